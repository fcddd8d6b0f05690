"""What a sync brings from a blueprint into an associated course (canvas.md §15.4)."""

from copy import deepcopy

from wizard.sandbox.canvas.assignment_order import append
from wizard.sandbox.canvas.blueprint_model import ChildContent
from wizard.sandbox.canvas.course_copy import copied_tool, copy_assignment, group_like, tools_of
from wizard.sandbox.canvas.model import Assignment, Course
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submittables import follow

_FIELDS = {
    "content": ("name", "description"),
    "points": ("points_possible",),
    "due_dates": ("due_at",),
    "availability_dates": ("lock_at", "unlock_at"),
    "settings": (
        "grading_type",
        "omit_from_final_grade",
        "submission_types",
        "peer_reviews",
        "allowed_attempts",
    ),
    "state": ("workflow_state",),
}
_DELETED = "manually_deleted"


def sync(state: CanvasState, master: Course, child: Course) -> None:
    """Bring a blueprint's assignments into a course, with their locks, or bring them up to date.

    What was changed or deleted in the course is left alone unless it is locked.
    """
    known = state.blueprints
    if child.id not in known.synced:
        known.synced.add(child.id)
        for tool in tools_of(state, master):
            copied_tool(state, tool, child)
    for old in sorted(state.assignments_of(master.id), key=lambda each: each.id):
        locks = dict(known.master_content.get(old.id, {}))
        brought = known.origins.get((child.id, old.id))
        if brought is None:
            group = group_like(state, child, state.groups[old.assignment_group_id].name)
            made = copy_assignment(state, old, child, group)
            known.origins[(child.id, old.id)] = made.id
            known.child_content[made.id] = ChildContent(restrictions=locks)
            continue
        content = known.child_content[brought]
        content.restrictions = locks
        _bring_up_to_date(state, old, state.assignments[brought], content)


def _bring_up_to_date(
    state: CanvasState, old: Assignment, made: Assignment, content: ChildContent
) -> None:
    was_deleted = made.workflow_state == "deleted"
    if was_deleted and _DELETED in content.downstream_changes and not content.is_restricted():
        return
    if was_deleted:
        append(state, made)
    skipped = content.skipped_by_syncs()
    for group, fields in _FIELDS.items():
        if group in skipped:
            continue
        for field in fields:
            setattr(made, field, deepcopy(getattr(old, field)))
        if group == "content" and old.tag is not None and made.tag is not None:
            made.tag.url, made.tag.new_tab = old.tag.url, old.tag.new_tab
    follow(state, made)
