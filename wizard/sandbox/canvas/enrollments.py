"""Enrolments and observers (canvas.md §7)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import CanvasError, bad_request, not_found, reply
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    includes,
    object_id,
    parameters,
    section_named,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Course, Enrollment, User
from wizard.sandbox.canvas.pagination import bookmarked_page_of
from wizard.sandbox.canvas.parameters import integer, strings
from wizard.sandbox.canvas.rights import STUDENT_TYPES, course_rights

blueprint = Blueprint("enrollments_api", __name__)

ROLE_IDS = {
    "StudentEnrollment": 3,
    "StudentViewEnrollment": 3,
    "TeacherEnrollment": 4,
    "TaEnrollment": 5,
    "DesignerEnrollment": 6,
    "ObserverEnrollment": 7,
}
ADD_RIGHTS = {
    "StudentEnrollment": "add_student_to_course",
    "StudentViewEnrollment": "add_student_to_course",
    "TeacherEnrollment": "add_teacher_to_course",
    "TaEnrollment": "add_ta_to_course",
    "DesignerEnrollment": "add_designer_to_course",
    "ObserverEnrollment": "add_observer_to_course",
}
USUAL_STATES = frozenset({"active", "invited"})
ENDED_STATES = frozenset({"rejected", "completed", "deleted"})
OWN_STATES = frozenset(
    [
        "active",
        "inactive",
        "rejected",
        "invited",
        "creation_pending",
        "pending_active",
        "pending_invited",
        "completed",
        "current_and_invited",
        "current_and_future",
        "current_future_and_restricted",
        "current_and_concluded",
    ]
)
"""The states a person may name who asks for their own enrolments."""
_FUTURE = USUAL_STATES | {"creation_pending", "pending_active", "pending_invited"}
_SEVERAL_STATES = {
    "current_and_invited": USUAL_STATES,
    "current_and_future": _FUTURE,
    "current_future_and_restricted": _FUTURE | {"inactive"},
    "current_and_concluded": frozenset({"active", "completed"}),
}
TEST_STUDENT = "StudentViewEnrollment"


def enrollment_json(row: Enrollment, wanted: set[str]) -> dict[str, Any]:
    """Return an enrolment as the caller sees it."""
    state = the_state()
    course = state.courses[row.course_id]
    section = state.section_of(row)
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
        "course_section_id": section.id,
        "root_account_id": state.account_chain(course.account_id)[-1].id,
        "limit_privileges_to_course_section": row.limit_privileges_to_course_section,
        "enrollment_state": row.enrollment_state,
        "role": role_of(row.type),
        "role_id": ROLE_IDS[row.type],
        "last_activity_at": None,
        "total_activity_time": 0,
        "last_attended_at": None,
        "html_url": f"{request.host_url}courses/{row.course_id}/users/{row.user_id}",
        "user": _user_json(state.users[row.user_id], held, wanted),
    }
    if "read_sis" in held:
        answer |= {
            "sis_user_id": state.users[row.user_id].sis_user_id,
            "sis_course_id": course.sis_course_id,
            "sis_section_id": section.sis_section_id,
        }
    if row.type in STUDENT_TYPES:
        answer["grades"] = _grades_json(row)
    if "observed_users" in wanted and row.associated_user_id is not None:
        observed = state.users[row.associated_user_id]
        answer["observed_user"] = _user_json(observed, held, wanted)
    return answer


def _grades_json(row: Enrollment) -> dict[str, Any]:
    """Return a student's grades in the course; the sandbox reckons none."""
    names = [
        f"{posted}{kind}_{form}"
        for posted in ("", "unposted_")
        for kind in ("current", "final")
        for form in ("score", "grade")
    ]
    path = f"courses/{row.course_id}/grades/{row.user_id}"
    return {"html_url": f"{request.host_url}{path}"} | dict.fromkeys(names, None)


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


def role_of(enrollment_type: str) -> str:
    """Return the name of a type's built-in role; the Test Student is a student."""
    return "StudentEnrollment" if enrollment_type == TEST_STUDENT else enrollment_type


