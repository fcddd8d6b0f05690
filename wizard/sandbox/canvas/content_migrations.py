"""Content migrations: course copies and imported exports (content_migrations_api_spec.rb)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.content_model import ContentExport, ContentMigration
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    course_named,
    object_id,
    parameters,
    the_state,
)
from wizard.sandbox.canvas.course_copy import EVERYTHING, copy_course, import_course, tools_of
from wizard.sandbox.canvas.model import Assignment, Course, Module, Tool
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, mapping
from wizard.sandbox.canvas.rights import course_rights

blueprint = Blueprint("content_migrations", __name__)

PATH = "/api/v1/courses/<course_id>/content_migrations"
ADD, EDIT = "manage_course_content_add", "manage_course_content_edit"
SEE = (ADD, EDIT, "manage_course_content_delete")
"""Any of these rights will do to look at migrations (authorize_action)."""
TYPES = {
    "course_copy_importer": "Course Copy",
    "canvas_cartridge_importer": "Canvas Cartridge",
    "common_cartridge_importer": "Common Cartridge",
    "context_external_tool": "External Tool",
    "qti_converter": "QTI",
    "zip_file_importer": "Zip File",
}
"""Their names; of all but the course copy Canvas asks for a file."""
SELECTABLE = {
    "context_modules": "Modules",
    "assignments": "Assignments",
    "context_external_tools": "External Tools",
}
_OF_EXPORTS = frozenset({"canvas_cartridge_importer", "common_cartridge_importer"})


@blueprint.get(PATH)
def index(course_id: str) -> Response:
    """List a course's migrations, the newest first."""
    course = course_for(course_id, *SEE)
    found = [m for m in the_state().migrations.values() if m.course_id == course.id]
    found.sort(key=lambda migration: -migration.id)
    return page_of(found, _migration_json)


@blueprint.get(f"{PATH}/migrators")
def migrators(course_id: str) -> Response:
    """List the kinds of migration there are."""
    course_for(course_id, *SEE)
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
    return reply(_migration_json(_named(course_for(course_id, *SEE), identifier)))


@blueprint.get(f"{PATH}/<identifier>/migration_issues")
def issues(course_id: str, identifier: str) -> Response:
    """List a migration's issues: warnings of tools without their key; a copy has none."""
    migration = _named(course_for(course_id, *SEE), identifier)
    numbered = list(enumerate(migration.warnings, start=1))
    return page_of(numbered, lambda each: _issue_json(migration, *each))


@blueprint.get(f"{PATH}/<identifier>/asset_id_mapping")
def asset_id_mapping(course_id: str, identifier: str) -> Response:
    """Tell which object of the source became which, once the copy is done."""
    migration = _named(course_for(course_id, *SEE), identifier)
    if migration.workflow_state != "completed":
        raise message_error(400, "Migration is incomplete")
    return reply({kind: pairs for kind, pairs in migration.became.items() if pairs})


@blueprint.get(f"{PATH}/<identifier>/selective_data")
def content_list(course_id: str, identifier: str) -> Response:
    """List what may be selected of the source: its kinds, or the objects of one kind."""
    migration = _named(course_for(course_id, *SEE), identifier)
    source = the_state().courses[migration.source_course_id]
    kind = parameters().get("type")
    if kind is None:
        return reply(_selectable(migration, source))
    if kind not in SELECTABLE:
        raise message_error(400, "unsupported migration type")
    return reply(
        [
            {"type": kind, "property": f"copy[{kind}][id_{each.id}]", "title": each.name}
            for each in _objects(source)[str(kind)]
        ]
    )


def _objects(source: Course) -> dict[str, list[Module] | list[Assignment] | list[Tool]]:
    """Return what a course holds of each kind that may be selected."""
    state = the_state()
    modules = [m for m in state.modules.values() if m.course_id == source.id and not m.deleted]
    return {
        "context_modules": modules,
        "assignments": state.assignments_of(source.id),
        "context_external_tools": tools_of(state, source),
    }


