"""What the command line says where somebody else has worked in the course at the same time."""

from helpers.colleague import Colleague
from helpers.world import World, actions_of
from wizard.setup.changes.assignment import CreateAssignment

CREATE = "POST /api/v1/courses/1158/assignments"


def test_a_double_ends_with_exit_code_1_and_both_ids(command_line):
    world = command_line.world
    planned = actions_of(world.plan(), CreateAssignment)[0]
    colleague = Colleague(world.sandbox)
    world.hearing.when(CREATE, 1, lambda: colleague.makes_assignment("By hand", planned.launch_url))

    said = command_line.run("apply", "--yes")

    assert said.code == 1
    assert f"“{planned.name}” is there 2 times (ids " in said.err


def test_what_is_there_already_is_told_and_the_next_plan_has_nothing_to_do(command_line):
    world = command_line.world
    last = actions_of(world.plan(), CreateAssignment)[-1]
    colleague = Colleague(world.sandbox)
    world.hearing.when(
        "POST /api/v1/courses/1158/external_tools",
        1,
        lambda: colleague.makes_assignment("By hand", last.launch_url),
    )

    said = command_line.run("apply", "--yes")

    assert said.code == 1
    assert (
        "“By hand” is there already: somebody has created it since the plan was made." in said.out
    )
    assert len(world.codio_assignments()) == 6


def test_the_plan_says_which_of_two_goes_and_a_double_deleted_is_told(command_line, tmp_path):
    world = command_line.world
    other = World(world.sandbox, tmp_path / "other", world.document, world.credentials)
    world.hearing.when(CREATE, 1, other.apply)
    command_line.run("apply", "--yes")

    planned = command_line.run("plan")
    applied = command_line.run("apply", "--yes")

    assert (planned.code, applied.code) == (2, 0)
    assert "What is there twice (6)\n  - Delete the second “" in planned.out
    assert "6 of 6 changes made." in applied.out
    assert command_line.run("plan").code == 0
