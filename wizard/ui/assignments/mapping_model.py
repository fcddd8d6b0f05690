"""The mapping screen's rows as a Qt model: modules with their assignments beneath."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractItemModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.mapping.suggestions import Suggestion
from wizard.ui.assignments.mapping_columns import (
    DATES,
    EDITABLE,
    SWITCHES,
    Column,
    Role,
    cell_text,
    edited_from,
    header,
    header_help,
    short_header,
    spoken_text,
    suggestion_word,
    switch_value,
    tr,
)
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.assignments.mapping_jobs import single_shot
from wizard.ui.widgets.plain_label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_COLUMNS = len(Column)
_ANNOUNCED_AT_ONCE = 100
_SLICE_MS = 4
_OF_MODULE = 0
"""The internal id of a module; that of a row is its module's number, counted from 1."""


def _flags_of(column: Column) -> Qt.ItemFlag:
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    flags |= Qt.ItemFlag.ItemNeverHasChildren
    if column in SWITCHES:
        return flags | Qt.ItemFlag.ItemIsUserCheckable
    return flags | Qt.ItemFlag.ItemIsEditable if column in EDITABLE else flags


_FLAGS = tuple(_flags_of(column) for column in Column)
_FLAGS_PACED = tuple(
    flags & ~Qt.ItemFlag.ItemIsEditable if column in DATES else flags
    for column, flags in zip(Column, _FLAGS, strict=True)
)


def flags_at(index: Index, row: MappingRow | None, dates: DateWords) -> Qt.ItemFlag:
    """Modules can be reached but not selected; skipped rows still take another target.

    Dates that belong to the pace of the course are not edited.
    """
    if not index.isValid():
        return Qt.ItemFlag.NoItemFlags
    if row is None:
        return Qt.ItemFlag.ItemIsEnabled
    column = index.column()
    paced = column in DATES and dates.is_paced(row)
    return (_FLAGS_PACED if paced else _FLAGS)[column]


