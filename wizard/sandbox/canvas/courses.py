"""Courses: lists, search, show, create, publish, delete, permissions (canvas.md §2, §3)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.accounts import brief_account_json, permission_answer
from wizard.sandbox.canvas.answers import (
    CanvasError,
    field_error,
    message_error,
    parameter_missing,
    reply,
    validation_error,
)
from wizard.sandbox.canvas.context import (
    account_for,
    caller,
    course_for,
    course_named,
    includes,
    parameters,
    require_verified,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.course_sis_id import wanted_sis_id
from wizard.sandbox.canvas.enrollment_json import ENDED_STATES
from wizard.sandbox.canvas.model import Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping, moment, strings
from wizard.sandbox.canvas.rights import (
    ACTIVE_STATES,
    CREATING_RIGHTS,
    INSTRUCTOR_TYPES,
    course_rights,
    is_over,
    restricted_by_date,
    shown_rights,
)
from wizard.sandbox.canvas.sanitised import sanitised
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.sections import own_sections_json
from wizard.sandbox.canvas.tabs import tabs_json
from wizard.sandbox.canvas.users import TYPE_WORDS, user_display_json

blueprint = Blueprint("courses", __name__)

WORD_OF_TYPE = {long: short for short, long in TYPE_WORDS.items()}
CONTENT_FIELDS = ("name", "course_code", "default_view", "time_zone", "start_at", "end_at")
ENROLLMENT_STATES = {
    "active": frozenset({"active"}),
    "invited_or_pending": frozenset({"invited", "creation_pending"}),
    "completed": frozenset({"completed"}),
}
VIEWS = frozenset({"feed", "wiki", "modules", "assignments", "syllabus"})


def course_json(course: Course, wanted: set[str]) -> dict[str, Any]:
    """Return a course as the caller sees it, with the wanted includes."""
    state = the_state()
    held = course_rights(state, caller(), course)
    nickname = course.nicknames.get(caller().id)
    answer: dict[str, Any] = {
        "id": course.id,
        "name": nickname or course.name,
        "account_id": course.account_id,
        "uuid": course.uuid,
        "start_at": course.start_at,
        "grading_standard_id": None,
        "is_public": course.is_public,
        "created_at": course.created_at,
        "course_code": course.course_code,
        "default_view": course.default_view,
        "root_account_id": state.account_chain(course.account_id)[-1].id,
        "enrollment_term_id": course.enrollment_term_id,
        "license": "private",
        "end_at": course.end_at,
        "public_syllabus": False,
        "public_syllabus_to_auth": False,
        "storage_quota_mb": 500,
        "apply_assignment_group_weights": False,
        "calendar": {
            "ics": f"{request.host_url}feeds/calendars/course_{(course.uuid or '')[:12]}.ics"
        },
        "time_zone": course.time_zone,
        "blueprint": course.blueprint,
        "template": False,
        "enrollments": _own_enrollments(course),
        "hide_final_grades": False,
        "workflow_state": course.api_state,
        "restrict_enrollments_to_course_dates": course.restrict_enrollments_to_course_dates,
    }
    if nickname:
        answer["original_name"] = course.name
    if held & {"read_sis", "manage_sis"}:
        answer |= {"sis_course_id": course.sis_course_id, "integration_id": None}
    if "manage_sis" in held:
        answer["sis_import_id"] = None
    return answer | _included(course, wanted)


def _own_enrollments(course: Course) -> list[dict[str, Any]]:
    return [
        {
            "type": WORD_OF_TYPE[row.type],
            "role": row.type,
            "user_id": row.user_id,
            "enrollment_state": row.enrollment_state,
            "limit_privileges_to_course_section": row.limit_privileges_to_course_section,
        }
        for row in the_state().enrollments.values()
        if row.course_id == course.id
        and row.user_id == caller().id
        and row.enrollment_state in ACTIVE_STATES | _asked_enrollment_states()
    ]


def _asked_enrollment_states() -> frozenset[str]:
    """Return the states of one's enrolments that a list of courses is asked for, if any."""
    return ENROLLMENT_STATES.get(str(parameters().get("enrollment_state") or ""), frozenset())


