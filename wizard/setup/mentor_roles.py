"""Whether those who are named as mentors and as students are that in the Canvas course."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from wizard.canvas.types import CourseUser
from wizard.setup.document import MentorRow
from wizard.setup.mentor_columns import Side

STUDENT = "StudentEnrollment"
OBSERVER = "ObserverEnrollment"


class WrongRole(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the roster who is named on a side that their enrolment contradicts."""

    user: CourseUser
    named_as: Side


def wrong_roles(
    mentors: Iterable[MentorRow], users: Iterable[CourseUser]
) -> tuple[WrongRole, ...]:  # fmt: skip
    """List everybody whom the list has on one side and the roster on the other, each once.

    A mentor is no student, unless they observe as well; a student is enrolled as one. Who is in
    no roster, or has no role in it, contradicts nothing.
    """
    by_email = {user.email.casefold(): user for user in users if user.email}
    named: dict[tuple[int, Side], WrongRole] = {}
    for row in mentors:
        sides = [(row.mentor, Side.MENTOR), *((each, Side.STUDENT) for each in row.learners)]
        for email, side in sides:
            user = by_email.get(email.casefold())
            if user is not None and _contradicts(user, side):
                named.setdefault((user.id, side), WrongRole(user=user, named_as=side))
    return tuple(named.values())


def _contradicts(user: CourseUser, side: Side) -> bool:
    studies = user.has_role(STUDENT)
    if side is Side.MENTOR:
        return studies and not user.has_role(OBSERVER)
    return bool(user.enrollments) and not studies
