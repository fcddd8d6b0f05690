"""A choice of one among few, each a card that says what it does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from wizard.ui.theme import Theme
from wizard.ui.widgets.plain_label import PlainLabel

_RADIUS = 8
_TEXT_INDENT = 30
_SPACING = 10


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One way to decide: `title` names it, `text` says what follows from it."""

    value: StrEnum
    title: str
    text: str


class ChoiceCards(QWidget):
    """Radio cards, in columns where there is room for them; the arrow keys move between them.

    Signals: `chosen(value)` when a person chooses another card.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice],
        name: str,
        *,
        theme: Theme,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what is decided, for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._cards = {choice.value: _ChoiceCard(choice, theme=theme) for choice in choices}
        self._most_columns, self._columns = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        for number, (value, card) in enumerate(self._cards.items()):
            self._group.addButton(card.radio)
            card.radio.clicked.connect(lambda _on=True, value=value: self.chosen.emit(value))
            card.radio.setAccessibleDescription(choices[number].text)
        self._arrange(columns)

    def minimumSizeHint(self) -> QSize:
        """Allow the width of one column."""
        return QSize(self._widest_card(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below one another where columns do not fit."""
        super().resizeEvent(event)
        needed = self._most_columns * (self._widest_card() + _SPACING) - _SPACING
        self._arrange(self._most_columns if event.size().width() >= needed else 1)

    def _widest_card(self) -> int:
        return max((card.minimumSizeHint().width() for card in self._cards.values()), default=0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, int(column < columns))

    def set_chosen(self, value: StrEnum) -> None:
        """Show which card is chosen, without a signal."""
        self._cards[value].radio.setChecked(True)
        if self.focusProxy() is not self._cards[value].radio:
            self.setFocusProxy(self._cards[value].radio)

    def radio(self, value: StrEnum) -> QRadioButton:
        """Return the button of a card."""
        return self._cards[value].radio


class _ChoiceCard(QFrame):
    """One card; a click anywhere in it chooses it."""

    def __init__(self, choice: Choice, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(choice.title)
        self.radio.setObjectName(f"choose_{choice.value.value}")
        self.radio.toggled.connect(lambda _on: self.update())
        text = PlainLabel(choice.text, role="hint")
        text.setContentsMargins(_TEXT_INDENT, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 14, 12)
        layout.setSpacing(2)
        layout.addWidget(self.radio)
        layout.addWidget(text)
        layout.addStretch(1)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the card."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.radio.click()
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame: stronger, and on a tinted ground, where the card is chosen."""
        tokens, chosen = self._theme.tokens, self.radio.isChecked()
        width = 2.0 if chosen else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent_text if chosen else tokens.border), width))
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.raised))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS
        )
        painter.end()
        event.accept()
