"""Modules (canvas.md §6, app/controllers/context_modules_api_controller.rb)."""

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
from wizard.sandbox.canvas.module_contents import (
    is_published,
    item_json,
    items_of,
    set_published,
    title_of,
)
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping, moment, strings
from wizard.sandbox.canvas.search_terms import search_term

blueprint = Blueprint("context_modules_api", __name__)

EDIT = "manage_course_content_edit"
MOST_ITEMS_INCLUDED = 100
"""A module with more leaves its items out of a list; they are at `items_url`."""
EVENTS = ("publish", "unpublish", "delete")


def module_json(
    course: Course, module: Module, wanted: set[str], items: list[ModuleItem] | None = None
) -> dict[str, Any]:
    """Return a module, with its items (or those given) where wanted and not too many."""
    manages = has_right(course, EDIT)
    shown = items_of(module)
    if not has_right(course, "read_as_admin"):
        shown = [item for item in shown if is_published(item)]
    answer: dict[str, Any] = {
        "id": module.id,
        "name": module.name,
        "position": module.position,
        "unlock_at": module.unlock_at,
        "require_sequential_progress": module.require_sequential_progress,
        "requirement_type": "all",
        "publish_final_grade": module.publish_final_grade,
        "prerequisite_module_ids": list(module.prerequisite_module_ids),
        "items_count": len(shown),
        "items_url": f"{request.host_url}api/v1/courses/{course.id}/modules/{module.id}/items",
    }
    if manages:
        answer["published"] = module.published
    if "items" in wanted and len(shown) <= MOST_ITEMS_INCLUDED:
        listed = shown if items is None else [item for item in shown if item in items]
        details = wanted & {"content_details"}
        answer["items"] = [item_json(course, item, details, manages=manages) for item in listed]
    return answer


@blueprint.get("/api/v1/courses/<course_id>/modules")
def index(course_id: str) -> Response:
    """List modules; only teachers see unpublished ones.

    A search looks at names, and where items are included at theirs too; of a module found by
    its items alone only those are shown.
    """
    course = course_for(course_id)
    wanted, term = includes(), search_term()
    modules = modules_of(course)
    if not has_right(course, "read_as_admin"):
        modules = [module for module in modules if module.published]
    found: dict[int, list[ModuleItem] | None] = {module.id: None for module in modules}
    for module in modules:
        if term and term not in module.name.lower():
            items = [i for i in items_of(module) if term in title_of(i).lower()]
            found[module.id] = items if "items" in wanted else []
    modules = [module for module in modules if found[module.id] != []]
    return page_of(modules, lambda m: module_json(course, m, wanted, found[m.id]))


