"""Pure edits of the setup document; a person's word that no longer fits is dropped with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from wizard.setup.connections import Credentials
from wizard.setup.document import (
    AssignmentMapping,
    DateField,
    MentorFilter,
    MentorRow,
    SetupDocument,
    without_confirmation,
)
from wizard.setup.mentors import MENTOR_LIST, OBSERVEES
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName

HIDE_NOT_STARTED = "students.hide_not_started"
FILTER_LEARNERS = "students.filter_learners"


def with_part(document: SetupDocument, part: str, values: dict[str, object]) -> SetupDocument:
    """Return the document with fields of one of its parts replaced."""
    return replace(document, **{part: replace(getattr(document, part), **values)})


def with_canvas_course(document: SetupDocument, course_id: int) -> SetupDocument:
    """Choose the Canvas course; the SIS id that was meant for another one goes."""
    courses = document.courses
    if courses.canvas_course_id == course_id:
        return document
    changed = replace(courses, canvas_course_id=course_id, sis_course_id="")
    return replace(document, courses=changed)


def with_passed_over(document: SetupDocument, step: Step) -> SetupDocument:
    """Return the document with a step marked as passed over, in the order of the steps."""
    steps = tuple(s for s in Step if s in document.passed_over or s is step)
    return replace(document, passed_over=steps)


def with_hide_not_started(document: SetupDocument, *, hidden: bool) -> SetupDocument:
    """Decide whether students' dashboards leave out what they have not started."""
    students = replace(document.students, hide_not_started=hidden)
    changed = replace(document, students=students)
    if students == document.students:
        return document
    return without_confirmation(changed, HIDE_NOT_STARTED)


def with_mentor_filter(document: SetupDocument, chosen: MentorFilter) -> SetupDocument:
    """Decide how mentors are filtered.

    The custom field begins with the variable that suits every mentor. Without a filter nothing
    is linked in Canvas either.
    """
    students = document.students
    before_off = students.mentor_filter is MentorFilter.OFF
    field = students.mentor_field
    if chosen is MentorFilter.CUSTOM_FIELD and not field:
        field = OBSERVEES
    off = chosen is MentorFilter.OFF
    changed = replace(
        document,
        students=replace(
            students,
            mentor_filter=chosen,
            mentor_field=field,
            link_observers=students.link_observers and not off,
        ),
    )
    return without_confirmation(changed, FILTER_LEARNERS) if before_off != off else changed


def with_mentors(document: SetupDocument, mentors: Sequence[MentorRow]) -> SetupDocument:
    """Replace the list of mentors; consent to send it was for the list as it stood."""
    rows = tuple(mentors)
    if rows == document.students.mentors:
        return document
    changed = replace(document, students=replace(document.students, mentors=rows))
    return without_confirmation(changed, MENTOR_LIST)


def with_dates_of_row(
    mapping: AssignmentMapping, dates: Mapping[DateField, str | None]
) -> AssignmentMapping:
    """Return a row with other wished dates; those that are not named stay as they are.

    dates: by field an instant in UTC, `NO_DATE` to have none, None to leave what Canvas has.
    Raises DateError for a text that is no instant.
    """
    return replace(mapping, **{field.value: text for field, text in dates.items()})


def completed(
    known: Credentials, found: Credentials, typed: Collection[SecretName] = ()
) -> Credentials:
    """Return what is known, and from what was found whatever is not, and was not `typed`.

    What a person has emptied was typed as well.
    """
    names = [name for name in SecretName if name not in typed and not getattr(known, name.value)]
    return replace(known, **{name.value: getattr(found, name.value) for name in names})
