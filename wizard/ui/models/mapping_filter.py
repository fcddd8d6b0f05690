"""Which rows of the mapping screen are seen, and in what order within their module."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from wizard.setup.mapping import MappingRow, RowState
from wizard.ui.models.mapping import MappingModel
from wizard.ui.models.mapping_columns import Column, Role, sort_key, tr

_ATTENTION = frozenset({RowState.CONFLICT, RowState.NO_URL})


class Show(StrEnum):
    """What the chips above the table offer."""

    ALL = "all"
    ATTENTION = "attention"
    SUGGESTED = "suggested"
    CREATE = "create"
    CHANGE = "change"
    MAPPED = "mapped"
    SKIPPED = "skipped"


_STATES: dict[Show, frozenset[RowState]] = {
    Show.ALL: frozenset(RowState),
    Show.ATTENTION: _ATTENTION,
    Show.CREATE: frozenset({RowState.WILL_CREATE}),
    Show.CHANGE: frozenset({RowState.WILL_CHANGE}),
    Show.MAPPED: frozenset({RowState.MAPPED}),
    Show.SKIPPED: frozenset({RowState.SKIPPED}),
}


def show_word(show: Show) -> str:
    """Return the words of a chip."""
    return {
        Show.ALL: tr("All"),
        Show.ATTENTION: tr("Needs attention"),
        Show.SUGGESTED: tr("Suggested"),
        Show.CREATE: tr("To create"),
        Show.CHANGE: tr("To change"),
        Show.MAPPED: tr("Mapped"),
        Show.SKIPPED: tr("Skipped"),
    }[show]


def is_shown(row: MappingRow, show: Show, *, suggested: bool) -> bool:
    """Tell whether a chip lets a row through."""
    return suggested if show is Show.SUGGESTED else row.state in _STATES[show]


def count_shown(states: Mapping[RowState, int], suggested: int) -> dict[Show, int]:
    """Count how many rows each chip lets through."""
    counts = {
        show: sum(states.get(state, 0) for state in through) for show, through in _STATES.items()
    }
    return counts | {Show.SUGGESTED: suggested}


class MappingFilter(QSortFilterProxyModel):
    """Lets through the rows of one chip that hold every searched word; modules keep their order."""

    def __init__(self, source: MappingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._show = Show.ALL
        self._words: tuple[str, ...] = ()
        self._keys: dict[tuple[str, Column], tuple[object, ...]] = {}
        self.setRecursiveFilteringEnabled(True)
        # Before Qt's own handlers, which sort by the keys.
        source.dataChanged.connect(self._forget_keys)
        source.modelReset.connect(self._forget_keys)
        self.setSourceModel(source)

    @property
    def source(self) -> MappingModel:
        """The model of all rows."""
        return self._source

    @property
    def show(self) -> Show:
        """The chip chosen."""
        return self._show

    def set_show(self, show: Show) -> None:
        """Let through the rows of another chip."""
        if show is not self._show:
            self._show = show
            self.invalidate()

    def set_search(self, text: str) -> None:
        """Let through the rows that hold every word of the text, in any of their columns."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.invalidate()

    def count(self) -> int:
        """Count the assignments let through."""
        return sum(self.rowCount(self.index(row, 0)) for row in range(self.rowCount()))

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """A module is seen with its rows alone; recursion adds it."""
        if not source_parent.isValid():
            return False
        index = self._source.index(source_row, 0, source_parent)
        row = self._source.row_at(index)
        if row is None:
            return False
        suggested = self._source.suggestion_of(row.codio_assignment_id) is not None
        if not is_shown(row, self._show, suggested=suggested):
            return False
        return not self._words or self._holds_words(row, index)

    def lessThan(
        self,
        source_left: QModelIndex | QPersistentModelIndex,
        source_right: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Order rows by the column, modules always as in Codio."""
        left, right = self._source.row_at(source_left), self._source.row_at(source_right)
        if left is None or right is None:
            ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
            return (source_left.row() < source_right.row()) is ascending
        column = Column(source_left.column())
        return self._key(left, column) < self._key(right, column)

    def _key(self, row: MappingRow, column: Column) -> tuple[object, ...]:
        place = (row.codio_assignment_id, column)
        if place not in self._keys:
            self._keys[place] = sort_key(row, column)
        return self._keys[place]

    def _forget_keys(self) -> None:
        self._keys.clear()

    def _holds_words(self, row: MappingRow, index: QModelIndex) -> bool:
        target = str(index.siblingAtColumn(Column.TARGET).data() or "")
        text = "\n".join(
            (row.codio_name, row.module, row.canvas_name, row.group, target, row.mapping.launch_url)
        ).casefold()
        return all(word in text for word in self._words)


def identifier_of(index: QModelIndex) -> str:
    """Return the Codio assignment id of an index of any of the models; empty for a module."""
    return str(index.siblingAtColumn(0).data(Role.IDENTIFIER) or "") if index.isValid() else ""
