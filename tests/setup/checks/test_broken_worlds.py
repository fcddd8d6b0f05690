"""Each broken world is found by exactly the right check, and mended where the plan can mend it."""

import pytest

from helpers.broken_worlds import (
    CATALOGUE,
    BrokenWorld,
    complete_one,
    confirm_everything,
    confirmable,
    each_eighth_at_once,
)
from helpers.healthy_variants import VARIANTS
from helpers.remembered_world import remembered
from helpers.world import World
from wizard.findings import NEEDS_ATTENTION, Finding, Status
from wizard.setup.checks.registry import CHECKS

THE_PLAN = "review.nothing_left"
"""Says that the plan is not empty: it goes along with whatever the plan can mend."""


@pytest.fixture(scope="module")
def healthy(tmp_path_factory):
    """A small world, set up by the wizard, where a person has confirmed what no API tells."""
    with remembered(tmp_path_factory.mktemp("healthy"), set_up, assignments=12) as one:
        yield one


def set_up(world: World) -> None:
    assert world.apply().result.complete
    confirm_everything(world, confirmable(world))


@pytest.fixture
def world(healthy, tmp_path):
    return healthy.again(tmp_path)


def bad(findings: tuple[Finding, ...]) -> dict[str, set[Status]]:
    found: dict[str, set[Status]] = {}
    for finding in findings:
        if finding.status in NEEDS_ATTENTION:
            found.setdefault(finding.check, set()).add(finding.status)
    return found


def test_the_catalogue_holds_at_least_forty_worlds_of_different_names():
    names = [broken.name for broken in CATALOGUE]
    assert len(set(names)) == len(names) >= 40


def test_a_healthy_world_has_nothing_that_is_not_passed_or_confirmed(healthy):
    assert bad(healthy.read_once().findings()) == {}


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.__name__)
def test_no_variant_raises_a_false_alarm(world: World, variant):
    variant(world)
    to_confirm = confirmable(world)
    assert set(to_confirm) <= {"assignments.course_target"}
    confirm_everything(world, to_confirm)

    assert bad(world.findings()) == {}
    assert world.plan().is_empty


def test_a_world_where_grades_have_come_back_is_healthy(world):
    assert complete_one(world).score == 80.0

    assert bad(world.findings()) == {}
    assert world.finding("results.grade_return").found.startswith("1 completed")


@pytest.mark.parametrize("broken", each_eighth_at_once(CATALOGUE))
def test_exactly_the_right_check_finds_it_with_the_right_mend(world: World, broken: BrokenWorld):
    broken.break_it(world)

    findings = world.findings()

    found = bad(findings)
    for check in broken.alongside:
        assert found.pop(check) <= {Status.WARNING, Status.UNKNOWN}
    blocked = {check for check, statuses in found.items() if statuses == {Status.BLOCKED}}
    for finding in findings:
        if finding.check in blocked and finding.status is Status.BLOCKED:
            assert finding.blocked_by in {broken.check, *blocked}
    red = {check: statuses for check, statuses in found.items() if check not in blocked}
    planned = red.pop(THE_PLAN, set())
    assert planned <= {Status.WARNING}
    assert red == {broken.check: {broken.status}}
    own = [f for f in findings if f.check == broken.check and f.status is broken.status]
    assert all(broken.mend.casefold() in finding.mend.casefold() for finding in own), own
    if not broken.automatic:
        return
    by_id = {check.id: check for check in CHECKS}
    plan = world.plan()
    assert {type(action) for action in plan.actions} & set(by_id[broken.check].mended_by)
    assert world.apply().result.complete
    assert bad(world.findings()) == {}
    assert world.plan().is_empty


@pytest.mark.parametrize(
    "broken", [b for b in CATALOGUE if b.automatic], ids=lambda broken: broken.name
)
def test_what_can_be_mended_is_not_an_obstacle(broken: BrokenWorld):
    check = next(check for check in CHECKS if check.id == broken.check)
    assert not check.obstacle
