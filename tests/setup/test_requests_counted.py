"""What each work asks of the services at two sizes of a course: no assignment may cost more.

Times are measured in `tests/benchmarks`; a count is the same on every machine.
"""

import pytest

from helpers.world import build_world

FEW, MANY = 20, 60
"""Both fit into one page of each list."""

ONCE = 0
PER_ASSIGNMENT = {
    "read for a plan": ONCE,
    # One write, and now and then a look at what others do meanwhile.
    "apply": 1.5,
    "read for a plan again": ONCE,
    # The settings of each, which Codio does not list.
    "verify": 1,
    # One write; that it is gone is seen in a list, for as many as go back side by side.
    "undo": 1.25,
}
"""How many requests each further assignment may cost."""


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """How many requests each work takes, by its name and the size of the course."""
    counted = {}
    for size in (FEW, MANY):
        with build_world(tmp_path_factory.mktemp("counted"), assignments=size) as world:
            works = {
                "read for a plan": world.read,
                "apply": world.apply,
                "read for a plan again": world.read,
                "verify": lambda world=world: world.read(thorough=True),
                "undo": world.undo,
            }
            for name, work in works.items():
                world.hearing.heard.clear()
                work()
                counted[name, size] = len(world.hearing.heard)
                if name == "apply":
                    assert len(world.codio_assignments()) == size
            assert world.codio_assignments() == []
    return counted


@pytest.mark.parametrize("work", PER_ASSIGNMENT)
def test_a_further_assignment_costs_at_most_so_many_requests(asked, work):
    few, many = asked[work, FEW], asked[work, MANY]

    assert few > 0
    assert many - few <= PER_ASSIGNMENT[work] * (MANY - FEW)


def test_what_a_course_costs_beside_its_assignments_is_a_handful(asked):
    besides = {work: asked[work, FEW] - most * FEW for work, most in PER_ASSIGNMENT.items()}

    assert {work: number for work, number in besides.items() if number > 30} == {}
