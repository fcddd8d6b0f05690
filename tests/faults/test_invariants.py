"""What is asked of the servers after each scenario sees what must not be: a quick look, always."""

import pytest

from helpers import shared_course
from helpers.fault_runs import Watched
from helpers.fault_tally import missing, summary
from helpers.shared_course import (
    agreed,
    post,
    put,
    read_all,
    violations_of_foreign,
    violations_of_one_each,
    violations_of_undone,
)
from helpers.world import build_world


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, hearing=Watched(), assignments=6) as built:
        shared_course.build(built)
        yield built


def test_a_double_of_anything_is_seen(world):
    world.apply()
    assert violations_of_one_each(world) == []
    made = next(row for row in world.codio_assignments() if row["name"] not in shared_course.MAPPED)
    tag = made["external_tool_tag_attributes"]

    post(world, "assignments",
         assignment={"name": made["name"], "submission_types": ["external_tool"],
                     "external_tool_tag_attributes": {"url": tag["url"]}})  # fmt: skip
    post(world, "assignment_groups", name=shared_course.OUR_GROUP)

    wrong = violations_of_one_each(world)
    assert f"2 Canvas assignments open {tag['url']}" in wrong
    assert "2 groups Codio labs" in wrong


def test_what_is_not_there_is_seen(world):
    wrong = violations_of_one_each(world)

    assert sum(line.startswith("0 Canvas assignments") for line in wrong) == 6
    assert "0 apps of Codio" in wrong


def test_what_others_have_and_is_altered_or_gone_is_seen(world):
    before = read_all(world)
    handed_in = next(key for key in before if key.startswith("submission"))
    essay = world.canvas_named("Java - 2D arrays")["id"]
    put(world, f"assignments/{essay}", assignment={"points_possible": 3})
    for row in world.sandbox.canvas.submissions.values():
        row.submitted_at = None

    wrong = violations_of_foreign(before, read_all(world), agreed(world))

    assert any("points_possible: " in line and str(essay) in line for line in wrong)
    assert any(line.startswith(f"{handed_in} is gone") for line in wrong)


def test_what_undo_has_left_is_seen(world):
    before = read_all(world)
    world.apply()
    assert violations_of_foreign(before, read_all(world), agreed(world)) == []

    wrong = violations_of_undone(before, read_all(world))

    # Three assignments and their items, the app, the group, the link and the module.
    assert sum("is left" in line for line in wrong) == 3 + 3 + 1 + 1 + 1 + 1
    assert any(line.startswith("Codio's ") for line in wrong)
    world.undo()
    assert violations_of_undone(before, read_all(world)) == []


def test_a_boundary_that_no_kill_has_hit_is_named():
    tallies = [
        {"hits": {"apply\tjournal: written": 2}, "figures": {}, "listed": []},
        {"hits": {}, "figures": {"fuzzed inputs": 7},
         "listed": ["apply\tjournal: written", "undo\tjournal: written"]},
    ]  # fmt: skip

    assert missing(tallies) == ["undo journal: written"]
    told = summary(tallies, seed=1)
    assert "     2      0  journal: written" in told
    assert "NOT HIT: undo journal: written" in told


def test_what_stands_in_modules_twice_or_not_at_all_is_seen(world):
    world.apply()
    assert violations_of_one_each(world) == []
    (module,) = [each for each in world.everything(f"{world.course}/modules")
                 if each["name"] != "Week 1"]  # fmt: skip
    path = f"modules/{module['id']}/items"
    item = world.everything(f"{world.course}/{path}")[0]
    post(world, path, module_item={"type": "Assignment", "content_id": item["content_id"]})
    post(world, "modules", module={"name": module["name"]})

    assert violations_of_one_each(world) == [
        f"2 modules {module['name']}", f"{item['title']} stands in modules 2 times"
    ]  # fmt: skip
