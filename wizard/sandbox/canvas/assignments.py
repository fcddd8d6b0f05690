"""Assignments (canvas.md §5)."""

import uuid
from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import (
    CanvasError,
    listed_error,
    message_error,
    not_found,
    reply,
)
from wizard.sandbox.canvas.assignment_copy import copied
from wizard.sandbox.canvas.assignment_dates import is_assigned_to
from wizard.sandbox.canvas.assignment_input import (
    in_closed_period,
    write_assignment,
)
from wizard.sandbox.canvas.assignment_json import assignment_json, can_duplicate, viewer_of
from wizard.sandbox.canvas.assignment_order import append, close_gap, course_order
from wizard.sandbox.canvas.blueprints import may_be_deleted, note_deletion
from wizard.sandbox.canvas.context import (
    assignment_in,
    caller,
    course_for,
    has_right,
    includes,
    object_id,
    parameters,
    the_state,
    unauthorized,
    user_named,
)
from wizard.sandbox.canvas.model import Assignment, Course
from wizard.sandbox.canvas.overrides import wanted_overrides
from wizard.sandbox.canvas.pagination import page_of, shown_on_page
from wizard.sandbox.canvas.parameters import flag, integer, mapping, strings
from wizard.sandbox.canvas.rights import active_enrollments
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.submittables import (
    delete_submittables,
    follow,
    is_new_quiz,
    quiz_of,
)

blueprint = Blueprint("assignments_api", __name__)

MOST_IDS = 100
BUCKETS = ("past", "overdue", "undated", "ungraded", "unsubmitted", "upcoming", "future")


@blueprint.get("/api/v1/courses/<course_id>/assignments")
def index(course_id: str) -> Response:
    """List assignments; teachers also see the unpublished ones."""
    course = course_for(course_id)
    viewer = viewer_of(course)
    asked = parameters()
    found = the_state().assignments_of(course.id)
    if not viewer.teaches:
        found = [a for a in found if _is_seen(a)]
    if term := search_term():
        found = [a for a in found if term in a.name.lower()]
    ids = strings(asked.get("assignment_ids"))
    if len(ids) > MOST_IDS:
        raise message_error(400, f"Request contains too many assignment_ids.  Limit {MOST_IDS}")
    if ids:
        found = [a for a in found if str(a.id) in ids]
    if asked.get("bucket"):
        found = _in_bucket(found, str(asked["bucket"]))
    if asked.get("post_to_sis") is not None:
        found = [a for a in found if a.post_to_sis == flag(asked["post_to_sis"])]
    if asked.get("new_quizzes"):
        found = [a for a in found if is_new_quiz(the_state(), a)]
    found = _ordered(found, str(asked.get("order_by") or "position"))
    _check_ids(ids, shown_on_page(found))
    wanted = includes()
    return page_of(found, lambda a: assignment_json(course, a, wanted, viewer))


def _is_seen(assignment: Assignment) -> bool:
    """Tell whether the caller, a student, sees an assignment."""
    published = assignment.workflow_state == "published"
    return published and is_assigned_to(the_state(), assignment, caller())


def _check_ids(ids: list[str], shown: list[Assignment]) -> None:
    """Refuse ids that the page does not show, be it only for its length (get_assignments)."""
    if len(shown) == len(ids) or not ids:
        return
    missing = [text for text in ids if text not in {str(each.id) for each in shown}]
    raise message_error(400, f"Invalid assignment_ids: {','.join(missing)}")


@blueprint.get("/api/v1/courses/<course_id>/assignment_groups/<assignment_group_id>/assignments")
def index_in_group(course_id: str, assignment_group_id: str) -> Response:
    """List the assignments of one group."""
    course = course_for(course_id)
    group = the_state().groups.get(object_id(assignment_group_id))
    if group is None or group.course_id != course.id or group.deleted:
        raise not_found()
    viewer = viewer_of(course)
    found = the_state().assignments_in(group.id)
    if not viewer.teaches:
        found = [a for a in found if _is_seen(a)]
    wanted = includes()
    return page_of(found, lambda a: assignment_json(course, a, wanted, viewer))


@blueprint.get("/api/v1/users/<user_id>/courses/<course_id>/assignments")
def user_index(user_id: str, course_id: str) -> Response:
    """List the assignments that a student sees, for them and for who may see everybody's grades."""
    user, course = user_named(user_id), course_for(course_id)
    if user is not caller() and not has_right(course, "view_all_grades"):
        raise unauthorized()
    if not active_enrollments(the_state(), user.id, course.id):
        raise unauthorized()
    found = [
        each
        for each in the_state().assignments_of(course.id)
        if each.workflow_state == "published" and is_assigned_to(the_state(), each, user)
    ]
    viewer, wanted = viewer_of(course), includes()
    ordered = _ordered(found, str(parameters().get("order_by") or "position"))
    return page_of(ordered, lambda a: assignment_json(course, a, wanted, viewer))


def _ordered(assignments: list[Assignment], order: str) -> list[Assignment]:
    if order == "name":
        return sorted(assignments, key=lambda a: (a.name.lower(), a.id))
    if order == "due_at":
        return sorted(assignments, key=lambda a: (a.due_at is None, a.due_at or "", a.id))
    return course_order(the_state(), assignments)


def _in_bucket(assignments: list[Assignment], bucket: str) -> list[Assignment]:
    if bucket not in BUCKETS:
        message = "bucket name must be one of the following: " + ", ".join(BUCKETS)
        raise listed_error(400, message, field="bucket", code="invalid")
    now = the_state().now()

    def belongs(assignment: Assignment) -> bool:
        due = assignment.due_at
        rows = the_state().submissions_of(assignment.id)
        return {
            "past": due is not None and due < now,
            "overdue": due is not None and due < now and not rows,
            "undated": due is None,
            "ungraded": any(row.graded_at is None for row in rows),
            "unsubmitted": not rows,
            "upcoming": due is not None and due >= now,
            "future": due is None or due >= now,
        }[bucket]

    return [assignment for assignment in assignments if belongs(assignment)]


