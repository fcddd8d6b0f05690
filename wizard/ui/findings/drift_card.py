"""What has changed since the setup was verified last, and what that breaks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.complete import require_all
from wizard.setup.drift import (
    Change,
    ChangeKind,
    Drift,
    course_in_words,
    drift_heading,
    kind_in_words,
    setup_changed_in_words,
    subject_in_words,
)
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel

_MOST = 6
"""Changes that are told one by one; the list of checks shows them all as they are now."""
_ICON_SIZE = 18
_ICONS = {
    ChangeKind.WORSE: ("alert", "danger"),
    ChangeKind.BETTER: ("success", "success"),
    ChangeKind.OTHER: ("info", "info"),
}
require_all("_ICONS", _ICONS, ChangeKind)


class DriftCard(Card):
    """The changes, what got worse first; hidden where there is none."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._drift = Drift()
        self._lines: QWidget | None = None
        self.setObjectName("drift")
        theme.changed.connect(self._renew)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything the card says below its heading."""
        if self._lines is None:
            return ()
        return tuple(label.text() for label in self._lines.findChildren(PlainLabel))

    def show_drift(self, drift: Drift) -> None:
        """Show these changes instead of the ones before."""
        if drift is self._drift:
            return
        self._drift = drift
        self._renew()

    @Slot()
    def _renew(self) -> None:
        drift = self._drift
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
            self._lines = None
        shown = drift.since is not None and bool(drift.changes)
        self.setVisible(shown)
        if not shown:
            return
        heading = drift_heading(drift)
        self.heading.setText(heading)
        self.heading.show()
        self.setAccessibleName(heading)
        self.hint.setText(setup_changed_in_words())
        self.hint.setVisible(drift.setup_changed)
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        for change in drift.changes[:_MOST]:
            lines.addLayout(self._line(change))
        more = len(drift.changes) - _MOST
        if more > 0:
            text = self.tr("Besides, changed: {count}. The list below shows how it stands now.")
            lines.addWidget(PlainLabel(text.format(count=more), role="hint"))
        self.body.addWidget(self._lines)

    def _line(self, change: Change) -> QHBoxLayout:
        name, tint = _ICONS[change.kind]
        icon = QLabel()
        icon.setPixmap(self._theme.pixmap(name, getattr(self._theme.tokens, tint), _ICON_SIZE))
        words = QVBoxLayout()
        words.setSpacing(2)
        told = f"{subject_in_words(change)} ({kind_in_words(change.kind)})"
        words.addWidget(PlainLabel(told, role="strong"))
        if self._drift.since is not None:
            words.addWidget(PlainLabel(course_in_words(change, self._drift.since)))
        if change.breaks:
            words.addWidget(PlainLabel(change.breaks, role="hint"))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line
