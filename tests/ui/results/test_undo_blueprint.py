"""Undo in the window keeps what a blueprint has locked since, and says why."""

import pytest

from helpers.blueprints import bring
from helpers.one_page import only
from helpers.ready_setup import ready_document
from helpers.undo_screen import take_back_everything
from wizard.setup.steps import Step
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.widgets.plan_model import LineState

PAGES = only(CanvasPage, ReviewPage, ResultsPage)


def is_current(page, run):
    return (
        page.window().is_settled
        and not run.is_running
        and not page.overview_reader.is_busy
        and page.controller.checking is None
        and page.overview_reader.is_current
    )


@pytest.mark.slow
def test_undo_keeps_what_is_locked_since_and_says_why(qtbot, make_window, demo):
    canvas = demo.sandbox.canvas
    before = {a.id for a in canvas.assignments_of(canvas.course_id)}
    parts = make_window(Step.REVIEW, ready_document(demo, only=2), pages=PAGES)
    review = parts.window.page
    qtbot.waitUntil(lambda: is_current(review, review.run), timeout=30_000)
    review.commit()
    qtbot.waitUntil(lambda: is_current(review, review.run), timeout=30_000)
    parts.controller.go_to(Step.RESULTS)
    page = parts.window.page
    qtbot.waitUntil(lambda: is_current(page, page.undo.run), timeout=30_000)
    made = next(a for a in canvas.assignments_of(canvas.course_id) if a.id not in before)
    bring(demo, made.id, "availability_dates")

    take_back_everything(qtbot, page.undo)
    qtbot.waitUntil(lambda: is_current(page, page.undo.run), timeout=30_000)

    kept = [line.message for line in page.undo.model.lines if line.state is LineState.KEPT]
    assert f"Locked by the blueprint: “{made.name}” cannot be deleted here." in " ".join(kept)
    assert made.workflow_state == "published"
