"""Which assignments move so that some stand in a wanted order, and that no others do."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.canvas.types import Assignment
from wizard.setup.mapping.order import moves_into_order

LABS = 7


def standing(*ids, group=LABS, first=1):
    return [
        Assignment(id=each, position=place, assignment_group_id=group)
        for place, each in enumerate(ids, first)
    ]


def carried_out(listed, moves):
    """Do what Canvas does with each: close the gap, then make room."""
    groups = {each.id: each.assignment_group_id for each in listed}
    places = {each.id: each.position for each in listed}
    for move in moves:
        same = [each for each in places if groups[each] == groups[move.assignment_id]]
        left = places[move.assignment_id]
        for each in same:
            places[each] -= places[each] > left
        for each in same:
            places[each] += places[each] >= move.position
        places[move.assignment_id] = move.position
    return [each for each, _ in sorted(places.items(), key=lambda pair: (groups[pair[0]], pair[1]))]


@pytest.mark.parametrize(
    ("stand", "wanted", "moved", "result"),
    [
        ([1, 2, 3], [1, 2, 3], [], [1, 2, 3]),
        ([1, 3, 2], [1, 2, 3], [2], [1, 2, 3]),
        ([2, 3, 4, 1], [1, 2, 3, 4], [1], [1, 2, 3, 4]),
        ([4, 1, 2, 3], [1, 2, 3, 4], [4], [1, 2, 3, 4]),
        ([90, 2, 91, 1, 92], [1, 2], [1], [90, 1, 2, 91, 92]),
        ([5], [5, 6], [], [5]),
        ([], [1, 2], [], []),
        ([1, 2], [9, 2], [], [1, 2]),
    ],
    ids=[
        "in order", "two changed places", "the first came last", "the last came first",
        "others between stay", "one alone", "nothing", "what is gone is passed over",
    ],
)  # fmt: skip
def test_as_few_move_as_can_be(stand, wanted, moved, result):
    listed = standing(*stand)

    moves = moves_into_order(listed, wanted)

    assert [move.assignment_id for move in moves] == moved
    assert carried_out(listed, moves) == result


def test_each_says_behind_which_it_goes():
    (move,) = moves_into_order(standing(1, 3, 4, 2), [1, 2, 3, 4])
    assert (move.assignment_id, move.behind, move.position) == (2, 1, 2)


def test_groups_have_an_order_each():
    listed = [*standing(2, 1), *standing(4, 3, group=8)]
    moves = moves_into_order(listed, [1, 2, 3, 4])
    assert {move.wave for move in moves} == {0}
    assert carried_out(listed, moves) == [1, 2, 3, 4]


def test_a_group_whose_places_canvas_does_not_tell_is_left_alone():
    listed = [*standing(2, 1), Assignment(id=3, position=None, assignment_group_id=LABS)]
    assert moves_into_order(listed, [1, 2, 3]) == ()


def test_gaps_between_the_places_do_no_harm():
    listed = [
        Assignment(id=each, position=place, assignment_group_id=LABS)
        for each, place in ((3, 2), (1, 5), (2, 9))
    ]
    assert carried_out(listed, moves_into_order(listed, [1, 2, 3])) == [1, 2, 3]


@given(st.permutations(range(12)), st.sets(st.integers(0, 11)), st.randoms(use_true_random=False))
def test_whatever_stands_how_all_is_in_order_and_what_is_others_stays(stand, own, chance):
    """Those of one wave may be made in any order, as they are when they are sent at once."""
    listed, wanted = standing(*stand), sorted(own)

    moves = list(moves_into_order(listed, wanted))
    shuffled = _within_waves(moves, chance)
    result = carried_out(listed, shuffled)

    assert [each for each in result if each in own] == wanted
    others = [each for each in stand if each not in own]
    assert [each for each in result if each not in own] == others
    assert len(moves) == len(own) - _longest_rising([each for each in stand if each in own])


def _within_waves(moves, chance: random.Random):
    shuffled = list(moves)
    chance.shuffle(shuffled)
    return sorted(shuffled, key=lambda move: move.wave)


def _longest_rising(numbers) -> int:
    longest = [1] * len(numbers)
    for later, number in enumerate(numbers):
        for earlier in range(later):
            if numbers[earlier] < number:
                longest[later] = max(longest[later], longest[earlier] + 1)
    return max(longest, default=0)
