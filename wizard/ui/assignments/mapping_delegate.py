"""Opens the editors of the mapping table, and says how much room its cells need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.setup.mapping.rows import MappingRow
from wizard.ui.assignments.date_editor import CellDateEdit, DateEdit
from wizard.ui.assignments.mapping_columns import DATES, SWITCHES, Column, Role, tr
from wizard.ui.assignments.mapping_editors import (
    GroupEditor,
    PointsEditor,
    SearchCombo,
    TargetChoices,
    TargetEditor,
)
from wizard.ui.assignments.mapping_painter import MappingPainter, box_in

Index = QModelIndex | QPersistentModelIndex
_LEFT_BY = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_IN_CELL = "padding: 0 6px; min-height: 0; border-radius: 4px;"


class MappingDelegate(QStyledItemDelegate):
    """One delegate for all columns: switches, and an editor per column.

    Signals: `switch_requested(codio_assignment_id, Column)` on a click upon a switch.
    """

    switch_requested = Signal(str, int)

    def __init__(
        self,
        painter: MappingPainter,
        choices: TargetChoices,
        group_names: Callable[[], Sequence[str]],
        date_edit: Callable[[Column, QWidget], CellDateEdit],
        parent: QObject | None = None,
    ) -> None:
        """`date_edit` makes the editor of a column of dates."""
        super().__init__(parent)
        self._date_edit = date_edit
        self._painter = painter
        self._choices = choices
        self._group_names = group_names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height, and a cell the width that its words need."""
        row = index.data(Role.ROW)
        width = 0
        if isinstance(row, MappingRow):
            suggested = index.data(Role.SUGGESTION) is not None
            text = index.data() or ""
            width = self._painter.width_of(row, Column(index.column()), text, suggested=suggested)
        return QSize(width, self._painter.row_height)

    # --- switches -----------------------------------------------------------------------------

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Switch on a click upon the box; the keyboard's Space is the view's."""
        if Column(index.column()) not in SWITCHES or index.data(Role.ROW) is None:
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            if box_in(option.rect).adjusted(-6, -6, 6, 6).contains(place):
                # Not by `setData`: what the model shows may lag behind the clicks.
                self.switch_requested.emit(str(index.data(Role.IDENTIFIER)), index.column())
                return True
        return False

    # --- editors ------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open the editor of a column."""
        match column := Column(index.column()):
            case Column.TARGET:
                self._choices.fill()
                editor: QWidget = self._finishing(TargetEditor(self._choices, parent))
            case Column.GROUP:
                editor = self._finishing(GroupEditor(self._group_names(), parent))
            case Column.POINTS:
                editor = PointsEditor(parent)
            case _ if column in DATES:
                dated = self._date_edit(column, parent)
                dated.settled.connect(lambda: self._finish(dated))
                editor = dated
            case _:
                line = QLineEdit(parent)
                line.setAccessibleName(tr("Launch URL"))
                line.setPlaceholderText(tr("Paste the LTI Integration URL"))
                editor = line
        # What a date opens, its calendar, is not within the cell.
        editor.setStyleSheet(f"DateEdit {{ {_IN_CELL} }}" if column in DATES else _IN_CELL)
        editor.setAutoFillBackground(True)
        return editor

    def _finishing(self, editor: SearchCombo) -> SearchCombo:
        def finish() -> None:
            # The completer and the combo box itself tell of one and the same choice.
            editor.chosen.disconnect(finish)
            self._finish(editor)

        editor.chosen.connect(finish)
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep an editor open that holds words which are no date, whatever it is left by."""
        leaves = event.type() == QEvent.Type.FocusOut or (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _LEFT_BY
        )
        if leaves and isinstance(watched, DateEdit) and not watched.check():
            return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill an editor from its cell."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, TargetEditor):
            editor.set_choice(tuple(value))
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        elif isinstance(editor, GroupEditor):
            editor.setEditText(str(value))
        elif isinstance(editor, PointsEditor):
            editor.setValue(float(value))
            editor.selectAll()
        elif isinstance(editor, DateEdit):
            editor.set_value(str(value))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for what the editor holds, if it differs."""
        present = index.data(Qt.ItemDataRole.EditRole)
        value: object = present
        if isinstance(editor, TargetEditor):
            choice = editor.choice
            value = choice if choice is not None else present
            present = tuple(present)
        elif isinstance(editor, GroupEditor):
            value = editor.currentText().strip()
        elif isinstance(editor, PointsEditor):
            editor.interpretText()
            value = editor.value()
        elif isinstance(editor, DateEdit):
            if not editor.what_is_wrong():
                value = None if editor.is_left_alone else editor.value
        elif isinstance(editor, QLineEdit):
            value = editor.text().strip()
        if value != present:
            model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell; what needs more room than the cell has grows to the right."""
        area = QRect(option.rect).adjusted(0, 1, 0, -1)
        wanted = {Column.URL: 460, Column.TARGET: 260, Column.GROUP: 180, Column.POINTS: 90}
        wanted |= dict.fromkeys(DATES, 190)
        area.setWidth(max(area.width(), wanted.get(Column(index.column()), 0)))
        parent = editor.parentWidget()
        if parent is not None:
            area.moveLeft(max(0, min(area.left(), parent.width() - area.width())))
        editor.setGeometry(area)
