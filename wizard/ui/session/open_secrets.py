"""The secrets of the open setup: from the keyring, typed, and kept, even where it is silent."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.document_edits import completed
from wizard.store.secrets import SecretName
from wizard.ui.messages import keyring_answers, keyring_given_up, keyring_waits
from wizard.ui.session.secret_storage import SecretStorage, still_meant


class OpenSecrets(QObject):
    """Holds what is known, and takes what the keyring finds where a person has typed nothing.

    Signals: `changed()` when secrets were fetched, or the keyring was given up;
    `opened()` once for each setup, when its secrets are there or its pages begin without them;
    `came()` when some came after that; `message(Message)` while the keyring lets people wait.
    """

    changed = Signal()
    opened = Signal()
    came = Signal()
    message = Signal(object)

    def __init__(
        self,
        storage: SecretStorage,
        document: Callable[[], SetupDocument],
        parent: QObject | None = None,
    ) -> None:
        """`document` gives the setup that is open."""
        super().__init__(parent)
        self._storage = storage
        self._document = document
        self._known = Credentials()
        self._typed: set[SecretName] = set()
        self._opening = False
        self._is_silent = False
        storage.found.connect(self._on_found)
        storage.waits.connect(self._on_waits)
        storage.given_up.connect(self._on_given_up)
        storage.answers.connect(self._on_answers)

    @property
    def known(self) -> Credentials:
        """The secrets as far as they are known."""
        return self._known

    @property
    def is_opening(self) -> bool:
        """Whether those of the setup just opened are still waited for."""
        return self._opening

    def open(self, document: SetupDocument) -> None:
        """Forget what was known and fetch the secrets of another setup."""
        self.forget()
        self._opening = True
        self._storage.read(document)

    def forget(self) -> None:
        """Know no secret any more."""
        self._known, self._typed = Credentials(), set()

    def put(self, name: SecretName, value: str) -> bool:
        """Take a secret as typed. False where that is what was known."""
        self._typed.add(name)
        secret = Secret(value) if value else None
        if getattr(self._known, name.value) == secret:
            return False
        self._known = msgspec.structs.replace(self._known, **{name.value: secret})
        return True

    def keep(self, document: SetupDocument) -> None:
        """Put what is known where it is kept."""
        self._storage.keep(document, self._known)

    @Slot()
    def try_again(self) -> None:
        """Ask the keyring anew, for what is missing and for what is to be kept."""
        self._storage.try_again()
        self._ask()

    def _ask(self) -> None:
        document = self._document()
        if document.name:
            self.keep(document)
            self._storage.read(document)

    @Slot(object, object)
    def _on_found(self, found: Credentials, read_for: SetupDocument) -> None:
        before = self._known
        found = still_meant(found, read_for, self._document())
        self._known = completed(before, found, self._typed)
        opening, self._opening = self._opening, False
        self.changed.emit()
        if opening:
            self.opened.emit()
        elif self._known != before:
            self.came.emit()
        if self._is_silent and not self._storage.has_given_up:
            self._is_silent = False
            self.message.emit(keyring_answers())

    @Slot(float)
    def _on_waits(self, seconds: float) -> None:
        self._is_silent = True
        if self._opening:
            self._opening = False
            self.opened.emit()
        self.message.emit(keyring_waits(seconds))

    @Slot(float)
    def _on_given_up(self, seconds: float) -> None:
        self._is_silent = True
        self.changed.emit()
        self.message.emit(keyring_given_up(seconds, self.try_again))

    @Slot()
    def _on_answers(self) -> None:
        self._ask()
