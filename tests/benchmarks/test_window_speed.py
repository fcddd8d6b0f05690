"""How long the mapping screen takes with 10,000 rows, beside one with 2,000: five times as many.

How long the event loop stands still meanwhile is another question: `test_responsiveness`.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from measured_window import measured_window, seconds_until
from test_responsiveness import Scene, export_of, secrets_of, setup_of

from helpers.benchmark_rows import BenchmarkRow, Family, Growth, exponent_of
from helpers.sandbox_process import sandbox_process
from wizard.setup.mapping.rows import RowState
from wizard.setup.steps import Step
from wizard.store.paths import Paths
from wizard.ui.assignments.mapping_columns import Column

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

FEW, MANY = 2_000, 10_000
MOST = 6
POINTS = 9
WORKS = ("import", "edit all", "undo")


def measure(scene: Scene, export: Path, size: int) -> dict[str, float]:
    """Do what is measured; returns seconds until the window has taken it in and is quiet."""
    session = scene.session

    def took(work: Callable[[], object], until: Callable[[], bool]) -> float:
        return seconds_until(scene, work, lambda: until() and scene.is_quiet())

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
def measured_once():
    """What was measured, kept for the other rows."""
    return {}


@pytest.fixture
def measured(qtbot, theme, tmp_path_factory, rounds, measured_once):
    """The figures of each work, by size: lists of seconds."""
    if not measured_once:
        for size in (FEW, MANY) * rounds:
            folder = tmp_path_factory.mktemp("window")
            with sandbox_process(assignments=size, throttle=False) as sandbox:
                known = sandbox.connection
                document = setup_of(known)
                with measured_window(
                    qtbot,
                    theme,
                    paths=Paths.below(folder),
                    document=document,
                    secrets=secrets_of(known, document),
                ) as scene:
                    taken = measure(scene, export_of(known, folder), size)
            for name, seconds in taken.items():
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
