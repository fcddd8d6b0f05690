"""Modules and their items (canvas.md §6)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.context import (
    course_for,
    has_right,
    includes,
    object_id,
    parameters,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Course, Module, ModuleItem
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping
from wizard.sandbox.canvas.search_terms import search_term

blueprint = Blueprint("context_modules_api", __name__)

MOST_ITEMS_INCLUDED = 100
"""A module with more leaves its items out of a list; they are at `items_url`."""


def module_json(course: Course, module: Module, wanted: set[str]) -> dict[str, Any]:
    """Return a module, with its items where they are wanted and not too many."""
    items = _items_of(module)
    answer: dict[str, Any] = {
        "id": module.id,
        "name": module.name,
        "position": module.position,
        "unlock_at": None,
        "require_sequential_progress": False,
        "requirement_type": "all",
        "publish_final_grade": False,
        "prerequisite_module_ids": [],
        "published": module.published,
        "items_count": len(items),
        "items_url": f"{request.host_url}api/v1/courses/{course.id}/modules/{module.id}/items",
    }
    if "items" in wanted and len(items) <= MOST_ITEMS_INCLUDED:
        answer["items"] = [item_json(course, item) for item in items]
    return answer


def item_json(course: Course, item: ModuleItem) -> dict[str, Any]:
    """Return a module item; an assignment's title and state are the assignment's."""
    host = request.host_url
    answer: dict[str, Any] = {
        "id": item.id,
        "title": item.title,
        "position": item.position,
        "indent": item.indent,
        "quiz_lti": False,
        "type": item.type,
        "module_id": item.module_id,
        "html_url": f"{host}courses/{course.id}/modules/items/{item.id}",
        "published": item.published,
        "unpublishable": True,
    }
    if item.type == "Assignment" and item.content_id is not None:
        assignment = the_state().assignments[item.content_id]
        answer |= {
            "title": assignment.name,
            "content_id": assignment.id,
            "published": assignment.workflow_state == "published",
            "url": f"{host}api/v1/courses/{course.id}/assignments/{assignment.id}",
        }
    elif item.external_url is not None:
        answer |= {"external_url": item.external_url, "new_tab": item.new_tab}
    return answer


@blueprint.get("/api/v1/courses/<course_id>/modules")
def index(course_id: str) -> Response:
    """List modules; only teachers see unpublished ones."""
    course = course_for(course_id)
    wanted = includes()
    modules = _modules_of(course)
    if not has_right(course, "read_as_admin"):
        modules = [module for module in modules if module.published]
    if term := search_term():
        modules = [module for module in modules if _is_found(module, term, wanted)]
    return page_of(modules, lambda module: module_json(course, module, wanted))


def _is_found(module: Module, term: str, wanted: set[str]) -> bool:
    """Tell whether a search finds a module: by its name, or by an item's where they are shown."""
    if term in module.name.lower():
        return True
    return "items" in wanted and any(term in _title(i).lower() for i in _items_of(module))


def _title(item: ModuleItem) -> str:
    if item.type == "Assignment" and item.content_id is not None:
        return the_state().assignments[item.content_id].name
    return item.title


