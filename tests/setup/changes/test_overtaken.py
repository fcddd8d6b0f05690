"""A colleague changes the course by hand while a plan is carried out: their work stays theirs."""

from collections import Counter

import pytest

from helpers.colleague import Colleague
from helpers.world import actions_of
from wizard.sandbox import people
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.changes.codio_assignment import UpdateCodioAssignment
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.document import CodioAssignments, MentorFilter, Target

COURSE = "/api/v1/courses/1158"
BY_HAND = "Lab: CSS basics"
"""One of the sandbox's own assignments, which the setup maps."""


@pytest.fixture
def world(small_world):
    small_world.change_part("defaults", group="Seminar")
    identifier = small_world.canvas_named(BY_HAND)["id"]
    small_world.change_row(0, target=Target.EXISTING, canvas_assignment_id=identifier, points=20.0)
    return small_world


@pytest.fixture
def colleague(world):
    return Colleague(world.sandbox)


def apply_while(world, act, **more):
    """Carry the plan out; somebody else acts once, after the plan and before the first write."""
    acted = []

    def note(_):
        if not acted:
            acted.append(act())

    return world.apply(on_progress=note, **more).result


def result_of(result, kind, **fields):
    (found,) = [
        each
        for each in result.results
        if isinstance(each.action, kind)
        and all(getattr(each.action, name) == value for name, value in fields.items())
    ]
    return found


def is_skipped(result, kind, words, **fields):
    found = result_of(result, kind, **fields)
    assert (found.state, words in found.message) == (ActionState.SKIPPED, True), found.message
    assert not result.complete
    return True


class TestWhatHasAppeared:
    def test_an_assignment_with_the_launch_url_is_no_reason_for_a_second_one(
        self, world, colleague
    ):
        planned = actions_of(world.plan(), CreateAssignment)[2]
        # The same address in Canvas's eyes (canvas.md §4.1).
        url = planned.launch_url.replace("http://", "HTTP://")

        result = apply_while(world, lambda: colleague.makes_assignment("By hand", url))

        words = "“By hand” is there already: somebody has created it since the plan was made."
        assert is_skipped(result, CreateAssignment, words, launch_url=planned.launch_url)
        mine = world.canvas_named("By hand")
        assert mine["points_possible"] == 3
        assert "“By hand”" in " ".join(action.in_words() for action in world.plan().actions)
        assert len(world.codio_assignments()) == 6

    def test_an_app_with_the_key_and_the_domain_is_not_installed_twice(self, world, colleague):
        desired = actions_of(world.plan(), InstallTool)[0].desired

        result = apply_while(
            world,
            lambda: colleague.makes_app("Theirs", desired.consumer_key, desired.domain.upper()),
        )

        assert is_skipped(result, InstallTool, "“Theirs” is there already")
        assert [tool["name"] for tool in world.tools()] == ["Theirs"]
        assert world.codio_assignments() == []
        world.apply()
        assert len(world.tools()) == 1
        assert len(world.codio_assignments()) == 6

    def test_a_group_of_the_name_is_used_and_stays_theirs(self, world, colleague):
        result = apply_while(world, lambda: colleague.makes("assignment_groups", name="Seminar"))

        words = "“Seminar” is there already: somebody has created it since the plan was made. It"
        assert is_skipped(result, CreateAssignmentGroup, words)
        (theirs,) = [g["id"] for g in world.everything(f"{world.course}/assignment_groups")
                     if g["name"] == "Seminar"]  # fmt: skip
        assert sum(row["assignment_group_id"] == theirs for row in world.codio_assignments()) == 5
        world.undo()
        groups = world.everything(f"{world.course}/assignment_groups")
        assert theirs in {group["id"] for group in groups}

    def test_two_who_are_linked_by_now_are_not_linked_twice(self, world):
        world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
        canvas = world.sandbox.canvas

        def link():
            with canvas.lock:
                observer = next(u for u in canvas.users.values() if u.email == people.MENTOR.email)
                student = next(u for u in canvas.users.values() if "chen.yu" in (u.email or ""))
                canvas.enroll(
                    observer.id, 1158, "ObserverEnrollment", associated_user_id=student.id
                )

        result = apply_while(world, link)

        assert is_skipped(result, LinkObserver, "somebody has linked them since")
        assert f"POST {COURSE}/enrollments" not in world.hearing.heard


