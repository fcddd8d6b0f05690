"""Assignments (canvas.md §5)."""

import uuid
from typing import Any, NamedTuple

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import listed_error, message_error, not_found, reply
from wizard.sandbox.canvas.assignment_input import (
    in_closed_period,
    write_assignment,
)
from wizard.sandbox.canvas.assignment_order import append, close_gap, course_order
from wizard.sandbox.canvas.blueprints import blueprint_fields, may_be_deleted, note_deletion
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
)
from wizard.sandbox.canvas.model import Assignment, AssignmentOverride, Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import mapping, strings
from wizard.sandbox.canvas.rights import course_rights
from wizard.sandbox.canvas.submissions import submission_json
from wizard.sandbox.canvas.submittables import (
    delete_submittables,
    follow,
    is_new_quiz,
    quiz_of,
    topic_of,
)
from wizard.sandbox.canvas.topic_json import topic_json

blueprint = Blueprint("assignments_api", __name__)

MOST_IDS = 100
BUCKETS = ("past", "overdue", "undated", "ungraded", "unsubmitted", "upcoming", "future")


class Viewer(NamedTuple):
    """What a caller's rights let them see of a course's assignments."""

    manages: bool
    teaches: bool
    reads_sis: bool


def viewer_of(course: Course) -> Viewer:
    """Return what the caller may see; reckoned once per request."""
    held = course_rights(the_state(), caller(), course)
    return Viewer("manage_assignments_edit" in held, "read_as_admin" in held, "read_sis" in held)


def assignment_json(
    course: Course, assignment: Assignment, wanted: set[str], viewer: Viewer
) -> dict[str, Any]:
    """Return an assignment as that viewer sees it."""
    state = the_state()
    submissions = state.submissions_of(assignment.id)
    submitted = any(row.submitted_at is not None for row in submissions)
    host = request.host_url
    answer: dict[str, Any] = {
        "id": assignment.id,
        "description": assignment.description,
        "due_at": assignment.due_at,
        "unlock_at": assignment.unlock_at,
        "lock_at": assignment.lock_at,
        "points_possible": assignment.points_possible,
        "grading_type": assignment.grading_type,
        "assignment_group_id": assignment.assignment_group_id,
        "grading_standard_id": assignment.grading_standard_id,
        "created_at": assignment.created_at,
        "updated_at": assignment.updated_at,
        "peer_reviews": assignment.peer_reviews,
        "automatic_peer_reviews": False,
        "position": assignment.position,
        "grade_group_students_individually": False,
        "anonymous_peer_reviews": False,
        "group_category_id": assignment.group_category_id,
        "post_to_sis": assignment.post_to_sis,
        "moderated_grading": False,
        "omit_from_final_grade": assignment.omit_from_final_grade,
        "hide_in_gradebook": assignment.hide_in_gradebook,
        "intra_group_peer_reviews": False,
        "anonymous_grading": False,
        "allowed_attempts": assignment.allowed_attempts,
        "secure_params": state.opaque_identifier(f"secure_{assignment.id}"),
        "lti_context_id": assignment.lti_context_id,
        "course_id": course.id,
        "name": assignment.name,
        "submission_types": assignment.submission_types,
        "has_submitted_submissions": submitted,
        "graded_submissions_exist": any(row.graded_at is not None for row in submissions),
        "max_name_length": state.maximum_assignment_name_length,
        "in_closed_grading_period": in_closed_period(course, assignment.due_at),
        "only_visible_to_overrides": assignment.only_visible_to_overrides,
        "visible_to_everyone": not assignment.only_visible_to_overrides,
        "has_overrides": bool(assignment.overrides),
        "post_manually": assignment.post_manually,
        "in_paced_course": assignment.in_paced_course,
        "published": assignment.workflow_state == "published",
        "workflow_state": assignment.workflow_state,
        "html_url": f"{host}courses/{course.id}/assignments/{assignment.id}",
        "muted": True,
        "locked_for_user": False,
    }
    if viewer.manages:
        waiting = sum(row.workflow_state == "submitted" for row in submissions)
        answer |= {"unpublishable": not submitted, "needs_grading_count": waiting}
    if viewer.reads_sis:
        answer |= {
            "sis_assignment_id": assignment.sis_assignment_id,
            "integration_id": assignment.integration_id,
            "integration_data": assignment.integration_data,
        }
    if assignment.submission_types == ["external_tool"]:
        answer |= _tool_fields(course, assignment)
    answer |= _kind_fields(course, assignment) | blueprint_fields(course, assignment)
    return answer | _included(assignment, wanted, viewer)


