"""Paints the rows of the mapping table, each as a whole.

Qt's own way asks the model, the delegate and the style sheet anew for each of a row's eight cells,
which with a table full of rows takes long enough to be felt.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.ui.assignments.mapping_columns import (
    DATES,
    STATE_ICONS,
    SWITCHES,
    Column,
    date_wish,
    switch_value,
)
from wizard.ui.theme import Theme

_BOX = 16
CHEVRON = 16
"""How wide and high the mark of a module is that is open or folded, in pixels."""
_EDGE = 1
_ICON_LEFT = 7
_TEXT_LEFT = 7
_TEXT_LEFT_OF_ICON = 29
_TEXT_RIGHT = 7
_REMEMBERED_TEXTS = 4_096


class Cell(NamedTuple):
    """A cell to be painted: where it stands, and what it says."""

    column: Column
    area: QRect
    text: str


class MappingPainter:
    """Knows how a module and how a row looks in the scheme shown now."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plain = theme.font()
        self._small = theme.font(0.9)
        self._bold = theme.font(bold=True)
        self._medium = theme.font()
        self._medium.setWeight(QFont.Weight.Medium)
        self._plain_metrics = QFontMetrics(self._plain)
        self._medium_metrics = QFontMetrics(self._medium)
        self._colours: dict[str, QColor] = {}
        self._switches: dict[tuple[bool, float], QPixmap] = {}
        theme.changed.connect(self._forget_colours)
        # A table says the same few words in most of its cells.
        self._elided = lru_cache(maxsize=_REMEMBERED_TEXTS)(self._elide)

    @property
    def row_height(self) -> int:
        """How high every row is, in pixels: a line of text, with air."""
        return self._plain_metrics.height() + 16

    def width_of(self, row: MappingRow, column: Column, text: str, *, suggested: bool) -> int:
        """Return how wide a cell has to be for its icon and its words, in pixels."""
        if column in SWITCHES:
            return _BOX + 2 * _TEXT_RIGHT
        icon, _token = _mark(row, column, suggested=suggested)
        left = _TEXT_LEFT_OF_ICON if icon else _TEXT_LEFT
        metrics = self._medium_metrics if _is_medium(row, column) else self._plain_metrics
        return left + metrics.horizontalAdvance(text) + _TEXT_RIGHT

    # --- modules ------------------------------------------------------------------------------

    def paint_module(
        self,
        painter: QPainter,
        area: QRect,
        *,
        name: str,
        counted: str,
        opened: bool,
        focused: bool,
    ) -> None:
        """Paint a module across all columns; `counted` says at the right what its rows are."""
        painter.save()
        painter.fillRect(area, self._colour("raised"))
        painter.setPen(self._colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        mark = "chevron-down" if opened else "chevron-right"
        painter.drawPixmap(
            area.left() + 8,
            area.center().y() - CHEVRON // 2 + 1,
            self._theme.pixmap(mark, self._theme.tokens.muted, CHEVRON),
        )
        words = area.adjusted(32, 0, -12, 0)
        painter.setFont(self._small)
        painter.setPen(self._colour("muted"))
        width = QFontMetrics(self._small).horizontalAdvance(counted)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(centre | Qt.AlignmentFlag.AlignRight), counted)
        painter.setFont(self._bold)
        painter.setPen(self._colour("text"))
        shown = QFontMetrics(self._bold).elidedText(
            name, Qt.TextElideMode.ElideRight, max(words.width() - width - 24, 60)
        )
        painter.drawText(words, int(centre | Qt.AlignmentFlag.AlignLeft), shown)
        if focused:
            self._paint_focus(painter, area.adjusted(2, 2, -2, -2))
        painter.restore()

    # --- rows ---------------------------------------------------------------------------------

    def paint_row(
        self,
        painter: QPainter,
        cells: Iterable[Cell],
        row: MappingRow,
        *,
        suggested: bool,
        selected: bool,
        hovered: bool,
        focused: Column | None,
    ) -> None:
        """Paint a row's cells.

        `suggested` tells whether the row's target is but a suggestion, `focused` is the cell that
        has the focus.
        """
        painter.save()
        for column, area, text in cells:
            if selected or hovered:
                painter.fillRect(area, self._colour("selection" if selected else "hover"))
            if column in SWITCHES:
                faint = row.state is RowState.SKIPPED
                painter.setOpacity(0.45 if faint else 1)
                corner = box_in(area).topLeft() - QPoint(_EDGE, _EDGE)
                painter.drawPixmap(corner, self._switch(on=switch_value(row, column)))
                painter.setOpacity(1)
            else:
                icon, token = _mark(row, column, suggested=suggested)
                left = self._paint_icon(painter, area, icon, token) if icon else _TEXT_LEFT
                painter.setPen(self._colour("text" if selected or not token else token))
                words = area.adjusted(left, 0, -_TEXT_RIGHT, 0)
                self._paint_words(painter, words, text, column, medium=_is_medium(row, column))
            if column is focused:
                self._paint_focus(painter, area.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_icon(self, painter: QPainter, cell: QRect, icon: str, token: str) -> int:
        """Paint a cell's icon; returns how far from the cell's left its words begin."""
        colour = getattr(self._theme.tokens, token or "muted")
        pixmap = self._theme.pixmap(icon, colour, _BOX)
        painter.drawPixmap(cell.left() + _ICON_LEFT, _middle(cell, _BOX), pixmap)
        return _TEXT_LEFT_OF_ICON

    def _paint_words(
        self, painter: QPainter, area: QRect, text: str, column: Column, *, medium: bool
    ) -> None:
        metrics = self._medium_metrics if medium else self._plain_metrics
        shown = self._elided(text, area.width(), medium)
        left = area.left()
        if column is Column.POINTS:
            left += area.width() - metrics.horizontalAdvance(shown)
        painter.setFont(self._medium if medium else self._plain)
        painter.drawText(left, _middle(area, metrics.height()) + metrics.ascent(), shown)

    def _switch(self, *, on: bool) -> QPixmap:
        """Return the picture of a switch, with room for its edge around it."""
        ratio = self._theme.ratio
        if (on, ratio) not in self._switches:
            self._switches[on, ratio] = self._drawn_switch(ratio, on=on)
        return self._switches[on, ratio]

    def _drawn_switch(self, ratio: float, *, on: bool) -> QPixmap:
        side = round((_BOX + 2 * _EDGE) * ratio)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        box = QRect(_EDGE, _EDGE, _BOX, _BOX)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour("accent" if on else "border_strong"))
        painter.setBrush(self._colour("accent" if on else "field"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            mark = self._theme.pixmap("check-small", self._theme.tokens.on_accent, _BOX)
            painter.drawPixmap(box, mark)
        painter.end()
        return picture

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _elide(self, text: str, width: int, medium: bool) -> str:  # noqa: FBT001 - a key of the cache
        metrics = self._medium_metrics if medium else self._plain_metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _colour(self, token: str) -> QColor:
        if token not in self._colours:
            self._colours[token] = QColor(getattr(self._theme.tokens, token))
        return self._colours[token]

    def _forget_colours(self) -> None:
        self._colours.clear()
        self._switches.clear()


def box_in(area: QRect) -> QRect:
    """Return where the box of a switch stands in its cell."""
    box = QRect(0, 0, _BOX, _BOX)
    box.moveCenter(area.center())
    return box


def _middle(area: QRect, height: int) -> int:
    """Return the top of what is `height` pixels high and stands in the middle."""
    return area.top() + (area.height() - height) // 2


def _is_medium(row: MappingRow, column: Column) -> bool:
    return column is Column.NAME or (column is Column.TARGET and row.canvas is not None)


def _mark(row: MappingRow, column: Column, *, suggested: bool) -> tuple[str, str]:
    """Return the icon and the colour token of a cell; empty for none."""
    skipped = row.state is RowState.SKIPPED
    if column is Column.STATE:
        return STATE_ICONS[row.state]
    if column is Column.URL and row.mapping.launch_url:
        return "check", "muted"
    if column is Column.URL and not skipped:
        return "alert", "warning"
    if column is Column.TARGET and suggested:
        return "search", "accent_text"
    if column is Column.TARGET and row.canvas is not None:
        return "link", ""
    if skipped:
        return "", "faint"
    inherited = (
        (column is Column.POINTS and row.mapping.points is None)
        or (column is Column.GROUP and row.mapping.group is None)
        or (column in DATES and date_wish(row, column) is None)
    )
    plain_target = column is Column.TARGET and row.canvas is None
    return "", "muted" if inherited or plain_target else ""
