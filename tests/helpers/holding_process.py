"""A second real process that has a setup open, for the tests of who may have it."""

import subprocess
import sys

from wizard.store.locks import Holder
from wizard.store.paths import Paths

_HOLD = """
import sys
from pathlib import Path
from wizard.store.locks import Holder, SetupLocks
from wizard.store.paths import Paths

empty = Path()
paths = Paths(data=Path(sys.argv[1]), logs=empty, state=empty, documents=empty)
lock = SetupLocks(paths).hold(sys.argv[2], Holder(sys.argv[3]))
print("held", flush=True)
sys.stdin.read()
"""


class HoldingProcess:
    """Holds the setup of a key from its making until `kill`, which is as hard as kill -9."""

    def __init__(self, paths: Paths, key: str, holder: Holder = Holder.WINDOW) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, str(paths.data), key, holder.value],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout.readline() == "held\n"

    @property
    def process_id(self) -> int:
        """The number by which the system knows it."""
        return self._process.pid

    def kill(self) -> None:
        """End it without giving it a chance to tidy up."""
        if self._process.returncode is None:
            self._process.kill()
            self._process.communicate()
