"""A Canvas assignment in the form in which it is compared, written and put back."""

from collections.abc import Iterable

import msgspec
from msgspec import UNSET, UnsetType

from wizard.canvas.types import Assignment
from wizard.setup.document import DateField
from wizard.setup.mapping.dates import Dates, dates_of, differing_dates, is_as_wished

EXTERNAL_TOOL = ("external_tool",)
"""The only submission types with which Canvas keeps a launch URL (canvas.md §5)."""


class AssignmentState(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the wizard sets on a Canvas assignment. `group` is an assignment group's id.

    A date is an instant in UTC, None for none, and unset where it is left alone or was not noted.
    """

    name: str
    points: float | None
    group: int | None
    published: bool
    submission_types: tuple[str, ...]
    url: str | None
    new_tab: bool
    content_id: int | None
    position: int | None = None
    due_at: str | UnsetType | None = UNSET
    unlock_at: str | UnsetType | None = UNSET
    lock_at: str | UnsetType | None = UNSET


def with_dates(
    state: AssignmentState, dates: Dates, fields: Iterable[DateField]
) -> AssignmentState:
    """Return a state that tells these of the dates."""
    return msgspec.structs.replace(state, **{each.value: dates.of(each) for each in fields})


def without_dates(state: AssignmentState) -> AssignmentState:
    """Return a state that tells no date."""
    return msgspec.structs.replace(state, due_at=UNSET, unlock_at=UNSET, lock_at=UNSET)


def with_dates_as_in(state: AssignmentState, sent: AssignmentState) -> AssignmentState:
    """Return a state whose dates are those of what was sent where they are as it wished.

    A date that was left alone is told of neither.
    """
    told = {
        name: wish
        for name in DateField
        for wish in (getattr(sent, name),)
        if wish is UNSET or is_as_wished(name, getattr(state, name), wish)
    }
    return msgspec.structs.replace(state, **told)


def with_changing_dates(
    current: AssignmentState, desired: AssignmentState, now: Dates, wished: Dates
) -> tuple[AssignmentState, AssignmentState]:
    """Return two states of an assignment that tell the dates which differ, and no others."""
    fields = differing_dates(now, wished)
    if not fields:
        return current, desired
    return with_dates(current, now, fields), with_dates(desired, wished, fields)


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
        **msgspec.structs.asdict(dates_of(assignment)),
    )


def touches_submissions(before: AssignmentState, after: AssignmentState) -> bool:
    """Tell whether a change would pull the ground from under students who have submitted."""
    return (before.url, before.submission_types, before.points) != (
        after.url,
        after.submission_types,
        after.points,
    ) or (before.published and not after.published)
