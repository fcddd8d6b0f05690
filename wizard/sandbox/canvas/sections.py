"""Sections of a course (sections_api_spec.rb, app/controllers/sections_controller.rb)."""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import message_error, reply
from wizard.sandbox.canvas.context import (
    caller,
    course_for,
    has_right,
    includes,
    parameters,
    section_in,
    section_named,
    the_state,
)
from wizard.sandbox.canvas.enrollment_json import enrollment_json
from wizard.sandbox.canvas.model import Course, CourseSection, Enrollment
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, mapping, moment
from wizard.sandbox.canvas.rights import ACTIVE_STATES, course_rights
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.users import brief_user_json

blueprint = Blueprint("sections", __name__)

ROSTER = frozenset({"read_roster", "view_all_grades", "manage_grades"})


def section_json(course: Course, section: CourseSection, wanted: set[str]) -> dict[str, Any]:
    """Return a section; its students only to whoever may see the roster or grades."""
    held = course_rights(the_state(), caller(), course)
    answer: dict[str, Any] = {
        "id": section.id,
        "name": section.name,
        "course_id": section.course_id,
        "nonxlist_course_id": section.nonxlist_course_id,
        "start_at": section.start_at,
        "end_at": section.end_at,
        "restrict_enrollments_to_section_dates": section.restrict_enrollments_to_section_dates,
        "integration_id": section.integration_id,
        "created_at": section.created_at,
    }
    if held & {"read_sis", "manage_sis"}:
        answer |= {"sis_section_id": section.sis_section_id, "sis_course_id": course.sis_course_id}
    if "manage_sis" in held:
        answer["sis_import_id"] = None
    if "total_students" in wanted:
        answer["total_students"] = len(_students(section))
    if "students" in wanted and held & ROSTER:
        answer["students"] = [_student_json(row, wanted) for row in _students(section)]
    if "permissions" in wanted:
        answer["permissions"] = {"manage_calendar": "read_as_admin" in held}
    return answer


def own_sections_json(course: Course) -> list[dict[str, Any]]:
    """Return the sections the caller is enrolled in, for a course's `include[]=sections`."""
    state = the_state()
    rows = [
        row
        for row in state.enrollments.values()
        if row.course_id == course.id
        and row.user_id == caller().id
        and row.enrollment_state in ACTIVE_STATES
    ]
    return [
        {key: getattr(section, key) for key in ("id", "name", "start_at", "end_at")}
        | {"enrollment_role": row.type}
        for row in rows
        for section in [state.section_of(row)]
    ]


def _students(section: CourseSection) -> list[Enrollment]:
    """Return the active and invited students of a section, without the Test Student."""
    state = the_state()
    return [
        row
        for row in state.enrollments.values()
        if row.course_id == section.course_id
        and row.type == "StudentEnrollment"
        and row.enrollment_state in ACTIVE_STATES
        and state.section_of(row) is section
    ]


def _student_json(row: Enrollment, wanted: set[str]) -> dict[str, Any]:
    answer = brief_user_json(the_state().users[row.user_id])
    if "enrollments" in wanted:
        answer["enrollments"] = [enrollment_json(row, wanted)]
    return answer


@blueprint.get("/api/v1/courses/<course_id>/sections")
def index(course_id: str) -> Response:
    """List a course's sections by name; `all`, whatever it says, shows them on one page."""
    course = course_for(course_id, "read", *ROSTER)
    found = the_state().sections_of(course.id)
    found.sort(key=lambda section: (section.name.lower(), section.id))
    if term := search_term():
        found = [section for section in found if term in section.name.lower()]
    wanted = includes() if course_rights(the_state(), caller(), course) & ROSTER else set()
    if parameters().get("all"):
        return reply([section_json(course, section, wanted) for section in found])
    return page_of(found, lambda section: section_json(course, section, wanted))


@blueprint.get("/api/v1/courses/<course_id>/sections/<identifier>")
def show_in_course(course_id: str, identifier: str) -> Response:
    """Show a section of exactly this course."""
    course = course_for(course_id)
    return reply(section_json(course, section_in(course, identifier), includes()))


@blueprint.get("/api/v1/sections/<identifier>")
def show(identifier: str) -> Response:
    """Show a section of any course the caller may read."""
    section = section_named(identifier)
    return reply(section_json(course_for(str(section.course_id)), section, includes()))


