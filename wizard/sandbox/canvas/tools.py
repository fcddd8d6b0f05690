"""External tools of courses and accounts, and where they are installed (canvas.md §4, §4.3)."""

import re
from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import CanvasError, field_error, message_error, not_found, reply
from wizard.sandbox.canvas.context import (
    account_for,
    account_named,
    course_for,
    object_id,
    parameters,
    the_state,
)
from wizard.sandbox.canvas.launch import USUAL_HEIGHT, USUAL_WIDTH
from wizard.sandbox.canvas.model import Course, Tool, type_of_context
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, mapping, strings
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.tool_attributes import (
    PLACEMENTS,
    attribute_errors,
    write_attributes,
)
from wizard.sandbox.canvas.tool_finder import chain_of, duplicated, tools_in

blueprint = Blueprint("external_tools", __name__)

TYPES: dict[str, type_of_context] = {"courses": "Course", "accounts": "Account"}
LEGACY_PLACEMENTS = frozenset({"assignment_selection", "link_selection"})
Context = tuple[type_of_context, int]


def tool_json(tool: Tool) -> dict[str, Any]:
    """Return a tool; its shared secret is never part of it."""
    answer: dict[str, Any] = {
        "id": tool.id,
        "name": tool.name,
        "description": tool.description,
        "url": tool.url,
        "domain": tool.domain,
        "consumer_key": tool.consumer_key,
        "created_at": tool.created_at,
        "updated_at": tool.updated_at,
        "privacy_level": tool.privacy_level,
        "custom_fields": tool.custom_fields,
        "workflow_state": "deleted" if tool.deleted else tool.privacy_level,
        "vendor_help_link": None,
        "not_selectable": tool.not_selectable,
        "selection_width": tool.selection_width,
        "selection_height": tool.selection_height,
        "icon_url": tool.icon_url,
        "canvas_icon_class": tool.canvas_icon_class,
        "is_rce_favorite": False,
        "unified_tool_id": tool.unified_tool_id,
    }
    if the_state().tool_version_shown:
        answer |= {"version": tool.version, "deployment_id": deployment_id_of(tool)}
    for placement in PLACEMENTS:
        answer[placement] = _placement_json(tool, placement)
    return answer


def _placement_json(tool: Tool, placement: str) -> dict[str, object] | None:
    """Return a placement with its label and size: its own, else the tool's, else 800 by 400."""
    placed = tool.placements.get(placement)
    if placed is None:
        return None
    label = str(placed.get("text") or "") or tool.text or tool.name
    sizes = {
        "selection_width": placed.get("selection_width") or tool.selection_width or USUAL_WIDTH,
        "selection_height": placed.get("selection_height") or tool.selection_height or USUAL_HEIGHT,
    }
    return {"text": label, **placed, "label": label, **sizes}


def deployment_id_of(tool: Tool) -> str:
    """Return the id of a tool's deployment, which LTI 1.1 tools have too: its id and a hash."""
    context = the_state().opaque_identifier(f"{tool.context_type}_{tool.context_id}")
    return tool.deployment_id or f"{tool.id}:{context}"


def context_for(kind: str, text: str, *rights: str) -> Context:
    """Return the course or account a path names, if the caller has one of these rights there."""
    if kind == "courses":
        return "Course", course_for(text, *rights).id
    if kind == "accounts":
        return "Account", account_for(text, *rights).id
    raise not_found()


def contexts_above(context: Context) -> list[tuple[str, int]]:
    """Return a context and the accounts above it, nearest first."""
    state = the_state()
    if context[0] == "Course":
        return chain_of(state, state.courses[context[1]])
    return [("Account", account.id) for account in state.account_chain(context[1])]


@blueprint.get("/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools")
def index(kind: str, context_id: str) -> Response:
    """List tools of exactly this context; `include_parents` adds those above, all by name."""
    context = context_for(kind, context_id)
    asked = parameters()
    everywhere = flag(asked.get("include_parents"))
    found = tools_in(the_state(), contexts_above(context) if everywhere else [context])
    if term := search_term():
        found = [tool for tool in found if term in tool.name.lower()]
    if flag(asked.get("selectable")):
        found = [tool for tool in found if not tool.not_selectable]
    placements = set(strings(asked.get("placement"))) | set(strings(asked.get("placements")))
    if placements:
        found = [tool for tool in found if placements & _placements_of(tool)]
    found.sort(key=lambda tool: (tool.name.lower(), tool.id))
    return page_of(found, tool_json)


def _placements_of(tool: Tool) -> set[str]:
    legacy = tool.version == "1.1" and not tool.not_selectable and bool(tool.url or tool.domain)
    return set(tool.placements) | (LEGACY_PLACEMENTS if legacy else set())


@blueprint.get("/api/v1/courses/<course_id>/external_tools/visible_course_nav_tools")
def visible_course_nav_tools(course_id: str) -> Response:
    """List the tools a course's navigation shows, all on one page."""
    return reply(_in_navigation(course_for(course_id)))


