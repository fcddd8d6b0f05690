"""One process at a time on a setup: the operating system's lock on a file, held while it is open.

The system gives the lock back when its process ends, however it ends: no lock is ever left over by
a program that was killed, and the files that stay behind mean nothing.
"""

import contextlib
import hashlib
import os
import sys
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from wizard.store.errors import DatabaseUnusableError, SetupInUseError
from wizard.store.paths import Paths, create_private_file

if sys.platform == "win32":
    import msvcrt

    def _try_to_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_to_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Holder(StrEnum):
    """What has a setup open."""

    WINDOW = "window"
    COMMAND = "command"


class SetupLock:
    """A setup that is held; use it as a context manager, or call `release`."""

    def __init__(self, key: str, descriptor: int) -> None:
        """`descriptor` is the locked file, which this object closes."""
        self.key = key
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let others have the setup; a second time does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


class SetupLocks:
    """The locks of all setups, each known by the key under which its journal is filed."""

    def __init__(self, paths: Paths) -> None:
        self._folder = paths.data / "locks"

    def hold(self, key: str, holder: Holder) -> SetupLock:
        """Hold a setup. A window and a command of the same process exclude each other as well.

        Raises SetupInUseError where it is held already, and DatabaseUnusableError where the folder
        of the saved setups cannot be written or its disk knows no locks.
        """
        # A key may be a name, which may hold what no file name may.
        file = self._folder / hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
        try:
            create_private_file(file)
            descriptor = os.open(file, os.O_RDWR)
        except OSError as error:
            raise DatabaseUnusableError(str(self._folder), str(error)) from error
        try:
            locked = _try_to_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise DatabaseUnusableError(str(self._folder), str(error)) from error
        if not locked:
            os.close(descriptor)
            raise SetupInUseError(by_command=_holder_of(file) is Holder.COMMAND)
        _note_holder(file, holder)
        return SetupLock(key, descriptor)


def _note_holder(file: Path, holder: Holder) -> None:
    # Beside the locked file, which Windows lets nobody else read. It only chooses the words of the
    # refusal, so a disk that is full must not stand in the way of the work.
    with contextlib.suppress(OSError):
        file.with_suffix(".holder").write_text(holder.value, encoding="ascii")


def _holder_of(file: Path) -> Holder:
    try:
        return Holder(file.with_suffix(".holder").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return Holder.WINDOW
