"""Blueprint courses: what they lock in associated courses, and the refusals (canvas.md §15.4).

Only what came by a sync is locked: what somebody makes in an associated course is not the
blueprint's.
"""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import field_error
from wizard.sandbox.canvas.blueprint_model import COLUMNS, ChildContent, Subscription
from wizard.sandbox.canvas.context import course_for, the_state
from wizard.sandbox.canvas.model import Assignment, Course, ToolTag
from wizard.sandbox.canvas.pagination import page_of

blueprint = Blueprint("master_courses_master_templates", __name__)

_TAG_COLUMNS = ("content_id", "url", "new_tab")
_NAMES_OF_COLUMNS = {"name": "title"}
_DELETED = "manually_deleted"


def blueprint_fields(course: Course, assignment: Assignment) -> dict[str, Any]:
    """Return what an assignment's JSON says of blueprints; nothing for what no sync has brought."""
    known = the_state().blueprints
    child = known.child_content.get(assignment.id)
    if course.id in known.subscriptions and child is not None:
        return {"is_master_course_child_content": True, **_restrictions(child.restrictions)}
    if course.blueprint:
        restrictions = known.master_content.get(assignment.id, {})
        return {"is_master_course_master_content": True, **_restrictions(restrictions)}
    return {}


def _restrictions(restrictions: dict[str, bool]) -> dict[str, Any]:
    if not any(restrictions.values()):
        return {"restricted_by_master_course": False}
    return {"restricted_by_master_course": True, "master_course_restrictions": restrictions}


def changed_columns(
    assignment: Assignment,
    changes: dict[str, Any],
    group_id: int | None,
    tag: ToolTag | None,
) -> list[str]:
    """Return the columns of Canvas's database that a request would change, in their order."""
    changed = [
        _NAMES_OF_COLUMNS.get(key, key)
        for key, value in changes.items()
        if value != getattr(assignment, key)
    ]
    if group_id not in {None, assignment.assignment_group_id}:
        changed.append("assignment_group_id")
    old = assignment.tag
    if old is not None and tag is not None:  # a new tag is nobody's but this course's
        changed += [name for name in _TAG_COLUMNS if getattr(old, name) != getattr(tag, name)]
    return changed


def locked_error(assignment: Assignment, changed: list[str]) -> list[dict[str, str]]:
    """Return the error of the record where a change touches what is locked, else nothing."""
    child = _child(assignment)
    if child is None:
        return []
    locked = [
        column
        for group, columns in COLUMNS.items()
        if child.restrictions.get(group)
        for column in changed
        if column in columns
    ]
    if not locked:
        return []
    message = f"cannot change column(s): {', '.join(locked)} - locked by Master Course"
    return [field_error("base", message)]


def note_downstream_changes(assignment: Assignment, changed: list[str]) -> None:
    """Keep what was changed here: later syncs leave its group alone."""
    child = _child(assignment)
    if child is not None:
        known = {column for columns in COLUMNS.values() for column in columns} | {_DELETED}
        child.downstream_changes |= known.intersection(changed)


def may_be_deleted(assignment: Assignment) -> bool:
    """Return whether nothing of it is locked; Canvas answers else as where a right is lacking.

    `assignments_controller.rb` destroy: `render_unauthorized_action if editing_restricted?`.
    """
    child = _child(assignment)
    return child is None or not child.is_restricted()


def note_deletion(assignment: Assignment) -> None:
    """Keep that it was deleted here: syncs do not bring it back unless it is locked."""
    note_downstream_changes(assignment, [_DELETED])


def _child(assignment: Assignment) -> ChildContent | None:
    known = the_state().blueprints
    if assignment.course_id not in known.subscriptions:
        return None
    return known.child_content.get(assignment.id)


@blueprint.get("/api/v1/courses/<course_id>/blueprint_subscriptions")
def subscriptions(course_id: str) -> Response:
    """List the blueprint of a course: one or none; for those who manage the course."""
    course = course_for(course_id, "manage", "update")
    found = the_state().blueprints.subscriptions.get(course.id)
    return page_of([found] if found is not None else [], _subscription_json)


def _subscription_json(subscription: Subscription) -> dict[str, Any]:
    state = the_state()
    master = state.courses[subscription.blueprint_course_id]
    term = state.terms.get(master.enrollment_term_id)
    return {
        "id": subscription.id,
        "template_id": subscription.template_id,
        "blueprint_course": {
            "id": master.id,
            "name": master.name,
            "course_code": master.course_code,
            "term_name": term.name if term else "Default Term",
        },
    }
