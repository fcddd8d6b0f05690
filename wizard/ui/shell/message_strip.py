"""The strip above a page: what happened, what it means, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.messages import Message, MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, icon_button
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 20


class MessageStrip(QFrame):
    """Shows one message until the next one, or until the person closes it."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self.setProperty("role", "strip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon = MessageIcon(size=_ICON_SIZE, theme=theme)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._what = PlainLabel(role="strong")
        self._meaning = PlainLabel()
        self._to_do = PlainLabel()
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._what, self._meaning, self._to_do):
            label.set_selectable()
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            words.addWidget(label)
        self._act = Button("", theme=theme, role="quiet")
        self._act.clicked.connect(self._on_act)
        words.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)
        close = icon_button(self.tr("Close the message"), "close", self.close_message, theme=theme)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 12, 10, 12)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message shown."""
        return self._message

    def show_message(self, message: Message | None) -> None:
        """Show a message and have it read out; None closes the strip."""
        self._message = message
        if message is None:
            self.hide()
            return
        set_property(self, "kind", message.kind.value)
        for label, text in (
            (self._what, message.what),
            (self._meaning, message.meaning),
            (self._to_do, message.to_do),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._act.setText(message.act_name)
        self._act.setVisible(message.act is not None)
        one_line = not message.meaning and not message.to_do
        flags = Qt.AlignmentFlag
        self._layout.setAlignment(self._icon, flags.AlignVCenter if one_line else flags.AlignTop)
        self.setAccessibleName(message.text)
        self._icon.set_kind(message.kind)
        self.show()
        announce(self, message.text, assertive=message.kind is MessageKind.FAILURE)

    @Slot()
    def _on_act(self) -> None:
        message = self._message
        self.close_message()
        if message is not None and message.act is not None:
            message.act()

    def close_message(self) -> None:
        """Hide the strip."""
        self.show_message(None)