def _tool_fields(course: Course, assignment: Assignment) -> dict[str, Any]:
    launch = (
        f"{request.host_url}api/v1/courses/{course.id}/external_tools/sessionless_launch"
        f"?assignment_id={assignment.id}&launch_type=assessment"
    )
    fields: dict[str, Any] = {"url": launch}
    tag = assignment.tag
    if tag is not None:
        attributes: dict[str, Any] = {
            "url": tag.url,
            "new_tab": tag.new_tab,
            "resource_link_id": tag.resource_link_id,
            "external_data": tag.external_data,
        }
        if tag.content_id is not None:
            attributes |= {"content_type": "ContextExternalTool", "content_id": tag.content_id}
        attributes["custom_params"] = tag.custom_params
        fields["external_tool_tag_attributes"] = attributes
    return fields


def _kind_fields(course: Course, assignment: Assignment) -> dict[str, Any]:
    """Return what tells of which kind an assignment is (lib/api/v1/assignment.rb)."""
    state = the_state()
    quiz, topic = quiz_of(state, assignment), topic_of(state, assignment)
    graded = quiz is not None and quiz.quiz_type == "assignment"
    fields: dict[str, Any] = {"is_quiz_assignment": graded}
    if assignment.annotatable_attachment_id is not None:
        fields["annotatable_attachment_id"] = assignment.annotatable_attachment_id
    if assignment.frozen_attributes is not None:
        fields["frozen_attributes"] = list(assignment.frozen_attributes)
    if is_new_quiz(state, assignment):
        frozen = [*(assignment.frozen_attributes or ()), "submission_types"]
        fields |= {"is_quiz_lti_assignment": True, "frozen_attributes": frozen}
    if quiz is not None:
        fields |= {"quiz_id": quiz.id, "anonymous_submissions": quiz.anonymous_submissions}
    if topic is not None:
        fields["discussion_topic"] = topic_json(course, topic)
    return fields


def _override_json(assignment: Assignment, override: AssignmentOverride) -> dict[str, Any]:
    return {
        "id": override.id,
        "assignment_id": assignment.id,
        "course_section_id": override.course_section_id,
        "title": override.title,
        "due_at": override.due_at,
        "unlock_at": override.unlock_at,
        "lock_at": override.lock_at,
    }


def _included(assignment: Assignment, wanted: set[str], viewer: Viewer) -> dict[str, Any]:
    more: dict[str, Any] = {}
    if "can_edit" in wanted:
        more["can_edit"] = viewer.manages
    if "overrides" in wanted:
        more["overrides"] = [_override_json(assignment, each) for each in assignment.overrides]
    if "all_dates" in wanted:
        dates = {key: getattr(assignment, key) for key in ("due_at", "unlock_at", "lock_at")}
        base = [] if assignment.only_visible_to_overrides else [{"base": True, **dates}]
        more["all_dates"] = base + [
            {
                "id": each.id,
                "title": each.title,
                "set_type": "CourseSection",
                "set_id": each.course_section_id,
                **{key: getattr(each, key) for key in dates},
            }
            for each in assignment.overrides
        ]
    if "submission" in wanted:
        rows = the_state().submissions_of(assignment.id)
        own = [row for row in rows if row.user_id == caller().id]
        more["submission"] = submission_json(own[0]) if own else None
    return more


@blueprint.get("/api/v1/courses/<course_id>/assignments")
def index(course_id: str) -> Response:
    """List assignments; teachers also see the unpublished ones."""
    course = course_for(course_id)
    viewer = viewer_of(course)
    asked = parameters()
    found = the_state().assignments_of(course.id)
    if not viewer.teaches:
        found = [a for a in found if a.workflow_state == "published"]
    term = str(asked.get("search_term") or "").lower()
    if term:
        found = [a for a in found if term in a.name.lower()]
    ids = strings(asked.get("assignment_ids"))
    if len(ids) > MOST_IDS:
        raise message_error(400, f"Request contains too many assignment_ids.  Limit {MOST_IDS}")
    if ids:
        found = [a for a in found if str(a.id) in ids]
    if asked.get("bucket"):
        found = _in_bucket(found, str(asked["bucket"]))
    found = _ordered(found, str(asked.get("order_by") or "position"))
    wanted = includes()
    return page_of(found, lambda a: assignment_json(course, a, wanted, viewer))


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
        found = [a for a in found if a.workflow_state == "published"]
    wanted = includes()
    return page_of(found, lambda a: assignment_json(course, a, wanted, viewer))


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
    if assignment.workflow_state != "published" and not viewer.teaches:
        raise unauthorized()
    return reply(assignment_json(course, assignment, includes(), viewer))


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
    write_assignment(course, assignment, given)
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
    write_assignment(course, assignment, given)
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
    """Refuse to duplicate an external-tool assignment (§5)."""
    _course, assignment = _named(course_id, assignment_id)
    if assignment.submission_types == ["external_tool"]:
        raise listed_error(400, "assignment does not support duplication")
    raise not_found()


def delete_assignment(assignment: Assignment) -> None:
    """Delete an assignment and every module item that showed it."""
    state = the_state()
    delete_submittables(state, assignment)
    assignment.workflow_state = "deleted"
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
