"""Answers that are lost, wrong or late: nothing is made twice, and the next run goes on."""

import random

import pytest

from helpers.chosen_scenarios import (
    LATE,
    LOST,
    REFUSED,
    bad_answers,
    late_answers,
    part_of,
)
from wizard.sandbox.faults import KIND

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

PARTS = 8
SAMPLE = 120
"""How many are played where not every one is asked for."""


@pytest.mark.parametrize("part", range(PARTS))
def test_a_lost_or_wrong_answer_to_any_request(stage, tally, seed, thorough, part):
    everything = list(bad_answers(stage.clean, (*LOST, *REFUSED)))
    random.Random(f"{seed} answers").shuffle(everything)
    chosen = everything if thorough else everything[:SAMPLE]

    tally.play(stage, part_of(chosen, part, PARTS))

    tally.require_all_right()


@pytest.mark.skipif(not KIND.fullmatch(LATE), reason="this sandbox carries nothing out late")
@pytest.mark.parametrize("part", range(PARTS))
def test_a_write_that_is_carried_out_after_it_was_said_to_have_failed(
    stage, tally, seed, thorough, part
):
    everything = list(late_answers(stage.clean))
    random.Random(f"{seed} late").shuffle(everything)
    chosen = everything if thorough else everything[: SAMPLE // 6]

    tally.play(stage, part_of(chosen, part, PARTS))

    tally.require_all_right()
