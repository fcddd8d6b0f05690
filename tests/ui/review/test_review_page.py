"""The review page on the sandbox: what it plans, how it applies, how it goes on after trouble."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpers.colleague import Colleague
from helpers.one_page import nameless_controls, only
from helpers.ready_setup import ready_document
from helpers.recorded_requests import Hearing
from wizard.findings import Status
from wizard.setup.changes.actions import encode_action
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.origin import Origin, encode_origin, origin_of
from wizard.setup.changes.unknown_outcomes import Waits
from wizard.setup.document import SetupDocument, journal_key, new_document
from wizard.setup.snapshot import Assignments
from wizard.setup.steps import Step, StepState
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.demo import Demo
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import LineState

FEW = 6
MakeReview = Callable[[SetupDocument], tuple[WindowParts, ReviewPage]]


@pytest.fixture
def open_review(qtbot: QtBot, make_window: Callable[..., WindowParts]) -> MakeReview:
    def make(document: SetupDocument) -> tuple[WindowParts, ReviewPage]:
        parts = make_window(Step.REVIEW, document, pages=only(CanvasPage, ReviewPage))
        page = parts.window.page
        assert isinstance(page, ReviewPage)
        wait_idle(qtbot, page)
        return parts, page

    return make


def wait_idle(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(
        lambda: (
            page.overview_reader.latest is not None
            and not page.overview_reader.is_busy
            and not page.run.is_running
        ),
        timeout=30_000,
    )


def titles(page: ReviewPage) -> list[str]:
    model = page.model
    return [row.look.title for group in range(model.rowCount()) for row in model.rows(group)]


def in_canvas(demo: Demo) -> list[str]:
    sandbox = demo.sandbox
    return [a.name for a in sandbox.canvas.assignments_of(sandbox.connection.canvas_course_id)]


def test_the_plan_is_shown_in_words_under_headings_with_counts(
    open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, skipped=2))
    headings = [page.model.heading(group) for group in range(page.model.rowCount())]
    assert [(look.title, look.word) for look in headings] == [
        ("LTI app", "1"),
        ("New assignments in Canvas", "67"),
        ("Canvas course", "1"),
        ("Left out", "2"),
    ]
    assert titles(page)[0].startswith("Install the LTI app “Codio”")
    left_out = page.model.rows(3)[0].look
    assert (left_out.title, left_out.body) == (
        "Numeric and string expressions (Coding with Python)",
        "You chose to skip it.",
    )
    button = parts.window.footer.continue_button
    assert button.text() == "Create 67 assignments and make 2 other changes in Canvas"
    assert button.isEnabled()


def test_applying_makes_what_was_planned_and_shows_what_was_read_back(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo))
    before = len(in_canvas(demo))
    parts.window.footer.continue_button.click()
    assert page.hold_reason()
    assert parts.window.footer.continue_button.text() == "Applying…"
    wait_idle(qtbot, page)
    assert len(in_canvas(demo)) == before + 69
    assert {line.state for line in page.model.lines} == {LineState.DONE}
    assert page.outcome.isVisible()
    assert page.outcome.text == (
        "All 71 changes are made. Read back from Canvas and Codio: nothing is left to do."
    )
    read = parts.controller.snapshot.assignments
    assert isinstance(read, Assignments)
    assert len(read.assignments) == before + 69
    results = parts.controller.results[Step.RESULTS].findings
    assert {f.check: f.status for f in results}["results.assignments"] is Status.PASSED
    assert parts.controller.state_of(Step.REVIEW) is StepState.COMPLETE
    assert page.hold_reason() == ""


def test_a_second_visit_has_nothing_to_do_and_only_continues(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    page.commit()
    wait_idle(qtbot, page)
    parts.window.close()
    again, second = open_review(parts.controller.document)
    assert second.model.lines == []
    assert second.card.state_label.text().startswith("Nothing to do")
    assert second.commit_text() == ""
    assert not second.can_commit()
    assert again.window.footer.continue_button.text().replace("&", "") == "Continue"


def test_cancelling_stops_after_the_request_in_flight_and_the_rest_can_be_made_later(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    before = len(in_canvas(demo))
    demo.sandbox.faults.latency_ms = 30
    with qtbot.waitSignal(page.run.progressed, check_params_cb=lambda p: p.position == 3):
        page.commit()
    qtbot.mouseClick(page.progress.cancel_button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, page)
    made = len(in_canvas(demo)) - before
    assert 0 < made < FEW
    assert page.outcome.text.startswith("Stopped: ")
    assert len(page.model.lines) == page.run.total - page.run.over
    assert all(line.state is LineState.PLANNED for line in page.model.lines)
    demo.sandbox.faults.latency_ms = 0
    page.outcome.retry_button.click()
    wait_idle(qtbot, page)
    assert len(in_canvas(demo)) == before + FEW
    assert len(set(in_canvas(demo))) == len(in_canvas(demo))
    assert parts.controller.journal.unfinished(journal_key(parts.controller.document)) == ()


def test_a_failed_action_is_shown_with_its_mend_and_is_tried_again(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    demo.sandbox.faults.add("422:POST /api/v1/courses/1158/assignments:1")
    page.commit()
    wait_idle(qtbot, page)
    failed = [line for line in page.model.lines if line.state is LineState.FAILED]
    assert len(failed) == 1
    assert failed[0].mend
    look = page.model.rows(1)[0].look
    assert (look.word, look.body_tint) == ("Failed", "danger")
    assert failed[0].mend in look.body
    assert "Failed: 1. Skipped: 0." in page.outcome.text
    assert parts.window.footer.continue_button.text() == "Create 1 assignment in Canvas"
    page.card.chips.button("left").click()
    assert [line.state for line in page.model.lines] == [LineState.PLANNED]
    page.outcome.retry_button.click()
    wait_idle(qtbot, page)
    assert page.outcome.text.startswith("The change is made.")
    assert page.commit_text() == ""


def test_a_double_found_when_reading_back_is_told_where_the_run_ended(
    qtbot: QtBot, open_review: MakeReview, demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = open_review(ready_document(demo, only=FEW))
    overview = page.overview_reader.latest
    assert overview is not None
    url = next(a for a in overview.plan.actions if isinstance(a, CreateAssignment)).launch_url
    hearing = Hearing()
    monkeypatch.setattr(demo.sandbox.faults, "take", hearing.take)
    colleague = Colleague(demo.sandbox)
    hearing.when(
        "POST /api/v1/courses/1158/assignments",
        1,
        lambda: colleague.makes_assignment("By hand", url),
    )
    page.commit()
    wait_idle(qtbot, page)

    assert page.outcome.text.startswith("8 changes are made. Not all of it stands as it was made.")
    told = [label.text() for label in page.outcome.findChildren(PlainLabel)]
    assert any(" is there 2 times (ids " in text for text in told)


def test_an_obstacle_is_shown_on_top_with_a_way_to_mend_it_and_nothing_can_be_applied(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    document = ready_document(demo, only=FEW)
    without_key = replace(document, lti_app=replace(document.lti_app, consumer_key=""))
    parts, page = open_review(without_key)
    assert page.obstacle_list.isVisible()
    assert not parts.window.footer.continue_button.isEnabled()
    assert "once nothing stands in the way" in page.card.state_label.text()
    assert page.first_focus().accessibleName().startswith("Go to LTI app")


def test_a_canvas_that_cannot_be_read_never_looks_like_an_empty_plan(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    demo.sandbox.faults.add("404:GET /api/v1/courses/1158/assignments")
    page.card.read_again.click()
    wait_idle(qtbot, page)
    assert page.obstacle_list.isVisible()
    assert not page.can_commit()
    assert parts.window.footer.continue_button.text() != "Continue"
    demo.sandbox.faults.clear()
    page.card.read_again.click()
    wait_idle(qtbot, page)
    assert not page.obstacle_list.isVisible()
    assert page.can_commit()


def test_a_canvas_that_changed_since_is_planned_anew_and_asked_about_again(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    canvas = demo.sandbox.canvas
    with canvas.lock:
        canvas.courses[demo.sandbox.connection.canvas_course_id].workflow_state = "available"
    before = in_canvas(demo)
    page.commit()
    wait_idle(qtbot, page)
    message = parts.window.strip.message
    assert message is not None
    assert "changed since" in message.what
    assert in_canvas(demo) == before
    assert "Publish" not in " ".join(titles(page))
    assert page.can_commit()


def test_an_interrupted_run_is_announced_and_completed(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    document = ready_document(demo, only=FEW)
    parts, page = open_review(document)
    journal, key = parts.controller.journal, journal_key(document)
    assert not page.interrupted.isVisible()
    action = page.overview_reader.latest.plan.actions[0]
    origin = encode_origin(origin_of(document, page.overview_reader.latest.snapshot))
    journal.begin(journal.open_run(key, "apply", origin), 0, encode_action(action), None)
    page.card.read_again.click()
    wait_idle(qtbot, page)
    assert page.interrupted.isVisible()
    page.run.waits = Waits(pauses=(0.01,))
    page.commit()
    wait_idle(qtbot, page)
    assert not page.interrupted.isVisible()
    assert journal.unfinished(key) == ()


def test_a_setup_that_was_carried_out_elsewhere_asks_and_gets_an_id_of_its_own(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    controller = parts.controller
    key = journal_key(controller.document)
    trial = Origin(canvas_host="trial.example.edu", course_id=7, course_name="Trial run")
    run = controller.journal.open_run(key, "apply", encode_origin(trial))
    made = encode_action(page.overview_reader.latest.plan.actions[0])
    controller.journal.finish(controller.journal.begin(run, 0, made, None), "done", b'{"id":3}')
    page.card.read_again.click()
    wait_idle(qtbot, page)
    before = in_canvas(demo)

    page.commit()
    assert "the course “Trial run” (7) on trial.example.edu" in page.question.text()
    page.question.defaultButton().click()
    assert not page.run.is_running
    page.commit()
    assert page.question.defaultButton().text() == "Change nothing"
    page.question.buttons()[-1].click()
    wait_idle(qtbot, page)
    assert in_canvas(demo) == before
    qtbot.waitUntil(page.can_commit)
    page.commit()
    wait_idle(qtbot, page)

    assert journal_key(controller.document) != key
    assert [entry.origin for entry in controller.journal.entries(key)] == [encode_origin(trial)]
    assert len(in_canvas(demo)) == len(before) + FEW
    assert parts.jobs.shutdown()
    (saved,) = controller.storage.setups()
    assert controller.storage.load(saved.name).id == controller.document.id


def test_reading_can_be_cancelled_and_begun_again(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    _, page = open_review(ready_document(demo, only=FEW))
    demo.sandbox.faults.add("slow-3000:GET /api/v1/courses")
    page.card.read_again.click()
    page.overview_reader.cancel()
    assert not page.overview_reader.is_busy
    assert page.card.read_again.isVisible()
    demo.sandbox.faults.clear()
    page.card.read_again.click()
    wait_idle(qtbot, page)
    assert page.can_commit()


def test_a_choice_is_edited_where_it_was_made(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    edit = next(b for b in page.choices.findChildren(QWidget) if b.objectName() == "edit_canvas")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Space)
    assert parts.controller.step is Step.CANVAS


def test_after_an_edit_from_here_continue_comes_back_here_once(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    page.choices.edit_requested.emit(Step.CANVAS)
    qtbot.waitUntil(lambda: parts.window.footer.continue_button.isEnabled(), timeout=10_000)
    with qtbot.waitSignal(parts.controller.step_changed, timeout=10_000):
        parts.window.footer.continue_button.click()
    assert parts.controller.step is Step.REVIEW
    wait_idle(qtbot, page)
    parts.controller.go_to(Step.CANVAS)
    assert parts.controller.following(Step.CANVAS) is Step.CODIO


def test_who_leaves_the_edited_page_by_the_rail_is_not_brought_back(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    page.choices.edit_requested.emit(Step.CANVAS)
    parts.controller.go_to(Step.REVIEW)
    parts.controller.go_to(Step.CANVAS)
    assert parts.controller.following(Step.CANVAS) is Step.CODIO


def test_every_control_has_a_name_and_the_plan_is_read_out_with_its_states(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    _, page = open_review(ready_document(demo, only=FEW))
    assert nameless_controls(page) == []
    page.commit()
    wait_idle(qtbot, page)
    index = page.model.index(0, 0, page.model.index(0, 0))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Done: Install the LTI app")
    assert nameless_controls(page) == []


def test_another_setup_starts_without_what_was_said_of_the_last_run(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    page.commit()
    wait_idle(qtbot, page)
    assert page.outcome.isVisible()
    parts.controller.open(replace(new_document("Another"), step=Step.REVIEW))
    assert not page.outcome.isVisible()
    assert page.model.lines == []


def test_while_changes_are_made_nothing_else_is_offered_and_f5_waits(
    qtbot: QtBot, open_review: MakeReview, demo: Demo
) -> None:
    parts, page = open_review(ready_document(demo, only=FEW))
    page.commit()
    QTest.keyClick(parts.window, Qt.Key.Key_F5)
    assert parts.controller.checking is None
    assert not parts.window.footer.check_button.isVisible()
    assert not parts.window.footer.back_button.isEnabled()
    wait_idle(qtbot, page)
    assert parts.window.footer.back_button.isEnabled()
