"""The SQLite file behind setups and journal: connections, durability, migrations."""

import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from wizard.store.database_file import (
    copies_of,
    create_database_file,
    explained,
    keep_copy,
    require_sound,
)
from wizard.store.errors import DatabaseDamagedError, DatabaseTooNewError
from wizard.store.file_systems import is_on_network
from wizard.texts import tr

_WAIT_FOR_OTHERS_S = 30.0

# One entry per format; the place in the tuple plus one is the format's `user_version`.
# A published entry is never edited: a change is a new entry.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE setups (
            name TEXT PRIMARY KEY,
            created_at TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            summary TEXT NOT NULL,
            document BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE journal_runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            setup_name TEXT NOT NULL,
            purpose TEXT NOT NULL,
            opened_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX journal_runs_by_setup ON journal_runs (setup_name)",
        """
        CREATE TABLE journal_entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            run_id INTEGER NOT NULL REFERENCES journal_runs (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            action BLOB NOT NULL,
            before BLOB,
            begun_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX journal_entries_by_run ON journal_entries (run_id, sequence)",
        """
        CREATE TABLE journal_outcomes (
            entry_id INTEGER PRIMARY KEY REFERENCES journal_entries (id) ON DELETE CASCADE,
            outcome TEXT NOT NULL,
            result BLOB,
            message TEXT NOT NULL,
            finished_at TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE journal_undone (
            entry_id INTEGER PRIMARY KEY REFERENCES journal_entries (id) ON DELETE CASCADE,
            message TEXT NOT NULL,
            undone_at TEXT NOT NULL
        ) STRICT
        """,
    ),
    (
        """
        CREATE TABLE verifications (
            setup_key TEXT PRIMARY KEY,
            verified_at TEXT NOT NULL,
            findings BLOB NOT NULL
        ) STRICT
        """,
    ),
    (
        "ALTER TABLE setups ADD COLUMN setup_key TEXT NOT NULL DEFAULT ''",
        # This once the store looks into a document: what was saved before had no key beside it.
        """
        UPDATE setups SET setup_key = coalesce(json_extract(CAST(document AS TEXT), '$.id'), '')
        WHERE json_valid(CAST(document AS TEXT))
        """,
        "UPDATE setups SET setup_key = name WHERE setup_key = ''",
        """
        CREATE TABLE secret_places (
            setup_key TEXT NOT NULL,
            service TEXT NOT NULL,
            username TEXT NOT NULL,
            PRIMARY KEY (setup_key, service, username)
        ) STRICT
        """,
    ),
    # Where a run changes something. Runs of before have none, and nobody can tell it afterwards.
    ("ALTER TABLE journal_runs ADD COLUMN origin BLOB",),
    (
        """
        CREATE TABLE allowed_hosts (
            setup_key TEXT NOT NULL,
            secret TEXT NOT NULL,
            host TEXT NOT NULL,
            PRIMARY KEY (setup_key, secret, host)
        ) STRICT
        """,
    ),
    (
        """
        CREATE TABLE journal_imports (
            run_id INTEGER PRIMARY KEY REFERENCES journal_runs (id) ON DELETE CASCADE,
            imported_at TEXT NOT NULL
        ) STRICT
        """,
    ),
)


class _ThreadConnection:
    """One thread's connection; closed when that thread ends or the database is closed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.is_writing = False
        self.close = weakref.finalize(self, connection.close)


class Database:
    """One SQLite file, used by any number of threads and by several processes at once.

    Every commit is on the disk before it returns (`synchronous=FULL`, with a write-ahead log, or
    without one on a network). The file is created, looked through for damage, and brought to the
    newest format when it is first used, not when this object is made; a copy of it is kept first.
    """

    def __init__(
        self,
        file: Path,
        *,
        migrations: Sequence[Sequence[str]] = MIGRATIONS,
        on_network: Callable[[Path], bool] = is_on_network,
    ) -> None:
        """`on_network` tells whether a folder lies on another computer."""
        self.file = file
        self._migrations = migrations
        self._on_network = on_network
        self._is_sound = False
        self._of_thread = threading.local()
        self._open: weakref.WeakSet[_ThreadConnection] = weakref.WeakSet()
        self._lock = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a connection inside a write transaction: all of the block is kept, or none of it.

        A block inside another one of the same thread is part of that one's transaction. Other
        writers wait up to 30 seconds. Raises DatabaseTooNewError and DatabaseUnusableError, whose
        classes say whether the disk is full, the file damaged or may not be written.
        """
        holder = self._holder()
        connection = holder.connection
        if holder.is_writing:
            with self._sqlite_errors():
                yield connection
            return
        with self._sqlite_errors():
            connection.execute("BEGIN IMMEDIATE")
        holder.is_writing = True
        try:
            with self._sqlite_errors():
                yield connection
                connection.execute("COMMIT")
        except BaseException:
            # A full disk makes SQLite roll back by itself.
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            raise
        finally:
            holder.is_writing = False

    def select(self, statement: str, *parameters: str | int) -> list[sqlite3.Row]:
        """Return the rows of one SELECT.

        Raises DatabaseTooNewError and DatabaseUnusableError.
        """
        connection = self._holder().connection
        with self._sqlite_errors():
            return connection.execute(statement, parameters).fetchall()

    def close(self) -> None:
        """Close the connections of all threads; using the database again opens new ones."""
        with self._lock:
            for holder in tuple(self._open):
                holder.close()
            self._open.clear()
            self._of_thread = threading.local()

    def _holder(self) -> _ThreadConnection:
        holder: _ThreadConnection | None = getattr(self._of_thread, "holder", None)
        if holder is None:
            holder = _ThreadConnection(self._connect())
            with self._lock:
                self._open.add(holder)
                self._of_thread.holder = holder
        return holder

    def _connect(self) -> sqlite3.Connection:
        with self._sqlite_errors():
            create_database_file(self.file)
            # Autocommit, so that transactions begin where the code says; closing may happen on
            # another thread than the one that opened it.
            connection = sqlite3.connect(
                self.file,
                timeout=_WAIT_FOR_OTHERS_S,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                connection.row_factory = sqlite3.Row
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("PRAGMA fullfsync = ON")
                self._require_sound(connection)
                self._migrate(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _require_sound(self, connection: sqlite3.Connection) -> None:
        """Look for damage, once in a run; an empty file is one that was cut off: ours never are."""
        if self._is_sound:
            return
        if self.file.stat().st_size == 0:
            raise DatabaseDamagedError(
                str(self.file), tr("it is empty"), copies=copies_of(self.file)
            )
        require_sound(connection, self.file)
        self._is_sound = True

    def _migrate(self, connection: sqlite3.Connection) -> None:
        known = len(self._migrations)
        if _format_of(connection) > known:
            raise DatabaseTooNewError(found=_format_of(connection), known=known)
        _choose_journal_mode(connection, on_network=self._on_network(self.file.parent))
        if _format_of(connection) == known:
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another process may have migrated between the first look and this lock.
            if 0 < _format_of(connection) < known:
                keep_copy(self.file, _format_of(connection))
            for statements in self._migrations[_format_of(connection) :]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {known}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _sqlite_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            raise  # The caller's to explain: it knows which row was in the way.
        except (sqlite3.Error, OSError) as error:
            raise explained(error, self.file) from error


def _format_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _choose_journal_mode(connection: sqlite3.Connection, *, on_network: bool) -> None:
    """Switch the file to a write-ahead log, or away from it where that would be lost or torn.

    A process that started at the same instant may do so first.
    """
    wanted = "delete" if on_network else "wal"
    for last_try in (False, False, True):
        # The mode stays in the file; asking first spares every later start the exclusive lock.
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == wanted:
            return
        try:
            connection.execute(f"PRAGMA journal_mode = {wanted}")
        except sqlite3.OperationalError:
            if last_try:
                raise
            # SQLite does not wait for this lock; taking and leaving a write lock does.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
