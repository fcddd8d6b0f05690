"""What somebody does with a blueprint: associate, lock, sync (master_templates_controller.rb)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.blueprint_model import LOCKABLE, Change, Subscription, Sync
from wizard.sandbox.canvas.blueprint_sync import sync
from wizard.sandbox.canvas.context import caller, course_for, object_id, parameters, the_state
from wizard.sandbox.canvas.course_copy import tools_of
from wizard.sandbox.canvas.model import Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import flag, integer, mapping, strings

blueprint = Blueprint("master_courses_templates", __name__)

PATH = "/api/v1/courses/<course_id>/blueprint_templates/<template_id>"
IMPORTS = "/api/v1/courses/<course_id>/blueprint_subscriptions/<subscription_id>/migrations"
CONTENT_TYPES = (
    "assignment",
    "attachment",
    "course_pace",
    "discussion_topic",
    "external_tool",
    "lti-quiz",
    "quiz",
    "wiki_page",
)


@blueprint.get(PATH)
def show(course_id: str, template_id: str) -> Response:
    """Show a blueprint's template."""
    course = _master(course_id, template_id)
    syncs = _syncs_of(course)
    return reply(
        {
            "id": the_state().blueprints.templates[course.id],
            "course_id": course.id,
            "last_export_completed_at": syncs[0].created_at if syncs else None,
            "associated_course_count": len(_children(course)),
        }
        | ({"latest_migration": _sync_json(syncs[0])} if syncs else {})
    )


@blueprint.get(f"{PATH}/associated_courses")
def associated_courses(course_id: str, template_id: str) -> Response:
    """List the courses associated with a blueprint."""
    return page_of(_children(_master(course_id, template_id)), _course_json)


@blueprint.put(f"{PATH}/update_associations")
def update_associations(course_id: str, template_id: str) -> Response:
    """Associate courses, or end it; a course has one blueprint at most."""
    course = _master(course_id, template_id, "manage_courses_admin")
    state, asked = the_state(), parameters()
    known = state.blueprints
    add = [object_id(text) for text in strings(asked.get("course_ids_to_add"))]
    remove = [object_id(text) for text in strings(asked.get("course_ids_to_remove"))]
    if set(add) & set(remove):
        raise message_error(400, "cannot add and remove a course at the same time")
    account = state.accounts[course.account_id]
    wrong = [each for each in add if not _may_be_child(state.courses.get(each), account.id)]
    if wrong:
        raise message_error(400, f"invalid courses to add ({', '.join(map(str, wrong))})")
    template = known.templates[course.id]
    taken = [
        each
        for each in add
        if each in known.subscriptions and known.subscriptions[each].template_id != template
    ]
    if taken:
        names = ", ".join(map(str, taken))
        message = f"cannot add courses already associated with other templates ({names})"
        raise message_error(400, message)
    for each in add:
        if each not in known.subscriptions:
            known.associate(state.courses[each], course)
    for each in remove:
        if each in known.subscriptions and known.subscriptions[each].template_id == template:
            del known.subscriptions[each]
    return reply({"success": True})


def _may_be_child(course: Course | None, account_id: int) -> bool:
    if course is None or course.workflow_state == "deleted" or course.blueprint:
        return False
    return account_id in {each.id for each in the_state().account_chain(course.account_id)}


@blueprint.put(f"{PATH}/restrict_item")
def restrict_item(course_id: str, template_id: str) -> Response:
    """Lock an object of the blueprint in associated courses, or unlock it; the next sync does."""
    course = _master(course_id, template_id)
    state, asked = the_state(), parameters()
    kind = str(asked.get("content_type") or "")
    if kind not in CONTENT_TYPES:
        message = f"Must be a valid content type ({','.join(CONTENT_TYPES)})"
        raise message_error(400, message)
    if "restricted" not in asked:
        raise message_error(400, "Must set 'restricted'")
    content_id = asked.get("content_id")
    found = _content(course, kind, integer(content_id) or 0)
    if found is None:
        raise message_error(404, f"Could not find content: {kind} {content_id}")
    given = mapping(asked.get("restrictions"))
    wanted = {key for key, value in given.items() if flag(value)} if given else {"content"}
    if wanted - set(LOCKABLE):
        raise message_error(400, "Invalid restrictions")
    if kind == "external_tool":
        # That a tool is locked is taken and has no effect here: tools are copied once.
        return reply({"success": True})
    known = state.blueprints.master_content
    known[found] = dict.fromkeys(sorted(wanted), True) if flag(asked["restricted"]) else {}
    return reply({"success": True})


def _content(course: Course, kind: str, content_id: int) -> int | None:
    """Return the id of what a blueprint holds of that kind and id, None for no such thing."""
    state = the_state()
    if kind == "external_tool":
        held = {tool.id for tool in tools_of(state, course)}
    elif kind in {"assignment", "lti-quiz"}:
        held = {each.id for each in state.assignments_of(course.id)}
    else:
        held = set()
    return content_id if content_id in held else None


@blueprint.get(f"{PATH}/unsynced_changes")
def unsynced_changes(course_id: str, template_id: str) -> Response:
    """List what changed in a blueprint since its last sync; nothing before the first."""
    course = _master(course_id, template_id)
    syncs = _syncs_of(course)
    since = syncs[0].created_at if syncs else None
    found = [] if since is None else _changes_since(course, since).items()
    return reply([_change_json(number, kind) for number, kind in found])


def _changes_since(course: Course, since: str) -> dict[int, Change]:
    found: dict[int, Change] = {}
    for each in the_state().assignments.values():
        if each.course_id != course.id or each.updated_at <= since:
            continue
        made: Change = "created" if each.created_at > since else "updated"
        found[each.id] = "deleted" if each.workflow_state == "deleted" else made
    return found


