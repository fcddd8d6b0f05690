"""What a copy of a course, and an imported export of one, takes along (canvas.md §15.5).

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
EVERYTHING = frozenset(
    {
        "all_course_settings",
        "all_syllabus_body",
        "all_context_external_tools",
        "all_context_modules",
        "all_assignments",
    }
)
"""What may be chosen of a course, as the API names it."""
Became = dict[str, dict[str, str]]


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
    state: CanvasState,
    source: Course,
    target: Course,
    chosen: frozenset[str] = EVERYTHING,
    *,
    with_secrets: bool = True,
) -> Became:
    """Copy tools, groups, assignments, modules and syllabus of a course, or some, into another.

    Modules bring the assignments that they show. Returns which number became which, by kind.
    """
    tools: dict[int, Tool] = {}
    if "all_context_external_tools" in chosen:
        tools = {tool.id: copied_tool(state, tool, target) for tool in tools_of(state, source)}
    if not with_secrets:
        for tool in tools.values():
            if tool.version == "1.1":
                tool.consumer_key = tool.shared_secret = FAKE
    if "all_syllabus_body" in chosen:
        target.syllabus_body = source.syllabus_body or target.syllabus_body
    copies: dict[int, Assignment] = {}
    for old in _chosen_assignments(state, source, chosen):
        group = group_like(state, target, state.groups[old.assignment_group_id].name)
        copies[old.id] = copy_assignment(state, old, target, group, tools)
    if "all_assignments" in chosen:
        for each in state.groups_of(source.id):
            group_like(state, target, each.name)
    modules: dict[int, int] = {}
    if "all_context_modules" in chosen:
        modules = _copy_modules(state, source, target, copies, tools)
    return {
        "assignments": {str(old): str(made.id) for old, made in copies.items()},
        "modules": {str(old): str(made) for old, made in modules.items()},
    }


def _chosen_assignments(
    state: CanvasState, source: Course, chosen: frozenset[str]
) -> list[Assignment]:
    every = sorted(state.assignments_of(source.id), key=lambda each: (each.position, each.id))
    if "all_assignments" in chosen:
        return every
    if "all_context_modules" not in chosen:
        return []
    modules = {module.id for module in state.modules.values() if module.course_id == source.id}
    items = [item for item in state.items.values() if item.module_id in modules]
    shown = {item.content_id for item in items if item.type == "Assignment"}
    return [each for each in every if each.id in shown]


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
) -> dict[int, int]:
    """Copy the modules and return which number became which."""
    became: dict[int, int] = {}
    old_modules = [m for m in state.modules.values() if m.course_id == source.id and not m.deleted]
    first = 1 + sum(m.course_id == target.id and not m.deleted for m in state.modules.values())
    old_modules.sort(key=lambda module: (module.position, module.id))
    for position, old in enumerate(old_modules, start=first):
        module = deepcopy(old)
        module.id, module.course_id, module.position = state.next_id("module"), target.id, position
        module.prerequisite_module_ids = []
        state.modules[module.id] = module
        became[old.id] = module.id
        for item in sorted(state.items.values(), key=lambda each: (each.position, each.id)):
            if item.module_id == old.id:
                _copy_item(state, item, module, copies, tools)
    return became


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
