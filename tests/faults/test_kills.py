"""A run that is killed anywhere leaves a course that the next run brings to its end."""

import pytest

from helpers.chosen_scenarios import kills_at_boundaries, part_of
from helpers.scenarios import APPLY, UNDO, KillAtInstant, Scenario
from helpers.shared_course import MEANWHILE

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

PARTS = 16
TRIES = 40
"""How often a random instant is chosen anew until something was open."""


@pytest.mark.parametrize("part", range(PARTS))
def test_killed_at_every_request_and_every_write_of_the_journal(stage, tally, kills, seed, part):
    chosen = kills_at_boundaries(stage.clean, kills, seed)
    tally.list_boundaries(stage)

    played = tally.play(stage, part_of(chosen, part, PARTS))

    tally.require_all_right()
    assert all(each.hit for each in played)


@pytest.mark.parametrize("part", range(PARTS))
def test_killed_at_random_instants(stage, tally, kills, chance, part):
    """A kill counts only if a request or a transaction was open; others are played, not counted."""
    wanted = max(kills // 6 // PARTS, 1)
    counted = 0
    for _ in range(wanted * TRIES):
        what = chance.choice((APPLY, UNDO))
        scenario = Scenario(
            what=what,
            fault=KillAtInstant(seconds=chance.random() * stage.clean[what].seconds),
            meanwhile=chance.choice(MEANWHILE),
            then=chance.choice((APPLY, UNDO)),
        )
        counted += sum(1 for each in tally.play(stage, [scenario]) if each.hit)
        if counted == wanted:
            break

    tally.require_all_right()
    tally.count("kills at random instants that count", counted)
    assert counted == wanted or not tally.is_whole


def test_the_choice_holds_every_boundary(stage, seed):
    for number in (0, 10, 5000):
        chosen = kills_at_boundaries(stage.clean, number, seed)
        hit = {(each.what, each.fault.boundary) for each in chosen}
        assert hit == {(what, name) for what in stage.clean for name in stage.clean[what].times}
        assert len(chosen) >= number
