"""Welcome, Canvas, Codio and Courses, as a person uses them, on the real sandbox."""

from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.one_page import is_quiet, only
from helpers.wrapped import safe_links
from wizard.findings import Status
from wizard.http.loopback import is_loopback
from wizard.setup.document import SetupDocument
from wizard.setup.steps import Step, StepState
from wizard.store.secrets import SecretName
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.connections.courses_page import CoursesPage
from wizard.ui.demo import Demo
from wizard.ui.messages import MessageKind
from wizard.ui.welcome.welcome_page import WelcomePage

MakeWindow = Callable[..., WindowParts]
Checked = Callable[[WindowParts], None]


@pytest.fixture
def make_window(make_window: Callable[..., WindowParts]) -> Callable[..., WindowParts]:
    return partial(make_window, pages=only(WelcomePage, CanvasPage, CodioPage, CoursesPage))


def found(parts: WindowParts, step: Step) -> dict[str, Status]:
    return {finding.check: finding.status for finding in parts.controller.results[step].findings}


def type_into(edit: object, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


# --- Welcome ----------------------------------------------------------------------------------


def test_a_setup_is_started_by_name_and_return(make_window: MakeWindow, demo: Demo) -> None:
    parts = make_window(Step.WELCOME, document=SetupDocument())
    type_into(parts.window.page.new_name, "Java, spring")
    QTest.keyClick(parts.window.page.new_name, Qt.Key.Key_Return)
    assert parts.controller.document.name == "Java, spring"
    assert parts.controller.document.id
    assert parts.controller.step is Step.CANVAS


def test_a_name_that_is_taken_starts_nothing_and_says_so(make_window: MakeWindow) -> None:
    parts = make_window(Step.WELCOME)
    page = parts.window.page
    page.new_name.setText(parts.controller.document.name)
    page.start_setup()
    assert parts.controller.step is Step.WELCOME
    assert parts.window.strip.message.kind is MessageKind.FAILURE
    assert page.new_name.text() == parts.controller.document.name


def test_a_saved_setup_is_opened_at_the_page_where_it_was_left(
    qtbot: QtBot, make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.COURSES)
    parts.controller.storage.save_now()
    name = parts.controller.document.name
    with qtbot.waitSignal(parts.controller.opened):
        parts.controller.open(SetupDocument())
    assert parts.controller.step is Step.WELCOME
    qtbot.waitUntil(lambda: parts.window.is_settled)
    assert parts.window.page.saved.chosen_name() == name
    with qtbot.waitSignal(parts.controller.secrets.found):
        parts.window.page.saved.open_button.click()
    assert parts.controller.step is Step.COURSES
    qtbot.waitUntil(lambda: is_quiet(parts))


def test_a_copy_keeps_the_choices_but_not_the_courses(
    qtbot: QtBot, make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.WELCOME)
    parts.controller.edit_part("courses", canvas_course_id=7, codio_course_id="c")
    parts.controller.edit_part("lti_app", name="Codio for us")
    parts.window.page.saved.show_saved()
    original = parts.controller.document
    parts.window.page.saved.copy_chosen("Next term")
    copy = parts.controller.document
    assert copy.name == "Next term"
    assert copy.id != original.id
    assert copy.lti_app == original.lti_app
    assert copy.courses.canvas_course_id is None
    assert SetupStore(demo.paths).exists(original.name)
    qtbot.waitUntil(lambda: is_quiet(parts))


def test_renaming_the_open_setup_keeps_one_setup(make_window: MakeWindow, demo: Demo) -> None:
    parts = make_window(Step.WELCOME)
    parts.window.page.saved.show_saved()
    parts.window.page.saved.rename_chosen("Another name")
    parts.controller.storage.save_now()
    assert [each.name for each in SetupStore(demo.paths).list()] == ["Another name"]
    assert parts.window.windowTitle().startswith("Another name")


def test_a_broken_setup_file_is_refused_with_the_reason(
    make_window: MakeWindow, tmp_path: object
) -> None:
    parts = make_window(Step.WELCOME)
    file = tmp_path / "setup.json"
    file.write_text('{"format": "something else"}')
    parts.window.page.saved.open_file(file)
    assert "not a setup file" in parts.window.strip.message.what


# --- Canvas -----------------------------------------------------------------------------------


def test_canvas_says_who_the_token_belongs_to(make_window: MakeWindow, checked: Checked) -> None:
    parts = make_window(Step.CANVAS)
    parts.window.check()
    checked(parts)
    texts = [finding.found for finding in parts.window.page.finding_list.findings]
    assert any("Dana Whitfield" in text for text in texts)


def test_a_pasted_course_address_fills_in_host_and_course(
    make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.CANVAS)
    address = demo.sandbox.connection.canvas_url
    type_into(parts.window.page.address, f"{address}/courses/4242/assignments?a=b")
    assert parts.controller.document.canvas.address == address
    assert parts.controller.document.courses.canvas_course_id == 4242
    assert "4242" in parts.window.page.address_word.text()


def test_an_address_without_encryption_is_named_as_wrong_before_any_request(
    make_window: MakeWindow,
) -> None:
    parts = make_window(Step.CANVAS)
    assert not is_loopback("school.instructure.com")
    type_into(parts.window.page.address, "http://school.instructure.com")
    parts.window.page.token.setFocus()
    assert "https" in parts.window.page.address_word.text()


def test_a_host_that_is_not_canvas_is_told_apart_from_a_wrong_token(
    make_window: MakeWindow, checked: Checked, demo: Demo
) -> None:
    parts = make_window(Step.CANVAS)
    codio = demo.sandbox.connection.codio_url.removesuffix("/api/v1")
    parts.controller.edit_part("canvas", address=codio)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, demo.sandbox.connection.canvas_token)
    parts.window.footer.continue_button.click()
    checked(parts)
    assert found(parts, Step.CANVAS)["canvas.address"] is Status.FAILED
    assert found(parts, Step.CANVAS)["canvas.token"] is Status.BLOCKED
    assert QApplication.focusWidget() is parts.window.page.address


