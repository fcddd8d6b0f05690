"""Keeps setups and secrets: autosave, open, copy, rename, delete, and one window to each setup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from wizard.http.cancellation import Cancellation
from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.credentials import known_secrets, places_of, read_credentials
from wizard.setup.document import DocumentError, SetupDocument, decode, journal_key
from wizard.store.errors import StoreError
from wizard.store.locks import Holder, SetupLock, SetupLocks
from wizard.store.secret_places import Place, SecretPlaces
from wizard.store.secrets import SecretName, SecretStore
from wizard.store.setups import SetupStore, SetupSummary
from wizard.ui.background.jobs import Job, JobRunner, Lane
from wizard.ui.session.summaries import CourseNames
from wizard.ui.session.unsaved import UnsavedSetup

AUTOSAVE_MS = 600
"""How long an edit may stay unsaved, in milliseconds, however fast others follow."""


class SetupStorage(QObject):
    """Saves the open setup shortly after each edit, and its secrets when they are used.

    Signals: `failed(error)` when something could not be saved; `secrets_read(Credentials)`;
    `secrets_kept()` after secrets were written, when `where_kept` may say something new.
    """

    failed = Signal(object)
    secrets_read = Signal(object)
    secrets_kept = Signal()

    def __init__(
        self,
        *,
        setups: SetupStore,
        secrets: SecretStore,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setups = setups
        self._secrets = secrets
        self._places = SecretPlaces(setups.database)
        self._locks = SetupLocks(setups.paths)
        self._lock: SetupLock | None = None
        self._jobs = jobs
        self._unsaved = UnsavedSetup(setups)
        self._names = CourseNames()
        self._where_kept = ""
        self._kept: dict[Place, Secret] = {}
        self._in_flight: dict[Place, tuple[str, Secret]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save_at_once)

    @property
    def where_kept(self) -> str:
        """Where secrets are kept, in words; empty until the first of them was read or written."""
        return self._where_kept

    # --- opening ------------------------------------------------------------------------------

    def setups(self) -> tuple[SetupSummary, ...]:
        """Return the saved setups, the one saved last first."""
        return self._setups.list()

    def exists(self, name: str) -> bool:
        """Tell whether a setup of this name is saved."""
        return self._setups.exists(name)

    def load(self, name: str) -> SetupDocument:
        """Read a saved setup. Raises StoreError and DocumentError."""
        document = decode(self._setups.load(name))
        # One without an id has its journal under its first name, and keeps it there for ever.
        identifier = document.id or self._setups.key_of(name) or name
        return msgspec.structs.replace(document, name=name, id=identifier)

    def take(self, name: str) -> SetupDocument:
        """Hold a saved setup for this window, then read it: nobody can change it any more.

        What was held before stays held where this fails. Raises StoreError, SetupInUseError among
        them, and DocumentError.
        """
        self.save_now()
        lock = self._hold(self._setups.key_of(name) or name)
        try:
            document = self.load(name)
            summaries = [each for each in self._setups.list() if each.name == name]
        except BaseException:
            if lock is not self._lock:
                lock.release()
            raise
        for summary in summaries:
            self._names.learn(document, msgspec.structs.asdict(summary))
        self._exchange(lock)
        return document

    def hold(self, document: SetupDocument) -> None:
        """Save what is pending and hold the setup for this window in place of the one before.

        Without a name nothing is held then. What was held stays held where this fails. Raises
        StoreError, SetupInUseError among them.
        """
        self.save_now()
        self._exchange(self._hold(journal_key(document)) if document.name else None)

    def rekey(self, before: SetupDocument, after: SetupDocument) -> None:
        """Hold the open setup under another id; the places of its secrets come along.

        Raises StoreError; what was held stays held then.
        """
        self.hold(after)
        self._places.note(journal_key(after), self._places.of(journal_key(before)))

    def release(self) -> None:
        """Let other windows have the setup."""
        self._exchange(None)

    def _hold(self, key: str) -> SetupLock:
        if self._lock is not None and self._lock.key == key:
            return self._lock
        return self._locks.hold(key, Holder.WINDOW)

    def _exchange(self, lock: SetupLock | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock = lock

    @contextmanager
    def _held_meanwhile(self, key: str) -> Iterator[None]:
        lock = self._hold(key)
        try:
            yield
        finally:
            if lock is not self._lock:
                lock.release()

    # --- saving -------------------------------------------------------------------------------

    def save_soon(self, document: SetupDocument, summary: dict[str, str]) -> None:
        """Save the document within `AUTOSAVE_MS`."""
        if document.name:
            self._names.learn(document, summary)
            self._unsaved.put(document, self._names.complete(document, summary))
            # Started anew by each edit, it would never fire while somebody types.
            if not self._timer.isActive():
                self._timer.start()

    def save_at_once(self) -> None:
        """Save what is pending, in a job that begins now."""
        self._timer.stop()
        self._start(Job(lambda _cancellation: self._unsaved.save()))

    def save_now(self) -> None:
        """Save what is pending before going on. Raises StoreError."""
        self._timer.stop()
        self._unsaved.save()

    # --- renaming and deleting ----------------------------------------------------------------

    def rename(self, name: str, new_name: str) -> None:
        """Give a saved setup another name. Raises StoreError, SetupInUseError among them."""
        self.save_now()
        with self._held_meanwhile(self._setups.key_of(name) or name), self._unsaved.paused():
            self._setups.rename(name, new_name)

    def delete(self, name: str) -> None:
        """Delete a saved setup, with those of its secrets that no other setup uses.

        Neither this nor another setup need be readable. Raises StoreError, SetupInUseError among
        them.
        """
        key = self._setups.key_of(name) or name
        with self._held_meanwhile(key), self._unsaved.paused():
            # A secret whose turn to be written has not come yet is not noted either.
            on_their_way = {place for place, (owner, _) in self._in_flight.items() if owner == key}
            own = self._places.of(key) | self._places_by_document(name) | on_their_way
            self._unsaved.drop(name)
            self._setups.delete(name)
        others = [summary.name for summary in self._setups.list()]
        used = self._places.in_use().union(*(self._places_by_document(each) for each in others))
        unused = own - used
        key_is_gone = all(self._setups.key_of(each) != key for each in others)

        def forget(_cancellation: Cancellation) -> None:
            for place in own:
                # Struck out only once it is gone: a keyring may be locked now and open later.
                if (place not in unused or self._secrets.delete(*place)) and key_is_gone:
                    self._places.forget(key, place)

        for place in unused:
            self._kept.pop(place, None)
        self._start(Job(forget), Lane.KEYRING)

    def _places_by_document(self, name: str) -> frozenset[Place]:
        """Return where the secrets of a saved setup are; nowhere where it cannot be read."""
        try:
            return frozenset(_places_of(self.load(name)).values())
        except (StoreError, DocumentError):
            return frozenset()

    # --- secrets ------------------------------------------------------------------------------

    def read_secrets(self, document: SetupDocument) -> None:
        """Fetch the secrets of a setup; `secrets_read` brings them."""
        places, key = _places_of(document), journal_key(document)
        # What another setup just left behind may still be on its way to the keyring.
        in_flight = {place: value for place, (_, value) in self._in_flight.items()}

        def read(_cancellation: Cancellation) -> tuple[Credentials, str]:
            credentials = read_credentials(places, self._secrets, in_flight=in_flight)
            found = known_secrets(credentials)
            if key and found:
                self._places.note(key, [places[name] for name in found])
            return credentials, self._secrets.where_kept()

        job = Job(read)
        job.succeeded.connect(self._on_secrets_read)
        job.failed.connect(self._on_reading_failed)
        self._jobs.start(job, lane=Lane.READ, key="read-secrets")

    def keep_secrets(self, document: SetupDocument, credentials: Credentials) -> None:
        """Write the secrets of a setup that are known and not kept yet."""
        key = journal_key(document)
        places, known = _places_of(document), known_secrets(credentials)
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
                self._secrets.write(*place, value)
            return self._secrets.where_kept()

        job = Job(write)
        job.succeeded.connect(self._on_secrets_kept)
        job.finished.connect(lambda: self._on_landed(in_flight))
        self._start(job, Lane.KEYRING)

    def _start(self, job: Job, lane: Lane = Lane.DISK) -> None:
        job.failed.connect(self.failed)
        self._jobs.start(job, lane=lane)

    def _on_secrets_read(self, result: tuple[Credentials, str]) -> None:
        credentials, self._where_kept = result
        self.secrets_read.emit(credentials)

    def _on_reading_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.secrets_read.emit(Credentials())

    def _on_secrets_kept(self, where_kept: str) -> None:
        self._where_kept = where_kept
        self.secrets_kept.emit()

    def _on_landed(self, in_flight: dict[Place, tuple[str, Secret]]) -> None:
        for place, value in in_flight.items():
            if self._in_flight.get(place) == value:
                del self._in_flight[place]


def _places_of(document: SetupDocument) -> dict[SecretName, Place]:
    """Say where the secrets are kept; nowhere while an address of the document cannot be one."""
    try:
        return places_of(document)
    except ValueError:
        return {}
