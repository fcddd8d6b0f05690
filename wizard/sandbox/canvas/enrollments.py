"""Enrolments and observers (canvas.md §7)."""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    includes,
    object_id,
    parameters,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Course, Enrollment, User
from wizard.sandbox.canvas.pagination import bookmarked_page_of
from wizard.sandbox.canvas.parameters import integer, mapping, strings
from wizard.sandbox.canvas.rights import administers, course_rights

blueprint = Blueprint("enrollments_api", __name__)

ROLE_IDS = {
    "StudentEnrollment": 3,
    "TeacherEnrollment": 4,
    "TaEnrollment": 5,
    "DesignerEnrollment": 6,
    "ObserverEnrollment": 7,
}
ADD_RIGHTS = {
    "StudentEnrollment": "add_student_to_course",
    "TeacherEnrollment": "add_teacher_to_course",
    "TaEnrollment": "add_ta_to_course",
    "DesignerEnrollment": "add_designer_to_course",
    "ObserverEnrollment": "add_observer_to_course",
}
STATE_AFTER = {
    "conclude": "completed",
    "delete": "deleted",
    "inactivate": "inactive",
    "deactivate": "inactive",
}
USUAL_STATES = {"active", "invited"}
ADMIN_STATES = USUAL_STATES | {"creation_pending", "rejected", "completed", "inactive"}


def enrollment_json(row: Enrollment, wanted: set[str]) -> dict[str, Any]:
    """Return an enrolment as the caller sees it."""
    state = the_state()
    course = state.courses[row.course_id]
    held = course_rights(state, caller(), course)
    answer: dict[str, Any] = {
        "id": row.id,
        "user_id": row.user_id,
        "course_id": row.course_id,
        "type": row.type,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "associated_user_id": row.associated_user_id,
        "start_at": None,
        "end_at": None,
        "course_section_id": row.course_id + 100_000,
        "root_account_id": state.account_chain(course.account_id)[-1].id,
        "limit_privileges_to_course_section": False,
        "enrollment_state": row.enrollment_state,
        "role": row.type,
        "role_id": ROLE_IDS[row.type],
        "last_activity_at": None,
        "total_activity_time": 0,
        "html_url": f"/courses/{row.course_id}/users/{row.user_id}",
        "user": _user_json(state.users[row.user_id], held, wanted),
    }
    if "read_sis" in held:
        answer |= {
            "sis_user_id": state.users[row.user_id].sis_user_id,
            "sis_course_id": course.sis_course_id,
        }
    if "observed_users" in wanted and row.associated_user_id is not None:
        observed = state.users[row.associated_user_id]
        answer["observed_user"] = _user_json(observed, held, wanted)
    return answer


def _user_json(user: User, held: frozenset[str], wanted: set[str]) -> dict[str, Any]:
    answer = {
        "id": user.id,
        "name": user.name,
        "created_at": user.created_at,
        "sortable_name": user.sortable_name,
        "short_name": user.name,
    }
    if "read_sis" in held:
        answer |= {"sis_user_id": user.sis_user_id, "integration_id": None}
    if "view_user_logins" in held:
        answer["login_id"] = user.login_id
    if "email" in wanted and "read_email_addresses" in held:
        answer["email"] = user.email
    return answer


@blueprint.get("/api/v1/courses/<course_id>/enrollments")
def index(course_id: str) -> Response:
    """List enrolments on bookmark pages; admins also see inactive ones unless states are given."""
    course = course_for(course_id, "read_roster")
    state, asked = the_state(), parameters()
    types = set(strings(asked.get("type"))) | set(strings(asked.get("role")))
    states = set(strings(asked.get("state")))
    if not states:
        admin = administers(state, caller(), course.account_id)
        states = ADMIN_STATES if admin else USUAL_STATES
    if "current_and_invited" in states:
        states |= USUAL_STATES
    user = asked.get("user_id")
    user_id = caller().id if user == "self" else integer(user)
    found = [
        row
        for row in state.enrollments.values()
        if row.course_id == course.id
        and (not types or row.type in types)
        and row.enrollment_state in states
        and (user_id is None or row.user_id == user_id)
    ]
    wanted = includes()
    return bookmarked_page_of(found, lambda row: enrollment_json(row, wanted), lambda row: row.id)


@blueprint.get("/api/v1/accounts/<account_id>/enrollments/<identifier>")
def show(account_id: str, identifier: str) -> Response:
    """Show one enrolment to an admin of the account."""
    row = the_state().enrollments.get(object_id(identifier))
    if row is None:
        raise not_found()
    course_for(str(row.course_id), "manage_students")
    return reply(enrollment_json(row, includes()))


@blueprint.post("/api/v1/courses/<course_id>/enrollments")
def create(course_id: str) -> Response:
    """Enrol a person; the same person, type and observed student give the same row again."""
    course = course_for(course_id)
    asked = mapping(parameters().get("enrollment"))
    if not asked:
        raise message_error(403, "No parameters given")
    if not asked.get("user_id"):
        raise message_error(
            403,
            "Can't create an enrollment without a user. Include enrollment[user_id] to create "
            "an enrollment",
        )
    enrollment_type = str(asked.get("type") or "StudentEnrollment")
    if enrollment_type not in ROLE_IDS:
        raise message_error(403, "Invalid type")
    if ADD_RIGHTS[enrollment_type] not in course_rights(the_state(), caller(), course):
        raise unauthorized()
    if course.workflow_state == "completed":
        raise message_error(403, "Can't add an enrollment to a concluded course.")
    user = _known_user(asked["user_id"])
    observed = None
    if enrollment_type == "ObserverEnrollment" and asked.get("associated_user_id"):
        observed = _known_user(asked["associated_user_id"]).id
    wanted_state = str(asked.get("enrollment_state") or "invited")
    if wanted_state not in {"active", "invited", "inactive"}:
        wanted_state = "invited"
    row = _existing(course, user, enrollment_type, observed)
    if row is None:
        row = the_state().enroll(
            user.id,
            course.id,
            enrollment_type,
            associated_user_id=observed,
            enrollment_state=wanted_state,
        )
    elif asked.get("enrollment_state") or row.enrollment_state not in USUAL_STATES:
        row.enrollment_state = wanted_state
    return reply(enrollment_json(row, includes()))


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


def _existing(
    course: Course, user: User, enrollment_type: str, observed: int | None
) -> Enrollment | None:
    for row in the_state().enrollments.values():
        if (row.course_id, row.user_id, row.type) == (course.id, user.id, enrollment_type) and (
            row.associated_user_id == observed
        ):
            return row
    return None


def _known_user(text: object) -> User:
    user = caller() if text == "self" else the_state().users.get(object_id(text))
    if user is None:
        raise not_found()
    return user
