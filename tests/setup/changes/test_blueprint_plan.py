"""Plan, apply and undo in a course that is associated with a blueprint, or is one."""

import itertools

import pytest

from helpers.blueprints import BLUEPRINT, bring, lock
from helpers.breaking import canvas_assignment, canvas_course
from helpers.world import build_world
from wizard.findings import Status
from wizard.sandbox.canvas.blueprint_model import LOCKABLE
from wizard.sandbox.canvas.model import ToolTag
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.lti_tool import InstallTool
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import Target
from wizard.setup.snapshot import Assignments
from wizard.setup.undo_plan import plan_undo

LOCK_OF = {
    "points": "points",
    "new_tab": "content",
    "canvas_name": "content",
    "group": "settings",
    "published": "state",
}


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=4) as built:
        yield built


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(4).again(tmp_path)


def undo_plan(world):
    return plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
    )


def apply_one_change(world, *locked, **changes):
    """Apply one change of an assignment that the blueprint has brought; return the assignment."""
    lab = canvas_assignment(world)
    content = bring(world, lab.id, *locked)
    world.change_row(0, **changes)
    assert world.apply().result.complete
    return lab, content


class TestThePlan:
    def test_leaves_out_what_is_locked_and_names_the_blueprint(self, applied):
        bring(applied, canvas_assignment(applied).id, "points")
        applied.change_row(0, points=50.0)

        plan = applied.plan()

        assert plan.is_empty
        (left,) = plan.left_out
        name = canvas_assignment(applied).name
        assert left.reason == f"Locked by the blueprint “{BLUEPRINT}”: points of “{name}”."

    def test_asks_which_blueprint_only_where_one_has_brought_something(self, applied):
        applied.hearing.heard.clear()
        applied.read()
        assert not any("blueprint" in heard for heard in applied.hearing.heard)

        bring(applied, canvas_assignment(applied).id)
        known = applied.read().assignments

        assert isinstance(known, Assignments)
        assert known.blueprint is not None
        assert known.blueprint.name == BLUEPRINT

    def test_does_without_its_name_where_it_may_not_be_read(self, applied):
        bring(applied, canvas_assignment(applied).id, "points")
        applied.change_row(0, points=50.0)
        applied.hearing.add("403:/blueprint_subscriptions")

        (left,) = applied.plan().left_out

        assert left.reason.startswith("Locked by the blueprint: points of")

    def test_says_that_an_unlocked_change_becomes_an_exception(self, applied):
        bring(applied, canvas_assignment(applied).id, "content")
        applied.change_row(0, points=50.0)

        (action,) = applied.plan().actions

        assert isinstance(action, UpdateAssignment)
        assert action.in_words().endswith(
            "This becomes an exception to later syncs of the blueprint: they leave its points "
            "alone."
        )

    def test_says_nothing_of_blueprints_for_what_was_made_in_the_course(self, applied):
        bring(applied, canvas_assignment(applied, 1).id, "points")
        applied.change_row(0, points=50.0)

        plan = applied.plan()

        assert "blueprint" not in plan.actions[0].in_words()
        assert plan.notes == ()

    def test_notes_in_the_blueprint_itself_where_its_changes_go(self, world):
        canvas_course(world).blueprint = True

        (note,) = world.plan().notes

        assert "the next sync takes what is changed here to its associated courses" in note
        assert world.apply().result.complete, "nothing is locked in the blueprint itself"
        assert world.plan().notes == (), "without a change there is nothing to note"

    def test_adopts_no_locked_assignment_of_a_colleague(self, world):
        """Another kind of assignment, mapped by hand, whose type is locked."""
        canvas = world.sandbox.canvas
        mine = next(iter(canvas.assignments_of(canvas.course_id)))
        mine.submission_types = ["on_paper"]
        bring(world, mine.id, "settings")
        world.change_row(0, target=Target.EXISTING, canvas_assignment_id=mine.id)

        plan = world.plan()

        assert not any(isinstance(action, UpdateAssignment) for action in plan.actions)
        assert "submission type" in plan.left_out[0].reason


def test_a_locked_row_that_is_wrong_is_a_finding_and_a_right_one_is_none(applied):
    lab = canvas_assignment(applied)
    bring(applied, lab.id, "points", "content")
    assert applied.finding("assignments.conflicts").status is Status.PASSED

    lab.points_possible = 3.0
    applied.change_row(0, points=50.0)

    finding = applied.finding("assignments.conflicts")
    assert finding.status is Status.FAILED
    assert f"blueprint “{BLUEPRINT}”: points" in finding.found
    assert "Unlock it in the blueprint course" in finding.mend
    blocked = [f for f in applied.findings() if f.check == "results.assignments"]
    assert [f.status for f in blocked] == [Status.PASSED, Status.BLOCKED]


class TestApply:
    @pytest.mark.parametrize(
        ("group", "column", "change"),
        [
            ("points", "points_possible", {"points": 50.0}),
            ("content", "new_tab", {"new_tab": False}),
            ("state", "workflow_state", {"published": False}),
        ],
    )
    def test_names_the_blueprint_where_it_was_locked_after_the_plan(
        self, applied, monkeypatch, group, column, change
    ):
        lab = canvas_assignment(applied)
        bring(applied, lab.id)
        applied.change_row(0, **change)
        before = applied.canvas_lists()
        plain = UpdateAssignment.carry_out

        def carry_out_late(self, services, made):
            lock(applied, lab.id, group)
            return plain(self, services, made)

        monkeypatch.setattr(UpdateAssignment, "carry_out", carry_out_late)

        (failed,) = applied.apply().result.results

        assert failed.state is ActionState.FAILED
        assert failed.message.startswith(
            f"Locked by the blueprint: cannot change column(s): {column} - locked by Master Course."
        )
        assert "Unlock it in the blueprint course" in failed.mend
        lock(applied, lab.id)
        assert applied.canvas_lists() == before, "nothing was changed"

    def test_makes_an_unlocked_change_which_later_syncs_leave_alone(self, applied):
        lab, content = apply_one_change(applied, "content", points=50.0)

        assert lab.points_possible == 50.0
        assert content.skipped_by_syncs() == {"points"}

    def test_makes_all_that_is_not_locked_beside_what_is(self, applied):
        bring(applied, canvas_assignment(applied).id, "points")
        for row in (0, 1):
            applied.change_row(row, points=50.0)

        (done,) = applied.apply().result.results

        assert done.state is ActionState.DONE
        assert canvas_assignment(applied, 0).points_possible != 50.0
        assert canvas_assignment(applied, 1).points_possible == 50.0


