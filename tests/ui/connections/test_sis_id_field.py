"""The SIS id on the page of the courses: shown only where it matters, entered, objected to."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from helpers.one_page import is_quiet, nameless_controls, open_page
from wizard.sandbox import people
from wizard.setup.document import AssignmentMapping, UrlSource
from wizard.setup.document_edits import with_canvas_course
from wizard.setup.snapshot import CanvasCourse
from wizard.setup.steps import Step
from wizard.ui.connections.courses_page import CoursesPage

OTHER = 1203


def constant(demo):
    """Return what gives a setup one constant URL."""
    base, organization = demo.sandbox.connection.lti_url, demo.sandbox.codio.organization_id
    row = AssignmentMapping(
        codio_assignment_id="23w50f8t6CLA",
        launch_url=f"{base.partition('/lti')[0]}/lti/{organization}_23w50f8t6CLA",
        url_source=UrlSource.EXPORT,
    )
    return lambda document: replace(document, assignments=(row,))


@pytest.fixture
def courses(make_window, demo):
    return open_page(CoursesPage, make_window, demo, constant(demo))


def course(demo):
    return demo.sandbox.canvas.courses[demo.sandbox.canvas.course_id]


def type_in(courses, text):
    edit = courses.control("sis_course_id")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_a_course_without_one_is_offered_one_where_urls_are_constant(courses):
    field = courses.page.sis_id
    assert "The Canvas course has no SIS id." in field.fact.text()
    assert "students then enter that one" in field.fact.text()
    assert courses.control("sis_course_id").accessibleName() == "SIS id of the Canvas course"
    assert nameless_controls(field) == []
    type_in(courses, "Fall-2026")
    assert courses.document.courses.sis_course_id == "Fall-2026"


def test_it_goes_with_the_course_it_was_meant_for(courses):
    type_in(courses, "Fall-2026")
    same = with_canvas_course(courses.document, courses.document.courses.canvas_course_id)
    assert same.courses.sis_course_id == "Fall-2026"
    courses.page.canvas.chosen.emit(str(OTHER))
    assert courses.document.courses.canvas_course_id == OTHER
    assert courses.document.courses.sis_course_id == ""


def test_what_another_course_has_is_objected_to_at_once(make_window, demo):
    demo.sandbox.canvas.courses[OTHER].sis_course_id = "Fall-2026"
    courses = open_page(CoursesPage, make_window, demo, constant(demo))
    type_in(courses, "fall-2026")
    assert "has the SIS id “Fall-2026” already" in courses.page.sis_id.objection.text()
    type_in(courses, "Fall-2027")
    assert not courses.page.sis_id.objection.isVisible()


def test_urls_that_name_their_course_leave_the_page_as_it_was(make_window, demo, qtbot):
    plain = open_page(CoursesPage, make_window, demo)
    with qtbot.waitSignal(plain.controller.results_changed):
        plain.controller.check(Step.COURSES)
    assert isinstance(plain.controller.snapshot.canvas_course, CanvasCourse)
    assert not plain.page.sis_id.isVisible()
    plain.controller.edit(constant(demo))
    assert plain.page.sis_id.isVisible()


@pytest.mark.parametrize(
    ("denied", "sis_id", "words"),
    [
        ({"manage_sis"}, None, "with the permission “SIS Data - manage” to enter a SIS id"),
        ({"manage_sis", "read_sis"}, None, "Canvas does not show you the SIS id"),
        (set(), "SP26", "SIS id of the Canvas course: SP26. The wizard never changes it."),
    ],
)
def test_without_a_choice_it_is_told_and_no_field_is_shown(
    make_window, demo, qtbot, denied, sis_id, words
):
    demo.sandbox.canvas.user_named(people.ADMINISTRATOR.name).denied = denied
    course(demo).sis_course_id = sis_id
    courses = open_page(CoursesPage, make_window, demo, constant(demo))
    qtbot.waitUntil(lambda: is_quiet(courses.parts))
    assert words in courses.page.sis_id.fact.text()
    assert not courses.page.sis_id.edit.isVisible()