def _selectable(migration: ContentMigration, source: Course) -> list[dict[str, Any]]:
    own = f"{request.host_url}api/v1/courses/{migration.course_id}/content_migrations"
    rows: list[dict[str, Any]] = [_selected("course_settings", "Course Settings")]
    if source.syllabus_body:
        rows.append(_selected("syllabus_body", "Syllabus Body"))
    for kind, found in _objects(source).items():
        address = f"{own}/{migration.id}/selective_data?type={kind}"
        if found:
            row = {"count": len(found), "sub_items_url": address}
            rows.append(_selected(kind, SELECTABLE[kind]) | row)
    return rows


def _selected(kind: str, title: str) -> dict[str, Any]:
    return {"type": kind, "property": f"copy[all_{kind}]", "title": title}


@blueprint.get("/api/v1/progress/<identifier>")
def progress(identifier: str) -> Response:
    """Show how far a migration is."""
    migration = the_state().migrations.get(object_id(identifier))
    if migration is None:
        raise not_found()
    course_for(str(migration.course_id), *SEE)
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
    target = course_for(course_id, ADD)
    asked = parameters()
    kind = str(asked.get("migration_type") or "")
    if kind not in TYPES:
        raise message_error(400, "Invalid migration_type")
    export, source = _source(kind, mapping(asked.get("settings")))
    state = the_state()
    migration = ContentMigration(
        id=state.next_id("migration"),
        course_id=target.id,
        user_id=caller().id,
        migration_type=kind,
        source_course_id=source.id,
        content_export_id=export.id if export is not None else None,
        created_at=state.now(),
    )
    migration.chosen = _chosen(asked)
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
    migration.chosen = _chosen(parameters()) or migration.chosen
    migration.workflow_state = "running"
    migration.started_at = the_state().now()
    answer = _migration_json(migration)
    _run(migration, the_state().courses[migration.source_course_id], target)
    return reply(answer)


def _chosen(asked: Parameters) -> frozenset[str] | None:
    """Return what `copy[…]` names; None where it names nothing or everything."""
    named = {key for key, value in mapping(asked.get("copy")).items() if flag(value)}
    return None if not named or "everything" in named else frozenset(named & EVERYTHING)


def _source(kind: str, settings: Parameters) -> tuple[ContentExport | None, Course]:
    """Return the course that is copied, and the export of it that is imported, if it is one."""
    state, export = the_state(), None
    if kind == "course_copy_importer":
        if not settings.get("source_course_id"):
            raise message_error(400, "A course copy requires a source course.")
        source = course_named(str(settings["source_course_id"]))
        if "read_as_admin" not in course_rights(state, caller(), source):
            raise message_error(400, "You are not allowed to copy the source course.")
    else:
        if not settings.get("content_export_id"):
            raise message_error(400, "File upload, file_url, or content_export_id is required")
        export = state.exports.get(object_id(settings["content_export_id"]))
        if export is None or kind not in _OF_EXPORTS:
            raise message_error(400, "Invalid content export")
        source = course_for(str(export.course_id), "read_as_admin", "manage")
    return export, source


def _run(migration: ContentMigration, source: Course, target: Course) -> None:
    if migration.content_export_id is None:
        chosen = EVERYTHING if migration.chosen is None else migration.chosen
        migration.became = copy_course(the_state(), source, target, chosen)
    else:
        migration.warnings = import_course(the_state(), source, target)
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
        "migration_issues_count": len(migration.warnings),
        "progress_url": f"{base}/progress/{migration.id}",
        "settings": {
            "source_course_id": source.id,
            "source_course_name": source.name,
            "source_course_html_url": f"{request.host_url}courses/{source.id}",
        }
        if migration.content_export_id is None
        else {},
    }


def _issue_json(migration: ContentMigration, number: int, description: str) -> dict[str, Any]:
    base = f"{request.host_url}api/v1/courses/{migration.course_id}/content_migrations"
    return {
        "id": number,
        "description": description,
        "workflow_state": "active",
        "fix_issue_html_url": None,
        "issue_type": "warning",
        "created_at": migration.finished_at,
        "updated_at": migration.finished_at,
        "content_migration_url": f"{base}/{migration.id}",
    }


def _named(course: Course, text: str) -> ContentMigration:
    found = the_state().migrations.get(object_id(text))
    if found is None or found.course_id != course.id:
        raise not_found()
    return found
