"""The dates of rows: what Canvas has, what is wished, and what comes of it.

In a paced course dates belong to the pace (canvas-2026.md §15.6): none is written there. Dates of
sections, groups and people are overrides: shown, and left alone.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from wizard.canvas.types import Assignment, AssignmentDates
from wizard.imported.dates import DateError, instant
from wizard.setup.document import AssignmentMapping, DateField
from wizard.texts import tr


class Dates(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The base dates of an assignment: instants in UTC, None where there is none."""

    due_at: str | None = None
    unlock_at: str | None = None
    lock_at: str | None = None

    def of(self, field: DateField) -> str | None:
        """Return one of them."""
        date: str | None = getattr(self, field.value)
        return date


NO_DATES = Dates()


def kept_date(text: str | None) -> str | None:
    """Return a date that Canvas tells as instants are kept; as it stands where it is none."""
    if not text:
        return None
    try:
        return instant(text)
    except DateError:
        return text


def dates_of(assignment: Assignment) -> Dates:
    """Return the base dates of a Canvas assignment."""
    if not (assignment.due_at or assignment.unlock_at or assignment.lock_at):
        return NO_DATES
    return Dates(
        due_at=kept_date(assignment.due_at),
        unlock_at=kept_date(assignment.unlock_at),
        lock_at=kept_date(assignment.lock_at),
    )


def wishes_dates(mapping: AssignmentMapping) -> bool:
    """Tell whether a row decides about any date."""
    return not (mapping.due_at is None and mapping.unlock_at is None and mapping.lock_at is None)


def wished_dates(mapping: AssignmentMapping, now: Dates) -> Dates:
    """Return the dates that an assignment has once the row was carried out."""
    if not wishes_dates(mapping):
        return now
    return Dates(
        **{
            field.value: now.of(field) if wish is None else wish or None
            for field in DateField
            for wish in (getattr(mapping, field.value),)
        }
    )


def differing_dates(one: Dates, other: Dates) -> tuple[DateField, ...]:
    """Name the dates that are not the same."""
    return tuple(field for field in DateField if one.of(field) != other.of(field))


def overrides_of(assignment: Assignment) -> tuple[AssignmentDates, ...]:
    """Return the dates of sections, groups and people, as far as Canvas tells them."""
    return tuple(dates for dates in assignment.all_dates if not dates.base)


def is_paced(assignments: Iterable[Assignment]) -> bool:
    """Tell whether a course is paced: Canvas says it of each of its assignments."""
    return any(assignment.in_paced_course for assignment in assignments)


def labels() -> Mapping[DateField, str]:
    """Name the dates as Canvas's screen does."""
    return {
        DateField.DUE: tr("due date"),
        DateField.UNLOCK: tr("available from"),
        DateField.LOCK: tr("available until"),
    }


def left_to_pace() -> str:
    """Say why the dates of a row are not written in a paced course."""
    return tr("This Canvas course is paced: dates belong to its pace, so that none is written.")


def changes_of(before: Dates, after: Dates) -> Iterator[tuple[DateField, str | None, str | None]]:
    """Name each date that changes, with what it was and what it will be."""
    for field in differing_dates(before, after):
        yield field, before.of(field), after.of(field)
