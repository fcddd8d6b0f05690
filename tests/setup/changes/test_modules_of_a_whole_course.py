"""A course of 69 assignments in fourteen modules: planned, applied, verified, and undone."""

from collections import Counter

import pytest

from helpers.in_modules import ModuleColleague
from helpers.world import actions_of, build_world
from wizard.findings import Status
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import Target
from wizard.setup.undo_plan import plan_undo


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path) as built:
        built.change_part("defaults", place_in_modules=True)
        yield built


@pytest.mark.slow
def test_every_assignment_stands_in_the_module_of_its_name_in_codios_order(world):
    colleague = ModuleColleague(world.sandbox)
    theirs = colleague.makes_module("CODING WITH JAVA")
    colleague.puts_heading(theirs, "Read this first")
    before = world.canvas_lists()
    modules = world.sandbox.codio.course.modules
    plan = world.plan()
    assert len(actions_of(plan, CreateModuleItem)) == 69
    assert [each.name for each in actions_of(plan, CreateModule)] == [
        module.name for module in modules if module.name != "Coding with Java"
    ]

    applied = world.apply()

    assert applied.result.complete
    asked = Counter(line.split(" HTTP")[0].split("?")[0].split()[0] for line in world.hearing.heard)
    assert asked["GET"] < 3 * asked["POST"]
    found = world.modules()
    ids = {
        row["id"]: row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments()
    }
    for module in modules:
        name = "CODING WITH JAVA" if module.name == "Coding with Java" else module.name
        held = [item for item in world.module_named(name)["items"] if item["type"] == "Assignment"]
        assert [ids[item["content_id"]][-32:] for item in held] == [
            assignment.id for assignment in module.assignments
        ]
    assert found["CODING WITH JAVA"][0] == "Read this first"
    placed = world.finding("results.placed")
    assert (placed.status, placed.found[:2]) == (Status.PASSED, "69")
    let_in = world.finding("results.modules_let_in")
    assert (let_in.status, let_in.subject) == (Status.WARNING, "CODING WITH JAVA")
    assert world.plan().is_empty
    assert {each.state for each in world.undo()} == {UndoState.UNDONE}
    assert world.canvas_lists() == before


def plan_of_undo(world):
    return plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
    )


@pytest.mark.slow
def test_the_plan_of_undo_says_what_undo_does(tmp_path):
    with build_world(tmp_path, assignments=3) as world:
        world.change_part("defaults", place_in_modules=True)
        world.apply()
        (name,) = world.modules()
        ModuleColleague(world.sandbox).puts_heading(world.module_named(name)["id"], "Theirs")
        world.submit(world.codio_assignments()[0]["id"])
        plan = plan_of_undo(world)
        before = world.canvas_lists()
        assert world.canvas_lists() == before
        assert "Modules in Canvas" in [group.heading for group in plan.groups]
        told = [(each.state, each.message, each.steps) for each in plan.results]
        assert told == [(each.state, each.message, each.steps) for each in world.undo()]


@pytest.mark.slow
@pytest.mark.parametrize("placed", [False, True])
def test_what_goes_with_its_assignment_keeps_no_module_in_the_plan_of_undo(tmp_path, placed):
    """An assignment of a later run, which a colleague has put into the module or changed there."""
    with build_world(tmp_path, assignments=3) as world:
        colleague = ModuleColleague(world.sandbox)
        world.change_part("defaults", place_in_modules=True)
        world.change_row(2, target=Target.SKIP)
        world.apply()
        world.change_row(2, target=Target.CREATE, placed=placed)
        world.apply()
        (name,) = world.modules()
        module, last = world.module_named(name), world.codio_assignments()[-1]["id"]
        if placed:
            colleague.changes_item(module["id"], module["items"][-1]["id"], indent=1)
        else:
            colleague.puts_assignment(module["id"], last)
        told = [(each.state, each.message, each.steps) for each in plan_of_undo(world).results]
        assert told == [(each.state, each.message, each.steps) for each in world.undo()]
        assert world.modules() == {}
