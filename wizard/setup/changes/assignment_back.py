"""How an assignment that the wizard changed is put back: field by field, and in words."""

from collections.abc import Collection, Iterator, Mapping

import msgspec
from msgspec import UNSET

from wizard.canvas.fields import AssignmentFields, ExternalToolTagFields
from wizard.canvas.types import Assignment
from wizard.http.addresses import standardise
from wizard.setup.changes.base import change_in_words
from wizard.setup.changes.date_words import date_back_in_words, date_in_words, label_of_date
from wizard.setup.document import DateField
from wizard.setup.mapping.conversion import types_to_put_back
from wizard.setup.mapping.state import EXTERNAL_TOOL, AssignmentState
from wizard.texts import tr

_DATES = frozenset(each.value for each in DateField)
_FIELDS = (
    ("name", "name"),
    ("points", "points_possible"),
    ("published", "published"),
    *((each.value, each.value) for each in DateField),
)
"""Fields that are put back one by one, as a state and as Canvas names them."""


class Restoration(msgspec.Struct, frozen=True, kw_only=True):
    """What of an assignment is put back, and what is left because it is not the wizard's any more.

    told: the fields in words, as they will be.
    left: what somebody has changed since, each with both values.
    state: the assignment as it will be, but for its group.
    """

    fields: AssignmentFields
    told: str
    left: tuple[str, ...]
    state: AssignmentState


def restoration(
    before: AssignmentState,
    after: AssignmentState,
    now: AssignmentState,
    *,
    moved_to: Collection[int],
    group_names: Mapping[int, str],
    position: int | None,
    time_zone: str = "",
) -> Restoration:
    """Return what to put back of what was changed from `before` to `after` and is `now`.

    moved_to: the groups to which the change may have moved it, none where it left it in its own.
    position: its place in the group it had to leave.
    time_zone: of the course, by IANA's name.
    """
    before = msgspec.structs.replace(
        before, submission_types=types_to_put_back(before.submission_types)
    )
    fields: dict[str, object] = {}
    told: list[str] = []
    left: list[str] = []
    state = now
    for name, field in _FIELDS:
        was, made, found = (getattr(each, name) for each in (before, after, now))
        if was == made or found == was:
            continue
        if found == made:
            fields[field] = was
            told.append(
                date_back_in_words(DateField(name), was, time_zone)
                if name in _DATES
                else _VALUES[name](was)
            )
            state = msgspec.structs.replace(state, **{name: was})
        elif name in _DATES:
            texts = (date_in_words(each, time_zone) for each in (made, found))
            left.append(change_in_words(label_of_date(DateField(name)), *texts))
        else:
            left.append(change_in_words(_label(name), _text(made), _text(found)))
    if moved_to and now.group != before.group:
        if now.group in moved_to:
            fields["assignment_group_id"] = before.group
            fields["position"] = position if position is not None else before.position
            told.append(tr("in the group “{group}”", group=group_names.get(before.group or 0, "")))
        else:
            made = group_names.get(min(moved_to), "")
            left.append(
                change_in_words(tr("group"), made, group_names.get(now.group or 0, str(now.group)))
            )
    if _tag_of(before) != _tag_of(after) and not _is_tag_back(before, after, now):
        if _launches_as(now, after):
            fields["submission_types"] = list(before.submission_types)
            if before.url is not None:
                fields["external_tool_tag_attributes"] = tag_fields(
                    before.url, before.new_tab, before.content_id
                )
            told += _launch_in_words(before)
            state = msgspec.structs.replace(
                state, submission_types=before.submission_types, url=before.url
            )
        else:
            left += _launch_differences(after, now)
    return Restoration(
        fields=msgspec.structs.replace(AssignmentFields(), **fields),
        told=", ".join(told),
        left=tuple(left),
        state=state,
    )


