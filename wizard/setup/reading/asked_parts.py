"""Parts of an answer that were asked for: where one did not come, nothing is known of it.

Canvas drops `include[]` without a word where a token's scopes do not allow include parameters
(canvas.md §1), and leaves out what the caller has no right to.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

from wizard.complete import require_all
from wizard.setup.set_aside import Listed, of_kinds
from wizard.setup.snapshot import Assignments, CanvasCourse, People, Snapshot
from wizard.texts import tr


class AskedPart(StrEnum):
    """A part that an answer holds only because it was asked for, and that a check rests on."""

    TERM = "term"
    ROLES = "roles"
    DATES = "dates"


def missing_part(parts: Iterable[AskedPart], snapshot: Snapshot) -> str:
    """Say which of the parts did not come, in words; empty where all came or none was due."""
    for part in parts:
        if _IS_MISSING[part](snapshot):
            return tr(
                "Canvas did not send {part}, although the wizard asked for it.",
                part=tr(_NAMES[part]),
            )
    return ""


def what_to_do() -> str:
    """Say how a person gets the missing part to be sent."""
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


_IS_MISSING: dict[AskedPart, Callable[[Snapshot], bool]] = {
    AskedPart.TERM: _term_is_missing,
    AskedPart.ROLES: _roles_are_missing,
    AskedPart.DATES: _dates_are_missing,
}
require_all("_IS_MISSING", _IS_MISSING, AskedPart)

_NAMES: dict[AskedPart, str] = {
    AskedPart.TERM: "the term of the course",
    AskedPart.ROLES: "the roles of the people",
    AskedPart.DATES: "for whom the assignments are and when",
}
require_all("_NAMES", _NAMES, AskedPart)
