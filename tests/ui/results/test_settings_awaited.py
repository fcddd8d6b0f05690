"""What the last page shows while the settings of Codio's assignments are still being read."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from helpers.one_page import RememberingDesktop, only
from helpers.ready_setup import ready_document
from wizard.findings import Status
from wizard.http.cancellation import Waiting, WaitReason
from wizard.setup.freshness import is_thorough
from wizard.setup.snapshot import CodioSettings, NotRead
from wizard.setup.steps import Step, StepState
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.demo import Demo
from wizard.ui.messages import waiting_in_words
from wizard.ui.results.results_page import ResultsPage

FEW = 3
ENABLED = "results.enabled_in_codio"


class Gate:
    """Holds requests for settings, from the second on, until it is opened."""

    def __init__(self, demo: Demo) -> None:
        self.open = Event()
        self._passed = 0
        self._take = demo.sandbox.faults.take
        demo.sandbox.faults.take = self.take

    def close(self) -> None:
        self._passed = 0
        self.open.clear()

    def take(self, line: str) -> str | None:
        if line.endswith("/settings"):
            self._passed += 1
            if self._passed > 1:
                assert self.open.wait(60)
        return self._take(line)


@pytest.fixture
def gate(demo: Demo) -> Iterator[Gate]:
    made = Gate(demo)
    yield made
    made.open.set()


@pytest.fixture
def parts(gate: Gate, make_window: Callable[..., WindowParts], demo: Demo) -> WindowParts:
    return make_window(
        Step.CANVAS,
        ready_document(demo, only=FEW),
        pages=only(CanvasPage, ResultsPage),
        desktop=RememberingDesktop(),
    )


@pytest.fixture
def page(qtbot: QtBot, parts: WindowParts) -> ResultsPage:
    """The page while all but the settings is read."""
    parts.controller.go_to(Step.RESULTS)
    shown = parts.window.page
    assert isinstance(shown, ResultsPage)
    qtbot.waitUntil(lambda: shown.overview_reader.awaits_settings, timeout=20_000)
    qtbot.waitUntil(lambda: "1 of 3" in row(shown, ENABLED), timeout=20_000)
    return shown


def row(page: ResultsPage, check: str) -> str:
    """Return what the row of a check says, empty where there is none."""
    model = page.checks.model
    rows = [each for group in range(model.rowCount()) for each in model.rows(group)]
    return next((each.look.body for each in rows if each.value.check == check), "")


def status_of(page: ResultsPage, check: str) -> Status | None:
    return next((f.status for f in page.checks.findings if f.check == check), None)


def test_everything_else_is_shown_at_once(page: ResultsPage, parts: WindowParts) -> None:
    assert page.overview_reader.is_busy
    assert status_of(page, "canvas.token") is Status.PASSED
    assert status_of(page, "results.assignments") is not None
    assert status_of(page, ENABLED) is Status.UNKNOWN
    assert row(page, ENABLED).startswith("Reading… 1 of 3, about ")
    line = page.checks.reading_line._label.text()
    assert line.startswith("Settings of Codio's assignments: 1 of 3, about ")
    assert parts.controller.state_of(Step.RESULTS) is StepState.PLANNED
    assert page.report.verdict == "1 step has not been checked in full."


def test_the_settings_arrive(qtbot: QtBot, page: ResultsPage, gate: Gate) -> None:
    gate.open.set()

    qtbot.waitUntil(lambda: page.overview_reader.is_current, timeout=20_000)
    qtbot.waitUntil(lambda: not page.overview_reader.is_busy, timeout=20_000)

    assert status_of(page, ENABLED) is Status.PASSED
    assert row(page, ENABLED) == "No mapped assignment is disabled in Codio."
    assert isinstance(page.controller.snapshot.codio_settings, CodioSettings)
    assert not page.checks.reading_line.isVisible()


def test_cancelled_they_are_waited_for_no_longer(qtbot: QtBot, page: ResultsPage) -> None:
    page.checks.reading_line.cancelled.emit()

    qtbot.waitUntil(lambda: not page.overview_reader.awaits_settings, timeout=20_000)
    qtbot.waitUntil(lambda: page.overview_reader.is_current, timeout=20_000)
    qtbot.waitUntil(lambda: status_of(page, ENABLED) is None, timeout=20_000)

    assert isinstance(page.controller.snapshot.codio_settings, NotRead)
    assert not is_thorough(page.controller.snapshot)
    assert status_of(page, "canvas.token") is Status.PASSED


def test_when_one_check_is_run_again_the_others_are_shown_meanwhile_too(
    qtbot: QtBot, page: ResultsPage, gate: Gate
) -> None:
    gate.open.set()
    qtbot.waitUntil(lambda: page.overview_reader.is_current, timeout=20_000)
    qtbot.waitUntil(lambda: not page.overview_reader.is_busy, timeout=20_000)
    gate.close()

    page.checks.detail.check_requested.emit(Step.RESULTS)

    qtbot.waitUntil(lambda: page.overview_reader.awaits_settings, timeout=20_000)
    qtbot.waitUntil(lambda: "1 of 3" in row(page, ENABLED), timeout=20_000)


def test_what_is_proved_meanwhile_is_judged_when_they_arrive(
    qtbot: QtBot, page: ResultsPage, gate: Gate
) -> None:
    """Judging again once cancelled the reading of the settings."""
    reading = page.overview_reader.judge_again()

    assert not reading.is_over
    gate.open.set()
    qtbot.waitUntil(lambda: status_of(page, ENABLED) is Status.PASSED, timeout=20_000)


def test_another_setup_that_is_opened_meanwhile_waits_for_nothing(
    qtbot: QtBot, page: ResultsPage, parts: WindowParts, demo: Demo
) -> None:
    parts.controller.open(demo.document)

    qtbot.waitUntil(lambda: not page.overview_reader.is_busy, timeout=20_000)
    assert type(parts.controller.snapshot.codio_settings) is NotRead


def test_a_service_that_limits_is_told_and_the_own_pace_is_not_called_that(
    page: ResultsPage,
) -> None:
    told = page.checks.reading_line._label

    page._on_waiting(Waiting(service="Codio", seconds=7, reason=WaitReason.PACING))
    assert "7 s" not in told.text()
    page._on_waiting(Waiting(service="Codio", seconds=7, reason=WaitReason.THROTTLED))
    assert "Codio is limiting requests; waiting 7 s" in told.text()


def test_the_own_pace_is_called_by_its_name() -> None:
    words = waiting_in_words(Waiting(service="Canvas", seconds=7, reason=WaitReason.PACING))
    assert words == "keeping to the pace that Canvas allows; going on in 7 s"
