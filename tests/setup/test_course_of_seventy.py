"""A whole course as schools have them: seventy assignments with dates, two sections, one that is
paced, and modules. It is planned, applied, verified and undone, all over HTTP."""

from collections import Counter

import pytest

from helpers.breaking import days_from_now
from helpers.colleague import Colleague
from helpers.rows import with_dates
from helpers.world import actions_of, build_world
from wizard.findings import Status
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import DateField, Target

SIZE = 70


DATES = {
    DateField.UNLOCK: days_from_now(-7),
    DateField.DUE: days_from_now(30),
    DateField.LOCK: days_from_now(60),
}


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=SIZE) as built:
        yield built


def there_already(world, row: int) -> int:
    """Have a colleague make the Canvas assignment of a row by hand, and map the row to it."""
    mapping = world.document.assignments[row]
    made = Colleague(world.sandbox).makes(
        "assignments",
        assignment={
            "name": f"By hand {row}",
            "points_possible": 3,
            "published": True,
            "submission_types": ["external_tool"],
            "external_tool_tag_attributes": {"url": mapping.launch_url, "new_tab": False},
        },
    )
    world.change_row(row, target=Target.EXISTING, canvas_assignment_id=made["id"])
    return made["id"]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_it_is_planned_applied_verified_and_undone(world):
    colleague = Colleague(world.sandbox)
    second = colleague.makes("sections", course_section={"name": "Evening"})
    paced, sectioned = there_already(world, 0), there_already(world, 1)
    with world.sandbox.canvas.lock:
        world.sandbox.canvas.assignments[paced].in_paced_course = True
    colleague.makes(
        f"assignments/{sectioned}/overrides",
        assignment_override={"course_section_id": second["id"], "due_at": days_from_now(40)},
    )
    overrides = world.ask(f"{world.course}/assignments/{sectioned}/overrides").json()
    before = world.canvas_lists()
    every = [row.codio_assignment_id for row in world.document.assignments]
    world.document = with_dates(world.document, every, DATES)
    world.change_part("defaults", place_in_modules=True)

    plan = world.plan()

    assert len(actions_of(plan, CreateAssignment)) == SIZE - 2
    assert [each.assignment_id for each in actions_of(plan, UpdateAssignment)] == [paced, sectioned]
    modules = [module.name for module in world.sandbox.codio.course.modules]
    assert [each.name for each in actions_of(plan, CreateModule)] == modules
    assert len(actions_of(plan, CreateModuleItem)) == SIZE - 2  # What was there stays where it is.
    told = " ".join(action.in_words() for action in plan.actions)
    assert "sections" in told
    assert any("pace" in note for note in plan.notes)

    applied = world.apply()

    assert applied.result.complete
    by_id = {row["id"]: row for row in world.codio_assignments()}
    assert len(by_id) == SIZE
    assert by_id[paced]["due_at"] is None
    due = Counter(row["due_at"] for row in by_id.values() if row["id"] != paced)
    assert due == {DATES[DateField.DUE]: SIZE - 1}
    assert world.ask(f"{world.course}/assignments/{sectioned}/overrides").json() == overrides
    assert sum(map(len, world.modules().values())) == SIZE - 2
    assert world.plan().is_empty

    findings = world.findings()

    assert [each.check for each in findings if each.status is Status.FAILED] == []
    passed = {each.check for each in findings if each.status is Status.PASSED}
    assert {
        "results.assignments", "results.assignment_dates", "results.placed",
        "results.open_in_canvas", "results.start_in_canvas", "results.dates_of_term",
    } <= passed  # fmt: skip

    undone = world.undo()

    assert {each.state for each in undone} == {UndoState.UNDONE}
    assert world.canvas_lists() == before
    assert world.ask(f"{world.course}/assignments/{sectioned}/overrides").json() == overrides
