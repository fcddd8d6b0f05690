"""What is measured with: a row that misses says so, and a course that is not right is found out."""

import pytest
from msgspec.structs import replace

from helpers.benchmark_rows import (
    BenchmarkRow,
    Family,
    Growth,
    LostAnswers,
    exponent_of,
    in_turns,
    table_of,
)
from helpers.benchmark_world import benchmark_world
from helpers.canvasapi_script import make_by_script
from helpers.recorded_requests import HurriedCancellation
from wizard.setup.snapshot import Assignments

ROW = BenchmarkRow(
    family=Family.WRITING,
    work="create 5",
    reference="a script",
    seconds=(1.0, 8.0, 3.0),
    reference_seconds=(2.0, 4.0, 10.0),
    most=0.5,
    growth=Growth(exponent=1.2, most=1.3),
)


def test_a_round_counts_by_its_own_ratio_of_which_the_median_is_told():
    assert ROW.ratio == 0.5
    assert ROW.misses == ()


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"most": 0.49}, "0.50 \N{MULTIPLICATION SIGN} a script, must be ≤ 0.49"),
        ({"growth": Growth(exponent=1.4, most=1.3)}, "exponent 1.40, must be ≤ 1.3"),
        ({"faults": ("2 duplicates",)}, "2 duplicates"),
    ],
)
def test_a_row_tells_by_how_much_it_misses(change, missed):
    (told,) = replace(ROW, **change).misses

    assert told.startswith(missed)


def test_the_exponent_is_what_the_size_is_raised_to():
    assert exponent_of([(100, 3.0), (200, 12.0), (400, 48.0)]) == pytest.approx(2)
    with pytest.raises(ValueError, match="two sizes"):
        exponent_of([(100, 3.0), (100, 4.0)])


def test_both_are_measured_in_turns():
    done = []

    own, reference = in_turns(2, lambda: done.append("own"), lambda: done.append("reference"))

    assert done == ["own", "reference"] * 2
    assert len(own) == len(reference) == 2


def test_the_table_tells_figures_bounds_what_is_missed_and_how_lost_answers_ended():
    startup = replace(ROW, family=Family.STARTUP, work="--help", seconds=(0.002,) * 3, growth=None)
    wrong = LostAnswers(family=Family.WRITING, work="undo 5", seconds=1, lost=2, faults=("1 left",))

    lines = table_of([wrong, replace(ROW, most=0.2), startup])

    first, second = (line.split() for line in lines[1:3])
    assert first[0] == "--help"
    assert {"2", "ms"} <= set(first)
    assert {"0.50", "!", "0.2", "1.20"} <= set(second)
    assert "  undo 5: 1.0 s, 2 answers lost; WRONG: 1 left" in lines
    assert any(line.startswith("  create 5: 0.50") for line in lines)


def test_smaller_works_stand_before_larger_ones():
    works = (
        "verify 300, 400 ms",
        "verify 300, 0 ms",
        "undo 1,000",
        "undo 300",
        "verify 300, 150 ms",
    )

    lines = table_of(replace(ROW, work=work) for work in works)

    assert [" ".join(line.split()[:4]).partition(" a ")[0] for line in lines[1:]] == [
        "undo 300",
        "undo 1,000",
        "verify 300, 0 ms",
        "verify 300, 150 ms",
        "verify 300, 400 ms",
    ]


class TestTheSandboxInAProcessOfItsOwn:
    @pytest.fixture
    def world(self, tmp_path):
        with benchmark_world(tmp_path, assignments=3, latency_ms=0) as built:
            yield built

    def test_notes_what_it_is_asked_and_loses_the_answers_that_it_is_told_to(self, world):
        world.sandbox.order(lose_every=5)
        world.cancellation = HurriedCancellation()

        snapshot = world.read()

        tally = world.sandbox.order(forget=True)
        assert isinstance(snapshot.assignments, Assignments)
        assert abs(tally.lost - len(tally.asked) / 5) <= 1
        assert tally.throttled == 0
        assert 0 < tally.least_remaining <= 600
        assert len({each.service for each in tally.asked}) == 2
        assert world.sandbox.order().asked == ()

    @pytest.mark.filterwarnings("ignore:Canvas may respond unexpectedly:UserWarning")
    def test_a_course_with_doubles_gaps_or_another_order_is_not_right(self, world):
        first, second, third = world.document.assignments

        make_by_script(world, [first, third])
        assert world.faults_of_what_is_made() == ("1 missing",)
        make_by_script(world, [second])
        assert world.faults_of_what_is_made() == ("2 out of order",)
        make_by_script(world, [second])
        assert world.faults_of_what_is_made() == ("1 duplicates",)
