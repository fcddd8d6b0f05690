"""Where the secrets of each setup were ever put: service and user name, never a value.

An address or a key id that was corrected leaves a secret behind under the old one. The setup's
document no longer says where; this does, so that deleting a setup leaves nothing in the keyring.
"""

from collections.abc import Iterable

from wizard.store.database import Database

Place = tuple[str, str]
"""The keyring's service and user name of one secret."""


class SecretPlaces:
    """The places of every setup's secrets, in the same file as the setups."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, setup_key: str, places: Iterable[Place]) -> None:
        """Remember that a setup has secrets in these places."""
        unknown = set(places) - self.of(setup_key)
        if not unknown:
            return
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO secret_places (setup_key, service, username)"
                " VALUES (?, ?, ?)",
                [(setup_key, *place) for place in sorted(unknown)],
            )

    def of(self, setup_key: str) -> frozenset[Place]:
        """Return the places of one setup."""
        rows = self._database.select(
            "SELECT service, username FROM secret_places WHERE setup_key = ?", setup_key
        )
        return frozenset((row["service"], row["username"]) for row in rows)

    def in_use(self) -> frozenset[Place]:
        """Return the places of all setups that are saved now."""
        rows = self._database.select(
            "SELECT service, username FROM secret_places"
            " WHERE setup_key IN (SELECT setup_key FROM setups)"
        )
        return frozenset((row["service"], row["username"]) for row in rows)

    def forget(self, setup_key: str, place: Place) -> None:
        """Strike out a place from which the setup's secret is gone."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM secret_places WHERE setup_key = ? AND service = ? AND username = ?",
                (setup_key, *place),
            )
