"""Shows grouped rows: icon, words that wrap, and a state in a word; never by colour alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    Slot,
)
from PySide6.QtGui import QHoverEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QTreeView,
    QWidget,
)

from wizard.ui.theme import Theme
from wizard.ui.widgets.grouped_model import GroupedModel, Index
from wizard.ui.widgets.row_delegate import RowDelegate

_HEADING = -1
_END = (sys.maxsize, _HEADING)


class RowView(QTreeView):
    """A list with headings that can be folded; rows are as high as their words need.

    Rows are measured when they are seen first. Qt measures them all up to the one that it wants to
    know the place of, which for thousands of rows takes long: several methods here prevent that.
    """

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        """`name` says what the list holds, for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row_delegate = RowDelegate(theme, self)
        self.setItemDelegate(self.row_delegate)
        self._unseen: set[tuple[int, int]] = set()
        self.clicked.connect(self._fold)
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: GroupedModel) -> None:
        """Show a model with all its groups open, and whenever it is filled anew."""
        self.setModel(model)
        model.modelReset.connect(self._unfold)
        self._unfold()

    @Slot()
    def _unfold(self) -> None:
        # Unlike `expandAll` this leaves the layout, long for a long list, to be made once.
        for group in range(self.model().rowCount()):
            self.expand(self.model().index(group, 0))

    @Slot(QModelIndex)
    def _fold(self, index: QModelIndex) -> None:
        if not index.parent().isValid():
            self.setExpanded(index, not self.isExpanded(index))
            self._take_up_seen()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, measuring those that will be seen with it alone."""
        hints = QAbstractItemView.ScrollHint
        self.expand(index.parent())
        self.executeDelayedItemsLayout()
        first, last = self._seen()
        place = _place(index)
        if hint is hints.EnsureVisible and first <= place < last:
            return
        at_top = hint is hints.PositionAtTop or (hint is hints.EnsureVisible and place < first)
        room = 0 if at_top else self.viewport().height() - self.indexRowSizeHint(index)
        if hint is hints.PositionAtCenter:
            room //= 2
        number = self._number_of(place)
        above = self.indexAbove(index)
        while above.isValid() and (room := room - self.indexRowSizeHint(above)) >= 0:
            number -= 1
            above = self.indexAbove(above)
        self._forget_hover()
        self.verticalScrollBar().setValue(number)

    def _forget_hover(self) -> None:
        """Mark no row as the one under the pointer: Qt asks for its place when that moves."""
        nowhere = QPointF(-1, -1)
        leaving = QHoverEvent(QEvent.Type.HoverLeave, nowhere, nowhere, nowhere)
        QApplication.sendEvent(self.viewport(), leaving)

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Leave the mark of the row under the pointer until that moves: Qt asks for its place."""

    def verticalOffset(self) -> int:
        """Return 0: it places a background's pattern, of which there is none."""
        return 0

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Have all that is in sight painted when a selection changes, wherever its rows are."""
        return QRegion(self.viewport().rect())

    def _number_of(self, place: tuple[int, int]) -> int:
        """Return how many rows and headings stand above a place."""
        group, row = place
        model = self.model()
        headings = (model.index(each, 0) for each in range(group))
        return group + sum(map(model.rowCount, filter(self.isExpanded, headings))) + row + 1

    # --- changes of single rows ---------------------------------------------------------------

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """Take up a change of a single row once it is seen."""
        first, last = self._seen()
        if topLeft == bottomRight and not first <= _place(topLeft) <= last:
            self._unseen.add(_place(topLeft))
        else:
            super().dataChanged(topLeft, bottomRight, roles)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take up what has changed in the rows that come into sight."""
        super().scrollContentsBy(dx, dy)
        self._take_up_seen()

    def doItemsLayout(self) -> None:
        """Measure all rows anew."""
        self._unseen.clear()
        super().doItemsLayout()

    def _take_up_seen(self) -> None:
        first, last = self._seen()
        seen = {place for place in self._unseen if first <= place <= last}
        self._unseen -= seen
        model = self.model()
        for group, row in seen:
            heading = model.index(group, 0)
            changed = heading if row == _HEADING else model.index(row, 0, heading)
            super().dataChanged(changed, changed)

    def _seen(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the places of the first and of the last row in sight."""
        bottom = self.indexAt(QPoint(0, self.viewport().height() - 1))
        return _place(self.indexAt(QPoint(0, 0))), _place(bottom) if bottom.isValid() else _END

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _place(index: Index) -> tuple[int, int]:
    """Return group and row of an index, in the order in which they stand."""
    heading = index.parent()
    return (heading.row(), index.row()) if heading.isValid() else (index.row(), _HEADING)
