"""A walk through the window: what each page asks of Canvas and Codio, and what it does not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from helpers.asked import Asking, Reading
from helpers.one_page import is_quiet
from helpers.ready_setup import ready_document
from wizard.sandbox import SandboxOptions
from wizard.setup.reading.age import GOOD_FOR
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.widgets.read_ago import ReadAgo

CHECKED = (
    Step.CANVAS,
    Step.CODIO,
    Step.COURSES,
    Step.LTI_APP,
    Step.COURSE_LMS_URL,
    Step.STUDENTS,
    Step.ASSIGNMENTS,
)
SHOWING_LISTS = {Step.CANVAS, Step.CODIO, Step.COURSES}


@pytest.fixture
def demo() -> Iterator[Demo]:
    small = Demo(SandboxOptions(throttle=False, assignments=4))
    small.sandbox.faults = Asking()
    with small as running:
        yield running


class Clock:
    """The time, moved on by as much as a test says."""

    def __init__(self) -> None:
        self.later = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.later


class Walk:
    """The window, and what is asked while a person does one thing after the other."""

    def __init__(self, parts: WindowParts, demo: Demo, clock: Clock, qtbot: QtBot) -> None:
        self.parts, self.clock, self._qtbot = parts, clock, qtbot
        self.asking: Asking = demo.sandbox.faults  # type: ignore[assignment]
        self.told: list[str] = []

    @property
    def page(self) -> Any:
        return self.parts.window.page

    @contextmanager
    def doing(self, what: str) -> Iterator[Reading]:
        """Wait until all that follows from what is done in the block is over."""
        with self.asking.reading() as reading:
            yield reading
            self._qtbot.waitUntil(self._is_over, timeout=30_000)
        self.told.append(f"{what}: {len(reading.gets)} GETs, {len(set(reading.gets))} of them new")

    def _is_over(self) -> bool:
        running = getattr(self.page, "run", None)
        return (
            is_quiet(self.parts)
            and self.parts.controller.checking is None
            and not (running is not None and running.is_running)
        )

    def go(self, step: Step) -> Reading:
        with self.doing(f"{step.value} shown") as reading:
            self.parts.controller.go_to(step)
        return reading

    def check(self, step: Step) -> Reading:
        with self.doing(f"{step.value} checked") as reading:
            self.page.check()
        return reading


@pytest.fixture
def walk(qtbot: QtBot, make_window: Callable[..., WindowParts], demo: Demo) -> Walk:
    clock = Clock()
    return Walk(make_window(Step.CANVAS, ready_document(demo), now=clock), demo, clock, qtbot)


def connect(walk: Walk) -> dict[Step, tuple[Reading, Reading]]:
    """Go through the pages before the review, and check each."""
    return {step: (walk.go(step), walk.check(step)) for step in CHECKED}


def apply(walk: Walk) -> Reading:
    assert isinstance(walk.page, ReviewPage)
    assert walk.page.can_commit()
    with walk.doing("review applied") as reading:
        walk.page.commit()
    assert walk.page.outcome.isVisible()
    return reading


def test_up_to_the_review_each_fact_is_asked_once_and_lists_where_they_are_shown(
    walk: Walk,
) -> None:
    pages = connect(walk)
    for step, readings in pages.items():
        for reading in readings:
            assert reading.twice == {}, step
            assert step in SHOWING_LISTS or reading.lists == [], step

    review = walk.go(Step.REVIEW)

    assert review.gets != []
    assert review.twice == {}
    just_read = {line for pair in pages.values() for reading in pair for line in reading.gets}
    assert just_read.isdisjoint(review.gets)
    # No page has lost the lists of courses meanwhile.
    assert walk.go(Step.COURSES).gets == []
    print("\n".join(walk.told))  # noqa: T201 - what is measured, for whoever runs it with -s


def test_after_a_run_only_what_it_may_have_changed_is_read_and_then_what_is_lacking(
    walk: Walk, demo: Demo
) -> None:
    before = walk.go(Step.REVIEW)
    applied = apply(walk)
    # Before the first write the apps are looked at once more: somebody may have added one since.
    assert all("/external_tools" in line for line in applied.before_writing().twice)
    after = applied.after_writing()
    course = f"/courses/{demo.sandbox.connection.canvas_course_id}"
    assert any("/modules" in line for line in after.gets)
    assert all(course in line for line in after.gets)

    results = walk.go(Step.RESULTS)

    assert isinstance(walk.page, ResultsPage)
    assert sum("/settings" in line for line in results.gets) == 4
    assert results.twice == {}
    assert set(results.gets).isdisjoint({*before.gets, *applied.gets})

    again = walk.check(Step.RESULTS)

    assert {*after.gets_by_path, *results.gets_by_path} <= set(again.gets_by_path)
    assert again.twice == {}
    for reading in (before, applied, results, again):
        assert reading.lists == []
    told = walk.page.findChild(ReadAgo, "read_ago")
    assert told.isVisible()
    assert told.text() == "Read just now"
    print("\n".join(walk.told))  # noqa: T201 - what is measured, for whoever runs it with -s


def test_what_a_person_asked_for_is_read_though_they_go_on_meanwhile(walk: Walk) -> None:
    walk.go(Step.REVIEW)
    arrived, may_answer = Event(), Event()
    walk.asking.when("/accounts", 1, lambda: (arrived.set(), may_answer.wait(20)))
    # The results ask for these alone: by then they have taken the place of what is held up.
    walk.asking.when("/settings", 1, may_answer.set)
    try:
        walk.page.check()
        assert arrived.wait(20)
        with walk.doing("results shown meanwhile") as reading:
            walk.parts.controller.go_to(Step.RESULTS)
    finally:
        may_answer.set()

    assert {"GET /api/v1/users/self/profile", "GET /api/v1/accounts"} <= set(reading.gets_by_path)


def test_a_page_that_is_shown_again_says_how_old_it_is_and_reads_what_has_grown_old(
    walk: Walk,
) -> None:
    walk.go(Step.REVIEW)
    told = walk.page.findChild(ReadAgo, "read_ago")
    assert told.isVisible()
    assert told.text() == "Read just now"
    walk.go(Step.CANVAS)
    walk.clock.later += timedelta(minutes=3)

    assert walk.go(Step.REVIEW).gets == []

    assert told.text() == "Read 3 minutes ago"
    assert f"{datetime.now(UTC):%Y}" in told.toolTip()
    walk.go(Step.CANVAS)
    walk.clock.later += GOOD_FOR

    again = walk.go(Step.REVIEW)

    assert "GET /api/v1/users/self/profile" in again.gets
    assert again.twice == {}
    assert again.lists == []
