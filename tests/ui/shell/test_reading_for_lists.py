"""What a page reads before any check: it says so, says why not, and tries again next time."""

import pytest

from helpers.one_page import open_page
from wizard.setup.snapshot import Assignments, Unreadable
from wizard.setup.steps import Step
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.messages import MessageKind

LIST = "GET /api/v1/courses/1158/assignments"


@pytest.fixture
def refused(make_window, demo):
    """The mapping screen where Canvas refuses to list its assignments."""
    demo.sandbox.faults.add(f"404:{LIST}")
    return open_page(AssignmentsPage, make_window, demo)


def test_what_could_not_be_read_is_explained_and_the_focus_stays(refused):
    assert isinstance(refused.controller.snapshot.assignments, Unreadable)
    strip = refused.parts.window.strip
    assert strip.isVisible()
    assert strip.message.kind is MessageKind.FAILURE
    assert strip.message.what.startswith("Canvas has no such thing")
    assert refused.page.isAncestorOf(refused.parts.window.focusWidget())


def test_it_is_read_again_when_the_page_is_shown_again(refused, demo, qtbot):
    demo.sandbox.faults.clear()
    refused.controller.go_to(Step.COURSES)
    qtbot.waitUntil(lambda: refused.parts.window.is_settled)
    refused.controller.go_to(Step.ASSIGNMENTS)
    qtbot.waitUntil(lambda: isinstance(refused.controller.snapshot.assignments, Assignments))


def test_the_page_says_that_it_reads_until_it_has_read(make_window, demo, qtbot):
    shown = open_page(AssignmentsPage, make_window, demo)
    demo.sandbox.faults.add(f"slow-800:{LIST}")
    shown.controller.edit_part("courses", canvas_course_id=None)
    shown.controller.edit_part("courses", canvas_course_id=1158)
    shown.page.entered()
    qtbot.waitUntil(shown.page.busy_line.isVisible)
    qtbot.waitUntil(lambda: not shown.page.busy_line.isVisible(), timeout=10_000)
    assert len(shown.page.session.judgement.rows) == 69


@pytest.mark.slow
def test_reading_can_be_cancelled(make_window, demo, qtbot):
    shown = open_page(AssignmentsPage, make_window, demo)
    demo.sandbox.faults.add(f"slow-3000:{LIST}")
    shown.controller.edit_part("courses", canvas_course_id=None)
    shown.controller.edit_part("courses", canvas_course_id=1158)
    shown.page.entered()
    qtbot.waitUntil(shown.page.busy_line.isVisible)
    shown.page.busy_line.cancelled.emit()
    assert not shown.page.busy_line.isVisible()
    demo.sandbox.faults.clear()


def test_the_table_says_why_it_has_no_row(make_window, demo, qtbot):
    course = demo.sandbox.connection.codio_course_id
    demo.sandbox.faults.add(f"500:GET /api/v1/courses/{course}")
    shown = open_page(AssignmentsPage, make_window, demo)
    assert shown.page.view.empty_text.startswith("The Codio course could not be read.")
    demo.sandbox.faults.clear()
    shown.page.entered()
    qtbot.waitUntil(lambda: shown.page.view.empty_text == "", timeout=10_000)
