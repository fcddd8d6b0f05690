"""The items of modules (canvas.md §6, app/controllers/context_module_items_api_controller.rb)."""

from typing import cast

from flask import Blueprint, Response, redirect

from wizard.sandbox.canvas.answers import message_error, not_found, reply, validation_error
from wizard.sandbox.canvas.context import (
    course_for,
    has_right,
    includes,
    object_id,
    parameters,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Assignment, Course, Module, ModuleItem
from wizard.sandbox.canvas.module_contents import (
    PATHS,
    content_named,
    is_published,
    item_json,
    items_of,
    set_published,
    title_of,
)
from wizard.sandbox.canvas.modules import module_named, move
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping, number
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.tool_finder import find_tool_by_id

blueprint = Blueprint("context_module_items_api", __name__)

EDIT = "manage_course_content_edit"
REQUIREMENTS = {
    "must_view": None,
    "must_mark_done": None,
    "must_contribute": {"Assignment", "Discussion", "Page"},
    "must_submit": {"Assignment", "Quiz"},
    "min_score": {"Assignment", "Quiz"},
}
"""What may be required of which types; None for all."""


@blueprint.get("/api/v1/courses/<course_id>/modules/<module_id>/items")
def index(course_id: str, module_id: str) -> Response:
    """List a module's items in their order; students see the published ones."""
    course = course_for(course_id)
    found = items_of(module_named(course, module_id))
    manages, wanted = has_right(course, EDIT), includes()
    if not has_right(course, "read_as_admin"):
        found = [item for item in found if is_published(item)]
    if term := search_term():
        found = [item for item in found if term in title_of(item).lower()]
    return page_of(found, lambda item: item_json(course, item, wanted, manages=manages))


@blueprint.get("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def show(course_id: str, module_id: str, identifier: str) -> Response:
    """Show a module item."""
    course = course_for(course_id)
    module = module_named(course, module_id)
    item = _item_named(course, identifier)
    if item.module_id != module.id:
        raise not_found()
    if not is_published(item) and not has_right(course, "read_as_admin"):
        raise not_found()
    return _shown(course, item, includes())


@blueprint.get("/api/v1/courses/<course_id>/module_item_redirect/<identifier>")
def redirect_to(course_id: str, identifier: str) -> Response:
    """Send a browser on to where an item of a URL leads."""
    course = course_for(course_id)
    item = _item_named(course, identifier)
    module = the_state().modules[item.module_id]
    if not (is_published(item) and module.published) and not has_right(course, EDIT):
        raise unauthorized()
    if item.type != "ExternalUrl":
        raise message_error(400, "incorrect module item type")
    return cast("Response", redirect(item.external_url or "", 302))


@blueprint.post("/api/v1/courses/<course_id>/modules/<module_id>/items")
def create(course_id: str, module_id: str) -> Response:
    """Add an item, which changes the module; the same assignment may be added twice."""
    course = course_for(course_id, EDIT)
    module = module_named(course, module_id)
    given = _given()
    state = the_state()
    item = ModuleItem(
        id=0,
        module_id=module.id,
        type=str(given.get("type") or ""),
        title=str(given.get("title") or ""),
        position=1 + len(items_of(module)),
    )
    _set_content(course, item, given)
    requirement = _requirement(item, given)
    item.id = state.next_id("item")
    item.resource_link_id = state.opaque_identifier(f"module_item_{item.id}")
    item.completion_requirement = requirement
    state.items[item.id] = item
    _write(module, item, given)
    return _shown(course, item, set())


@blueprint.put("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def update(course_id: str, module_id: str, identifier: str) -> Response:
    """Change a module item, and what it shows with it; `module_id` moves it."""
    course = course_for(course_id, EDIT)
    module_named(course, module_id)
    item = _item_named(course, identifier)
    given = _given()
    target = _target(course, item, given)
    if "completion_requirement" in given:
        item.completion_requirement = _requirement(item, given)
    if given.get("title"):
        _rename(item, str(given["title"]))
    if given.get("external_url") and item.type in {"ExternalTool", "ExternalUrl"}:
        item.external_url = str(given["external_url"])
    if "published" in given:
        set_published(item, published=flag(given["published"]))
    _write(target, item, given)
    return _shown(course, item, set())


@blueprint.delete("/api/v1/courses/<course_id>/modules/<module_id>/items/<identifier>")
def destroy(course_id: str, module_id: str, identifier: str) -> Response:
    """Take an item out of its module, which is changed by that; the assignment stays."""
    course = course_for(course_id, EDIT)
    module_named(course, module_id)
    item = _item_named(course, identifier)
    answer = _shown(course, item, set())
    del the_state().items[item.id]
    _close_gap(the_state().modules[item.module_id])
    return answer


def _given() -> Parameters:
    given = mapping(parameters().get("module_item"))
    if not given:
        raise message_error(400, "missing module item parameter")
    return given


def _set_content(course: Course, item: ModuleItem, given: Parameters) -> None:
    """Set what an item shows; raises CanvasError 400 where there is no such content."""
    content_id = integer(given.get("content_id"))
    if item.type in PATHS:
        content = content_named(the_state(), item.type, content_id)
        if content is None or content.course_id != course.id:
            raise message_error(400, "Could not find content")
        item.content_id = content.id
        item.title = item.title or title_of(item)
        return
    if given.get("external_url"):
        item.external_url = str(given["external_url"])
    if item.type == "ExternalTool":
        tool = find_tool_by_id(the_state(), course, content_id)
        item.content_id = tool.id if tool is not None else 0
        item.title = item.title or (tool.name if tool is not None else "")
        if tool is None and item.external_url is None:
            raise message_error(400, "Could not find content")
    elif item.type == "ExternalUrl" and item.external_url is None:
        raise validation_error("url", "is not a valid URL")
    elif item.type not in {"SubHeader", "ExternalUrl"}:
        raise message_error(400, "Could not find content")


def _requirement(item: ModuleItem, given: Parameters) -> dict[str, object] | None:
    """Return what is required of an item; a kind that is not for its type is left out."""
    wanted = mapping(given.get("completion_requirement"))
    if not wanted.get("type"):
        return None
    kind = str(wanted["type"])
    if kind not in REQUIREMENTS:
        raise validation_error("completion_requirement", "Invalid completion requirement type")
    types = REQUIREMENTS[kind]
    if types is not None and item.type not in types:
        return None
    requirement: dict[str, object] = {"type": kind}
    if kind == "min_score":
        requirement["min_score"] = number(wanted.get("min_score"))
    return requirement


def _rename(item: ModuleItem, title: str) -> None:
    """Name an item, and with it the assignment, quiz or discussion it shows."""
    item.title = title
    content = content_named(the_state(), item.type, item.content_id)
    if isinstance(content, Assignment):
        content.name = title
    elif content is not None:
        content.title = title


def _target(course: Course, item: ModuleItem, given: Parameters) -> Module:
    state = the_state()
    source = state.modules[item.module_id]
    if given.get("module_id") is None:
        return source
    wanted = state.modules.get(integer(given["module_id"]) or 0)
    if wanted is None or wanted.deleted or wanted.course_id != course.id:
        raise message_error(400, "invalid module_id")
    if wanted is not source:
        item.position = 1 + len(items_of(wanted))
        item.module_id = wanted.id
        _close_gap(source)
    return wanted


def _write(module: Module, item: ModuleItem, given: Parameters) -> None:
    if integer(given.get("indent")) is not None:
        item.indent = max(0, integer(given["indent"]) or 0)
    if given.get("new_tab") is not None:
        item.new_tab = flag(given["new_tab"])
    move(items_of(module), item, integer(given.get("position")))


def _close_gap(module: Module) -> None:
    for position, other in enumerate(items_of(module), start=1):
        other.position = position


def _shown(course: Course, item: ModuleItem, wanted: set[str]) -> Response:
    return reply(item_json(course, item, wanted, manages=has_right(course, EDIT)))


def _item_named(course: Course, text: str) -> ModuleItem:
    item = the_state().items.get(object_id(text))
    if item is None or the_state().modules[item.module_id].course_id != course.id:
        raise not_found()
    return item
