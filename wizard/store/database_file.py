"""The SQLite file as a file: made whole, looked through for damage, copied, its faults named."""

import os
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from wizard.redact import clip
from wizard.store.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseFullError,
    DatabaseReadOnlyError,
    DatabaseUnusableError,
)
from wizard.store.paths import create_private_file

MOST_CHECK_SECONDS = 2.0
"""How long a start may look for damage: a file of some 100 MB, where a usual one has under 10."""

_STEPS_BETWEEN_LOOKS = 10_000
_DISK_FULL_ERRNO = frozenset({28, 122})
"""ENOSPC and EDQUOT."""
_MAY_NOT_ERRNO = frozenset({1, 13, 30})
"""EPERM, EACCES and EROFS."""

_KINDS: dict[int, type[DatabaseUnusableError]] = {
    sqlite3.SQLITE_FULL: DatabaseFullError,
    sqlite3.SQLITE_READONLY: DatabaseReadOnlyError,
    sqlite3.SQLITE_PERM: DatabaseReadOnlyError,
    sqlite3.SQLITE_BUSY: DatabaseBusyError,
    sqlite3.SQLITE_LOCKED: DatabaseBusyError,
    sqlite3.SQLITE_CORRUPT: DatabaseDamagedError,
    sqlite3.SQLITE_NOTADB: DatabaseDamagedError,
}


def explained(error: sqlite3.Error | OSError, file: Path) -> DatabaseUnusableError:
    """Return the error of the program that belongs to one of SQLite or of the system."""
    reason = clip(str(error), 200)
    if isinstance(error, OSError):
        if error.errno in _DISK_FULL_ERRNO:
            return DatabaseFullError(str(file), reason)
        kind = DatabaseReadOnlyError if error.errno in _MAY_NOT_ERRNO else DatabaseUnusableError
        return kind(str(file), reason)
    # The lowest byte is the plain code, what stands above it a detail.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    named = _KINDS.get(code, DatabaseUnusableError)
    if named is DatabaseDamagedError:
        return DatabaseDamagedError(str(file), reason, copies=copies_of(file))
    return named(str(file), reason)


def create_database_file(file: Path) -> None:
    """Create an empty database, readable by its owner alone, unless the file is there.

    It comes into its place whole, so that a file of no length is always one that was cut off.
    Raises OSError and sqlite3.Error.
    """
    if file.exists():
        return
    made = file.with_name(f".{file.name}.{os.getpid()}.{time.monotonic_ns()}.new")
    create_private_file(made)
    try:
        with closing(sqlite3.connect(made, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            # A file has a header only once something was written into it.
            connection.execute("PRAGMA application_id = 1")
            connection.execute("PRAGMA application_id = 0")
        _put_in_place(made, file)
    finally:
        made.unlink(missing_ok=True)


def _put_in_place(made: Path, file: Path) -> None:
    """Give the file its name, unless another process was faster."""
    try:
        os.link(made, file)
    except FileExistsError:
        return
    except OSError:
        # A file system without links, such as a memory stick's.
        if not file.exists():
            made.replace(file)


def require_sound(connection: sqlite3.Connection, file: Path) -> None:
    """Look through the whole file for damage, for two seconds at most.

    Raises DatabaseDamagedError, and sqlite3.Error where not even that can be done. What is not
    seen within the time shows when it is read.
    """
    ends = time.monotonic() + MOST_CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > ends, _STEPS_BETWEEN_LOOKS)
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return
    finally:
        connection.set_progress_handler(None, 0)
    if found != "ok":
        raise DatabaseDamagedError(str(file), clip(str(found), 200), copies=copies_of(file))


def keep_copy(file: Path, file_format: int) -> Path:
    """Keep a copy of the file beside it, as it is in this format, unless there is one; return it.

    Raises OSError and sqlite3.Error, where there is no room for it.
    """
    copy = file.with_name(f"{file.name}.format-{file_format}")
    if copy.exists():
        return copy
    partial = copy.with_name(f".{copy.name}.{os.getpid()}.partial")
    create_private_file(partial)
    try:
        with (
            closing(sqlite3.connect(file)) as source,
            closing(sqlite3.connect(partial)) as target,
        ):
            source.backup(target)
        partial.replace(copy)
    finally:
        partial.unlink(missing_ok=True)
    return copy


def copies_of(file: Path) -> tuple[str, ...]:
    """Return the copies that are kept beside a file, the newest format last."""
    with suppress(OSError):
        return tuple(sorted(str(each) for each in file.parent.glob(f"{file.name}.format-*")))
    return ()
