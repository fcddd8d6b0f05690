"""The durable journal of what the wizard changes: written before and after every request.

It is append-only: finishing and undoing an entry add rows, they edit none (`name_origin` alone
completes the runs of an older version). Runs of another computer can be taken over. What an action,
the state before it, its result and the origin of its run mean is the engine's business; here they
are bytes.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal, TypeVar

import msgspec

from wizard.redact import RUN
from wizard.store.database import Database
from wizard.store.errors import JournalDamagedError, JournalMisuseError
from wizard.store.json_files import JsonFileError, decode_json
from wizard.texts import tr

T = TypeVar("T")

Outcome = Literal["done", "failed", "skipped", "adopted"]

_SELECT_ENTRIES = """
    SELECT journal_entries.id, journal_entries.run_id, purpose, origin, sequence,
           action, before, begun_at, outcome, result, journal_outcomes.message AS message,
           finished_at, journal_undone.message AS undone_message, undone_at, opened_at, imported_at
    FROM journal_entries
    JOIN journal_runs ON journal_runs.id = journal_entries.run_id
    LEFT JOIN journal_outcomes ON journal_outcomes.entry_id = journal_entries.id
    LEFT JOIN journal_undone ON journal_undone.entry_id = journal_entries.id
    LEFT JOIN journal_imports ON journal_imports.run_id = journal_runs.id
    WHERE setup_name = ?
"""
_IN_ORDER = " ORDER BY journal_entries.run_id, sequence, journal_entries.id"


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One action as the journal knows it. Times are in UTC.

    origin: where its run was to change something; None for a run of before origins were noted.
    outcome: None while it is not known whether the request reached its server; `adopted` means it
    was found done already when the server was read again.
    imported_at: when its run was taken over from another computer; None for this one's own.
    """

    id: int
    run_id: int
    purpose: str
    origin: bytes | None
    sequence: int
    action: bytes
    before: bytes | None
    begun_at: datetime
    outcome: Outcome | None
    result: bytes | None
    message: str
    finished_at: datetime | None
    undone_at: datetime | None
    undone_message: str
    opened_at: datetime
    imported_at: datetime | None = None


