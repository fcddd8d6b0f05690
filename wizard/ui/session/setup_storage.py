"""Keeps setups: autosave, open, copy, rename, delete, and one window to each setup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from wizard.setup.connections import show_identifiers
from wizard.setup.document import DocumentError, SetupDocument, decode, journal_key
from wizard.store.errors import StoreError
from wizard.store.locks import Holder, SetupLock, SetupLocks
from wizard.store.setups import SetupStore, SetupSummary
from wizard.ui.background.jobs import Job, JobRunner, Lane
from wizard.ui.session.secret_storage import SecretStorage
from wizard.ui.session.summaries import CourseNames
from wizard.ui.session.unsaved import UnsavedSetup

AUTOSAVE_MS = 600
"""How long an edit may stay unsaved, in milliseconds, however fast others follow."""


class SetupStorage(QObject):
    """Saves the open setup shortly after each edit.

    Signals: `failed(error)` when something could not be saved.
    """

    failed = Signal(object)

    def __init__(
        self,
        *,
        setups: SetupStore,
        secrets: SecretStorage,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setups = setups
        self._secrets = secrets
        self._locks = SetupLocks(setups.paths)
        self._lock: SetupLock | None = None
        self._jobs = jobs
        self._unsaved = UnsavedSetup(setups)
        self._names = CourseNames()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save_at_once)

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
        self._secrets.rekey(journal_key(before), journal_key(after))

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
            show_identifiers(document)
            self._names.learn(document, summary)
            self._unsaved.put(document, self._names.complete(document, summary))
            # Started anew by each edit, it would never fire while somebody types.
            if not self._timer.isActive():
                self._timer.start()

    def save_at_once(self) -> None:
        """Save what is pending, in a job that begins now."""
        self._timer.stop()
        job = Job(lambda _cancellation: self._unsaved.save())
        job.failed.connect(self.failed)
        self._jobs.start(job, lane=Lane.DISK)

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
            places = self._secrets.all_places(key, self._readable(name))
            self._unsaved.drop(name)
            self._setups.delete(name)
        others = [summary.name for summary in self._setups.list()]
        key_is_gone = all(self._setups.key_of(each) != key for each in others)
        self._secrets.forget(key, places, others=self._readable(*others), key_is_gone=key_is_gone)

    def _readable(self, *names: str) -> list[SetupDocument]:
        """Return those of the saved setups that can be read."""
        documents = []
        for name in names:
            with suppress(StoreError, DocumentError):
                documents.append(self.load(name))
        return documents
