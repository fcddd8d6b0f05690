"""A check box for what no API can read: a person's word, with name and time."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.findings import Status
from wizard.setup.document import SetupDocument
from wizard.setup.steps import StepResult
from wizard.ui.widgets.plain_label import PlainLabel


class ConfirmBox(QFrame):
    """“I have done this”, kept in the setup; a launch that proves it takes its place.

    Signals: `confirm_requested(check)` and `withdraw_requested(check)`.
    """

    confirm_requested = Signal(str)
    withdraw_requested = Signal(str)

    def __init__(
        self,
        check: str,
        text: str,
        *,
        asks: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`check` is the id of the check that the word stands for, `asks` what is said before."""
        super().__init__(parent)
        self._check = check
        self._asks = asks or self.tr(
            "No program can read this in Codio: tick it once you have done it."
        )
        self.setProperty("role", "inset")
        self.check_box = QCheckBox()
        self.check_box.setObjectName(f"confirm_box_{check}")
        self.check_box.clicked.connect(self._on_clicked)
        self._text = PlainLabel(role="strong")
        self._word = PlainLabel(role="hint")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._word)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 14, 10)
        layout.setSpacing(6)
        layout.addWidget(self.check_box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say what is confirmed."""
        self._text.setText(text)
        self.check_box.setAccessibleName(text)

    def show_state(self, document: SetupDocument, result: StepResult | None) -> None:
        """Show who confirmed it and when, or that a launch has proved it."""
        proved = result is not None and any(
            finding.check == self._check and finding.status is Status.PASSED
            for finding in result.findings
        )
        word = next((c for c in document.confirmations if c.check == self._check), None)
        self.check_box.setChecked(proved or word is not None)
        self.check_box.setEnabled(not proved)
        if proved:
            said = self.tr("Proved: it was read back.")
        elif word is not None:
            said = self.tr("Confirmed by {who}, {when}.").format(who=word.by, when=_local(word.at))
        else:
            said = self._asks
        self._word.setText(said)
        self.check_box.setAccessibleDescription(said)

    def word(self) -> str:
        """Return who confirmed it, or what is asked for."""
        return self._word.text()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.check_box.click()
        event.accept()

    def _on_clicked(self, confirmed: bool) -> None:  # noqa: FBT001 - Qt's signature
        if confirmed:
            self.confirm_requested.emit(self._check)
        else:
            self.withdraw_requested.emit(self._check)


def _local(utc: str) -> str:
    """Return a UTC time in ISO 8601 as the person's clock shows it."""
    time = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    if not time.isValid():
        return utc
    local = time.toTimeZone(QTimeZone.systemTimeZone())
    return local.toString("yyyy-MM-dd HH:mm")
