"""Of what is wrong, the findings say what the plan mends; it stays wrong until then."""

import pytest

from helpers.breaking import canvas_assignment, the_tool
from helpers.healthy_variants import PARENT, import_urls
from helpers.world import World
from wizard.findings import WRONG, Status
from wizard.setup.document import InstallBy
from wizard.setup.steps import Step


@pytest.fixture
def before(untouched_once):
    """A setup of which nothing was applied yet, as it was read."""
    return untouched_once(6).read_once()


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(6).again(tmp_path)


def wrong(world: World, *, planned: bool) -> set[str]:
    return {f.check for f in world.findings() if f.status in WRONG and f.planned is planned}


def test_before_applying_all_that_is_wrong_with_the_results_waits_for_the_plan(before):
    assert "results.assignments" in wrong(before, planned=True)
    assert "results.published" in wrong(before, planned=True), "blocked by what the plan mends"
    assert wrong(before, planned=False) == set()
    assert all(f.step == Step.RESULTS for f in before.findings() if f.planned)


def test_what_is_right_is_never_planned(applied_once):
    findings = applied_once(6).read_once().findings()

    assert not any(finding.planned for finding in findings)


def test_a_row_that_the_plan_leaves_out_is_not_planned_though_others_are(applied):
    canvas_assignment(applied).points_possible = 0
    applied.change_row(1, launch_url="")

    findings = applied.findings()

    planned = {(f.check, f.row) for f in findings if f.planned}
    assert planned == {("results.points", applied.document.assignments[0].codio_assignment_id)}
    (not_read_back,) = [f for f in findings if f.status is Status.BLOCKED]
    assert (not_read_back.check, not_read_back.planned) == ("results.assignments", False)


def test_an_app_that_a_person_installs_is_not_planned_and_neither_is_what_it_blocks(before):
    before.change_part("lti_app", install_by=InstallBy.APP_CENTER)

    not_planned = wrong(before, planned=False)

    assert {"results.app", "results.stored_secret"} <= not_planned


def test_what_only_a_person_can_decide_is_not_planned_although_the_app_will_be_changed(small_world):
    """The plan mends the app's domain; the value of the field it lacks is for a person to find."""
    small_world.sandbox.codio.course.lti.enable_constant_urls = True
    import_urls(small_world, small_world.sandbox.codio.course)
    small_world.change_part("lti_app", custom_fields={PARENT: small_world.sandbox.codio.course_id})
    small_world.apply()
    the_tool(small_world).domain = "codio.invalid"

    assert "results.app" in wrong(small_world, planned=True)
    assert "assignments.course_target" in wrong(small_world, planned=False)