def _included(course: Course, wanted: set[str]) -> dict[str, Any]:
    state = the_state()
    more: dict[str, Any] = {}
    rows = [row for row in state.enrollments.values() if row.course_id == course.id]
    if "term" in wanted and course.enrollment_term_id in state.terms:
        term = state.terms[course.enrollment_term_id]
        more["term"] = {
            "id": term.id,
            "name": term.name,
            "start_at": term.start_at,
            "end_at": term.end_at,
            "created_at": "2026-01-05T12:00:00Z",
            "workflow_state": "active",
            "grading_period_group_id": None,
        }
    if "account" in wanted:
        more["account"] = brief_account_json(state.accounts[course.account_id])
    if "account_name" in wanted:
        more["account_name"] = state.accounts[course.account_id].name
    if "total_students" in wanted:
        present = [row for row in rows if row.enrollment_state not in ENDED_STATES | {"inactive"}]
        students = {r.user_id for r in present if r.type == "StudentEnrollment"}
        more["total_students"] = len(students)
    if "teachers" in wanted:
        teachers = [row for row in rows if row.type == "TeacherEnrollment"]
        ids = {r.user_id for r in teachers if r.enrollment_state in ACTIVE_STATES}
        people = [state.users[user_id] for user_id in sorted(ids)]
        more["teachers"] = [user_display_json(course, person) for person in people]
    if "concluded" in wanted:
        more["concluded"] = is_over(state, course)
    if "syllabus_body" in wanted:
        more["syllabus_body"] = course.syllabus_body
    if "favorites" in wanted:
        # Nobody chose a favourite here; then all of them are shown, and none is one.
        more["is_favorite"] = False
    if "permissions" in wanted:
        shown = shown_rights(state, course_rights(state, caller(), course))
        more["permissions"] = {
            "create_discussion_topic": "read_as_admin" in shown,
            "create_announcement": "read_as_admin" in shown,
        }
    if "tabs" in wanted:
        teaches = "read_as_admin" in course_rights(state, caller(), course)
        more["tabs"] = tabs_json(course, teaches=teaches)
    if "sections" in wanted:
        more["sections"] = own_sections_json(course)
    return more


@blueprint.get("/api/v1/courses")
def index() -> Response:
    """List the courses a person is enrolled in; `permissions` is never included here."""
    state, asked = the_state(), parameters()
    wanted_type = TYPE_WORDS.get(str(asked.get("enrollment_type", "")), None)
    if asked.get("enrollment_type") and wanted_type is None:
        return page_of([], _list_item)
    states = set(strings(asked.get("state")))
    found = []
    for course in state.courses.values():
        types = {
            row.type
            for row in state.enrollments.values()
            if row.course_id == course.id
            and row.user_id == caller().id
            and row.enrollment_state in (_asked_enrollment_states() or ACTIVE_STATES)
        }
        if flag(asked.get("exclude_blueprint_courses")) and course.blueprint:
            continue
        if not types or (wanted_type and wanted_type not in types):
            continue
        if course.api_state == "deleted" or (states and course.api_state not in states):
            continue
        if not types & INSTRUCTOR_TYPES and course.api_state == "unpublished":
            continue
        found.append(course)
    return page_of(sorted(found, key=lambda course: course.id), _list_item)


def _list_item(course: Course) -> dict[str, Any]:
    if restricted_by_date(the_state(), caller(), course):
        return {"id": course.id, "access_restricted_by_date": True}
    return course_json(course, includes() - {"permissions", "tabs"})


@blueprint.get("/api/v1/accounts/<account_id>/courses")
def account_courses(account_id: str) -> Response:
    """Search an account's courses, sub-accounts included, as its admin."""
    account = account_for(account_id, "read_course_list")
    state, asked = the_state(), parameters()
    term = search_term()
    states = set(strings(asked.get("state"))) or {"created", "claimed", "available", "completed"}
    found = [
        course
        for course in state.courses.values()
        if account in state.account_chain(course.account_id)
        and (course.workflow_state in states or "all" in states)
        and (not term or term in _searched_text(course) or term == str(course.id))
    ]
    if "published" in asked:
        published = flag(asked["published"])
        found = [c for c in found if (c.workflow_state in {"available", "completed"}) == published]
    if "enrollment_term_id" in asked:
        term_id = integer(asked["enrollment_term_id"])
        found = [course for course in found if course.enrollment_term_id == term_id]
    found.sort(key=lambda course: (course.name.lower(), course.id))
    wanted = includes() - {"permissions", "tabs"}
    return page_of(found, lambda course: course_json(course, wanted))


def _searched_text(course: Course) -> str:
    return f"{course.name}\0{course.course_code}".lower()


@blueprint.get("/api/v1/courses/<identifier>")
def show(identifier: str) -> Response:
    """Show a course the caller may read."""
    return reply(course_json(course_for(identifier), includes()))


@blueprint.get("/api/v1/courses/<course_id>/tabs")
def tabs(course_id: str) -> Response:
    """List the tabs of a course's navigation that the caller sees."""
    course = course_for(course_id)
    held = course_rights(the_state(), caller(), course)
    return reply(tabs_json(course, teaches="read_as_admin" in held))


@blueprint.get("/api/v1/courses/<course_id>/permissions")
def permissions(course_id: str) -> Response:
    """Tell which of the named rights the caller has in a course."""
    course = course_for(course_id)
    return reply(permission_answer(course_rights(the_state(), caller(), course)))


