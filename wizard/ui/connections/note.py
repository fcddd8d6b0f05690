"""A short note inside a page, with an icon: what to know before going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.messages import MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 20


class Note(QFrame):
    """A coloured frame with a heading and a text; `kind` as in `MessageKind`."""

    def __init__(
        self,
        heading: str = "",
        text: str = "",
        *,
        theme: Theme,
        kind: str = "information",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._icon = MessageIcon(size=_ICON_SIZE, theme=theme)
        self._heading = PlainLabel(role="strong")
        self._text = PlainLabel()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.show_note(heading, text, kind)

    def show_note(self, heading: str, text: str = "", kind: str = "information") -> None:
        """Say something else."""
        self._icon.set_kind(MessageKind(kind))
        set_property(self, "kind", kind)
        for label, words in ((self._heading, heading), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(f"{heading}. {text}" if text else heading)
