"""Dates for a section or for some students (assignment_overrides_spec.rb)."""

import json
from typing import Any, cast

from flask import Blueprint, Response, redirect, request

from wizard.sandbox.canvas.answers import CanvasError, not_found, reply, validation_error
from wizard.sandbox.canvas.assignment_dates import DATES, override_json, overrides_of
from wizard.sandbox.canvas.context import (
    assignment_in,
    caller,
    course_for,
    has_right,
    object_id,
    parameters,
    section_in,
    section_named,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Assignment, AssignmentOverride, Course
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, mapping, moment
from wizard.sandbox.canvas.rights import STUDENT_TYPES

blueprint = Blueprint("assignment_overrides", __name__)

PATH = "/api/v1/courses/<course_id>/assignments/<assignment_id>/overrides"
BATCH = "/api/v1/courses/<course_id>/assignments/overrides"
EDIT = "manage_assignments_edit"
MISSING = "one of student_ids, group_id, or course_section_id is required"


def read_override(
    course: Course, given: Parameters, old: AssignmentOverride | None = None
) -> AssignmentOverride:
    """Return what the parameters say; dates they leave out are no longer set.

    Whom an override is for does not change, but for the students of one for students.
    Raises CanvasError 400 with the list of what is wrong.
    """
    problems: list[str] = []
    override = AssignmentOverride(id=old.id if old else 0)
    if old is not None and old.student_ids is None:
        override.course_section_id = old.course_section_id
    elif given.get("student_ids") is not None:
        override.student_ids = _students(course, given["student_ids"], problems)
    elif old is not None:
        override.student_ids = old.student_ids
    elif given.get("group_id"):
        problems.append(f"unknown group id {_inspected(given['group_id'])}")
    elif given.get("course_section_id"):
        override.course_section_id = _section(course, given["course_section_id"], problems)
    else:
        problems.append(MISSING)
    override.overridden = {field for field in DATES if field in given}
    for field in sorted(override.overridden):
        try:
            setattr(override, field, moment(given[field]))
        except ValueError:
            problems.append(f"invalid {field} {_inspected(given[field])}")
    if problems:
        raise CanvasError(400, {"errors": problems})
    override.title = _title(override, given, old)
    return override


def _students(course: Course, given: object, problems: list[str]) -> list[int]:
    if not isinstance(given, list) or not given:
        problems.append(f"invalid student_ids {_inspected(given)}")
        return []
    rows = the_state().enrollments.values()
    known = {
        str(row.user_id): row.user_id
        for row in rows
        if row.course_id == course.id and row.type in STUDENT_TYPES
    }
    unknown = [str(student) for student in given if str(student) not in known]
    if unknown:
        problems.append(f"unknown student ids: {json.dumps(unknown)}")
    return list(dict.fromkeys(known[str(s)] for s in given if str(s) in known))


def _section(course: Course, given: object, problems: list[str]) -> int | None:
    try:
        return section_in(course, given).id
    except CanvasError:
        problems.append(f"unknown section id {_inspected(given)}")
        return None


def _inspected(value: object) -> str:
    """Return a value as Ruby shows it: a text in quotation marks."""
    return json.dumps(value, ensure_ascii=False)


def _title(override: AssignmentOverride, given: Parameters, old: AssignmentOverride | None) -> str:
    if override.student_ids is None:
        return the_state().sections[override.course_section_id or 0].name
    count = len(override.student_ids)
    kept = old.title if old is not None else ""
    return str(given.get("title") or kept or f"{count} student{'' if count == 1 else 's'}")


def check_taken(assignment: Assignment, override: AssignmentOverride) -> None:
    """Refuse a second override for a section."""
    for other in assignment.overrides:
        both = other.student_ids is None and override.student_ids is None
        if both and other.course_section_id == override.course_section_id:
            raise validation_error("set_id", "taken", "taken")


def wanted_overrides(
    course: Course, assignment: Assignment, given: Parameters
) -> list[AssignmentOverride]:
    """Return the overrides of an assignment after a request; what it leaves out is deleted.

    Raises CanvasError 400 with the list of what is wrong.
    """
    if "assignment_overrides" not in given:
        return assignment.overrides
    asked = given["assignment_overrides"] or []
    rows = asked if isinstance(asked, list) else list(mapping(asked).values())
    old = {each.id: each for each in assignment.overrides}
    made = []
    for row in rows:
        wanted = mapping(row)
        kept = old.get(int(str(wanted["id"]))) if str(wanted.get("id") or "").isdecimal() else None
        made.append(read_override(course, wanted, kept))
    for each in made:
        each.id = each.id or the_state().next_id("override")
    return made


@blueprint.get(PATH)
def index(course_id: str, assignment_id: str) -> Response:
    """List an assignment's overrides; a student sees those for them."""
    course = course_for(course_id)
    assignment = assignment_in(course, assignment_id)
    found = _visible(course, assignment)
    return page_of(found, lambda each: override_json(assignment, each))


@blueprint.get(f"{PATH}/<identifier>")
def show(course_id: str, assignment_id: str, identifier: str) -> Response:
    """Show one override."""
    course = course_for(course_id)
    assignment = assignment_in(course, assignment_id)
    return reply(override_json(assignment, _named(course, assignment, identifier)))


@blueprint.get("/api/v1/sections/<section_id>/assignments/<assignment_id>/override")
def section_alias(section_id: str, assignment_id: str) -> Response:
    """Send on to a section's override; 404 where it has none."""
    section = section_named(section_id)
    course = course_for(str(section.course_id))
    assignment = assignment_in(course, assignment_id)
    for each in _visible(course, assignment):
        if each.student_ids is None and each.course_section_id == section.id:
            path = f"courses/{course.id}/assignments/{assignment.id}/overrides/{each.id}"
            return cast("Response", redirect(f"{request.host_url}api/v1/{path}", 302))
    raise not_found()


@blueprint.post(PATH)
def create(course_id: str, assignment_id: str) -> Response:
    """Add an override: 201."""
    course, assignment = _editable(course_id, assignment_id)
    override = read_override(course, mapping(parameters().get("assignment_override")))
    check_taken(assignment, override)
    override.id = the_state().next_id("override")
    assignment.overrides.append(override)
    return reply(override_json(assignment, override), 201)


@blueprint.put(f"{PATH}/<identifier>")
def update(course_id: str, assignment_id: str, identifier: str) -> Response:
    """Change an override; all its dates are given anew."""
    course, assignment = _editable(course_id, assignment_id)
    old = _named(course, assignment, identifier)
    override = read_override(course, mapping(parameters().get("assignment_override")), old)
    assignment.overrides[assignment.overrides.index(old)] = override
    return reply(override_json(assignment, override))


@blueprint.delete(f"{PATH}/<identifier>")
def destroy(course_id: str, assignment_id: str, identifier: str) -> Response:
    """Delete an override and answer what it was."""
    course, assignment = _editable(course_id, assignment_id)
    old = _named(course, assignment, identifier)
    assignment.overrides.remove(old)
    return reply(override_json(assignment, old))


def _editable(course_id: str, assignment_id: str) -> tuple[Course, Assignment]:
    course = course_for(course_id)
    assignment = assignment_in(course, assignment_id)
    if not has_right(course, EDIT):
        raise unauthorized()
    return course, assignment


def _visible(course: Course, assignment: Assignment) -> list[AssignmentOverride]:
    if has_right(course, "read_as_admin"):
        return list(assignment.overrides)
    return overrides_of(the_state(), assignment, caller())


def _named(course: Course, assignment: Assignment, text: str) -> AssignmentOverride:
    wanted = object_id(text)
    for each in _visible(course, assignment):
        if each.id == wanted:
            return each
    raise not_found()


@blueprint.get(BATCH)
def batch_retrieve(course_id: str) -> Response:
    """Return the overrides asked for, null in the place of one that is not there."""
    course = course_for(course_id)
    asked = _batch()
    if not asked:
        raise CanvasError(400, {"errors": ["no assignment_overrides values present"]})
    if not all({"id", "assignment_id"} <= each.keys() for each in asked):
        message = "must specify an array with entry format { id, assignment_id }"
        raise CanvasError(400, {"errors": [message]})
    return reply([_found(course, each) for each in asked])


def _found(course: Course, asked: Parameters) -> dict[str, Any] | None:
    try:
        assignment = assignment_in(course, asked["assignment_id"])
        return override_json(assignment, _named(course, assignment, str(asked["id"])))
    except CanvasError:
        return None


@blueprint.post(BATCH)
def batch_create(course_id: str) -> Response:
    """Add overrides to several assignments: all of them or none."""
    return _batch_written(course_for(course_id, EDIT), update=False)


@blueprint.put(BATCH)
def batch_update(course_id: str) -> Response:
    """Change overrides of several assignments: all of them or none."""
    return _batch_written(course_for(course_id, EDIT), update=True)


def _batch_written(course: Course, *, update: bool) -> Response:
    """Write a batch; what is wrong is told in the places of the list that was sent."""
    asked = _batch()
    if not asked:
        raise CanvasError(400, {"errors": ["no assignment override data present"]})
    problems: list[list[str] | None] = []
    made: list[tuple[Assignment, AssignmentOverride, AssignmentOverride | None]] = []
    for each in asked:
        try:
            made.append(_read_one(course, each, update=update))
            problems.append(None)
        except CanvasError as error:
            body = mapping(error.body)
            problems.append(list(body["errors"]))
    if any(problems):
        raise CanvasError(400, {"errors": problems})
    for assignment, override, old in made:
        if old is not None:
            assignment.overrides[assignment.overrides.index(old)] = override
        else:
            override.id = the_state().next_id("override")
            assignment.overrides.append(override)
    rows = [override_json(assignment, override) for assignment, override, _ in made]
    return reply(rows, 200)


def _read_one(
    course: Course, asked: Parameters, *, update: bool
) -> tuple[Assignment, AssignmentOverride, AssignmentOverride | None]:
    if not asked.get("assignment_id"):
        raise CanvasError(400, {"errors": ["must specify an assignment id"]})
    if update != bool(asked.get("id")):
        text = "must specify an override id" if update else "may not specify an override id"
        raise CanvasError(400, {"errors": [text]})
    try:
        assignment = assignment_in(course, asked["assignment_id"])
    except CanvasError:
        raise CanvasError(400, {"errors": ["assignment not found"]}) from None
    if not update:
        return assignment, read_override(course, asked), None
    old = next((each for each in assignment.overrides if str(each.id) == str(asked["id"])), None)
    if old is None:
        raise CanvasError(400, {"errors": ["override not found"]})
    return assignment, read_override(course, asked, old), old


def _batch() -> list[Parameters]:
    given = parameters().get("assignment_overrides")
    rows = given if isinstance(given, list) else list(mapping(given).values())
    return [mapping(row) for row in rows]