class TestWhatWasChanged:
    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"points_possible": 15}, "points from “10” to “15”"),
            (
                {
                    "submission_types": ["external_tool"],
                    "external_tool_tag_attributes": {"url": "https://quiz.example.com/7"},
                },
                "launch URL from “nothing” to “https://quiz.example.com/7”",
            ),
            ({"submission_types": ["on_paper"]}, "to “on_paper”"),
        ],
        ids=["points", "another vendor's tool", "submission type"],
    )
    def test_an_assignment_is_left_as_a_colleague_has_it(self, world, colleague, fields, words):
        identifier = world.canvas_named(BY_HAND)["id"]
        colleague.changes_assignment(identifier, points_possible=10)

        result = apply_while(world, lambda: colleague.changes_assignment(identifier, **fields))

        said = f"Somebody has changed “{BY_HAND}” since the plan was made: "
        assert is_skipped(result, UpdateAssignment, said)
        assert is_skipped(result, UpdateAssignment, words)
        # Both are the colleague's.
        assert world.hearing.heard.count(f"PUT {COURSE}/assignments/{identifier}") == 2

    def test_what_the_plan_does_not_write_is_nobody_elses_business(self, world, colleague):
        identifier = world.canvas_named(BY_HAND)["id"]

        result = apply_while(
            world,
            lambda: colleague.changes_assignment(identifier, name="CSS", description="A hint"),
        )

        assert result_of(result, UpdateAssignment).state is ActionState.DONE
        assert world.canvas_named("CSS")["description"] == "A hint"

    @pytest.mark.parametrize("what", ["handed in", "deleted"])
    def test_work_handed_in_or_an_assignment_gone_since_is_left(self, world, colleague, what):
        identifier = world.canvas_named(BY_HAND)["id"]
        act = {
            "handed in": lambda: world.submit(identifier),
            "deleted": lambda: colleague.deletes(f"assignments/{identifier}"),
        }[what]

        result = apply_while(world, act)

        words = {
            "handed in": f"Students have handed in to “{BY_HAND}” since the plan was made.",
            "deleted": f"“{BY_HAND}” is gone: somebody has deleted it since the plan was made.",
        }[what]
        assert is_skipped(result, UpdateAssignment, words)
        assert f"PUT {COURSE}/assignments/{identifier}" not in world.hearing.heard

    def test_an_app_is_left_as_a_colleague_has_it(self, world, colleague):
        world.apply()
        (tool,) = world.tools()
        colleague.changes(f"external_tools/{tool['id']}", privacy_level="anonymous")

        result = apply_while(
            world,
            lambda: colleague.changes(f"external_tools/{tool['id']}", name="Codio of the faculty"),
        )

        words = "name from “Codio” to “Codio of the faculty”"
        assert is_skipped(result, UpdateTool, words)
        assert world.tools()[0]["name"] == "Codio of the faculty"

    def test_a_course_published_by_now_is_not_published_again(self, world, colleague):
        assert actions_of(world.plan(), PublishCourse)

        result = apply_while(world, lambda: colleague.changes("", course={"event": "offer"}))

        assert is_skipped(result, PublishCourse, "is published already: somebody has done it")
        assert world.undo()
        assert world.ask(world.course).json()["workflow_state"] == "available"

    def test_a_setting_in_codio_is_left_as_a_colleague_has_it(self, world):
        world.change(codio_assignments=CodioAssignments(release_grades=True))
        assignment = world.document.assignments[1].codio_assignment_id
        course = world.sandbox.codio.course
        settings = next(each for _, each in course.assignments() if each.id == assignment).settings

        result = apply_while(world, lambda: setattr(settings, "releaseGrades", True))

        words = "grades released from “no” to “yes”"
        assert is_skipped(result, UpdateCodioAssignment, words, codio_assignment_id=assignment)
        assert sum(isinstance(each.action, UpdateCodioAssignment)
                   and each.state is ActionState.DONE for each in result.results) == 5  # fmt: skip


