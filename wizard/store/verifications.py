"""What was found when each setup was verified last, to tell what has changed since.

What the findings mean is the engine's business; here they are bytes.
"""

from datetime import datetime

import msgspec

from wizard.redact import RUN
from wizard.store.database import Database


class Verification(msgspec.Struct, frozen=True, kw_only=True):
    """The findings of one verification and when it was, with its time zone."""

    verified_at: datetime
    findings: bytes


class Verifications:
    """The last verification of every setup, in the same file as the setups and the journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self, setup_key: str) -> Verification | None:
        """Return the last verification that was kept for a setup, None where there is none."""
        rows = self._database.select(
            "SELECT verified_at, findings FROM verifications WHERE setup_key = ?", setup_key
        )
        if not rows:
            return None
        try:
            return Verification(
                verified_at=datetime.fromisoformat(rows[0]["verified_at"]),
                findings=bytes(rows[0]["findings"]),
            )
        except (ValueError, TypeError):
            return None  # It is damaged, and no comparison is better than a wrong one.

    def keep(self, setup_key: str, verification: Verification) -> None:
        """Keep a verification in place of the one before it."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO verifications (setup_key, verified_at, findings) VALUES (?, ?, ?)
                ON CONFLICT (setup_key) DO UPDATE
                SET verified_at = excluded.verified_at, findings = excluded.findings
                """,
                (
                    setup_key,
                    verification.verified_at.isoformat(),
                    RUN.mask_json(verification.findings),
                ),
            )
