"""Sessionless launches: which tool would answer, and the signed page itself (canvas.md §4.2)."""

import secrets
from typing import NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import (
    CanvasError,
    field_error,
    not_found,
    reply,
    validation_error,
)
from wizard.sandbox.canvas.assignment_dates import lock_of
from wizard.sandbox.canvas.context import (
    assignment_in,
    caller,
    has_right,
    parameters,
    require_verified,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.launch import launch_form, launch_page, login_fields
from wizard.sandbox.canvas.model import Course, PendingLaunch, Tool
from wizard.sandbox.canvas.parameters import Parameters, integer
from wizard.sandbox.canvas.tool_finder import (
    find_tool,
    find_tool_among,
    find_tool_by_id,
    find_tool_for,
    matches_host,
    tools_in,
)
from wizard.sandbox.canvas.tools import Context, context_for, contexts_above

blueprint = Blueprint("external_tools_launch", __name__)

LIFETIME_SECONDS = 300.0
NAMES_OF_A_TOOL = ("id", "url", "module_item_id", "resource_link_lookup_uuid")


class Target(NamedTuple):
    """What a launch goes to: the tool if one was found, and the address and link."""

    tool: Tool | None
    url: str | None
    placement: str | None = None
    assignment_id: int | None = None
    resource_link_id: str | None = None
    title: str = ""


@blueprint.get(
    "/api/v1/<any(courses,accounts):kind>/<context_id>/external_tools/sessionless_launch"
)
def generate_sessionless_launch(kind: str, context_id: str) -> Response:
    """Return a single-use URL of a launch page; no matching tool is 200 with `errors`."""
    context = context_for(kind, context_id)
    require_verified()
    state = the_state()
    if state.redis_down:
        message = "Redis is not enabled, but is required for sessionless LTI launch"
        raise CanvasError(503, {"errors": {"redis": [field_error("redis", message)]}})
    target = _target(context, parameters())
    tool = target.tool
    placed = tool.placements.get(target.placement or "", {}) if tool is not None else {}
    if tool is None or not (target.url or tool.url or placed.get("url")):
        return reply({"errors": {"external_tool": "Unable to find a matching external tool"}})
    verifier, session_token = secrets.token_hex(64), secrets.token_urlsafe(96)
    state.launches[verifier] = PendingLaunch(
        user_id=caller().id,
        session_token=session_token,
        made_at=state.monotonic(),
        tool_id=tool.id,
        context_type=context[0],
        context_id=context[1],
        url=target.url or tool.url or "",
        placement=target.placement,
        assignment_id=target.assignment_id,
        resource_link_id=target.resource_link_id,
        title=target.title or tool.name,
    )
    query = urlencode({"verifier": verifier, "session_token": session_token})
    page = f"{request.host_url}{kind}/{context[1]}/external_tools/sessionless_launch?{query}"
    return reply({"id": tool.id, "name": tool.name, "url": page})


def _target(context: Context, asked: Parameters) -> Target:
    launch_type = str(asked.get("launch_type") or "")
    course = the_state().courses[context[1]] if context[0] == "Course" else None
    if launch_type == "assessment" and course is not None:
        return _assessment(course, asked.get("assignment_id"))
    if launch_type == "module_item" and course is not None:
        return _module_item(course, asked.get("module_item_id"))
    preferred = integer(asked.get("id"))
    if asked.get("url"):
        return _by_url(context, str(asked["url"]), preferred)
    if asked.get("id"):
        found = tools_in(the_state(), contexts_above(context))
        tool = next((tool for tool in found if tool.id == preferred), None)
        placement = launch_type or None
        placed = tool.placements.get(placement or "", {}) if tool else {}
        return Target(tool, str(placed.get("url") or "") or None, placement)
    message = "A tool id, tool url, module item id, or resource link lookup uuid must be provided"
    errors = {key: [field_error(key, message)] for key in NAMES_OF_A_TOOL}
    raise CanvasError(400, {"errors": errors})


def _by_url(context: Context, url: str, preferred: int | None) -> Target:
    """Return the tool of a URL: the preferred one where it is of that host, else the best."""
    chain = contexts_above(context)
    for tool in tools_in(the_state(), chain):
        if tool.id == preferred and matches_host(tool, url):
            return Target(tool, url)
    return Target(find_tool_among(the_state(), chain, url), url)


def _assessment(course: Course, text: object) -> Target:
    if text is None or str(text) == "":
        message = "An assignment id must be provided for assessment LTI launch"
        raise validation_error("assignment_id", message)
    state = the_state()
    assignment = assignment_in(course, text)
    if assignment.workflow_state != "published" and not has_right(course, "read_as_admin"):
        raise unauthorized()
    locked = lock_of(the_state(), assignment, caller()) is not None
    if locked and not has_right(course, "read_as_admin"):
        raise unauthorized()
    if assignment.tag is None:
        message = "The assignment must have an external tool tag"
        raise validation_error("assignment_id", message)
    return Target(
        find_tool_for(state, course, assignment),
        assignment.tag.url,
        "assignment",
        assignment.id,
        assignment.tag.resource_link_id,
        assignment.name,
    )


def _module_item(course: Course, text: object) -> Target:
    state = the_state()
    if text is None or str(text) == "":
        message = "A module item id must be provided for module item LTI launch"
        raise validation_error("module_item_id", message)
    item = state.items.get(integer(text) or 0)
    if item is None or state.modules[item.module_id].course_id != course.id:
        raise not_found()
    if item.type == "Assignment":
        return _assessment(course, item.content_id)
    if item.type != "ExternalTool":
        message = "The content tag with the specified id must have an external tool"
        raise validation_error("module_item_id", message)
    bound = find_tool_by_id(state, course, item.content_id)
    tool = find_tool(state, course, item.external_url or (bound.url if bound else None))
    return Target(tool or bound, item.external_url, None, None, item.resource_link_id, item.title)


@blueprint.get("/<any(courses,accounts):kind>/<context_id>/external_tools/sessionless_launch")
def sessionless_launch(kind: str, context_id: str) -> Response:
    """Show the launch page once, within five minutes, as the person who asked for it."""
    state = the_state()
    launch = state.launches.pop(request.args.get("verifier", ""), None)
    expired = launch is not None and state.monotonic() - launch.made_at > LIFETIME_SECONDS
    if launch is None or expired or launch.session_token != request.args.get("session_token"):
        text = "Cannot locate launch request, please try again."
        return Response(text, 404, content_type="text/plain; charset=utf-8")
    tool = state.tools[launch.tool_id]
    login = tool.version == "1.3"
    fields = login_fields(launch, tool) if login else launch_form(launch, tool)
    page = launch_page(launch.url, fields)
    return Response(page, content_type="text/html; charset=utf-8")
