"""Words that stand in a table without a row, so that it never is just blank."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea

from wizard.ui.announce import announce
from wizard.ui.widgets.plain_label import PlainLabel

_MARGIN = 24


class EmptyWords(PlainLabel):
    """A label over a table's viewport; the mouse goes through it."""

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(role="hint", parent=table.viewport())
        self._table = table
        self.setObjectName("empty_words")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        table.viewport().installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show these words, and have them read out where they are new; empty for none."""
        news = text != self.text()
        self.setText(text)
        self._fit()
        self.setVisible(bool(text))
        if news and self._table.isVisible():
            announce(self._table, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the whole viewport."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._table.viewport().rect())
