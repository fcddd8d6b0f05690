"""The dates of rows: what Canvas has, what is wished, and what comes of it.

In a paced course dates belong to the pace (canvas.md §15.6): none is written there. Dates of
sections, groups and people are overrides: shown, and left alone. Canvas takes a due or closing
date at midnight, in the time of whoever sets it, as the end of that day (`infer_times` of its
`abstract_assignment.rb`); and a due date for all assigns to all what was for some
(`handle_only_visible_to_overrides!` of its `lib/api/v1/assignment.rb`).
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

import msgspec

from wizard.canvas.types import Assignment, AssignmentDates
from wizard.imported.dates import DateError, instant
from wizard.remembered import FACTS
from wizard.setup.document import AssignmentMapping, DateField
from wizard.setup.moments import moment
from wizard.texts import tr

_SHORTEST_DAY, _LONGEST_DAY = (timedelta(hours=hours, seconds=-1) for hours in (23, 25))
_MOVED_FROM_MIDNIGHT = frozenset({DateField.DUE, DateField.LOCK})


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


@lru_cache(maxsize=FACTS)  # Thousands of rows are judged anew with each edit.
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


def differing_dates(found: Dates, wished: Dates) -> tuple[DateField, ...]:
    """Name the dates that are not as they are wished."""
    return tuple(
        field for field in DateField if not is_as_wished(field, found.of(field), wished.of(field))
    )


def is_as_wished(field: str, found: object, wished: object) -> bool:
    """Tell whether Canvas holds a date as it was sent, or as the end of the day it began."""
    if found == wished or field not in _MOVED_FROM_MIDNIGHT:
        return found == wished
    there, sent = (moment(date) if isinstance(date, str) else None for date in (found, wished))
    if there is None or sent is None:
        return False
    ends_day = there.second == 59 and there.minute % 15 == 14
    return ends_day and sent.second == 0 and _SHORTEST_DAY <= there - sent <= _LONGEST_DAY


def overrides_of(assignment: Assignment) -> tuple[AssignmentDates, ...]:
    """Return the dates of sections, groups and people, as far as Canvas tells them."""
    return tuple(dates for dates in assignment.all_dates if not dates.base)


def has_overrides(assignment: Assignment) -> bool:
    """Tell whether sections, groups or people are known to have dates of their own."""
    return bool(assignment.has_overrides) or bool(overrides_of(assignment))


def set_dates(dates: Dates) -> dict[str, Any]:
    """Return the dates that there are, by Canvas's names."""
    return {each.value: date for each in DateField if (date := dates.of(each)) is not None}


def is_paced(assignments: Iterable[Assignment]) -> bool:
    """Tell whether a course is known to be paced: Canvas says it of each of its assignments."""
    known = tuple(assignments)
    return bool(known) and all(assignment.in_paced_course for assignment in known)


def labels() -> Mapping[DateField, str]:
    """Name the dates as Canvas's screen does."""
    return {
        DateField.DUE: tr("due date"),
        DateField.UNLOCK: tr("“Available from” date"),
        DateField.LOCK: tr("“Until” date"),
    }


def dates_left(mapping: AssignmentMapping, canvas: Assignment | None, *, paced: bool) -> str:
    """Say why the dates that a row wishes are not written; empty where they are, or none is.

    paced: whether the course of an assignment that is still to be made is paced.
    """
    if not wishes_dates(mapping):
        return ""
    if canvas.in_paced_course if canvas is not None else paced:
        return tr("This Canvas course is paced: dates belong to its pace, so that none is written.")
    if canvas is not None and canvas.only_visible_to_overrides:
        return tr(
            "“{name}” is assigned only to sections, groups or people: dates for everyone would "
            "assign it to all, so that none is written. Change their dates in Canvas.",
            name=canvas.name,
        )
    return ""
