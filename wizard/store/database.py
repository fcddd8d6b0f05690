"""The SQLite file behind setups and journal: connections, durability, migrations."""

import sqlite3
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from wizard.store.errors import DatabaseTooNewError, DatabaseUnusableError
from wizard.store.paths import create_private_file

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
        self.close = weakref.finalize(self, connection.close)


class Database:
    """One SQLite file, used by any number of threads and by several processes at once.

    Every commit is on the disk before it returns (WAL with `synchronous=FULL`). The file is created
    and brought to the newest format when it is first used, not when this object is made.
    """

    def __init__(self, file: Path, *, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> None:
        self.file = file
        self._migrations = migrations
        self._of_thread = threading.local()
        self._open: weakref.WeakSet[_ThreadConnection] = weakref.WeakSet()
        self._lock = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a connection inside a write transaction: all of the block is kept, or none of it.

        Other writers wait up to 30 seconds. Raises DatabaseTooNewError and DatabaseUnusableError.
        """
        connection = self._connection()
        with self._sqlite_errors():
            connection.execute("BEGIN IMMEDIATE")
        try:
            with self._sqlite_errors():
                yield connection
                connection.execute("COMMIT")
        except BaseException:
            # A full disk makes SQLite roll back by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def select(self, statement: str, *parameters: str | int) -> list[sqlite3.Row]:
        """Return the rows of one SELECT.

        Raises DatabaseTooNewError and DatabaseUnusableError.
        """
        connection = self._connection()
        with self._sqlite_errors():
            return connection.execute(statement, parameters).fetchall()

    def close(self) -> None:
        """Close the connections of all threads; using the database again opens new ones."""
        with self._lock:
            for holder in tuple(self._open):
                holder.close()
            self._open.clear()
            self._of_thread = threading.local()

    def _connection(self) -> sqlite3.Connection:
        holder: _ThreadConnection | None = getattr(self._of_thread, "holder", None)
        if holder is None:
            holder = _ThreadConnection(self._connect())
            with self._lock:
                self._open.add(holder)
                self._of_thread.holder = holder
        return holder.connection

    def _connect(self) -> sqlite3.Connection:
        with self._sqlite_errors():
            create_private_file(self.file)
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
                self._migrate(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        known = len(self._migrations)
        if _format_of(connection) > known:
            raise DatabaseTooNewError(found=_format_of(connection), known=known)
        _use_write_ahead_log(connection)
        if _format_of(connection) == known:
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another process may have migrated between the first look and this lock.
            for statements in self._migrations[_format_of(connection) :]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {known}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    @contextmanager
    def _sqlite_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            raise  # The caller's to explain: it knows which row was in the way.
        except (sqlite3.Error, OSError) as error:
            raise DatabaseUnusableError(str(self.file), str(error)) from error


def _format_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the file to WAL, unless a process that started at the same instant did so first."""
    for last_try in (False, False, True):
        # The mode stays in the file; asking first spares every later start the exclusive lock.
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            return
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if last_try:
                raise
            # SQLite does not wait for this lock; taking and leaving a write lock does.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
