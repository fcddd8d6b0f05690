"""How the keyring does, told in the thread of the window."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class KeyringSignals(QObject):
    """A `KeyringWatcher` whose signals arrive in the thread of the window.

    Signals: `waits(seconds)`, `given_up(seconds)`, `answers()`, as the watcher's methods.
    """

    waits = Signal(float)
    given_up = Signal(float)
    answers = Signal()

    def keyring_waits(self, seconds: float) -> None:
        """Tell that the keyring has not answered yet, and how long it is still waited for."""
        with suppress(RuntimeError):  # The window may be gone before its keyring answers.
            self.waits.emit(seconds)

    def keyring_given_up(self, seconds: float) -> None:
        """Tell that it has not answered for so long."""
        with suppress(RuntimeError):
            self.given_up.emit(seconds)

    def keyring_answers(self) -> None:
        """Tell that it has answered after all."""
        with suppress(RuntimeError):
            self.answers.emit()
