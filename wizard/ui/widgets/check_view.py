"""A list of rows with boxes: ticked by the mouse, or by Space on the row or its heading."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.theme import Theme
from wizard.ui.widgets.grouped_model import LOOK, RowLook
from wizard.ui.widgets.row_view import RowView


class CheckView(RowView):
    """Shows rows of which each can be ticked, and whole groups by their headings.

    What a tick means is the model's business. A click anywhere on a row ticks it; a heading is
    ticked on its box, and folds elsewhere.

    Signals: `toggled(index)` when the person wants the other state of a row or of a heading.
    """

    toggled = Signal(QModelIndex)

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme=theme, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick by Space."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick by a click; a heading does so on its box alone."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            look: RowLook = index.data(LOOK)
            area = self.visualRect(index)
            box = self.row_delegate.box_of(look, area).adjusted(-6, -6, 6, 6)
            if look.check is not None and (not look.heading or box.contains(at)):
                self._toggle(index)
                event.accept()
                return
        super().mouseReleaseEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        look: RowLook = index.data(LOOK)
        if look.check is not None and not look.fixed:
            self.toggled.emit(index)
