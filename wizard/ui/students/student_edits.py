"""Edits of the Students page, as pure functions; a person's word that no longer fits is dropped."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from wizard.setup.document import (
    MentorFilter,
    MentorRow,
    SetupDocument,
    is_confirmed,
    without_confirmation,
)
from wizard.setup.mentors import MENTOR_LIST

HIDE_NOT_STARTED = "students.hide_not_started"
FILTER_LEARNERS = "students.filter_learners"
OBSERVEES = "$com.instructure.User.observees"
"""What Canvas fills in with the LTI ids of a mentor's students (canvas.md §7)."""


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


def has_consent(document: SetupDocument) -> bool:
    """Tell whether the list as it stands may be sent to Codio."""
    return is_confirmed(document, MENTOR_LIST)
