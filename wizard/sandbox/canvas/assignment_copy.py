"""Copies of assignments: of one beside it, or of all into another course."""

import re
import uuid
from copy import deepcopy

from wizard.sandbox.canvas.assignment_order import append, insert_at
from wizard.sandbox.canvas.model import Assignment
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submittables import follow


def copied(state: CanvasState, old: Assignment) -> Assignment:
    """Copy an assignment to the place behind it, unpublished and with a name of its own."""
    made = twin(state, old, old.course_id, old.assignment_group_id)
    made.name = _copy_name(old.name, {each.name for each in state.assignments_of(old.course_id)})
    made.duplicate_of = old.id
    made.workflow_state = "unpublished"
    follow(state, made)
    insert_at(state, made, old.position + 1)
    return made


def twin(state: CanvasState, old: Assignment, course_id: int, group_id: int) -> Assignment:
    """Add a copy of an assignment to a group of a course, at its end, and return it."""
    made = deepcopy(old)
    made.id, made.course_id = state.next_id("assignment"), course_id
    made.assignment_group_id = group_id
    made.lti_context_id = str(uuid.uuid4())
    made.created_at = made.updated_at = state.now()
    made.sis_assignment_id = made.integration_id = None
    made.integration_data = {}
    made.frozen_attributes = None
    if made.tag is not None:
        made.tag.resource_link_id = state.opaque_identifier(f"content_tag_{made.id}")
    if course_id == old.course_id:
        for each in made.overrides:
            each.id = state.next_id("override")
    else:
        made.overrides = []
    state.assignments[made.id] = made
    append(state, made)
    return made


def _copy_name(name: str, taken: set[str]) -> str:
    """Return "X Copy", or with the next number where that is taken."""
    stem = re.sub(r" Copy( \d+)?$", "", name)
    wanted, number = f"{stem} Copy", 1
    while wanted in taken:
        number += 1
        wanted = f"{stem} Copy {number}"
    return wanted
