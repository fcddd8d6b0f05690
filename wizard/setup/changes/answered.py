"""What Canvas answered when something was made or changed, kept to be compared with later.

Only what a person can change and what tells one thing from another is kept: no times but that of
its making, no counts. What an older journal lacks is not compared here.
"""

from collections.abc import Mapping
from typing import Any

from wizard.canvas.types import (
    Assignment,
    AssignmentGroup,
    Course,
    Enrollment,
    ExternalTool,
    Module,
    ModuleItem,
)
from wizard.setup.changes.base import change_in_words
from wizard.setup.changes.keeping import KeptError
from wizard.setup.mapping.dates import labels
from wizard.setup.mapping.state import assignment_state
from wizard.texts import tr

Facts = Mapping[str, Any]

_CREATED = "created_at"


def facts_of_assignment(assignment: Assignment) -> dict[str, Any]:
    """Return what is kept of an assignment."""
    state = assignment_state(assignment)
    return {
        _CREATED: assignment.created_at,
        "name": state.name,
        "points": state.points,
        "group": state.group,
        "published": state.published,
        "submission_types": list(state.submission_types),
        "url": state.url,
        "new_tab": state.new_tab,
        "content_id": state.content_id,
        "grading_type": assignment.grading_type,
        "description": assignment.description,
        "due_at": state.due_at,
        "unlock_at": state.unlock_at,
        "lock_at": state.lock_at,
        "omit_from_final_grade": assignment.omit_from_final_grade,
    }


def facts_of_tool(tool: ExternalTool) -> dict[str, Any]:
    """Return what is kept of an app; Canvas never tells its secret."""
    return {
        _CREATED: tool.created_at,
        "name": tool.name,
        "consumer_key": tool.consumer_key,
        "url": tool.url,
        "domain": tool.domain,
        "privacy_level": tool.privacy_level or tool.workflow_state,
        "custom_fields": dict(tool.custom_fields),
        "description": tool.description,
    }


def facts_of_group(group: AssignmentGroup) -> dict[str, Any]:
    """Return what is kept of a group; Canvas does not tell when it was made."""
    return {"name": group.name, "group_weight": group.group_weight}


def facts_of_module(module: Module) -> dict[str, Any]:
    """Return what is kept of a module; Canvas does not tell when it was made.

    Its place is not: whoever moves another module shifts it.
    """
    return {
        "name": module.name,
        "published": module.published,
        "unlock_at": module.unlock_at,
        "require_sequential_progress": module.require_sequential_progress,
        "publish_final_grade": module.publish_final_grade,
        "prerequisite_module_ids": list(module.prerequisite_module_ids),
    }


def facts_of_item(item: ModuleItem) -> dict[str, Any]:
    """Return what is kept of a module item; its title and state are its assignment's."""
    return {
        "module_id": item.module_id,
        "type": item.type,
        "content_id": item.content_id,
        "indent": item.indent,
        "completion_requirement": item.completion_requirement,
    }


def facts_of_link(link: Enrollment) -> dict[str, Any]:
    """Return what is kept of an observer's enrolment."""
    return {
        _CREATED: link.created_at,
        "observer": link.user_id,
        "student": link.associated_user_id,
        "section": link.course_section_id,
    }


def facts_of_course(course: Course) -> dict[str, Any]:
    """Return what is kept of a course, and what tells where it is."""
    return {
        _CREATED: course.created_at,
        "name": course.name,
        "course_code": course.course_code,
        "account_id": course.account_id,
        "root_account_id": course.root_account_id,
        "uuid": course.uuid,
        "start_at": course.start_at,
        "end_at": course.end_at,
    }


def keep_if_changed(name: str, known: Facts, now: Facts) -> None:
    """Raise KeptError with the first field that is not as it is known, and with both values.

    known: what Canvas answered when it was made, or what was sent where that was not kept.
    """
    for field, value in known.items():
        found = now.get(field)
        if field in now and (value or None) != (found or None):
            raise KeptError(
                tr(
                    "Somebody has changed “{name}” since: {fields}.",
                    name=name,
                    fields=change_in_words(label_of(field), in_text(value), in_text(found)),
                )
            )


def keep_unless_made_then(known: Facts, now: Facts, *, by_word: bool) -> None:
    """Raise KeptError where something was made at another time than the journal's.

    by_word: whether a person alone says that this is the place; then an unknown time proves
    nothing, and the thing stays.
    """
    then, found = known.get(_CREATED), now.get(_CREATED)
    if then and found and then != found:
        raise KeptError(
            tr(
                "What Canvas has there now is not what the wizard made: that was made at {then}, "
                "this at {found}.",
                then=then,
                found=found,
            )
        )
    if by_word and not (then and found):
        raise KeptError(
            tr(
                "When it was made is not known, so that nothing but a person's word says that it "
                "is the wizard's."
            )
        )


def label_of(field: str) -> str:
    """Name a field."""
    return {
        "name": tr("name"),
        "points": tr("points"),
        "group": tr("group"),
        "published": tr("published"),
        "submission_types": tr("submission type"),
        "url": tr("launch URL"),
        "new_tab": tr("new tab"),
        "content_id": tr("app"),
        "grading_type": tr("grading"),
        "description": tr("description"),
        **{date.value: label for date, label in labels().items()},
        "omit_from_final_grade": tr("not counted in the final grade"),
        "consumer_key": tr("consumer key"),
        "domain": tr("domain"),
        "privacy_level": tr("privacy"),
        "custom_fields": tr("custom fields"),
        "group_weight": tr("weight"),
        "course_code": tr("course code"),
        "module_id": tr("module"),
        "indent": tr("indentation"),
        "completion_requirement": tr("requirement"),
        "require_sequential_progress": tr("in order"),
        "prerequisite_module_ids": tr("prerequisites"),
        "publish_final_grade": tr("shows the final grade"),
    }.get(field, field)


def in_text(value: object) -> str:
    """Write a field's value."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={each}" for key, each in sorted(value.items()))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
