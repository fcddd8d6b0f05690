"""A setup once more for another pair of courses, such as next semester's: what stays, what goes.

Stays: what holds for the school (connections, the app, how students and mentors are treated, the
defaults) and what was decided row by row. Goes: whatever names a course, a person or a Canvas id of
the old pair. Ids of Codio's assignments differ from course to course, so the rows' choices travel
by module and name, and find their rows once the new Codio course has been read.
"""

from collections import Counter

from msgspec.structs import replace

from wizard.codio.types import CodioCourse
from wizard.setup.document import (
    AssignmentMapping,
    CarriedRow,
    Courses,
    SetupDocument,
    Target,
    new_document,
    with_mappings,
)
from wizard.setup.lti_app.app import MENTOR_FIELD
from wizard.setup.lti_app.course_target import without_fixed_course
from wizard.setup.snapshot import CodioCourseFacts, NotRead, Unreadable
from wizard.setup.steps import Step

_CourseRead = CodioCourseFacts | Unreadable | NotRead
_Place = tuple[str, str]


def copied_for_other_courses(document: SetupDocument, name: str) -> SetupDocument:
    """Return a new setup with the same choices, whose courses are still to be chosen."""
    app, students = document.lti_app, document.students
    fields = without_fixed_course(app.custom_fields, document.courses.codio_course_id)
    if _is_fixed(fields.get(MENTOR_FIELD, "")):
        fields.pop(MENTOR_FIELD, None)
    return replace(
        document,
        id=new_document(name).id,
        name=name,
        step=Step.COURSES,
        courses=Courses(publish_canvas_course=document.courses.publish_canvas_course),
        lti_app=replace(app, custom_fields=fields),
        students=replace(
            students,
            mentors=(),
            mentor_field="" if _is_fixed(students.mentor_field) else students.mentor_field,
            link_observers=False,
        ),
        assignments=(),
        row_names={},
        carried_rows=_carried(document),
        confirmations=(),
        acceptances=(),
        passed_over=(),
    )


def with_course_read(document: SetupDocument, read: _CourseRead) -> SetupDocument:
    """Return the document with what the reading of its Codio course tells about its rows."""
    return with_row_names(with_carried_rows(document, read), read)


def with_row_names(document: SetupDocument, read: _CourseRead) -> SetupDocument:
    """Return the document with module and name of its rows, by which a copy finds its own.

    A name that stands twice in its module is none: it does not tell which assignment is meant.
    Nothing changes where the course that was read is not the document's.
    """
    course = _own_course(document, read)
    if course is None:
        return document
    places = _unique_places(course)
    names = {
        mapping.codio_assignment_id: places[mapping.codio_assignment_id]
        for mapping in document.assignments
        if mapping.codio_assignment_id in places
    }
    return document if names == document.row_names else replace(document, row_names=names)


def with_carried_rows(document: SetupDocument, read: _CourseRead) -> SetupDocument:
    """Return the document with the choices carried over given to the rows of their name.

    A row that has choices of its own keeps them, however often the course is read.
    """
    course = _own_course(document, read)
    if course is None or not document.carried_rows:
        return document
    carried = {(each.module, each.name): each for each in document.carried_rows}
    present = {mapping.codio_assignment_id for mapping in document.assignments}
    rows = tuple(
        AssignmentMapping(
            codio_assignment_id=identifier,
            target=carried[place].target,
            points=carried[place].points,
            group=carried[place].group,
            published=carried[place].published,
            new_tab=carried[place].new_tab,
            placed=carried[place].placed,
            module=carried[place].canvas_module,
        )
        for identifier, place in _unique_places(course).items()
        if identifier not in present and place in carried
    )
    return with_mappings(document, rows) if rows else document


def _carried(document: SetupDocument) -> tuple[CarriedRow, ...]:
    """Return the choices of all rows that have a name and differ from what a new row has.

    What was carried to this document and never found a row goes on to its copy.
    """
    rows = {(each.module, each.name): each for each in document.carried_rows}
    for mapping in document.assignments:
        place = document.row_names.get(mapping.codio_assignment_id)
        if place is None:
            continue
        rows[place] = CarriedRow(
            module=place[0],
            name=place[1],
            target=Target.SKIP if mapping.target is Target.SKIP else Target.CREATE,
            points=mapping.points,
            group=mapping.group,
            published=mapping.published,
            new_tab=mapping.new_tab,
            placed=mapping.placed,
            canvas_module=mapping.module,
        )
    return tuple(
        row for row in rows.values() if row != CarriedRow(module=row.module, name=row.name)
    )


def _own_course(document: SetupDocument, read: _CourseRead) -> CodioCourse | None:
    if not isinstance(read, CodioCourseFacts):
        return None
    return read.course if read.course.id == document.courses.codio_course_id else None


def _unique_places(course: CodioCourse) -> dict[str, _Place]:
    places = {
        assignment.id: (module.name, assignment.name)
        for module in course.modules
        for assignment in module.assignments
    }
    often = Counter(places.values())
    return {identifier: place for identifier, place in places.items() if often[place] == 1}


def _is_fixed(value: str) -> bool:
    """Tell a list of people from a variable that Canvas fills in for each person."""
    return not value.strip().strip('"').startswith("$")
