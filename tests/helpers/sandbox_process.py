"""The sandbox in a process of its own, so that it does not compete for this interpreter."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from helpers.served_sandbox import Order, Tally
from wizard.sandbox import SandboxConnection, SandboxOptions

TESTS = Path(__file__).parents[1]


class SandboxProcess:
    """A sandbox that runs elsewhere; stands for a `Sandbox` where that is only asked where it is.

    Attributes:
        connection: where its services are and how to get in.
    """

    def __init__(self, options: SandboxOptions) -> None:
        self.options = options
        self._process = subprocess.Popen(
            [sys.executable, "-m", "helpers.served_sandbox", msgspec.json.encode(options).decode()],
            cwd=TESTS,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.connection = msgspec.json.decode(
            self._process.stdout.readline(), type=SandboxConnection
        )

    def order(self, **order) -> Tally:
        """Tell it something of `Order`; returns what it had counted until then."""
        self._process.stdin.write(msgspec.json.encode(Order(**order)).decode() + "\n")
        self._process.stdin.flush()
        return msgspec.json.decode(self._process.stdout.readline(), type=Tally)

    def stop(self) -> None:
        """End it."""
        self._process.communicate(timeout=30)


@contextmanager
def sandbox_process(**options) -> Iterator[SandboxProcess]:
    """Run a sandbox with these `SandboxOptions` in a process of its own."""
    process = SandboxProcess(SandboxOptions(**options))
    try:
        yield process
    finally:
        process.stop()
