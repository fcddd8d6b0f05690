"""Assignment groups; deleting one deletes what it holds unless told where to (canvas.md §5)."""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.assignment_dates import is_assigned_to
from wizard.sandbox.canvas.assignment_input import in_closed_period
from wizard.sandbox.canvas.assignment_json import Viewer, assignment_json, viewer_of, without
from wizard.sandbox.canvas.assignment_order import append
from wizard.sandbox.canvas.assignments import delete_assignment
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    includes,
    object_id,
    parameters,
    the_state,
)
from wizard.sandbox.canvas.model import Assignment, AssignmentGroup, Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, integer, mapping, number, strings

blueprint = Blueprint("assignment_groups_api", __name__)


def group_json(
    course: Course, group: AssignmentGroup, wanted: set[str], viewer: Viewer
) -> dict[str, Any]:
    """Return a group, with its assignments where they are wanted."""
    answer: dict[str, Any] = {
        "id": group.id,
        "name": group.name,
        "position": group.position,
        "group_weight": group.group_weight,
        "sis_source_id": group.sis_source_id,
        "integration_data": group.integration_data,
        "rules": group.rules,
    }
    if "assignments" in wanted:
        rows = the_state().assignments_in(group.id)
        if not viewer.teaches:
            rows = [row for row in rows if row.workflow_state == "published"]
            rows = [row for row in rows if is_assigned_to(the_state(), row, caller())]
        rows = [row for row in rows if _is_asked_for(row)]
        excluded = strings(parameters().get("exclude_response_fields"))
        answer["assignments"] = [
            without(assignment_json(course, row, wanted, viewer), excluded) for row in rows
        ]
        if "in_closed_grading_period" not in excluded:
            closed = any(in_closed_period(course, row.due_at) for row in rows)
            answer["any_assignment_in_closed_grading_period"] = closed
    return answer


def _is_asked_for(row: Assignment) -> bool:
    """Tell whether an assignment is of the ids asked for, and of no type that is left out."""
    asked = parameters()
    ids = ",".join(strings(asked.get("assignment_ids"))).split(",")
    left_out = strings(asked.get("exclude_assignment_submission_types"))
    wanted = not any(ids) or str(row.id) in ids
    return wanted and not set(row.submission_types) & set(left_out)


@blueprint.get("/api/v1/courses/<course_id>/assignment_groups")
def index(course_id: str) -> Response:
    """List a course's assignment groups in their order."""
    course = course_for(course_id)
    wanted, viewer = includes(), viewer_of(course)
    groups = the_state().groups_of(course.id)
    return page_of(groups, lambda group: group_json(course, group, wanted, viewer))


@blueprint.get("/api/v1/courses/<course_id>/assignment_groups/<assignment_group_id>")
def show(course_id: str, assignment_group_id: str) -> Response:
    """Show one group."""
    course = course_for(course_id)
    group = _named(course, assignment_group_id)
    return reply(group_json(course, group, includes(), viewer_of(course)))


@blueprint.post("/api/v1/courses/<course_id>/assignment_groups")
def create(course_id: str) -> Response:
    """Create a group: 200."""
    course = course_for(course_id, "manage_assignments_add")
    group = the_state().add_group(course.id, "Assignments")
    _write(group, parameters())
    return reply(group_json(course, group, includes(), viewer_of(course)))


@blueprint.put("/api/v1/courses/<course_id>/assignment_groups/<assignment_group_id>")
def update(course_id: str, assignment_group_id: str) -> Response:
    """Change a group."""
    course = course_for(course_id, "manage_assignments_edit")
    group = _named(course, assignment_group_id)
    _write(group, parameters())
    return reply(group_json(course, group, includes(), viewer_of(course)))


@blueprint.delete("/api/v1/courses/<course_id>/assignment_groups/<assignment_group_id>")
def destroy(course_id: str, assignment_group_id: str) -> Response:
    """Delete a group, and its assignments too unless `move_assignments_to` names another."""
    course = course_for(course_id, "manage_assignments_delete")
    group = _named(course, assignment_group_id)
    state = the_state()
    wanted = parameters().get("move_assignments_to")
    target = _named(course, str(wanted)) if wanted else None
    if target is group:
        raise message_error(400, "You can't move assignments to the group you are deleting")
    answer = group_json(course, group, set(), viewer_of(course))
    for assignment in state.assignments_in(group.id):
        if target is None:
            delete_assignment(assignment)
        else:
            assignment.assignment_group_id = target.id
            append(state, assignment)
    group.deleted = True
    for position, other in enumerate(state.groups_of(course.id), start=1):
        other.position = position
    return reply(answer)


def _write(group: AssignmentGroup, given: Parameters) -> None:
    if given.get("name"):
        group.name = str(given["name"])
    if number(given.get("group_weight")) is not None:
        group.group_weight = number(given["group_weight"]) or 0.0
    if "rules" in given:
        group.rules = _rules(mapping(given["rules"]))
    if "sis_source_id" in given:
        group.sis_source_id = str(given["sis_source_id"] or "") or None
    group.integration_data |= mapping(given.get("integration_data"))
    position = integer(given.get("position"))
    if position is not None:
        others = [g for g in the_state().groups_of(group.course_id) if g is not group]
        others.insert(min(max(position, 1) - 1, len(others)), group)
        for place, other in enumerate(others, start=1):
            other.position = place


def _rules(given: Parameters) -> dict[str, object]:
    """Return the rules that Canvas knows, in whole numbers (assignment_group.rb, rules_hash)."""
    rules: dict[str, object] = {
        key: integer(given[key]) or 0 for key in ("drop_lowest", "drop_highest") if given.get(key)
    }
    if given.get("never_drop"):
        rules["never_drop"] = [integer(text) or 0 for text in strings(given["never_drop"])]
    return rules


def _named(course: Course, text: str) -> AssignmentGroup:
    group = the_state().groups.get(object_id(text))
    if group is None or group.course_id != course.id or group.deleted:
        raise not_found()
    return group
