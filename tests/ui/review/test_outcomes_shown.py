"""What the review page shows while nobody knows whether a change was carried out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.one_page import only
from helpers.ready_setup import ready_document
from wizard.setup.changes.unknown_outcomes import Waits
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.demo import Demo
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import Line, LineState, look_of

CREATE = "POST /api/v1/courses/1158/assignments"


@pytest.fixture
def page(qtbot: QtBot, make_window: Callable[..., WindowParts], demo: Demo) -> ReviewPage:
    """The plan of a setup of which Canvas will not answer the first new assignment."""
    document = ready_document(demo, only=3)
    parts = make_window(Step.REVIEW, document, pages=only(CanvasPage, ReviewPage))
    shown = parts.window.page
    assert isinstance(shown, ReviewPage)
    wait_idle(qtbot, shown)
    demo.sandbox.faults.add(f"504-late:{CREATE}:1")
    return shown


def wait_idle(qtbot: QtBot, page: ReviewPage) -> None:
    reader = page.overview_reader
    qtbot.waitUntil(
        lambda: reader.latest is not None and not reader.is_busy and not page.run.is_running,
        timeout=30_000,
    )


def unknown(page: ReviewPage) -> list[Line]:
    return [line for line in page.model.lines if line.state is LineState.UNKNOWN]


def test_its_line_and_the_panel_say_when_it_is_looked_for_and_cancel_ends_the_wait(
    qtbot: QtBot, page: ReviewPage, demo: Demo
) -> None:
    page.run.waits = Waits(pauses=(3600.0,))
    page.commit()

    qtbot.waitUntil(lambda: "looking again in 3600 s" in page.progress._detail.text())

    assert page.progress._detail.text() == (
        "3 of 5 · looking again in 3600 s whether the change was carried out"
    )
    (line,) = unknown(page)
    look = look_of(line)
    assert look.word == "Not known yet"
    assert look.body.startswith("Canvas failed with status 504.")
    assert look.body.endswith("Looking again in 3600 s; nothing is repeated before that.")
    waiting = [line.state for line in page.model.lines].count(LineState.WAITING)
    assert waiting == 1, "the course is published last"

    qtbot.mouseClick(page.progress.cancel_button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, page)

    assert page.outcome.text.startswith("Stopped: 3 of 5 changes are made.")
    assert page.interrupted.isVisible()
    # Canvas carries it out at last, and the next run finds it before it does anything else.
    demo.sandbox.faults.late.carry_out()
    page.overview_reader.read_everything()
    wait_idle(qtbot, page)
    page.commit()
    wait_idle(qtbot, page)
    assert "Was done before the interruption: Create “" in shown_below(page)
    urls = [a.tag.url for a in demo.sandbox.canvas.assignments_of(1158) if a.tag]
    assert len(urls) == len(set(urls)) == 3


def test_it_is_found_done_in_the_end(qtbot: QtBot, page: ReviewPage, demo: Demo) -> None:
    page.run.waits = Waits(pauses=(0.05,) * 1000)
    with qtbot.waitSignal(page.run.waiting, timeout=30_000):
        page.commit()
    demo.sandbox.faults.late.carry_out()
    wait_idle(qtbot, page)
    states = [line.state for line in page.model.lines]
    assert states.count(LineState.ADOPTED) == 1
    assert states.count(LineState.DONE) == 4


def shown_below(page: ReviewPage) -> str:
    return " ".join(label.text() for label in page.outcome.findChildren(PlainLabel))