def test_the_token_is_masked_until_it_is_shown(make_window: MakeWindow, demo: Demo) -> None:
    parts = make_window(Step.CANVAS)
    token = parts.window.page.token
    assert token.edit.displayText() != demo.sandbox.connection.canvas_token
    token._show.setChecked(True)
    assert token.edit.displayText() == demo.sandbox.connection.canvas_token
    token._show.setChecked(False)
    assert token.edit.displayText() != demo.sandbox.connection.canvas_token


def test_a_token_shown_in_clear_is_masked_when_its_page_is_left_or_a_setup_opened(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    parts = make_window(Step.CANVAS)
    token = parts.window.page.token
    token._show.setChecked(True)
    parts.window.go_to(Step.CODIO)
    qtbot.waitUntil(lambda: parts.window.is_settled)
    parts.window.go_back()
    assert token.edit.displayText() != demo.sandbox.connection.canvas_token
    token._show.setChecked(True)
    with qtbot.waitSignal(parts.controller.opened):
        parts.controller.open(replace(parts.controller.document, id="another", name="Another"))
    assert token.edit.text() == demo.sandbox.connection.canvas_token
    assert token.edit.displayText() != demo.sandbox.connection.canvas_token


def test_nothing_typed_is_lost_when_the_page_is_left_and_shown_again(
    make_window: MakeWindow,
) -> None:
    parts = make_window(Step.CANVAS)
    type_into(parts.window.page.address, "half an addr")
    parts.window.go_to(Step.CODIO)
    parts.window.go_back()
    assert parts.window.page.address.text() == "half an addr"


# --- Codio ------------------------------------------------------------------------------------


def test_the_uk_region_is_explained_at_once_and_fails_the_check(
    make_window: MakeWindow, checked: Checked
) -> None:
    parts = make_window(Step.CODIO)
    page = parts.window.page
    page.uk.click()
    assert page.uk_note.isVisible()
    parts.window.footer.continue_button.click()
    checked(parts)
    assert found(parts, Step.CODIO)["codio.region"] is Status.FAILED
    assert parts.controller.step is Step.CODIO
    page.us.click()
    assert not page.uk_note.isVisible()
    assert parts.controller.state_of(Step.CODIO) is StepState.STALE


def test_a_wrong_client_secret_puts_the_focus_into_the_integration(
    make_window: MakeWindow, checked: Checked
) -> None:
    parts = make_window(Step.CODIO)
    type_into(parts.window.page.secret.edit, "wrong")
    parts.window.footer.continue_button.click()
    checked(parts)
    assert found(parts, Step.CODIO)["codio.credentials"] is Status.FAILED
    assert QApplication.focusWidget() is parts.window.page.client_id


def test_the_addresses_of_a_test_server_are_shown_where_there_are_some(
    make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.CODIO)
    assert parts.window.page.advanced.isVisible()
    assert parts.window.page.addresses["api_url"].text() == demo.sandbox.connection.codio_url


# --- Courses ----------------------------------------------------------------------------------


@pytest.fixture
def courses(qtbot: QtBot, make_window: MakeWindow) -> WindowParts:
    parts = make_window(Step.COURSES)
    qtbot.waitUntil(lambda: bool(parts.window.page.codio.choices))
    return parts


def choose(chooser: object, name: str) -> None:
    """Search for a course and pick it with the keyboard."""
    type_into(chooser.search, name)
    view = chooser.list
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_both_courses_are_found_by_search_and_chosen_by_keyboard(
    courses: WindowParts, checked: Checked, demo: Demo
) -> None:
    page = courses.window.page
    choose(page.canvas, "introduction")
    choose(page.codio, "Codio Coding Library")
    chosen = courses.controller.document.courses
    assert chosen.canvas_course_id == demo.sandbox.connection.canvas_course_id
    assert chosen.codio_course_id == demo.sandbox.connection.codio_course_id
    courses.window.footer.continue_button.click()
    checked(courses)
    assert courses.controller.state_of(Step.COURSES) is StepState.COMPLETE


def test_an_archived_codio_course_comes_last_and_says_so(courses: WindowParts) -> None:
    assert "archived" in courses.window.page.codio.choices[-1].detail


def test_a_course_of_someone_else_can_be_pasted_and_fails_with_its_own_text(
    courses: WindowParts, checked: Checked, demo: Demo
) -> None:
    page = courses.window.page
    choose(page.codio, "Codio Coding Library")
    type_into(page.canvas.search, f"{demo.sandbox.connection.canvas_url}/courses/999999")
    assert courses.controller.document.courses.canvas_course_id == 999999
    courses.window.footer.continue_button.click()
    checked(courses)
    failed = next(f for f in page.finding_list.findings if f.check == "courses.canvas")
    assert failed.status is Status.FAILED
    assert "999999" in failed.found
    assert QApplication.focusWidget() is page.canvas.search


def test_a_test_course_is_created_in_canvas_chosen_and_noted_in_the_journal(
    qtbot: QtBot, courses: WindowParts, demo: Demo
) -> None:
    page = courses.window.page
    page.show_new.click()
    with qtbot.waitSignal(page.new_course.created, timeout=10_000) as created:
        page.new_course.create_button.click()
        assert page.hold_reason()
    qtbot.waitUntil(lambda: is_quiet(courses))
    assert page.hold_reason() == ""
    assert courses.controller.document.courses.canvas_course_id == created.args[0]
    assert any(choice.name == "Codio Test Course" for choice in page.canvas.choices)
    assert len(courses.controller.journal.entries(courses.controller.document.id)) == 1


def test_a_list_that_cannot_be_read_says_why_and_where_to_mend_it(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    parts = make_window(Step.CODIO)
    parts.controller.edit_part("codio", client_id="wrong")
    parts.window.go_to(Step.COURSES)
    qtbot.waitUntil(lambda: is_quiet(parts))
    assert "could not be read" in parts.window.page.codio.empty.text()


def test_enter_in_a_field_begins_the_check(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    QTest.keyClick(parts.window.page.token.edit, Qt.Key.Key_Return)
    assert parts.controller.checking is Step.CANVAS
    checked(parts)
    assert parts.controller.state_of(Step.CANVAS) is StepState.COMPLETE


def test_what_is_pasted_as_the_client_id_but_belongs_to_the_lti_app_is_told(
    make_window: MakeWindow, demo: Demo
) -> None:
    page = make_window(Step.CODIO).window.page
    page.client_id.clear()
    QTest.keyClicks(page.client_id, demo.sandbox.connection.consumer_key)
    assert "LTI" in page.client_id_word.text()
    assert page.client_id_word.isVisible()


def test_a_codio_address_is_not_taken_for_canvas_s_without_a_word(make_window: MakeWindow) -> None:
    page = make_window(Step.CANVAS).window.page
    page.address.clear()
    QTest.keyClicks(page.address, "https://codio.com/home/teacher/abc123/overview")
    assert page.address_word.text() == (
        "This is the address of a Codio course, not an address of Canvas."
    )


def test_settings_are_opened_only_below_an_address(make_window: MakeWindow) -> None:
    parts = make_window(Step.CANVAS)
    assert parts.window.page.open_settings.isVisible()
    parts.controller.edit_part("canvas", address="not an address")
    assert not parts.window.page.open_settings.isVisible()


# --- what the clipboard adds ------------------------------------------------------------------


def test_an_address_in_a_mails_link_is_taken_out_of_it_and_told(make_window: MakeWindow) -> None:
    parts = make_window(Step.CANVAS)
    page = parts.window.page
    QApplication.clipboard().setText(safe_links("https://school.instructure.com/courses/15"))
    page.address.selectAll()
    page.address.paste()
    assert parts.controller.document.canvas.address == "https://school.instructure.com"
    assert page.address_word.text().startswith("The address was taken out of the link around it.")


def test_a_client_id_is_cleaned_and_that_is_told(make_window: MakeWindow) -> None:
    parts = make_window(Step.CODIO)
    page = parts.window.page
    QApplication.clipboard().setText("\u200bFp52kXF89pJtsH7dGtKSrN36")
    page.client_id.selectAll()
    page.client_id.paste()
    assert parts.controller.document.codio.client_id == "Fp52kXF89pJtsH7dGtKSrN36"
    assert page.client_id.text() == "Fp52kXF89pJtsH7dGtKSrN36"
    assert page.client_id_word.text() == "An invisible character was taken out."


def test_an_address_of_a_test_server_is_cleaned(make_window: MakeWindow) -> None:
    parts = make_window(Step.CODIO)
    edit = parts.window.page.addresses["api_url"]
    edit.selectAll()
    edit.insert("\u201chttps://codio.test/api/v1\u201d")
    assert parts.controller.document.codio.api_url == "https://codio.test/api/v1"
