"""Positions of assignments: a list per group that closes its gaps (canvas.md §5)."""

from wizard.sandbox.canvas.model import Assignment
from wizard.sandbox.canvas.state import CanvasState


def append(state: CanvasState, assignment: Assignment) -> None:
    """Put a new assignment at the end of its group."""
    others = [
        a for a in state.assignments_in(assignment.assignment_group_id) if a is not assignment
    ]
    assignment.position = others[-1].position + 1 if others else 1


def insert_at(state: CanvasState, assignment: Assignment, position: int) -> None:
    """Move an assignment to a position of its group; those behind it make room."""
    others = [
        a for a in state.assignments_in(assignment.assignment_group_id) if a is not assignment
    ]
    place = max(1, position)
    others.insert(min(place - 1, len(others)), assignment)
    for number, other in enumerate(others, start=1):
        other.position = number


def close_gap(state: CanvasState, group_id: int) -> None:
    """Number a group's assignments from 1 again after one has left."""
    for number, other in enumerate(state.assignments_in(group_id), start=1):
        other.position = number


def course_order(state: CanvasState, assignments: list[Assignment]) -> list[Assignment]:
    """Return assignments by the position of their group, then by their own."""
    groups = state.groups
    return sorted(
        assignments,
        key=lambda a: (groups[a.assignment_group_id].position, a.position, a.id),
    )