class Journal:
    """The journal of every setup, in the same file as the setups."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_run(self, setup_name: str, purpose: str, origin: bytes) -> int:
        """Begin a run, such as one `apply`, and return its id.

        origin: where the run changes something; what it says is the engine's business.
        Raises JournalMisuseError for an empty name, under which all nameless setups would share
        one journal.
        """
        if not setup_name:
            raise JournalMisuseError("The journal files nothing under an empty name.")
        with self._database.writing() as connection:
            run = connection.execute(
                """
                INSERT INTO journal_runs (setup_name, purpose, opened_at, origin)
                VALUES (?, ?, ?, ?)
                """,
                (setup_name, purpose, _now(), RUN.mask_json(origin)),
            )
        return _row_id(run)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep all that is noted in the block, or none of it, with one write to the disk."""
        with self._database.writing():
            yield

    def name_origin(self, run_ids: Iterable[int], origin: bytes) -> None:
        """Note on a person's word where runs belong that did not note it themselves.

        It is the only thing in the journal that is ever replaced: a person may have been mistaken.
        """
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE journal_runs SET origin = ? WHERE id = ?",
                [(RUN.mask_json(origin), run_id) for run_id in run_ids],
            )

    def begin(self, run_id: int, sequence: int, action: bytes, before: bytes | None) -> int:
        """Note an action that is about to be sent and return the entry's id.

        The entry is on the disk when this returns: only then may the request go out.
        before: what the action will change, as it is now; None where it creates something.
        Raises JournalMisuseError for an unknown run.
        """
        with self._database.writing() as connection:
            try:
                entry = connection.execute(
                    """
                    INSERT INTO journal_entries (run_id, sequence, action, before, begun_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    (
                        run_id,
                        sequence,
                        RUN.mask_json(action),
                        before and RUN.mask_json(before),
                        _now(),
                    ),
                )
            except sqlite3.IntegrityError as error:
                raise JournalMisuseError(f"The journal has no run {run_id}.") from error
        return _row_id(entry)

    def finish(
        self, entry_id: int, outcome: Outcome, result: bytes | None = None, message: str = ""
    ) -> None:
        """Note how the action ended. Raises JournalMisuseError for an unknown or finished entry."""
        with self._database.writing() as connection:
            try:
                connection.execute(
                    """
                    INSERT INTO journal_outcomes (entry_id, outcome, result, message, finished_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    (
                        entry_id,
                        outcome,
                        result and RUN.mask_json(result),
                        RUN.mask(message),
                        _now(),
                    ),
                )
            except sqlite3.IntegrityError as error:
                raise JournalMisuseError(
                    f"Entry {entry_id} of the journal is unknown or already finished."
                ) from error

    def mark_undone(self, entry_id: int, message: str = "") -> None:
        """Note that what the entry did has been taken back. Raises JournalMisuseError if twice."""
        with self._database.writing() as connection:
            try:
                connection.execute(
                    "INSERT INTO journal_undone (entry_id, message, undone_at) VALUES (?, ?, ?)",
                    (entry_id, RUN.mask(message), _now()),
                )
            except sqlite3.IntegrityError as error:
                raise JournalMisuseError(
                    f"Entry {entry_id} of the journal is unknown or already undone."
                ) from error

    def take_in_run(
        self, setup_name: str, purpose: str, origin: bytes | None, opened_at: str
    ) -> int:
        """Take over a run of another computer, once however often, and return its id.

        Raises JournalMisuseError for an empty name.
        """
        if not setup_name:
            raise JournalMisuseError("The journal files nothing under an empty name.")
        with self._database.writing() as connection:
            known = connection.execute(
                """
                SELECT id FROM journal_runs
                WHERE setup_name = ? AND purpose = ? AND opened_at = ?
                """,
                (setup_name, purpose, opened_at),
            ).fetchone()
            if known is not None:
                return int(known["id"])
            run = connection.execute(
                """
                INSERT INTO journal_runs (setup_name, purpose, opened_at, origin)
                VALUES (?, ?, ?, ?)
                """,
                (setup_name, purpose, opened_at, origin),
            )
            connection.execute(
                "INSERT INTO journal_imports (run_id, imported_at) VALUES (?, ?)",
                (run.lastrowid, _now()),
            )
        return _row_id(run)

    def take_in(self, run_id: int, entry: JournalEntry) -> tuple[int, bool]:
        """Take over an entry of another computer's run; return its id here, and whether it is new.

        One that is here already is only completed: with an outcome, or that it was taken back.
        """
        with self._database.writing() as connection:
            known = connection.execute(
                """
                SELECT id FROM journal_entries
                WHERE run_id = ? AND sequence = ? AND begun_at = ?
                """,
                (run_id, entry.sequence, entry.begun_at.isoformat()),
            ).fetchone()
            if known is not None:
                identifier = int(known["id"])
            else:
                added = connection.execute(
                    """
                    INSERT INTO journal_entries (run_id, sequence, action, before, begun_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    (
                        run_id,
                        entry.sequence,
                        entry.action,
                        entry.before,
                        entry.begun_at.isoformat(),
                    ),
                )
                identifier = _row_id(added)
            if entry.outcome is not None and entry.finished_at is not None:
                finished = entry.finished_at.isoformat()
                connection.execute(
                    """
                    INSERT OR IGNORE INTO journal_outcomes
                        (entry_id, outcome, result, message, finished_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    (identifier, entry.outcome, entry.result, entry.message, finished),
                )
            if entry.undone_at is not None:
                connection.execute(
                    """
                    INSERT OR IGNORE INTO journal_undone (entry_id, message, undone_at)
                    VALUES (?, ?, ?)
                    """,
                    (identifier, entry.undone_message, entry.undone_at.isoformat()),
                )
        return identifier, known is None

    def forget(self, setup_name: str) -> None:
        """Delete all that is known of a setup: nothing of it can be undone afterwards."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM journal_runs WHERE setup_name = ?", (setup_name,))

    def unfinished(self, setup_name: str) -> tuple[JournalEntry, ...]:
        """Return the entries whose outcome is unknown, in the order they were begun."""
        return self._select(setup_name, " AND outcome IS NULL")

    def entries(self, setup_name: str) -> tuple[JournalEntry, ...]:
        """Return all entries of the setup, in the order they were begun."""
        return self._select(setup_name)

    def _select(self, setup_name: str, condition: str = "") -> tuple[JournalEntry, ...]:
        rows = self._database.select(_SELECT_ENTRIES + condition + _IN_ORDER, setup_name)
        found = tuple(_entry(row) for row in rows)
        if all(entry.imported_at is None for entry in found):
            return found
        # Runs of another computer were taken over later than they were made.
        return tuple(sorted(found, key=lambda entry: (entry.opened_at, entry.run_id)))


def decoded(data: bytes, type_: type[T]) -> T:
    """Return what an entry holds as a value of a type. Raises JournalDamagedError."""
    try:
        return decode_json(data, type_)
    except JsonFileError as error:
        raise JournalDamagedError(str(error)) from error


def _entry(row: sqlite3.Row) -> JournalEntry:
    try:
        return _entry_of(row)
    except (ValueError, TypeError) as error:
        reason = tr("entry {number}: {reason}", number=row["id"], reason=error)
        raise JournalDamagedError(reason) from error


def _entry_of(row: sqlite3.Row) -> JournalEntry:
    return JournalEntry(
        id=row["id"],
        run_id=row["run_id"],
        purpose=row["purpose"],
        origin=row["origin"],
        sequence=row["sequence"],
        action=row["action"],
        before=row["before"],
        begun_at=datetime.fromisoformat(row["begun_at"]),
        outcome=row["outcome"],
        result=row["result"],
        message=row["message"] or "",
        finished_at=_time(row["finished_at"]),
        undone_at=_time(row["undone_at"]),
        undone_message=row["undone_message"] or "",
        opened_at=datetime.fromisoformat(row["opened_at"]),
        imported_at=_time(row["imported_at"]),
    )


def _row_id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None  # noqa: S101 - always set after an INSERT
    return cursor.lastrowid


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
