"""Of what is wrong, the findings say what the plan mends; it stays wrong until then."""

import pytest

from helpers.breaking import canvas_assignment, the_tool
from helpers.healthy_variants import PARENT, import_urls
from helpers.world import World, build_world
from wizard.findings import WRONG, Status
from wizard.setup.document import InstallBy
from wizard.setup.steps import Step


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=6) as one:
        yield one


def wrong(world: World, *, planned: bool) -> set[str]:
    return {f.check for f in world.findings() if f.status in WRONG and f.planned is planned}


def test_before_applying_all_that_is_wrong_with_the_results_waits_for_the_plan(world):
    assert "results.assignments" in wrong(world, planned=True)
    assert "results.published" in wrong(world, planned=True), "blocked by what the plan mends"
    assert wrong(world, planned=False) == set()
    assert all(f.step == Step.RESULTS for f in world.findings() if f.planned)


def test_what_is_right_is_never_planned(world):
    world.apply()

    assert not any(finding.planned for finding in world.findings())


def test_a_row_that_the_plan_leaves_out_is_not_planned_though_others_are(world):
    world.apply()
    canvas_assignment(world).points_possible = 0
    world.change_row(1, launch_url="")

    findings = world.findings()

    planned = {(f.check, f.row) for f in findings if f.planned}
    assert planned == {("results.points", world.document.assignments[0].codio_assignment_id)}
    (not_read_back,) = [f for f in findings if f.status is Status.BLOCKED]
    assert (not_read_back.check, not_read_back.planned) == ("results.assignments", False)


def test_an_app_that_a_person_installs_is_not_planned_and_neither_is_what_it_blocks(world):
    world.change_part("lti_app", install_by=InstallBy.APP_CENTER)

    not_planned = wrong(world, planned=False)

    assert {"results.app", "results.stored_secret"} <= not_planned


def test_what_only_a_person_can_decide_is_not_planned_although_the_app_will_be_changed(world):
    """The plan mends the app's domain; the value of the field it lacks is for a person to find."""
    world.sandbox.codio.course.lti.enable_constant_urls = True
    import_urls(world, world.sandbox.codio.course)
    world.change_part("lti_app", custom_fields={PARENT: world.sandbox.codio.course_id})
    world.apply()
    the_tool(world).domain = "codio.invalid"

    assert "results.app" in wrong(world, planned=True)
    assert "assignments.course_target" in wrong(world, planned=False)
