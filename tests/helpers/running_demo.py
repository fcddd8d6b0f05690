"""The demo, started as a person starts it."""

import subprocess
import sys
from pathlib import Path

from helpers.virtual_screen import Lines, Person, VirtualScreen

ROOT = Path(__file__).parents[2]
HOW_MANY_ADDRESSES = 3


class RunningDemo:
    """The program, what it said at its start, and the person who uses it."""

    def __init__(self, screen: VirtualScreen, errors: Path) -> None:
        self.screen = screen
        with errors.open("w") as stream:
            self.process = screen.start(
                [sys.executable, "-m", "wizard", "--demo"],
                more={"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
                stdout=subprocess.PIPE,
                stderr=stream,
            )
        lines = Lines(self.process)
        self.addresses = [lines.next().rpartition(": ")[2] for _ in range(HOW_MANY_ADDRESSES)]
        self.person = Person(screen, self.process.pid)

    @property
    def export_address(self) -> str:
        """Where the demo's Codio gives out its Assignment URLs export."""
        return self.addresses[-1]
