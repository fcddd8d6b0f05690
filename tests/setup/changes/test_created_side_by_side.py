"""What is created side by side is there once, in its order, and noted before it is sent."""

import threading
from collections import Counter

import pytest

from helpers.recorded_requests import HurriedCancellation
from helpers.rows import row_with
from helpers.world import actions_of
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.assignment_place import MoveAssignment
from wizard.setup.document import journal_key

COURSE = "/api/v1/courses/1158"
CREATE = f"POST {COURSE}/assignments"
PATIENCE = 30


@pytest.fixture
def world(small_world):
    small_world.hearing.heard.clear()
    return small_world


def hold_until_others_have_come(world, number=2, others=3):
    """Keep the request of that number from being carried out until others have arrived."""
    arrived = threading.Event()
    world.hearing.when(CREATE, number, lambda: arrived.wait(PATIENCE))
    world.hearing.when(CREATE, number + others, arrived.set)


def names(world):
    """Return what the wizard has created, as it stands in Canvas."""
    return [row["name"] for row in world.codio_assignments()]


def wanted(world):
    return [action.name for action in actions_of(world.plan(), CreateAssignment)]


def moves(world):
    entries = world.journal.entries(journal_key(world.document))
    actions = [decode_action(e.action) for e in entries if e.purpose == "apply"]
    return [each for each in actions if isinstance(each, MoveAssignment)]


def refuse_to_move(world):
    """Let Canvas refuse each change of an assignment, once all are created."""
    world.hearing.when(CREATE, 6, lambda: world.hearing.add(f"403:PUT {COURSE}/assignments/"))


def test_several_are_under_way_at_once(world):
    together = threading.Barrier(3)
    for number in (2, 3, 4):
        world.hearing.when(CREATE, number, lambda: together.wait(PATIENCE))

    assert world.apply().result.complete

    assert not together.broken
    assert len(world.codio_assignments()) == 6


def test_what_refuses_the_first_of_a_kind_is_asked_once(world):
    """It is answered late, so that a second one would have had the time to leave."""
    world.hearing.add(f"401:{CREATE}")
    second = threading.Event()
    world.hearing.when(CREATE, 2, second.set)
    world.hearing.when(CREATE, 1, lambda: second.wait(0.2))

    world.apply()

    assert Counter(world.hearing.writes())[CREATE] == 1


def test_each_is_noted_before_it_is_sent(world):
    noted = []
    for number in range(1, 7):
        world.hearing.when(
            CREATE, number,
            lambda: noted.append(sum(e.outcome is None for e in world.entries())),
        )  # fmt: skip

    world.apply()

    assert len(noted) == 6
    assert min(noted) >= 1


def test_what_comes_late_is_moved_to_its_place(world):
    order = wanted(world)
    others = [row["id"] for row in world.assignments()]
    hold_until_others_have_come(world)

    assert world.apply().result.complete

    assert names(world) == order
    (move,) = moves(world)
    assert (move.name, move.behind) == (order[1], order[0])
    assert [row["id"] for row in world.assignments() if row["id"] in others] == others
    assert world.plan().is_empty


def test_in_each_group_for_itself(world):
    for number in (1, 3, 4):
        world.change_row(number, group="Labs")
    order = wanted(world)
    hold_until_others_have_come(world)

    assert world.apply().result.complete

    places = {name: place for place, name in enumerate(order)}
    groups = Counter(row["assignment_group_id"] for row in world.codio_assignments())
    assert len(groups) == 2
    for group in groups:
        in_group = [
            row["name"] for row in world.codio_assignments() if row["assignment_group_id"] == group
        ]
        assert in_group == sorted(in_group, key=places.__getitem__)


def test_a_move_that_is_refused_is_said_and_planned_again(world):
    order = wanted(world)
    hold_until_others_have_come(world)
    refuse_to_move(world)

    result = world.apply().result

    assert not result.complete
    assert {each.state for each in result.results} == {ActionState.DONE}
    (told,) = result.read_back.in_words
    assert told.startswith("The new assignments are not in the order of the Codio course yet.")
    world.hearing.clear()
    (planned,) = world.plan().actions
    assert planned.in_words() == f"Move “{order[1]}” behind “{order[0]}”, as in the Codio course."
    assert world.apply().result.complete
    assert names(world) == order


def test_a_run_that_is_cancelled_before_its_order_is_kept_is_finished_by_the_next(world):
    order = wanted(world)
    hold_until_others_have_come(world)
    world.hearing.when(f"PUT {COURSE}", 1, world.cancellation.cancel)

    assert world.apply().result.cancelled
    assert names(world) != order
    world.cancellation = HurriedCancellation()

    assert world.apply().result.complete
    assert names(world) == order
    assert len(names(world)) == 6


def test_an_order_that_a_person_makes_afterwards_stays(world):
    assert world.apply().result.complete
    first, *rest = world.codio_assignments()
    moved = world.sandbox.canvas.assignments[first["id"]]
    moved.position = rest[-1]["position"] + 1
    by_hand = names(world)

    assert world.plan().is_empty
    existing = row_with(world.document, world.document.assignments[0].codio_assignment_id)
    world.change_row(existing, points=77)
    assert world.apply().result.complete
    assert names(world) == by_hand


def test_undo_speaks_of_no_moves_and_leaves_nothing(world):
    before = world.canvas_lists()
    hold_until_others_have_come(world)
    world.apply()
    assert moves(world)

    results = world.undo()

    assert not [each for each in results if isinstance(each.action, MoveAssignment)]
    assert world.canvas_lists() == before


def test_cancelled_in_the_middle_all_that_has_left_is_known(world):
    world.hearing.when(CREATE, 4, world.cancellation.cancel)

    applied = world.apply()

    assert applied.result.cancelled
    assert {entry.outcome for entry in world.entries()} <= {"done", "skipped"}
    there = sum(entry.outcome == "done" for entry in world.entries()) - 1
    assert len(world.codio_assignments()) == there
    world.cancellation = HurriedCancellation()
    assert world.apply().result.complete
    assert len(world.codio_assignments()) == 6


@pytest.mark.parametrize("fault", ["drop", "504-late=0.2", "500"])
def test_one_whose_answer_is_lost_among_several_is_there_once(world, fault):
    world.hearing.when(CREATE, 3, lambda: world.hearing.add(f"{fault}:{CREATE}:1"))

    world.apply()
    world.hearing.clear()
    world.apply()

    urls = Counter(row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments())
    assert set(urls.values()) == {1}
    assert len(urls) == 6
    assert world.plan().is_empty
