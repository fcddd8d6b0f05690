"""Enrolments and observers (canvas.md §7)."""

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import (
    CanvasError,
    bad_request,
    message_error,
    not_found,
    reply,
)
from wizard.sandbox.canvas.context import (
    account_named,
    caller,
    course_for,
    course_named,
    includes,
    object_id,
    parameters,
    section_named,
    the_state,
    unauthorized,
    user_named,
)
from wizard.sandbox.canvas.enrollment_json import (
    ENDED_STATES,
    ROLE_IDS,
    enrollment_json,
    role_of,
)
from wizard.sandbox.canvas.model import Course, Enrollment
from wizard.sandbox.canvas.pagination import bookmarked_page_of
from wizard.sandbox.canvas.parameters import integer, moment, strings
from wizard.sandbox.canvas.rights import account_rights, course_rights, visible_enrollments

blueprint = Blueprint("enrollments_api", __name__)

ADD_RIGHTS = {
    "StudentEnrollment": "add_student_to_course",
    "StudentViewEnrollment": "add_student_to_course",
    "TeacherEnrollment": "add_teacher_to_course",
    "TaEnrollment": "add_ta_to_course",
    "DesignerEnrollment": "add_designer_to_course",
    "ObserverEnrollment": "add_observer_to_course",
}
USUAL_STATES = frozenset({"active", "invited"})
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
SIS_FILTERS = ("sis_account_id", "sis_course_id", "sis_section_id", "sis_user_id")
_FUTURE = USUAL_STATES | {"creation_pending", "pending_active", "pending_invited"}
_SEVERAL_STATES = {
    "current_and_invited": USUAL_STATES,
    "current_and_future": _FUTURE,
    "current_future_and_restricted": _FUTURE | {"inactive"},
    "current_and_concluded": frozenset({"active", "completed"}),
}


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
        return _listed(_of_asked_kind(_seen_by_observer(course)))
    found = [row for row in _in_asked_state(course, own=own) if row.course_id == course.id]
    return _listed(_of_asked_kind(found))


def _seen_by_observer(course: Course) -> list[Enrollment]:
    """Return an observer's own enrolments and those of the students they observe."""
    every = [row for row in the_state().enrollments.values() if row.course_id == course.id]
    own = [row for row in every if row.user_id == caller().id]
    watching = [row for row in own if row.type == "ObserverEnrollment"]
    if not watching:
        raise unauthorized()
    seen = {row.associated_user_id for row in watching if row.enrollment_state == "active"}
    students = [r for r in every if r.user_id in seen and r.type == "StudentEnrollment"]
    asked = set(strings(parameters().get("state")))
    rows = [row for row in (*own, *students) if row.enrollment_state != "deleted"]
    return [row for row in rows if not asked or row.enrollment_state in asked]


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
    user = user_named(user_id)
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
    if course is not None and not own:
        rows = visible_enrollments(state, caller(), course)
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
    rows = _of_asked_sis_ids(rows)
    period = asked.get("grading_period_id")
    if period and not _is_a_period(rows, integer(period) or 0):
        raise CanvasError(400, {"error": "invalid grading_period_id"})
    roles, types = strings(asked.get("role")), strings(asked.get("type"))
    role_ids = {integer(text) for text in strings(asked.get("role_id"))}
    if not role_ids and any(role not in ADD_RIGHTS for role in roles):
        raise bad_request()
    if role_ids:
        rows = [row for row in rows if ROLE_IDS[row.type] in role_ids]
    elif roles:
        rows = [row for row in rows if role_of(row.type) in roles]
    elif types:
        rows = [row for row in rows if row.type in types]
    if asked.get("user_id"):
        user = user_named(asked["user_id"])
        rows = [row for row in rows if row.user_id == user.id]
    return rows


def _is_a_period(rows: list[Enrollment], number: int) -> bool:
    """Tell whether one of the courses has a grading period of that number; they count from 1."""
    courses = [the_state().courses[course_id] for course_id in {row.course_id for row in rows}]
    return any(1 <= number <= len(course.closed_grading_periods) for course in courses)


def _of_asked_sis_ids(rows: list[Enrollment]) -> list[Enrollment]:
    """Return those of the SIS ids asked for; asking needs the right to SIS data in each course."""
    state = the_state()
    asked = {name: set(strings(parameters().get(name))) for name in SIS_FILTERS}
    if not any(asked.values()):
        return rows
    courses = {row.course_id: state.courses[row.course_id] for row in rows}
    lacking = [c for c in courses.values() if "read_sis" not in course_rights(state, caller(), c)]
    if lacking:
        raise message_error(400, "Insufficient permissions to filter by SIS fields")

    def belongs(row: Enrollment) -> bool:
        own = {
            "sis_user_id": state.users[row.user_id].sis_user_id,
            "sis_course_id": courses[row.course_id].sis_course_id,
            "sis_section_id": state.section_of(row).sis_section_id,
            "sis_account_id": None,
        }
        return all(own[name] in wanted for name, wanted in asked.items() if wanted)

    return [row for row in rows if belongs(row)]


def _listed(rows: list[Enrollment]) -> Response:
    users, wanted = the_state().users, includes()
    return bookmarked_page_of(
        rows,
        lambda row: enrollment_json(row, wanted),
        lambda row: (row.type, users[row.user_id].sortable_name.lower(), row.id),
    )


@blueprint.get("/api/v1/accounts/<account_id>/enrollments/<identifier>")
def show(account_id: str, identifier: str) -> Response:
    """Show one enrolment to whoever it is of, and to an admin of the account."""
    account = account_named(account_id)
    row = the_state().enrollments.get(object_id(identifier))
    if row is None:
        raise not_found()
    rights = account_rights(the_state(), caller(), account)
    if row.user_id != caller().id and "read_roster" not in rights:
        raise unauthorized()
    return reply(enrollment_json(row, includes()))


@blueprint.put("/api/v1/courses/<course_id>/users/<user_id>/last_attended")
def last_attended(course_id: str, user_id: str) -> Response:
    """Note the day on which somebody was last there."""
    course = course_named(course_id)
    held = course_rights(the_state(), caller(), course)
    if not held & {"view_all_grades", "manage_grades"}:
        raise unauthorized()
    user = user_named(user_id)
    try:
        date = moment(parameters().get("date"))
    except ValueError:
        date = None
    if date is None:
        raise message_error(400, "Invalid date time input")
    for row in the_state().enrollments.values():
        if (row.course_id, row.user_id) == (course.id, user.id):
            row.last_attended_at = date
    return reply({"date": date})
