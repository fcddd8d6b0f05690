"""Killed at any write of the journal, apply resumes with no duplicate and no loss."""

import itertools
import signal

import pytest

from helpers.chosen_cases import slow
from helpers.killed_runs import Runner
from helpers.recorded_requests import HurriedCancellation
from helpers.world import build_world
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import MentorFilter, Target

KILLED = -signal.SIGKILL


@pytest.fixture(scope="module")
def runner():
    running = Runner()
    yield running
    running.close()


def want_every_kind_of_change(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API, link_observers=True)
    for number, name in enumerate(("Lab: CSS basics", "Conditional statements (Python)")):
        world.change_row(
            number,
            target=Target.EXISTING,
            canvas_assignment_id=world.canvas_named(name)["id"],
            group="Codio labs",
            points=40,
        )


ACTIONS = 11
"""One of each kind, and six assignments: two changed, four created."""


@pytest.fixture(scope="module")
def as_it_should_be(tmp_path_factory):
    """What Canvas lists after an apply that nobody disturbed."""
    with build_world(tmp_path_factory.mktemp("undisturbed"), assignments=6) as world:
        want_every_kind_of_change(world)
        applied = world.apply()
        assert applied.result.complete
        kinds = [type(action) for action in applied.plan.actions]
        assert len(kinds) == ACTIONS
        firsts = (APP, GROUP, CHANGE, CREATE, LINK, MENTORS, PUBLISH)
        assert tuple(kinds.index(kind) for kind in dict.fromkeys(kinds)) == firsts
        return assignments_in_words(world)


def assignments_in_words(world):
    """Everything the setup asks for, by names: ids and addresses differ from run to run."""
    groups = {g["id"]: g["name"] for g in world.everything(f"{world.course}/assignment_groups")}
    people = {u["id"]: u["name"] for u in world.everything(f"{world.course}/users")}
    (tool,) = world.tools()
    rows = [
        (
            groups[row["assignment_group_id"]],
            row["position"],
            row["name"],
            row["points_possible"],
            row["published"],
            (tag := row.get("external_tool_tag_attributes") or {}).get("url", "")[-32:],
            tag.get("new_tab"),
            tag.get("content_id") == tool["id"] if tag else None,
        )
        for row in world.assignments()
    ]
    observed = sorted(
        (people[e["user_id"]], people.get(e["associated_user_id"]))
        for e in world.everything(f"{world.course}/enrollments")
        if e["type"] == "ObserverEnrollment"
    )
    course = world.ask(world.course).json()["workflow_state"]
    return rows, sorted(groups.values()), observed, course, world.codio_mentor_filter()


@pytest.mark.parametrize(
    "moment",
    ["sent", *(pytest.param(each, marks=pytest.mark.slow) for each in ("begin", "finish"))],
)
@pytest.mark.slow
def test_killed_once_at_every_action_it_ends_as_if_nothing_had_happened(
    small_world, runner, as_it_should_be, moment
):
    """Each process gets one action further, or settles one, before the next one dies."""
    want_every_kind_of_change(small_world)
    before = small_world.canvas_lists()

    ends = [runner.run(small_world, die_at=f"{moment} {number}") for number in range(ACTIONS)]
    ends.append(runner.run(small_world))

    assert ends[0] == KILLED
    assert ends[-1] == 0
    assert assignments_in_words(small_world) == as_it_should_be
    assert small_world.plan().is_empty
    assert small_world.journal.unfinished(small_world.document.id) == ()
    undone = small_world.undo()
    kept = [r.action.in_words() for r in undone if r.state is not UndoState.UNDONE]
    assert [words for words in kept if "Tell Codio" not in words] == []
    assert small_world.canvas_lists() == before


APP, GROUP, CHANGE, CREATE, LINK, MENTORS, PUBLISH = 0, 1, 2, 4, 8, 9, 10
"""The number of the first action of each kind."""


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        ("begin", APP),
        ("sent", APP),
        ("sent", CREATE),
        ("begin", PUBLISH),
        ("finish", CREATE),
        *(
            slow(*each)
            for each in itertools.product(("begin", "sent"), (GROUP, CHANGE, LINK, MENTORS))
        ),
        slow("begin", CREATE),
        slow("sent", PUBLISH),
        slow("finish", APP),
    ],
)
def test_killed_at_any_write_of_the_journal_it_resumes_with_no_duplicate_and_no_loss(
    small_world, runner, as_it_should_be, moment, number
):
    want_every_kind_of_change(small_world)
    before = small_world.canvas_lists()

    assert runner.run(small_world, die_at=f"{moment} {number}") == KILLED
    assert runner.run(small_world) == 0

    assert assignments_in_words(small_world) == as_it_should_be
    assert runner.run(small_world, "undo") == 1, "the first list of mentors cannot be put back"
    assert small_world.canvas_lists() == before


@pytest.mark.parametrize("moment", [slow("taken"), "undone"])
def test_an_undo_that_is_killed_goes_on_as_well(small_world, runner, moment):
    want_every_kind_of_change(small_world)
    small_world.change_part("students", mentor_filter=MentorFilter.OBSERVERS)
    before = small_world.canvas_lists()
    assert runner.run(small_world) == 0

    ends = []
    while not ends or ends[-1] == KILLED:
        ends.append(runner.run(small_world, "undo", die_at=f"{moment} 1"))

    assert ends[-1] == 0
    assert len(ends) > 4
    assert small_world.canvas_lists() == before


def test_what_was_settled_is_told(small_world, runner):
    # The first that ends is the note of the order, the second the app.
    runner.run(small_world, die_at="sent 2")

    applied = small_world.apply()

    (told,) = applied.settled
    assert told.startswith("Was done before the interruption: Create “")
    assert [e.outcome for e in small_world.entries()][:2] == ["done", "adopted"]


def install_app_of_the_school(world):
    """Have somebody install an app with our key for another host."""
    from wizard.sandbox.canvas.model import Tool

    state = world.sandbox.canvas
    schools = Tool(
        id=state.next_id("tool"),
        context_type="Course",
        context_id=state.course_id,
        name="Codio in the UK",
        domain="codio.co.uk",
        consumer_key=world.sandbox.connection.consumer_key,
        shared_secret="made-up-for-a-test",
    )
    state.tools[schools.id] = schools
    return schools


def test_an_app_of_the_school_with_our_key_is_never_taken_for_ours(small_world, runner):
    """Killed before the request: the app that stands there for another host was there before."""
    schools = install_app_of_the_school(small_world)
    assert runner.run(small_world, die_at="begin 0") == KILLED

    assert small_world.apply().result.complete
    small_world.undo()

    assert not schools.deleted


def test_an_app_that_the_school_installs_after_ours_is_not_taken_for_it_either(small_world, runner):
    """Killed after the request: ours came first, whatever has come since."""
    assert runner.run(small_world, die_at="sent 0") == KILLED
    schools = install_app_of_the_school(small_world)

    assert small_world.apply().result.complete
    small_world.undo()

    assert [tool["id"] for tool in small_world.tools()] == [schools.id]


def test_a_cancelled_apply_resumes(small_world, as_it_should_be):
    want_every_kind_of_change(small_world)
    small_world.hearing.when(
        "POST /api/v1/courses/1158/assignments", 2, small_world.cancellation.cancel
    )

    stopped = small_world.apply()

    assert stopped.result.cancelled
    assert not stopped.result.complete
    assert len(stopped.result.results) < ACTIONS
    small_world.cancellation = HurriedCancellation()
    assert small_world.apply().result.complete
    assert assignments_in_words(small_world) == as_it_should_be
