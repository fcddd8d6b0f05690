"""A tree of thousands of rows that are all of one height."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

Index = QModelIndex | QPersistentModelIndex


class UniformTree(QTreeView):
    """A tree whose rows may change by the thousand, a few at a time, without a look at them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformRowHeights(True)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew what is seen, whichever rows have changed.

        Qt's own looks for both ends of a change among all rows, one by one: with thousands of rows
        and a change per module that takes seconds. All rows are of one height, so that nothing else
        follows from a change but what an open editor shows.
        """
        if first == last or self.state() == QAbstractItemView.State.EditingState:
            super().dataChanged(first, last, list(roles))
        else:
            self.viewport().update()
