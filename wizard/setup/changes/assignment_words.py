"""Says in a sentence how a Canvas assignment is changed, and what it loses by that."""

from collections.abc import Iterator

from wizard.setup.changes.base import Made, change_in_words
from wizard.setup.changes.date_words import (
    AroundDates,
    closed_period_in_words,
    date_changes_in_words,
    dates_in_words,
    overrides_in_words,
)
from wizard.setup.document import AssignmentKind, DateField
from wizard.setup.mapping.conversion import kinds_in_words, losses_in_words, undo_in_words
from wizard.setup.mapping.dates import Dates
from wizard.setup.mapping.state import AssignmentState
from wizard.texts import tr

_FIXED_IN_CLOSED_PERIOD = ("name", "points", "group", "published", *DateField)
"""What only an account's administrator changes then (canvas.md §5; `lib/api/v1/assignment.rb`,
`EDITABLE_ATTRS_IN_CLOSED_GRADING_PERIOD`, and `submittables_grading_period_protection.rb`)."""


def create_in_words(
    name: str,
    points: float,
    *,
    opens: tuple[str, str],
    group_name: str,
    new_tab: bool,
    published: bool,
    dates: Dates,
    around: AroundDates,
) -> str:
    """Say what a new assignment will be and what it will open.

    opens: name and module of the Codio assignment.
    around: what else is to be known of its dates.
    """
    sentence = tr(
        "Create “{name}” ({points:g} points), opening “{codio}” of {module}",
        name=name,
        points=points,
        codio=opens[0],
        module=opens[1] or tr("the course"),
    )
    manner = [tr("in a new tab") if new_tab else tr("inside the Canvas page")]
    if group_name:
        manner.append(tr("in the group “{group}”", group=group_name))
    manner.append(tr("published") if published else tr("not published"))
    whole = f"{sentence}: {', '.join((*manner, *dates_in_words(dates, around.time_zone)))}."
    return f"{whole} {closed_period_in_words()}" if around.in_closed_period else whole


def update_in_words(
    before: AssignmentState,
    after: AssignmentState,
    *,
    told_as: str,
    opens: tuple[str, str],
    group_name: str,
    converts: tuple[AssignmentKind, ...],
    around: AroundDates,
) -> str:
    """Name the assignment, what it loses where it does, and what changes.

    told_as: its name, with what tells it from others of the same name.
    opens: name and module of the Codio assignment that it will open.
    group_name: the group to which it is moved; empty where it stays in its own.
    converts: as what it loses something.
    around: what else is to be known of its dates.
    """
    sentence = _update_in_words(
        before, after, told_as, opens, group_name, converts, around.time_zone
    )
    stay = overrides_in_words(before, after, found=around.has_overrides)
    refused = around.in_closed_period and any(
        getattr(before, name) != getattr(after, name) for name in _FIXED_IN_CLOSED_PERIOD
    )
    closed = closed_period_in_words() if refused else ""
    return " ".join(part for part in (sentence, stay, closed) if part)


def _update_in_words(
    before: AssignmentState,
    after: AssignmentState,
    told_as: str,
    opens: tuple[str, str],
    group_name: str,
    converts: tuple[AssignmentKind, ...],
    time_zone: str,
) -> str:
    dates = date_changes_in_words(before, after, time_zone)
    changes = "; ".join((*_changes_in_words(before, after, opens, group_name), *dates))
    if not converts:
        return tr("Change “{name}”: {changes}.", name=told_as, changes=changes)
    return tr(
        "Convert “{name}” ({kinds}): {losses} {undo} Changes: {changes}.",
        name=told_as,
        kinds=kinds_in_words(converts),
        losses=losses_in_words(converts, before.url),
        undo=undo_in_words(converts),
        changes=changes,
    )


def _changes_in_words(
    before: AssignmentState, after: AssignmentState, opens: tuple[str, str], group_name: str
) -> Iterator[str]:
    if before.url != after.url:
        yield (
            tr("open “{codio}” of {module} in Codio", codio=opens[0], module=opens[1])
            if not before.url
            else tr("launch URL from {old} to {new}", old=before.url, new=after.url)
        )
    if before.submission_types != after.submission_types:
        yield change_in_words(
            tr("submission type"),
            ", ".join(before.submission_types),
            ", ".join(after.submission_types),
        )
    if before.points != after.points:
        yield change_in_words(tr("points"), _number(before.points), _number(after.points))
    if group_name:
        yield tr("move to the group “{group}”", group=group_name)
    if before.new_tab != after.new_tab:
        yield tr("open in a new tab") if after.new_tab else tr("open inside the page")
    if before.published != after.published:
        yield tr("publish") if after.published else tr("unpublish")
    if before.url and (before.content_id != after.content_id or after.content_id is None):
        yield tr("bind to the installed app")
    if before.name != after.name:
        yield change_in_words(tr("name"), before.name, after.name)


def lacking_in_words(tool_id: int | None, group: str, made: Made) -> str:
    """Say which app or group is missing that the run should have made; empty for none."""
    if tool_id is None and made.tool_id is None:
        return tr("Skipped, because the LTI app is not installed.")
    if group and group not in made.groups:
        return tr("Skipped, because there is no assignment group “{group}”.", group=group)
    return ""


def _number(value: float | None) -> str:
    return tr("nothing") if value is None else f"{value:g}"
