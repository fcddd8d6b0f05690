"""What is written to change a Canvas assignment: what differs, and nothing else."""

import msgspec

from wizard.canvas.fields import AssignmentFields
from wizard.setup.changes.assignment_back import tag_fields
from wizard.setup.changes.base import Made
from wizard.setup.document import DateField
from wizard.setup.mapping.state import AssignmentState


def fields_to_change(
    before: AssignmentState, after: AssignmentState, group_name: str, made: Made
) -> AssignmentFields:
    """Return the fields that differ, with the group and the app that the run has made.

    group_name: the group it moves to, which this run may have made; empty: it stays.
    """
    changes: dict[str, object] = {}
    if before.name != after.name:
        changes["name"] = after.name
    if before.points != after.points:
        changes["points_possible"] = after.points
    if before.published != after.published:
        changes["published"] = after.published
    changes |= {
        each.value: getattr(after, each.value)
        for each in DateField
        if getattr(before, each.value) != getattr(after, each.value)
    }
    group = after.group if after.group is not None else made.groups.get(group_name)
    if group is not None and group != before.group:
        changes["assignment_group_id"] = group
    tool_id = after.content_id if after.content_id is not None else made.tool_id
    if _tag_of(before) != (*_tag_of(after)[:-1], tool_id):
        changes["submission_types"] = list(after.submission_types)
        changes["external_tool_tag_attributes"] = tag_fields(
            after.url or "", after.new_tab, tool_id
        )
    return msgspec.structs.replace(AssignmentFields(), **changes)


def _tag_of(state: AssignmentState) -> tuple[object, ...]:
    return (state.submission_types, state.url, state.new_tab, state.content_id)


def if_other(told: str, *names: str) -> str:
    """Return how something is told where that is not one of its names, else nothing."""
    return told if told not in names else ""
