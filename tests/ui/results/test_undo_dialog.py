"""Undo in the window on the sandbox: read, chosen from, agreed to, gone on with; and its record."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from helpers.one_page import RememberingDesktop, is_quiet, nameless_controls, only
from helpers.ready_setup import apply_before_the_window_opens, ready_document
from helpers.undo_screen import answer, ask, index_of, lines_of, plan_as_text, text_of
from wizard.sandbox.canvas.model import Submission
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.widgets.grouped_model import LOOK

FEW = 2
MADE = FEW + 2


@pytest.fixture
def desktop() -> RememberingDesktop:
    return RememberingDesktop()


@pytest.fixture
def page(
    qtbot: QtBot, make_window: Callable[..., WindowParts], demo: Demo, desktop: RememberingDesktop
) -> ResultsPage:
    """The results of a small setup that was applied."""
    document = ready_document(demo, only=FEW)
    apply_before_the_window_opens(demo, document)
    parts = make_window(Step.RESULTS, document, pages=only(ResultsPage), desktop=desktop)
    page = parts.window.page
    page.parts = parts
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: ResultsPage) -> None:
    qtbot.waitUntil(
        lambda: (
            is_quiet(page.parts)
            and not page.undo.run.is_running
            and page.overview_reader.is_current
        ),
        timeout=30_000,
    )


def made_assignments(demo: Demo) -> list:
    sandbox = demo.sandbox
    rows = sandbox.canvas.assignments_of(sandbox.connection.canvas_course_id)
    return [
        row
        for row in rows
        if row.workflow_state != "deleted" and "external_tool" in row.submission_types
    ]


def test_it_says_what_will_happen_by_group_and_what_stays_with_the_reason(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    handed_in, other = made_assignments(demo)
    canvas = demo.sandbox.canvas
    with canvas.lock:
        row = Submission(
            id=canvas.next_id("submission"),
            assignment_id=handed_in.id,
            user_id=canvas.user_named("Amira Haddad").id,
            submitted_at=canvas.now(),
        )
        canvas.submissions[row.id] = row

    dialog = ask(qtbot, page.undo)

    told = [(heading, look.title, look.check) for heading, _, look in lines_of(dialog.model)]
    assert (
        "New assignments in Canvas",
        f"Delete “{other.name}” from Canvas.",
        Qt.CheckState.Checked,
    ) in told
    stays = [(heading, check) for heading, title, check in told if handed_in.name in title]
    assert stays == [("Kept", None)]
    assert f"Students have already submitted to “{handed_in.name}”." in plan_as_text(dialog)
    assert dialog.undo_button.text() == "Take back 1 change"
    dialog.reject()


def test_what_was_chosen_is_done_and_the_rest_can_be_taken_back_later(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    kept, _ = made_assignments(demo)
    dialog = ask(qtbot, page.undo)
    dialog.view.setCurrentIndex(index_of(dialog.model, f"Delete “{kept.name}”"))
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    app = index_of(dialog.model, "Delete the LTI app").data(LOOK)
    assert app.fixed
    assert f"It cannot go while this stays: Create “{kept.name}”" in app.body
    assert dialog.undo_button.text() == f"Take back 2 of {MADE} changes"

    dialog.undo_button.click()
    settle(qtbot, page)

    assert [row.id for row in made_assignments(demo)] == [kept.id]
    assert page.undo.outcome.text == "The 2 changes that you chose are taken back."
    shown = text_of(page.undo)
    assert "Left as you chose: 2. They can be taken back any time." in shown
    assert "2 changes that this setup made in the course" in shown

    ask(qtbot, page.undo).undo_button.click()
    settle(qtbot, page)

    assert made_assignments(demo) == []
    assert page.undo.outcome.text == "All 2 changes are taken back."


def test_what_changed_after_the_plan_was_shown_is_kept_all_the_same(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    changed, _ = made_assignments(demo)
    dialog = ask(qtbot, page.undo)
    with demo.sandbox.canvas.lock:
        changed.name = "Renamed meanwhile"

    dialog.undo_button.click()
    settle(qtbot, page)

    assert [row.id for row in made_assignments(demo)] == [changed.id]
    assert "2 of 4 changes are taken back. Kept: 2." in page.undo.outcome.text
    assert "Somebody has changed “Renamed meanwhile” since" in text_of(page.undo)


def test_it_opens_at_once_and_closing_it_stops_the_reading(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    demo.sandbox.faults.add("slow-5000:GET /api/v1/courses")
    page.undo.button.click()
    dialog = page.undo.dialog
    assert dialog.isVisible()
    assert "Asking Canvas what is still as it was made…" in dialog.text
    assert page.parts.jobs.is_busy
    assert not dialog.undo_button.isVisible()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert not page.parts.jobs.is_busy
    demo.sandbox.faults.clear()


def test_what_cannot_be_read_is_told_there_and_can_be_tried_again(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    demo.sandbox.faults.add("403:GET /api/v1/courses")
    page.undo.button.click()
    dialog = page.undo.dialog
    qtbot.waitUntil(dialog.retry_button.isVisible, timeout=30_000)
    assert dialog.retry_button.hasFocus()
    assert "Canvas" in dialog.text
    assert page.parts.window.strip.message is None
    demo.sandbox.faults.clear()

    QTest.keyClick(dialog.retry_button, Qt.Key.Key_Space)

    qtbot.waitUntil(dialog.view.isVisible, timeout=30_000)
    assert dialog.model.offered == MADE
    dialog.reject()


def test_the_keyboard_reaches_everything_and_enter_keeps_everything(
    qtbot: QtBot, page: ResultsPage, demo: Demo
) -> None:
    dialog = ask(qtbot, page.undo)
    assert dialog.view.hasFocus()
    assert nameless_controls(dialog) == []
    labels = [each for each in dialog.findChildren(QLabel) if each.text()]
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    reached = []
    while (now := QApplication.focusWidget()) not in reached:
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert {each.objectName() for each in reached} == {
        "undo_choice",
        "keep_everything",
        "take_back",
    }
    for group in range(dialog.model.rowCount()):
        dialog.view.setCurrentIndex(dialog.model.index(group, 0))
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert not dialog.undo_button.isEnabled()

    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert not page.undo.run.is_running
    assert len(made_assignments(demo)) == FEW


class TestTheRecord:
    def message(self, qtbot: QtBot, page: ResultsPage, act: Callable[[], None]) -> str:
        with qtbot.waitSignal(page.undo.records.told, timeout=20_000):
            act()
        told = page.parts.window.strip.message
        return told.text if told is not None else ""

    @pytest.mark.slow
    def test_it_is_saved_forgotten_and_taken_in_again(
        self, qtbot: QtBot, page: ResultsPage, demo: Demo, desktop: RememberingDesktop, tmp_path
    ) -> None:
        desktop.file = tmp_path / "for Kim"
        records = page.undo.records
        told = self.message(qtbot, page, records.save)
        saved = tmp_path / "for Kim.json"
        assert f"The record was written to {saved}." in told
        runs = {run["purpose"]: run["entries"] for run in json.loads(saved.read_text())["runs"]}
        assert len(runs["apply"]) == MADE

        with qtbot.waitSignal(records.told):
            records.forget()
        said = f"{records.question.text()}\n{records.question.informativeText()}"
        assert f"{MADE} changes that still stand could then no longer be taken back" in said
        assert "– Publish the Canvas course" in said
        answer(records, yes=False)
        assert page.undo.button.isEnabled()

        with qtbot.waitSignal(records.told):
            records.forget()
        told = self.message(qtbot, page, lambda: answer(records, yes=True))
        assert told.startswith("The record is forgotten.")
        settle(qtbot, page)
        assert not page.undo.button.isEnabled()
        told = self.message(qtbot, page, records.save)
        assert told.startswith("No record on this computer of changes by this setup.")

        desktop.file = saved
        told = self.message(qtbot, page, records.take_in)
        assert told.startswith(f"{MADE} changes taken over, 0 were known already.")
        assert "made in the course “Introduction to Programming”" in told
        settle(qtbot, page)
        ask(qtbot, page.undo).undo_button.click()
        settle(qtbot, page)
        assert made_assignments(demo) == []

    def test_the_record_of_another_setup_is_refused_in_words(
        self, qtbot: QtBot, page: ResultsPage, desktop: RememberingDesktop, tmp_path
    ) -> None:
        desktop.file = tmp_path / "record.json"
        self.message(qtbot, page, page.undo.records.save)
        content = json.loads(desktop.file.read_text())
        desktop.file.write_text(json.dumps({**content, "setup_key": "another"}))

        told = self.message(qtbot, page, page.undo.records.take_in)

        assert told.startswith("This is the journal of another setup")
        assert "Ask for the record that was saved from this very setup." in told
