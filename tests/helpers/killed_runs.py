"""Runs of the engine in processes that can be killed at any write of the journal."""

import subprocess
import sys
from pathlib import Path

import msgspec


class Runner:
    """Carries out applies and undos in processes that can be killed."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("journal_runner.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            env={"PYTHONPATH": str(Path(__file__).parents[2])},
        )

    def run(self, world, what="apply", die_at="", pauses=(0.0,) * 4) -> int:
        """Return how the process ended; `die_at` and `pauses` are explained in `journal_runner`."""
        order = {
            "what": what,
            "root": str(world.root),
            "document": world.document,
            "secrets": world.secrets,
            "die_at": die_at,
            "pauses": pauses,
        }
        self._process.stdin.write(msgspec.json.encode(order) + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
