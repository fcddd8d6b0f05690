"""A request whose answer is lost is looked for over a minute before anything is repeated."""

import signal

import pytest
import requests

from helpers.chosen_cases import slow
from helpers.killed_runs import Runner
from helpers.recorded_requests import HurriedCancellation
from wizard.http.errors import Cancelled
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.results import GOOD
from wizard.setup.changes.unknown_outcomes import LOOKING_AGAIN, PATIENT, Waits
from wizard.setup.document import CodioAssignments, MentorFilter, Target

COURSE = "/api/v1/courses/1158"
CREATE, LIST = f"POST {COURSE}/assignments", f"GET {COURSE}/assignments"
INSTALL, APPS = f"POST {COURSE}/external_tools", f"GET {COURSE}/external_tools"
ADD_GROUP, GROUPS = f"POST {COURSE}/assignment_groups", f"GET {COURSE}/assignment_groups"
LINK, LINKS = f"POST {COURSE}/enrollments", f"GET {COURSE}/enrollments"
NEW_COURSE, COURSES = "POST /api/v1/accounts/2/courses", "GET /api/v1/accounts/2/courses"
PUBLISH = f"PUT {COURSE}"
KILLED = -signal.SIGKILL


class Stopping(HurriedCancellation):
    """A person who presses Cancel in the pause of that number before a look, from 1."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._left = number

    def wait(self, seconds, reason, *, service=""):
        self._left -= reason == LOOKING_AGAIN
        if not self._left:
            self.cancel()
        super().wait(seconds, reason, service=service)


@pytest.fixture(scope="module")
def runner():
    running = Runner()
    yield running
    running.close()


def fail_late(world, write, read, look):
    """Have a write answered with 504, and carried out just before the look of that number."""
    world.hearing.add(f"504-late:{write}:1")
    at_look(world, write, read, look, world.hearing.late.carry_out)


def at_look(world, write, read, look, act):
    """Have something happen just before the answer to the look of that number, from 1."""
    world.hearing.when(write, 1, lambda: world.hearing.when(read, look, act))


def result_of(applied, kind):
    (result,) = [r for r in applied.result.results if type(r.action).__name__ == kind]
    return result


def pauses_told(world):
    waits = world.cancellation.waits
    return [round(each.seconds) for each in waits if each.reason == LOOKING_AGAIN]


def is_set_up_once(world):
    urls = [row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments()]
    wanted = [mapping.launch_url for mapping in world.document.assignments]
    return sorted(urls) == sorted(wanted) and len(world.tools()) == 1 and world.plan().is_empty


def colleague_creates(world, url, **other):
    """Have a colleague create by hand what opens the same Codio assignment."""
    known = world.sandbox.connection
    fields = {
        "name": "Loops (Lee)",
        "points_possible": 33,
        "submission_types": ["external_tool"],
        "external_tool_tag_attributes": {"url": url, "new_tab": True},
    }
    answer = requests.post(
        f"{known.canvas_url}{COURSE}/assignments",
        json={"assignment": fields | other},
        headers={"Authorization": f"Bearer {known.canvas_token}"},
        timeout=10,
    )
    assert answer.status_code == 201


def want_a_group(world):
    world.change_row(3, group="Codio labs")


def want_a_link(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)


def want_grades(world):
    world.change(codio_assignments=CodioAssignments(release_grades=True))


class TestTheWaits:
    def test_are_2_5_15_and_30_seconds(self):
        assert Waits(pauses=(2.0, 5.0, 15.0, 30.0)) == PATIENT
        assert PATIENT.seconds == 52

    @pytest.mark.parametrize("wrong", [{"pauses": ()}, {"tries": 0}])
    def test_always_have_a_look(self, wrong):
        with pytest.raises(ValueError, match="one look and one try"):
            Waits(**wrong)

    def test_are_all_waited_and_each_look_is_made_before_anything_is_repeated(self, small_world):
        small_world.hearing.add(f"504:{CREATE}:1")
        told = []

        applied = small_world.apply(on_progress=told.append)

        assert applied.result.complete
        heard = small_world.hearing.heard
        creates = [number for number, line in enumerate(heard) if line.startswith(CREATE)]
        assert len(creates) == 7
        assert [line.startswith(LIST) for line in heard[creates[0] : creates[-1]]].count(True) == 4
        assert heard[creates[-1] - 4 : creates[-1]] == [LIST] * 4
        assert pauses_told(small_world) == [2, 5, 15, 30]
        said = [step.result for step in told if step.result.state is ActionState.UNKNOWN]
        assert [result.message.partition(" in ")[2].partition(" s;")[0] for result in said] == [
            "2",
            "5",
            "15",
            "30",
        ]
        assert said[0].message.startswith("Canvas failed with status 504.")

    def test_are_made_again_for_each_try_and_the_tries_have_an_end(self, small_world):
        small_world.hearing.add(f"500:{INSTALL}")

        applied = small_world.apply()

        assert result_of(applied, "InstallTool").state is ActionState.FAILED
        assert small_world.hearing.heard.count(INSTALL) == 3
        assert pauses_told(small_world) == [2, 5, 15, 30] * 3
        assert small_world.journal.unfinished(small_world.document.id) == ()

    def test_can_be_shortened(self, small_world):
        small_world.hearing.add(f"500:{INSTALL}")

        small_world.apply(waits=Waits(pauses=(7.0, 11.0), tries=2))

        assert small_world.hearing.heard.count(INSTALL) == 2
        assert pauses_told(small_world) == [7, 11] * 2


AT_EACH_LOOK = pytest.mark.parametrize("look", [*map(slow, (1, 2, 3)), 4])


class TestWhatIsCarriedOutLateIsNotRepeated:
    """A gateway answers 504, and the request is carried out before any of the looks."""

    @pytest.mark.parametrize("look", [1, slow(2), slow(3), 4])
    def test_an_assignment(self, small_world, look):
        fail_late(small_world, CREATE, LIST, look)

        applied = small_world.apply()

        assert applied.result.complete
        assert [r.state for r in applied.result.results].count(ActionState.ADOPTED) == 1
        assert is_set_up_once(small_world)
        assert pauses_told(small_world) == [2, 5, 15, 30][:look]

    @AT_EACH_LOOK
    @pytest.mark.parametrize(
        ("want", "write", "read", "kind"),
        [
            (lambda world: None, INSTALL, APPS, "InstallTool"),
            (want_a_group, ADD_GROUP, GROUPS, "CreateAssignmentGroup"),
            (want_a_link, LINK, LINKS, "LinkObserver"),
        ],
        ids=["app", "group", "link"],
    )
    def test_an_app_a_group_a_link(self, small_world, want, write, read, kind, look):
        want(small_world)
        before = small_world.canvas_lists()
        fail_late(small_world, write, read, look)

        applied = small_world.apply()

        assert applied.result.complete
        assert result_of(applied, kind).state is ActionState.ADOPTED
        assert small_world.hearing.heard.count(write) == 1
        assert is_set_up_once(small_world)
        small_world.undo()
        assert small_world.canvas_lists() == before

    @AT_EACH_LOOK
    def test_a_course(self, small_world, look):
        fail_late(small_world, NEW_COURSE, COURSES, look)

        made = operations.create_canvas_course(
            document=small_world.document,
            credentials=small_world.credentials,
            journal=small_world.journal,
            cancellation=small_world.cancellation,
            account_id=2,
        )

        assert [result.state for result in made.results] == [ActionState.ADOPTED]
        assert small_world.hearing.heard.count(NEW_COURSE) == 1
        named = [
            course.id
            for course in small_world.sandbox.canvas.courses.values()
            if course.name == "Codio Test Course"
        ]
        assert named == [made.results[0].id]

    @AT_EACH_LOOK
    def test_a_change_in_codio(self, small_world, look):
        want_grades(small_world)
        codio_course = small_world.document.courses.codio_course_id
        write, read = (f"{verb} /api/v1/courses/{codio_course}/" for verb in ("POST", "GET"))
        fail_late(small_world, write, read, look)

        applied = small_world.apply()

        assert applied.result.complete
        assert [r.state for r in applied.result.results].count(ActionState.ADOPTED) == 1
        assert sum(line.startswith(write) for line in small_world.hearing.heard) == 6
        assert small_world.plan().is_empty


class TestMeanwhile:
    def test_the_others_go_on_and_publishing_waits_for_all(self, small_world):
        fail_late(small_world, CREATE, LIST, 4)

        small_world.apply(writers=1)

        writes = small_world.hearing.writes()
        assert writes == [INSTALL, *[CREATE] * 6, PUBLISH]
        heard = small_world.hearing.heard
        last_look = len(heard) - 1 - heard[::-1].index(LIST, 1)
        assert heard.index(PUBLISH) > last_look

    def test_what_needs_the_app_waits_for_it_and_nothing_else_does(self, small_world):
        want_a_group(small_world)
        want_a_link(small_world)
        fail_late(small_world, INSTALL, APPS, 3)

        assert small_world.apply().result.complete

        writes = small_world.hearing.writes()
        assert writes == [INSTALL, ADD_GROUP, LINK, *[CREATE] * 6, PUBLISH]

    def test_what_belongs_into_a_group_waits_for_it(self, small_world):
        want_a_group(small_world)
        fail_late(small_world, ADD_GROUP, GROUPS, 2)

        applied = small_world.apply()

        assert applied.result.complete
        (row,) = [
            r for r in applied.result.results
            if isinstance(r.action, CreateAssignment) and r.action.group_name
        ]  # fmt: skip
        ids = [r.id for r in applied.result.results if isinstance(r.action, CreateAssignment)]
        assert row.id == max(ids)
        assert is_set_up_once(small_world)

    def test_what_has_become_of_each_is_told_in_the_order_of_the_plan(self, small_world):
        fail_late(small_world, CREATE, LIST, 3)

        applied = small_world.apply()

        assert tuple(r.action for r in applied.result.results) == applied.plan.actions


class TestStopped:
    @pytest.mark.parametrize("pause", [slow(1), 4])
    def test_in_a_pause_it_stays_open_and_the_next_run_finds_it(self, small_world, pause):
        small_world.hearing.add(f"504-late:{CREATE}:1")
        small_world.cancellation = Stopping(pause)

        stopped = small_world.apply()

        assert stopped.result.cancelled
        (open_one,) = small_world.journal.unfinished(small_world.document.id)
        assert open_one.outcome is None
        assert PUBLISH not in small_world.hearing.heard
        small_world.cancellation = HurriedCancellation()
        # The next run has begun to look for it when it is carried out at last.
        small_world.hearing.when(LIST, 3, small_world.hearing.late.carry_out)
        again = small_world.apply()
        assert again.settled[0].startswith("Was done before the interruption: Create “")
        assert again.result.complete
        assert is_set_up_once(small_world)

    @pytest.mark.parametrize(
        ("want", "write", "read"),
        [(lambda world: None, CREATE, LIST), (want_a_group, ADD_GROUP, GROUPS)],
        ids=["assignment", "group"],
    )
    def test_by_a_kill_in_a_pause_it_is_found_by_the_next_run(
        self, small_world, runner, want, write, read
    ):
        want(small_world)
        small_world.hearing.add(f"504-late:{write}:1")
        assert runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4) == KILLED
        assert len(small_world.journal.unfinished(small_world.document.id)) == 1
        small_world.hearing.when(read, 4, small_world.hearing.late.carry_out)

        applied = small_world.apply()

        assert len(applied.settled) == 1
        assert is_set_up_once(small_world)
        groups = small_world.everything(f"{small_world.course}/assignment_groups")
        assert len({group["name"] for group in groups}) == len(groups)

    def test_the_next_run_waits_until_the_whole_time_is_over_before_it_plans_again(
        self, small_world, runner
    ):
        small_world.hearing.add(f"504:{CREATE}:1")
        runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4)

        applied = small_world.apply()

        assert applied.settled[0].startswith("Was interrupted and is planned again: Create “")
        assert sum(pauses_told(small_world)) == pytest.approx(52, abs=8)
        assert is_set_up_once(small_world)

    def test_what_was_begun_longer_ago_is_not_waited_for(self, small_world, runner):
        small_world.hearing.add(f"504:{CREATE}:1")
        runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4)

        applied = small_world.apply(waits=Waits(pauses=(0.001,)))

        assert len(applied.settled) == 1
        assert pauses_told(small_world) == []

    def test_waiting_for_what_an_earlier_run_left_can_be_cancelled(self, small_world, runner):
        small_world.hearing.add(f"504:{CREATE}:1")
        runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4)
        small_world.cancellation = Stopping(2)

        with pytest.raises(Cancelled):
            small_world.apply()

        assert len(small_world.journal.unfinished(small_world.document.id)) == 1

    def test_an_undo_waits_for_it_as_well(self, small_world, runner):
        before = small_world.canvas_lists()
        small_world.hearing.add(f"504-late:{CREATE}:1")
        runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4)
        small_world.hearing.when(LIST, 3, small_world.hearing.late.carry_out)

        small_world.undo()

        assert small_world.canvas_lists() == before


class TestAColleague:
    def url(self, world):
        return world.document.assignments[0].launch_url

    def test_who_has_made_the_same_differently_keeps_it_and_nothing_is_made_beside_it(
        self, small_world
    ):
        small_world.hearing.add(f"504:{CREATE}:1")
        url = self.url(small_world)
        at_look(small_world, CREATE, LIST, 2, lambda: colleague_creates(small_world, url))

        applied = small_world.apply()

        (skipped,) = [r for r in applied.result.results if r.state is ActionState.SKIPPED]
        assert skipped.message.startswith("Somebody else has created “")
        assert pauses_told(small_world) == [2, 5, 15, 30]
        same = [
            row
            for row in small_world.codio_assignments()
            if row["external_tool_tag_attributes"]["url"] == url
        ]
        assert [row["points_possible"] for row in same] == [33]
        small_world.undo()
        assert [row["name"] for row in small_world.codio_assignments()] == ["Loops (Lee)"]

    def test_does_not_hide_what_the_wizard_has_made(self, small_world):
        """The colleague's comes first, ours a look later: ours is the one that undo takes back."""
        small_world.hearing.add(f"504-late:{CREATE}:1")
        url = self.url(small_world)
        at_look(small_world, CREATE, LIST, 1, lambda: colleague_creates(small_world, url))
        at_look(small_world, CREATE, LIST, 3, small_world.hearing.late.carry_out)

        applied = small_world.apply()

        assert {result.state for result in applied.result.results} <= GOOD
        assert len(applied.result.read_back.doubles) == 1
        small_world.undo()
        assert [row["name"] for row in small_world.codio_assignments()] == ["Loops (Lee)"]

    def test_is_never_written_over_when_a_change_is_repeated(self, small_world):
        name = "Lab: CSS basics"
        identifier = small_world.canvas_named(name)["id"]
        small_world.change_row(0, target=Target.EXISTING, canvas_assignment_id=identifier)
        write = f"PUT {COURSE}/assignments/{identifier}"
        small_world.hearing.add(f"504:{write}:1")
        assignment = small_world.sandbox.canvas.assignments[identifier]
        at_look(
            small_world,
            write,
            f"GET {COURSE}/assignments/{identifier}",
            1,
            lambda: setattr(assignment, "name", "CSS for Monday"),
        )

        applied = small_world.apply()

        changed = result_of(applied, "UpdateAssignment")
        assert changed.state is ActionState.SKIPPED
        assert changed.message.startswith("Somebody else has changed “CSS for Monday” meanwhile.")
        assert small_world.hearing.heard.count(write) == 1
        assert assignment.name == "CSS for Monday"


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        "fault",
        ["html", *(pytest.param(n, marks=pytest.mark.slow) for n in ("500", "truncated", "403"))],
    )
    def test_is_not_taken_for_not_made(self, small_world, fault):
        small_world.hearing.add(f"504-late:{CREATE}:1")
        small_world.hearing.when(
            CREATE, 1, lambda: small_world.hearing.add(f"{fault}:GET {COURSE}/assignments")
        )

        applied = small_world.apply()

        (failed,) = [r for r in applied.result.results if r.state is ActionState.FAILED]
        assert "Whether it was carried out could not be read" in failed.message
        assert small_world.hearing.heard.count(CREATE) == 6
        assert pauses_told(small_world) == [2, 5, 15, 30]
        assert len(small_world.journal.unfinished(small_world.document.id)) == 1
        small_world.hearing.clear()
        small_world.hearing.late.carry_out()
        assert len(small_world.apply().settled) == 1
        assert is_set_up_once(small_world)

    def test_for_a_while_does_not_keep_it_from_being_found_later(self, small_world):
        fail_late(small_world, CREATE, LIST, 4)
        small_world.hearing.when(
            CREATE, 1, lambda: small_world.hearing.add(f"500:GET {COURSE}/assignments:3")
        )

        assert small_world.apply().result.complete

        assert small_world.hearing.heard.count(CREATE) == 6
        assert is_set_up_once(small_world)

    def test_when_it_is_to_be_settled_stops_the_next_run_and_stays_open(self, small_world, runner):
        small_world.hearing.add(f"504-late:{CREATE}:1")
        runner.run(small_world, die_at="wait 0", pauses=(5.0,) * 4)
        small_world.hearing.add(f"html:GET {COURSE}/assignments")

        with pytest.raises(Exception, match="web page"):
            small_world.apply()

        assert sum(pauses_told(small_world)) == pytest.approx(52, abs=8)
        assert len(small_world.journal.unfinished(small_world.document.id)) == 1

    def test_and_does_no_harm_twice_is_repeated_after_the_first_pause(self, small_world):
        small_world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
        small_world.hearing.add("504:filterLearnersForMentors:1")

        assert small_world.apply().result.complete

        assert pauses_told(small_world) == [2]
        assert small_world.codio_mentor_filter()


def test_several_that_are_lost_are_looked_for_in_one_reading(small_world):
    small_world.hearing.add(f"504-late:{CREATE}:5")
    at_look(small_world, CREATE, LIST, 2, small_world.hearing.late.carry_out)

    assert small_world.apply().result.complete

    heard = small_world.hearing.heard
    assert heard.count(CREATE) == 6
    looks = heard[heard.index(CREATE) : heard.index(PUBLISH)].count(LIST)
    assert looks < 5, "two readings, and not two for each"
    assert is_set_up_once(small_world)