@blueprint.get("/api/v1/courses/<course_id>/assignments/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show an assignment; an unpublished one only to those who teach."""
    course, assignment = _named(course_id, identifier)
    viewer = viewer_of(course)
    if not viewer.teaches and not _is_seen(assignment):
        raise unauthorized()
    wanted = includes()
    if flag(parameters().get("all_dates")):
        wanted.add("all_dates")
    return reply(assignment_json(course, assignment, wanted, viewer))


@blueprint.post("/api/v1/courses/<course_id>/assignments")
def create(course_id: str) -> Response:
    """Create an assignment: 201, unpublished unless asked, duplicates allowed."""
    course = course_for(course_id, "manage_assignments_add")
    given = _wrapped()
    state = the_state()
    group = state.groups_of(course.id)
    moment = state.now()
    assignment = Assignment(
        id=0,
        course_id=course.id,
        assignment_group_id=(group[0] if group else state.add_group(course.id, "Assignments")).id,
        created_at=moment,
        updated_at=moment,
        lti_context_id=str(uuid.uuid4()),
    )
    append(state, assignment)
    overrides = wanted_overrides(course, assignment, given)
    write_assignment(course, assignment, given)
    assignment.overrides = overrides
    assignment.id = state.next_id("assignment")
    if assignment.tag is not None:
        assignment.tag.resource_link_id = state.opaque_identifier(f"content_tag_{assignment.id}")
    state.assignments[assignment.id] = assignment
    follow(state, assignment)
    return reply(assignment_json(course, assignment, includes(), viewer_of(course)), 201)


@blueprint.put("/api/v1/courses/<course_id>/assignments/<identifier>")
def update(course_id: str, identifier: str) -> Response:
    """Change an assignment; once graded, points and grading type need the right to grade."""
    course, assignment = _named(course_id, identifier)
    if not has_right(course, "manage_assignments_edit"):
        raise unauthorized()
    given = _wrapped()
    graded = any(row.graded_at for row in the_state().submissions_of(assignment.id))
    regrades = graded and bool(given.keys() & {"points_possible", "grading_type"})
    if regrades and not has_right(course, "manage_grades"):
        raise unauthorized()
    overrides = wanted_overrides(course, assignment, given)
    write_assignment(course, assignment, given)
    assignment.overrides = overrides
    if given.get("due_at") is not None:
        # A date for all asks for an assignment that is for all (update_api_assignment).
        assignment.only_visible_to_overrides = False
    follow(the_state(), assignment)
    if assignment.tag is not None and not assignment.tag.resource_link_id:
        identifier = the_state().opaque_identifier(f"content_tag_{assignment.id}")
        assignment.tag.resource_link_id = identifier
    assignment.updated_at = the_state().now()
    return reply(assignment_json(course, assignment, includes(), viewer_of(course)))


@blueprint.delete("/api/v1/courses/<course_id>/assignments/<identifier>")
def destroy(course_id: str, identifier: str) -> Response:
    """Delete an assignment softly; one in a closed grading period only by an admin."""
    course, assignment = _named(course_id, identifier)
    closed = in_closed_period(course, assignment.due_at) and not has_right(course, "manage")
    if closed or not has_right(course, "manage_assignments_delete"):
        raise unauthorized()
    if not may_be_deleted(assignment):
        raise unauthorized()
    answer = assignment_json(course, assignment, set(), viewer_of(course))
    delete_assignment(assignment)
    note_deletion(assignment)
    close_gap(the_state(), assignment.assignment_group_id)
    return reply(answer | {"workflow_state": "deleted", "published": False})


@blueprint.post("/api/v1/courses/<course_id>/assignments/<assignment_id>/duplicate")
def duplicate(course_id: str, assignment_id: str) -> Response:
    """Copy an assignment to the place behind it; no quiz, no external tool (§5)."""
    course = course_for(course_id)
    state = the_state()
    old = state.assignments.get(integer(assignment_id) or 0)
    if old is None or old.course_id != course.id or old.workflow_state == "deleted":
        raise CanvasError(400, {"error": "assignment does not exist"})
    if quiz_of(state, old) is not None:
        raise CanvasError(400, {"error": "quiz duplication not implemented"})
    if not has_right(course, "manage_assignments_add"):
        raise unauthorized()
    if not can_duplicate(state, old):
        raise listed_error(400, "assignment does not support duplication")
    made = copied(state, old)
    answer = assignment_json(course, made, set(), viewer_of(course))
    group = state.assignments_in(made.assignment_group_id)
    return reply(answer | {"new_positions": {str(each.id): each.position for each in group}})


def delete_assignment(assignment: Assignment) -> None:
    """Delete an assignment and every module item that showed it."""
    state = the_state()
    delete_submittables(state, assignment)
    assignment.workflow_state = "deleted"
    assignment.updated_at = state.now()
    shown = [
        item.id
        for item in state.items.values()
        if item.type == "Assignment" and item.content_id == assignment.id
    ]
    for item_id in shown:
        del state.items[item_id]


def _wrapped() -> dict[str, Any]:
    if "assignment" not in parameters():
        raise listed_error(400, "assignment is missing")
    return mapping(parameters()["assignment"])


def _named(course_id: str, text: str) -> tuple[Course, Assignment]:
    course = course_for(course_id)
    return course, assignment_in(course, text)
