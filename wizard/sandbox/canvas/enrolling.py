"""Enrolling people, and what becomes of an enrolment afterwards (enrollments_api_controller.rb)."""

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import (
    CanvasError,
    message_error,
    not_found,
    reply,
    validation_error,
)
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    course_named,
    includes,
    object_id,
    parameters,
    section_in,
    section_named,
    the_state,
    unauthorized,
    user_named,
)
from wizard.sandbox.canvas.enrollment_json import (
    ENDED_STATES,
    ROLE_IDS,
    TEST_STUDENT,
    enrollment_json,
)
from wizard.sandbox.canvas.enrollments import ADD_RIGHTS
from wizard.sandbox.canvas.model import Course, CourseSection, Enrollment, User
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping, moment
from wizard.sandbox.canvas.rights import course_rights, is_over

blueprint = Blueprint("enrollments_api_changes", __name__)

STATE_AFTER = {
    "conclude": "completed",
    "delete": "deleted",
    "inactivate": "inactive",
    "deactivate": "inactive",
}


@blueprint.post("/api/v1/courses/<course_id>/enrollments")
def create(course_id: str) -> Response:
    """Enrol a person; the same person, type and observed student give the same row again."""
    return _enroll(course_for(course_id), None)


@blueprint.post("/api/v1/sections/<section_id>/enrollments")
def create_in_section(section_id: str) -> Response:
    """Enrol a person in a section."""
    section = section_named(section_id)
    return _enroll(course_for(str(section.course_id)), section)


def _enroll(course: Course, section: CourseSection | None) -> Response:
    asked = mapping(parameters().get("enrollment"))
    enrollment_type = _checked_type(asked)
    if ADD_RIGHTS[enrollment_type] not in course_rights(the_state(), caller(), course):
        raise unauthorized()
    if section is None and asked.get("course_section_id"):
        section = section_in(course, asked["course_section_id"])
    user = user_named(asked["user_id"])
    if _is_test_student(user):
        raise message_error(400, "Test students cannot be enrolled.")
    if is_over(the_state(), course):
        raise message_error(400, "Can't add an enrollment to a concluded course.")
    observed = None
    if enrollment_type == "ObserverEnrollment" and asked.get("associated_user_id"):
        observed = user_named(asked["associated_user_id"]).id
    if observed == user.id:
        raise validation_error("associated_user_id", "Cannot observe yourself")
    row = _existing(course, user, enrollment_type, observed, section)
    wanted_state = _state_of(asked, enrollment_type, user, course)
    if row is None:
        row = the_state().enroll(
            user.id,
            course.id,
            enrollment_type,
            associated_user_id=observed,
            enrollment_state=wanted_state,
        )
        row.course_section_id = section.id if section is not None else None
    elif asked.get("enrollment_state") or row.enrollment_state in ENDED_STATES | {"inactive"}:
        row.enrollment_state = wanted_state
    if "limit_privileges_to_course_section" in asked:
        limited = flag(asked["limit_privileges_to_course_section"])
        row.limit_privileges_to_course_section = limited
    for key in ("start_at", "end_at"):
        if key in asked:
            setattr(row, key, moment(asked[key]))
    return reply(enrollment_json(row, includes()))


def _checked_type(asked: Parameters) -> str:
    """Return the type to enrol as, by type or role; all that is wrong is told together."""
    if not asked:
        raise message_error(400, "No parameters given")
    given, role = str(asked.get("type") or ""), str(asked.get("role") or "")
    if asked.get("role_id"):
        wanted = integer(asked["role_id"])
        role = next((name for name, each in ROLE_IDS.items() if each == wanted), "no role")
    problems = []
    if role and role not in ADD_RIGHTS:
        problems.append("Invalid role")
    elif role and given and given != role:
        problems.append("The specified type must match the base type for the role")
    elif not role and given and (given not in ADD_RIGHTS or given == TEST_STUDENT):
        problems.append("Invalid type")
    if not asked.get("user_id"):
        problems.append(
            "Can't create an enrollment without a user. Include enrollment[user_id] to create "
            "an enrollment"
        )
    if problems:
        raise message_error(400, ", ".join(problems))
    return given or role or "StudentEnrollment"


