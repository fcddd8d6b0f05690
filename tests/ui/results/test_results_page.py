"""The results page on the sandbox: checks, a watched launch, the report's files, and undo."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event
from urllib.parse import unquote, urlsplit

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpers.one_page import RememberingDesktop, nameless_controls, only
from helpers.ready_setup import apply_before_the_window_opens, ready_document
from helpers.undo_screen import ask, take_back_everything, wait_for_plan
from wizard.findings import Status
from wizard.sandbox.people import STUDENTS
from wizard.sandbox.student import open_assignment
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.document import SetupDocument, new_document
from wizard.setup.freshness import is_thorough
from wizard.setup.steps import Step, StepState, results_for
from wizard.store.secrets import SecretStore
from wizard.ui.app import WindowParts, build_window
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.demo import Demo
from wizard.ui.results.results_page import LAUNCH_CHECK, ResultsPage
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import LineState

FEW = 3
PAGES = only(CanvasPage, ReviewPage, ResultsPage)
OpenResults = Callable[..., tuple[WindowParts, ResultsPage]]


@pytest.fixture
def desktop() -> RememberingDesktop:
    return RememberingDesktop()


@pytest.fixture
def open_results(
    qtbot: QtBot,
    make_window: Callable[..., WindowParts],
    demo: Demo,
    desktop: RememberingDesktop,
) -> OpenResults:
    """Open the page, where a small setup was applied before, unless told otherwise."""

    def make(
        document: SetupDocument | None = None, *, applied: bool = True
    ) -> tuple[WindowParts, ResultsPage]:
        document = document or ready_document(demo, only=FEW)
        if applied:
            apply_before_the_window_opens(demo, document)
        parts = make_window(Step.RESULTS, document, pages=PAGES, desktop=desktop)
        return parts, current_results(qtbot, parts)

    return make


def current_results(qtbot: QtBot, parts: WindowParts) -> ResultsPage:
    page = parts.window.page
    assert isinstance(page, ResultsPage)
    wait_current(qtbot, page)
    return page


def wait_current(qtbot: QtBot, page: ReviewPage | ResultsPage) -> None:
    run = page.run if isinstance(page, ReviewPage) else page.undo.run
    qtbot.waitUntil(
        lambda: (
            page.window().is_settled
            and not run.is_running
            and not page.overview_reader.is_busy
            and page.controller.checking is None
            and page.overview_reader.is_current
        ),
        timeout=30_000,
    )


def status_of(page: ResultsPage, check: str) -> Status:
    return next(f.status for f in page.checks.findings if f.check == check)


def choose(page: ResultsPage, check: str) -> None:
    """Choose a finding in the list as a click does."""
    finding = next(f for f in page.checks.findings if f.check == check)
    group, row = page.checks.model.place_of(finding)
    index = page.checks.model.index(row, 0, page.checks.model.index(group, 0))
    page.checks.view.scrollTo(index)
    QTest.mouseClick(
        page.checks.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.checks.view.visualRect(index).center(),
    )


def test_every_check_of_every_step_is_listed_with_counts(open_results: OpenResults) -> None:
    parts, page = open_results()
    listed = sum(len(page.checks.model.rows(g)) for g in range(page.checks.model.rowCount()))
    total = sum(len(result.findings) for result in parts.controller.results.values())
    idle = sum(f.status is Status.NOT_APPLICABLE for f in page.checks.findings)
    assert listed == total - idle > 30
    assert page.report.verdict.startswith("Nothing is wrong. ")
    passed = sum(f.status is Status.PASSED for f in page.checks.findings)
    assert page.report.summary.text().startswith(f"{passed} passed · ")
    look = page.checks.model.rows(0)[0].look
    assert look.word == "Passed"
    assert look.icon == "status-passed"


def test_coming_from_the_review_everything_is_read_that_the_last_checks_need(
    qtbot: QtBot, make_window: Callable[..., WindowParts], demo: Demo
) -> None:
    """Continue alone once led to a page without the checks of Codio's settings and of grades."""
    parts = make_window(Step.REVIEW, ready_document(demo, only=FEW), pages=PAGES)
    review = parts.window.page
    assert isinstance(review, ReviewPage)
    wait_current(qtbot, review)
    review.commit()
    wait_current(qtbot, review)
    parts.controller.go_to(Step.RESULTS)
    page = current_results(qtbot, parts)

    assert is_thorough(parts.controller.snapshot)
    told = {finding.check for finding in page.checks.findings}
    assert {"results.enabled_in_codio", "results.grade_return"} <= told


