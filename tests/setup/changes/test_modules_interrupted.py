"""Killed or without an answer while modules are filled: each module and item is there once."""

import signal

import pytest

from helpers.in_modules import ModuleColleague, in_two_modules, titles
from helpers.killed_runs import Runner
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.module_publishing import PublishModule

FIRST, SECOND = "Week 1: Loops", "Week 2"
MODULES = "/api/v1/courses/1158/modules"
MAKE, LIST = f"POST {MODULES} ", f"GET {MODULES}?"
KILLED = -signal.SIGKILL

MODULE, ITEM, PUBLISH = 7, 9, 15
"""The number of the first action of each kind: the app and six assignments come before them."""


def slow(*values):
    return pytest.param(*values, marks=pytest.mark.slow)


@pytest.fixture(scope="module")
def runner():
    running = Runner()
    yield running
    running.close()


@pytest.fixture
def world(small_world):
    in_two_modules(small_world)
    return small_world


def is_as_it_should_be(world):
    assert world.modules() == {FIRST: titles(world)[:3], SECOND: titles(world)[3:]}
    assert all(world.module_named(name)["published"] for name in (FIRST, SECOND))
    assert world.plan().is_empty
    return True


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        slow("sent", MODULE),
        ("sent", ITEM),
        slow("begin", MODULE),
        slow("finish", MODULE + 1),
        slow("begin", ITEM),
        slow("finish", ITEM),
        slow("begin", PUBLISH),
        slow("sent", PUBLISH),
        slow("sent", PUBLISH + 1),
    ],
)
def test_killed_anywhere_between_module_and_item_it_goes_on(world, runner, moment, number):
    before = world.canvas_lists()
    assert runner.run(world, die_at=f"{moment} {number}") == KILLED
    assert runner.run(world) == 0
    assert is_as_it_should_be(world)
    assert runner.run(world, "undo") == 0
    assert world.canvas_lists() == before


@pytest.mark.slow
def test_an_undo_that_is_killed_at_every_step_goes_on(world, runner):
    before = world.canvas_lists()
    assert runner.run(world) == 0
    ends = []
    while not ends or ends[-1] == KILLED:
        ends.append(runner.run(world, "undo", die_at="taken 1"))
    assert (ends[-1], len(ends) > 10) == (0, True)
    assert world.canvas_lists() == before


@pytest.mark.parametrize("look", [1, slow(3)])
@pytest.mark.parametrize(
    ("write", "kind"),
    [
        slow(f"POST {MODULES}", CreateModule),
        ("/items", CreateModuleItem),
        slow(f"PUT {MODULES}", PublishModule),
    ],
)
def test_carried_out_late_it_is_found_and_not_made_again(world, write, kind, look):
    hearing = world.hearing
    hearing.add(f"504-late:{write}:1")
    hearing.when(write, 1, lambda: hearing.when(f"GET {MODULES}", look, hearing.late.carry_out))
    applied = world.apply()
    found = [each.state for each in applied.result.results if isinstance(each.action, kind)]
    assert ActionState.ADOPTED in found
    assert applied.result.complete
    assert {name: sorted(held) for name, held in world.modules().items()} == {
        FIRST: sorted(titles(world)[:3]), SECOND: sorted(titles(world)[3:])
    }  # fmt: skip
    assert world.plan().is_empty


@pytest.mark.slow
def test_what_a_colleague_does_while_an_answer_is_awaited_is_not_taken_for_the_wizards(world):
    """The request never arrives; meanwhile a colleague makes a module of the same name."""
    colleague, hearing = ModuleColleague(world.sandbox), world.hearing
    hearing.add(f"504:POST {MODULES}:1")

    def make():
        module = colleague.makes_module(FIRST)
        colleague.puts_heading(module, "Theirs")

    hearing.when(f"POST {MODULES}", 1, lambda: hearing.when(f"GET {MODULES}", 1, make))
    applied = world.apply()
    (made,) = [each for each in applied.result.results
               if isinstance(each.action, CreateModule) and each.action.name == FIRST]  # fmt: skip
    assert (made.state, "Somebody else has created" in made.message) == (ActionState.SKIPPED, True)
    assert world.modules()[FIRST] == ["Theirs"]
    world.apply()
    assert world.modules()[FIRST] == ["Theirs", *titles(world)[:3]]
    world.undo()
    assert world.modules() == {FIRST: ["Theirs"]}