def _change_json(number: int, kind: Change) -> dict[str, Any]:
    state = the_state()
    assignment = state.assignments[number]
    return {
        "asset_id": number,
        "asset_type": "assignment",
        "asset_name": assignment.name,
        "change_type": kind,
        "html_url": f"{request.host_url}courses/{assignment.course_id}/assignments/{number}",
        "locked": any(state.blueprints.master_content.get(number, {}).values()),
    }


@blueprint.post(f"{PATH}/migrations")
def queue_migration(course_id: str, template_id: str) -> Response:
    """Begin a sync to all associated courses: the answer says "queued", the next look more."""
    course = _master(course_id, template_id)
    children = _children(course)
    if not children:
        raise message_error(400, "No associated courses to migrate to")
    state = the_state()
    made = Sync(
        id=state.next_id("blueprint_migration"),
        template_id=state.blueprints.templates[course.id],
        user_id=caller().id,
        comment=str(parameters().get("comment") or "") or None,
        created_at=state.now(),
    )
    before = _syncs_of(course)
    made.children = tuple(child.id for child in children)
    if before and set(made.children) & state.blueprints.synced:
        made.changes = _changes_since(course, before[0].created_at)
    state.blueprints.syncs.append(made)
    answer = _sync_json(made)
    for child in children:
        sync(state, course, child)
    made.workflow_state = "completed"
    return reply(answer)


@blueprint.get(f"{PATH}/migrations")
def migrations(course_id: str, template_id: str) -> Response:
    """List a blueprint's syncs, the newest first."""
    return page_of(_syncs_of(_master(course_id, template_id)), _sync_json)


@blueprint.get(f"{PATH}/migrations/<identifier>")
def show_migration(course_id: str, template_id: str, identifier: str) -> Response:
    """Show a sync."""
    for each in _syncs_of(_master(course_id, template_id)):
        if each.id == object_id(identifier):
            return reply(_sync_json(each))
    raise not_found()


@blueprint.get(f"{PATH}/migrations/<identifier>/details")
def migration_details(course_id: str, template_id: str, identifier: str) -> Response:
    """List what a sync brought; nothing where it was the first, which brings all."""
    for each in _syncs_of(_master(course_id, template_id)):
        if each.id == object_id(identifier):
            return reply([_change_json(number, kind) for number, kind in each.changes.items()])
    raise not_found()


@blueprint.get(IMPORTS)
def imports(course_id: str, subscription_id: str) -> Response:
    """List the syncs that reached an associated course, the newest first."""
    subscription, syncs = _imports(course_id, subscription_id)
    return page_of(syncs, lambda made: _import_json(made, subscription))


@blueprint.get(f"{IMPORTS}/<identifier>")
def show_import(course_id: str, subscription_id: str, identifier: str) -> Response:
    """Show a sync that reached an associated course."""
    subscription, syncs = _imports(course_id, subscription_id)
    for each in syncs:
        if each.id == object_id(identifier):
            return reply(_import_json(each, subscription))
    raise not_found()


@blueprint.get(f"{IMPORTS}/<identifier>/details")
def import_details(course_id: str, subscription_id: str, identifier: str) -> Response:
    """List what a sync brought to an associated course; nothing where it was its first."""
    _, syncs = _imports(course_id, subscription_id)
    for each in syncs:
        if each.id == object_id(identifier):
            return reply([_change_json(number, kind) for number, kind in each.changes.items()])
    raise not_found()


def _imports(course_id: str, subscription_id: str) -> tuple[Subscription, list[Sync]]:
    course = course_for(course_id, "manage", "update")
    known = the_state().blueprints
    subscription = known.subscriptions.get(course.id)
    if subscription is None:
        raise not_found()
    if subscription_id != "default" and object_id(subscription_id) != subscription.id:
        raise not_found()
    return subscription, [each for each in reversed(known.syncs) if course.id in each.children]


def _import_json(made: Sync, subscription: Subscription) -> dict[str, Any]:
    answer = _sync_json(made)
    del answer["template_id"]
    return answer | {"subscription_id": subscription.id}


def _sync_json(made: Sync) -> dict[str, Any]:
    done = made.created_at if made.workflow_state == "completed" else None
    return {
        "id": made.id,
        "template_id": made.template_id,
        "user_id": made.user_id,
        "workflow_state": made.workflow_state,
        "created_at": made.created_at,
        "exports_started_at": done,
        "imports_queued_at": done,
        "imports_completed_at": done,
        "comment": made.comment,
    }


def _course_json(course: Course) -> dict[str, Any]:
    term = the_state().terms.get(course.enrollment_term_id)
    return {
        "id": course.id,
        "name": course.name,
        "course_code": course.course_code,
        "term_name": term.name if term else "Default Term",
        "sis_course_id": course.sis_course_id,
    }


def _master(course_id: str, template_id: str, *rights: str) -> Course:
    course = course_for(course_id, *(rights or ("manage", "update")))
    own = the_state().blueprints.templates.get(course.id)
    if not course.blueprint or own is None:
        raise not_found()
    if template_id != "default" and object_id(template_id) != own:
        raise not_found()
    return course


def _children(course: Course) -> list[Course]:
    state = the_state()
    template = state.blueprints.templates[course.id]
    rows = state.blueprints.subscriptions.items()
    return [state.courses[child] for child, row in rows if row.template_id == template]


def _syncs_of(course: Course) -> list[Sync]:
    known = the_state().blueprints
    template = known.templates[course.id]
    return [each for each in reversed(known.syncs) if each.template_id == template]
