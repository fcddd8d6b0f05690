"""How an assignment differs from what the plan saw of it, and whether it is there once."""

from collections.abc import Iterator, Mapping

from wizard.canvas.types import Assignment
from wizard.setup.changes.answered import in_text, label_of
from wizard.setup.changes.base import change_in_words
from wizard.setup.changes.date_words import date_in_words
from wizard.setup.changes.seen_now import (
    Amiss,
    Overtaken,
    SeenNow,
    changed_meanwhile,
    gone_since,
    missing_again,
    there_already,
    there_twice,
)
from wizard.setup.document import DateField
from wizard.setup.mapping.state import AssignmentState, assignment_state, touches_submissions
from wizard.texts import tr

_TAG = ("submission_types", "url", "new_tab", "content_id")
"""Written together: Canvas keeps a launch URL only with its submission type (canvas.md §5)."""


def assignment_changed(
    found: Assignment,
    current: AssignmentState,
    desired: AssignmentState,
    *,
    moves: bool,
    group_names: Mapping[int, str],
    told_as: str,
    time_zone: str = "",
) -> str:
    """Say why an assignment must not be changed as planned, empty where nothing speaks against it.

    current: as the plan saw it; desired: as it is to be. Fields that the plan leaves alone are
    others' business, but for the launch URL, by which the assignment was found.
    moves: whether it is to move to another group; group_names: of the groups by id.
    told_as: its name, with what tells it from others of the same name.
    time_zone: of the course, by IANA's name.
    """
    now = assignment_state(found)
    differences = []
    for field in _decisive(current, desired, moves=moves):
        seen, there = getattr(current, field), getattr(now, field)
        if seen != there:
            if field == "group":
                seen, there = (group_names.get(each or 0, each) for each in (seen, there))
            elif field in set(DateField):
                seen, there = (date_in_words(each, time_zone) for each in (seen, there))
            differences.append(change_in_words(label_of(field), in_text(seen), in_text(there)))
    if differences:
        return changed_meanwhile(told_as, differences)
    if found.has_submitted_submissions and touches_submissions(current, desired):
        return tr(
            "Students have handed in to “{name}” since the plan was made. Plan again.",
            name=told_as,
        )
    return ""


def _decisive(current: AssignmentState, desired: AssignmentState, *, moves: bool) -> Iterator[str]:
    for field in ("name", "points", "published", *DateField):
        if getattr(current, field) != getattr(desired, field):
            yield field
    if moves:
        yield "group"
    tag = any(getattr(current, field) != getattr(desired, field) for field in _TAG)
    yield from _TAG if tag or desired.content_id is None else ("submission_types", "url")


def update_overtaken(
    seen: SeenNow,
    course_id: int,
    assignment_id: int,
    current: AssignmentState,
    desired: AssignmentState,
    *,
    moves: bool,
    told_as: str,
    time_zone: str = "",
) -> Overtaken | None:
    """Say why an assignment is not to be changed now; None: what the plan saw of it still holds.

    Raises ServiceError while the lists cannot be read.
    """
    now = seen.assignment(course_id, assignment_id)
    if now is None:
        return Overtaken(words=gone_since(told_as))
    names = seen.group_names(course_id) if moves else {}
    words = assignment_changed(
        now,
        current,
        desired,
        moves=moves,
        group_names=names,
        told_as=told_as,
        time_zone=time_zone,
    )
    opening = seen.opening(course_id, desired.url or "")
    others = [each for each in opening if each.id != assignment_id]
    if not words and others and current.url != desired.url:
        words = there_already(others[0].name)
    return Overtaken(words=words) if words else None


def opens_once(
    seen: SeenNow, course_id: int, url: str, name: str, made: int | None
) -> Amiss | None:
    """See that what was made opens its launch URL, and that nothing else does."""
    ids = [each.id for each in seen.opening(course_id, url)]
    if made not in ids:
        return missing_again(name)
    return there_twice(name, ids) if len(ids) > 1 else None
