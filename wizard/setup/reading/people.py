"""Who is in the Canvas course, those who wait for it to be published among them."""

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import PENDING, CourseUser, Enrollment
from wizard.setup.snapshot import People


def read_people(canvas: CanvasClient, course_id: int) -> People:
    """Read the roster and the links of observers. Raises ServiceError.

    Who was enrolled by hand before a course was published is listed without an address, or not at
    all where a list asks for states (courses_controller.rb, users); their enrolments tell it.
    """
    users = {user.id: user for user in canvas.list_users(course_id)}
    for waiting in canvas.list_enrollments(course_id, states=(PENDING,)):
        known = users.get(waiting.user_id) or _user_of(waiting)
        known = _with_address(known, waiting)
        if known is not None and waiting.id not in {each.id for each in known.enrollments}:
            held = (*known.enrollments, waiting)
            known = msgspec.structs.replace(known, enrollments=held)
        if known is not None:
            users[waiting.user_id] = known
    return People(
        users=tuple(users.values()),
        enrollments=canvas.list_enrollments(course_id, "ObserverEnrollment"),
    )


def _with_address(user: CourseUser | None, waiting: Enrollment) -> CourseUser | None:
    """Return a person with the address and login that their enrolment tells, where both lack."""
    person = waiting.user
    if user is None or person is None or user.email:
        return user
    login_id = user.login_id or person.login_id
    return msgspec.structs.replace(user, email=person.email, login_id=login_id)


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
