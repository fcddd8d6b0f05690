"""Which hosts a person lets have the secrets of a setup: kept on this computer, in no setup file.

A file that came from somebody else could otherwise bring the consent along.
"""

from collections.abc import Iterable

from wizard.store.database import Database

AllowedHost = tuple[str, str]
"""A secret's name and the host that may have it."""


class AllowedHosts:
    """The hosts that were allowed for every setup, in the same file as the setups."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def allow(self, setup_key: str, allowed: Iterable[AllowedHost]) -> None:
        """Remember that a person lets these hosts have these secrets of a setup."""
        unknown = set(allowed) - self.of(setup_key)
        if not unknown:
            return
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO allowed_hosts (setup_key, secret, host) VALUES (?, ?, ?)",
                [(setup_key, *each) for each in sorted(unknown)],
            )

    def of(self, setup_key: str) -> frozenset[AllowedHost]:
        """Return what was allowed for one setup."""
        rows = self._database.select(
            "SELECT secret, host FROM allowed_hosts WHERE setup_key = ?", setup_key
        )
        return frozenset((row["secret"], row["host"]) for row in rows)
