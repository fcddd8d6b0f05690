"""What apply leaves in Canvas, read back by somebody else than the wizard."""

import pytest

from helpers.remembered_world import Remembered
from helpers.world import SAME_ASSIGNMENTS, SUBMITTED, actions_of, build_world
from wizard.findings import Status
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.changes.lti_tool import InstallTool


class WholeCourse:
    """The sample course, applied once, with what Canvas held before and what the apply told."""

    def __init__(self, world):
        world.map_existing()
        self.before, self.lists = world.assignments(), world.canvas_lists()
        self.applied = world.apply()
        self.remembered = Remembered(world)

    def named(self, name):
        return next(row for row in self.before if row["name"] == name)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("whole")) as world:
        yield WholeCourse(world)


@pytest.fixture
def mapped(whole, tmp_path):
    """The sample course after that apply, eleven rows mapped to what Canvas had."""
    return whole.remembered.again(tmp_path)


@pytest.fixture
def applied(applied_once, tmp_path):
    """The sample course after an apply that created all."""
    return applied_once(None).again(tmp_path)


def test_apply_leaves_one_published_assignment_per_codio_assignment(whole, mapped):
    world = mapped
    assert whole.applied.result.complete
    (tool,) = world.tools()
    assert (tool["consumer_key"], tool["privacy_level"]) == (
        world.sandbox.codio.consumer_key,
        "public",
    )
    urls = {mapping.launch_url: mapping for mapping in world.document.assignments}
    opened = world.codio_assignments()
    assert len(opened) == len(urls) == 69
    assert {row["external_tool_tag_attributes"]["url"] for row in opened} == set(urls)
    for row in opened:
        tag = row["external_tool_tag_attributes"]
        assert row["published"], row["name"]
        assert tag["new_tab"] is True, row["name"]
        assert tag["content_id"] == tool["id"], row["name"]
        assert row["points_possible"] > 0, row["name"]
        assert row["grading_type"] == "points", row["name"]
    assert world.canvas_named(SUBMITTED) == whole.named(SUBMITTED)
    assert world.ask(world.course).json()["workflow_state"] == "available"


def test_apply_changes_the_assignments_that_are_there_already_and_keeps_their_points(whole, mapped):
    before = {name: whole.named(name) for name in SAME_ASSIGNMENTS}
    plan = whole.applied.plan

    assert len(actions_of(plan, UpdateAssignment)) == 11
    assert len(actions_of(plan, CreateAssignment)) == 58
    rows = mapped.assignments()
    for name, (module, codio_name) in SAME_ASSIGNMENTS.items():
        now = next(row for row in rows if row["name"] == name)
        assert now["id"] == before[name]["id"]
        assert now["points_possible"] == (before[name]["points_possible"] or 100.0)
        assert now["assignment_group_id"] == before[name]["assignment_group_id"]
        url = mapped.row_of(module, codio_name).launch_url
        assert now["external_tool_tag_attributes"]["url"] == url


def test_new_assignments_stand_in_codios_order_and_repeated_names_tell_their_module(applied):
    new = [row["name"] for row in applied.codio_assignments()]

    assert new[:3] == [
        "Coding with Python: Numeric and string expressions",
        "Coding with Python: Conditional statements",
        "Coding with Python: Loops",
    ]
    assert "Creating databases and inserting data" in new
    assert len(set(new)) == 69


def test_a_second_apply_plans_nothing_and_writes_nothing(mapped):
    again = mapped.apply()

    assert again.plan.is_empty
    assert mapped.hearing.writes() == []
    assert len(mapped.hearing.heard) > 10


def test_the_plan_comes_in_the_order_in_which_things_need_each_other(world):
    plan = world.plan()

    assert isinstance(plan.actions[0], InstallTool)
    assert isinstance(plan.actions[-1], PublishCourse)
    assert not plan.left_out


def test_after_apply_everything_that_an_api_can_tell_is_passed(applied):
    findings = applied.findings()

    good = {Status.PASSED, Status.UNKNOWN, Status.NOT_APPLICABLE}
    assert {finding.status for finding in findings} == good
    assert all(f.confirmable for f in findings if f.status is Status.UNKNOWN)
    assert [f for f in findings if f.status is Status.PASSED and not f.found] == []


def test_an_app_without_its_assignments_bound_is_bound_in_one_apply(small_applied):
    """A removed app leaves assignments behind; installing it again must bind them at once."""
    canvas = small_applied.sandbox.canvas
    for tool in canvas.tools.values():
        tool.deleted = True
    for assignment in canvas.assignments.values():
        if assignment.tag:
            assignment.tag.content_id = None

    small_applied.apply()

    (tool,) = small_applied.tools()
    bound = {
        row["external_tool_tag_attributes"].get("content_id")
        for row in small_applied.codio_assignments()
    }
    assert bound == {tool["id"]}
    assert small_applied.plan().is_empty


def test_undo_takes_the_whole_sample_course_back(whole, mapped):
    mapped.undo()

    assert mapped.canvas_lists() == whole.lists
