"""Whatever goes wrong on the way, Canvas ends right and the person is told what happened."""

import pytest

from helpers.chosen_cases import chosen_pairs, slow
from helpers.recorded_requests import HurriedCancellation
from helpers.world import actions_of
from wizard.canvas.scopes import SCOPES
from wizard.findings import Status
from wizard.http.errors import ProblemKind
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.document import MentorFilter, Target
from wizard.setup.operations import ObstacleError

CREATE = "POST /api/v1/courses/1158/assignments"
INSTALL = "POST /api/v1/courses/1158/external_tools"
UPDATE = "PUT /api/v1/courses/1158/assignments"


@pytest.fixture
def world(small_world):
    """Six assignments in Codio, two of them to be mapped to existing ones."""
    for number, name in enumerate(("Lab: CSS basics", "Conditional statements (Python)")):
        small_world.change_row(
            number,
            target=Target.EXISTING,
            canvas_assignment_id=small_world.canvas_named(name)["id"],
        )
    return small_world


def states(applied):
    return [result.state for result in applied.result.results]


def is_set_up(world):
    urls = [row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments()]
    wanted = [mapping.launch_url for mapping in world.document.assignments]
    return sorted(urls) == sorted(wanted) and len(world.tools()) == 1 and world.plan().is_empty


@pytest.mark.parametrize(
    ("fault", "request_line"),
    chosen_pairs(
        ("drop", "truncated", "500-after", "502-after"),
        (INSTALL, CREATE),
        usual={
            ("drop", CREATE),
            ("truncated", INSTALL),
            ("500-after", INSTALL),
            ("502-after", CREATE),
        },
    ),
)
def test_an_answer_lost_after_the_request_was_carried_out_is_found_by_reading(
    world, fault, request_line
):
    world.hearing.add(f"{fault}:{request_line}:1")

    applied = world.apply()

    assert states(applied).count(ActionState.ADOPTED) == 1
    assert applied.result.complete
    assert is_set_up(world)
    assert [entry.outcome for entry in world.entries()].count("adopted") == 1


@pytest.mark.parametrize(
    ("fault", "request_line"),
    chosen_pairs(
        ("drop-before", "500", "503", "html"),
        (INSTALL, CREATE, UPDATE),
        usual={
            ("drop-before", INSTALL),
            ("500", CREATE),
            ("503", UPDATE),
            ("html", CREATE),
            ("html", UPDATE),
        },
    ),
)
def test_a_request_that_was_not_carried_out_is_sent_again(world, fault, request_line):
    world.hearing.add(f"{fault}:{request_line}:1")

    applied = world.apply()

    assert set(states(applied)) == {ActionState.DONE}
    assert is_set_up(world)


@pytest.mark.parametrize("fault", ["drop", slow("truncated"), slow("500-after")])
def test_a_change_whose_answer_is_lost_is_made_once_and_can_be_undone(world, fault):
    before = world.canvas_lists()
    world.hearing.add(f"{fault}:{UPDATE}:1")

    assert world.apply().result.complete

    assert is_set_up(world)
    world.undo()
    assert world.canvas_lists() == before


@pytest.mark.parametrize("fault", ["403-throttle", "429"])
def test_throttling_is_waited_for_and_told(world, fault):
    world.hearing.add(f"{fault}:{CREATE}:3")

    applied = world.apply()

    assert set(states(applied)) == {ActionState.DONE}
    assert is_set_up(world)
    assert [(w.service, w.reason) for w in world.cancellation.waits] == [
        ("Canvas", "throttled")
    ] * 3
    assert all(wait.seconds >= 2 for wait in world.cancellation.waits)


def test_throttling_without_end_stops_and_says_so(world):
    world.hearing.add(f"429:{CREATE}")

    applied = world.apply()

    failed = next(r for r in applied.result.results if r.state is ActionState.FAILED)
    assert failed.message.startswith("Canvas is limiting requests and did not let this one through")
    assert failed.mend == "Wait a few minutes and try again; what is done stays done."
    rest = applied.result.results[applied.result.results.index(failed) + 1 :]
    assert {result.state for result in rest} == {ActionState.SKIPPED}


