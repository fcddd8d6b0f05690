"""A two-level model for lists with headings: groups of rows, each with its look and its value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

LOOK = Qt.ItemDataRole.UserRole
VALUE = Qt.ItemDataRole.UserRole + 1


class RowLook(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How a row is drawn and read out.

    icon: a name in `resources/icons`.  tint: a colour token, or `status:` and a finding's status.
    word: the state in a word, at the right.  title, body: what is said; a failure's body is red.
    """

    title: str
    body: str = ""
    icon: str = ""
    tint: str = "text"
    word: str = ""
    strong: bool = False
    heading: bool = False
    body_tint: str = "muted"

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


class GroupedModel(QAbstractItemModel):
    """Groups and rows; one column. How a row looks is asked for only when it is shown."""

    def __init__(self, look_of: Callable[[object], RowLook], parent: QObject | None = None) -> None:
        """`look_of` says how what a row stands for is drawn."""
        super().__init__(parent)
        self._look_of = look_of
        self._headings: list[RowLook] = []
        self._values: list[list[object]] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups instead of the ones before."""
        self.beginResetModel()
        self._headings = [group.heading for group in groups]
        self._values = [list(group.values) for group in groups]
        self.endResetModel()

    def replace_value(self, group: int, row: int, value: object) -> None:
        """Change one row in place."""
        self._values[group][row] = value
        changed = self.index(row, 0, self.index(group, 0))
        self.dataChanged.emit(changed, changed)

    def replace_heading(self, group: int, heading: RowLook) -> None:
        """Change one heading in place."""
        if self._headings[group] != heading:
            self._headings[group] = heading
            changed = self.index(group, 0)
            self.dataChanged.emit(changed, changed)

    def heading(self, group: int) -> RowLook:
        """Return the heading of a group."""
        return self._headings[group]

    def values(self, group: int) -> Sequence[object]:
        """Return what the rows of a group stand for."""
        return self._values[group]

    def rows(self, group: int) -> list[Row]:
        """Return the rows of a group."""
        return [Row(look=self._look_of(value), value=value) for value in self._values[group]]

    # --- Qt -----------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Name a heading, or a row below one."""
        # Qt asks this thousands of times over; `hasIndex` would call back for each answer.
        number, siblings = 0, len(self._headings)
        if parent.isValid():
            if parent.internalId() != 0:
                return QModelIndex()
            number = parent.row() + 1
            siblings = len(self._values[number - 1])
        if column != 0 or not 0 <= row < siblings:
            return QModelIndex()
        return self.createIndex(row, column, number)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - PySide overloads it with QObject.parent
        """Return the heading of a row."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count headings, or the rows below one."""
        if not parent.isValid():
            return len(self._headings)
        return len(self._values[parent.row()]) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """There is one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return look, value, or the texts."""
        if not index.isValid():
            return None
        heading = index.internalId() == 0
        value = None if heading else self._values[index.internalId() - 1][index.row()]
        if role == VALUE:
            return value
        if role == LOOK:
            return self._headings[index.row()] if heading else self._look_of(value)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            look = self._headings[index.row()] if heading else self._look_of(value)
            return look.title if role == Qt.ItemDataRole.DisplayRole else look.spoken
        return None
