"""A two-level model for lists with headings: groups of rows, each with its look and its value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

Index = QModelIndex | QPersistentModelIndex

LOOK = Qt.ItemDataRole.UserRole
VALUE = Qt.ItemDataRole.UserRole + 1
_CHECK = Qt.ItemDataRole.CheckStateRole
_ROLES = frozenset(
    {LOOK, VALUE, _CHECK, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
)


class RowLook(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How a row is drawn and read out.

    icon: a name in `resources/icons`.  tint: a colour token, or `status:` and a finding's status.
    word: the state in a word, at the right.  title, body: what is said; a failure's body is red.
    check: whether its box is ticked, None for a row without a box.  fixed: it cannot be changed.
    """

    title: str
    body: str = ""
    icon: str = ""
    tint: str = "text"
    word: str = ""
    strong: bool = False
    heading: bool = False
    body_tint: str = "muted"
    check: Qt.CheckState | None = None
    fixed: bool = False

    @property
    def spoken(self) -> str:
        """The row on one line, for a screen reader."""
        said = f"{self.word}: {self.title}" if self.word else self.title
        return f"{said} {self.body}".strip()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: its look, and what it stands for."""

    look: RowLook
    value: object = None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A heading with what its rows stand for."""

    heading: RowLook
    values: Sequence[object]


class GroupedModel(QStandardItemModel):
    """Groups and rows; one column. How a row looks is asked for only when it is shown.

    Qt keeps the structure, of rows without items: a view asks for all of it each time it lays
    itself out, which takes long where Python has to answer for thousands of rows.
    """

    def __init__(self, look_of: Callable[[object], RowLook], parent: QObject | None = None) -> None:
        """`look_of` says how what a row stands for is drawn."""
        super().__init__(0, 1, parent)
        self._look_of = look_of
        self._headings: list[RowLook] = []
        self._values: list[list[object]] = []
        self._looks: dict[tuple[int, int], RowLook] = {}

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups instead of the ones before."""
        self.beginResetModel()
        with QSignalBlocker(self):
            self.setRowCount(0)
            self._headings = [group.heading for group in groups]
            self._values = [list(group.values) for group in groups]
            self._looks = {}
            for values in self._values:
                heading = QStandardItem()
                heading.setColumnCount(1)
                heading.setRowCount(len(values))
                self.appendRow(heading)
        self.endResetModel()

    def replace_value(self, group: int, row: int, value: object) -> None:
        """Change one row in place."""
        self._values[group][row] = value
        self._looks.pop((group, row), None)
        changed = self.index(row, 0, self.index(group, 0))
        self.dataChanged.emit(changed, changed)

    def replace_heading(self, group: int, heading: RowLook) -> None:
        """Change one heading in place."""
        if self._headings[group] != heading:
            self._headings[group] = heading
            changed = self.index(group, 0)
            self.dataChanged.emit(changed, changed)

    def replace_groups(self, groups: Sequence[Group]) -> None:
        """Show the same groups and rows in another state, all at once and where they stand."""
        self._headings = [group.heading for group in groups]
        self._values = [list(group.values) for group in groups]
        self._looks = {}
        self.layoutChanged.emit()

    def heading(self, group: int) -> RowLook:
        """Return the heading of a group."""
        return self._headings[group]

    def values(self, group: int) -> Sequence[object]:
        """Return what the rows of a group stand for."""
        return self._values[group]

    def rows(self, group: int) -> list[Row]:
        """Return the rows of a group."""
        return [
            Row(look=self._look(group, row), value=value)
            for row, value in enumerate(self._values[group])
        ]

    def _look(self, group: int, row: int) -> RowLook:
        look = self._looks.get((group, row))
        if look is None:
            look = self._looks[group, row] = self._look_of(self._values[group][row])
        return look

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return look, value, or the texts."""
        if not index.isValid() or role not in _ROLES:
            return None
        group = index.parent()
        if role == VALUE:
            return self._values[group.row()][index.row()] if group.isValid() else None
        row = index.row()
        look = self._look(group.row(), row) if group.isValid() else self._headings[row]
        if role == LOOK:
            return look
        if role == _CHECK:
            return look.check
        return look.title if role == Qt.ItemDataRole.DisplayRole else look.spoken