@blueprint.get("/api/v1/courses/<course_id>/modules/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show a module."""
    course = course_for(course_id)
    return reply(module_json(course, _named(course, identifier), includes()))


@blueprint.post("/api/v1/courses/<course_id>/modules")
def create(course_id: str) -> Response:
    """Create a module, always unpublished."""
    course = course_for(course_id, "manage_course_content_add")
    given = mapping(parameters().get("module"))
    if not given.get("name"):
        raise message_error(400, "missing module name")
    state = the_state()
    module = Module(
        id=state.next_id("module"),
        course_id=course.id,
        name=str(given["name"]),
        position=1 + len(_modules_of(course)),
    )
    state.modules[module.id] = module
    _move(_modules_of(course), module, integer(given.get("position")))
    return reply(module_json(course, module, set()))


@blueprint.put("/api/v1/courses/<course_id>/modules/<identifier>")
def update(course_id: str, identifier: str) -> Response:
    """Change a module; publishing it publishes its items unless `skip_content_tags`."""
    course = course_for(course_id, "manage_course_content_edit")
    module = _named(course, identifier)
    given = mapping(parameters().get("module"))
    if given.get("name"):
        module.name = str(given["name"])
    _move(_modules_of(course), module, integer(given.get("position")))
    answer: dict[str, Any] = {}
    if "published" in given:
        module.published = flag(given["published"])
        skip = flag(given.get("skip_content_tags", parameters().get("skip_content_tags")))
        if module.published and not skip:
            _publish_items(module)
            answer = {"publish_warning": False, "publish_warning_items": []}
    return reply(module_json(course, module, set()) | answer)


def _publish_items(module: Module) -> None:
    for item in _items_of(module):
        item.published = True
        if item.type == "Assignment" and item.content_id is not None:
            the_state().assignments[item.content_id].workflow_state = "published"


@blueprint.delete("/api/v1/courses/<course_id>/modules/<identifier>")
def destroy(course_id: str, identifier: str) -> Response:
    """Delete a module and its items, not the assignments they show."""
    course = course_for(course_id, "manage_course_content_delete")
    module = _named(course, identifier)
    answer = module_json(course, module, set())
    module.deleted = True
    for item in _items_of(module):
        del the_state().items[item.id]
    for position, other in enumerate(_modules_of(course), start=1):
        other.position = position
    return reply(answer)


@blueprint.get("/api/v1/courses/<course_id>/modules/<module_id>/items")
def index_items(course_id: str, module_id: str) -> Response:
    """List a module's items in their order."""
    course = course_for(course_id)
    return page_of(_items_of(_named(course, module_id)), lambda item: item_json(course, item))


@blueprint.get("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def show_item(course_id: str, module_id: str, identifier: str) -> Response:
    """Show a module item."""
    course = course_for(course_id)
    return reply(item_json(course, _named_item(_named(course, module_id), identifier)))


@blueprint.post("/api/v1/courses/<course_id>/modules/<module_id>/items")
def create_item(course_id: str, module_id: str) -> Response:
    """Add an item; the same assignment may be added twice."""
    course = course_for(course_id, "manage_course_content_add")
    module = _named(course, module_id)
    given = mapping(parameters().get("module_item"))
    if not given:
        raise message_error(400, "missing module item parameter")
    state = the_state()
    item = ModuleItem(
        id=0,
        module_id=module.id,
        type=str(given.get("type") or ""),
        title=str(given.get("title") or ""),
        position=1 + len(_items_of(module)),
    )
    if item.type == "Assignment":
        content = state.assignments.get(integer(given.get("content_id")) or 0)
        gone = content is None or content.workflow_state == "deleted"
        if gone or content is None or content.course_id != course.id:
            raise message_error(400, "Could not find content")
        item.content_id = content.id
    elif item.type in {"ExternalTool", "ExternalUrl"} and given.get("external_url"):
        item.external_url = str(given["external_url"])
    elif item.type != "SubHeader":
        raise message_error(400, "Could not find content")
    item.id = state.next_id("item")
    item.resource_link_id = state.opaque_identifier(f"module_item_{item.id}")
    state.items[item.id] = item
    _write_item(module, item, given)
    return reply(item_json(course, item))


@blueprint.put("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def update_item(course_id: str, module_id: str, identifier: str) -> Response:
    """Change a module item."""
    course = course_for(course_id, "manage_course_content_edit")
    module = _named(course, module_id)
    item = _named_item(module, identifier)
    given = mapping(parameters().get("module_item"))
    if not given:
        raise message_error(400, "missing module item parameter")
    if given.get("title"):
        item.title = str(given["title"])
    if "published" in given:
        item.published = flag(given["published"])
        if item.type == "Assignment" and item.content_id is not None:
            assignment = the_state().assignments[item.content_id]
            assignment.workflow_state = "published" if item.published else "unpublished"
    _write_item(module, item, given)
    return reply(item_json(course, item))


@blueprint.delete("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def destroy_item(course_id: str, module_id: str, identifier: str) -> Response:
    """Take an item out of its module; the assignment stays."""
    course = course_for(course_id, "manage_course_content_delete")
    module = _named(course, module_id)
    item = _named_item(module, identifier)
    answer = item_json(course, item)
    del the_state().items[item.id]
    for position, other in enumerate(_items_of(module), start=1):
        other.position = position
    return reply(answer)


def _write_item(module: Module, item: ModuleItem, given: Parameters) -> None:
    if integer(given.get("indent")) is not None:
        item.indent = max(0, integer(given["indent"]) or 0)
    if "new_tab" in given:
        item.new_tab = flag(given["new_tab"])
    _move(_items_of(module), item, integer(given.get("position")))


def _move(ordered: list[Any], moved: Module | ModuleItem, position: int | None) -> None:
    if position is None:
        return
    others = [other for other in ordered if other is not moved]
    others.insert(min(max(position, 1) - 1, len(others)), moved)
    for place, other in enumerate(others, start=1):
        other.position = place


def _modules_of(course: Course) -> list[Module]:
    modules = the_state().modules.values()
    found = [m for m in modules if m.course_id == course.id and not m.deleted]
    return sorted(found, key=lambda module: (module.position, module.id))


def _items_of(module: Module) -> list[ModuleItem]:
    found = [item for item in the_state().items.values() if item.module_id == module.id]
    return sorted(found, key=lambda item: (item.position, item.id))


def _named(course: Course, text: str) -> Module:
    module = the_state().modules.get(object_id(text))
    if module is None or module.course_id != course.id or module.deleted:
        raise not_found()
    if not module.published and not has_right(course, "read_as_admin"):
        raise unauthorized()
    return module


def _named_item(module: Module, text: str) -> ModuleItem:
    item = the_state().items.get(object_id(text))
    if item is None or item.module_id != module.id:
        raise not_found()
    return item
