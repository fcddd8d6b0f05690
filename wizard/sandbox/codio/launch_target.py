"""Which course and assignment a launch means, and whether it may open them (codio.md §5)."""

import ipaddress
from dataclasses import dataclass

from wizard.sandbox.codio.course_copy import copy_course
from wizard.sandbox.codio.launch import Launch
from wizard.sandbox.codio.launch_urls import LaunchPath
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import Assignment, CodioState, Course


@dataclass(frozen=True)
class Target:
    """What a launch opens: an assignment, a course, or Codio's front page."""

    course: Course | None = None
    assignment: Assignment | None = None


def find_target(state: CodioState, path: LaunchPath | None, launch: Launch) -> Target:
    """Return what the launch means; an instructor's may copy a course on the way.

    Raises LaunchError where that is nothing, or where the course is shut to the LMS.
    """
    if path is None:
        return Target(_course_by_parameters(state, launch))
    if path.organization_id != state.organization_id:
        raise LaunchError(
            404, "Organisation not found", "This address belongs to another organisation."
        )
    if path.enrol_course_id:
        course = _open_course(state, path.enrol_course_id)
        if not course.lti.enroll_to_course_only:
            raise LaunchError(
                403, "Enroll to course only is off", "This course takes launches of assignments."
            )
        return Target(course)
    if path.course_id:
        return _plain_target(state, path)
    course_by_parameters = _course_by_parameters(state, launch)
    if not path.assignment_id:
        return Target(course_by_parameters)
    if course_by_parameters is None:
        raise LaunchError(
            404,
            "Course not determined",
            "This address has no course id, and the launch has no codio_course_target_id.",
        )
    return _constant_target(course_by_parameters, path)


def check_may_start(state: CodioState, assignment: Assignment, client_address: str) -> None:
    """Raise LaunchError where a student cannot open the assignment (codio.md §5.5 row 22)."""
    settings = assignment.settings
    now = state.clock()
    if not assignment.published:
        raise LaunchError(403, "Not published", "This assignment has not been published yet.")
    if settings.isDisabled:
        raise LaunchError(403, "Disabled", "This assignment is disabled.")
    if settings.startTime is not None and settings.startTime > now:
        raise LaunchError(403, "Not started yet", "The start date of this assignment is to come.")
    shuts = settings.action in ("DISABLE", "DISABLE_AND_COMPLETE")
    if settings.endTime is not None and settings.endTime <= now and shuts:
        raise LaunchError(403, "Closed", "The closing date of this assignment has passed.")
    ip_range = settings.examMode["restrictedIPRange"]
    if ip_range["enabled"] and not _in_range(client_address, ip_range["range"]):
        raise LaunchError(403, "Wrong place", "This exam does not open at your IP address.")


def _plain_target(state: CodioState, path: LaunchPath) -> Target:
    course = _open_course(state, path.course_id)
    lenient = state.choices.accept_plain_urls_with_constant_urls
    if course.lti.enable_constant_urls and not lenient:
        raise LaunchError(
            403,
            "This address is out of date",
            "The course uses constant URLs now; put the new LTI Integration URL into the LMS.",
        )
    assignment = course.find_assignment(path.assignment_id)
    if assignment is None:
        raise LaunchError(404, "Assignment not found", "The course has no such assignment.")
    return Target(course, assignment)


def _constant_target(course: Course, path: LaunchPath) -> Target:
    if not course.lti.enable_constant_urls:
        raise LaunchError(
            403, "Constant URLs are off", "The course does not use LTI constant URLs."
        )
    for _, assignment in course.assignments():
        if path.assignment_id in (assignment.id, assignment.origin_id):
            return Target(course, assignment)
    raise LaunchError(404, "Assignment not found", "The course has no such assignment.")


def _course_by_parameters(state: CodioState, launch: Launch) -> Course | None:
    target, sourcedid = launch.course_target_id, launch.course_sourcedid
    for course in state.courses.values():
        if target and (target == course.id or target in course.target_ids):
            return _open_course(state, course.id)
    if target and not launch.parent_course_id:
        raise LaunchError(
            404, "Course not found", "No course has the id in codio_course_target_id."
        )
    if not target and sourcedid:
        for course in state.courses.values():
            if sourcedid in course.sourcedids:
                return _open_course(state, course.id)
    if launch.parent_course_id and (target or sourcedid):
        parent = _open_course(state, launch.parent_course_id)
        return copy_course(state, parent, launch)
    return None


def _open_course(state: CodioState, course_id: str) -> Course:
    course = state.courses.get(course_id)
    if course is None or course.organization_id != state.organization_id:
        raise LaunchError(404, "Course not found", "This organisation has no such course.")
    if course.archived_at is not None:
        raise LaunchError(403, "The course is archived", "Archived courses are read-only.")
    if not course.lti.enable_lti:
        raise LaunchError(
            403,
            "LTI is not enabled",
            "Switch on Enable LTI on the course's page Admin → LTI / LMS, and save the changes.",
        )
    return course


def _in_range(client_address: str, ranges: str) -> bool:
    try:
        address = ipaddress.ip_address(client_address)
        networks = [ipaddress.ip_network(line.strip(), strict=False) for line in ranges.split()]
    except ValueError:
        return False
    return any(address in network for network in networks)
