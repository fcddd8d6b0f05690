"""Paints the cells of the mapping table and opens their editors."""

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
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.setup.mapping import MappingRow, RowState
from wizard.ui.models.mapping_columns import SWITCHES, Column, Role, state_icon, switch_value, tr
from wizard.ui.theme import Theme
from wizard.ui.widgets.mapping_editors import (
    GroupEditor,
    PointsEditor,
    SearchCombo,
    TargetChoices,
    TargetEditor,
)

Index = QModelIndex | QPersistentModelIndex
_BOX = 16
_IN_CELL = "padding: 0 6px; min-height: 0; border-radius: 4px;"


class MappingDelegate(QStyledItemDelegate):
    """One delegate for all columns: icons with words, switches, and an editor per column.

    Signals: `switch_requested(codio_assignment_id, Column)` on a click upon a switch.
    """

    switch_requested = Signal(str, int)

    def __init__(
        self,
        theme: Theme,
        choices: TargetChoices,
        group_names: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._group_names = group_names
        self._icons: dict[tuple[str, str], QIcon] = {}
        theme.changed.connect(self._icons.clear)

    # --- looks --------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height, with air."""
        height = QFontMetrics(self._theme.font()).height() + 16
        return QSize(super().sizeHint(option, index).width(), height)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give a cell its text, icon and colour."""
        row = index.data(Role.ROW)
        if not isinstance(row, MappingRow):
            super().initStyleOption(option, index)
            return
        # Qt's own would ask the model for seven roles of each cell painted.
        column = Column(index.column())
        if isinstance(index, QModelIndex):
            option.index = index
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if column not in SWITCHES:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
            option.text = index.data()
        if column is Column.POINTS:
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        icon, token = self._mark(row, column, index)
        if token:
            colour = QColor(getattr(self._theme.tokens, token))
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, colour)
        if icon:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._icon(icon, token or "muted")
            option.decorationSize = QSize(16, 16)
        if column is Column.NAME or (column is Column.TARGET and row.canvas is not None):
            option.font.setWeight(option.font.Weight.Medium)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; modules are painted by the view, across all columns."""
        row = index.data(Role.ROW)
        if not isinstance(row, MappingRow):
            return
        super().paint(painter, option, index)
        if Column(index.column()) in SWITCHES:
            on = switch_value(row, Column(index.column()))
            faint = row.state is RowState.SKIPPED
            self._paint_switch(painter, _box_in(option.rect), on=on, faint=faint)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4)
            painter.restore()

    def _mark(self, row: MappingRow, column: Column, index: Index) -> tuple[str, str]:
        """Return the icon and the colour token of a cell; empty for none."""
        skipped = row.state is RowState.SKIPPED
        if column is Column.STATE:
            return state_icon(row.state)
        if column is Column.URL and row.mapping.launch_url:
            return "check", "muted"
        if column is Column.URL and not skipped:
            return "alert", "warning"
        if column is Column.TARGET and index.data(Role.SUGGESTION) is not None:
            return "search", "accent_text"
        if column is Column.TARGET and row.canvas is not None:
            return "link", ""
        if skipped:
            return "", "faint"
        inherited = (column is Column.POINTS and row.mapping.points is None) or (
            column is Column.GROUP and row.mapping.group is None
        )
        plain_target = column is Column.TARGET and row.canvas is None
        return "", "muted" if inherited or plain_target else ""

    def _icon(self, name: str, token: str) -> QIcon:
        key = (name, token)
        if key not in self._icons:
            colour = getattr(self._theme.tokens, token)
            icon = self._theme.icon(name, colour)
            icon.addPixmap(self._theme.pixmap(name, colour, _BOX), QIcon.Mode.Selected)
            self._icons[key] = icon
        return self._icons[key]

    def _paint_switch(self, painter: QPainter, box: QRect, *, on: bool, faint: bool) -> None:
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if faint:
            painter.setOpacity(0.45)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.field))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            mark = self._theme.pixmap("check-small", tokens.on_accent, _BOX)
            painter.drawPixmap(box, mark)
        painter.restore()

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
            if _box_in(option.rect).adjusted(-6, -6, 6, 6).contains(place):
                # Not by `setData`: what the model shows may lag behind the clicks.
                self.switch_requested.emit(str(index.data(Role.IDENTIFIER)), index.column())
                return True
        return False

    # --- editors ------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open the editor of a column."""
        match Column(index.column()):
            case Column.TARGET:
                editor: QWidget = self._finishing(TargetEditor(self._choices, parent))
            case Column.GROUP:
                editor = self._finishing(GroupEditor(self._group_names(), parent))
            case Column.POINTS:
                editor = PointsEditor(parent)
            case _:
                line = QLineEdit(parent)
                line.setAccessibleName(tr("Launch URL"))
                line.setPlaceholderText(tr("Paste the LTI Integration URL"))
                editor = line
        editor.setStyleSheet(_IN_CELL)
        editor.setAutoFillBackground(True)
        return editor

    def _finishing(self, editor: SearchCombo) -> SearchCombo:
        def finish() -> None:
            # The completer and the combo box itself tell of one and the same choice.
            editor.chosen.disconnect(finish)
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

        editor.chosen.connect(finish)
        return editor

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
        area.setWidth(max(area.width(), wanted.get(Column(index.column()), 0)))
        parent = editor.parentWidget()
        if parent is not None:
            area.moveLeft(max(0, min(area.left(), parent.width() - area.width())))
        editor.setGeometry(area)


def _box_in(area: QRect) -> QRect:
    box = QRect(0, 0, _BOX, _BOX)
    box.moveCenter(area.center())
    return box
