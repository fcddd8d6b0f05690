"""A delete is proved by reading, and an undo that is stopped anywhere goes on from there."""

import json
import signal

import pytest
from msgspec.structs import replace

from helpers.applied_for_undo import AppliedOnce, everything
from helpers.breaking import codio_assignment
from helpers.chosen_cases import chosen_pairs, slow
from helpers.killed_runs import Runner
from helpers.recorded_requests import HurriedCancellation
from helpers.shared_course import LAST_YEARS, MAPPED
from helpers.world import build_world
from wizard.http.errors import Cancelled
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.lti_tool import InstallTool
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.changes.undo import UndoState

KILLED = -signal.SIGKILL
DELETE = "DELETE /api/v1/courses/1158/assignments"
READ_ONE = "GET /api/v1/courses/1158/assignments/"
GROUPS = "DELETE /api/v1/courses/1158/assignment_groups"
APP = "DELETE /api/v1/courses/1158/external_tools"
LINKS = "DELETE /api/v1/courses/1158/enrollments"


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("applied"), assignments=6) as world:
        yield AppliedOnce(world)


@pytest.fixture
def world(once, tmp_path):
    """The world after an apply, as every test finds it."""
    return once.again(tmp_path)


@pytest.fixture
def before(once):
    """What Canvas and Codio held before that apply."""
    return once.before


@pytest.fixture(scope="module")
def runner():
    running = Runner()
    yield running
    running.close()


def results_of(results, kind):
    return [result for result in results if isinstance(result.action, kind)]


MOMENTS = ("sent", "undone", "begin", "finish", "taken")


@pytest.mark.parametrize(
    ("moment", "every"),
    [
        pytest.param("sent", 5, id="sent, some"),
        pytest.param("undone", 6, id="undone, some"),
        *(pytest.param(each, 1, marks=pytest.mark.slow, id=each) for each in MOMENTS),
    ],
)
def test_killed_at_any_write_of_the_journal_it_ends_as_before_apply(
    once, runner, tmp_path, moment, every
):
    """Once at every boundary of every step: everything as before, and nothing else touched."""
    number, ends = 0, [KILLED]
    while ends[-1] == KILLED:
        world = once.again(tmp_path / str(number))

        ends.append(runner.run(world, "undo", die_at=f"{moment} {number}"))
        assert runner.run(world, "undo") == 0

        assert everything(world) == once.before, f"{moment} {number}"
        writes = world.hearing.writes()
        assert not [w for w in writes for i in once.strangers if w.endswith(f"/{i}")]
        steps = [entry for entry in world.entries() if entry.purpose == "undo"]
        assert None not in {entry.outcome for entry in steps}
        number += every

    assert number > 12, "steps or actions that were tried"
    assert world.apply().result.complete, "and what was taken back can be made again"


def test_every_step_is_noted_before_and_after(world):
    world.undo()

    steps = [entry for entry in world.entries() if entry.purpose == "undo"]
    assert {entry.outcome for entry in steps} == {"done"}
    assert len(steps) == len(world.hearing.writes())
    kinds = [json.loads(entry.action)["step"]["type"] for entry in steps]
    app = kinds.index("DeleteTool")
    assert set(kinds[app - LAST_YEARS : app]) == {"UnbindAssignment"}
    assert kinds[app + 1 :] == ["RebindAssignment"] * LAST_YEARS


@pytest.mark.parametrize(
    ("fault", "line"),
    chosen_pairs(
        ("html", "403", "drop-before", "500", "502"),
        (DELETE, GROUPS, APP, LINKS),
        usual={
            ("html", DELETE),
            ("403", GROUPS),
            ("403", APP),
            ("drop-before", APP),
            ("html", LINKS),
        },
    ),
)
def test_what_was_not_carried_out_is_not_taken_for_done_and_goes_on(world, before, line, fault):
    world.hearing.add(f"{fault}:{line}")

    stopped = world.undo()
    world.hearing.clear()
    applied = [entry for entry in world.entries() if entry.purpose == "apply"]
    standing = [entry for entry in applied if entry.undone_at is None]
    resumed = world.undo()

    failed = [result for result in stopped if result.state is not UndoState.UNDONE]
    assert failed
    assert all(result.message for result in failed)
    assert len(failed) == len(standing) == len(resumed)
    assert everything(world) == before