@blueprint.get("/api/v1/external_tools/visible_course_nav_tools")
def all_visible_nav_tools() -> Response:
    """List the tools that the navigation of several courses shows."""
    codes = strings(parameters().get("context_codes"))
    if not codes:
        raise message_error(400, "Missing context_codes")
    if not all(re.fullmatch(r"course_\d+", code) for code in codes):
        message = "Invalid context_codes; only `course` codes are supported"
        raise message_error(400, message)
    courses = [course_for(code.removeprefix("course_")) for code in codes]
    return reply([row for course in courses for row in _in_navigation(course)])


def _in_navigation(course: Course) -> list[dict[str, Any]]:
    extra = {"context_id": course.id, "context_name": course.name}
    return [
        tool_json(tool) | extra
        for tool in tools_in(the_state(), contexts_above(("Course", course.id)))
        if "course_navigation" in tool.placements
    ]


@blueprint.get("/api/v1/accounts/<account_id>/external_tools/visible_course_nav_tools")
def visible_account_nav_tools(account_id: str) -> Response:
    """Refuse: accounts have no such list."""
    account_named(account_id)
    raise message_error(400, "Only course context is supported")


@blueprint.get(
    "/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools/<external_tool_id>"
)
def show(kind: str, context_id: str, external_tool_id: str) -> Response:
    """Show a tool of exactly this context; one of a parent account is 404."""
    return reply(tool_json(_tool_of(context_for(kind, context_id), external_tool_id)))


@blueprint.post("/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools")
def create(kind: str, context_id: str) -> Response:
    """Install a tool; duplicates are allowed unless `verify_uniqueness` is nested with the rest."""
    context = context_for(kind, context_id, "manage_lti_add")
    state = the_state()
    given, nested = _given()
    if given.get("client_id"):
        # It asks for the LTI 1.3 tool of a developer key, and this Canvas has none.
        raise not_found()
    moment = state.now()
    tool = Tool(
        id=0, context_type=context[0], context_id=context[1], created_at=moment, updated_at=moment
    )
    write_attributes(tool, given)
    errors = dict(attribute_errors(tool))
    unique = nested and flag(given.get("verify_uniqueness")) and state.verify_uniqueness_known
    if unique and duplicated(state, contexts_above(context), tool):
        attribute = "tool_currently_installed"
        message = "The tool is already installed in this context."
        errors[attribute] = [field_error(attribute, message)]
    if errors:
        raise CanvasError(400, {"errors": errors})
    tool.id = state.next_id("tool")
    state.tools[tool.id] = tool
    return reply(tool_json(tool))


@blueprint.put(
    "/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools/<external_tool_id>"
)
def update(kind: str, context_id: str, external_tool_id: str) -> Response:
    """Change a tool in place; a blank secret is ignored."""
    context = context_for(kind, context_id, "manage_lti_edit")
    tool = _tool_of(context, external_tool_id)
    before = dict(vars(tool)) | {"placements": dict(tool.placements)}
    try:
        write_attributes(tool, _given()[0])
        errors = attribute_errors(tool)
        if errors:
            raise CanvasError(400, {"errors": errors})
    except CanvasError:
        vars(tool).update(before)
        raise
    tool.updated_at = the_state().now()
    return reply(tool_json(tool))


@blueprint.delete(
    "/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools/<external_tool_id>"
)
def destroy(kind: str, context_id: str, external_tool_id: str) -> Response:
    """Delete a tool softly: it stops answering and cannot be had back."""
    context = context_for(kind, context_id, "manage_lti_delete")
    tool = _tool_of(context, external_tool_id)
    tool.deleted = True
    tool.updated_at = the_state().now()
    return reply(tool_json(tool))


@blueprint.get("/api/v1/<any(courses,accounts):kind>/<context_id>/lti_apps")
def lti_apps(kind: str, context_id: str) -> Response:
    """List tools with the level each is installed at (§4.3)."""
    context = context_for(kind, context_id, "read_as_admin")
    tools = tools_in(the_state(), contexts_above(context))
    tools.sort(key=lambda tool: (tool.name.lower(), tool.id))
    return page_of(tools, lambda tool: _app_json(tool, context))


def _app_json(tool: Tool, context: Context) -> dict[str, Any]:
    state = the_state()
    source = state.courses if tool.context_type == "Course" else state.accounts
    return {
        "app_type": "ContextExternalTool",
        "app_id": tool.id,
        "name": tool.name,
        "description": tool.description,
        "installed_locally": (tool.context_type, tool.context_id) == context,
        "enabled": True,
        "tool_configuration": None,
        "context": tool.context_type,
        "context_id": tool.context_id,
        "context_name": source[tool.context_id].name,
        "reregistration_url": None,
        "has_update": None,
        "deployment_id": deployment_id_of(tool),
        "editor_button_settings": None,
        "is_rce_favorite": False,
    }


def _given() -> tuple[Parameters, bool]:
    """Return the tool's parameters: only what is nested, if anything is; else the flat ones."""
    asked = parameters()
    if "external_tool" in asked:
        return mapping(asked["external_tool"]), True
    return asked, False


def _tool_of(context: Context, text: str) -> Tool:
    tool = the_state().tools.get(object_id(text))
    if tool is None or tool.deleted or (tool.context_type, tool.context_id) != context:
        raise not_found()
    return tool
