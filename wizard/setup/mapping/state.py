"""A Canvas assignment in the form in which it is compared, written and put back."""

import msgspec

from wizard.canvas.types import Assignment

EXTERNAL_TOOL = ("external_tool",)
"""The only submission types with which Canvas keeps a launch URL (canvas.md §5)."""


class AssignmentState(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the wizard sets on a Canvas assignment. `group` is an assignment group's id."""

    name: str
    points: float | None
    group: int | None
    published: bool
    submission_types: tuple[str, ...]
    url: str | None
    new_tab: bool
    content_id: int | None
    position: int | None = None


def assignment_state(assignment: Assignment) -> AssignmentState:
    """Return a Canvas assignment in the form in which it is compared and put back."""
    tag = assignment.external_tool_tag_attributes
    external = assignment.submission_types == EXTERNAL_TOOL and tag is not None
    return AssignmentState(
        name=assignment.name,
        points=assignment.points_possible,
        group=assignment.assignment_group_id,
        published=assignment.published,
        submission_types=tuple(assignment.submission_types),
        url=assignment.launch_url if external else None,
        new_tab=bool(tag.new_tab) if external and tag else False,
        content_id=tag.content_id if external and tag else None,
        position=assignment.position,
    )


def touches_submissions(before: AssignmentState, after: AssignmentState) -> bool:
    """Tell whether a change would pull the ground from under students who have submitted."""
    return (before.url, before.submission_types, before.points) != (
        after.url,
        after.submission_types,
        after.points,
    ) or (before.published and not after.published)
