"""A name that several assignments have is told with its module, wherever a finding names it."""

from collections import Counter

import pytest

from helpers.rows import row_with
from wizard.setup.document import Target


@pytest.fixture
def world(untouched_once):
    """The sample course as it was read, of which nothing was applied yet."""
    return untouched_once(None).read_once()


def twice_named(world) -> dict[str, str]:
    """Return how each assignment whose name is not its own alone should be told, by its id."""
    pairs = list(world.sandbox.codio.course.assignments())
    names = Counter(assignment.name.casefold() for _, assignment in pairs)
    return {a.id: f"{a.name} ({m.name})" for m, a in pairs if names[a.name.casefold()] > 1}


def changed(world, **changes):
    before = world.document
    for identifier in twice_named(world):
        world.change_row(row_with(before, identifier), **changes)


@pytest.mark.parametrize(
    ("check", "changes"),
    [
        ("results.assignments", {}),
        ("assignments.launch_urls", {"launch_url": ""}),
        ("assignments.conflicts", {"points": 0.0}),
    ],
)
def test_each_finding_names_the_module(world, check, changes):
    expected = twice_named(world)
    assert len(expected) > 1
    changed(world, **changes)

    found = [f for f in world.findings() if f.check == check and f.row in expected]

    assert {f.row: f.subject for f in found} == expected
    assert all(module_of(expected[f.row]) in f"{f.found} {f.subject}" for f in found)


def test_names_in_a_list_have_it_too(world):
    changed(world, target=Target.SKIP)

    found = world.finding("assignments.skipped").found
    reasons = [left.name for left in world.plan().left_out]

    told = list(twice_named(world).values())
    assert set(told) <= set(reasons)
    assert told[0] in found


def test_a_name_of_its_own_stays_alone(world):
    ambiguous = twice_named(world)

    alone = {
        f.row: f.subject
        for f in world.findings()
        if f.check == "results.assignments" and f.row and f.row not in ambiguous
    }

    names = {a.id: a.name for _, a in world.sandbox.codio.course.assignments()}
    assert alone
    assert alone == {identifier: names[identifier] for identifier in alone}


def module_of(told: str) -> str:
    return told.rpartition("(")[2].rstrip(")")
