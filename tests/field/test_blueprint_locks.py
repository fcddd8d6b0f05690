"""A course that is associated with a blueprint: a lock is told before Canvas refuses."""

import pytest

from helpers.blueprints import bring, lock
from helpers.breaking import canvas_assignment
from wizard.setup.changes.undo import UndoState


@pytest.mark.parametrize(
    ("group", "change"),
    [
        ("points", {"points": 50.0}),
        ("content", {"new_tab": False}),
        ("content", {"canvas_name": "Another name"}),
        ("settings", {"group": "Codio labs"}),
        ("state", {"published": False}),
    ],
    ids=["points", "new tab", "name", "group", "published"],
)
def test_whatever_is_locked_is_left_out_by_the_plan_and_kept_by_undo(fresh, group, change):
    assert fresh.apply().result.complete
    lab = canvas_assignment(fresh)
    bring(fresh, lab.id, group)
    fresh.change_row(0, **change)

    plan = fresh.plan()
    assert plan.is_empty
    assert any("Locked by the blueprint" in left.reason for left in plan.left_out)

    lock(fresh, lab.id)
    assert fresh.apply().result.complete
    lock(fresh, lab.id, group)
    results = fresh.undo()

    assert [result for result in results if result.state is UndoState.FAILED] == []
    kept = [result.message for result in results if result.state is UndoState.KEPT]
    assert any("Locked by the blueprint since" in message for message in kept)
