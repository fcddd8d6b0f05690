"""Finds what a request's path names, or refuses as Codio's documentation says."""

from wizard.sandbox.codio.problems import FORBIDDEN, ApiError
from wizard.sandbox.codio.state import Assignment, CodioState, Course


def course_of(state: CodioState, course_id: str) -> Course:
    """Return the course. Raises ApiError: 404 for no such, 403 for another organisation's.

    That the 403 means another organisation is a guess of codio.md §1.7.
    """
    course = state.courses.get(course_id)
    if course is None:
        raise ApiError(404, "Course not found")
    if course.organization_id != state.organization_id:
        raise ApiError(403, FORBIDDEN)
    return course


def assignment_of(course: Course, assignment_id: str) -> Assignment:
    """Return the assignment of the course. Raises ApiError with status 404."""
    assignment = course.find_assignment(assignment_id)
    if assignment is None:
        raise ApiError(404, "Course or assignment not found")
    return assignment