class TestAWriteThatIsLost:
    """What puts fields back could write over somebody's work: it is sent again only when read."""

    @pytest.fixture
    def assignment(self, world):
        identifier = world.canvas_named(MAPPED[2])["id"]
        self.write = f"PUT /api/v1/courses/1158/assignments/{identifier}"
        self.read = f"{READ_ONE}{identifier}"
        world.hearing.heard.clear()
        return world.sandbox.canvas.assignments[identifier]

    def test_is_sent_again_where_everything_still_is_as_the_wizard_made_it(self, world, assignment):
        world.hearing.add(f"504:{self.write}:1")

        assert {result.state for result in world.undo()} == {UndoState.UNDONE}

        assert world.hearing.heard.count(self.write) == 2
        assert [round(wait.seconds) for wait in world.cancellation.waits] == [2]

    def test_is_not_sent_again_where_it_is_carried_out_late(self, world, assignment):
        world.hearing.add(f"504-late:{self.write}:1")
        world.hearing.when(
            self.write,
            1,
            lambda: world.hearing.when(self.read, 2, world.hearing.late.carry_out),
        )

        assert {result.state for result in world.undo()} == {UndoState.UNDONE}

        assert world.hearing.heard.count(self.write) == 1

    def test_leaves_what_somebody_has_changed_meanwhile(self, world, assignment):
        world.hearing.add(f"504:{self.write}:1")
        world.hearing.when(self.write, 1, lambda: setattr(assignment, "points_possible", 7.5))

        results = world.undo()

        assert assignment.points_possible == 7.5
        (result,) = [r for r in results if getattr(r.action, "assignment_id", 0) == assignment.id]
        assert "7.5" in result.message

    def test_without_end_fails_after_three_tries(self, world, assignment):
        world.hearing.add(f"504:{self.write}")

        results = world.undo()

        (failed,) = [r for r in results if getattr(r.action, "assignment_id", 0) == assignment.id]
        assert failed.state is UndoState.FAILED
        assert world.hearing.heard.count(self.write) == 3
        assert [round(wait.seconds) for wait in world.cancellation.waits] == [2, 5, 15]
        world.hearing.clear()
        world.undo()
        assert assignment.submission_types != ["external_tool"]


@pytest.mark.parametrize(
    ("fault", "line"),
    chosen_pairs(
        ("drop", "truncated", "500-after"),
        ("DELETE /api/v1", "PUT /api/v1", "POST /api/v1/courses"),
        usual={
            ("drop", "DELETE /api/v1"),
            ("truncated", "PUT /api/v1"),
            ("500-after", "POST /api/v1/courses"),
            ("500-after", "DELETE /api/v1"),
        },
    ),
)
def test_a_lost_answer_is_read_and_nothing_is_sent_twice(world, before, line, fault):
    world.hearing.heard.clear()
    world.hearing.add(f"{fault}:{line}")

    assert {result.state for result in world.undo()} == {UndoState.UNDONE}

    assert everything(world) == before
    writes = world.hearing.writes()
    deletes = [line for line in writes if line.startswith("DELETE")]
    # A connection that breaks is tried again by the transport, for what is deleted only once.
    assert fault == "drop" or len(deletes) == len(set(deletes))


def test_an_answer_that_is_lost_and_cannot_be_read_is_settled_by_the_next_undo(world, before):
    canvas = world.hearing

    def lose_the_course():
        canvas.add(f"500:{READ_ONE}")

    canvas.when(DELETE, 1, lose_the_course)
    canvas.add(f"drop:{DELETE}:1")

    stopped = world.undo()
    open_steps = [e for e in world.entries() if e.purpose == "undo" and e.outcome is None]
    canvas.clear()
    canvas.heard.clear()
    world.undo()

    assert UndoState.FAILED in {result.state for result in results_of(stopped, CreateAssignment)}
    assert len(open_steps) == 1
    settled = next(e for e in world.entries() if e.id == open_steps[0].id)
    assert settled.outcome == "adopted"
    gone = json.loads(settled.action)["step"]["assignment_id"]
    assert not [line for line in canvas.writes() if line.endswith(f"/{gone}")]
    assert everything(world) == before


def test_what_a_colleague_puts_into_the_group_at_the_last_moment_is_not_deleted_with_it(world):
    group = next(g for g in world.sandbox.canvas.groups.values() if g.name == "Codio labs")
    essay = world.canvas_named("Java - 2D arrays")["id"]

    def put_into_the_group():
        world.sandbox.canvas.assignments[essay].assignment_group_id = group.id

    world.hearing.when(GROUPS, 1, put_into_the_group)

    assert {result.state for result in world.undo()} == {UndoState.UNDONE}

    assert group.deleted
    assert world.canvas_named("Java - 2D arrays")["assignment_group_id"] == 811


