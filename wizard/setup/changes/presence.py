"""Whether what a change is about is still there: read, and never taken from a refusal alone.

A 404 proves nothing where the course itself is not answered: a proxy, a revoked enrolment or
another server says the same.
"""

from typing import TypeVar

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import (
    Assignment,
    AssignmentGroup,
    Course,
    Enrollment,
    ExternalTool,
    Module,
    ModuleItem,
)
from wizard.http.errors import NotAuthorized, NotFound
from wizard.setup.changes.partly_read import PartlyRead, is_or_may_be, partly_read
from wizard.setup.changes.seen_now import list_links
from wizard.setup.changes.together import CanvasTogether

L = TypeVar("L", AssignmentGroup, Enrollment)

_DELETED = "deleted"


def find_assignment(canvas: CanvasClient, course_id: int, identifier: int) -> Assignment | None:
    """Return an assignment, None where it is gone. Raises ServiceError where that is not known."""
    if isinstance(canvas, CanvasTogether) and canvas.shows_gone(course_id, identifier):
        return None
    try:
        found = canvas.get_assignment(course_id, identifier)
    except NotFound:
        canvas.get_course(course_id)
        return None
    return None if found.workflow_state == _DELETED else found


def find_tool(canvas: CanvasClient, course_id: int, identifier: int) -> ExternalTool | None:
    """Return an app of a course, None where it is gone. Raises ServiceError as above."""
    try:
        found = canvas.get_external_tool(course_id, identifier)
    except NotFound:
        canvas.get_course(course_id)
        return None
    return None if found.workflow_state == _DELETED else found


def find_group(canvas: CanvasClient, course_id: int, identifier: int) -> AssignmentGroup | None:
    """Return an assignment group, None where the course's list has it no more."""
    read = partly_read(canvas, lambda canvas: canvas.list_assignment_groups(course_id))
    return _found_in(read, identifier)


def find_module(canvas: CanvasClient, course_id: int, identifier: int) -> Module | None:
    """Return a module with its items, None where it is gone. Raises ServiceError as above."""
    try:
        return canvas.get_module(course_id, identifier)
    except NotFound:
        canvas.get_course(course_id)
        return None


def find_item(canvas: CanvasClient, course_id: int, identifier: int) -> ModuleItem | None:
    """Return an item, in whatever module it stands by now; None where it stands in none."""
    items = (item for module in canvas.list_modules(course_id) for item in module.items or ())
    return next((item for item in items if item.id == identifier), None)


def find_link(canvas: CanvasClient, course_id: int, identifier: int) -> Enrollment | None:
    """Return an observer's enrolment, None where the course's list has it no more."""
    read = partly_read(canvas, lambda canvas: list_links(canvas, course_id))
    return _found_in(read, identifier)


def _found_in(read: PartlyRead[L], identifier: int) -> L | None:
    """Return what has an id. Raises UnexpectedAnswer where it may be there, and cannot be read."""
    found = next((each for each in read.items if each.id == identifier), None)
    if found is None:
        read.nothing_like(lambda odd: is_or_may_be(odd, identifier))
    return found


def find_course(canvas: CanvasClient, account_id: int, name: str, identifier: int) -> Course | None:
    """Return a course, None where it is deleted or its account answers without it."""
    try:
        found = canvas.get_course(identifier)
    except NotFound:
        listed = courses_named(canvas, account_id, name)
        return next((course for course in listed if course.id == identifier), None)
    return None if found.workflow_state == _DELETED else found


def courses_named(canvas: CanvasClient, account_id: int, name: str) -> tuple[Course, ...]:
    """Return the courses of an account with exactly this name, as far as the person sees them.

    Only administrators may search an account. Teachers see their own courses, among them each
    that they create: they are its teacher from the first moment (canvas.md §3).
    """
    try:
        found = canvas.search_courses(account_id, name)
    except NotAuthorized:
        found = tuple(each for each in canvas.list_courses() if each.account_id == account_id)
    return tuple(course for course in found if course.name == name)
