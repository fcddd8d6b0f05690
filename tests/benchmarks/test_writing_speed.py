"""How long it takes to make a course's assignments, beside the script that one would write.

The script uses `canvasapi`, one request after the other, and neither looks, nor notes, nor reads
back. What is taken back is compared with what was made in the same run.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from helpers.benchmark_rows import (
    BenchmarkRow,
    Family,
    Growth,
    LostAnswers,
    exponent_of,
    seconds_of,
)
from helpers.benchmark_world import ONE_IN, BenchmarkWorld, benchmark_world
from helpers.canvasapi_script import make_by_script
from helpers.served_sandbox import Tally
from wizard.setup.changes.undo import UndoState

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.timeout(1800),
    # The sandbox is on this computer, where nobody listens.
    pytest.mark.filterwarnings("ignore:Canvas may respond unexpectedly:UserWarning"),
]

SMALL, LARGE = 100, 300
LEAST_REMAINING = 150
"""Of the 600 of Canvas's bucket: what others who use the same token are left with."""


class Made(NamedTuple):
    """One course made by the script, another by us and taken back; in seconds."""

    script: float
    apply: float
    undo: float
    faults: tuple[str, ...]
    faults_of_undo: tuple[str, ...]
    remaining: float


def apply(world: BenchmarkWorld) -> tuple[str, ...]:
    """Apply, and say what is not as it must be."""
    applied = world.apply()
    return () if applied.result.complete else ("the apply is not complete",)


def undo(world: BenchmarkWorld) -> tuple[str, ...]:
    """Take everything back, and say what was kept."""
    kept = [each for each in world.undo() if each.state is not UndoState.UNDONE]
    return (f"{len(kept)} were not taken back: {kept[0].message}",) if kept else ()


def timed(work, world: BenchmarkWorld) -> tuple[float, tuple[str, ...], Tally]:
    """Return how long it took, what it says was wrong, and what was asked for it."""
    said = []
    world.sandbox.order(forget=True)
    seconds = seconds_of(lambda: said.append(work(world)))
    return seconds, said[0], world.sandbox.order(forget=True)


def left_over(world: BenchmarkWorld, before: str) -> tuple[str, ...]:
    return () if world.canvas_lists() == before else ("Canvas is not as it was before",)


def make_and_take_back(folder: Path, size: int) -> Made:
    with benchmark_world(folder / "script", assignments=size) as world:
        script = seconds_of(lambda: make_by_script(world))
        assert len(world.codio_assignments()) == size
    with benchmark_world(folder / "own", assignments=size) as world:
        before = world.canvas_lists()
        made, faults, tally = timed(apply, world)
        faults += world.faults_of_what_is_made()
        undone, faults_of_undo, tally_of_undo = timed(undo, world)
        faults_of_undo += left_over(world, before)
    if tally.throttled:
        faults += (f"{tally.throttled} throttled answers",)
    if tally_of_undo.throttled:
        faults_of_undo += (f"{tally_of_undo.throttled} throttled answers",)
    if tally.least_remaining < LEAST_REMAINING:
        faults += (f"{tally.least_remaining:.0f} remaining, must be ≥ {LEAST_REMAINING}",)
    return Made(script, made, undone, faults, faults_of_undo, tally.least_remaining)


@pytest.fixture(scope="module")
def made(rounds, tmp_path_factory):
    """Courses of a size, made and taken back as often as asked for; measured once."""

    @cache
    def of_size(size: int) -> tuple[Made, ...]:
        return tuple(
            make_and_take_back(tmp_path_factory.mktemp(f"made-{size}"), size) for _ in range(rounds)
        )

    return of_size


def growth_of(made, field: str) -> Growth:
    return Growth(
        exponent=exponent_of(
            [(size, getattr(each, field)) for size in (SMALL, LARGE) for each in made(size)]
        )
    )


def faults_in(runs: tuple[Made, ...], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fault for each in runs for fault in getattr(each, field)))


@pytest.mark.parametrize(("size", "most"), [(SMALL, 0.35), (LARGE, 0.3)])
def test_a_course_is_made_in_a_third_of_the_time_that_a_script_takes(made, tell, size, most):
    runs = made(size)

    tell(
        BenchmarkRow(
            family=Family.WRITING,
            work=f"create {size}, 150 ms, throttled",
            reference="canvasapi, one by one",
            seconds=tuple(each.apply for each in runs),
            reference_seconds=tuple(each.script for each in runs),
            most=most,
            growth=growth_of(made, "apply") if size == LARGE else None,
            remarks=(f"lowest remaining {min(each.remaining for each in runs):.0f}",),
            faults=faults_in(runs, "faults"),
        )
    )


def test_taking_back_takes_hardly_longer_than_making(made, tell):
    runs = made(LARGE)

    tell(
        BenchmarkRow(
            family=Family.WRITING,
            work=f"undo {LARGE}, 150 ms, throttled",
            reference="the apply of the run",
            seconds=tuple(each.undo for each in runs),
            reference_seconds=tuple(each.apply for each in runs),
            most=1.1,
            growth=growth_of(made, "undo"),
            faults=faults_in(runs, "faults_of_undo"),
        )
    )


def test_a_course_is_made_once_and_taken_back_whole_though_answers_are_lost(tell, tmp_path):
    told = []
    with benchmark_world(tmp_path, assignments=SMALL) as world:
        before = world.canvas_lists()
        for word, work in (("create", apply), ("undo", undo)):
            world.sandbox.order(lose_every=ONE_IN)
            seconds, faults, tally = timed(work, world)
            world.sandbox.order(lose_every=0)
            if work is apply:
                faults += world.faults_of_what_is_made()
            else:
                faults += left_over(world, before)
            assert tally.lost > 0
            told.append(
                LostAnswers(
                    family=Family.WRITING,
                    work=f"{word} {SMALL}, 150 ms, throttled",
                    seconds=seconds,
                    lost=tally.lost,
                    faults=faults,
                )
            )
    for each in told:
        tell(each)