@blueprint.post("/api/v1/accounts/<account_id>/courses")
def create(account_id: str) -> Response:
    """Create a course; the creator is enrolled only with `enroll_me`, `offer` publishes it."""
    account = account_for(account_id, *CREATING_RIGHTS)
    require_verified()
    state, asked = the_state(), parameters()
    wanted = mapping(asked.get("course"))
    name = str(wanted.get("name") or "Unnamed Course")
    code = str(wanted.get("course_code") or name)
    _check_course(name, code)
    sis_id = wanted_sis_id(wanted, account.id)
    course = state.add_course(name, code, account.id, sis_course_id=sis_id)
    _write_fields(course, wanted)
    if flag(asked.get("enroll_me")):
        state.enroll(caller().id, course.id, "TeacherEnrollment")
    if flag(asked.get("offer")):
        course.workflow_state = "available"
    return reply(course_json(course, set()))


@blueprint.put("/api/v1/courses/<identifier>")
def update(identifier: str) -> Response:
    """Change, publish or unpublish a course; publishing alone needs only the right to publish."""
    course = course_for(identifier)
    require_verified()
    asked = parameters()
    wanted = mapping(asked.get("course"))
    event = str(wanted.get("event") or "")
    if not event and flag(asked.get("offer")):
        event = "offer"
    held = course_rights(the_state(), caller(), course)
    fields = {key: value for key, value in wanted.items() if key != "event"}
    if not event and not fields:
        raise parameter_missing("course")
    if fields and not held & {"manage_course_content_edit", "update"}:
        raise unauthorized()
    if event in {"offer", "claim"} and "manage_courses_publish" not in held:
        raise unauthorized()
    _check_course(str(fields.get("name", "")), str(fields.get("course_code", "")))
    course.sis_course_id = wanted_sis_id(fields, course.account_id, course)
    if event:
        _change_state(course, event)
    _write_fields(course, fields)
    return reply(course_json(course, set()))


def _change_state(course: Course, event: str) -> None:
    if event == "offer":
        if course.workflow_state == "completed":
            message = "There is no event offer defined for the completed state"
            raise validation_error("workflow_state", message)
        course.workflow_state = "available"
        for row in the_state().enrollments.values():
            if row.course_id == course.id and row.enrollment_state == "creation_pending":
                row.enrollment_state = "invited"
    elif event == "claim":
        state = the_state()
        for assignment in state.assignments_of(course.id):
            if any(s.graded_at for s in state.submissions_of(assignment.id)):
                message = "Course cannot be unpublished if student submissions exist."
                error = field_error("workflow_state", message)
                raise CanvasError(400, {"errors": {"workflow_state": [error]}})
        if course.workflow_state == "available":
            course.workflow_state = "claimed"
    elif event == "conclude":
        course.workflow_state = "completed"
    elif event == "delete":
        course.workflow_state = "deleted"


def _check_course(name: str, code: str) -> None:
    for field, text in (("name", name), ("course_code", code)):
        if len(text) > 255:
            raise validation_error(field, "is too long (maximum is 255 characters)", "too_long")


def _write_fields(course: Course, fields: Parameters) -> None:
    if str(fields.get("default_view", "modules")) not in VIEWS:
        raise validation_error("default_view", "Home page is not valid")
    for key in CONTENT_FIELDS:
        if key not in fields:
            continue
        value = fields[key]
        if key in {"start_at", "end_at"}:
            value = moment(value)
        elif value is None or str(value) == "":
            continue
        setattr(course, key, value if value is None else str(value))
    if "syllabus_body" in fields:
        course.syllabus_body = sanitised(str(fields["syllabus_body"] or "")) or None
    term = integer(fields.get("term_id", fields.get("enrollment_term_id")))
    if term in the_state().terms:
        course.enrollment_term_id = term
    if "blueprint" in fields and "manage" in course_rights(the_state(), caller(), course):
        _set_blueprint(course, wanted=flag(fields["blueprint"]))
    if "enable_course_paces" in fields:
        course.enable_course_paces = flag(fields["enable_course_paces"])
    if "restrict_enrollments_to_course_dates" in fields:
        restrict = flag(fields["restrict_enrollments_to_course_dates"])
        course.restrict_enrollments_to_course_dates = restrict


def _set_blueprint(course: Course, *, wanted: bool) -> None:
    """Make a course a blueprint, or no longer one; it may hold no students."""
    rows = the_state().enrollments.values()
    if wanted and any(r.course_id == course.id and r.type == "StudentEnrollment" for r in rows):
        raise validation_error(
            "master_course", "Cannot have a blueprint course with students or observers"
        )
    if wanted:
        the_state().blueprints.set_as_blueprint(course)
    course.blueprint = wanted


@blueprint.delete("/api/v1/courses/<identifier>")
def destroy(identifier: str) -> Response:
    """Delete or conclude a course; no other event is allowed."""
    course = course_named(identifier)
    event = str(parameters().get("event", ""))
    rights = {"delete": "manage_courses_delete", "conclude": "manage_courses_conclude"}
    if event not in rights:
        raise message_error(400, 'Only "delete" and "conclude" events are allowed.')
    course_for(identifier, rights[event])
    _change_state(course, event)
    if event == "delete":
        course.sis_course_id = None
    return reply({event: True})
