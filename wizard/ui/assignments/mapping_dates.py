"""The dates of the mapping screen: in whose time they are, how they are shown, read and moved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, time
from functools import lru_cache

from wizard.complete import require_all
from wizard.imported.dates import END_OF_DAY, START_OF_DAY, DateOrder, read_date, shown_date
from wizard.setup.document import NO_DATE
from wizard.setup.mapping.dates import left_to_pace, overrides_of
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.time_zone import CourseZone
from wizard.ui.assignments.mapping_columns import (
    DATES,
    Column,
    date_of,
    date_wish,
    header,
    header_help,
    tr,
)

OF_DAY: Mapping[Column, time] = {
    Column.DUE: END_OF_DAY,
    Column.AVAILABLE_FROM: START_OF_DAY,
    Column.UNTIL: END_OF_DAY,
}
"""The time of day where a person tells a day alone, as in Canvas (canvas.md §5)."""
require_all("OF_DAY", OF_DAY, DATES)

_REMEMBERED = 8_192


class DateWords:
    """Writes and reads dates in the time of one course.

    A table says the same few dates in many of its cells: what was written once is remembered.
    """

    def __init__(self, zone: CourseZone | None = None, *, paced: bool = False) -> None:
        """`paced` tells that dates belong to the pace of the course: none is edited then."""
        self.zone = zone or CourseZone(zone=UTC, name="UTC", is_courses=False)
        self.paced = paced
        self.shown = lru_cache(maxsize=_REMEMBERED)(self._shown)

    def read(self, text: str, column: Column, order: DateOrder | None = None) -> str:
        """Return the instant that a text means in a column; empty for an empty one.

        Raises DateError with what is wrong, in plain words.
        """
        return read_date(text, self.zone.zone, order=order, of_day=OF_DAY[column])

    def cell(self, row: MappingRow, column: Column) -> str:
        """Return what a cell shows."""
        if self.paced:
            return tr("By course pace")
        if date_wish(row, column) == NO_DATE:
            return tr("No date")
        return self.shown(date_of(row, column))

    def spoken(self, row: MappingRow, column: Column) -> str:
        """Return what a screen reader says of a cell."""
        value = self.cell(row, column) or tr("no date")
        return f"{header(column)}: {value}, {row.codio_name}"

    def help_of(self, column: Column) -> str:
        """Explain a column, and in whose time its dates are."""
        return f"{header_help(column)}\n{self.zone.in_words()}"

    def tooltip(self, row: MappingRow, column: Column) -> str:
        """Say a date in full: in whose time, what Canvas has, and what is left alone."""
        if self.paced:
            return left_to_pace()
        parts = [self.cell(row, column) or tr("No date"), self.zone.in_words()]
        if date_wish(row, column) is None and row.canvas is not None:
            parts.append(tr("As it is in Canvas."))
        parts.append(self.overrides(row))
        return "\n".join(part for part in parts if part)

    def overrides(self, row: MappingRow) -> str:
        """Say that sections, groups or people have dates of their own; empty where none has."""
        found = overrides_of(row.canvas) if row.canvas is not None else ()
        if not found:
            return ""
        names = ", ".join(each.title for each in found if each.title)
        text = (
            tr("1 section, group or person has dates of its own, which are left alone")
            if len(found) == 1
            else tr(
                "{count} sections, groups or people have dates of their own, which are left alone"
            ).format(count=len(found))
        )
        return f"{text}: {names}." if names else f"{text}."

    def _shown(self, text: str) -> str:
        return shown_date(text, self.zone.zone)
