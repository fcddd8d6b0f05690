"""Answers that are lost, wrong or late: nothing is made twice, and the next run goes on."""

import random

import pytest

from helpers.chosen_scenarios import LOST, REFUSED, bad_answers, part_of

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

PARTS = 8
SAMPLE = 160
"""How many are played where not every one is asked for."""


@pytest.mark.parametrize("part", range(PARTS))
def test_a_lost_or_wrong_answer_to_any_request(stage, tally, seed, thorough, part):
    everything = list(bad_answers(stage.clean, (*LOST, *REFUSED)))
    random.Random(f"{seed} answers").shuffle(everything)
    chosen = everything if thorough else everything[:SAMPLE]

    tally.play(stage, part_of(chosen, part, PARTS))

    tally.require_all_right()