def test_before_the_plan_is_applied_the_page_waits_for_it(open_results: OpenResults) -> None:
    parts, page = open_results(applied=False)

    assert parts.controller.state_of(Step.RESULTS) is StepState.PLANNED
    assert "follow once the plan is applied; nothing else is wrong." in page.report.verdict
    assert {f.status for f in page.checks.findings if f.planned} == {Status.FAILED, Status.BLOCKED}


@pytest.mark.slow
def test_two_checked_pages_do_not_prove_a_setup(
    qtbot: QtBot,
    make_window: Callable[..., WindowParts],
    checked: Callable[[WindowParts], None],
    demo: Demo,
    desktop: RememberingDesktop,
    tmp_path: Path,
) -> None:
    """Without courses, and with the reading cancelled, “everything is proven” would be a lie."""
    parts = make_window(Step.CANVAS, pages=PAGES, desktop=desktop)
    for step in (Step.CANVAS, Step.CODIO):
        parts.controller.check(step)
        checked(parts)
    parts.controller.go_to(Step.RESULTS)
    page = parts.window.page
    assert isinstance(page, ResultsPage)
    qtbot.waitUntil(lambda: parts.window.is_settled and page.overview_reader.latest is not None)
    qtbot.waitUntil(lambda: not page.overview_reader.is_busy)
    demo.sandbox.faults.add("slow-800:GET /api/v1/users/self")
    page.overview_reader.read_everything()
    page.checks.reading_line.cancelled.emit()
    qtbot.waitUntil(lambda: not page.overview_reader.is_busy)

    assert page.report.verdict == "63 checks are not right yet."
    desktop.file = tmp_path / "report.json"
    with qtbot.waitSignal(page.files.written, timeout=30_000):
        page.report.ask_where(".json")
    told = msgspec.json.decode(desktop.file.read_bytes())["verdict"]
    assert told["status"] == "failed"


class LockedKeyring:
    """A keyring that answers once a person has unlocked it."""

    def __init__(self, inner: SecretStore) -> None:
        self._inner = inner
        self.unlocked = Event()

    def read(self, service: str, username: str) -> Secret | None:
        assert self.unlocked.wait(30)
        return self._inner.read(service, username)

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


def test_nothing_is_read_before_the_keyring_has_given_the_secrets(
    qtbot: QtBot, theme: Theme, demo: Demo
) -> None:
    """An overview without them once turned every step red."""
    keyring = LockedKeyring(demo.secrets)
    parts = build_window(
        theme=theme,
        paths=demo.paths,
        secrets=keyring,
        operations=operations,
        person="Pat",
        pages=PAGES,
    )
    try:
        parts.window.show()
        parts.controller.open(
            msgspec.structs.replace(ready_document(demo, only=2), step=Step.RESULTS)
        )
        page = parts.window.page
        assert isinstance(page, ResultsPage)
        assert parts.controller.is_opening
        assert not page.overview_reader.is_busy
        assert parts.controller.results == {}

        keyring.unlocked.set()

        qtbot.waitUntil(lambda: page.overview_reader.latest is not None, timeout=30_000)
        wait_current(qtbot, page)
        assert status_of(page, "canvas.token") is Status.PASSED
        assert is_thorough(parts.controller.snapshot)
    finally:
        keyring.unlocked.set()
        parts.window.close()
        assert parts.jobs.shutdown()
        parts.window.deleteLater()


