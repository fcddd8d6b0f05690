"""The course operations of Codio's API (codio.md §1.3)."""

import secrets
from datetime import timedelta

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio import answers
from wizard.sandbox.codio.api_lookup import course_of
from wizard.sandbox.codio.identifiers import fresh_id
from wizard.sandbox.codio.problems import ApiError
from wizard.sandbox.codio.request_body import json_object, moment
from wizard.sandbox.codio.state import Assignment, CodioState, Course, Module, PageCursor

_CURSOR_LIFETIME = timedelta(hours=1)


def courses_blueprint(state: CodioState) -> Blueprint:
    """Return the operations on courses, modules, and the making of assignments."""
    blueprint = Blueprint("courses", __name__, url_prefix="/api/v1")

    @blueprint.get("/courses_list")
    def courses_list() -> ResponseReturnValue:
        archived, offset = _where_to_read(state)
        courses = [
            course
            for course in state.courses.values()
            if course.organization_id == state.organization_id
            and archived in ("", str(course.archived_at is not None).lower())
        ]
        end = offset + state.courses_page_size
        with_hidden = state.choices.hidden_assignments_by_default
        page = [answers.course(c, with_hidden=with_hidden) for c in courses[offset:end]]
        next_token = _next_token(state, archived, end) if end < len(courses) else ""
        return {"courses": page, "nextToken": next_token}

    @blueprint.get("/courses/<course_id>")
    def course_structure(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        return answers.course(course, with_hidden=_with_hidden(state))

    @blueprint.get("/courses")
    def find_course() -> ResponseReturnValue:
        name = request.args.get("name", "")
        own = [c for c in state.courses.values() if c.organization_id == state.organization_id]
        found = next((c for c in own if c.name == name), None)
        if found is None:
            raise ApiError(404, "Course not found")
        return answers.course(found, with_hidden=_with_hidden(state))

    @blueprint.post("/courses")
    def create_course() -> ResponseReturnValue:
        course = _new_course(state)
        state.courses[course.id] = course
        return {"id": course.id}

    @blueprint.post("/courses/<course_id>/modules")
    def create_module(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        name = json_object().get("name")
        if not isinstance(name, str) or not name.strip():
            raise ApiError(400, "A module needs a name")
        module = Module(id=fresh_id(), name=name)
        course.modules.append(module)
        return {"id": module.id}

    @blueprint.post("/courses/<course_id>/assignments")
    def create_assignment(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        body = json_object()
        module = next((m for m in course.modules if m.id == body.get("moduleId")), None)
        if module is None:
            raise ApiError(404, "Course not found")
        settings = body.get("settings")
        name = settings.get("name") if isinstance(settings, dict) else None
        if not isinstance(name, str) or not name.strip():
            raise ApiError(400, "An assignment needs a name")
        # Nothing is published until someone publishes a version of it (codio.md §5.1).
        assignment = Assignment(id=fresh_id(), name=name, published=False)
        module.assignments.append(assignment)
        return {"id": assignment.id}

    @blueprint.post("/courses/<course_id>/archive")
    def archive_course(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        course.archived_at = course.archived_at or state.clock()
        return {"archivedDate": answers.iso(course.archived_at)}

    return blueprint


def _where_to_read(state: CodioState) -> tuple[str, int]:
    token = request.args.get("nextToken", "")
    if not token:
        archived = request.args.get("archived", "")
        return (archived if archived in ("true", "false") else ""), 0
    cursor = state.page_cursors.get(token)
    if cursor is None or cursor.expires_at <= state.clock():
        raise ApiError(404, "Incorrect or expired next search token")
    return cursor.archived, cursor.offset


def _next_token(state: CodioState, archived: str, offset: int) -> str:
    token = secrets.token_hex(16)
    state.page_cursors[token] = PageCursor(archived, offset, state.clock() + _CURSOR_LIFETIME)
    return token


def _with_hidden(state: CodioState) -> bool:
    asked = request.args.get("withHiddenAssignments", "")
    if asked in ("true", "false"):
        return asked == "true"
    return state.choices.hidden_assignments_by_default


def _new_course(state: CodioState) -> Course:
    body = json_object()
    name, tags = body.get("name"), body.get("tags", [])
    if not isinstance(name, str) or not name.strip() or not isinstance(tags, list):
        raise ApiError(412, "Incorrect course configuration")
    start, end = moment(body.get("start"), "start"), moment(body.get("end"), "end")
    if start and end and end < start:
        raise ApiError(412, "Incorrect course configuration")
    owners = {user.id: False for user in state.users.values() if user.is_owner}
    return Course(
        id=fresh_id(),
        name=name,
        organization_id=state.organization_id,
        created_at=state.clock(),
        description=str(body.get("description") or ""),
        start=start,
        end=end,
        timezone=str(body.get("timezone") or "America/New_York"),
        tags=[str(tag) for tag in tags],
        teachers=owners,
    )
