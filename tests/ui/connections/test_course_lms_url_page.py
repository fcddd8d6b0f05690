"""The Course LMS URL page: one address, copied and compared, and a person's word for the rest."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpers.one_page import nameless_controls, open_page
from wizard.codio.endpoints import CodioEndpoints
from wizard.findings import Status
from wizard.setup.document import Courses
from wizard.setup.steps import Step, StepState
from wizard.ui.connections.course_lms_url_page import CourseLmsUrlPage, judge_course_url
from wizard.ui.widgets.fact_line import Tone

RIGHT = "https://school.instructure.com/courses/1158"
CODIO = CodioEndpoints.for_domain("codio.com")


@pytest.fixture
def lms(make_window, demo):
    return open_page(CourseLmsUrlPage, make_window, demo)


def statuses(opened) -> dict[str, Status]:
    findings = opened.controller.results[Step.COURSE_LMS_URL].findings
    return {finding.check: finding.status for finding in findings}


# --- comparing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tone", "words"),
    [
        (RIGHT, Tone.GOOD, "right address"),
        (f"  {RIGHT}\n", Tone.GOOD, "right address"),
        (f"{RIGHT}/", Tone.DOUBTFUL, "“/”"),
        (f"{RIGHT}/modules", Tone.DOUBTFUL, "“/modules”"),
        (f"{RIGHT}?view=feed", Tone.DOUBTFUL, "?view=feed"),
        ("https://school.instructure.com/courses/1159", Tone.BAD, "course 1159"),
        ("https://other.instructure.com/courses/1158", Tone.BAD, "other.instructure.com"),
        ("https://codio.com/home/teacher/abc123/overview", Tone.BAD, "the Codio course"),
        ("https://apollo.codio.com/lti", Tone.BAD, "LTI address"),
        ("https://school.instructure.com/profile", Tone.BAD, "“/courses/”"),
        ("course 1158", Tone.BAD, "no web address"),
    ],
)
def test_a_pasted_address_is_compared_and_the_difference_named(text, tone, words):
    said, how = judge_course_url(text, RIGHT, CODIO)
    assert how is tone
    assert words in said


def test_nothing_pasted_has_nothing_said_about_it():
    assert judge_course_url("  ", RIGHT, CODIO)[0] == ""


def test_what_is_typed_is_judged_on_the_page(lms):
    QTest.keyClicks(lms.control("compare_course_url"), f"{lms.page.url.value}/modules")
    assert "“/modules”" in lms.page.verdict()


# --- the address ----------------------------------------------------------------------------------


def test_the_address_is_the_canvas_course_and_copied_with_one_click(lms):
    connection = lms.sandbox.connection
    right = f"{connection.canvas_url}/courses/{connection.canvas_course_id}"
    assert QApplication.focusWidget() is lms.page.url.button
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert lms.desktop.clipboard == right
    assert not lms.desktop.copied_secret


def test_the_codio_course_is_opened_in_the_browser(lms):
    lms.page.open_codio.click()
    (opened,) = lms.desktop.opened
    connection = lms.sandbox.connection
    assert opened.endswith(f"/home/teacher/{connection.codio_course_id}/overview")
    assert opened.split("/")[2] == connection.codio_url.split("/")[2]


def test_without_a_course_the_page_leads_to_the_courses(make_window, demo):
    def without(document):
        return replace(document, courses=Courses())

    lms = open_page(CourseLmsUrlPage, make_window, demo, without)
    assert not lms.page.is_ready()
    assert not lms.page.url.button.isEnabled()
    lms.control("choose_courses").click()
    assert lms.controller.step is Step.COURSES


# --- a person's word ------------------------------------------------------------------------------


def test_both_words_are_asked_for_before_any_check(lms):
    assert lms.page.enabled_box.check_box.isVisible()
    assert lms.page.entered_box.check_box.isVisible()
    assert not lms.page.enabled_box.check_box.isChecked()


def test_a_word_is_kept_with_name_and_time_and_can_be_taken_back(lms, qtbot):
    box = lms.page.entered_box
    with qtbot.waitSignal(lms.controller.results_changed):
        box.check_box.click()
    (word,) = lms.document.confirmations
    assert (word.check, word.by) == ("course_lms_url.entered", "Dana Whitfield")
    assert "Dana Whitfield" in box.word()
    assert statuses(lms)["course_lms_url.entered"] is Status.CONFIRMED
    with qtbot.waitSignal(lms.controller.results_changed):
        box.check_box.click()
    assert lms.document.confirmations == ()
    assert statuses(lms)["course_lms_url.entered"] is Status.UNKNOWN


def test_the_words_of_the_box_can_be_clicked_as_well(lms, qtbot):
    with qtbot.waitSignal(lms.controller.results_changed):
        QTest.mouseClick(lms.page.enabled_box, Qt.MouseButton.LeftButton)
    assert lms.page.enabled_box.check_box.isChecked()


def test_the_step_is_complete_once_address_and_words_are_there(lms, qtbot):
    for box in (lms.page.enabled_box, lms.page.entered_box):
        with qtbot.waitSignal(lms.controller.results_changed):
            box.check_box.click()
    assert set(statuses(lms).values()) == {Status.PASSED, Status.CONFIRMED}
    assert lms.controller.state_of(Step.COURSE_LMS_URL) is StepState.COMPLETE


def test_every_control_has_a_name(lms):
    assert nameless_controls(lms.page) == []
