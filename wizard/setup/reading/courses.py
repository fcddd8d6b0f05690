"""Reads the two courses, and the lists of all courses only where somebody looks for one in them."""

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Course
from wizard.codio.client import CodioClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.codio.types import CodioCourse
from wizard.complete import require_all
from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument
from wizard.setup.freshness import LISTS
from wizard.setup.lti_app.app import app_of
from wizard.setup.lti_app.course_target import fields_of
from wizard.setup.mapping.other_links import link_to_codio
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import (
    Assignments,
    CanvasAccount,
    CanvasCourse,
    CanvasCourses,
    CodioAccount,
    CodioCourseFacts,
    CodioOtherCourses,
    Modules,
    Section,
    Snapshot,
)

CHOSEN_IN: dict[Section, Section] = {
    Section.CANVAS_COURSES: Section.CANVAS_COURSE,
    Section.CODIO_ACCOUNT: Section.CODIO_COURSE,
}
"""The lists of all courses, each with the section of the course that is chosen in it.

Read together with that section, the list is asked for only where the chosen course is missing, or
does not tell what the list would; read without it, as the pages do that show it, always.
"""
require_all("CHOSEN_IN", CHOSEN_IN, LISTS)

_TEACHES = frozenset({"teacher", "designer", "TeacherEnrollment", "DesignerEnrollment"})
_MOST_OTHERS = 5
"""How many other Codio courses are looked up by their ids; more are told by their ids alone."""


def read_canvas_courses(
    canvas: CanvasClient, document: SetupDocument, snapshot: Snapshot, *, with_chosen: bool
) -> CanvasCourses:
    """Read the courses in which the token's owner has a role. Raises ServiceError.

    with_chosen: whether the chosen course was read in the same reading; then it stands alone for
        the list where it shows by itself that its owner may set up courses, and nothing is to be
        compared with the SIS ids of other courses.
    """
    chosen = _chosen_alone(document, snapshot) if with_chosen else None
    if chosen is not None:
        return CanvasCourses(courses=(chosen,), is_whole=False)
    return CanvasCourses(courses=canvas.list_courses())


def read_codio_courses(
    codio: CodioClient, snapshot: Snapshot, *, with_chosen: bool
) -> CodioAccount:
    """Read the courses of the organisation. Raises ServiceError.

    with_chosen: whether the chosen course was read in the same reading; then it stands alone for
        the list, unless it is archived.
    """
    facts = snapshot.codio_course
    if with_chosen and isinstance(facts, CodioCourseFacts) and not facts.course.archived:
        return CodioAccount(courses=(facts.course,), is_whole=False)
    return CodioAccount(courses=codio.list_courses())


def read_codio_course(codio: CodioClient, course_id: str, recorded: Recorded) -> CodioCourseFacts:
    """Read the chosen Codio course with its people, at once, for all else of Codio waits for it.

    Raises ServiceError.
    """
    course, teachers, students = recorded.at_once(
        "Codio",
        lambda: codio.get_course(course_id),
        lambda: codio.list_teachers(course_id),
        lambda: codio.list_students(course_id),
    )
    return CodioCourseFacts(course=course, teachers=teachers, students=students)


def read_other_codio_courses(
    codio: CodioClient, document: SetupDocument, snapshot: Snapshot
) -> CodioOtherCourses:
    """Look up the Codio courses beside the chosen one that something in Canvas names.

    One that cannot be read stays without its name, and nothing else rests on it. Raises Cancelled.
    """
    account = snapshot.codio_account
    listed = account.courses if isinstance(account, CodioAccount) else ()
    known = {course.id: course for course in listed}
    found: list[CodioCourse] = []
    for course_id in sorted(_named_courses(document, snapshot))[:_MOST_OTHERS]:
        if course_id in known:
            found.append(known[course_id])
            continue
        try:
            found.append(codio.get_course(course_id))
        except Cancelled:
            raise
        except ServiceError:
            continue
    return CodioOtherCourses(courses=tuple(found))


def _chosen_alone(document: SetupDocument, snapshot: Snapshot) -> Course | None:
    known, account = snapshot.canvas_course, snapshot.canvas_account
    if not isinstance(known, CanvasCourse) or _sis_ids_matter(document):
        return None
    administers = isinstance(account, CanvasAccount) and bool(account.admin_accounts)
    teaches = any(each.type in _TEACHES for each in known.course.enrollments)
    return known.course if administers or teaches else None


def _sis_ids_matter(document: SetupDocument) -> bool:
    """Tell whether Codio may go by the SIS id, which another course must not have then."""
    if document.courses.sis_course_id:
        return True
    endpoints = endpoints_of(document)
    return any(
        parse_launch_url(row.launch_url, endpoints).kind is LaunchUrlKind.CONSTANT
        for row in document.assignments
        if row.launch_url
    )


def _named_courses(document: SetupDocument, snapshot: Snapshot) -> frozenset[str]:
    endpoints = endpoints_of(document)
    named: set[str | None] = set()
    for address in _addresses(snapshot):
        url = link_to_codio(address, endpoints)
        named.add(url.course_id if url is not None else None)
    named.add(_target_of(document, snapshot, endpoints))
    return frozenset(filter(None, named - {document.courses.codio_course_id}))


def _addresses(snapshot: Snapshot) -> list[str]:
    found: list[str | None] = []
    if isinstance(snapshot.assignments, Assignments):
        found += [each.launch_url for each in snapshot.assignments.assignments]
    if isinstance(snapshot.modules, Modules):
        found += [
            item.external_url for each in snapshot.modules.modules for item in each.items or ()
        ]
    return [address for address in found if address]


def _target_of(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> str | None:
    situation = app_of(document, snapshot, endpoints)
    if situation is None or situation.ours is None:
        return None
    target = fields_of(situation.ours.custom_fields).target
    return target if target and not target.startswith("$") else None
