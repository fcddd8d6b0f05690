"""The LTI app page: what is pasted is recognised, what is in Canvas is told, nothing leaks."""

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton

from helpers.one_page import nameless_controls, open_page
from wizard.findings import Status
from wizard.setup.document import Confirmation as Word
from wizard.setup.document import InstallBy, encode, with_confirmation
from wizard.setup.lti_app.adding_by_hand import remarks, steps
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.lti_app.lti_app_page import LtiAppPage
from wizard.ui.widgets.plain_label import PlainLabel

COURSE = "courses/1158"
SCHOOL = "accounts/2"


@pytest.fixture
def lti(make_window, demo):
    return open_page(LtiAppPage, make_window, demo)


def install(demo, context: str, **fields: object) -> int:
    """Add an app by Canvas's own API, as another person would."""
    connection = demo.sandbox.connection
    tool = {
        "name": "Codio",
        "consumer_key": connection.consumer_key,
        "shared_secret": connection.shared_secret,
        "domain": connection.lti_url.split("/")[2],
        "url": connection.lti_url,
        "privacy_level": "public",
    }
    answer = requests.post(
        f"{connection.canvas_url}/api/v1/{context}/external_tools",
        json=tool | fields,
        headers={"Authorization": f"Bearer {connection.canvas_token}"},
        timeout=10,
    )
    assert answer.status_code == 200, answer.text
    return answer.json()["id"]


def paste(opened, field, text: str) -> None:
    opened.desktop.clipboard = text
    field.paste()