class TestTheCostOfLooking:
    def lists(self, world, result):
        heard = Counter(world.hearing.heard)
        assert result.complete
        single = [line for line in heard if line.startswith(f"GET {COURSE}/assignments/")]
        return heard[f"GET {COURSE}/assignments"], len(single)

    def test_one_list_is_good_for_25_writes(self, world):
        """One for the plan, one beside the writes, one to read back; and the place of the moved."""
        world.hearing.heard.clear()

        lists, single = self.lists(world, world.apply(writers=1).result)

        assert lists == 3
        assert single <= 1

    def test_it_is_read_again_after_as_many_writes_as_it_is_good_for(self, world):
        world.hearing.heard.clear()

        lists, _ = self.lists(world, world.apply(writes_per_look=2, writers=1).result)

        assert lists == 2 + 3

    def test_what_appears_after_a_list_was_read_is_seen_with_the_next_one(self, world, colleague):
        last = actions_of(world.plan(), CreateAssignment)[-1]
        world.hearing.when(
            f"POST {COURSE}/assignments", 1,
            lambda: colleague.makes_assignment("By hand", last.launch_url),
        )  # fmt: skip

        result = world.apply(writes_per_look=2).result

        assert is_skipped(result, CreateAssignment, "“By hand”", launch_url=last.launch_url)

    def test_a_list_that_cannot_be_read_lets_nothing_be_written_blindly(self, world):
        fault = f"500:GET {COURSE}/assignments"

        result = apply_while(world, lambda: world.hearing.add(fault))

        of_assignments = [
            each
            for each in result.results
            if isinstance(each.action, (CreateAssignment, UpdateAssignment))
        ]
        assert {each.state for each in of_assignments} <= {
            ActionState.FAILED,
            ActionState.SKIPPED,
        }
        assert all(each.message for each in of_assignments)
        assert f"POST {COURSE}/assignments" not in world.hearing.heard


class TestReadBack:
    def test_what_was_made_and_is_gone_again_is_told(self, world, colleague):
        def delete():
            made = next(row for row in world.codio_assignments() if row["name"] != BY_HAND)
            colleague.deletes(f"assignments/{made['id']}")
            gone.append(made["name"])

        gone = []
        world.hearing.when(f"PUT {COURSE}", 2, delete)

        result = world.apply().result

        assert {each.state for each in result.results} == {ActionState.DONE}
        assert not result.complete
        assert result.read_back.missing == (
            f"“{gone[0]}” is not there any more when it is read back. Plan again.",
        )

    def test_a_double_is_told_with_both_ids(self, world, colleague):
        planned = actions_of(world.plan(), CreateAssignment)[0]
        theirs = []
        world.hearing.when(
            f"POST {COURSE}/assignments", 1,
            lambda: theirs.append(colleague.makes_assignment("By hand", planned.launch_url)["id"]),
        )  # fmt: skip

        result = world.apply().result

        (told,) = result.read_back.doubles
        assert f"“{planned.name}” is there 2 times (ids {theirs[0]}, " in told
        assert not result.complete

    def test_what_cannot_be_read_back_is_not_said_to_stand(self, world):
        world.hearing.when(
            f"PUT {COURSE}", 2,
            lambda: world.hearing.add(f"403:GET {COURSE}/assignments"),
        )  # fmt: skip

        result = world.apply().result

        (told,) = result.read_back.unread
        assert told.startswith("What was made could not be read back: ")
        assert not result.complete

    def test_what_stands_once_is_complete(self, world):
        result = world.apply().result

        assert result.read_back.in_words == ()
        assert result.complete
