"""One process at a time on a setup: the operating system's lock on a file, held while it is open.

The system gives the lock back when its process ends, however it ends: no lock is ever left over by
a program that was killed, and the files that stay behind mean nothing.
"""

import contextlib
import getpass
import hashlib
import os
import platform
import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from wizard.redact import clip
from wizard.store.database_file import explained
from wizard.store.errors import SetupInUseError
from wizard.store.json_files import JsonFileError, decode_json, read_file
from wizard.store.paths import Paths, create_private_file
from wizard.texts import tr

_MOST_NOTE_BYTES = 4096

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
            raise explained(error, self._folder) from error
        try:
            locked = _try_to_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise explained(error, self._folder) from error
        if not locked:
            os.close(descriptor)
            note = _note_of(file)
            raise SetupInUseError(
                by_command=note.holder is Holder.COMMAND, holder=_holder_in_words(note)
            )
        _note_holder(file, holder)
        return SetupLock(key, descriptor)


class _Note(msgspec.Struct, frozen=True, kw_only=True):
    """Who has a setup: `at` is a moment in ISO 8601, UTC."""

    holder: Holder = Holder.WINDOW
    user: str = ""
    at: str = ""
    process: int = 0
    machine: str = ""


def _note_holder(file: Path, holder: Holder) -> None:
    # Beside the locked file, which Windows lets nobody else read. It only chooses the words of the
    # refusal, so a disk that is full must not stand in the way of the work.
    note = _Note(
        holder=holder,
        user=_user_name(),
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        process=os.getpid(),
        machine=platform.node(),
    )
    with contextlib.suppress(OSError, ValueError):
        file.with_suffix(".holder").write_bytes(msgspec.json.encode(note))


def _note_of(file: Path) -> _Note:
    try:
        content = read_file(file.with_suffix(".holder"), _MOST_NOTE_BYTES)
    except OSError:
        return _Note()
    try:
        return decode_json(content, _Note)
    except JsonFileError:
        # What versions before wrote: one word.
        by_command = content == Holder.COMMAND.value.encode()
        return _Note(holder=Holder.COMMAND if by_command else Holder.WINDOW)


def _holder_in_words(note: _Note) -> str:
    """Say who has the setup, since when, as which process of which computer."""
    words = []
    if note.user:
        words.append(tr("opened by {user}", user=clip(note.user, 60)))
    with contextlib.suppress(ValueError, OverflowError, OSError):
        moment = datetime.fromisoformat(note.at).astimezone()
        words.append(tr("since {time}", time=moment.strftime("%Y-%m-%d %H:%M")))
    if note.process > 0:
        words.append(tr("process {number}", number=note.process))
    if note.machine:
        words.append(tr("on {machine}", machine=clip(note.machine, 60)))
    return ", ".join(words)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # A user id without a name, as containers have it.
