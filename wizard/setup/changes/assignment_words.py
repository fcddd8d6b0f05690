"""What changes of an assignment, in words."""

from collections.abc import Iterator

from wizard.setup.changes.base import change_in_words
from wizard.setup.mapping.state import AssignmentState
from wizard.texts import tr


def changes_in_words(
    before: AssignmentState,
    after: AssignmentState,
    *,
    codio_name: str,
    module: str,
    group_name: str,
) -> Iterator[str]:
    """Say what changes from one state to the other, the most telling first.

    group_name: the group it moves to, empty where it stays in its own.
    """
    if before.url != after.url:
        yield (
            tr("open “{codio}” of {module} in Codio", codio=codio_name, module=module)
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
