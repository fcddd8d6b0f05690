"""Says in words which dates of a Canvas assignment are written, and as what."""

from collections.abc import Iterator

import msgspec
from msgspec import UNSET, UnsetType

from wizard.canvas.types import Assignment, Course
from wizard.imported.dates import shown_date
from wizard.setup.changes.base import change_in_words
from wizard.setup.document import DateField
from wizard.setup.mapping.dates import Dates, has_overrides, labels
from wizard.setup.mapping.state import AssignmentState
from wizard.setup.moments import moment
from wizard.setup.snapshot import Assignments
from wizard.setup.time_zone import LocalZone, zone_named
from wizard.texts import tr


class AroundDates(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What the words about the dates of an assignment need to know of it.

    time_zone: of the course, by IANA's name; empty where Canvas does not tell it.
    has_overrides: whether sections, groups or people have dates of their own.
    in_closed_period: whether it is due in a closed grading period, or will be.
    """

    time_zone: str = ""
    has_overrides: bool = False
    in_closed_period: bool = False


def around_dates(
    course: Course, read: Assignments, dates: Dates, assignment: Assignment | None = None
) -> AroundDates:
    """Return what the words about the dates of an assignment need; None: it is still to be made.

    dates: as they are to be.
    """
    closed = _is_in_closed_period(dates.due_at, read)
    if assignment is None:
        return AroundDates(time_zone=course.time_zone or "", in_closed_period=closed)
    return AroundDates(
        time_zone=course.time_zone or "",
        has_overrides=has_overrides(assignment),
        in_closed_period=assignment.in_closed_grading_period or closed,
    )


def _is_in_closed_period(due_at: str | None, read: Assignments) -> bool:
    due = moment(due_at)
    return due is not None and any(
        starts <= due <= ends
        for period in read.closed_periods
        if (starts := moment(period.start_date)) and (ends := moment(period.end_date))
    )


def closed_period_in_words() -> str:
    """Say who alone may set or change a due date in a closed grading period."""
    return tr(
        "Its due date is, or was, in a closed grading period: Canvas lets only an administrator of "
        "the account change this."
    )


def date_in_words(date: str | UnsetType | None, time_zone: str) -> str:
    """Write a date in the time of the course, and name that; of this computer for an unknown one.

    time_zone: of the course, by IANA's name.
    """
    if date is UNSET or not date:
        return tr("none")
    zone = zone_named(time_zone) or LocalZone()
    shown = shown_date(str(date), zone)
    name = time_zone if not isinstance(zone, LocalZone) else tr("this computer's time")
    return tr("{date} ({zone})", date=shown, zone=name)


def _written_in_words(field: DateField, date: str | UnsetType | None, time_zone: str) -> str:
    """Write a date that Canvas is sent, and what it makes of midnight."""
    words = date_in_words(date, time_zone)
    if field is DateField.UNLOCK or not isinstance(date, str) or not date:
        return words
    if shown_date(date, zone_named(time_zone) or LocalZone()).endswith(" 00:00"):
        return tr("{date}, which Canvas takes as the end of that day", date=words)
    return words


def label_of_date(field: DateField) -> str:
    """Name a date as Canvas's screen does."""
    return labels()[field]


def date_changes_in_words(
    before: AssignmentState, after: AssignmentState, time_zone: str
) -> Iterator[str]:
    """Name each date that changes, with what it was and what it will be."""
    for field, label in labels().items():
        was, will = getattr(before, field.value), getattr(after, field.value)
        if was != will:
            texts = (date_in_words(was, time_zone), _written_in_words(field, will, time_zone))
            yield change_in_words(label, *texts)


def dates_in_words(dates: Dates, time_zone: str) -> Iterator[str]:
    """Name the dates that a new assignment gets."""
    for field, label in labels().items():
        if dates.of(field):
            yield f"{label} {_written_in_words(field, dates.of(field), time_zone)}"


def date_back_in_words(field: DateField, was: str | None, time_zone: str) -> str:
    """Say which date is put back."""
    return f"{label_of_date(field)} {date_in_words(was, time_zone)}"


def overrides_in_words(before: AssignmentState, after: AssignmentState, *, found: bool) -> str:
    """Say that the dates of sections and people stay, where base dates change; else nothing."""
    changes = any(getattr(before, each.value) != getattr(after, each.value) for each in DateField)
    if not (found and changes):
        return ""
    return tr("The dates that sections, groups or people have of their own stay as they are.")
