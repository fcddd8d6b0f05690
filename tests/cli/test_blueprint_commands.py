"""What the command line says in a course that is associated with a blueprint, or is one."""

import pytest

from helpers.blueprints import BLUEPRINT, bring, lock
from helpers.breaking import canvas_assignment, canvas_course


@pytest.fixture
def applied(applied_line):
    return applied_line


def test_plan_and_verify_name_what_is_locked_and_nothing_is_sent(applied):
    world = applied.world
    lab = canvas_assignment(world)
    bring(world, lab.id, "content")
    world.change_row(0, new_tab=False)
    world.hearing.heard.clear()

    planned, done, verified = (
        applied.run(*words) for words in (("plan",), ("apply", "--yes"), ("verify",))
    )

    locked = f"Locked by the blueprint “{BLUEPRINT}”: new tab of “{lab.name}”."
    assert planned.code == 0
    assert f"Left out (1)\n  - {world.plan().left_out[0].name}: {locked}" in planned.out
    assert planned.out.endswith("Nothing to change.\n")
    assert locked in verified.out
    assert "    What to do: Unlock it in the blueprint course" in verified.out
    assert (done.code, verified.code) == (0, 1)
    assert world.hearing.writes() == []


def test_plan_says_what_becomes_an_exception(applied):
    bring(applied.world, canvas_assignment(applied.world).id, "content")
    applied.world.change_row(0, points=50.0)

    said = applied.run("plan")

    assert said.code == 2
    assert (
        "This becomes an exception to later syncs of the blueprint: they leave its points alone.\n"
        in said.out
    )


def test_plan_notes_in_the_blueprint_itself_where_its_changes_go(command_line):
    canvas_course(command_line.world).blueprint = True

    said = command_line.run("plan")

    assert "Note: This is a blueprint course: the next sync takes what is changed here" in said.out
    assert said.out.endswith("8 changes.\n")


def test_undo_lists_as_kept_what_is_locked_since(applied):
    world = applied.world
    lab = canvas_assignment(world)
    bring(world, lab.id)
    world.change_row(0, points=50.0)
    assert applied.run("apply", "--yes").code == 0
    lock(world, lab.id, "points")
    world.hearing.heard.clear()

    said = applied.run("undo")

    kept = said.out[said.out.index("Kept (") :]
    assert f"Locked by the blueprint since: points of “{lab.name}”." in kept
    assert "Unlock it in the blueprint course, and undo again." in kept
    assert world.hearing.writes() == []


def test_undo_says_that_the_exception_outlasts_it(applied):
    world = applied.world
    bring(world, canvas_assignment(world).id)
    world.change_row(0, points=50.0)
    assert applied.run("apply", "--yes").code == 0

    said = applied.run("undo")

    assert "Later syncs of the blueprint leave it alone all the same" in said.out
