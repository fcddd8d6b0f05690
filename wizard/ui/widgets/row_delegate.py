"""Paints rows under headings: icon, words that wrap, and a state in a word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from wizard.report.presentation import presentation_of
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.grouped_model import LOOK, Index, RowLook

_ICON = 18
_BOX = 16
_PAD = 12
_GAP = 10
_ABOVE = 7
_EDGE = 2
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RowDelegate(QStyledItemDelegate):
    """Draws the `RowLook` that a model gives for an index, as high as its words need."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._measured: dict[RowLook, tuple[QRect, QRect]] = {}
        self._measured_for = -1
        self._plain, self._bold = theme.font(), theme.font(bold=True)
        self._small, self._small_bold = theme.font(0.92), theme.font(0.92, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give each row the height that its words need at the view's width."""
        look = index.data(LOOK)
        width = self._view.viewport().width()
        if look is None:
            return super().sizeHint(option, index)
        title, body = self._boxes(look, QRect(0, 0, width, 0))
        words = title.height() + (body.height() + 2 if look.body else 0)
        return QSize(width, max(words, _ICON) + 2 * (_ABOVE + (2 if look.heading else 0)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Draw the row."""
        # Qt's own would ask the model for seven roles of each row painted, and the style sheet.
        look: RowLook = index.data(LOOK)
        tokens = self._theme.tokens
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.hover))
        elif look.heading:
            painter.fillRect(option.rect.adjusted(_EDGE, 0, 0, 0), QColor(tokens.raised))
        title, body = self._boxes(look, option.rect)
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        self._paint_icon(painter, look, option.rect, opened=opened)
        if look.check is not None:
            self._paint_box(painter, look, self.box_of(look, option.rect))
        self._paint_text(painter, title, look.title, self._title_font(look), "text")
        if look.body:
            self._paint_text(painter, body, look.body, self._small, look.body_tint)
        if look.word:
            self._paint_word(painter, look, option.rect)
        painter.restore()

    def _title_font(self, look: RowLook) -> QFont:
        return self._bold if look.heading or look.strong else self._plain

    def _boxes(self, look: RowLook, row: QRect) -> tuple[QRect, QRect]:
        """Return where title and body stand in a row."""
        if row.width() != self._measured_for:
            self._measured.clear()
            self._measured_for = row.width()
        boxes = self._measured.get(look)
        if boxes is None:
            boxes = self._measured[look] = self._measure(look, row.width())
        title, body = boxes
        return title.translated(row.topLeft()), body.translated(row.topLeft())

    def box_of(self, look: RowLook, row: QRect) -> QRect:
        """Return where the box of a row or heading is that can be ticked."""
        line = QFontMetrics(self._title_font(look)).height()
        top = row.top() + _ABOVE + (2 if look.heading else 0) + (line - _BOX) // 2
        return QRect(row.left() + _PAD + _ICON + _GAP, top, _BOX, _BOX)

    def _measure(self, look: RowLook, row_width: int) -> tuple[QRect, QRect]:
        left = _PAD + _ICON + _GAP + (_BOX + _GAP if look.check is not None else 0)
        word = 0
        if look.word:
            word = QFontMetrics(self._small_bold).horizontalAdvance(look.word) + 2 * _GAP
        width = max(row_width - left - word - _PAD, 80)
        top = _ABOVE + (2 if look.heading else 0)
        title = QRect(left, top, width, _height(self._title_font(look), look.title, width))
        below = title.bottom() + 3
        body = QRect(left, below, width, _height(self._small, look.body, width) if look.body else 0)
        return title, body

    def _paint_text(self, painter: QPainter, box: QRect, text: str, font: QFont, tint: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour_of(self._theme, tint)))
        painter.drawText(box, _WRAP, text)

    def _paint_icon(self, painter: QPainter, look: RowLook, row: QRect, *, opened: bool) -> None:
        name = ("chevron-down" if opened else "chevron-right") if look.heading else look.icon
        if not name:
            return
        colour = self._theme.tokens.muted if look.heading else colour_of(self._theme, look.tint)
        line = QFontMetrics(self._title_font(look)).height()
        top = row.top() + _ABOVE + (2 if look.heading else 0) + (line - _ICON) // 2
        painter.drawPixmap(row.left() + _PAD, top, self._theme.pixmap(name, colour, _ICON))

    def _paint_box(self, painter: QPainter, look: RowLook, box: QRect) -> None:
        tokens = self._theme.tokens
        on = look.check is not Qt.CheckState.Unchecked
        edge, ground = (
            (tokens.accent, tokens.accent) if on else (tokens.border_strong, tokens.field)
        )
        if look.fixed:
            edge, ground = tokens.border, tokens.field_read_only
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if on:
            mark = "check-small" if look.check is Qt.CheckState.Checked else "minus-small"
            painter.drawPixmap(box, self._theme.pixmap(mark, tokens.on_accent, _BOX))

    def _paint_word(self, painter: QPainter, look: RowLook, row: QRect) -> None:
        metrics = QFontMetrics(self._small_bold)
        painter.setFont(self._small_bold)
        tint = "muted" if look.heading else look.tint
        painter.setPen(QColor(colour_of(self._theme, tint)))
        width = metrics.horizontalAdvance(look.word)
        top = row.top() + _ABOVE + (2 if look.heading else 0)
        painter.drawText(row.right() - _PAD - width, top + metrics.ascent() + 1, look.word)


def _height(font: QFont, text: str, width: int) -> int:
    """Return how high a text is that wraps at `width` pixels."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100_000), _WRAP, text).height()


def colour_of(theme: Theme, tint: str) -> str:
    """Return the colour that a tint means in the scheme shown now."""
    if tint.startswith("status:"):
        shown = presentation_of(tint.removeprefix("status:"))
        return (shown.light if theme.scheme is Scheme.LIGHT else shown.dark).ink
    colour: str = getattr(theme.tokens, tint)
    return colour
