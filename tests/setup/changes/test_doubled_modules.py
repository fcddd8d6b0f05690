"""Two administrators fill modules at once: in the end each module and item is there once."""

import pytest
from msgspec.structs import replace

from helpers.in_modules import ModuleColleague, in_two_modules, titles
from helpers.world import World, actions_of
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.double_module import RemoveDoubleModule
from wizard.setup.document import with_mappings

FIRST, SECOND = "Week 1: Loops", "Week 2"
MODULES = "/api/v1/courses/1158/modules"

pytestmark = pytest.mark.slow


@pytest.fixture
def first(small_world):
    """Their setup places whatever is there, whoever has made it."""
    in_two_modules(small_world)
    rows = tuple(replace(row, placed=True) for row in small_world.document.assignments)
    small_world.document = with_mappings(small_world.document, rows)
    return small_world


@pytest.fixture
def second(first, tmp_path):
    return World(first.sandbox, tmp_path / "second", first.document, first.credentials)


@pytest.fixture
def doubled(first, second):
    """The second one's whole run lies between the first one's reading and writing of a module."""
    first.hearing.when(f"POST {MODULES}", 1, second.apply)
    result = first.apply().result
    assert [words for words in result.read_back.doubles if f"“{FIRST}” is there 2 times" in words]
    assert not result.complete
    return first


def held(world):
    found = world.everything(f"{world.course}/modules", **{"include[]": "items"})
    return sorted((each["name"], [item["title"] for item in each["items"]]) for each in found)


def test_the_younger_one_goes_with_what_it_doubles_and_only_its_own(doubled, second):
    planned = actions_of(doubled.plan(), RemoveDoubleModule)
    assert [each.name for each in planned] == [FIRST, SECOND]
    assert all(each.module_id > each.stays_id for each in planned)
    assert actions_of(second.plan(), RemoveDoubleModule) == []

    assert doubled.apply().result.complete

    assert held(doubled) == [(FIRST, titles(doubled)[:3]), (SECOND, titles(doubled)[3:])]
    assert doubled.plan().is_empty
    assert second.plan().is_empty


@pytest.mark.parametrize("change", ["puts something into it", "renames it", "empties the other"])
def test_it_stays_where_a_colleague_has_used_it(doubled, change):
    planned, _ = actions_of(doubled.plan(), RemoveDoubleModule)
    colleague = ModuleColleague(doubled.sandbox)
    acted = []

    def act(_):
        if acted:
            return
        acted.append(True)
        if change == "puts something into it":
            colleague.puts_heading(planned.module_id, "Theirs")
        elif change == "renames it":
            colleague.changes_module(planned.module_id, name="Mine")
        else:
            for item in doubled.ask(f"{doubled.course}/modules/{planned.stays_id}/items").json():
                colleague.deletes(f"modules/{planned.stays_id}/items/{item['id']}")

    result = doubled.apply(on_progress=act).result

    states = {each.action.module_id: each.state for each in result.results
              if isinstance(each.action, RemoveDoubleModule)}  # fmt: skip
    assert states.pop(planned.module_id) is ActionState.SKIPPED
    assert set(states.values()) == {ActionState.DONE}
    ids = {each["id"] for each in doubled.everything(f"{doubled.course}/modules")}
    assert planned.module_id in ids


def test_a_namesake_that_no_journal_has_made_is_nobodys_to_delete(first):
    first.apply()
    ModuleColleague(first.sandbox).makes_module(FIRST)
    assert actions_of(first.plan(), RemoveDoubleModule) == []


def test_one_that_stands_beside_an_older_namesake_with_other_things_in_it_stays(first):
    """Somebody has given an older module of theirs the same name since."""
    colleague = ModuleColleague(first.sandbox)
    theirs = colleague.makes_module("Before")
    colleague.puts_heading(theirs, "Theirs")
    first.apply()
    colleague.changes_module(theirs, name=FIRST)
    assert actions_of(first.plan(), RemoveDoubleModule) == []
    assert first.plan().is_empty
