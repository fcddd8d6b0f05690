"""What the items of modules show: their content, its title and state (canvas.md §6).

lib/api/v1/context_module.rb
"""

from typing import Any
from urllib.parse import urlencode

from flask import request

from wizard.sandbox.canvas.context import the_state
from wizard.sandbox.canvas.model import (
    Assignment,
    Course,
    DiscussionTopic,
    Module,
    ModuleItem,
    Quiz,
)
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submittables import is_new_quiz
from wizard.sandbox.canvas.tool_finder import find_tool_by_id

Content = Assignment | Quiz | DiscussionTopic
PATHS = {"Assignment": "assignments", "Quiz": "quizzes", "Discussion": "discussion_topics"}
_PUBLISHED = {"Assignment": "published", "Quiz": "available", "Discussion": "active"}
WITHOUT_CONTENT_ID = frozenset({"Page", "SubHeader", "ExternalUrl"})


def content_named(state: CanvasState, kind: str, content_id: int | None) -> Content | None:
    """Return the assignment, quiz or discussion of that id, None where there is none."""
    if content_id is None:
        return None
    found: Content | None = None
    if kind == "Assignment":
        found = state.assignments.get(content_id)
    elif kind == "Quiz":
        found = state.quizzes.get(content_id)
    elif kind == "Discussion":
        found = state.discussion_topics.get(content_id)
    return None if found is None or found.workflow_state == "deleted" else found


def title_of(item: ModuleItem) -> str:
    """Return an item's title: its content's, where it has one."""
    content = content_named(the_state(), item.type, item.content_id)
    if content is None:
        return item.title
    return content.name if isinstance(content, Assignment) else content.title


def is_published(item: ModuleItem) -> bool:
    """Tell whether an item is published: what its content is, where it has one."""
    content = content_named(the_state(), item.type, item.content_id)
    return item.published if content is None else content.workflow_state == _PUBLISHED[item.type]


def set_published(item: ModuleItem, *, published: bool) -> None:
    """Publish or unpublish an item and its content; work that was handed in stays published."""
    state = the_state()
    item.published = published
    content = content_named(state, item.type, item.content_id)
    if isinstance(content, Assignment):
        rows = state.submissions_of(content.id)
        if published or not any(row.submitted_at is not None for row in rows):
            content.workflow_state = "published" if published else "unpublished"
    elif isinstance(content, Quiz):
        content.workflow_state = "available" if published else "unpublished"
    elif content is not None:
        content.workflow_state = "active" if published else "unpublished"


def items_of(module: Module) -> list[ModuleItem]:
    """Return a module's items in their order."""
    found = [item for item in the_state().items.values() if item.module_id == module.id]
    return sorted(found, key=lambda item: (item.position, item.id))


def shut_by_modules(assignment: Assignment) -> Module | None:
    """Return the module that keeps students out of an assignment, None where none does.

    It does while all in which the assignment stands are unpublished (lib/context_module_item.rb,
    `locked_by_module_item?`; the rest of what locks a module is not kept here).
    """
    state = the_state()
    standing = [
        state.modules[item.module_id]
        for item in state.items.values()
        if item.type == "Assignment" and item.content_id == assignment.id
    ]
    if not standing or any(module.published for module in standing):
        return None
    return standing[0]


def item_json(
    course: Course, item: ModuleItem, wanted: set[str], *, manages: bool
) -> dict[str, Any]:
    """Return a module item; its state only to whoever may change the module."""
    host = request.host_url
    content = content_named(the_state(), item.type, item.content_id)
    answer: dict[str, Any] = {
        "id": item.id,
        "title": title_of(item),
        "position": item.position,
        "indent": item.indent,
        "quiz_lti": isinstance(content, Assignment) and is_new_quiz(the_state(), content),
        "type": item.type,
        "module_id": item.module_id,
    }
    if item.type == "ExternalUrl":
        redirect = f"api/v1/courses/{course.id}/module_item_redirect/{item.id}"
        answer["html_url"] = f"{host}{redirect}"
    elif item.type != "SubHeader":
        answer["html_url"] = f"{host}courses/{course.id}/modules/items/{item.id}"
    if item.type not in WITHOUT_CONTENT_ID:
        answer["content_id"] = item.content_id
    if item.type in PATHS:
        answer["url"] = f"{host}api/v1/courses/{course.id}/{PATHS[item.type]}/{item.content_id}"
    elif item.type == "ExternalTool":
        answer["url"] = _launch(course, item)
    if item.type in {"ExternalTool", "ExternalUrl"}:
        answer |= {"external_url": item.external_url, "new_tab": item.new_tab}
    if item.completion_requirement is not None:
        answer["completion_requirement"] = item.completion_requirement
    if manages:
        answer |= {"published": is_published(item), "unpublishable": _is_unpublishable(content)}
    if "content_details" in wanted:
        answer["content_details"] = _details(content)
    return answer


def _launch(course: Course, item: ModuleItem) -> str:
    """Return where the launch of a tool's item is asked for: by item, or by tool or URL."""
    tool = find_tool_by_id(the_state(), course, item.content_id)
    query: dict[str, Any] = {"url": item.external_url or (tool.url if tool else None) or ""}
    if tool is not None and tool.tool_id:
        query = {"id": tool.id, **query}
    elif tool is not None:
        query = {"launch_type": "module_item", "module_item_id": item.id}
    path = f"api/v1/courses/{course.id}/external_tools/sessionless_launch"
    return f"{request.host_url}{path}?{urlencode(query)}"


def _is_unpublishable(content: Content | None) -> bool:
    if not isinstance(content, Assignment):
        return True
    rows = the_state().submissions_of(content.id)
    return not any(row.submitted_at is not None for row in rows)


def _details(content: Content | None) -> dict[str, Any]:
    details: dict[str, Any] = {"locked_for_user": False}
    for key in ("points_possible", "due_at", "unlock_at", "lock_at"):
        value = getattr(content, key, None)
        if value is not None:
            details[key] = value
    return details