def test_one_assignment_that_fails_does_not_stop_the_others(world):
    before = len(world.assignments())
    world.hearing.add(f"422:{CREATE}:1")

    applied = world.apply()

    assert states(applied).count(ActionState.FAILED) == 1
    assert states(applied).count(ActionState.DONE) == len(states(applied)) - 1
    assert len(world.assignments()) == before + 3
    assert len(actions_of(world.plan(), CreateAssignment)) == 1
    assert world.apply().result.complete
    assert is_set_up(world)


def test_a_server_that_stays_broken_fails_with_status_and_what_to_do(world):
    world.hearing.add(f"500:{CREATE}")

    applied = world.apply()

    failed = [r for r in applied.result.results if r.state is ActionState.FAILED]
    assert len(failed) == 4
    assert failed[0].message.startswith("Canvas failed with status 500.")
    assert failed[0].mend == "Try again in a few minutes."


@pytest.mark.parametrize("writers", [slow(1), 8])
@pytest.mark.parametrize("moment", ["expired", slow("revoked"), "deleted"])
def test_a_token_that_ends_in_the_middle_stops_and_skips_the_rest_with_the_reason(
    world, moment, writers
):
    canvas = world.sandbox.canvas
    token = canvas.tokens[canvas.canvas_token]

    def end():
        if moment == "expired":
            token.expires_at = "2020-01-01T00:00:00Z"
        elif moment == "revoked":
            token.workflow_state = "revoked"
        else:
            del canvas.tokens[canvas.canvas_token]

    world.hearing.when(CREATE, 2, end)

    applied = world.apply(writers=writers)

    says = {
        "expired": "This access token has expired.",
        "revoked": "This access token was revoked.",
        "deleted": "Canvas does not accept this access token.",
    }[moment]
    results = applied.result.results
    # Those that were under way beside it have met the same.
    failed = [each for each in results if each.state is ActionState.FAILED]
    assert 1 <= len(failed) <= writers
    assert all(each.message.startswith(says) and each.mend for each in failed)
    rest = [each for each in results if each.state is ActionState.SKIPPED]
    assert all(says in result.message for result in rest)
    assert results[-1] in rest
    assert states(applied).count(ActionState.DONE) == len(results) - len(failed) - len(rest)
    assert [e.outcome for e in world.entries()].count("failed") == len(failed)

    canvas.tokens[canvas.canvas_token] = token
    token.workflow_state, token.expires_at = "active", None
    assert world.apply().result.complete
    assert is_set_up(world)


def test_a_token_that_may_not_create_assignments_is_refused_once_and_may_do_the_rest(small_world):
    """Each further assignment would be refused in the same words; publishing is not."""
    canvas = small_world.sandbox.canvas
    token = canvas.tokens[canvas.canvas_token]
    forbidden = "url:POST|/api/v1/courses/:course_id/assignments"
    token.scopes = frozenset(scope.name for scope in SCOPES) - {forbidden}
    token.allow_includes = True

    results = small_world.apply().result.results

    created = [result for result in results if isinstance(result.action, CreateAssignment)]
    assert [r.state for r in created] == [ActionState.FAILED, *[ActionState.SKIPPED] * 5]
    assert created[0].problem.kind is ProblemKind.SCOPE_MISSING
    assert "The access token is limited" in created[1].message
    assert sum(line.startswith(CREATE) for line in small_world.hearing.writes()) == 1
    others = {type(r.action): r.state for r in results if r not in created}
    assert set(others.values()) == {ActionState.DONE}
    assert PublishCourse in others


