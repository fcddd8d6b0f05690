"""Saved setups: opaque documents under a name, with a small summary for the list."""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec

from wizard.redact import RUN
from wizard.store.database import Database
from wizard.store.errors import InvalidSetupNameError, SetupExistsError, UnknownSetupError
from wizard.store.paths import Paths

LONGEST_NAME = 200
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class SetupSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What the list of saved setups shows without opening them. Times are in UTC."""

    name: str
    saved_at: datetime
    step: str = ""
    canvas_address: str = ""
    canvas_course: str = ""
    codio_course: str = ""


SUMMARY_KEYS = frozenset({"step", "canvas_address", "canvas_course", "codio_course"})


class SetupStore:
    """The setups saved on this computer. What a document says is the engine's business alone."""

    def __init__(self, paths: Paths, database: Database | None = None) -> None:
        self.paths = paths
        self.database = database or Database(paths.database_file)

    def list(self) -> tuple[SetupSummary, ...]:
        """Return all saved setups, the one saved last first."""
        rows = self.database.select(
            "SELECT name, saved_at, summary FROM setups ORDER BY saved_at DESC, name"
        )
        return tuple(_summary(row) for row in rows)

    def exists(self, name: str) -> bool:
        """Tell whether a setup of this name is saved."""
        return bool(self.database.select("SELECT 1 FROM setups WHERE name = ?", name))

    def key_of(self, name: str) -> str:
        """Return what journal, verification and lock know the setup by; "" for an unknown one."""
        rows = self.database.select("SELECT setup_key FROM setups WHERE name = ?", name)
        return str(rows[0]["setup_key"]) if rows else ""

    def save(
        self, name: str, document: bytes, summary: Mapping[str, str], *, key: str = ""
    ) -> None:
        """Save the document under the name, replacing what was there.

        summary: any of `step`, `canvas_address`, `canvas_course` and `codio_course`.
        key: what the journal knows the setup by, the same for ever; empty for the name itself.
        Raises InvalidSetupNameError; ValueError for any other key in the summary.
        """
        require_valid_name(name)
        if unknown := set(summary) - SUMMARY_KEYS:
            raise ValueError(f"unknown summary keys: {sorted(unknown)}")
        now = datetime.now(UTC).isoformat()
        with self.database.writing() as connection:
            connection.execute(
                """
                INSERT INTO setups (name, created_at, saved_at, summary, document, setup_key)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE
                SET saved_at = excluded.saved_at, summary = excluded.summary,
                    document = excluded.document, setup_key = excluded.setup_key
                """,
                (
                    name,
                    now,
                    now,
                    RUN.mask_json(msgspec.json.encode(dict(summary))).decode(),
                    RUN.mask_json(document),
                    key or name,
                ),
            )

    def load(self, name: str) -> bytes:
        """Return the document saved under the name. Raises UnknownSetupError."""
        rows = self.database.select("SELECT document FROM setups WHERE name = ?", name)
        if not rows:
            raise UnknownSetupError(name)
        return bytes(rows[0]["document"])

    def rename(self, name: str, new_name: str) -> None:
        """Give the setup another name. Its journal stays its own: it is filed under the key.

        Raises UnknownSetupError, SetupExistsError and InvalidSetupNameError.
        """
        require_valid_name(new_name)
        with self.database.writing() as connection:
            if self.exists(new_name) and new_name != name:
                raise SetupExistsError(new_name)
            changed = connection.execute(
                "UPDATE setups SET name = ? WHERE name = ?", (new_name, name)
            )
            if changed.rowcount == 0:
                raise UnknownSetupError(name)

    def delete(self, name: str) -> None:
        """Delete the setup, its journal, verification and consents: nothing can be undone then.

        They stay where another setup has the same key, such as one opened from this one's file.
        Raises UnknownSetupError.
        """
        with self.database.writing() as connection:
            key = self.key_of(name)
            if connection.execute("DELETE FROM setups WHERE name = ?", (name,)).rowcount == 0:
                raise UnknownSetupError(name)
            others = "SELECT 1 FROM setups WHERE setup_key = ?"
            if connection.execute(others, (key,)).fetchone() is None:
                connection.execute("DELETE FROM journal_runs WHERE setup_name = ?", (key,))
                connection.execute("DELETE FROM verifications WHERE setup_key = ?", (key,))
                connection.execute("DELETE FROM allowed_hosts WHERE setup_key = ?", (key,))


def _summary(row: sqlite3.Row) -> SetupSummary:
    """Return what a row says; one that is damaged keeps its name, so that it can be deleted."""
    try:
        return SetupSummary(
            name=row["name"],
            saved_at=datetime.fromisoformat(row["saved_at"]),
            **msgspec.json.decode(row["summary"], type=dict[str, str]),
        )
    except (ValueError, TypeError, RecursionError):
        return SetupSummary(name=row["name"], saved_at=_UNKNOWN_TIME)


def require_valid_name(name: str) -> None:
    """Refuse a name that nobody could read back. Raises InvalidSetupNameError."""
    visible = name.strip() == name and name.isprintable()
    if not (visible and 1 <= len(name) <= LONGEST_NAME):
        raise InvalidSetupNameError(name, longest=LONGEST_NAME)
