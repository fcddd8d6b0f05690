"""Which things of the course that are there twice this journal has made, and nobody changed since.

Only then may the younger one be deleted. What was found by reading after a lost answer counts for
nothing here: somebody else may have made it.
"""

from collections.abc import Iterable

from wizard.canvas.types import Assignment
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.answered import (
    Facts,
    facts_of_assignment,
    facts_of_group,
    facts_of_item,
    facts_of_module,
    facts_of_tool,
    keep_if_changed,
)
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.base import BaseAction, Done
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.keeping import KeptError
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.module_publishing import PublishModule
from wizard.setup.changes.origin import decode_origin
from wizard.setup.mapping.doubles import (
    bound_to,
    doubled_assignments,
    doubled_groups,
    doubled_modules,
    doubled_tools,
)
from wizard.setup.mapping.placement import shown_in
from wizard.setup.snapshot import Assignments, Modules, OwnDouble, OwnKind, Snapshot, Tools
from wizard.store.journal import JournalEntry, decoded

_MADE_BY: dict[type[BaseAction], OwnKind] = {
    CreateAssignment: OwnKind.ASSIGNMENT,
    InstallTool: OwnKind.TOOL,
    CreateAssignmentGroup: OwnKind.GROUP,
    CreateModule: OwnKind.MODULE,
    CreateModuleItem: OwnKind.ITEM,
}
_CHANGED_BY: dict[type[BaseAction], OwnKind] = {
    UpdateAssignment: OwnKind.ASSIGNMENT,
    UpdateTool: OwnKind.TOOL,
    PublishModule: OwnKind.MODULE,
}
_WITHOUT_TIME = {OwnKind.GROUP, OwnKind.MODULE, OwnKind.ITEM}
"""Of these Canvas does not tell when they were made: the id in this very course is proof."""

_Known = dict[tuple[OwnKind, int], tuple[str, Facts]]


def own_doubles_of(entries: Iterable[JournalEntry], snapshot: Snapshot) -> tuple[OwnDouble, ...]:
    """Return which younger doubles of the snapshot are the wizard's own, as Canvas answered them.

    entries: what was surely done in this very course, in the order in which it was done.
    An app or a group is own only where all assignments that rest on it are; a module, where all
    its items are, and each shows what stands in the older one too, or goes itself.
    """
    listed, tools = snapshot.assignments, snapshot.tools
    assignments = listed.assignments if isinstance(listed, Assignments) else ()
    groups = listed.groups if isinstance(listed, Assignments) else ()
    twice = [each for same in doubled_assignments(assignments) for each in same[1:]]
    apps = doubled_tools(tools.of_course) if isinstance(tools, Tools) else ()
    apps_twice = [each for same in apps for each in same[1:]]
    groups_twice = [each for same in doubled_groups(groups) for each in same[1:]]
    modules = snapshot.modules.modules if isinstance(snapshot.modules, Modules) else ()
    modules_twice = [(same[0], each) for same in doubled_modules(modules) for each in same[1:]]
    if not (twice or apps_twice or groups_twice or modules_twice):
        return ()
    known = _known(entries)

    def all_own(bound: Iterable[Assignment]) -> bool:
        return all((OwnKind.ASSIGNMENT, each.id) in known for each in bound)

    found = [
        (OwnKind.ASSIGNMENT, each.id)
        for each in twice
        if not each.has_submitted_submissions
        and not each.graded_submissions_exist
        and _stands(known, OwnKind.ASSIGNMENT, each.id, facts_of_assignment(each))
    ]
    found += [
        (OwnKind.TOOL, tool.id)
        for tool in apps_twice
        if isinstance(listed, Assignments)
        and all_own(a for a in assignments if bound_to(a) == tool.id)
        and _stands(known, OwnKind.TOOL, tool.id, facts_of_tool(tool))
    ]
    found += [
        (OwnKind.GROUP, group.id)
        for group in groups_twice
        if all_own(a for a in assignments if a.assignment_group_id == group.id)
        and _stands(known, OwnKind.GROUP, group.id, facts_of_group(group))
    ]
    gone = {identifier for kind, identifier in found if kind is OwnKind.ASSIGNMENT}
    found += [
        (OwnKind.MODULE, module.id)
        for stays, module in modules_twice
        if _stands(known, OwnKind.MODULE, module.id, facts_of_module(module))
        and all(
            _stands(known, OwnKind.ITEM, item.id, facts_of_item(item))
            for item in module.items or ()
        )
        and shown_in(module) <= shown_in(stays) | gone
    ]
    return tuple(
        OwnDouble(kind=kind, id=identifier, made_at=known[kind, identifier][0])
        for kind, identifier in found
    )


def made_by(entries: Iterable[JournalEntry], kind: type[BaseAction]) -> frozenset[int]:
    """Return the ids of what actions of a kind have made and nobody has taken back by undo.

    entries: what was done in this very course.
    """
    return frozenset(
        done.id
        for entry in entries
        if entry.outcome in {"done", "adopted"} and entry.undone_at is None and entry.result
        if isinstance(decode_action(entry.action), kind)
        and (done := decoded(entry.result, Done)).id is not None
    )


def _known(entries: Iterable[JournalEntry]) -> _Known:
    """Return what the journal made and what Canvas answered of it last, by kind and id."""
    known: _Known = {}
    for entry in entries:
        action = decode_action(entry.action)
        done = decoded(entry.result, Done) if entry.result is not None else Done()
        made, changed = _MADE_BY.get(type(action)), _CHANGED_BY.get(type(action))
        if done.id is None or not (made or changed):
            continue
        is_sure = entry.outcome == "done" and entry.undone_at is None and not _is_by_word(entry)
        if made is not None and is_sure and done.answered:
            known[made, done.id] = (entry.begun_at.isoformat(timespec="seconds"), done.answered)
        elif changed is not None and (changed, done.id) in known:
            at, _ = known[changed, done.id]
            known[changed, done.id] = (at, done.answered if is_sure else {})
    return known


def _stands(known: _Known, kind: OwnKind, identifier: int, now: Facts) -> bool:
    """Tell whether something is as Canvas answered it."""
    _, answered = known.get((kind, identifier), ("", {}))
    if not answered or (kind not in _WITHOUT_TIME and not answered.get("created_at")):
        return False
    try:
        keep_if_changed("", answered, now)
    except KeptError:
        return False
    return True


def _is_by_word(entry: JournalEntry) -> bool:
    return entry.origin is None or decode_origin(entry.origin).by_word