@blueprint.get("/api/v1/courses/<course_id>/enrollments")
def index(course_id: str) -> Response:
    """List a course's enrolments by type, name and id, on bookmark pages.

    Without `state[]` those that have not ended; an inactive one only to whoever reads as an admin
    (enrollments_api_controller.rb, course_index_enrollments).
    """
    course = course_for(course_id)
    held = course_rights(the_state(), caller(), course)
    user = parameters().get("user_id")
    own = user is not None and (user == "self" or integer(user) == caller().id)
    if not own and not held & {"read_roster", "view_all_grades", "manage_grades"}:
        raise unauthorized()
    found = [row for row in _in_asked_state(course, own=own) if row.course_id == course.id]
    return _listed(_of_asked_kind(found))


@blueprint.get("/api/v1/sections/<section_id>/enrollments")
def section_index(section_id: str) -> Response:
    """List the enrolments of one section."""
    section = section_named(section_id)
    course = course_for(str(section.course_id), "read_roster", "view_all_grades", "manage_grades")
    rows = _in_asked_state(course, own=False)
    found = [row for row in rows if the_state().section_of(row) is section]
    return _listed(_of_asked_kind(found))


@blueprint.get("/api/v1/users/<user_id>/enrollments")
def user_index(user_id: str) -> Response:
    """List a person's enrolments in all courses; another's only to an admin."""
    user = known_user(user_id)
    if user is not caller() and not caller().admin_of:
        raise unauthorized()
    parameters()["user_id"] = str(user.id)
    courses = the_state().courses
    found = [
        row
        for row in _in_asked_state(None, own=user is caller())
        if courses[row.course_id].workflow_state != "deleted"
    ]
    return _listed(_of_asked_kind(found))


def _in_asked_state(course: Course | None, *, own: bool) -> list[Enrollment]:
    """Return all enrolments in the states asked for; `state[]` names stored states themselves."""
    state = the_state()
    rows = list(state.enrollments.values())
    asked = set(strings(parameters().get("state")))
    if own and (unknown := sorted(asked - OWN_STATES)):
        raise CanvasError(400, {"error": f"Invalid state {unknown[0]}"})
    if own:
        names = asked or {"current_and_invited"}
        asked = {each for name in names for each in _SEVERAL_STATES.get(name, {name})}
    elif not asked and parameters().get("user_id"):
        asked = set(USUAL_STATES)
    if asked:
        return [row for row in rows if row.enrollment_state in asked]
    held = course_rights(state, caller(), course) if course is not None else frozenset()
    hidden = ENDED_STATES if "read_as_admin" in held else ENDED_STATES | {"inactive"}
    return [row for row in rows if row.enrollment_state not in hidden]


def _of_asked_kind(rows: list[Enrollment]) -> list[Enrollment]:
    """Return those of the roles asked for, or else of the types, and of the person."""
    asked = parameters()
    roles, types = strings(asked.get("role")), strings(asked.get("type"))
    if any(role not in ADD_RIGHTS for role in roles):
        raise bad_request()
    if roles:
        rows = [row for row in rows if role_of(row.type) in roles]
    elif types:
        rows = [row for row in rows if row.type in types]
    if asked.get("user_id"):
        user = known_user(asked["user_id"])
        rows = [row for row in rows if row.user_id == user.id]
    return rows


def _listed(rows: list[Enrollment]) -> Response:
    users, wanted = the_state().users, includes()
    return bookmarked_page_of(
        rows,
        lambda row: enrollment_json(row, wanted),
        lambda row: (row.type, users[row.user_id].sortable_name.lower(), row.id),
    )


@blueprint.get("/api/v1/accounts/<account_id>/enrollments/<identifier>")
def show(account_id: str, identifier: str) -> Response:
    """Show one enrolment to an admin of the account."""
    row = the_state().enrollments.get(object_id(identifier))
    if row is None:
        raise not_found()
    course_for(str(row.course_id), "manage_students")
    return reply(enrollment_json(row, includes()))


def known_user(text: object) -> User:
    """Return the person of that id, `self` being the caller; 404 where there is none."""
    user = caller() if text == "self" else the_state().users.get(object_id(text))
    if user is None:
        raise not_found()
    return user
