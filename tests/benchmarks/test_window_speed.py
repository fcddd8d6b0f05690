"""How long the mapping screen takes with 10,000 rows, beside one with 2,000: five times as many.

How long the event loop stands still meanwhile is another question: `test_responsiveness`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_responsiveness import Scene, export_of, secrets_of, setup_of

from helpers.benchmark_rows import BenchmarkRow, Family, Growth, exponent_of, seconds_of
from helpers.sandbox_process import sandbox_process
from wizard.setup import operations
from wizard.setup.mapping.rows import RowState
from wizard.setup.steps import Step
from wizard.store.paths import Paths
from wizard.ui.app import build_window
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.background.garbage_collection import GarbageCollection
from wizard.ui.desktop import SystemDesktop
from wizard.ui.theme import Theme

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

FEW, MANY = 2_000, 10_000
MOST = 6
PATIENCE_MS = 300_000
POINTS = 9
WORKS = ("import", "edit all", "undo")


@contextmanager
def opened(qtbot: QtBot, theme: Theme, folder: Path, size: int) -> Iterator[tuple[Scene, Path]]:
    """A window on a course of that many assignments; with Codio's export of their URLs."""
    with sandbox_process(assignments=size, throttle=False) as sandbox:
        known = sandbox.connection
        document = setup_of(known)
        parts = build_window(
            theme=theme,
            paths=Paths.below(folder),
            secrets=secrets_of(known, document),
            operations=operations,
            desktop=SystemDesktop(),
            person="Pat",
        )
        garbage = GarbageCollection(lambda: not parts.jobs.is_busy)
        scene = Scene(parts, qtbot, {})
        with qtbot.waitSignal(parts.controller.opened):
            parts.controller.open(document)
        parts.window.resize(1280, 900)
        parts.window.show()
        garbage.start()
        qtbot.waitUntil(scene.is_quiet, timeout=PATIENCE_MS)
        yield scene, export_of(known, folder)
        scene.heart.stop()
        garbage.stop()
        parts.window.close()
        assert parts.jobs.shutdown()
        parts.window.deleteLater()


def measure(scene: Scene, export: Path, size: int) -> dict[str, float]:
    """Do what is measured; returns seconds until the window has taken it in and is quiet."""
    session = scene.session

    def took(work: Callable[[], object], until: Callable[[], bool]) -> float:
        def wait() -> None:
            work()
            scene.qtbot.waitUntil(lambda: until() and scene.is_quiet(), timeout=PATIENCE_MS)

        return seconds_of(wait)

    def points() -> tuple[float, float]:
        rows = session.judgement.rows
        return rows[0].points, rows[-1].points

    took(
        lambda: scene.parts.window.go_to(Step.ASSIGNMENTS),
        lambda: len(session.judgement.rows) == size,
    )
    every = [row.codio_assignment_id for row in session.judgement.rows]
    before = points()
    works = (
        (lambda: scene.assignments.imports.read_files([export]),
         lambda: not session.counts[RowState.NO_URL]),
        (lambda: session.edit(every, Column.POINTS, POINTS), lambda: points() == (POINTS, POINTS)),
        (session.edits.stack.undo, lambda: points() == before),
    )  # fmt: skip
    assert session.counts[RowState.NO_URL] == size
    assert POINTS not in before
    return {name: took(*work) for name, work in zip(WORKS, works, strict=True)}


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return lambda: tmp_path_factory.mktemp("window")


@pytest.fixture(scope="module")
def measured_once():
    """What was measured, kept for the other rows."""
    return {}


@pytest.fixture
def measured(qtbot, theme, folders, rounds, measured_once):
    """The figures of each work, by size: lists of seconds."""
    if not measured_once:
        for size in (FEW, MANY) * rounds:
            folder = folders()
            with opened(qtbot, theme, folder, size) as (scene, export):
                for name, seconds in measure(scene, export, size).items():
                    measured_once.setdefault((name, size), []).append(seconds)
    return measured_once


@pytest.mark.parametrize("work", WORKS)
def test_five_times_the_rows_take_little_more_than_five_times_as_long(measured, tell, work):
    few, many = measured[work, FEW], measured[work, MANY]

    tell(
        BenchmarkRow(
            family=Family.WINDOW,
            work=f"window of {MANY:,} rows, {work}",
            reference=f"{FEW:,} rows",
            seconds=tuple(many),
            reference_seconds=tuple(few),
            most=MOST,
            growth=Growth(
                exponent=exponent_of(
                    [(FEW, each) for each in few] + [(MANY, each) for each in many]
                )
            ),
        )
    )