@blueprint.post("/api/v1/courses/<course_id>/sections")
def create(course_id: str) -> Response:
    """Add a section; its SIS id is taken only from whoever manages SIS."""
    course = course_for(course_id, "manage_sections_add")
    given = mapping(parameters().get("course_section"))
    section = _reactivated(course, given)
    if section is None:
        section = the_state().add_section(course.id, str(given.get("name") or course.name))
    if has_right(course, "manage_sis"):
        section.sis_section_id = str(given.get("sis_section_id") or "") or None
        section.integration_id = str(given.get("integration_id") or "") or None
    _write(section, given)
    return reply(section_json(course, section, set()))


def _reactivated(course: Course, given: Parameters) -> CourseSection | None:
    """Return the deleted section of that SIS id, alive again, where the caller asks for that."""
    wanted = str(given.get("sis_section_id") or "")
    asked = flag(parameters().get("enable_sis_reactivation"))
    if not (wanted and asked and has_right(course, "manage_sis")):
        return None
    for section in the_state().sections.values():
        if (section.course_id, section.sis_section_id) == (course.id, wanted) and section.deleted:
            section.deleted = False
            return section
    return None


@blueprint.post("/api/v1/sections/<identifier>/crosslist/<new_course_id>")
def crosslist(identifier: str, new_course_id: str) -> Response:
    """Move a section, and who is enrolled in it, to another course."""
    section = section_named(identifier)
    source = course_for(str(section.course_id), "manage_sections_edit")
    target = course_for(new_course_id, "manage", "update")
    if _keeps_sis_fields():
        return reply(section_json(source, section, set()))
    origin = section.nonxlist_course_id or source.id
    _move(section, target)
    section.nonxlist_course_id = None if origin == target.id else origin
    return reply(section_json(target, section, set()))


@blueprint.delete("/api/v1/sections/<identifier>/crosslist")
def uncrosslist(identifier: str) -> Response:
    """Move a section back to the course it comes from."""
    section = section_named(identifier)
    source = course_for(str(section.course_id), "manage_sections_edit")
    if section.nonxlist_course_id is None:
        raise message_error(400, "section is not cross-listed")
    target = course_for(str(section.nonxlist_course_id), "manage", "update")
    if _keeps_sis_fields():
        return reply(section_json(source, section, set()))
    _move(section, target)
    section.nonxlist_course_id = None
    return reply(section_json(target, section, set()))


def _move(section: CourseSection, target: Course) -> None:
    state = the_state()
    rows = [row for row in state.enrollments.values() if row.course_id == section.course_id]
    for row in [row for row in rows if state.section_of(row) is section]:
        row.course_id, row.course_section_id = target.id, section.id
    if section.default and len(state.sections_of(section.course_id)) == 1:
        left = state.courses[section.course_id]
        state.add_section(left.id, left.name, default=True)
    section.default = False
    section.course_id = target.id


def _keeps_sis_fields() -> bool:
    """Tell whether what SIS wrote shall stay: `override_sis_stickiness` is there and says no."""
    asked = parameters().get("override_sis_stickiness")
    return bool(asked) and not flag(asked)


@blueprint.put("/api/v1/sections/<identifier>")
def update(identifier: str) -> Response:
    """Change a section; its SIS id needs the right to manage SIS."""
    section = section_named(identifier)
    course = course_for(str(section.course_id), "manage_sections_edit")
    given = mapping(parameters().get("course_section"))
    if "sis_section_id" in given:
        if not has_right(course, "manage_sis"):
            message = "You must have manage_sis permission to update sis attributes"
            raise message_error(401, message)
        section.sis_section_id = str(given["sis_section_id"] or "") or None
    _write(section, given)
    return reply(section_json(course, section, set()))


@blueprint.delete("/api/v1/sections/<identifier>")
def destroy(identifier: str) -> Response:
    """Delete a section in which nobody is enrolled."""
    section = section_named(identifier)
    course = course_for(str(section.course_id), "manage_sections_delete")
    state = the_state()
    rows = [row for row in state.enrollments.values() if row.course_id == course.id]
    if any(state.section_of(row) is section for row in rows if row.enrollment_state != "deleted"):
        raise message_error(400, "You can't delete a section that has enrollments")
    answer = section_json(course, section, set())
    section.deleted = True
    return reply(answer)


def _write(section: CourseSection, given: Parameters) -> None:
    kept = _keeps_sis_fields()
    if given.get("name") and not kept:
        section.name = str(given["name"])
    for key in ("start_at", "end_at"):
        if key in given and not kept:
            setattr(section, key, moment(given[key]))
    if "restrict_enrollments_to_section_dates" in given:
        restricted = flag(given["restrict_enrollments_to_section_dates"])
        section.restrict_enrollments_to_section_dates = restricted
