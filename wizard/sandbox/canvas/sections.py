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
from wizard.sandbox.canvas.enrollments import enrollment_json
from wizard.sandbox.canvas.model import Course, CourseSection, Enrollment
from wizard.sandbox.canvas.pagination import MAXIMUM_PER_PAGE, page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, mapping, moment
from wizard.sandbox.canvas.rights import ACTIVE_STATES, course_rights
from wizard.sandbox.canvas.search_terms import search_term
from wizard.sandbox.canvas.users import brief_user_json

blueprint = Blueprint("sections", __name__)


def section_json(course: Course, section: CourseSection, wanted: set[str]) -> dict[str, Any]:
    """Return a section; its students only to whoever may see the roster or grades."""
    held = course_rights(the_state(), caller(), course)
    answer: dict[str, Any] = {
        "id": section.id,
        "name": section.name,
        "course_id": section.course_id,
        "nonxlist_course_id": None,
        "start_at": section.start_at,
        "end_at": section.end_at,
        "restrict_enrollments_to_section_dates": section.restrict_enrollments_to_section_dates,
        "integration_id": None,
        "created_at": section.created_at,
    }
    if held & {"read_sis", "manage_sis"}:
        answer |= {"sis_section_id": section.sis_section_id, "sis_course_id": course.sis_course_id}
    if "manage_sis" in held:
        answer["sis_import_id"] = None
    if "total_students" in wanted:
        answer["total_students"] = len(_students(section))
    if "students" in wanted and held & {"read_roster", "view_all_grades", "manage_grades"}:
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
    """List a course's sections; `all` shows them on one page."""
    course = course_for(course_id)
    found = the_state().sections_of(course.id)
    if term := search_term():
        found = [section for section in found if term in section.name.lower()]
    wanted = includes()
    if flag(parameters().get("all")) and len(found) <= MAXIMUM_PER_PAGE:
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
    section = the_state().add_section(course.id, str(given.get("name") or course.name))
    if has_right(course, "manage_sis"):
        section.sis_section_id = str(given.get("sis_section_id") or "") or None
    _write(section, given)
    return reply(section_json(course, section, set()))


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
    if given.get("name"):
        section.name = str(given["name"])
    for key in ("start_at", "end_at"):
        if key in given:
            setattr(section, key, moment(given[key]))
    if "restrict_enrollments_to_section_dates" in given:
        restricted = flag(given["restrict_enrollments_to_section_dates"])
        section.restrict_enrollments_to_section_dates = restricted
