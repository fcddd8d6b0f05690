"""Two administrators on two computers set up the same course, at once or one after the other.

Whatever the order, there is one Canvas assignment per Codio assignment, one app and one group once
each has planned and applied again, and neither deletes or alters what the other one made.
"""

from collections import Counter
from threading import Barrier, Thread

import pytest

from helpers.colleague import Colleague
from helpers.recorded_requests import HurriedCancellation
from helpers.world import World, actions_of
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY, ActionState
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.base import Done
from wizard.setup.changes.double import RemoveDouble, RemoveDoubleGroup, RemoveDoubleTool
from wizard.setup.changes.lti_tool import InstallTool
from wizard.setup.document import Target
from wizard.store.journal import decoded

COURSE = "/api/v1/courses/1158"
CREATE = f"POST {COURSE}/assignments"
INSTALL = f"POST {COURSE}/external_tools"
GROUP = f"POST {COURSE}/assignment_groups"
MAKING = (CreateAssignment, InstallTool, CreateAssignmentGroup)
TAKING_AWAY = (RemoveDouble, RemoveDoubleTool, RemoveDoubleGroup)


def slow(*values):
    return pytest.param(*values, marks=pytest.mark.slow)


@pytest.fixture
def first(small_world):
    small_world.change_part("defaults", group="Codio labs")
    return small_world


@pytest.fixture
def second(first, tmp_path):
    """Another computer with a copy of the setup file: the same Canvas, a journal of its own."""
    return World(first.sandbox, tmp_path / "second", first.document, first.credentials)


def made_by(world, kinds=MAKING):
    """Return what a computer's journal says it made, by kind and id."""
    return {
        (kind.__name__, decoded(entry.result, Done).id)
        for entry in world.entries()
        if entry.purpose == APPLY and entry.outcome == "done"
        for kind in kinds
        if isinstance(decode_action(entry.action), kind)
    }


def deleted_by(world):
    names = {taking.__name__: making.__name__
             for taking, making in zip(TAKING_AWAY, MAKING, strict=True)}  # fmt: skip
    return {(names[kind], identifier) for kind, identifier in made_by(world, TAKING_AWAY)}


def assert_each_is_there_once(*worlds):
    world = worlds[0]
    urls = Counter(row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments())
    assert urls == dict.fromkeys((m.launch_url for m in world.document.assignments), 1)
    assert len(world.tools()) == 1
    names = [group["name"] for group in world.everything(f"{world.course}/assignment_groups")]
    assert len(names) == len(set(names))
    for each in worlds:
        assert each.plan().is_empty


def assert_each_deleted_only_its_own(*worlds):
    for world in worlds:
        assert deleted_by(world) <= made_by(world)


@pytest.mark.parametrize(
    ("request_line", "who_goes_on"),
    [
        (INSTALL, "first"),
        slow(INSTALL, "second"),
        slow(GROUP, "first"),
        (GROUP, "second"),
        (CREATE, "first"),
        slow(CREATE, "second"),
    ],
)
def test_at_once_each_is_there_once_in_the_end(first, second, request_line, who_goes_on):
    """The second one's whole run lies between a list that the first has read and its write."""
    first.hearing.when(request_line, 1, second.apply)

    result = first.apply().result

    assert result.read_back.doubles
    assert not result.complete
    for world in (first, second) if who_goes_on == "first" else (second, first):
        world.apply()
    first.apply()
    assert_each_is_there_once(first, second)
    assert_each_deleted_only_its_own(first, second)
    assert deleted_by(first)


