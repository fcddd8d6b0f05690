"""The columns of the mapping table: their widths, and what the person has arranged of them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QByteArray, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeView

from wizard.setup.document import DateField
from wizard.setup.mapping.rows import MappingRow
from wizard.store.json_files import JsonFileError, decode_json
from wizard.ui.assignments.mapping_columns import CHOOSABLE, DATES, FIELDS, Column, header, tr
from wizard.ui.assignments.mapping_model import MappingModel
from wizard.ui.assignments.mapping_widths import column_widths, shared_out
from wizard.ui.theme import Theme

_MOST_WIDTH = 10_000


class KeptLayout(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the person has arranged; the defaults stand for what they left alone.

    Columns go by their names, since later versions have others. `widths` are in pixels, of the
    columns that were shown; an empty `sorted_by` is Codio's own order. `shown` has those columns
    for which the person has said whether they want to see them.
    """

    widths: dict[str, int] = {}
    sorted_by: str = ""
    descending: bool = False
    shown: dict[str, bool] = {}


def encode_layout(layout: KeptLayout) -> bytes:
    """Write a layout down; empty where nothing was arranged."""
    return b"" if layout == KeptLayout() else msgspec.json.encode(layout)


def decode_layout(kept: bytes) -> KeptLayout | None:
    """Read a layout back; None where it is another version's."""
    if not kept:
        return KeptLayout()
    try:
        layout = decode_json(kept, KeptLayout)
    except JsonFileError:
        return None
    names = {*layout.widths, *layout.shown, layout.sorted_by or Column.NAME.name}
    sound = all(0 < width < _MOST_WIDTH for width in layout.widths.values())
    return layout if sound and names <= Column.__members__.keys() else None


class MappingColumns(QObject):
    """Shares out the table's width among its columns, until the person sets a width of their own.

    Only what the person has arranged is remembered: what follows from the window's size is made
    anew in the next session, whose window may have another one. A column of dates is shown once a
    row has one, until the person says otherwise.

    Signals: `shown_changed()` after a column has come or gone.
    """

    shown_changed = Signal()

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._header = view.header()
        self._sharing = False
        self._widths_chosen = False
        self._dated: frozenset[DateField] = frozenset()
        self._chosen: dict[Column, bool] = {}
        self._shown = tuple(Column)
        self._usual = column_widths(theme)
        header = self._header
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = QFontMetrics(theme.font()).averageCharWidth()
        header.setMinimumSectionSize(5 * letter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_section_resized)
        header.sortIndicatorChanged.connect(self.share_out)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        self._show_and_hide()

    @property
    def shown(self) -> tuple[Column, ...]:
        """The columns that are seen, in their order."""
        return self._shown

    @property
    def shows_dates(self) -> bool:
        """Whether a column of dates is seen."""
        return any(column in DATES for column in self._shown)

    def set_dated(self, dated: frozenset[DateField]) -> None:
        """Show those dates of which there are some."""
        if dated != self._dated:
            self._dated = dated
            self._show_and_hide()

    def choose(self, columns: Iterable[Column], *, shown: bool) -> None:
        """Show columns, or hide them, because the person wants it so."""
        self._chosen |= dict.fromkeys(columns, shown)
        self._show_and_hide()

    def add_choices(self, menu: QMenu, columns: Iterable[Column] = CHOOSABLE) -> None:
        """Offer in a menu which columns are seen, each with a tick of its own."""
        for column in columns:
            action = menu.addAction(tr("Show “{column}”").format(column=header(column)))
            action.setCheckable(True)
            action.setChecked(self._is_wanted(column))
            action.toggled.connect(lambda shown, column=column: self.choose([column], shown=shown))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_choices(menu)
        menu.popup(self._header.mapToGlobal(place))

    def _is_wanted(self, column: Column) -> bool:
        if column not in CHOOSABLE:
            return True
        return self._chosen.get(column, column not in DATES or FIELDS[column] in self._dated)

    def _show_and_hide(self) -> None:
        before, self._shown = self._shown, tuple(filter(self._is_wanted, Column))
        if self._shown == before:
            return
        self._sharing = True
        for column in CHOOSABLE:
            self._header.setSectionHidden(column, column not in self._shown)
        self._sharing = False
        if self._header.sortIndicatorSection() in set(before) - set(self._shown):
            self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if self._widths_chosen:
            come = [column for column in self._shown if column not in before]
            self._resize({column: self._usual[column] for column in come})
        self.share_out()
        self.shown_changed.emit()

    def share_out(self) -> None:
        """Give every column what it needs, and the rest to names and targets."""
        if self._widths_chosen:
            return
        # The style knows how wide a heading is together with its arrow.
        sorted_by = self._header.sortIndicatorSection()
        arrow = {}
        if sorted_by in self.shown:
            arrow = {Column(sorted_by): self._header.sectionSizeHint(sorted_by)}
        self._resize(
            shared_out(
                self._view.viewport().width(),
                {column: self._usual[column] for column in self.shown},
                column_widths(self._theme, self.shown, narrow=True),
                arrow,
            )
        )

    def fitting(self, model: MappingModel, row: MappingRow, column: Column) -> str:
        """Return what a cell shows, of a date its day alone where there is no room for more."""
        if column in DATES and self._header.sectionSize(column) < self._usual[column]:
            return model.dates.day_of(row, column)
        return model.shown(row, column)

    def state(self) -> QByteArray:
        """Return what the person has arranged, to be remembered; empty for nothing."""
        header = self._header
        sorted_by = header.sortIndicatorSection()
        layout = KeptLayout(
            widths={column.name: header.sectionSize(column) for column in self.shown}
            if self._widths_chosen
            else {},
            sorted_by=Column(sorted_by).name if sorted_by >= 0 else "",
            descending=sorted_by >= 0
            and header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
            shown={column.name: shown for column, shown in self._chosen.items()},
        )
        return QByteArray(encode_layout(layout))

    def restore(self, state: QByteArray) -> bool:
        """Take up what was arranged; False, and nothing done, where it is another version's."""
        layout = decode_layout(bytes(state.data()))
        if layout is None:
            return False
        self._chosen = {Column[name]: shown for name, shown in layout.shown.items()}
        self._show_and_hide()
        if layout.widths:
            self._widths_chosen = True
            self._resize({Column[name]: width for name, width in layout.widths.items()})
        order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
        sorted_by = Column[layout.sorted_by] if layout.sorted_by else -1
        self._header.setSortIndicator(sorted_by, order)
        return True

    def _resize(self, widths: dict[Column, int]) -> None:
        self._sharing = True
        for column, width in widths.items():
            if self._header.sectionSize(column) != width:
                self._header.resizeSection(column, width)
        self._sharing = False

    def _on_section_resized(self, _section: int, _before: int, _now: int) -> None:
        # Before it is shown, Qt resizes columns by itself; nobody can drag one then.
        if not self._sharing and self._view.isVisible():
            self._widths_chosen = True
