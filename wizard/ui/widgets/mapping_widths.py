"""How wide the columns of the mapping table have to be."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from wizard.setup.document import UrlSource
from wizard.setup.mapping import RowState
from wizard.ui.models.mapping_columns import (
    Column,
    group_word,
    short_header,
    source_word,
    state_word,
)
from wizard.ui.theme import Theme

FLEXIBLE = (Column.NAME, Column.TARGET)
"""The columns that share what the others leave."""


def column_widths(theme: Theme, *, narrow: bool = False) -> dict[Column, int]:
    """Return how wide each column has to be for its words; `narrow` where room is scarce."""
    small = QFontMetrics(theme.font(0.9, bold=True))
    body = QFontMetrics(theme.font())
    words = {
        Column.URL: max(body.horizontalAdvance(source_word(each)) for each in UrlSource) + 22,
        Column.STATE: max(body.horizontalAdvance(state_word(each)) for each in RowState) + 22,
        Column.POINTS: body.horizontalAdvance("1000.5"),
        Column.GROUP: body.horizontalAdvance("Assignments"),
        Column.NAME: body.averageCharWidth() * 22,
        Column.TARGET: body.averageCharWidth() * 26,
    }
    if narrow:
        words |= {Column.URL: 16, Column.GROUP: body.horizontalAdvance(group_word(""))}
        words |= {Column.NAME: body.averageCharWidth() * 12}
        words |= {Column.TARGET: body.averageCharWidth() * 12}
    return {
        column: max(
            words.get(column, 0) + (12 if narrow else 16),
            small.horizontalAdvance(short_header(column)) + (18 if narrow else 20),
        )
        for column in Column
    }
