"""Says in a sentence how a Canvas assignment is changed, and what it loses by that."""

from collections.abc import Iterator

from wizard.setup.changes.base import change_in_words
from wizard.setup.document import AssignmentKind
from wizard.setup.mapping.conversion import kinds_in_words, losses_in_words, undo_in_words
from wizard.setup.mapping.state import AssignmentState
from wizard.texts import tr


def update_in_words(
    before: AssignmentState,
    after: AssignmentState,
    *,
    told_as: str,
    opens: tuple[str, str],
    group_name: str,
    converts: tuple[AssignmentKind, ...],
) -> str:
    """Name the assignment, what it loses where it does, and what changes.

    told_as: its name, with what tells it from others of the same name.
    opens: name and module of the Codio assignment that it will open.
    group_name: the group to which it is moved; empty where it stays in its own.
    converts: as what it loses something.
    """
    changes = "; ".join(_changes_in_words(before, after, opens, group_name))
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


def _number(value: float | None) -> str:
    return tr("nothing") if value is None else f"{value:g}"
