"""The question whether a host that came with a setup may have the person's secrets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from wizard.setup.secret_hosts import SecretHost, in_words
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.session.host_consent import HostConsent


class HostQuestion(QObject):
    """Asks before anything is sent; Enter and Escape send nothing."""

    def __init__(self, consent: HostConsent, window: QWidget) -> None:
        super().__init__(window)
        self._consent = consent
        self._window = window
        self.box: QMessageBox | None = None
        consent.asked.connect(self.ask)

    @Slot(object)
    def ask(self, hosts: Sequence[SecretHost]) -> None:
        """Show which host would get which secret, unless a question is shown already."""
        if self.box is not None:
            return
        self.box = ask_before(
            lambda: self._consent.agree(hosts),
            parent=self._window,
            question=self.tr("Send your secrets to a host that this setup names?"),
            consequence=self.tr(
                "The wizard would send {what}. The address came with the setup, and it is not one "
                "of Canvas's or Codio's own. Whoever runs that host can then act in your name. "
                "Agree only if you know the host; nothing has been sent to it."
            ).format(what=in_words(hosts)),
            keep=self.tr("Send nothing"),
            destroy=self.tr("Send them there"),
        )
        self.box.finished.connect(lambda: self._on_closed(hosts))

    def _on_closed(self, hosts: Sequence[SecretHost]) -> None:
        """Take a box that was closed for a no: Qt tells of the button only afterwards."""
        self.box = None
        self._consent.decline(hosts)