class MappingModel(QAbstractItemModel):
    """Judged rows, grouped by module in Codio's order.

    It holds no truth of its own: `setData` only asks for an edit, and the new rows come back by
    `set_rows`, which announces just what differs, so that selection and scrolling stay.

    Signals: `edit_requested(codio_assignment_id, Column, value)`; `modules_differ(list[int])` with
    the modules of which rows differ, before these are announced one after the other.
    """

    edit_requested = Signal(str, int, object)
    modules_differ = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules: list[str] = []
        self._rows: list[list[MappingRow]] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._suggestions: dict[str, Suggestion] = {}
        self._canvas_names: dict[int, str] = {}
        self.dates = DateWords()
        self._unannounced: dict[int, set[int]] = {}
        self._next_slice = single_shot(self, self._announce)

    # --- filling ------------------------------------------------------------------------------

    def set_dates(self, dates: DateWords) -> None:
        """Show and read dates in the time of another course."""
        self.dates = dates
        if self._modules:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, DATES[0], DATES[-1])
            for number, rows in enumerate(self._rows):
                self._unannounced[number] = set(range(len(rows)))
            self._next_slice.start()

    def set_rows(
        self,
        rows: Sequence[MappingRow],
        suggestions: Mapping[str, Suggestion],
        canvas_names: Mapping[int, str],
    ) -> None:
        """Show these rows. `canvas_names` are the names of Canvas's assignments by id."""
        grouped = [(name, list(of)) for name, of in groupby(rows, key=lambda row: row.module)]
        modules = [name for name, _ in grouped]
        fresh = [of for _, of in grouped]
        self._canvas_names = dict(canvas_names)
        if modules != self._modules or _ids(fresh) != _ids(self._rows):
            self.beginResetModel()
            self._unannounced = {}
            self._modules, self._rows = modules, fresh
            self._suggestions = dict(suggestions)
            self._places = {
                row.codio_assignment_id: (number, place)
                for number, of in enumerate(fresh)
                for place, row in enumerate(of)
            }
            self.endResetModel()
            return
        before, known = self._suggestions, self._rows
        self._rows, self._suggestions = fresh, dict(suggestions)
        changed = []
        for number, of in enumerate(fresh):
            differing = {
                place
                for place, row in enumerate(of)
                if (row is not known[number][place] and row != known[number][place])
                or before.get(row.codio_assignment_id)
                != self._suggestions.get(row.codio_assignment_id)
            }
            if differing:
                changed.append(number)
                self._unannounced.setdefault(number, set()).update(differing)
        if changed:
            self.modules_differ.emit(changed)
        if self._is_much_unannounced():
            self._next_slice.start()
        else:
            self._announce()

    def _announce(self) -> None:
        """Tell of what differs, of very much in slices, so that the window lives on."""
        in_slices = self._is_much_unannounced()
        elapsed = QElapsedTimer()
        elapsed.start()
        last = _COLUMNS - 1
        waiting = sorted(self._unannounced, reverse=True)
        while waiting and not (in_slices and elapsed.elapsed() > _SLICE_MS):
            number = waiting.pop()
            places = sorted(self._unannounced.pop(number))
            parent = self.index(number, 0)
            for first, until in _runs(places):
                self.dataChanged.emit(self.index(first, 0, parent), self.index(until, last, parent))
            self.dataChanged.emit(parent, self.index(number, last))
        if self._unannounced:
            self._next_slice.start()

    def _is_much_unannounced(self) -> bool:
        return sum(map(len, self._unannounced.values())) > _ANNOUNCED_AT_ONCE

    # --- asking -------------------------------------------------------------------------------

    @property
    def rows(self) -> Iterator[MappingRow]:
        """All rows, in Codio's order."""
        return (row for of in self._rows for row in of)

    @property
    def rows_by_module(self) -> Sequence[Sequence[MappingRow]]:
        """The rows of each module, in Codio's order."""
        return self._rows

    def row_at(self, index: Index) -> MappingRow | None:
        """Return the row of an index, None for a module."""
        if not index.isValid() or index.internalId() == _OF_MODULE:
            return None
        return self._rows[index.internalId() - 1][index.row()]

    def row_of(self, codio_assignment_id: str) -> MappingRow | None:
        """Return the row of a Codio assignment."""
        place = self._places.get(codio_assignment_id)
        return self._rows[place[0]][place[1]] if place else None

    def index_of(self, codio_assignment_id: str, column: Column = Column.NAME) -> QModelIndex:
        """Return where a Codio assignment stands; an invalid index where it does not."""
        place = self._places.get(codio_assignment_id)
        if place is None:
            return QModelIndex()
        return self.index(place[1], column, self.index(place[0], 0))

    def suggestion_of(self, codio_assignment_id: str) -> Suggestion | None:
        """Return the suggestion shown for a row."""
        return self._suggestions.get(codio_assignment_id)

    # --- Qt: structure ------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """Return the index of a module, or of a row beneath one."""
        # Qt asks this thousands of times over; `hasIndex` would call back for each answer.
        number, siblings = _OF_MODULE, len(self._modules)
        if parent.isValid():
            if parent.internalId() != _OF_MODULE or parent.column() != 0:
                return QModelIndex()
            number = parent.row() + 1
            siblings = len(self._rows[number - 1])
        if not (0 <= row < siblings and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, number)

    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() takes no index
        """Return the module of a row."""
        if not index.isValid() or index.internalId() == _OF_MODULE:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _OF_MODULE)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Count modules, or the rows of one."""
        if not parent.isValid():
            return len(self._modules)
        if parent.internalId() != _OF_MODULE or parent.column() != 0:
            return 0
        return len(self._rows[parent.row()])

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Every row has all columns."""
        return _COLUMNS

    # --- Qt: content --------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading, and what it means."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return short_header(Column(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return header(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            column = Column(section)
            return self.dates.help_of(column) if column in DATES else header_help(column)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell."""
        return flags_at(index, self.row_at(index), self.dates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says, or is edited from."""
        if not index.isValid():
            return None
        number = index.internalId()
        if number == _OF_MODULE:
            return self.module_data(index.row(), index.column(), role)
        return self.row_data(self._rows[number - 1][index.row()], Column(index.column()), role)

    def row_data(self, row: MappingRow, column: Column, role: int) -> object:
        """Return what a cell of a row shows, says, or is edited from."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.shown(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(self._tooltip(row, column))
            case Qt.ItemDataRole.EditRole:
                return edited_from(row, column)
            case Qt.ItemDataRole.CheckStateRole if column in SWITCHES:
                on = switch_value(row, column)
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.POINTS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Role.ROW:
                return row
            case Role.IDENTIFIER:
                return row.codio_assignment_id
            case Role.SUGGESTION:
                return self._suggestions.get(row.codio_assignment_id)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit; the document decides."""
        row = self.row_at(index)
        if row is None or role not in (
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.CheckStateRole,
        ):
            return False
        column = Column(index.column())
        if column not in EDITABLE:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) is Qt.CheckState.Checked
        self.edit_requested.emit(row.codio_assignment_id, int(column), value)
        return True

    def module_data(self, number: int, column: int, role: int) -> object:
        """Return what a module shows; all of it stands in the first column, but is said in each."""
        if column != 0 and role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        name = self._modules[number] or tr("No module")
        rows = self._rows[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Module {name}, {count} assignments").format(name=name, count=len(rows))
            case Role.IDENTIFIER:
                return ""
            case Role.COUNTS:
                counted: Counter[RowState] = Counter(row.state for row in rows)
                return counted
            case _:
                return None

    def shown(self, row: MappingRow, column: Column) -> str:
        """Return the text of a cell."""
        if column in DATES:
            return self.dates.cell(row, column)
        if column is Column.TARGET:
            return self._suggested(row) or cell_text(row, column)
        return cell_text(row, column)

    def _spoken(self, row: MappingRow, column: Column) -> str:
        if column in DATES:
            return self.dates.spoken(row, column)
        spoken = spoken_text(row, column)
        suggested = self._suggested(row)
        if suggested and column in (Column.NAME, Column.TARGET):
            return f"{spoken}, {tr('suggested: {match}').format(match=suggested)}"
        return spoken

    def _suggested(self, row: MappingRow) -> str:
        suggestion = self._suggestions.get(row.codio_assignment_id)
        if suggestion is None:
            return ""
        name = self._canvas_names.get(suggestion.canvas_assignment_id, "")
        return suggestion_word(suggestion, name)

    def _tooltip(self, row: MappingRow, column: Column) -> str:
        suggestion = self._suggestions.get(row.codio_assignment_id)
        if column is Column.TARGET and suggestion is not None:
            return f"{self._suggested(row)}\n{suggestion.reason}"
        if column is Column.STATE and row.conflicts:
            return "\n".join(conflict.words for conflict in row.conflicts)
        if column is Column.URL and row.mapping.launch_url:
            return row.mapping.launch_url
        if column in DATES:
            return self.dates.tooltip(row, column)
        if column is Column.NAME:
            return f"{row.codio_name}\n{row.module}"
        return cell_text(row, column)


def _ids(rows: list[list[MappingRow]]) -> list[list[str]]:
    return [[row.codio_assignment_id for row in of] for of in rows]


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Turn ascending numbers into stretches without a gap."""
    first = last = places[0]
    for place in places[1:]:
        if place != last + 1:
            yield first, last
            first = place
        last = place
    yield first, last