@pytest.mark.parametrize("what", ["assignments", "external_tools"])
def test_a_404_where_the_course_cannot_be_read_is_not_gone(world, what):
    world.hearing.add(f"404:GET /api/v1/courses/1158/{what}/")
    # Once it is read to see where it is; then no more, as after a revoked enrolment.
    world.hearing.when(
        "GET /api/v1/courses/1158", 2, lambda: world.hearing.add("404:GET /api/v1/courses/1158")
    )

    results = world.undo()

    assert UndoState.UNDONE not in {
        result.state
        for result in results_of(
            results, CreateAssignment if what == "assignments" else InstallTool
        )
    }
    assert "not taken for gone" in " ".join(result.message for result in results)
    assert len(world.journal.entries(world.document.id)) > 0
    world.hearing.clear()
    assert len(world.codio_assignments()) == 3 + len(MAPPED)


def test_a_404_where_the_course_answers_is_gone(world):
    gone = next(e for e in world.entries() if b'"CreateAssignment"' in e.action)
    identifier = json.loads(gone.result)["id"]
    world.sandbox.canvas.assignments[identifier].workflow_state = "deleted"

    messages = [r.message for r in results_of(world.undo(), CreateAssignment)]

    assert messages.count("It was gone already.") == 1


def test_a_login_page_in_place_of_what_is_there_is_no_proof_either(world):
    world.hearing.add("html:GET /api/v1/courses/1158/assignment_groups")
    world.hearing.add("html:GET /api/v1/courses/1158/enrollments")

    results = world.undo()

    for kind in (CreateAssignmentGroup, LinkObserver):
        (result,) = results_of(results, kind)
        assert result.state is UndoState.FAILED
        assert result.message
    world.hearing.clear()
    assert "Codio labs" in world.canvas_lists()


@pytest.mark.parametrize("number", [1, slow(5), slow(9), 13])
def test_cancelled_anywhere_it_goes_on(world, before, number):
    world.cancellation = HurriedCancellation()
    world.hearing.when("/api/v1", 3 * number, world.cancellation.cancel)

    with pytest.raises(Cancelled):
        world.undo()
    world.cancellation = HurriedCancellation()

    assert {result.state for result in world.undo()} <= {UndoState.UNDONE}
    assert everything(world) == before


def test_what_was_bound_to_an_app_that_is_gone_already_is_put_back(world, before):
    (tool,) = world.sandbox.canvas.tools.values()
    tool.deleted = True

    assert {result.state for result in world.undo()} == {UndoState.UNDONE}

    assert everything(world) == before


def test_an_app_that_cannot_be_deleted_leaves_nothing_without_a_launch(world):
    world.hearing.add(f"403:{APP}")

    (result,) = results_of(world.undo(), InstallTool)

    assert result.state is UndoState.FAILED
    rows = [world.canvas_named(name) for name in MAPPED[:LAST_YEARS]]
    assert [row["submission_types"] for row in rows] == [["external_tool"]] * LAST_YEARS


def test_a_student_who_hands_in_meanwhile_keeps_the_app(world):
    """The assignment is put back already; letting go of the app would take the work's ground."""
    world.hearing.add(f"403:{APP}:1")
    world.undo()
    world.submit(world.canvas_named(MAPPED[0])["id"])

    (result,) = results_of(world.undo(), InstallTool)

    assert result.state is UndoState.KEPT
    assert world.canvas_named(MAPPED[0])["submission_types"] == ["external_tool"]


def test_the_settings_of_codio_are_read_back_as_well(world):
    assert codio_assignment(world).settings.releaseGrades
    world.hearing.add("html:POST /api/v1/courses/")

    failed = [r for r in world.undo() if r.state is UndoState.FAILED]

    assert len(failed) == 6
    world.hearing.clear()
    world.undo()
    assert not codio_assignment(world).settings.releaseGrades


def test_an_open_step_of_another_setup_is_left_to_it(world):
    other = replace(world.document, id="another")
    world.journal.begin(
        world.journal.open_run("another", "undo", b"{}"),
        0,
        b'{"change":1,"step":{"type":"DeleteTool","course_id":1158,"tool_id":1,"name":"x"}}',
        None,
    )

    assert {result.state for result in world.undo()} == {UndoState.UNDONE}

    assert len(world.journal.unfinished(other.id)) == 1
