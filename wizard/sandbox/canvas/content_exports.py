"""Content exports: a course as a file (doc/api/content_exports).

The file itself is not served: it is imported by its number. What it holds is taken from the course
when it is imported.
"""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.content_model import ContentExport
from wizard.sandbox.canvas.context import caller, course_for, object_id, parameters, the_state
from wizard.sandbox.canvas.pagination import page_of

blueprint = Blueprint("content_exports", __name__)

_PATH = "/api/v1/courses/<course_id>/content_exports"
_TYPES = frozenset({"common_cartridge", "qti", "zip"})


@blueprint.get(_PATH)
def index(course_id: str) -> Response:
    """List a course's exports, the newest first."""
    course = course_for(course_id, "read_as_admin", "manage")
    found = [each for each in the_state().exports.values() if each.course_id == course.id]
    return page_of(sorted(found, key=lambda export: -export.id), _export_json)


@blueprint.get(f"{_PATH}/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show an export."""
    course = course_for(course_id, "read_as_admin", "manage")
    found = the_state().exports.get(object_id(identifier))
    if found is None or found.course_id != course.id:
        raise not_found()
    return reply(_export_json(found))


@blueprint.post(_PATH)
def create(course_id: str) -> Response:
    """Export a course; it is done when the next request comes."""
    course = course_for(course_id, "read_as_admin", "manage")
    kind, state = str(parameters().get("export_type") or ""), the_state()
    if kind not in _TYPES:
        raise message_error(400, "invalid export_type")
    export = ContentExport(
        id=state.next_id("export"),
        course_id=course.id,
        user_id=caller().id,
        export_type=kind,
        created_at=state.now(),
    )
    answer = _export_json(export) | {"workflow_state": "created"}
    answer.pop("attachment")
    state.exports[export.id] = export
    return reply(answer)


def _export_json(export: ContentExport) -> dict[str, Any]:
    return {
        "id": export.id,
        "created_at": export.created_at,
        "export_type": export.export_type,
        "attachment": {"url": f"{request.host_url}files/{export.id}/download"},
        "course_id": export.course_id,
        "user_id": export.user_id,
        "workflow_state": "exported",
    }
