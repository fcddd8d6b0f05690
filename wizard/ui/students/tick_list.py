"""A list whose items are ticked by a click anywhere on them, or with the space bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.ui.theme import Theme
from wizard.ui.widgets.plain_label import plain_tooltip

_BOX = 18
_CHECKED = Qt.CheckState.Checked


class TickList(QListWidget):
    """Items with a box that has the colours of the scheme, light and dark."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TickDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._toggle)

    def append(self, text: str, value: str) -> QListWidgetItem:
        """Add an item that is not ticked; `value` is its data."""
        item = QListWidgetItem(text)
        item.setToolTip(plain_tooltip(text))
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.addItem(item)
        return item

    def items_by_value(self) -> dict[str, QListWidgetItem]:
        """Return the items in order, by their values."""
        items = (self.item(number) for number in range(self.count()))
        return {str(item.data(Qt.ItemDataRole.UserRole)): item for item in items}

    def ticked(self) -> tuple[str, ...]:
        """Return the values of the ticked items."""
        return tuple(v for v, i in self.items_by_value().items() if i.checkState() is _CHECKED)

    @Slot(QListWidgetItem)
    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() is _CHECKED
        item.setCheckState(Qt.CheckState.Unchecked if on else _CHECKED)


class _TickDelegate(QStyledItemDelegate):
    """Draws the box as an icon: the style's own one cannot be seen on a dark ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put our box in place of the style's."""
        super().initStyleOption(option, index)
        features = QStyleOptionViewItem.ViewItemFeature
        ticked = option.checkState is _CHECKED
        option.features &= ~features.HasCheckIndicator
        option.features |= features.HasDecoration
        option.icon = QIcon(_box(self._theme, ticked=ticked))
        option.decorationSize = QSize(_BOX + 6, _BOX)


def _box(theme: Theme, *, ticked: bool) -> QPixmap:
    tokens = theme.tokens
    check = theme.pixmap("check-small", tokens.on_accent, _BOX - 4)
    pixmap = QPixmap(QSize(_BOX + 6, _BOX) * check.devicePixelRatio())
    pixmap.setDevicePixelRatio(check.devicePixelRatio())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.border_strong), 1))
    painter.setBrush(QColor(tokens.accent if ticked else tokens.field))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _BOX - 1, _BOX - 1), 4, 4)
    if ticked:
        painter.drawPixmap(2, 2, check)
    painter.end()
    return pixmap
