"""Keeps the secrets of setups: reads, writes and forgets them, and notes where they are."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.secret import Secret
from wizard.setup.connections import Credentials, hide_secrets
from wizard.setup.credentials import (
    forget_secret,
    known_secrets,
    of_same_places,
    places_of,
    read_credentials,
)
from wizard.setup.document import SetupDocument, journal_key
from wizard.store.secret_places import Place, SecretPlaces
from wizard.store.secrets import SecretName, SecretStore
from wizard.ui.background.jobs import Job, JobRunner, Lane
from wizard.ui.session.keyring_signals import KeyringSignals


class SecretStorage(QObject):
    """Asks the secret store in jobs, since a keyring may block until somebody unlocks it.

    Signals: `failed(error)` when secrets could not be read, written or forgotten;
    `found(Credentials, SetupDocument)` for each `read`, with the setup it was for; `kept()` after
    secrets were written, when `where_kept` may say something new. While the keyring lets everybody
    wait: `waits(seconds)` until it is given up, `given_up(seconds)` that were waited, also for each
    read that nothing was waited for because of that; `answers()` once it does after all.
    """

    failed = Signal(object)
    found = Signal(object, object)
    kept = Signal()
    waits = Signal(float)
    given_up = Signal(float)
    answers = Signal()

    def __init__(
        self,
        *,
        store: SecretStore,
        places: SecretPlaces,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._places = places
        self._jobs = jobs
        self._where_kept = ""
        self._kept: dict[Place, Secret] = {}
        self._in_flight: dict[Place, tuple[str, Secret]] = {}
        self._waited = 0.0
        self._told = KeyringSignals(self)
        self._told.given_up.connect(self._on_given_up)
        self._told.answers.connect(self._on_answers)
        self._told.waits.connect(self.waits)
        store.watch(self._told)

    @property
    def where_kept(self) -> str:
        """Where secrets are kept, in words; empty until the first of them was read or written."""
        return self._where_kept

    @property
    def has_given_up(self) -> bool:
        """Whether the keyring is asked no more, because it did not answer."""
        return self._store.has_given_up

    def read(self, document: SetupDocument) -> None:
        """Fetch the secrets of a setup; `found` brings them, and none where that fails."""
        places, key = _places_in(document), journal_key(document)
        waits_for_nothing = self._store.has_given_up
        # What another setup just left behind may still be on its way to the keyring.
        in_flight = {place: value for place, (_, value) in self._in_flight.items()}

        def read(_cancellation: Cancellation) -> tuple[Credentials, str]:
            credentials = read_credentials(places, self._store, in_flight=in_flight)
            hide_secrets(document, credentials)
            known = known_secrets(credentials)
            if key and known:
                self._places.note(key, [places[name] for name in known])
            return credentials, self._store.where_kept()

        job = Job(read)
        job.succeeded.connect(lambda result: self._on_read(result, document))
        if waits_for_nothing:
            job.succeeded.connect(lambda _: self.given_up.emit(self._waited))
        job.failed.connect(lambda error: self._on_reading_failed(error, document))
        self._jobs.start(job, lane=Lane.READ, key="read-secrets")

    def try_again(self) -> None:
        """Let the keyring be asked anew that was given up."""
        self._store.try_again()
        self._kept.clear()

    def hurry(self) -> None:
        """Wait for the keyring no longer than a moment: the window is about to end."""
        self._store.hurry()

    def keep(self, document: SetupDocument, credentials: Credentials) -> None:
        """Write the secrets of a setup that are known and not kept yet."""
        key = journal_key(document)
        places, known = _places_in(document), known_secrets(credentials)
        hide_secrets(document, credentials)
        due = {place: known[name] for name, place in places.items() if name in known}
        values = {place: value for place, value in due.items() if self._kept.get(place) != value}
        if not values:
            return
        self._kept.update(values)
        in_flight = {place: (key, value) for place, value in values.items()}
        self._in_flight.update(in_flight)

        def write(_cancellation: Cancellation) -> str:
            # Noted first: a secret that nobody knows of would outlive its setup.
            self._places.note(key, values)
            for place, value in values.items():
                self._store.write(*place, value)
            return self._store.where_kept()

        job = Job(write)
        job.succeeded.connect(self._on_kept)
        job.finished.connect(lambda: self._on_landed(in_flight))
        self._start(job)

    def rekey(self, before: str, after: str) -> None:
        """Note the places of a setup's secrets under the key that it has now, too."""
        self._places.note(after, self._places_under(before))

    def all_places(self, key: str, documents: Collection[SetupDocument]) -> frozenset[Place]:
        """Return where a setup has, had or will have secrets: by its key, and as documents say."""
        return self._places_under(key) | _places_in_all(documents)

    def forget(
        self,
        key: str,
        places: frozenset[Place],
        *,
        others: Collection[SetupDocument],
        key_is_gone: bool,
    ) -> None:
        """Forget the secrets of a setup that was deleted, but for those another setup uses.

        `others` are the saved setups that can be read; what is noted counts for those that cannot.
        `key_is_gone` tells that none of them goes by the key of the deleted one.
        """
        unused = places - self._places.in_use() - _places_in_all(others)

        def forget(_cancellation: Cancellation) -> None:
            for place in places:
                # Struck out only once it is gone: a keyring may be locked now and open later.
                if (place not in unused or self._store.delete(*place)) and key_is_gone:
                    self._places.forget(key, place)

        for place in unused:
            self._kept.pop(place, None)
        self._start(Job(forget))

    def forget_one(self, place: Place, secret: Secret) -> bool:
        """Forget one secret at once, in a job's own thread. False where a copy may be left."""
        return forget_secret(self._store, place, secret)

    def _places_under(self, key: str) -> frozenset[Place]:
        # A secret whose turn to be written has not come yet is not noted either.
        on_their_way = {place for place, (owner, _) in self._in_flight.items() if owner == key}
        return self._places.of(key) | on_their_way

    def _start(self, job: Job) -> None:
        job.failed.connect(self.failed)
        self._jobs.start(job, lane=Lane.KEYRING)

    def _on_read(self, result: tuple[Credentials, str], document: SetupDocument) -> None:
        credentials, self._where_kept = result
        self.found.emit(credentials, document)

    def _on_reading_failed(self, error: Exception, document: SetupDocument) -> None:
        self.failed.emit(error)
        self.found.emit(Credentials(), document)

    @Slot(float)
    def _on_given_up(self, seconds: float) -> None:
        self._waited = seconds
        self.given_up.emit(seconds)

    @Slot()
    def _on_answers(self) -> None:
        # What was to be written meanwhile is in memory alone, or an older value came after it.
        self._kept.clear()
        self.answers.emit()

    def _on_kept(self, where_kept: str) -> None:
        self._where_kept = where_kept
        self.kept.emit()

    def _on_landed(self, in_flight: dict[Place, tuple[str, Secret]]) -> None:
        for place, value in in_flight.items():
            if self._in_flight.get(place) == value:
                del self._in_flight[place]


def still_meant(
    found: Credentials, read_for: SetupDocument, document: SetupDocument
) -> Credentials:
    """Return those of the secrets found whose places have not changed since they were asked for."""
    return of_same_places(found, _places_in(read_for), _places_in(document))


def _places_in(document: SetupDocument) -> dict[SecretName, Place]:
    """Say where the secrets are kept; nowhere while an address of the document cannot be one."""
    try:
        return places_of(document)
    except ValueError:
        return {}


def _places_in_all(documents: Collection[SetupDocument]) -> frozenset[Place]:
    return frozenset(place for each in documents for place in _places_in(each).values())
