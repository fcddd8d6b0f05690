"""A filterable list from which one thing is chosen: a name, and a detail below it in small."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wizard.imported.characters import clean_words
from wizard.ui.theme import Theme
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
_DETAIL = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_SEARCHED = Qt.ItemDataRole.UserRole + 2
_MARK = 18


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to choose; `key` is unique in its list."""

    key: str
    name: str
    detail: str = ""


class ChoiceModel(QAbstractListModel):
    """The things to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What there is to choose from."""
        return self._choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(f"{choice.name}\n{choice.detail}".strip())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{choice.name}. {choice.detail}" if choice.detail else choice.name
            case _ if role == _DETAIL:
                return choice.detail
            case _ if role == _KEY:
                return choice.key
            case _ if role == _SEARCHED:
                return f"{choice.name} {choice.detail}"
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints name and detail; with `marks`, a round mark tells which row is chosen."""

    def __init__(self, theme: Theme, parent: QWidget, *, marks: bool = True) -> None:
        super().__init__(parent)
        self._marks = marks
        self._theme = theme
        self.chosen = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give room for two lines."""
        name = QFontMetrics(self._theme.font()).height()
        detail = QFontMetrics(self._theme.font(0.88)).height()
        return QSize(120, name + detail + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        tokens = self._theme.tokens
        state = option.state
        chosen = index.data(_KEY) == self.chosen
        if not self._marks:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
        area = QRect(option.rect).adjusted(3, 1, -3, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection if chosen else tokens.hover))
            painter.drawRoundedRect(area, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        left = 10
        if self._marks:
            left = _MARK + 21
            self._paint_mark(painter, area, chosen=chosen)
        self._paint_words(painter, area.adjusted(left, 6, -10, -6), index)
        painter.restore()

    def _paint_mark(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        tokens = self._theme.tokens
        mark = QRect(area.left() + 9, area.center().y() - _MARK // 2, _MARK, _MARK)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.border_strong), 1.5))
        painter.setBrush(QColor(tokens.accent if chosen else tokens.field))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.on_accent))
            painter.drawEllipse(mark.adjusted(6, 6, -6, -6))

    def _paint_words(self, painter: QPainter, area: QRect, index: _Index) -> None:
        elide = Qt.TextElideMode.ElideRight
        for role, factor, colour in (
            (Qt.ItemDataRole.DisplayRole, 1.0, self._theme.tokens.text),
            (_DETAIL, 0.88, self._theme.tokens.muted),
        ):
            font = self._theme.font(factor)
            metrics = QFontMetrics(font)
            line = QRect(area.left(), area.top(), area.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(
                line, 0, metrics.elidedText(str(index.data(role)), elide, area.width())
            )
            area = area.adjusted(0, metrics.height(), 0, 0)


class Chooser(QWidget):
    """A search field above a list; what is current in the list is what is chosen.

    Signals: `chosen(key)` when the person chooses; `searched(text)` with each change of the
    search field, so that a page may recognise a pasted address.
    """

    chosen = Signal(str)
    searched = Signal(str)

    def __init__(
        self, name: str, search_hint: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`name` says what is chosen from, `search_hint` stands in the empty search field."""
        super().__init__(parent)
        self._model = ChoiceModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterRole(_SEARCHED)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setAccessibleName(f"{name}: {search_hint}")
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._on_searched)
        self.search.textChanged.connect(self._filter)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self._proxy)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = ChoiceDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._on_picked)
        self.list.activated.connect(self._on_picked)
        self.empty = PlainLabel(role="hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        self.empty.hide()
        self.setFocusProxy(self.search)
        theme.changed.connect(self.list.viewport().update)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What there is to choose from."""
        return self._model.choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, unless they are offered already."""
        if tuple(choices) != self._model.choices:
            self._model.set_choices(choices)
            self._show_chosen()

    def set_chosen(self, key: str) -> None:
        """Mark what is chosen; `chosen` is not emitted."""
        if key != self._delegate.chosen:
            self._delegate.chosen = key
            self._show_chosen()
            self.list.viewport().update()

    def set_empty_text(self, text: str) -> None:
        """Say why the list is empty; shown below it, nothing where `text` is empty."""
        self.empty.setText(text)
        self.empty.setVisible(bool(text))

    def _show_chosen(self) -> None:
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(_KEY) == self._delegate.chosen:
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
                return

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.searched.emit(text)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._proxy.setFilterFixedString("" if "://" in text else clean_words(text))
        self._show_chosen()

    @Slot(QModelIndex)
    def _on_picked(self, index: QModelIndex) -> None:
        key = str(index.data(_KEY))
        if key != self._delegate.chosen:
            self.set_chosen(key)
            self.chosen.emit(key)