class TestUndo:
    def test_keeps_whole_what_is_locked_since_and_says_so_before(self, applied):
        lab, _ = apply_one_change(applied, points=50.0, new_tab=False)
        lock(applied, lab.id, "points")
        applied.hearing.heard.clear()

        planned = undo_plan(applied)
        assert applied.hearing.writes() == []
        entry = next(each for each in planned.standing if each.action.assignment_id == lab.id)
        result = next(each for each in applied.undo() if each.entry == entry.entry)

        assert (entry.state, result.state) == (UndoState.KEPT, UndoState.KEPT)
        assert entry.message == result.message
        assert result.message.startswith("Locked by the blueprint since: points of")
        assert (lab.points_possible, lab.tag.new_tab) == (50.0, False), "whole, or not at all"

    def test_can_be_done_once_it_is_unlocked(self, applied):
        before = canvas_assignment(applied).points_possible
        lab, _ = apply_one_change(applied, points=50.0)
        lock(applied, lab.id, "points")
        change = next(e.entry for e in undo_plan(applied).standing)
        applied.undo(chosen={change})

        lock(applied, lab.id)
        (result,) = applied.undo(chosen={change})

        assert result.state is UndoState.UNDONE
        assert lab.points_possible == before
        assert "Later syncs of the blueprint leave it alone all the same" in result.message

    def test_puts_back_what_is_free_where_another_group_is_locked(self, applied):
        lab, _ = apply_one_change(applied, points=50.0)
        lock(applied, lab.id, "content", "settings")
        change = undo_plan(applied).undoable[0]

        (result,) = applied.undo(chosen={change.entry})

        assert result.state is UndoState.UNDONE
        assert lab.points_possible != 50.0

    def test_does_not_delete_what_is_locked(self, applied):
        lab = canvas_assignment(applied)
        bring(applied, lab.id, "due_dates")
        applied.hearing.heard.clear()

        planned = undo_plan(applied)
        results = applied.undo()

        kept = [each for each in results if "cannot be deleted here" in each.message]
        assert [each.message for each in planned.standing if each.message == kept[0].message]
        assert lab.workflow_state == "published"
        assert not any(
            heard.startswith("DELETE") and heard.endswith(f"/assignments/{lab.id}")
            for heard in applied.hearing.heard
        )

    @pytest.mark.parametrize("locked", [("settings",), ("content",), ()], ids=str)
    def test_leaves_the_app_where_an_assignment_cannot_be_let_go_of_it(self, world, locked):
        """To let go of an app, an assignment has to launch nothing for a moment."""
        canvas = world.sandbox.canvas
        lab = next(iter(canvas.assignments_of(canvas.course_id)))
        lab.submission_types = ["external_tool"]
        lab.tag = ToolTag(url=world.document.assignments[0].launch_url, new_tab=True)
        bring(world, lab.id)
        assert world.apply().result.complete
        lock(world, lab.id, *locked)
        (tool,) = (a for a in canvas.tools.values() if not a.deleted)

        planned = undo_plan(world)
        results = world.undo()

        (app,) = (each for each in results if isinstance(each.action, InstallTool))
        told = [each.message for each in planned.standing]
        assert tool.deleted is (not locked)
        assert lab.submission_types == ["external_tool"]
        if locked:
            assert app.message.startswith("Locked by the blueprint since: ")
            assert app.message in told
        else:
            assert told == []


def test_no_plan_holds_a_change_that_canvas_refuses(tmp_path):
    """Every lock with every change, each in an assignment of its own."""
    locks = [(), *((group,) for group in LOCKABLE), ("content", "points"), LOCKABLE]
    changes = [
        {"points": 50.0},
        {"new_tab": False},
        {"canvas_name": "Another name"},
        {"group": "Codio labs"},
        {"published": False},
        {"points": 50.0, "published": False},
        {},
    ]
    pairs = list(itertools.product(locks, changes))
    with build_world(tmp_path, assignments=len(pairs)) as world:
        assert world.apply().result.complete
        for row, (locked, change) in enumerate(pairs):
            bring(world, canvas_assignment(world, row).id, *locked)
            world.change_row(row, **change)

        plan, applied = world.plan(), world.apply().result

        states = {result.state for result in applied.results}
        assert states == {ActionState.DONE}, "nothing was refused"
        in_the_way = [
            change for locked, change in pairs if {LOCK_OF[key] for key in change} & set(locked)
        ]
        assert len(plan.left_out) == len(in_the_way), "and nothing else was left out"


def test_reading_goes_on_where_the_blueprint_is_not_told(applied):
    bring(applied, canvas_assignment(applied).id)
    applied.hearing.add("503:/blueprint_subscriptions")

    read = operations.read_everything(
        document=applied.document,
        credentials=applied.credentials,
        journal=applied.journal,
        cancellation=applied.cancellation,
    )

    assert isinstance(read.assignments, Assignments)
    assert read.assignments.blueprint is None
