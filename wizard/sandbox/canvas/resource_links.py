"""LTI 1.3 resource links of a course (app/controllers/lti/resource_links_controller.rb)."""

import uuid
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import CanvasError, not_found, reply, unprocessable
from wizard.sandbox.canvas.assignment_order import course_order
from wizard.sandbox.canvas.context import course_for, object_id, parameters, the_state
from wizard.sandbox.canvas.model import Assignment, Course, Tool
from wizard.sandbox.canvas.pagination import bookmarked_page_of
from wizard.sandbox.canvas.tool_finder import find_tool, find_tool_for

blueprint = Blueprint("lti_resource_links", __name__)

LINKS_PER_PAGE = 50
PATH = "/api/v1/courses/<course_id>/lti_resource_links"


@blueprint.get(PATH)
def index(course_id: str) -> Response:
    """List the links, 50 a page: of assignments that an LTI 1.3 tool answers, none of 1.1."""
    course = _course(course_id)
    return bookmarked_page_of(
        _links(course),
        lambda link: _link_json(course, *link),
        lambda link: (link[0].created_at, link[0].id),
        per_page=LINKS_PER_PAGE,
    )


@blueprint.get(f"{PATH}/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show a link by its number or `resource_link_uuid:…`."""
    course = _course(course_id)
    prefix, _, rest = identifier.partition(":")
    for assignment, tool in _links(course):
        shown = _link_json(course, assignment, tool)
        named = prefix in {"resource_link_uuid", "lookup_uuid"} and shown[prefix] == rest
        if named or (not rest and object_id(identifier) == assignment.id):
            return reply(shown)
    raise not_found()


@blueprint.post(PATH)
def create(course_id: str) -> Response:
    """Make a link for rich content; it needs an LTI 1.3 tool that answers its URL."""
    course = _course(course_id, "manage_lti_add")
    url = str(parameters().get("url") or "")
    tool = find_tool(the_state(), course, url)
    if tool is None or tool.version != "1.3":
        raise unprocessable("invalid_url", "No tool found for the provided URL")
    made = the_state().now()
    return reply(
        {
            "id": the_state().next_id("resource_link"),
            "context_id": course.id,
            "context_type": "Course",
            "context_external_tool_id": tool.id,
            "resource_type": "rich_content",
            "resource_link_uuid": str(uuid.uuid4()),
            "lookup_uuid": str(uuid.uuid4()),
            "title": parameters().get("title"),
            "url": url,
            "lti_1_1_id": None,
            "workflow_state": "active",
            "created_at": made,
            "updated_at": made,
        }
    )


@blueprint.put(f"{PATH}/<identifier>")
def update(course_id: str, identifier: str) -> Response:
    """Change where a link launches, as long as its tool answers there."""
    course = _course(course_id, "manage_lti_add")
    url = str(parameters().get("url") or "")
    for assignment, tool in _links(course):
        if assignment.id != object_id(identifier):
            continue
        hosts = {urlsplit(tool.url or "").netloc, tool.domain}
        if url and not any(_is_within(urlsplit(url).netloc, host) for host in hosts):
            message = "'url' param must match the tool associated with 'context_external_tool_id'"
            raise unprocessable("url_tool_mismatch", message)
        if url and assignment.tag is not None:
            assignment.tag.url = url
        return reply(_link_json(course, assignment, tool))
    raise not_found()


def _is_within(host: str, domain: str | None) -> bool:
    return bool(domain) and f".{host}".endswith(f".{domain}")


def _course(course_id: str, *rights: str) -> Course:
    if not the_state().lti_resource_links_known:
        error = {"code": "not_found", "message": "The specified resource does not exist."}
        raise CanvasError(404, {"errors": [error]})
    course = course_for(course_id, "manage_assignments_add")
    return course_for(course_id, *rights) if rights else course


def _links(course: Course) -> list[tuple[Assignment, Tool]]:
    state = the_state()
    found = []
    for assignment in course_order(state, state.assignments_of(course.id)):
        tool = find_tool_for(state, course, assignment)
        if tool is not None and tool.version == "1.3":
            found.append((assignment, tool))
    return found


def _link_json(course: Course, assignment: Assignment, tool: Tool) -> dict[str, Any]:
    tag = assignment.tag
    return {
        "id": assignment.id,
        "context_id": assignment.id,
        "context_type": "Assignment",
        "context_external_tool_id": tool.id,
        "resource_type": "assignment",
        "resource_link_uuid": assignment.lti_context_id,
        "lookup_uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{course.id}/{assignment.id}")),
        "title": assignment.name,
        "url": tag.url if tag is not None else None,
        "lti_1_1_id": tag.resource_link_id if tag is not None else None,
        "workflow_state": "active",
        "created_at": assignment.created_at,
        "updated_at": assignment.updated_at,
        "associated_content_type": None,
        "associated_content_id": None,
    }
