"""Slim bars above the mapping table: what could be done for many rows at once, and what clashes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.messages import MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, icon_button
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 18
_LIST_LINES = 5


class Notice(QFrame):
    """One bar: icon, a sentence, at most a few buttons, and a list that can be unfolded."""

    def __init__(
        self,
        kind: str,
        *,
        theme: Theme,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`kind` is "information", "success", "warning" or "failure"."""
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setProperty("role", "strip")
        self.setProperty("kind", kind)
        self._icon = MessageIcon(MessageKind(kind), size=_ICON_SIZE, theme=theme)
        self._words = PlainLabel()
        self._list = QPlainTextEdit()
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(tr("What is left out"))
        self._list.setMaximumHeight(self._list.fontMetrics().lineSpacing() * (_LIST_LINES + 1))
        self._list.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons, spacing=8)
        self._row.addWidget(buttons)
        self._unfold = self.add_button(tr("Show the list"), self._toggle_list)
        self._unfold.hide()
        if closable:
            self._row.addWidget(icon_button(tr("Close this"), "close", self._close, theme=theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addWidget(self._list)
        self.hide()

    @property
    def kind(self) -> str:
        """How the bar is coloured."""
        return self._kind

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def add_button(self, text: str, clicked: Callable[[], object], name: str = "") -> Button:
        """Add a button, before those that are there already."""
        made = Button(text, theme=self._theme, role="link")
        made.setObjectName(name)
        made.clicked.connect(lambda _checked=False: clicked())
        self._buttons.insert_first(made)
        return made

    def say(self, text: str, *, kind: str = "", lines: tuple[str, ...] = ()) -> None:
        """Show a sentence and the lines behind it; an empty one hides the bar."""
        if kind and kind != self._kind:
            self._kind = kind
            set_property(self, "kind", kind)
            self._icon.set_kind(MessageKind(kind))
        news = text and text != self._words.text()
        self._words.setText(text)
        self.setAccessibleName(text)
        listed = "\n".join(lines)
        if self._list.toPlainText() != listed:
            self._list.setPlainText(listed)
            self._list.hide()
            self._unfold.setText(tr("Show the list"))
        self._unfold.setVisible(bool(lines))
        self.setVisible(bool(text))
        if news:
            announce(self, text)

    def _close(self) -> None:
        self.say("")

    def _toggle_list(self) -> None:
        shown = self._list.isHidden()
        self._list.setVisible(shown)
        self._unfold.setText(tr("Hide the list") if shown else tr("Show the list"))
