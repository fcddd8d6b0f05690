"""The dates of the mapping screen: in whose time they are, how they are shown, read and moved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, time
from functools import lru_cache

from wizard.complete import require_all
from wizard.imported.dates import END_OF_DAY, START_OF_DAY, DateOrder, read_date, shown_date
from wizard.setup.document import NO_DATE
from wizard.setup.mapping.dates import (
    NO_DATES,
    Dates,
    dates_of,
    differing_dates,
    has_overrides,
    labels,
    overrides_of,
)
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.time_zone import CourseZone
from wizard.ui.assignments.mapping_columns import (
    DATES,
    FIELDS,
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

_TOLD = {
    Column.DUE: "due {date}",
    Column.AVAILABLE_FROM: "available from {date}",
    Column.UNTIL: "available until {date}",
}
require_all("_TOLD", _TOLD, DATES)

_REMEMBERED = 8_192


def why_paced() -> str:
    """Say why no date of a paced course is edited."""
    return tr("This Canvas course is paced: its dates belong to its pace, and are changed there.")


class DateWords:
    """Writes and reads dates in the time of one course.

    A table says the same few dates in many of its cells: what was written once is remembered.
    """

    def __init__(self, zone: CourseZone | None = None, *, paced: bool = False) -> None:
        """`paced` tells that what is still to be created will belong to the pace of the course."""
        self.zone = zone or CourseZone(zone=UTC, name="UTC", is_courses=False)
        self.paced = paced
        self.shown = lru_cache(maxsize=_REMEMBERED)(self._shown)

    def read(self, text: str, column: Column, order: DateOrder | None = None) -> str:
        """Return the instant that a text means in a column; empty for an empty one.

        Raises DateError with what is wrong, in plain words.
        """
        return read_date(text, self.zone.zone, order=order, of_day=OF_DAY[column])

    def says_as(self, other: DateWords) -> bool:
        """Tell whether another one would say the same of every row."""
        mine, its = self.zone, other.zone
        return (mine.name, mine.is_courses, self.paced) == (its.name, its.is_courses, other.paced)

    def is_paced(self, row: MappingRow) -> bool:
        """Tell whether the dates of a row belong to the pace of the course: none is edited then."""
        return self.paced if row.canvas is None else row.canvas.in_paced_course

    def cell(self, row: MappingRow, column: Column) -> str:
        """Return what a cell shows."""
        if self.is_paced(row):
            return tr("By course pace")
        if date_wish(row, column) == NO_DATE:
            return tr("No date")
        return self.shown(date_of(row, column))

    def day_of(self, row: MappingRow, column: Column) -> str:
        """Return what a cell shows without room for a time of day, which then is only hinted at.

        The time that a date has where none is told goes without saying.
        """
        text = self.cell(row, column)
        day, _, at = text.partition(" ")
        if text != self.shown(date_of(row, column)) or not at:
            return text
        return day if at == f"{OF_DAY[column]:%H:%M}" else f"{day}…"

    def spoken(self, row: MappingRow, column: Column) -> str:
        """Return what a screen reader says of a cell."""
        value = self.cell(row, column) or tr("no date")
        return f"{header(column)}: {value}, {row.codio_name}"

    def help_of(self, column: Column) -> str:
        """Explain a column, and in whose time its dates are."""
        return f"{header_help(column)}\n{self.zone.in_words()}"

    def tooltip(self, row: MappingRow, column: Column) -> str:
        """Say a date in full: in whose time, what Canvas has, and what is left alone."""
        if self.is_paced(row):
            return why_paced()
        parts = [self.cell(row, column) or tr("No date"), self.zone.in_words()]
        if date_wish(row, column) is None and row.canvas is not None:
            parts.append(tr("As it is in Canvas."))
        parts.append(self.overrides(row))
        return "\n".join(part for part in parts if part)

    def overrides(self, row: MappingRow) -> str:
        """Say that sections, groups or people have dates of their own; empty where none has."""
        if row.canvas is None or not has_overrides(row.canvas):
            return ""
        found = overrides_of(row.canvas)
        if not found:
            return tr("Sections, groups or people have dates of their own, which are left alone.")
        names = ", ".join(each.title for each in found if each.title)
        text = (
            tr("1 section, group or person has dates of its own, which are left alone")
            if len(found) == 1
            else tr(
                "{count} sections, groups or people have dates of their own, which are left alone"
            ).format(count=len(found))
        )
        return f"{text}: {names}." if names else f"{text}."

    def told(self, dates: Dates) -> list[str]:
        """Tell dates as parts of a sentence; those that are none are not told."""
        return [
            tr(_TOLD[column]).format(date=self.shown(date))
            for column in DATES
            if (date := dates.of(FIELDS[column]))
        ]

    def changes(self, row: MappingRow) -> list[str]:
        """Tell how the dates of a Canvas assignment will differ from what they are."""
        before = dates_of(row.canvas) if row.canvas is not None else NO_DATES
        none = tr("no date")
        return [
            tr("{date} from {old} to {new}").format(
                date=labels()[field],
                old=self.shown(before.of(field) or "") or none,
                new=self.shown(row.dates.of(field) or "") or none,
            )
            for field in differing_dates(before, row.dates)
        ]

    def _shown(self, text: str) -> str:
        return shown_date(text, self.zone.zone)
