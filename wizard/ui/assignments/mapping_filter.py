"""Which rows of the mapping screen are seen, and in what order within their module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wizard.complete import require_all
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.ui.assignments.mapping_columns import Column, Role, sort_key, tr
from wizard.ui.assignments.mapping_model import MappingModel, flags_at

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
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
    Show.SUGGESTED: frozenset(),  # No state tells it: see `is_shown`.
    Show.CREATE: frozenset({RowState.WILL_CREATE}),
    Show.CHANGE: frozenset({RowState.WILL_CHANGE}),
    Show.MAPPED: frozenset({RowState.MAPPED}),
    Show.SKIPPED: frozenset({RowState.SKIPPED}),
}
require_all("_STATES", _STATES, Show)


def show_word(show: Show) -> str:
    """Return the words of a chip."""
    return tr(_SHOW_WORDS[show])


_SHOW_WORDS = {
    Show.ALL: "All",
    Show.ATTENTION: "Needs attention",
    Show.SUGGESTED: "Suggested",
    Show.CREATE: "To create",
    Show.CHANGE: "To change",
    Show.MAPPED: "Mapped",
    Show.SKIPPED: "Skipped",
}
require_all("_SHOW_WORDS", _SHOW_WORDS, Show)


def is_shown(row: MappingRow, show: Show, *, suggested: bool) -> bool:
    """Tell whether a chip lets a row through."""
    return suggested if show is Show.SUGGESTED else row.state in _STATES[show]


def count_shown(states: Mapping[RowState, int], suggested: int) -> dict[Show, int]:
    """Count how many rows each chip lets through."""
    counts = {
        show: sum(states.get(state, 0) for state in through) for show, through in _STATES.items()
    }
    return counts | {Show.SUGGESTED: suggested}


class MappingFilter(QAbstractProxyModel):
    """Lets through the rows of one chip that hold every searched word; modules keep their order.

    It arranges all rows by itself, in one go: Qt's own filter would call back for each comparison,
    which with thousands of rows takes long enough to be felt.
    """

    def __init__(self, source: MappingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._show = Show.ALL
        self._words: tuple[str, ...] = ()
        self._column = -1
        self._order = Qt.SortOrder.AscendingOrder
        self._seen: list[tuple[int, list[int]]] = []
        self._found: dict[int, tuple[int, dict[int, int]]] = {}
        self.setSourceModel(source)
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._on_reset)
        source.modules_differ.connect(self._on_modules_differ)
        source.dataChanged.connect(self._on_changed)
        self._arrange(self._all())

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
            self._renew(self._all())

    def set_search(self, text: str) -> None:
        """Let through the rows that hold every word of the text, in any of their columns."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._renew(self._all())

    def ids(self) -> tuple[str, ...]:
        """Return the Codio assignments let through, in the order in which they are shown."""
        return tuple(
            self._source.rows_by_module[module][place].codio_assignment_id
            for module, places in self._seen
            for place in places
        )

    def count(self) -> int:
        """Count the assignments let through."""
        return sum(len(places) for _, places in self._seen)

    # --- arranging ----------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows of each module by a column; by -1 as in Codio."""
        if (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._renew(self._all())

    def sortColumn(self) -> int:
        """Return the column by which rows are ordered, -1 for none."""
        return self._column

    def sortOrder(self) -> Qt.SortOrder:
        """Return whether the order is ascending."""
        return self._order

    def _all(self) -> list[list[int]]:
        return [self._places_in(rows) for rows in self._source.rows_by_module]

    def _places_in(self, rows: Sequence[MappingRow]) -> list[int]:
        """Return the places of the rows of a module that are let through, in their order."""
        suggestion_of = self._source.suggestion_of
        places = [
            place
            for place, row in enumerate(rows)
            if is_shown(
                row, self._show, suggested=suggestion_of(row.codio_assignment_id) is not None
            )
            and (not self._words or self._holds_words(row))
        ]
        if self._column >= 0:
            column = Column(self._column)
            descending = self._order is Qt.SortOrder.DescendingOrder
            places.sort(key=lambda place: sort_key(rows[place], column), reverse=descending)
        return places

    def _holds_words(self, row: MappingRow) -> bool:
        target = self._source.shown(row, Column.TARGET)
        text = "\n".join(
            (row.codio_name, row.module, row.canvas_name, row.group, target, row.mapping.launch_url)
        ).casefold()
        return all(word in text for word in self._words)

    def _arrange(self, places_by_module: Sequence[list[int]]) -> None:
        self._seen = [(number, places) for number, places in enumerate(places_by_module) if places]
        self._found = {
            number: (own, {place: row for row, place in enumerate(places)})
            for own, (number, places) in enumerate(self._seen)
        }

    def _renew(self, places_by_module: Sequence[list[int]]) -> None:
        """Arrange anew; selection and what is unfolded stay with their rows."""
        if [(n, places) for n, places in enumerate(places_by_module) if places] == self._seen:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        sources = [self.mapToSource(index) for index in before]
        self._arrange(places_by_module)
        self.changePersistentIndexList(before, [self.mapFromSource(index) for index in sources])
        self.layoutChanged.emit()

    def _on_reset(self) -> None:
        self._arrange(self._all())
        self.endResetModel()

    def _on_modules_differ(self, modules: Sequence[int]) -> None:
        """Move the rows that stand elsewhere by what differs, come or go, of all modules at once.

        Each arrangement costs a look at all modules, here and in the view: one for each module
        that has changed would cost the square of them.
        """
        rows = self._source.rows_by_module
        seen = dict(self._seen) | {number: self._places_in(rows[number]) for number in modules}
        self._renew([seen.get(number, []) for number in range(len(rows))])

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Pass on what has changed in a module or in some rows of one, which has moved already."""
        module = first.parent()
        if module.isValid():
            rows = self._found.get(module.row(), (0, {}))[1]
            shown = [rows[place] for place in range(first.row(), last.row() + 1) if place in rows]
        else:
            shown = [
                self._found[number][0]
                for number in range(first.row(), last.row() + 1)
                if number in self._found
            ]
        if shown:
            parent = self.mapFromSource(module)
            self.dataChanged.emit(
                self.index(min(shown), first.column(), parent),
                self.index(max(shown), last.column(), parent),
            )

    def row_at(self, index: Index) -> MappingRow | None:
        """Return the row of an index, None for a module."""
        if not index.isValid() or index.internalId() == 0:
            return None
        module, places = self._seen[index.internalId() - 1]
        return self._source.rows_by_module[module][places[index.row()]]

    # --- Qt -----------------------------------------------------------------------------------

    def mapToSource(self, index: Index) -> QModelIndex:
        """Return where a row stands among all."""
        if not index.isValid():
            return QModelIndex()
        number = index.internalId()
        if number == 0:
            return self._source.index(self._seen[index.row()][0], index.column())
        module, places = self._seen[number - 1]
        parent = self._source.index(module, 0)
        return self._source.index(places[index.row()], index.column(), parent)

    def mapFromSource(self, index: Index) -> QModelIndex:
        """Return where a row stands among those let through; an invalid index where it does not."""
        if not index.isValid():
            return QModelIndex()
        module = index.parent()
        found = self._found.get(module.row() if module.isValid() else index.row())
        if found is None:
            return QModelIndex()
        if not module.isValid():
            return self.createIndex(found[0], index.column(), 0)
        row = found[1].get(index.row())
        if row is None:
            return QModelIndex()
        return self.createIndex(row, index.column(), found[0] + 1)

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """Return the index of a module, or of a row beneath one."""
        number = parent.row() + 1 if parent.isValid() else 0
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, number)

    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() takes no index
        """Return the module of a row."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Count modules, or the rows of one."""
        if not parent.isValid():
            return len(self._seen)
        if parent.internalId() != 0 or parent.column() != 0:
            return 0
        return len(self._seen[parent.row()][1])

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Every row has all columns."""
        return len(Column)

    def hasChildren(self, parent: Index = _NO_PARENT) -> bool:
        """A module is seen with its rows alone."""
        return self.rowCount(parent) > 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell, without asking for its place among all."""
        return flags_at(index, self.row_at(index), self._source.dates)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading, also where no row is let through."""
        return self._source.headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says, or is edited from."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row is None:
            return self._source.module_data(self._seen[index.row()][0], index.column(), role)
        return self._source.row_data(row, Column(index.column()), role)


def identifier_of(index: QModelIndex) -> str:
    """Return the Codio assignment id of an index of any of the models; empty for a module."""
    return str(index.siblingAtColumn(0).data(Role.IDENTIFIER) or "") if index.isValid() else ""