@pytest.mark.slow
def test_in_two_threads_each_is_there_once_in_the_end(first, second):
    together = Barrier(2)

    def begin(world):
        together.wait()
        world.apply()

    runs = [Thread(target=begin, args=(world,)) for world in (first, second)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    for world in (first, second, first, second):
        world.apply()

    assert_each_is_there_once(first, second)
    assert_each_deleted_only_its_own(first, second)


def test_a_moment_apart_the_later_one_skips_what_is_there_and_says_so(first, second):
    """The second has read everything before the first begins, and writes after it is done."""
    told = []

    def note(progress):
        if not told:
            first.apply()
        told.append(progress.result)

    result = second.apply(on_progress=note).result

    assert made_by(second) == set()
    assert {each.state for each in result.results} == {ActionState.SKIPPED}
    assert not result.complete
    assert "“Codio” is there already: somebody has created it since the plan was made." in (
        result.results[0].message
    )
    assert_each_is_there_once(first, second)


@pytest.mark.slow
def test_undo_of_one_leaves_what_the_other_made(first, second):
    first.hearing.when(CREATE, 3, second.apply)
    first.apply()
    for world in (first, second, first):
        world.apply()
    of_second = {identifier for kind, identifier in made_by(second) - deleted_by(second)
                 if kind == "CreateAssignment"}  # fmt: skip
    before = without_places(first, of_second)
    assert before

    first.undo()

    assert without_places(first, of_second) == before


def without_places(world, ids):
    """Return assignments by id, but for their places, which shift as others go."""
    return {row["id"]: {**row, "position": None} for row in world.assignments() if row["id"] in ids}


class TestWhoDeletesTheYoungerOne:
    @pytest.fixture
    def doubled(self, first, second):
        """Six assignments twice: the first computer's are the younger ones."""
        first.hearing.when(CREATE, 1, second.apply)
        first.apply()
        return first

    def test_the_plan_names_both_and_says_what_stays(self, doubled, second):
        planned = actions_of(doubled.plan(), RemoveDouble)

        assert len(planned) == 6
        said = planned[0].in_words()
        goes = f"Delete the second “{planned[0].name}” (id {planned[0].assignment_id}, "
        assert said.startswith(f"{goes}made by this setup on 20")
        assert f"(id {planned[0].stays_id}) of " in said
        assert actions_of(second.plan(), RemoveDouble) == []

    def test_the_check_names_both_and_leads_to_the_plan_or_to_canvas(self, doubled, second):
        mine = [f for f in doubled.findings() if f.check == "assignments.conflicts"]
        theirs = [f for f in second.findings() if f.check == "assignments.conflicts"]

        younger = actions_of(doubled.plan(), RemoveDouble)[0]
        assert len(mine) == len(theirs) == 6
        for finding in (mine[0], theirs[0]):
            assert f"(id {younger.stays_id}, created 20" in finding.found
            assert f"(id {younger.assignment_id}, created 20" in finding.found
        assert " by this setup)" in mine[0].found
        assert "it deletes the one that this setup made" in mine[0].mend
        assert "delete the others in Canvas" in theirs[0].mend

    @pytest.mark.parametrize(
        "what", ["handed in", slow("graded"), slow("changed"), "chosen", slow("due")]
    )
    @pytest.mark.slow
    def test_what_is_somebody_elses_by_now_stays_and_a_person_is_asked(self, doubled, what):
        double = actions_of(doubled.plan(), RemoveDouble)[2]
        match what:
            case "handed in":
                doubled.submit(double.assignment_id)
            case "graded":
                grade(doubled, double.assignment_id)
            case "changed":
                Colleague(doubled.sandbox).changes_assignment(
                    double.assignment_id, description="With a hint by a colleague"
                )
            case "chosen":
                row = next(m for m in doubled.document.assignments
                           if m.launch_url == double.launch_url)  # fmt: skip
                doubled.change_row(
                    row, target=Target.EXISTING, canvas_assignment_id=double.assignment_id
                )
            case "due":
                Colleague(doubled.sandbox).changes_assignment(
                    double.assignment_id, due_at="2026-12-01T10:00:00Z"
                )

        plan = doubled.plan()

        assert len(actions_of(plan, RemoveDouble)) == 5
        (left,) = plan.left_out
        assert f"id {double.assignment_id}" in left.reason
        assert f"id {double.stays_id}" in left.reason
        doubled.apply()
        ids = {row["id"] for row in doubled.assignments()}
        assert {double.assignment_id, double.stays_id} <= ids

    @pytest.mark.slow
    def test_following_the_mend_by_hand_settles_it(self, doubled, second):
        double = actions_of(doubled.plan(), RemoveDouble)[0]
        doubled.submit(double.assignment_id)
        doubled.apply()
        Colleague(doubled.sandbox).deletes(f"assignments/{double.stays_id}")

        assert doubled.plan().is_empty
        assert doubled.finding("assignments.conflicts").status == "passed"

    @pytest.mark.parametrize(
        "what", ["handed in", slow("changed"), slow("the older one is gone"), slow("gone")]
    )
    @pytest.mark.slow
    def test_it_is_read_once_more_before_it_is_deleted(self, doubled, what):
        first_one, second_one = actions_of(doubled.plan(), RemoveDouble)[:2]
        act = {
            "handed in": lambda: doubled.submit(second_one.assignment_id),
            "changed": lambda: Colleague(doubled.sandbox).changes_assignment(
                second_one.assignment_id, name="A colleague's"
            ),
            "the older one is gone": lambda: Colleague(doubled.sandbox).deletes(
                f"assignments/{second_one.stays_id}"
            ),
            "gone": lambda: Colleague(doubled.sandbox).deletes(
                f"assignments/{second_one.assignment_id}"
            ),
        }[what]
        deletion = f"DELETE {COURSE}/assignments/{first_one.assignment_id}"
        doubled.hearing.when(deletion, 1, act)

        result = doubled.apply().result

        assert result.results[1].state is ActionState.SKIPPED
        assert not result.complete
        deletions = [line for line in doubled.hearing.heard if line.startswith("DELETE")]
        own = f"DELETE {COURSE}/assignments/{second_one.assignment_id}"
        assert deletions.count(own) == (what == "gone")

    def test_the_way_back_says_that_it_stays_deleted(self, doubled):
        doubled.apply()

        results = doubled.undo()

        taken = [each for each in results if isinstance(each.action, RemoveDouble)]
        assert {each.message for each in taken} == {
            f"The second “{each.action.name}” was deleted and stays deleted: the other one stands "
            "in its place."
            for each in taken
        }
        assert len(doubled.codio_assignments()) == 6

    @pytest.mark.parametrize(("fault", "planned"), [("", 1), ("drop:POST", 0)])
    def test_what_was_found_after_a_lost_answer_is_no_proof(self, first, fault, planned):
        """Somebody else may have made it; here an older one is given its launch URL afterwards."""
        older = first.canvas_named("Lab: CSS basics")
        if fault:
            first.hearing.add(f"{fault} {COURSE}/assignments:1")
        result = first.apply().result
        made = next(each for each in result.results if isinstance(each.action, CreateAssignment))
        assert made.state is (ActionState.ADOPTED if fault else ActionState.DONE)
        tag = {"url": made.action.launch_url}
        Colleague(first.sandbox).changes_assignment(
            older["id"], submission_types=["external_tool"], external_tool_tag_attributes=tag
        )

        assert len(actions_of(first.plan(), RemoveDouble)) == planned


def apply_only(world, kind):
    """Carry the plan out until something of a kind is made; there the person stops it."""

    def note(progress):
        if isinstance(progress.result.action, kind) and progress.result.state is ActionState.DONE:
            world.cancellation.cancel()

    world.apply(on_progress=note)
    world.cancellation = HurriedCancellation()


@pytest.mark.slow
class TestWhatRestsOnTheYoungerOne:
    """The second administrator's app or group is the older one, the first one's is in use."""

    def test_assignments_are_bound_anew_by_whoever_made_them_and_then_the_app_goes(
        self, first, second
    ):
        first.hearing.when(INSTALL, 1, lambda: apply_only(second, InstallTool))
        first.apply()

        assert actions_of(second.plan(), UpdateAssignment) == []
        assert len(actions_of(first.plan(), UpdateAssignment)) == 6
        first.apply()

        assert deleted_by(first)
        assert_each_is_there_once(first, second)

    def test_assignments_are_moved_by_whoever_made_them_and_then_the_group_goes(
        self, first, second
    ):
        first.hearing.when(GROUP, 1, lambda: apply_only(second, CreateAssignmentGroup))
        first.apply()

        assert second.plan().is_empty
        assert "move to the group “Codio labs”" in (
            actions_of(first.plan(), UpdateAssignment)[0].in_words()
        )
        first.apply()

        assert deleted_by(first)
        assert_each_is_there_once(first, second)

    def test_a_group_that_a_colleague_has_put_something_into_stays(self, first, second):
        first.hearing.when(GROUP, 1, lambda: apply_only(second, CreateAssignmentGroup))
        first.apply()
        (younger,) = [i for kind, i in made_by(first) if kind == "CreateAssignmentGroup"]
        essay = {"name": "Essay", "assignment_group_id": younger}
        Colleague(first.sandbox).makes("assignments", assignment=essay)

        assert first.plan().is_empty
        assert first.finding("assignments.groups").status == "warning"


class TestTwoOfOneName:
    def test_two_groups_of_one_name_are_a_finding(self, first):
        Colleague(first.sandbox).makes("assignment_groups", name="Seminar")
        Colleague(first.sandbox).makes("assignment_groups", name="Seminar")
        ids = [g["id"] for g in first.everything(f"{first.course}/assignment_groups")
               if g["name"] == "Seminar"]  # fmt: skip
        essay = {"name": "Essay", "assignment_group_id": max(ids)}
        Colleague(first.sandbox).makes("assignments", assignment=essay)

        finding = first.finding("assignments.groups")

        assert finding.status == "warning"
        assert "2 assignment groups have the name “Seminar”" in finding.found
        assert f"id {min(ids)} with 0 assignments; id {max(ids)} with 1 assignments" in (
            finding.found
        )
        assert f"id {min(ids)}" in finding.mend

    def test_the_older_group_is_used(self, first):
        first.change_part("defaults", group="Seminar")
        Colleague(first.sandbox).makes("assignment_groups", name="Seminar")
        Colleague(first.sandbox).makes("assignment_groups", name="Seminar")

        assert first.apply().result.complete

        groups = [g["id"] for g in first.everything(f"{first.course}/assignment_groups")
                  if g["name"] == "Seminar"]  # fmt: skip
        assert {row["assignment_group_id"] for row in first.codio_assignments()} == {min(groups)}

    def test_two_apps_with_one_key_and_domain_are_a_finding_and_the_older_one_is_used(self, first):
        first.apply()
        (ours,) = first.tools()
        Colleague(first.sandbox).makes_app("A first by name", ours["consumer_key"], ours["domain"])

        finding = first.finding("lti_app.others")

        assert finding.status == "warning"
        assert "Two apps have the same key and domain: " in finding.found
        assert f"“Codio” (id {ours['id']}, created 20" in finding.found
        assert "; “A first by name” (id " in finding.found
        assert first.plan().is_empty


def grade(world, assignment_id):
    """Grade a student who has handed in nothing."""
    from wizard.sandbox.canvas.model import Submission

    canvas = world.sandbox.canvas
    with canvas.lock:
        row = Submission(
            id=canvas.next_id("submission"),
            assignment_id=assignment_id,
            user_id=canvas.user_named("Amira Haddad").id,
            submitted_at=None,
            graded_at=canvas.now(),
        )
        canvas.submissions[row.id] = row
