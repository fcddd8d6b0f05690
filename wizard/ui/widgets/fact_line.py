"""One fact in plain words behind an icon, as in “No Codio app is installed yet”."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wizard.ui.theme import Theme
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 18


class Tone(Enum):
    """How a fact is meant: its icon, and the token of the icon's colour."""

    PLAIN = ("info", "muted")
    GOOD = ("success", "success")
    DOUBTFUL = ("alert", "warning")
    BAD = ("error", "danger")
    CHOSEN = ("check", "accent_text")
    OTHER = ("", "muted")


class FactLine(QWidget):
    """An icon and a text that wraps; hidden while it says nothing."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.PLAIN
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self._words = PlainLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        theme.changed.connect(self._renew_icon)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say something; empty hides the line."""
        self._tone = tone
        self._words.setText(text)
        self._words.set_role("hint" if tone is Tone.OTHER else "")
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._renew_icon()

    @Slot()
    def _renew_icon(self) -> None:
        name, token = self._tone.value
        if name:
            colour = getattr(self._theme.tokens, token)
            self._icon.setPixmap(self._theme.pixmap(name, colour, _ICON_SIZE))
        else:
            self._icon.clear()
