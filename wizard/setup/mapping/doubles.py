"""What is in the Canvas course twice: which one stays, and which the wizard may take away.

The older one stays, so that of two administrators only one deletes. What of the younger ones this
journal made, and nobody has changed since, is among what the snapshot remembers.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import msgspec

from wizard.canvas.types import Assignment, AssignmentGroup, ExternalTool, Module
from wizard.setup.document import SetupDocument, Target
from wizard.setup.lti_app.tool_finder import standardise
from wizard.setup.snapshot import Assignments, OwnKind, Snapshot, Tools
from wizard.texts import tr

T = TypeVar("T")
_UNKNOWN = "9999"
"""Sorts after every time: what tells no time of its making is taken for the younger one."""


class Double(msgspec.Struct, frozen=True, kw_only=True):
    """A Canvas assignment that may go, the older one that stays, and when the wizard made it."""

    goes: Assignment
    stays: Assignment
    made_at: str


def age(thing: Assignment | ExternalTool) -> tuple[str, int]:
    """Return what things are sorted by so that the oldest comes first, the same for everybody."""
    return (thing.created_at or _UNKNOWN, thing.id)


def doubled_assignments(assignments: Iterable[Assignment]) -> tuple[tuple[Assignment, ...], ...]:
    """Return the assignments that open the same launch URL, the oldest of each first."""
    opening = (each for each in assignments if each.launch_url)
    return _doubled(opening, lambda each: standardise(each.launch_url or ""), age)


def doubled_tools(tools: Iterable[ExternalTool]) -> tuple[tuple[ExternalTool, ...], ...]:
    """Return the apps with the same key and domain, the oldest of each first."""
    return _doubled((tool for tool in tools if tool.consumer_key), key_and_domain, age)


def doubled_groups(groups: Iterable[AssignmentGroup]) -> tuple[tuple[AssignmentGroup, ...], ...]:
    """Return the groups of the same name, the oldest of each first: Canvas counts their ids up."""
    return _doubled(groups, lambda group: group.name, lambda group: group.id)


def doubled_modules(modules: Iterable[Module]) -> tuple[tuple[Module, ...], ...]:
    """Return the modules of the same name, the oldest of each first: Canvas counts their ids up."""
    return _doubled(modules, lambda module: module.name, lambda module: module.id)


def key_and_domain(tool: ExternalTool) -> tuple[str, str]:
    """Return what makes two apps of a course the same to Canvas and Codio."""
    return (tool.consumer_key or "", (tool.domain or "").strip().lower())


def groups_by_name(groups: Iterable[AssignmentGroup]) -> dict[str, int]:
    """Return the id of each group by its name; of several of one name the oldest counts."""
    return {group.name: group.id for group in sorted(groups, key=lambda each: -each.id)}


def bound_to(assignment: Assignment) -> int | None:
    """Return the app that Canvas has an assignment launched by."""
    tag = assignment.external_tool_tag_attributes
    return tag.content_id if tag is not None else None


def own_doubles(snapshot: Snapshot, kind: OwnKind) -> dict[int, str]:
    """Return the ids of younger doubles that the wizard made, with when it made them."""
    return {each.id: each.made_at for each in snapshot.remembered.own_doubles if each.kind is kind}


def assignments_to_delete(document: SetupDocument, snapshot: Snapshot) -> tuple[Double, ...]:
    """Return the younger assignments that may go, by launch URLs of the setup.

    One that students have handed in to stays, and so does one that a person has chosen, or whose
    older one tells no time of its making: then a person chooses.
    """
    own, known = own_doubles(snapshot, OwnKind.ASSIGNMENT), snapshot.assignments
    if not own or not isinstance(known, Assignments):
        return ()
    rows = [row for row in document.assignments if row.target is not Target.SKIP]
    chosen = {row.canvas_assignment_id for row in rows if row.target is Target.EXISTING}
    wanted = {standardise(row.launch_url) for row in rows if row.launch_url}
    return tuple(
        Double(goes=each, stays=stays, made_at=own[each.id])
        for stays, *younger in doubled_assignments(known.assignments)
        if standardise(stays.launch_url or "") in wanted and stays.created_at
        for each in younger
        if each.id in own and each.id not in chosen
    )


def groups_to_delete(snapshot: Snapshot) -> dict[int, int]:
    """Return the younger groups that may go once they are empty, with the older one of each."""
    own, known = own_doubles(snapshot, OwnKind.GROUP), snapshot.assignments
    if not own or not isinstance(known, Assignments):
        return {}
    return {
        each.id: stays.id
        for stays, *younger in doubled_groups(known.groups)
        for each in younger
        if each.id in own
    }


def tools_twice(snapshot: Snapshot, tool_id: int) -> frozenset[int]:
    """Return this app of the course and those with the same key and domain; none where alone."""
    tools = snapshot.tools
    twice = doubled_tools(tools.of_course) if isinstance(tools, Tools) else ()
    sets = (frozenset(tool.id for tool in alike) for alike in twice)
    return next((ids for ids in sets if tool_id in ids), frozenset())


def tools_alike(snapshot: Snapshot, tool_id: int | None) -> frozenset[int]:
    """Return the apps of the course that are as good as this one: same key, same domain.

    Those that the wizard may take away are not: what is bound to them is bound anew first.
    """
    if tool_id is None:
        return frozenset()
    return tools_twice(snapshot, tool_id) - own_doubles(snapshot, OwnKind.TOOL).keys()


def assignments_in_words(assignments: Iterable[Assignment], made: Mapping[int, str]) -> str:
    """Name assignments so that a person can tell them apart: id, time, and whose where known."""
    return "; ".join(
        named_in_words(each.name, each.id, each.created_at, made.get(each.id))
        for each in assignments
    )


def named_in_words(name: str, identifier: int, created_at: str | None, made_at: str | None) -> str:
    """Name a thing of Canvas with its id, when it was created, and whether by this setup."""
    if made_at is not None:
        return tr(
            "“{name}” (id {id}, created {at} by this setup)",
            name=name,
            id=identifier,
            at=created_at or made_at,
        )
    if created_at is None:
        return tr("“{name}” (id {id})", name=name, id=identifier)
    return tr("“{name}” (id {id}, created {at})", name=name, id=identifier, at=created_at)


def _doubled(
    things: Iterable[T], alike: Callable[[T], object], order: Callable[[T], object]
) -> tuple[tuple[T, ...], ...]:
    found: dict[object, list[T]] = defaultdict(list)
    for thing in things:
        found[alike(thing)].append(thing)
    return tuple(
        tuple(sorted(same, key=order))  # type: ignore[arg-type]  # ids and times, all comparable
        for same in found.values()
        if len(same) > 1
    )
