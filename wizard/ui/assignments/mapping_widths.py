"""How wide the columns of the mapping table have to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QFontMetrics

from wizard.setup.document import UrlSource
from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.mapping_columns import (
    DATES,
    Column,
    group_word,
    short_header,
    source_word,
    state_word,
)
from wizard.ui.theme import Theme

_FLEXIBLE = (Column.NAME, Column.TARGET)
_NAMES_PART = 0.44
_AROUND_HEADER = 18
"""The padding of a heading on both sides, and a border."""
_AROUND_CELL = 18
"""The padding of a cell on both sides, and the margin that Qt leaves around its text."""


def column_widths(
    theme: Theme, columns: Iterable[Column] = Column, *, narrow: bool = False
) -> dict[Column, int]:
    """Return how wide columns have to be for their words; `narrow` where room is scarce."""
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
    words |= dict.fromkeys(DATES, body.horizontalAdvance("2026-12-30 23:59"))
    if narrow:
        words |= dict.fromkeys(DATES, body.horizontalAdvance("2026-12-30…"))
        words |= {Column.URL: 16, Column.NAME: body.averageCharWidth() * 12}
        words |= {Column.TARGET: body.averageCharWidth() * 12}
    around = dict.fromkeys(Column, 12 if narrow else 16)
    if narrow:
        # Most groups are the default one: that word at least is to be read in full.
        words |= {Column.GROUP: body.horizontalAdvance(group_word(""))}
        around |= dict.fromkeys((Column.GROUP, *DATES), _AROUND_CELL)
    return {
        column: max(
            words.get(column, 0) + around[column],
            small.horizontalAdvance(short_header(column)) + _AROUND_HEADER + (0 if narrow else 2),
        )
        for column in columns
    }


def shared_out(
    room: int,
    wide: Mapping[Column, int],
    narrow: Mapping[Column, int],
    least: Mapping[Column, int],
) -> dict[Column, int]:
    """Share out `room` pixels: names and targets get what the other columns leave.

    `wide` are the widths where there is room for them, `narrow` those where there is not; no
    column becomes smaller than its own, nor than what `least` says of it.
    """
    needed = _at_least(wide, least)
    if room < sum(needed.values()):
        needed = _at_least(narrow, least)
    name, target = (needed[column] for column in _FLEXIBLE)
    rest = max(room - sum(needed.values()) + name + target, name + target)
    name = max(name, min(round(rest * _NAMES_PART), rest - target))
    return needed | {Column.NAME: name, Column.TARGET: rest - name}


def _at_least(widths: Mapping[Column, int], least: Mapping[Column, int]) -> dict[Column, int]:
    return {column: max(width, least.get(column, 0)) for column, width in widths.items()}
