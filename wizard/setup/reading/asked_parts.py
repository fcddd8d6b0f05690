"""Parts of an answer that were asked for: where one did not come, nothing is known of it.

Canvas drops `include[]` without a word where a token's scopes do not allow include parameters
(canvas.md §1), and leaves out what the caller has no right to.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

from wizard.complete import require_all
from wizard.setup.set_aside import Listed, of_kinds
from wizard.setup.snapshot import (
    Assignments,
    CanvasAccount,
    CanvasCourse,
    People,
    Section,
    Snapshot,
)
from wizard.texts import tr


class AskedPart(StrEnum):
    """A part that an answer holds only because it was asked for, and that a check rests on."""

    TERM = "term"
    ROLES = "roles"
    DATES = "dates"
    ALL_SECTIONS = "all_sections"


SEEN_BY = (Section.CANVAS_COURSE, Section.CANVAS_ACCOUNT)
"""What tells whether the people who were read are all of the course (`AskedPart.ALL_SECTIONS`)."""


def missing_part(parts: Iterable[AskedPart], snapshot: Snapshot) -> AskedPart | None:
    """Return the first of the parts that did not come; None where all came or none was due."""
    return next((part for part in parts if _IS_MISSING[part](snapshot)), None)


def missing_in_words(part: AskedPart) -> str:
    """Say that a part did not come."""
    if part is AskedPart.ALL_SECTIONS:
        return tr(
            "Your role in the Canvas course is limited to your own sections, so Canvas does not "
            "show the people of the others."
        )
    return tr(
        "Canvas did not send {part}, although the wizard asked for it.", part=tr(_NAMES[part])
    )


def what_to_do(part: AskedPart) -> str:
    """Say how a person gets the missing part to be sent."""
    if part is AskedPart.ALL_SECTIONS:
        return tr(
            "Have somebody run the wizard whose role in the course is not limited to sections, or "
            "have that limit taken off yours: in Canvas, People, then ⋮ beside your name."
        )
    return tr(
        "If the access token is limited to scopes, have “Allow Include Parameters” switched on for "
        "its developer key, or use a token without scopes."
    )


def _term_is_missing(snapshot: Snapshot) -> bool:
    known = snapshot.canvas_course
    if not isinstance(known, CanvasCourse) or known.course.restrict_enrollments_to_course_dates:
        return False
    return known.course.term is None


def _roles_are_missing(snapshot: Snapshot) -> bool:
    """Everybody of a roster is there by an enrolment: without one of them, none came along.

    One that came, and could not be read, is told as such.
    """
    known = snapshot.people
    return (
        isinstance(known, People)
        and bool(known.users)
        and not all(user.enrollments for user in known.users)
        and not of_kinds(known.set_aside, {Listed.ENROLLMENT})
    )


def _dates_are_missing(snapshot: Snapshot) -> bool:
    """Every assignment is for somebody or for sections: where none tells it, none came along.

    One that shows by its own fields for whom it is needs no more.
    """
    known = snapshot.assignments
    return (
        isinstance(known, Assignments)
        and any(each.only_visible_to_overrides for each in known.assignments)
        and not any(each.all_dates for each in known.assignments)
    )


def _sections_are_missing(snapshot: Snapshot) -> bool:
    """One of several roles that is not limited shows everybody; so does an administrator's."""
    known, account = snapshot.canvas_course, snapshot.canvas_account
    if not isinstance(known, CanvasCourse) or not known.course.enrollments:
        return False
    accounts = account.admin_accounts if isinstance(account, CanvasAccount) else ()
    above = {known.course.account_id, known.course.root_account_id}
    if any(each.id in above for each in accounts):
        return False
    return all(each.limit_privileges_to_course_section for each in known.course.enrollments)


_IS_MISSING: dict[AskedPart, Callable[[Snapshot], bool]] = {
    AskedPart.TERM: _term_is_missing,
    AskedPart.ROLES: _roles_are_missing,
    AskedPart.DATES: _dates_are_missing,
    AskedPart.ALL_SECTIONS: _sections_are_missing,
}
require_all("_IS_MISSING", _IS_MISSING, AskedPart)

_NAMES: dict[AskedPart, str] = {
    AskedPart.TERM: "the term of the course",
    AskedPart.ROLES: "the roles of the people",
    AskedPart.DATES: "for whom the assignments are and when",
    AskedPart.ALL_SECTIONS: "the people of all sections",
}
require_all("_NAMES", _NAMES, AskedPart)
