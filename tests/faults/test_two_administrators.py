"""Two administrators at once, on two computers, one of them killed or held anywhere."""

import pytest

from helpers.chosen_scenarios import part_of
from helpers.scenarios import APPLY, UNDO
from helpers.two_administrators import Ending, Together, TwoStages, moments

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

SAMPLE = 24
"""How many moments of each are played where not every one is asked for."""

TOGETHER = [(APPLY, APPLY), (UNDO, APPLY)]


def scenes(stage, chance, thorough, ending, first, second):
    at = moments(stage.clean, first, ending)
    if not thorough and len(at) > SAMPLE:
        at = chance.sample(at, SAMPLE)
    return [
        Together(first=first, second=second, boundary=name, number=number, ending=ending)
        for name, number in at
    ]


@pytest.mark.parametrize("part", range(2))
@pytest.mark.parametrize(("first", "second"), TOGETHER)
@pytest.mark.parametrize("ending", Ending)
def test_one_is_stopped_while_the_other_works(
    stage, colleague, tally, chance, thorough, ending, first, second, part
):
    two = TwoStages(stage, colleague)
    for scene in part_of(scenes(stage, chance, thorough, ending, first, second), part, 2):
        wrong = two.play(scene)
        if ending is Ending.GOES_ON:
            tally.note(first, "two administrators at once")
        else:
            tally.note(first, "kills beside another administrator", scene.boundary)
        if wrong:
            tally.wrong("\n    ".join((scene.words, *wrong)))
    tally.require_all_right()