def step_back() -> str:
    """Press Shift+Tab and return the name of the control that has the focus then."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    return QApplication.focusWidget().accessibleName()


def check(opened, qtbot):
    with qtbot.waitSignal(opened.controller.results_changed):
        opened.controller.check(Step.LTI_APP)
    findings = opened.controller.results[Step.LTI_APP].findings
    return {finding.check: finding.status for finding in findings}


# --- what is pasted -------------------------------------------------------------------------------


def test_a_pasted_consumer_key_is_recognised_and_kept(lti):
    key = lti.sandbox.connection.consumer_key
    paste(lti, lti.page.key, f"  LTI Consumer: {key}\n")
    assert lti.document.lti_app.consumer_key == key
    assert "consumer key" in lti.page.key.word()


def test_an_xml_address_pasted_as_the_key_goes_into_its_own_field(lti):
    address = f"{lti.sandbox.connection.lti_url}/config.xml"
    paste(lti, lti.page.key, address)
    app = lti.document.lti_app
    assert (app.consumer_key, app.xml_url) == ("", address)
    assert (lti.page.key.text(), lti.page.xml.text()) == ("", address)
    assert "XML Configuration Url" in lti.page.key.word()


def test_the_client_id_of_the_api_integration_is_told_from_the_consumer_key(lti):
    paste(lti, lti.page.key, lti.sandbox.connection.codio_client_id)
    assert "API integration" in lti.page.key.word()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("codio_client_secret", "This is the Secret Id of the API integration."),
        ("consumer_key", "This is LTI Consumer, the key of the LTI app."),
        ("canvas_token", "access token of Canvas"),
        ("lti_url", "web address"),
    ],
)
def test_what_is_not_the_shared_secret_is_named(lti, value, words):
    connection = lti.sandbox.connection
    lti.controller.edit_part("lti_app", consumer_key=connection.consumer_key)
    lti.page.secret.edit.setFocus()
    QTest.keyClicks(lti.page.secret.edit, getattr(connection, value))
    assert words in lti.page.secret.word.text()
    assert lti.page.secret.word.isVisible()


def test_an_assignment_s_launch_url_is_not_taken_for_the_app_s(lti):
    lti.page.advanced.open()
    paste(lti, lti.page.advanced.launch_url, f"{lti.sandbox.connection.lti_url}_c0ffee_abc123")
    assert "one assignment" in lti.page.advanced.launch_url.word()


def test_the_shared_secret_is_in_no_document(lti):
    secret = lti.sandbox.connection.shared_secret
    QTest.keyClicks(lti.page.secret.edit, secret)
    assert lti.controller.credentials.shared_secret.reveal() == secret
    assert secret.encode() not in encode(lti.document)


def test_another_key_takes_back_the_word_that_it_was_compared(make_window, demo):
    word = Word(check="lti_app.key_and_secret", by="Pat", at="2026-09-01T09:30:00Z")
    lti = open_page(LtiAppPage, make_window, demo, lambda d: with_confirmation(d, word))
    lti.page.key.edit.setFocus()
    QTest.keyClicks(lti.page.key.edit, "1")
    assert lti.document.confirmations == ()


# --- what is in Canvas ----------------------------------------------------------------------------


def test_a_course_without_an_app_is_told_so(lti):
    assert lti.page.facts.texts() == ("No LTI 1.1 app of Codio is installed for this course yet.",)


def test_the_apps_that_are_there_are_named_with_level_and_version(make_window, demo):
    install(demo, COURSE, name="Codio of last year", consumer_key="another key")
    thirteen = install(demo, SCHOOL, name="Codio 1.3")
    demo.sandbox.canvas.tools[thirteen].version = "1.3"
    lti = open_page(LtiAppPage, make_window, demo)
    lti.controller.edit_part("lti_app", consumer_key=demo.sandbox.connection.consumer_key)
    ours, hijacker = lti.page.facts.texts()
    assert "“Codio of last year” (LTI 1.1)" in ours
    assert "another consumer key" in ours
    assert "“Codio 1.3” is an LTI 1.3 app" in hijacker


def test_apps_that_came_with_an_imported_course_are_named_as_that(make_window, demo):
    install(demo, COURSE, name="Codio of last year", consumer_key="fake")
    install(demo, SCHOOL, name="Codio again", consumer_key="fake")
    lti = open_page(LtiAppPage, make_window, demo)
    ours, other = lti.page.facts.texts()
    assert ours.startswith("“Codio of last year” came with an imported course: its key is “fake”")
    assert ours.endswith("The wizard writes your key and secret into it, in place.")
    assert other.startswith("“Codio again” came with an imported course")


def test_both_menus_of_canvas_and_its_allow_list_are_told(lti):
    lti.page.install_by.radio(InstallBy.APP_CENTER).click()
    shown = {label.text() for label in lti.page.app_center.findChildren(PlainLabel)}
    assert {*steps(), *remarks()} <= shown
    assert any("“Discover” and “Manage”" in text for text in shown)
    assert any("allow list" in text for text in shown)


def test_an_app_of_the_account_with_our_key_is_used_as_it_is(make_window, demo):
    install(demo, SCHOOL)
    lti = open_page(LtiAppPage, make_window, demo)
    lti.controller.edit_part("lti_app", consumer_key=demo.sandbox.connection.consumer_key)
    (fact,) = lti.page.facts.texts()
    assert "in an account above the course" in fact


def test_who_adds_the_app_in_canvas_is_shown_the_way_and_checked(lti, qtbot):
    connection = lti.sandbox.connection
    assert not lti.page.app_center.isVisible()
    lti.page.install_by.radio(InstallBy.APP_CENTER).click()
    assert lti.document.lti_app.install_by is InstallBy.APP_CENTER
    lti.controller.edit_part("lti_app", consumer_key=connection.consumer_key)
    lti.controller.set_secret(SecretName.SHARED_SECRET, connection.shared_secret)

    lti.page.app_center.secret.button.click()
    assert (lti.desktop.clipboard, lti.desktop.copied_secret) == (connection.shared_secret, True)
    lti.page.app_center.open_settings.click()
    assert lti.desktop.opened == [f"{connection.canvas_url}/{COURSE}/settings"]

    with qtbot.waitSignal(lti.controller.results_changed):
        lti.control("check_app_center").click()
    assert check(lti, qtbot)["lti_app.situation"] is Status.FAILED
    install(lti.demo, COURSE)
    assert check(lti, qtbot)["lti_app.situation"] is Status.PASSED


def test_the_arrow_keys_change_who_installs_the_app(lti):
    lti.page.install_by.radio(InstallBy.WIZARD).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert lti.document.lti_app.install_by is InstallBy.APP_CENTER


# --- custom fields --------------------------------------------------------------------------------


def test_a_ready_field_comes_with_its_values(lti):
    menu = lti.page.custom_fields.add_button.menu()
    action = next(a for a in menu.actions() if "custom_codio_send_grade" in a.text())
    action.trigger()
    assert lti.document.lti_app.custom_fields == {"custom_codio_send_grade": "GRADE_RELEASE"}
    box = lti.page.custom_fields.findChild(QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert lti.document.lti_app.custom_fields == {"custom_codio_send_grade": "ALWAYS"}


def test_the_chosen_codio_course_is_the_suggestion_for_constant_urls(lti):
    lti.page.custom_fields.add("codio_course_target_id")
    course = lti.sandbox.connection.codio_course_id
    assert lti.document.lti_app.custom_fields == {"codio_course_target_id": course}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Codio Page", "codio_page"),
        ("codio_custom_mentor_for", "Students and mentors"),
        ("codio_page", "twice"),
    ],
)
def test_a_key_that_cannot_be_used_is_explained_and_left_out(lti, key, words):
    lti.page.custom_fields.add("codio_page", "Start")
    lti.page.custom_fields.add("")
    QTest.keyClicks(QApplication.focusWidget(), key)
    assert lti.document.lti_app.custom_fields == {"codio_page": "Start"}
    assert any(words in problem for problem in lti.page.custom_fields.problems())


def test_a_removed_field_leaves_the_setup(lti):
    lti.page.custom_fields.add("codio_page", "Start")
    buttons = lti.page.custom_fields.findChildren(QToolButton)
    remove = next(b for b in buttons if b.accessibleName() == "Remove custom field codio_page")
    remove.click()
    assert lti.document.lti_app.custom_fields == {}


def test_the_fields_of_an_installed_app_are_shown_and_can_be_taken_over(make_window, demo):
    install(demo, COURSE, custom_fields={"codio_page": "Welcome"})
    lti = open_page(LtiAppPage, make_window, demo)
    lti.control("take_over_fields").click()
    assert lti.document.lti_app.custom_fields == {"codio_page": "Welcome"}
    assert not lti.page.take_over_button.isVisible()


# --- manners --------------------------------------------------------------------------------------


def test_every_control_has_a_name_whatever_is_shown(lti):
    lti.page.advanced.open()
    lti.page.install_by.radio(InstallBy.APP_CENTER).click()
    lti.page.custom_fields.add("custom_codio_send_grade")
    lti.page.custom_fields.add("")
    assert nameless_controls(lti.page) == []


def test_tab_goes_through_the_custom_fields_and_then_to_what_adds_one(lti):
    lti.page.custom_fields.add("codio_page", "Start")
    lti.page.custom_fields.add("other", "1")
    lti.page.custom_fields.add_button.setFocus()
    names = [step_back() for _ in range(6)]
    assert names == [
        f"{what} custom field {key}"
        for key in ("other", "codio_page")
        for what in ("Remove", "Value of", "Name of")
    ]


def test_the_page_is_ready_with_key_and_secret(lti):
    lti.controller.set_secret(SecretName.SHARED_SECRET, "")
    assert not lti.page.is_ready()
    lti.controller.edit_part("lti_app", consumer_key=lti.sandbox.connection.consumer_key)
    assert lti.page.first_focus() is lti.page.secret.edit
    lti.controller.set_secret(SecretName.SHARED_SECRET, lti.sandbox.connection.shared_secret)
    assert lti.page.is_ready()


def test_a_failed_check_puts_the_cursor_into_the_field_it_is_about(lti, qtbot):
    lti.controller.edit_part("lti_app", launch_url="https://example.edu/lti")
    lti.controller.edit_part("lti_app", consumer_key=lti.sandbox.connection.consumer_key)
    lti.controller.set_secret(SecretName.SHARED_SECRET, lti.sandbox.connection.shared_secret)
    assert check(lti, qtbot)["lti_app.launch_url"] is Status.FAILED
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert QApplication.focusWidget().objectName() == "app_launch_url"