@blueprint.get("/api/v1/courses/<course_id>/modules/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show a module."""
    course = course_for(course_id)
    return reply(module_json(course, module_named(course, identifier), includes()))


@blueprint.post("/api/v1/courses/<course_id>/modules")
def create(course_id: str) -> Response:
    """Create a module, always unpublished."""
    course = course_for(course_id, "manage_course_content_add")
    if "module" not in parameters():
        raise message_error(400, "missing module parameter")
    given = mapping(parameters()["module"])
    if not given.get("name"):
        raise message_error(400, "missing module name")
    state = the_state()
    module = Module(
        id=state.next_id("module"),
        course_id=course.id,
        name=str(given["name"]),
        position=1 + len(modules_of(course)),
    )
    state.modules[module.id] = module
    _write(course, module, given)
    return reply(module_json(course, module, set()))


@blueprint.put("/api/v1/courses/<course_id>/modules/<identifier>")
def update(course_id: str, identifier: str) -> Response:
    """Change a module; its state is its items' and their content's unless `skip_content_tags`.

    That one stands within `module`; only the change of several modules has it beside them.
    """
    course = course_for(course_id, EDIT)
    module = module_named(course, identifier)
    if "module" not in parameters():
        raise message_error(400, "missing module parameter")
    given = mapping(parameters()["module"])
    warnings = {"publish_warning": False, "unpublish_warning": False}
    if "published" in given:
        module.published = flag(given["published"])
        if not (the_state().skip_content_tags_known and flag(given.get("skip_content_tags"))):
            warnings |= _set_items(module, published=module.published)
    _write(course, module, given)
    return reply(module_json(course, module, set()) | warnings)


def _set_items(module: Module, *, published: bool) -> dict[str, bool]:
    """Publish or unpublish a module's items; tells where one did not follow."""
    for item in items_of(module):
        set_published(item, published=published)
    if published:
        return {}
    return {"unpublish_warning": any(is_published(item) for item in items_of(module))}


@blueprint.put("/api/v1/courses/<course_id>/modules")
def batch_update(course_id: str) -> Response:
    """Publish, unpublish or delete several modules."""
    course = course_for(course_id, EDIT)
    asked = parameters()
    event, ids = str(asked.get("event") or ""), strings(asked.get("module_ids"))
    if not event:
        raise message_error(400, "need to specify event")
    if event not in EVENTS:
        raise message_error(400, "invalid event")
    if not ids:
        raise message_error(400, "must specify module_ids[]")
    found = [module for module in modules_of(course) if str(module.id) in ids]
    if not found:
        raise message_error(404, "no modules found")
    for module in found:
        if event == "delete":
            _delete(course, module)
            continue
        module.published = event == "publish"
        if not flag(asked.get("skip_content_tags")):
            _set_items(module, published=module.published)
    return reply({"completed": [module.id for module in found], "progress": None})


@blueprint.delete("/api/v1/courses/<course_id>/modules/<identifier>")
def destroy(course_id: str, identifier: str) -> Response:
    """Delete a module and its items, not the assignments they show."""
    course = course_for(course_id, "manage_course_content_delete")
    module = module_named(course, identifier)
    answer = module_json(course, module, set())
    _delete(course, module)
    return reply(answer)


@blueprint.put("/api/v1/courses/<course_id>/modules/<identifier>/relock")
def relock(course_id: str, identifier: str) -> Response:
    """Lock a module's progress anew; the sandbox keeps none."""
    course = course_for(course_id, EDIT)
    return reply(module_json(course, module_named(course, identifier), set()))


def _delete(course: Course, module: Module) -> None:
    module.deleted = True
    for item in items_of(module):
        del the_state().items[item.id]
    for position, other in enumerate(modules_of(course), start=1):
        other.position = position


def _write(course: Course, module: Module, given: Parameters) -> None:
    if given.get("name"):
        module.name = str(given["name"])
    if "unlock_at" in given:
        module.unlock_at = moment(given["unlock_at"])
    for key in ("require_sequential_progress", "publish_final_grade"):
        if key in given:
            setattr(module, key, flag(given[key]))
    move(modules_of(course), module, integer(given.get("position")))
    if "prerequisite_module_ids" in given:
        wanted = strings(given["prerequisite_module_ids"])
        before = [m for m in modules_of(course) if m.position < module.position]
        module.prerequisite_module_ids = [m.id for m in before if str(m.id) in wanted]


def move(ordered: list[Any], moved: Module | ModuleItem, position: int | None) -> None:
    """Put a module or an item at a position among its like; the others make room."""
    if position is None:
        return
    others = [other for other in ordered if other is not moved]
    others.insert(min(max(position, 1) - 1, len(others)), moved)
    for place, other in enumerate(others, start=1):
        other.position = place


def modules_of(course: Course) -> list[Module]:
    """Return a course's modules in their order."""
    modules = the_state().modules.values()
    found = [m for m in modules if m.course_id == course.id and not m.deleted]
    return sorted(found, key=lambda module: (module.position, module.id))


def module_named(course: Course, text: str) -> Module:
    """Return the course's module of that id, an unpublished one only to those who teach."""
    module = the_state().modules.get(object_id(text))
    if module is None or module.course_id != course.id or module.deleted:
        raise not_found()
    if not module.published and not has_right(course, "read_as_admin"):
        raise unauthorized()
    return module
