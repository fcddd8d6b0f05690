"""What is taken back side by side is seen in lists, and each thing is kept or goes by itself."""

import threading

import pytest

from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.undo import UndoState

COURSE = "/api/v1/courses/1158"
DELETE = f"DELETE {COURSE}/assignments"
PATIENCE = 30


@pytest.fixture
def applied(small_applied):
    small_applied.hearing.heard.clear()
    return small_applied


def states(results):
    return {r.action.name: r.state for r in results if isinstance(r.action, CreateAssignment)}


def test_lists_show_what_is_there_and_what_is_gone(applied):
    applied.undo()

    heard = applied.hearing.heard
    assert sum(line.startswith(f"{DELETE}/") for line in heard) == 6
    assert not [line for line in heard if line.startswith(f"GET {COURSE}/assignments/")]
    # One to compare with, one that shows them gone, and two for what the app is used by.
    assert heard.count(f"GET {COURSE}/assignments") == 4


def test_several_are_under_way_at_once(applied):
    together = threading.Barrier(4)
    for number in (1, 2, 3, 4):
        applied.hearing.when(DELETE, number, lambda: together.wait(PATIENCE))

    assert {each.state for each in applied.undo()} == {UndoState.UNDONE}
    assert not together.broken


def test_one_that_students_have_handed_in_to_stays_and_the_others_go(applied):
    kept = applied.codio_assignments()[2]
    applied.submit(kept["id"])

    found = states(applied.undo())

    assert found.pop(kept["name"]) is UndoState.KEPT
    assert set(found.values()) == {UndoState.UNDONE}
    assert [row["id"] for row in applied.codio_assignments()] == [kept["id"]]


def test_one_that_somebody_changes_before_it_is_looked_at_stays(applied):
    kept = applied.codio_assignments()[4]
    applied.sandbox.canvas.assignments[kept["id"]].name = "By hand"

    found = states(applied.undo())

    assert list(found.values()).count(UndoState.KEPT) == 1
    assert [row["id"] for row in applied.codio_assignments()] == [kept["id"]]


def test_one_that_canvas_refuses_to_delete_is_told_and_the_others_go(applied):
    refused = applied.codio_assignments()[1]
    applied.hearing.add(f"403:{DELETE}/{refused['id']}")

    found = states(applied.undo())

    assert found.pop(refused["name"]) is UndoState.FAILED
    assert set(found.values()) == {UndoState.UNDONE}
    applied.hearing.clear()
    applied.undo()
    assert applied.codio_assignments() == []


def test_a_delete_that_is_only_said_to_be_done_is_not_believed(applied):
    lied_about = applied.codio_assignments()[3]
    applied.hearing.add(f"html:{DELETE}/{lied_about['id']}")

    found = states(applied.undo())

    assert found.pop(lied_about["name"]) is UndoState.FAILED
    assert set(found.values()) == {UndoState.UNDONE}


def test_one_that_is_gone_already_is_said_to_be(applied):
    gone = applied.codio_assignments()[0]
    applied.sandbox.canvas.assignments[gone["id"]].workflow_state = "deleted"

    told = {r.action.name: r.message for r in applied.undo() if hasattr(r.action, "launch_url")}

    assert told[gone["name"]] == "It was gone already."
    assert applied.codio_assignments() == []


def test_of_two_changes_of_one_thing_the_later_goes_back_first(applied):
    """Each run has changed all six, so that twelve changes stand next to each other."""
    for number in range(6):
        applied.change_row(number, points=10.0 + number)
    applied.apply()
    for number in range(6):
        applied.change_row(number, points=50.0 + number)
    applied.apply()

    results = applied.undo()

    assert {each.state for each in results} == {UndoState.UNDONE}
    assert applied.codio_assignments() == []