def test_a_chip_shows_one_status_alone(qtbot: QtBot, open_results: OpenResults) -> None:
    _, page = open_results(applied=False)
    page.checks.chips.button("failed").click()
    model = page.checks.model
    shown = [row.look.word for g in range(model.rowCount()) for row in model.rows(g)]
    assert shown
    assert set(shown) == {"Failed"}
    assert page.checks.chips.button("failed").text().strip() == f"Failed {len(shown)}"
    assert page.checks.detail.finding.status is Status.FAILED


@pytest.mark.slow
def test_the_detail_goes_where_the_mend_is(open_results: OpenResults) -> None:
    parts, page = open_results()
    choose(page, "canvas.token")
    assert page.checks.detail.finding.check == "canvas.token"
    page.checks.detail.go_button.click()
    assert parts.controller.step is Step.CANVAS


def test_confirming_turns_unknown_into_confirmed_and_can_be_taken_back(
    qtbot: QtBot, open_results: OpenResults
) -> None:
    parts, page = open_results()
    check = "course_lms_url.entered"
    choose(page, check)
    assert status_of(page, check) is Status.UNKNOWN
    page.checks.detail.confirm_button.click()
    qtbot.waitUntil(lambda: status_of(page, check) is Status.CONFIRMED)
    wait_current(qtbot, page)
    assert page.checks.detail.finding.confirmed_by == "Dana Whitfield"
    assert "1 confirmed" in page.report.summary.text()
    assert parts.window.strip.message is None
    page.checks.detail.withdraw_button.click()
    qtbot.waitUntil(lambda: status_of(page, check) is Status.UNKNOWN)


def test_a_warning_is_accepted_with_a_reason_and_taken_back(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    canvas = demo.sandbox.canvas
    owner = canvas.users[canvas.tokens[canvas.canvas_token].user_id]
    owner.email = "somebody.else@example.edu"
    parts, page = open_results()
    check = "courses.same_email"
    choose(page, check)
    assert status_of(page, check) is Status.WARNING
    page.checks.detail.accept_button.click()
    dialog = page.accept_dialog
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.reason_edit, "The address changes next week.")
    until = dialog.until
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: status_of(page, check) is Status.CONFIRMED)
    wait_current(qtbot, page)
    finding = next(f for f in page.checks.findings if f.check == check)
    assert (finding.confirmed_by, finding.accepted_until) == ("Dana Whitfield", until)
    assert finding.accepted_because == "The address changes next week."
    (kept,) = parts.controller.document.acceptances
    assert kept.found == (finding.found,)
    page.checks.detail.withdraw_button.click()
    qtbot.waitUntil(lambda: status_of(page, check) is Status.WARNING)


def test_what_is_not_applicable_is_folded_away_until_it_is_asked_for(
    open_results: OpenResults,
) -> None:
    _, page = open_results()
    model = page.checks.model

    def listed() -> set[Status]:
        groups = range(model.rowCount())
        return {value.status for group in groups for value in model.values(group)}

    assert Status.NOT_APPLICABLE not in listed()
    page.checks.chips.choose(Status.NOT_APPLICABLE.value)
    page.checks.set_results(page.controller.results, passed_over=())
    assert listed() == {Status.NOT_APPLICABLE}