def test_a_codio_that_refuses_does_not_keep_canvas_from_being_set_up(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    world.hearing.add("401:filterLearnersForMentors")

    applied = world.apply()

    by_kind = {type(result.action): result for result in applied.result.results}
    assert by_kind[SetMentorFilter].state is ActionState.FAILED
    assert "Codio does not accept this client ID and secret." in by_kind[SetMentorFilter].message
    assert by_kind[PublishCourse].state is ActionState.DONE


def test_a_codio_course_with_the_switch_off_says_which_switch(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    world.sandbox.codio.course.lti.filter_learners_for_mentors = False

    applied = world.apply()

    (failed,) = [r for r in applied.result.results if r.state is ActionState.FAILED]
    assert failed.message.startswith("Codio answered “Incorrect course configuration”.")
    assert "switch on Enable LTI and Filter Learners For Mentors" in failed.mend


def test_an_outcome_nobody_could_read_is_settled_by_the_next_apply(world):
    """The answer is lost, and from then on Canvas cannot be read at all."""
    world.hearing.add(f"drop:{CREATE}:1")
    world.hearing.when(CREATE, 1, lambda: world.hearing.add("500:GET /api/v1/courses/1158"))

    applied = world.apply()

    assert not applied.result.complete
    assert len(world.journal.unfinished(world.document.id)) == 1
    world.hearing.clear()
    again = world.apply()
    assert len(again.settled) == 1
    assert again.settled[0].startswith("Was done before the interruption")
    assert is_set_up(world)
    before = len(world.codio_assignments())
    world.undo()
    assert len(world.codio_assignments()) == before - 6


@pytest.mark.parametrize(
    ("path", "check"),
    [
        ("/external_tools", "lti_app.situation"),
        ("GET /api/v1/courses/1158/assignments", "assignments.listed"),
        ("GET /api/v1/courses/1158/assignment_groups", "assignments.listed"),
    ],
)
def test_nothing_is_planned_on_what_could_not_be_read(applied_once, tmp_path, path, check):
    """An empty plan would say that all is done."""
    world = applied_once(6).again(tmp_path)
    world.hearing.add(f"html:{path}")

    with pytest.raises(ObstacleError) as refused:
        world.apply()

    (finding,) = [f for f in refused.value.findings if f.check == check]
    assert finding.status is Status.UNKNOWN
    assert "Something else is there" in finding.found
    assert world.hearing.writes() == []


def test_observers_are_not_linked_on_a_roster_that_could_not_be_read(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    world.hearing.add("html:GET /api/v1/courses/1158/users")

    with pytest.raises(ObstacleError) as refused:
        world.apply()

    assert [finding.check for finding in refused.value.findings] == ["students.roster"]


def test_a_group_that_could_not_be_made_holds_back_what_belongs_into_it(world):
    world.change_row(3, group="Codio labs")
    world.hearing.add("403:POST /api/v1/courses/1158/assignment_groups")

    applied = world.apply()

    (skipped,) = [r for r in applied.result.results if r.state is ActionState.SKIPPED]
    assert skipped.message == "Skipped, because there is no assignment group “Codio labs”."
    world.hearing.clear()
    world.apply()
    assert is_set_up(world)


def test_without_the_app_no_assignment_is_made(world):
    world.hearing.add(f"422:{INSTALL}")

    applied = world.apply()

    assert {result.message for result in applied.result.results[1:-1]} == {
        "Skipped, because the LTI app is not installed."
    }
    assert world.codio_assignments() == []


def test_cancelling_stops_before_the_next_request(world):
    cancellation = HurriedCancellation()
    world.cancellation = cancellation
    progress = []

    def stop_at_the_third(step):
        progress.append(step)
        if step.position == 2 and step.result.state is ActionState.DONE:
            cancellation.cancel()

    applied = world.apply(on_progress=stop_at_the_third, writers=1)

    assert applied.result.cancelled
    # The fourth was about to leave: no byte of it has.
    assert [entry.outcome for entry in world.entries()] == [*["done"] * 3, "skipped"]
    assert len(world.hearing.writes()) == 3
    assert sorted(step.position for step in progress) == [0, 0, 1, 1, 2, 2, 3, 3]
    assert progress[-1].result.state is ActionState.WAITING