def with_peer_reviews(back: Restoration) -> Restoration:
    """Return what to put back with peer reviews on again, where it opens no tool any more.

    Canvas ends them with every save of an external tool (canvas.md §5).
    """
    types = back.fields.submission_types
    if types is UNSET or tuple(types) == EXTERNAL_TOOL:
        return back
    return msgspec.structs.replace(
        back,
        fields=msgspec.structs.replace(back.fields, peer_reviews=True),
        told=", ".join((back.told, tr("with peer reviews"))),
    )


def left_in_words(name: str, left: Collection[str]) -> str:
    """Say what somebody has changed since, with both values."""
    return tr("Somebody has changed “{name}” since: {fields}.", name=name, fields="; ".join(left))


def tag_fields(url: str, new_tab: bool, tool_id: int | None) -> ExternalToolTagFields:  # noqa: FBT001 - Canvas's own field
    """Return what makes an assignment launch this address, by this app where one is named."""
    if tool_id is None:
        return ExternalToolTagFields(url=url, new_tab=new_tab)
    return ExternalToolTagFields(
        url=url, new_tab=new_tab, content_type="ContextExternalTool", content_id=tool_id
    )


def tag_to_restore(state: AssignmentState) -> AssignmentFields:
    """Return the fields that make an assignment launch again what it launched."""
    return AssignmentFields(
        submission_types=list(state.submission_types),
        external_tool_tag_attributes=tag_fields(state.url or "", state.new_tab, state.content_id),
    )


def opens(assignment: Assignment, url: str | None) -> bool:
    """Tell whether an assignment opens this address; None: none at all."""
    return _is_same_url(assignment.launch_url, url)


def _is_same_url(one: str | None, other: str | None) -> bool:
    """Compare by the text: to be taken back, it must still be what was written."""
    if not one or not other:
        return not one and not other
    return standardise(one) == standardise(other)


def _launches_as(now: AssignmentState, wanted: AssignmentState) -> bool:
    return (
        now.submission_types == wanted.submission_types
        and now.new_tab == wanted.new_tab
        and _is_same_url(now.url, wanted.url)
    )


def _is_tag_back(before: AssignmentState, after: AssignmentState, now: AssignmentState) -> bool:
    """Tell whether it launches as before; where only its app was changed, by that app."""
    if not _launches_as(now, before):
        return False
    return not _launches_as(after, before) or now.content_id == before.content_id


def _tag_of(state: AssignmentState) -> tuple[object, ...]:
    return (state.submission_types, state.url, state.new_tab, state.content_id)


def _launch_in_words(state: AssignmentState) -> Iterator[str]:
    if state.url is not None:
        yield tr("opening {url}", url=state.url)
        yield tr("in a new tab") if state.new_tab else tr("inside the Canvas page")
    else:
        yield _types_in_words(state.submission_types)


def _launch_differences(made: AssignmentState, now: AssignmentState) -> Iterator[str]:
    if not _is_same_url(made.url, now.url):
        yield change_in_words(tr("launch URL"), made.url or "", now.url or "")
    elif made.submission_types != now.submission_types:
        yield change_in_words(
            tr("submission type"),
            _types_in_words(made.submission_types),
            _types_in_words(now.submission_types),
        )
    else:
        yield change_in_words(tr("new tab"), _text(made.new_tab), _text(now.new_tab))


def _types_in_words(types: tuple[str, ...]) -> str:
    names = {
        "online_upload": tr("file upload"),
        "online_text_entry": tr("text entry"),
        "online_url": tr("website URL"),
        "on_paper": tr("on paper"),
        "none": tr("no submission"),
        EXTERNAL_TOOL[0]: tr("external tool"),
    }
    return ", ".join(names.get(each, each) for each in types) or tr("no submission")


def _label(name: str) -> str:
    return {"name": tr("name"), "points": tr("points"), "published": tr("published")}[name]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


_VALUES = {
    "name": lambda value: tr("name “{name}”", name=value),
    "points": lambda value: (
        tr("no points") if value is None else tr("{points:g} points", points=value)
    ),
    "published": lambda value: tr("published") if value else tr("not published"),
}
