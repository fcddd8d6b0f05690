"""Content migrations, of which a course copy is one (content_migrations_api_spec.rb)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    course_named,
    object_id,
    parameters,
    the_state,
)
from wizard.sandbox.canvas.course_copy import copy_course
from wizard.sandbox.canvas.model import Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import flag, mapping
from wizard.sandbox.canvas.waiting_model import ContentMigration

blueprint = Blueprint("content_migrations", __name__)

PATH = "/api/v1/courses/<course_id>/content_migrations"
EDIT = "manage_course_content_edit"
TYPES = {
    "course_copy_importer": "Course Copy",
    "canvas_cartridge_importer": "Canvas Cartridge",
    "common_cartridge_importer": "Common Cartridge",
    "context_external_tool": "External Tool",
    "qti_converter": "QTI",
    "zip_file_importer": "Zip File",
}
"""Their names; of all but the course copy Canvas asks for a file."""


@blueprint.get(PATH)
def index(course_id: str) -> Response:
    """List a course's migrations, the newest first."""
    course = course_for(course_id, EDIT)
    found = [m for m in the_state().migrations.values() if m.course_id == course.id]
    found.sort(key=lambda migration: -migration.id)
    return page_of(found, _migration_json)


@blueprint.get(f"{PATH}/migrators")
def migrators(course_id: str) -> Response:
    """List the kinds of migration there are."""
    course_for(course_id, EDIT)
    copy = "course_copy_importer"
    return reply(
        [
            {
                "type": kind,
                "name": name,
                "requires_file_upload": kind != copy,
                "required_settings": ["source_course_id"] if kind == copy else [],
            }
            for kind, name in TYPES.items()
        ]
    )


@blueprint.get(f"{PATH}/<identifier>")
def show(course_id: str, identifier: str) -> Response:
    """Show a migration."""
    return reply(_migration_json(_named(course_for(course_id, EDIT), identifier)))


@blueprint.get(f"{PATH}/<identifier>/migration_issues")
def issues(course_id: str, identifier: str) -> Response:
    """List a migration's issues; a course copy has none."""
    _named(course_for(course_id, EDIT), identifier)
    return page_of([], lambda issue: issue)


@blueprint.get("/api/v1/progress/<identifier>")
def progress(identifier: str) -> Response:
    """Show how far a migration is."""
    migration = the_state().migrations.get(object_id(identifier))
    if migration is None:
        raise not_found()
    course_for(str(migration.course_id), EDIT)
    done = migration.workflow_state == "completed"
    return reply(
        {
            "id": migration.id,
            "context_id": migration.id,
            "context_type": "ContentMigration",
            "user_id": migration.user_id,
            "tag": "content_migration",
            "completion": 100.0 if done else 0.0,
            "workflow_state": "completed" if done else "queued",
            "created_at": migration.created_at,
            "updated_at": migration.finished_at or migration.created_at,
            "message": None,
            "url": f"{request.host_url}api/v1/progress/{migration.id}",
        }
    )


@blueprint.post(PATH)
def create(course_id: str) -> Response:
    """Begin a migration: the answer says "running", the next look "completed"."""
    target = course_for(course_id, EDIT)
    asked = parameters()
    kind = str(asked.get("migration_type") or "")
    if kind not in TYPES:
        raise message_error(400, "Invalid migration_type")
    settings = mapping(asked.get("settings"))
    if kind != "course_copy_importer":
        raise message_error(400, "File upload, file_url, or content_export_id is required")
    if not settings.get("source_course_id"):
        raise message_error(400, "A course copy requires a source course.")
    source = course_named(str(settings["source_course_id"]))
    course_for(str(source.id), "read_as_admin", "manage")
    state = the_state()
    migration = ContentMigration(
        id=state.next_id("migration"),
        course_id=target.id,
        user_id=caller().id,
        migration_type=kind,
        source_course_id=source.id,
        created_at=state.now(),
    )
    state.migrations[migration.id] = migration
    if flag(asked.get("selective_import")):
        migration.workflow_state = "waiting_for_select"
    elif flag(asked.get("do_not_run")):
        migration.workflow_state = "pre_processing"
    else:
        migration.workflow_state = "running"
        migration.started_at = state.now()
    answer = _migration_json(migration)
    if migration.workflow_state == "running":
        _run(migration, source, target)
    return reply(answer)


@blueprint.put(f"{PATH}/<identifier>")
def update(course_id: str, identifier: str) -> Response:
    """Run a migration that waited; its type does not change."""
    target = course_for(course_id, EDIT)
    migration = _named(target, identifier)
    if migration.workflow_state == "completed" or flag(parameters().get("do_not_run")):
        return reply(_migration_json(migration))
    migration.workflow_state = "running"
    migration.started_at = the_state().now()
    answer = _migration_json(migration)
    _run(migration, the_state().courses[migration.source_course_id], target)
    return reply(answer)


def _run(migration: ContentMigration, source: Course, target: Course) -> None:
    copy_course(the_state(), source, target)
    migration.workflow_state = "completed"
    migration.finished_at = the_state().now()


def _migration_json(migration: ContentMigration) -> dict[str, Any]:
    state = the_state()
    source = state.courses[migration.source_course_id]
    base = f"{request.host_url}api/v1"
    own = f"{base}/courses/{migration.course_id}/content_migrations/{migration.id}"
    return {
        "id": migration.id,
        "user_id": migration.user_id,
        "workflow_state": migration.workflow_state,
        "started_at": migration.started_at,
        "finished_at": migration.finished_at,
        "migration_type": migration.migration_type,
        "migration_type_title": TYPES[migration.migration_type],
        "created_at": migration.created_at,
        "migration_issues_url": f"{own}/migration_issues",
        "migration_issues_count": 0,
        "progress_url": f"{base}/progress/{migration.id}",
        "settings": {
            "source_course_id": source.id,
            "source_course_name": source.name,
            "source_course_html_url": f"{request.host_url}courses/{source.id}",
        },
    }


def _named(course: Course, text: str) -> ContentMigration:
    found = the_state().migrations.get(object_id(text))
    if found is None or found.course_id != course.id:
        raise not_found()
    return found
