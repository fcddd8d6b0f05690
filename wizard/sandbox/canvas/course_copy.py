"""What a copy of a course, and an imported export of one, takes along (canvas-2026.md §15.5).

The tool arrives with a new id; with key and secret from a copy, with the word "fake" in their place
from an export's file. An assignment's tag keeps the URL it had, and its tool is looked up where it
now is.
"""

from copy import deepcopy

from wizard.sandbox.canvas.assignment_copy import twin
from wizard.sandbox.canvas.model import Assignment, Course, Module, ModuleItem, Tool
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submittables import follow
from wizard.sandbox.canvas.tool_finder import find_tool, find_tool_by_id

FAKE = "fake"
"""Key and secret of a tool whose file had none (context_external_tool_importer.rb)."""


def import_course(state: CanvasState, source: Course, target: Course) -> list[str]:
    """Import an export of a course into another; return the warnings that Canvas gives."""
    copy_course(state, source, target, with_secrets=False)
    return [
        f'The security parameters for the external tool "{tool.name}" may need to be set in '
        "Course Settings."
        for tool in tools_of(state, target)
        if FAKE in {tool.consumer_key, tool.shared_secret} and tool.version == "1.1"
    ]


def copy_course(
    state: CanvasState, source: Course, target: Course, *, with_secrets: bool = True
) -> None:
    """Copy tools, groups, assignments and modules of a course into another."""
    tools = {tool.id: copied_tool(state, tool, target) for tool in tools_of(state, source)}
    if not with_secrets:
        for tool in tools.values():
            if tool.version == "1.1":
                tool.consumer_key = tool.shared_secret = FAKE
    groups = {
        group.id: group_like(state, target, group.name) for group in state.groups_of(source.id)
    }
    copies: dict[int, Assignment] = {}
    for old in sorted(state.assignments_of(source.id), key=lambda each: (each.position, each.id)):
        copies[old.id] = copy_assignment(state, old, target, groups[old.assignment_group_id], tools)
    _copy_modules(state, source, target, copies, tools)


def copy_assignment(
    state: CanvasState,
    old: Assignment,
    target: Course,
    group_id: int,
    tools: dict[int, Tool] | None = None,
) -> Assignment:
    """Copy one assignment into a group of another course and return the copy."""
    made = twin(state, old, target.id, group_id)
    made.annotatable_attachment_id = None
    if made.tag is not None:
        tool = find_tool(state, target, made.tag.url)
        tool = tool or find_tool_by_id(state, target, made.tag.content_id)
        tool = tool or (tools or {}).get(made.tag.content_id or 0)
        made.tag.content_id = tool.id if tool is not None else None
    follow(state, made)
    return made


def group_like(state: CanvasState, target: Course, name: str) -> int:
    """Return the id of the target's group of that name, made where there is none."""
    for group in state.groups_of(target.id):
        if group.name == name:
            return group.id
    return state.add_group(target.id, name).id


def tools_of(state: CanvasState, course: Course) -> list[Tool]:
    """Return the tools installed in a course itself."""
    place = ("Course", course.id)
    tools = state.tools.values()
    return [t for t in tools if (t.context_type, t.context_id) == place and not t.deleted]


def copied_tool(state: CanvasState, tool: Tool, target: Course) -> Tool:
    """Install a copy of a tool, key and secret included, in another course and return it."""
    made = deepcopy(tool)
    made.id, made.context_id = state.next_id("tool"), target.id
    made.deployment_id = None
    made.created_at = made.updated_at = state.now()
    state.tools[made.id] = made
    return made


def _copy_modules(
    state: CanvasState,
    source: Course,
    target: Course,
    copies: dict[int, Assignment],
    tools: dict[int, Tool],
) -> None:
    old_modules = [m for m in state.modules.values() if m.course_id == source.id and not m.deleted]
    first = 1 + sum(m.course_id == target.id and not m.deleted for m in state.modules.values())
    old_modules.sort(key=lambda module: (module.position, module.id))
    for position, old in enumerate(old_modules, start=first):
        module = deepcopy(old)
        module.id, module.course_id, module.position = state.next_id("module"), target.id, position
        module.prerequisite_module_ids = []
        state.modules[module.id] = module
        for item in sorted(state.items.values(), key=lambda each: (each.position, each.id)):
            if item.module_id == old.id:
                _copy_item(state, item, module, copies, tools)


def _copy_item(
    state: CanvasState,
    old: ModuleItem,
    module: Module,
    copies: dict[int, Assignment],
    tools: dict[int, Tool],
) -> None:
    item = deepcopy(old)
    if item.type == "Assignment":
        found = copies.get(item.content_id or 0)
        if found is None:
            return
        item.content_id = found.id
    elif item.type == "ExternalTool":
        tool = tools.get(item.content_id or 0)
        item.content_id = tool.id if tool is not None else item.content_id
    elif item.content_id is not None:
        return
    item.id, item.module_id = state.next_id("item"), module.id
    item.resource_link_id = state.opaque_identifier(f"module_item_{item.id}")
    state.items[item.id] = item
