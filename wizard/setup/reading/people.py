"""Who is in the Canvas course, those who wait for it to be published among them."""

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import PENDING, CourseUser, Enrollment
from wizard.setup.snapshot import People


def read_people(canvas: CanvasClient, course_id: int) -> People:
    """Read the roster and the links of observers. Raises ServiceError.

    Canvas lists as users of a course only who is active in it or invited to it (canvas.md §7).
    People who were enrolled by hand before it was published are found by their enrolments.
    """
    users = {user.id: user for user in canvas.list_users(course_id)}
    for waiting in canvas.list_enrollments(course_id, states=(PENDING,)):
        known = users.get(waiting.user_id) or _user_of(waiting)
        if known is not None and waiting.id not in {each.id for each in known.enrollments}:
            held = (*known.enrollments, waiting)
            known = msgspec.structs.replace(known, enrollments=held)
        if known is not None:
            users[waiting.user_id] = known
    return People(
        users=tuple(users.values()),
        enrollments=canvas.list_enrollments(course_id, "ObserverEnrollment"),
    )


def _user_of(enrollment: Enrollment) -> CourseUser | None:
    person = enrollment.user
    if person is None:
        return None
    return CourseUser(
        id=person.id,
        name=person.name,
        login_id=person.login_id,
        email=person.email,
        sis_user_id=person.sis_user_id,
    )