def _state_of(asked: Parameters, enrollment_type: str, user: User, course: Course) -> str:
    """Return the state of a new enrolment; nobody is invited into a course yet unpublished."""
    wanted = str(asked.get("enrollment_state") or "")
    if not wanted and enrollment_type == "ObserverEnrollment" and user.registered:
        wanted = "active"
    if wanted in {"active", "inactive", "invited"}:
        return wanted
    return "invited" if course.workflow_state == "available" else "creation_pending"


def _is_test_student(user: User) -> bool:
    rows = the_state().enrollments.values()
    return any(row.user_id == user.id and row.type == TEST_STUDENT for row in rows)


@blueprint.delete("/api/v1/courses/<course_id>/enrollments/<identifier>")
def destroy(course_id: str, identifier: str) -> Response:
    """Conclude, delete or inactivate an enrolment; conclude when no task is named."""
    course = course_for(course_id)
    row = the_state().enrollments.get(object_id(identifier))
    if row is None or row.course_id != course.id or row.enrollment_state == "deleted":
        raise not_found()
    needed = ADD_RIGHTS[row.type].replace("add_", "remove_").replace("to_course", "from_course")
    if needed not in course_rights(the_state(), caller(), course):
        raise unauthorized()
    task = str(parameters().get("task") or "conclude")
    row.enrollment_state = STATE_AFTER.get(task, "completed")
    row.updated_at = the_state().now()
    return reply(enrollment_json(row, includes()))


@blueprint.put("/api/v1/courses/<course_id>/enrollments/<identifier>/reactivate")
def reactivate(course_id: str, identifier: str) -> Response:
    """Make an inactive enrolment active again."""
    course = course_for(course_id)
    row = the_state().enrollments.get(object_id(identifier))
    if row is None or row.course_id != course.id or row.enrollment_state == "deleted":
        raise not_found()
    if ADD_RIGHTS[row.type] not in course_rights(the_state(), caller(), course):
        raise unauthorized()
    if row.enrollment_state != "inactive":
        raise CanvasError(400, {"error": "enrollment not inactive"})
    row.enrollment_state = "active"
    row.updated_at = the_state().now()
    return reply(enrollment_json(row, includes()))


@blueprint.post("/api/v1/courses/<course_id>/enrollments/<identifier>/<any(accept,reject):answer>")
def answer_invitation(course_id: str, identifier: str, answer: str) -> Response:
    """Accept or reject the caller's own invitation."""
    row = the_state().enrollments.get(object_id(identifier))
    course = course_named(course_id)
    if row is None or row.course_id != course.id or row.enrollment_state == "deleted":
        raise not_found()
    if row.user_id != caller().id:
        raise unauthorized()
    wanted = "active" if answer == "accept" else "rejected"
    if row.enrollment_state == wanted:
        return reply({"success": True})
    if row.enrollment_state == "inactive":
        raise CanvasError(400, {"error": "membership not activated"})
    open_states = {"invited", "rejected"} if answer == "accept" else {"invited"}
    if row.enrollment_state not in open_states:
        raise CanvasError(400, {"error": "no current invitation"})
    row.enrollment_state = wanted
    row.updated_at = the_state().now()
    return reply({"success": True})


def _existing(
    course: Course,
    user: User,
    enrollment_type: str,
    observed: int | None,
    section: CourseSection | None,
) -> Enrollment | None:
    for row in the_state().enrollments.values():
        if section is not None and the_state().section_of(row) is not section:
            continue
        if (row.course_id, row.user_id, row.type) == (course.id, user.id, enrollment_type) and (
            row.associated_user_id == observed
        ):
            return row
    return None
