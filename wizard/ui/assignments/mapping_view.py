"""The mapping table: modules across the whole width, rows beneath, all of it by keyboard too."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.empty_words import EmptyWords
from wizard.ui.assignments.mapping_columns import (
    RESETTABLE,
    STATE_ORDER,
    SWITCHES,
    Column,
    Role,
    state_phrase,
    tr,
)
from wizard.ui.assignments.mapping_filter import MappingFilter, identifier_of
from wizard.ui.assignments.mapping_layout import MappingColumns
from wizard.ui.assignments.mapping_painter import CHEVRON, Cell, MappingPainter
from wizard.ui.theme import Theme
from wizard.ui.widgets.uniform_tree import UniformTree

Index = QModelIndex | QPersistentModelIndex
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
UNFOLDED_AT_MOST = 400
"""With more rows than this, modules stay folded until they are opened."""


class MappingView(UniformTree):
    """Shows the filtered rows.

    Signals: `detail_requested()` on Enter; `switch_requested(Column)` on Space in a switch;
    `reset_requested(Column)` on Delete; `menu_requested(QPoint)`, global; `selection_changed()`.
    """

    detail_requested = Signal()
    switch_requested = Signal(int)
    reset_requested = Signal(int)
    menu_requested = Signal(object)
    selection_changed = Signal()

    def __init__(self, rows: MappingFilter, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._folded: set[str] = set()
        self._opened: set[str] = set()
        self._unfolding = False
        self._selected: dict[str, None] | None = None
        self.setObjectName("mapping_table")
        self.setAccessibleName(tr("Assignments"))
        self.setAccessibleDescription(
            tr("F2 edits, Space switches, Enter opens the details, Delete empties a cell.")
        )
        self.setModel(rows)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setAllColumnsShowFocus(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        # Else each painting of the headings asks all selected rows whether a column is selected.
        self.header().setSelectionModel(QItemSelectionModel(rows, self))
        self.painter = MappingPainter(theme)
        self._pointer: QPoint | None = None
        self.columns = MappingColumns(self, theme)
        self._preselected = False
        self._empty_text = ""
        self._empty_words = EmptyWords(self)
        rows.modelReset.connect(self._show_empty_words)
        rows.layoutChanged.connect(self._show_empty_words)
        rows.modelReset.connect(self._forget_selected)
        rows.modelReset.connect(self._unfold)
        rows.layoutChanged.connect(self._on_arranged)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        theme.changed.connect(self.viewport().update)
        self._unfold()

    # --- what is chosen -----------------------------------------------------------------------

    def selected_ids(self) -> tuple[str, ...]:
        """Return the Codio assignments of the selected rows, in the order in which they stand."""
        return tuple(self._known_selected())

    def _known_selected(self) -> dict[str, None]:
        """Return them to look one up: Qt compares a row with each selected stretch of others."""
        if self._selected is None:
            chosen = self.selectionModel().selection()
            ranges = [chosen.at(place) for place in range(chosen.count())]
            ranges.sort(key=lambda each: (each.parent().row(), each.top()))
            self._selected = dict.fromkeys(
                identifier_of(self._rows.index(row, 0, each.parent()))
                for each in ranges
                if each.parent().isValid() and each.left() == 0
                for row in range(each.top(), each.bottom() + 1)
            )
        return self._selected

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the selected rows as far as the person has chosen them: see `preselect`."""
        return () if self._preselected else self.selected_ids()

    def preselect(self) -> None:
        """Select the first row, so that something is said of it; the focus stays where it is."""
        first = self._rows.index(0, 0, self._rows.index(0, 0))
        if first.isValid():
            self._select(QItemSelection(first, first), first)
            self._preselected = True

    def select_ids(self, identifiers: Iterable[str]) -> None:
        """Select rows, as far as they are let through, and scroll to the first."""
        found = [place for each in identifiers if (place := self._place_of(each)).isValid()]
        if not found:
            return
        selection = QItemSelection()
        for place in found:
            selection.select(place, place)
        self._select(selection, min(found, key=lambda each: (each.parent().row(), each.row())))

    def ids(self) -> tuple[str, ...]:
        """Return all Codio assignments let through, in the order in which they are shown."""
        return self._rows.ids()

    def can_show(self, codio_assignment_id: str) -> bool:
        """Tell whether chips and search let a row through."""
        return self._place_of(codio_assignment_id).isValid()

    def select_module(self, module: QModelIndex) -> None:
        """Select every row of a module."""
        rows = self._rows
        first = rows.index(0, 0, module)
        last = rows.index(rows.rowCount(module) - 1, 0, module)
        self._select(QItemSelection(first, last), first)

    def _select(self, selection: QItemSelection, first: QModelIndex) -> None:
        self._preselected = False
        flags = QItemSelectionModel.SelectionFlag
        current = first.siblingAtColumn(max(self.currentIndex().column(), 0))
        self.expand(first.parent())
        self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(current)

    def _place_of(self, codio_assignment_id: str) -> QModelIndex:
        return self._rows.mapFromSource(self._rows.source.index_of(codio_assignment_id))

    def _forget_selected(self) -> None:
        self._selected = None

    def _on_arranged(self) -> None:
        """Qt does not tell that rows which are no longer let through are no longer selected."""
        self._unfold()
        before, self._selected = self._selected, None
        if before is not None and self.selected_ids() != tuple(before):
            self.selection_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell the page."""
        super().selectionChanged(selected, deselected)
        self._selected = None
        self._preselected = False
        self.selection_changed.emit()

    # --- how it is laid out -------------------------------------------------------------------

    def set_empty_text(self, text: str) -> None:
        """Say this while there is no row at all, such as that the rows are being read."""
        self._empty_text = text
        self._show_empty_words()

    @property
    def empty_text(self) -> str:
        """The words that stand in the table in place of rows; empty while there are rows."""
        return self._empty_words.text()

    def _show_empty_words(self) -> None:
        words = ""
        if not self._rows.count():
            words = self._empty_text
            if any(self._rows.source.rows_by_module):
                words = tr("No assignment matches. Empty the search, or show all.")
        self._empty_words.say(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew, until the person has set a column's width."""
        super().resizeEvent(event)
        self.columns.share_out()

    def layout_state(self) -> QByteArray:
        """Return column widths and sorting, as far as the person chose them; else empty."""
        return self.columns.state()

    def restore_layout(self, state: QByteArray) -> bool:
        """Take up column widths and sorting; False where they are another version's."""
        return self.columns.restore(state)

    def _unfold(self) -> None:
        """Open every module but those that the person has folded.

        Of a very large course only the first is open, and those that the person has opened: Qt
        measures every open row anew with each change of order or filter.
        """
        many = self._rows.count() > UNFOLDED_AT_MOST
        self._unfolding = True
        for number in range(self._rows.rowCount()):
            module = self._rows.index(number, 0)
            name = str(module.data())
            wanted = (
                name in self._opened or number == 0 if many else True
            ) and name not in self._folded
            if wanted and not self.isExpanded(module):
                self.expand(module)
            elif not wanted and self.isExpanded(module):
                self.collapse(module)
        self._unfolding = False

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._unfolding:
            self._folded.add(str(index.data()))
            self._opened.discard(str(index.data()))

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._unfolding:
            self._folded.discard(str(index.data()))
            self._opened.add(str(index.data()))

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Paint a module across all columns, and a row by its cells."""
        area, current = options.rect, self.currentIndex()
        focused = self.hasFocus() and current.siblingAtColumn(0) == index
        row = self._rows.row_at(index)
        if row is None:
            self.painter.paint_module(
                painter,
                QRect(0, area.top(), self.viewport().width(), area.height()),
                name=str(index.data()),
                counted=_counts_in_words(index.data(Role.COUNTS) or {}),
                opened=bool(options.state & QStyle.StateFlag.State_Open),
                focused=focused,
            )
            return
        source, header = self._rows.source, self.header()
        cells = (
            Cell(
                column,
                QRect(
                    header.sectionViewportPosition(column),
                    area.top(),
                    header.sectionSize(column),
                    area.height(),
                ),
                self.columns.fitting(source, row, column),
            )
            for column in self.columns.shown
        )
        self.painter.paint_row(
            painter,
            cells,
            row,
            suggested=source.suggestion_of(row.codio_assignment_id) is not None,
            selected=row.codio_assignment_id in self._known_selected(),
            hovered=self._pointer is not None and area.contains(self._pointer),
            focused=Column(current.column()) if focused else None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, knowing where the pointer is."""
        viewport = self.viewport()
        self._pointer = viewport.mapFromGlobal(QCursor.pos()) if viewport.underMouse() else None
        super().paintEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Modules carry their own mark."""

    # --- keyboard -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Delete; everything else is Qt's."""
        if event.key() not in _MODIFIERS:
            self._preselected = False
        if self.state() is QAbstractItemView.State.EditingState:
            # What an editor leaves over, such as a spin box's Enter, is not meant for the table.
            super().keyPressEvent(event)
            return
        index = self.currentIndex()
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        is_module = index.isValid() and not index.parent().isValid()
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_module:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self.detail_requested.emit()
        elif plain and key == Qt.Key.Key_Space and is_module:
            self.select_module(index.siblingAtColumn(0))
        elif plain and key == Qt.Key.Key_Space and index.column() in SWITCHES:
            self.switch_requested.emit(index.column())
        elif plain and key == Qt.Key.Key_Delete and index.column() in RESETTABLE:
            self.reset_requested.emit(index.column())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, not at its module."""
        if not self.currentIndex().isValid():
            first = self._rows.index(0, 0, self._rows.index(0, 0))
            if first.isValid():
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        super().focusInEvent(event)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Left and Right go from cell to cell within a row."""
        index = self.currentIndex()
        actions = QAbstractItemView.CursorAction
        if not index.isValid() or not index.parent().isValid():
            return super().moveCursor(cursorAction, modifiers)
        shown = self.columns.shown
        if cursorAction is actions.MoveRight:
            right = (column for column in shown if column > index.column())
            return index.siblingAtColumn(min(right, default=shown[-1]))
        if cursorAction is actions.MoveLeft and index.column() > 0:
            return index.siblingAtColumn(max(c for c in shown if c < index.column()))
        return super().moveCursor(cursorAction, modifiers)

    # --- mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a module by its chevron, select its rows by its name."""
        self._preselected = False
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or not index.isValid() or index.parent().isValid():
            super().mousePressEvent(event)
            return
        module = index.siblingAtColumn(0)
        if event.position().x() < 2 * CHEVRON:
            self.setExpanded(module, not self.isExpanded(module))
        else:
            self.select_module(module)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows."""
        self.menu_requested.emit(event.globalPos())
        event.accept()


def _counts_in_words(counts: dict[RowState, int]) -> str:
    parts = [f"{counts[state]} {state_phrase(state)}" for state in STATE_ORDER if counts.get(state)]
    return " · ".join(parts)