@pytest.mark.slow
def test_checking_again_sees_what_changed_in_canvas(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    _, page = open_results()
    assert status_of(page, "results.course_published") is Status.PASSED
    canvas = demo.sandbox.canvas
    with canvas.lock:
        canvas.courses[demo.sandbox.connection.canvas_course_id].workflow_state = "unpublished"
    page.checks.check_all_button.click()
    wait_current(qtbot, page)
    assert status_of(page, "results.course_published") is Status.FAILED
    with canvas.lock:
        canvas.courses[demo.sandbox.connection.canvas_course_id].workflow_state = "available"
    choose(page, "results.course_published")
    page.checks.detail.check_button.click()
    qtbot.waitUntil(
        lambda: status_of(page, "results.course_published") is Status.PASSED, timeout=30_000
    )
    assert page.checks.detail.finding.status is Status.PASSED


@pytest.mark.slow
def test_what_others_changed_since_the_last_verification_is_told_with_what_it_breaks(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    parts, page = open_results()
    assert not page.drift.isVisible()
    canvas = demo.sandbox.canvas
    with canvas.lock:
        canvas.courses[demo.sandbox.connection.canvas_course_id].workflow_state = "unpublished"

    page.checks.check_all_button.click()
    wait_current(qtbot, page)

    assert page.drift.isVisible()
    assert page.drift.heading.text().startswith("Changed since ")
    told = page.drift.texts
    at = told.index("The Canvas course is published (worse)")
    assert told[at + 1].startswith("was passed on ")
    assert ", now failed: The Canvas course “" in told[at + 1]
    assert told[at + 2] == "This does not hold any more: Students can see the course."
    parts.controller.go_to(Step.REVIEW)
    wait_current(qtbot, parts.window.page)
    parts.controller.go_to(Step.RESULTS)
    qtbot.waitUntil(lambda: parts.window.is_settled)
    assert page.drift.isVisible(), "it stays until everything is read thoroughly again"


@pytest.mark.slow
def test_what_the_wizard_takes_back_is_not_told_as_something_that_changed(
    qtbot: QtBot, open_results: OpenResults
) -> None:
    _, page = open_results()

    take_back_everything(qtbot, page.undo)
    wait_current(qtbot, page)

    assert status_of(page, "results.app") is Status.FAILED
    assert not page.drift.isVisible()


@pytest.mark.slow
def test_a_watched_launch_proves_the_settings_that_no_api_can_read(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    _, page = open_results()
    panel = page.watch_panel
    page.watch.interval = 0.05
    assert panel.assignments.count() == FEW
    assert panel.address.value.startswith(demo.sandbox.connection.canvas_url)
    with qtbot.waitSignal(page.watch.seen, timeout=10_000):
        panel.start_button.click()
    assert panel.cancel_button.isVisible()
    with qtbot.waitSignal(page.watch.ended, timeout=20_000):
        open_assignment(demo.sandbox, STUDENTS[0], int(panel.address.value.rpartition("/")[2]))
    assert panel.outcome_label.text().startswith(f"Proven: {STUDENTS[0].name} opened")
    wait_current(qtbot, page)
    assert status_of(page, LAUNCH_CHECK) is Status.PASSED


def test_a_watch_without_a_launch_names_likely_reasons(
    qtbot: QtBot, open_results: OpenResults
) -> None:
    _, page = open_results()
    page.watch.seconds, page.watch.interval = 0.1, 0.05
    with qtbot.waitSignal(page.watch.finished, timeout=10_000):
        page.watch_panel.start()
    assert page.watch_panel.outcome_label.text().startswith("No launch was seen.")
    assert page.watch_panel.start_button.isEnabled()
    assert status_of(page, LAUNCH_CHECK) is Status.UNKNOWN


@pytest.mark.slow
def test_a_watch_can_be_stopped(qtbot: QtBot, open_results: OpenResults) -> None:
    _, page = open_results()
    with qtbot.waitSignal(page.watch.seen, timeout=10_000):
        page.watch_panel.start()
    page.watch_panel.cancel_button.click()
    assert not page.watch.is_running
    assert page.watch_panel.start_button.isEnabled()
    assert page.watch_panel.start_button.hasFocus(), "it used to go to the button that undoes all"


@pytest.mark.slow
def test_the_report_is_written_in_five_forms_and_the_folder_remembered(
    qtbot: QtBot, open_results: OpenResults, desktop: RememberingDesktop, tmp_path: Path
) -> None:
    parts, page = open_results()
    desktop.file = tmp_path / "report.html"
    with qtbot.waitSignal(page.files.written, timeout=30_000):
        page.report.ask_where(".html", every=True)
    assert {f.suffix for f in tmp_path.iterdir()} == {".html", ".pdf", ".md", ".csv", ".json"}
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    told = msgspec.json.decode((tmp_path / "report.json").read_bytes())
    assert parts.controller.document.name in str(told)
    assert page.files.suggestion(".pdf").parent == tmp_path
    assert str(tmp_path) in parts.window.strip.message.what
    qtbot.waitUntil(page.report.export_button.isEnabled)


def test_the_report_opens_in_the_browser(
    qtbot: QtBot, open_results: OpenResults, desktop: RememberingDesktop
) -> None:
    _, page = open_results()
    with qtbot.waitSignal(page.files.written, timeout=30_000):
        page.report.open_button.click()
    opened = urlsplit(desktop.opened[-1])
    assert opened.scheme == "file"
    assert "<html" in Path(unquote(opened.path)).read_text(encoding="utf-8")


def test_undo_asks_first_and_then_takes_everything_back(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    sandbox = demo.sandbox
    before = {a.name for a in sandbox.canvas.assignments_of(sandbox.connection.canvas_course_id)}
    _, page = open_results()
    after = {a.name for a in sandbox.canvas.assignments_of(sandbox.connection.canvas_course_id)}
    assert len(after - before) == FEW
    dialog = ask(qtbot, page.undo)
    assert dialog.undo_button.text() == f"Take back {FEW + 2} of {FEW + 2} changes"
    dialog.keep_button.click()
    assert not page.undo.run.is_running
    take_back_everything(qtbot, page.undo)
    assert page.hold_reason()
    wait_current(qtbot, page)
    left = {
        a.name
        for a in sandbox.canvas.assignments_of(sandbox.connection.canvas_course_id)
        if a.workflow_state != "deleted"
    }
    assert left == before
    assert page.undo.outcome.text == f"All {FEW + 2} changes are taken back."
    assert {line.state for line in page.undo.model.lines} == {LineState.UNDONE}
    assert not page.undo.button.isEnabled()
    assert status_of(page, "results.app") is Status.FAILED
    assert page.hold_reason() == ""


def test_undo_names_the_course_and_the_host(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    _, page = open_results()
    connection = demo.sandbox.connection
    host = connection.canvas_url.removeprefix("http://")
    place = f"the course “Introduction to Programming” ({connection.canvas_course_id}) on {host}"
    assert f"changes that this setup made in {place} still stand." in shown_text(page.undo)
    page.undo.ask()
    assert place in shown_text(page.undo.dialog)
    wait_for_plan(qtbot, page.undo)
    assert place in shown_text(page.undo.dialog)
    page.undo.dialog.reject()


@pytest.mark.slow
def test_what_an_older_version_made_is_left_aside_until_a_person_says_where_it_was(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    _, page = open_results()
    assert not page.undo.aside.adopt_button.isVisible()
    with sqlite3.connect(demo.paths.database_file) as database:
        database.execute("UPDATE journal_runs SET origin = NULL")
    page.check()
    wait_current(qtbot, page)
    assert not page.undo.button.isEnabled()
    assert "by a version of this program that did not note" in shown_text(page.undo)

    page.undo.aside.adopt_button.click()
    assert "Did this setup make them in the course" in page.undo.aside.question.text()
    page.undo.aside.question.buttons()[-1].click()
    qtbot.waitUntil(lambda: page.undo.button.isEnabled(), timeout=30_000)
    wait_current(qtbot, page)

    assert not page.undo.aside.adopt_button.isVisible()
    take_back_everything(qtbot, page.undo)
    wait_current(qtbot, page)
    assert page.undo.outcome.text == f"All {FEW + 2} changes are taken back."


def shown_text(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


@pytest.mark.slow
def test_undo_keeps_what_a_student_has_submitted_to_and_says_why(
    qtbot: QtBot, open_results: OpenResults, demo: Demo
) -> None:
    _, page = open_results()
    sandbox = demo.sandbox
    canvas = sandbox.canvas
    with canvas.lock:
        made = next(
            a
            for a in canvas.assignments_of(sandbox.connection.canvas_course_id)
            if a.name == page.overview_reader.latest.rows[0].canvas_name
        )
        other = next(iter(canvas.submissions.values()))
        identifier = canvas.next_id("submission")
        canvas.submissions[identifier] = type(other)(
            id=identifier,
            assignment_id=made.id,
            user_id=other.user_id,
            submitted_at=other.submitted_at,
        )
    take_back_everything(qtbot, page.undo)
    wait_current(qtbot, page)
    assert "Kept: " in page.undo.outcome.text
    kept = [line for line in page.undo.model.lines if line.state is LineState.KEPT]
    assert f"Students have already submitted to “{made.name}”." in [k.message for k in kept]
    assert page.undo.button.isEnabled()


def test_every_control_of_the_page_has_a_name(open_results: OpenResults) -> None:
    _, page = open_results()
    assert nameless_controls(page) == []


@pytest.mark.slow
def test_another_setup_starts_without_what_was_said_of_the_one_before(
    qtbot: QtBot, open_results: OpenResults
) -> None:
    parts, page = open_results()
    take_back_everything(qtbot, page.undo)
    wait_current(qtbot, page)
    assert page.undo.outcome.isVisible()
    parts.controller.open(msgspec.structs.replace(new_document("Another"), step=Step.RESULTS))
    assert not page.undo.outcome.isVisible()
    assert not page.undo.view.isVisible()
    assert page.checks.findings == ()


@pytest.mark.slow
def test_the_review_page_says_no_longer_that_all_is_made_once_it_was_taken_back(
    qtbot: QtBot, open_results: OpenResults
) -> None:
    parts, page = open_results()
    take_back_everything(qtbot, page.undo)
    wait_current(qtbot, page)
    parts.controller.go_to(Step.REVIEW)
    review = parts.window.page
    wait_current(qtbot, review)
    assert not review.outcome.isVisible()
    assert {line.state for line in review.model.lines} == {LineState.PLANNED}


def test_from_a_finding_about_a_row_it_goes_to_the_row_and_back(
    make_window: Callable[..., WindowParts], demo: Demo, qtbot: QtBot
) -> None:
    document = ready_document(demo)
    rows = document.assignments
    without = msgspec.structs.replace(rows[3], launch_url="")
    document = msgspec.structs.replace(document, assignments=(*rows[:3], without, *rows[4:]))
    parts = make_window(Step.REVIEW, document)
    wait_current(qtbot, parts.window.page)
    findings = results_for(parts.controller.results)
    finding = next(f for f in findings if f.row == without.codio_assignment_id)
    parts.window.show_finding(finding)
    assert parts.controller.step is Step.ASSIGNMENTS
    mapping = parts.window.page
    qtbot.waitUntil(lambda: mapping.view.selected_ids() == (without.codio_assignment_id,))
    assert mapping.view.hasFocus()
    assert parts.controller.return_to is Step.REVIEW


@pytest.mark.parametrize(
    ("typed", "written"), [("Fall v1.2", "Fall v1.2.html"), ("report.html", "report.html")]
)
def test_an_export_gets_the_ending_of_its_form(
    qtbot: QtBot,
    open_results: OpenResults,
    desktop: RememberingDesktop,
    tmp_path: Path,
    typed: str,
    written: str,
) -> None:
    _, page = open_results(applied=False)
    desktop.file = tmp_path / typed
    with qtbot.waitSignal(page.files.written):
        page.report.ask_where(".html")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [written]


@pytest.mark.slow
def test_the_outcome_of_a_watch_follows_the_scheme(qtbot: QtBot, open_results: OpenResults) -> None:
    parts, page = open_results()
    page.watch.seconds, page.watch.interval = 0.1, 0.05
    with qtbot.waitSignal(page.watch.finished, timeout=10_000):
        page.watch_panel.start()
    icon = page.watch_panel.outcome_icon
    light = icon.pixmap().toImage()
    parts.theme.force(Scheme.DARK)
    dark = icon.pixmap().toImage()
    parts.theme.force(Scheme.LIGHT)
    assert dark != light
    assert icon.pixmap().toImage() == light
