"""Asks why a warning may stand, and until when."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.plain_label import PlainLabel

_USUAL = timedelta(days=120)
"""About a term: then the warning is looked at anew."""
_LONGEST = timedelta(days=366)
_WIDTH = 520
_MOST_LETTERS = 300


class AcceptDialog(QDialog):
    """Asks for the reason and the last day.

    Signal: `accepted_for(reason, until)` once a person accepts, the day as 2026-12-31.
    """

    accepted_for = Signal(str, str)

    def __init__(
        self, warnings: tuple[str, ...], *, person: str, today: date, theme: Theme, parent: QWidget
    ) -> None:
        """`warnings` are what is accepted, word for word; `person` in whose name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept a warning"))
        self.setMinimumWidth(_WIDTH)
        self.reason_edit = QLineEdit()
        self.reason_edit.setObjectName("accept_reason")
        self.reason_edit.setMaxLength(_MOST_LETTERS)
        self.reason_edit.setPlaceholderText(self.tr("Such as: grades are released by hand"))
        self.until_edit = QDateEdit(_as_qdate(today + _USUAL))
        self.until_edit.setObjectName("accept_until")
        self.until_edit.setCalendarPopup(True)
        self.until_edit.setDateRange(_as_qdate(today), _as_qdate(today + _LONGEST))
        form = QFormLayout()
        for words, field in (
            (self.tr("Why it may stand"), self.reason_edit),
            (self.tr("Until, at the longest"), self.until_edit),
        ):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, field)
        self.accept_button = Button(self.tr("Accept it"), theme=theme, role="primary")
        self.accept_button.setObjectName("accept_it")
        self.leave_button = Button(self.tr("Leave it a warning"), theme=theme)
        boxes = QDialogButtonBox()
        boxes.addButton(self.leave_button, QDialogButtonBox.ButtonRole.RejectRole)
        boxes.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        boxes.accepted.connect(self.accept)
        boxes.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(self.tr("Let this warning stand?"), role="heading"))
        layout.addWidget(PlainLabel("\n".join(warnings)))
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "It then counts as confirmed by {person}, here and in the report, as long as "
                    "it says the same, and is a warning again after that day."
                ).format(person=person),
                role="hint",
            )
        )
        layout.addLayout(form)
        layout.addWidget(boxes)
        self.accepted.connect(lambda: self.accepted_for.emit(self.reason, self.until))
        self.finished.connect(self.deleteLater)
        self.reason_edit.textChanged.connect(self._renew_button)
        self.reason_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renew_button()

    @property
    def reason(self) -> str:
        """The reason that was typed."""
        return self.reason_edit.text().strip()

    @property
    def until(self) -> str:
        """The last day, as 2026-12-31."""
        return self.until_edit.date().toString(Qt.DateFormat.ISODate)

    @Slot()
    def _renew_button(self) -> None:
        self.accept_button.setEnabled(bool(self.reason))


def _as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
