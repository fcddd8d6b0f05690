"""What a row costs to judge in a course beyond 8,192 rows, beside one in a course below.

A cache of that many entries forgot, in a larger course, all that it held in every round.
"""

import time

import pytest

from helpers.benchmark_rows import BenchmarkRow, Family, Growth, exponent_of, seconds_of
from helpers.world import build_world
from wizard.setup.connections import endpoints_of
from wizard.setup.mapping.rows import judge_rows

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

BELOW, ABOVE = 8_000, 9_000
SIZES = (4_000, BELOW, ABOVE, 16_000)
NO_CLIFF = 1.3
"""What a row above may cost, in times of one below: the cliff was 2.8 times."""


def test_a_row_costs_the_same_however_many_there_are(rounds, tell, tmp_path):
    measured = {}
    for size in SIZES:
        with build_world(tmp_path / str(size), assignments=size) as world:
            document, snapshot = world.document, world.read()
        endpoints = endpoints_of(document)

        def judge(document=document, snapshot=snapshot, endpoints=endpoints, size=size):
            assert len(judge_rows(document, snapshot, endpoints)) == size

        judge()  # What is remembered from then on counts: rows are judged after every edit.
        measured[size] = judge

    seconds = {size: [] for size in SIZES}
    for _ in range(2 * rounds):
        for size, judge in measured.items():
            seconds[size].append(seconds_of(judge, time.process_time))

    tell(
        BenchmarkRow(
            family=Family.JUDGING,
            work=f"judging a row of {ABOVE:,}",
            reference=f"a row of {BELOW:,}",
            seconds=tuple(each / ABOVE for each in seconds[ABOVE]),
            reference_seconds=tuple(each / BELOW for each in seconds[BELOW]),
            most=NO_CLIFF,
            growth=Growth(
                exponent=exponent_of([(size, each) for size in SIZES for each in seconds[size]])
            ),
        )
    )
