"""Undo takes back exactly what apply did, and nothing that students rest on."""

import itertools
import json
import sqlite3

import pytest

from helpers.chosen_cases import slow
from helpers.remembered_world import remembered
from helpers.world import SAME_ASSIGNMENTS, SUBMITTED, build_world
from wizard.setup import operations
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.canvas_course import CreateCourse, PublishCourse
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import MentorFilter, Target


@pytest.fixture
def world(tmp_path):
    """A Codio course of fourteen assignments, eleven of which Canvas has by another name."""
    with build_world(tmp_path, assignments=14) as built:
        yield built


KEY = "1f0f6b5e-1b5c-4f0e-9a55-3f0a5a7d9d11"


def change_nothing_else(world):
    """All assignments are new."""


def map_existing_ones(world):
    world.map_existing()


def move_some_to_another_group(world):
    """Several leave the middle of a group, so that every position shifts."""
    world.map_existing()
    for name in itertools.islice(SAME_ASSIGNMENTS, 0, 6, 2):
        world.change_row(world.row_for(name), group="Labs")
    world.change_row(world.row_for("Lab: CSS basics"), group="Assignments")


def move_many_to_a_new_group(world):
    world.map_existing()
    for row in world.document.assignments[:13]:
        world.change_row(row, group="Codio labs")


def let_the_mentor_observe_two_more(world):
    world.want_mentors(
        "chen.yu", "freya.holm", mentor_filter=MentorFilter.OBSERVERS, link_observers=True
    )


def leave_the_course_unpublished(world):
    world.change_part("courses", publish_canvas_course=False)


def change_names_points_and_publishing(world):
    world.map_existing()
    for number, name in enumerate(SAME_ASSIGNMENTS):
        world.change_row(
            world.row_for(name),
            canvas_name=f"Codio {number}",
            points=7.5 + number,
            published=number % 2 == 0,
            new_tab=number % 3 == 0,
        )


def find_an_app_with_another_key(world):
    install(world, consumer_key=KEY, privacy_level="anonymous", custom_fields={"grades": "on"})


def find_an_app_that_matches_nothing(world):
    """Assignments of last year, which no installed app could open: they were bound to none."""
    world.map_existing()
    state = world.sandbox.canvas
    for number, name in enumerate(itertools.islice(SAME_ASSIGNMENTS, 3)):
        assignment = state.assignments[world.canvas_named(name)["id"]]
        assignment.submission_types = ["external_tool"]
        assignment.tag = tag_for(f"{world.sandbox.connection.lti_url}_c1_a{number}")


def use_every_kind_of_change(world):
    move_many_to_a_new_group(world)
    let_the_mentor_observe_two_more(world)
    find_an_app_with_another_key(world)
    change_names_points_and_publishing(world)


def install(world, **changes):
    from wizard.sandbox.canvas.model import Tool

    state, known = world.sandbox.canvas, world.sandbox.connection
    host = known.lti_url.split("/")[2]
    attributes = {
        "context_type": "Course",
        "context_id": state.course_id,
        "name": "Codio (last year)",
        "url": known.lti_url,
        "domain": host,
        "shared_secret": "made-up-for-a-test",
        "consumer_key": known.consumer_key,
    }
    tool = Tool(id=state.next_id("tool"), **(attributes | changes))
    state.tools[tool.id] = tool
    return tool


def tag_for(url):
    from wizard.sandbox.canvas.model import ToolTag

    return ToolTag(url=url, new_tab=False)


@pytest.mark.parametrize(
    "arrange",
    [
        change_nothing_else,
        slow(map_existing_ones),
        move_some_to_another_group,
        slow(move_many_to_a_new_group),
        let_the_mentor_observe_two_more,
        slow(leave_the_course_unpublished),
        slow(change_names_points_and_publishing),
        slow(find_an_app_with_another_key),
        use_every_kind_of_change,
    ],
)
def test_undo_leaves_canvas_as_it_was(world, arrange):
    arrange(world)
    before = world.canvas_lists()
    applied = world.apply()
    assert applied.result.complete, [r.message for r in applied.result.results if r.message]
    assert world.canvas_lists() != before

    results = world.undo()

    assert {result.state for result in results} == {UndoState.UNDONE}
    assert len(results) == len(applied.plan.actions)
    assert world.canvas_lists() == before
    assert world.undo() == ()


def test_undo_lets_go_of_the_app_what_was_bound_to_none_before(world):
    find_an_app_that_matches_nothing(world)
    before = world.canvas_lists()
    assert world.apply().result.complete

    assert {result.state for result in world.undo()} == {UndoState.UNDONE}

    assert without_link_ids(world.canvas_lists()) == without_link_ids(before)


def without_link_ids(text):
    return [line for line in text.splitlines() if "resource_link_id" not in line]


def test_undo_of_two_applies_goes_back_to_the_first_beginning(world):
    world.map_existing()
    before = world.canvas_lists()
    world.apply()
    change_names_points_and_publishing(world)
    move_some_to_another_group(world)
    assert len(world.apply().plan.actions) > 5

    world.undo()

    assert world.canvas_lists() == before


def test_undo_keeps_what_a_student_has_submitted_to_and_what_that_needs(small_world):
    small_world.change_part("defaults", group="Codio labs")
    total = len(small_world.document.assignments)
    small_world.apply()
    kept = small_world.codio_assignments()[2]
    small_world.submit(kept["id"])

    results = small_world.undo()

    by_kind = {
        kind: [result for result in results if isinstance(result.action, kind)]
        for kind in (CreateAssignment, InstallTool, CreateAssignmentGroup, PublishCourse)
    }
    (assignment,) = [r for r in by_kind[CreateAssignment] if r.state is UndoState.KEPT]
    assert assignment.message == f"Students have already submitted to “{kept['name']}”."
    for kind in (InstallTool, CreateAssignmentGroup, PublishCourse):
        (result,) = by_kind[kind]
        assert result.state is UndoState.KEPT, result.action.in_words()
        assert kept["name"] in result.message
    assert sum(result.state is UndoState.UNDONE for result in results) == total - 1
    assert small_world.codio_assignments() == [small_world.canvas_named(kept["name"])]
    assert len(small_world.tools()) == 1


def test_undo_goes_on_where_it_had_to_stop_once_nothing_is_in_the_way(small_world):
    before = small_world.canvas_lists()
    small_world.apply()
    small_world.submit(small_world.codio_assignments()[0]["id"])
    small_world.undo()
    state = small_world.sandbox.canvas
    del state.submissions[max(state.submissions)]

    results = small_world.undo()

    assert {result.state for result in results} == {UndoState.UNDONE}
    assert small_world.canvas_lists() == before


def test_undo_keeps_a_changed_assignment_that_students_have_submitted_to(world):
    world.map_existing("Lab: CSS basics")
    world.apply()
    changed = world.canvas_named("Lab: CSS basics")
    world.submit(changed["id"])

    (result,) = [r for r in world.undo() if isinstance(r.action, UpdateAssignment)]

    assert (result.state, result.message) == (
        UndoState.KEPT,
        "Students have already submitted to “Lab: CSS basics”.",
    )
    now = world.canvas_named("Lab: CSS basics")
    assert now["external_tool_tag_attributes"] == changed["external_tool_tag_attributes"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"points_possible": 3.0}, "points from “50” to “3”"),
        ({"name": "Renamed by the teacher"}, "name from “Users” to “Renamed by the teacher”"),
        ({"assignment_group_id": 811}, "group from “Codio labs” to “Assignments”"),
    ],
)
def test_undo_puts_back_only_the_fields_that_still_hold_what_it_wrote(world, change, said):
    name = "Lab: Users and permissions (Linux)"
    world.map_existing(name)
    world.change_row(world.row_for(name), canvas_name="Users", points=50, group="Codio labs")
    before = world.canvas_named(name)
    existing = world.sandbox.canvas.assignments[before["id"]]
    world.apply()
    for attribute, value in change.items():
        setattr(existing, attribute, value)
    changed = world.canvas_named(existing.name)

    (result,) = [r for r in world.undo() if isinstance(r.action, UpdateAssignment)]

    assert result.state is UndoState.UNDONE
    left = next(row for row in world.assignments() if row["id"] == before["id"])
    for field in ("points_possible", "name", "published", "assignment_group_id"):
        assert left[field] == (changed if field in change else before)[field], field
    assert left["submission_types"] == before["submission_types"]
    assert result.message == f"Somebody has changed “{changed['name']}” since: {said}."


def test_undo_leaves_an_assignment_of_which_nothing_is_its_own_any_more(world):
    name = "Lab: CSS basics"
    world.map_existing(name)
    existing = world.sandbox.canvas.assignments[world.canvas_named(name)["id"]]
    existing.workflow_state = "published"
    world.apply()
    existing.tag.url = "https://codio.com/lti/other"
    world.hearing.heard.clear()

    (result,) = [r for r in world.undo() if isinstance(r.action, UpdateAssignment)]

    assert result.state is UndoState.KEPT
    assert "launch URL from “" in result.message
    assert "to “https://codio.com/lti/other”" in result.message
    assert not [line for line in world.hearing.writes() if str(existing.id) in line]


def test_undo_says_what_was_gone_already(small_applied):
    gone = small_applied.codio_assignments()[0]
    small_applied.sandbox.canvas.assignments[gone["id"]].workflow_state = "deleted"

    results = small_applied.undo()

    assert {result.state for result in results} == {UndoState.UNDONE}
    messages = {r.message for r in results if isinstance(r.action, CreateAssignment)}
    assert messages == {"", "It was gone already."}


def test_undo_puts_an_app_back_but_for_the_secret_nobody_can_know(small_world):
    tool = install(small_world, consumer_key=KEY)
    small_world.apply()
    assert tool.consumer_key == small_world.sandbox.connection.consumer_key

    results = small_world.undo()

    assert tool.consumer_key == KEY
    assert results[-1].message == (
        "The shared secret it had before is not known and was not put back."
    )
    assert not tool.deleted


def test_undo_of_mentors_sends_the_earlier_list_and_keeps_the_first_one(small_world):
    small_world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    small_world.apply()
    small_world.want_mentors("freya.holm", mentor_filter=MentorFilter.CODIO_API)
    small_world.apply()
    assert small_world.codio_mentor_filter() == {
        "ruth.okafor@example.edu": ("freya.holm@example.edu",)
    }

    results = [r for r in small_world.undo() if isinstance(r.action, SetMentorFilter)]

    assert [result.state for result in results] == [UndoState.UNDONE, UndoState.KEPT]
    assert "Codio cannot be asked what it held before." in results[1].message
    assert "chen.yu@example.edu" in results[1].message
    assert small_world.codio_mentor_filter() == {
        "ruth.okafor@example.edu": ("chen.yu@example.edu",)
    }


def test_undo_never_touches_what_the_wizard_did_not_do(small_world):
    homework = small_world.canvas_named(SUBMITTED)
    small_world.change_row(0, target=Target.SKIP)
    small_world.apply()
    small_world.hearing.heard.clear()

    small_world.undo()

    assert not [line for line in small_world.hearing.writes() if str(homework["id"]) in line]
    assert small_world.canvas_named(SUBMITTED) == homework


def apply_a_change_of_each_kind(world):
    world.map_existing("Lab: CSS basics")
    world.change_row(world.row_for("Lab: CSS basics"), points=12, group="Codio labs")
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    find_an_app_with_another_key(world)
    assert world.apply().result.complete


@pytest.fixture(scope="module")
def applied_of_each_kind(tmp_path_factory):
    with remembered(
        tmp_path_factory.mktemp("applied"), apply_a_change_of_each_kind, assignments=14
    ) as one:
        yield one


class TestWhatIsNoLongerWhatTheWizardMade:
    """An id alone proves nothing: each delete and each restore looks first at what is there."""

    @pytest.fixture
    def applied(self, applied_of_each_kind, tmp_path):
        return applied_of_each_kind.again(tmp_path)

    def kept(self, world, kind):
        """Undo, and return the one action of that kind that was kept with its reason."""
        (result,) = [
            result
            for result in world.undo()
            if isinstance(result.action, kind) and result.state is UndoState.KEPT
        ]
        assert result.message
        return result

    def test_an_assignment_that_opens_something_else_stays(self, applied):
        made = next(e for e in applied.entries() if b'"CreateAssignment"' in e.action)
        identifier = json.loads(made.result)["id"]
        applied.sandbox.canvas.assignments[identifier].tag.url = "https://codio.com/lti/other"

        self.kept(applied, CreateAssignment)

        assert identifier in applied.sandbox.canvas.assignments

    def test_an_app_with_another_domain_stays(self, small_applied):
        (tool,) = [t for t in small_applied.sandbox.canvas.tools.values() if t.name == "Codio"]
        tool.domain = "vendor.example.com"

        self.kept(small_applied, InstallTool)

        assert tool.id in small_applied.sandbox.canvas.tools

    def test_an_updated_app_with_another_key_is_not_put_back(self, applied):
        update = next(e for e in applied.entries() if b'"UpdateTool"' in e.action)
        tool = applied.sandbox.canvas.tools[json.loads(update.action)["tool_id"]]
        tool.consumer_key = "a colleague's"

        self.kept(applied, UpdateTool)

        assert tool.consumer_key == "a colleague's"

    def test_a_link_between_other_people_stays(self, applied):
        made = next(e for e in applied.entries() if b'"LinkObserver"' in e.action)
        canvas = applied.sandbox.canvas
        link = canvas.enrollments[json.loads(made.result)["id"]]
        link.associated_user_id = canvas.user_named("Amira Haddad").id

        self.kept(applied, LinkObserver)

        assert link.id in canvas.enrollments

    def test_a_group_of_another_name_stays(self, applied):
        (group,) = [g for g in applied.sandbox.canvas.groups.values() if g.name == "Codio labs"]
        group.name = "Labs of the autumn"

        self.kept(applied, CreateAssignmentGroup)

        assert group.id in applied.sandbox.canvas.groups

    def test_an_assignment_that_was_sent_elsewhere_keeps_its_launch_url(self, applied):
        update = next(e for e in applied.entries() if b'"UpdateAssignment"' in e.action)
        identifier = json.loads(update.action)["assignment_id"]
        assignment = applied.sandbox.canvas.assignments[identifier]
        assignment.tag.url = "https://codio.com/lti/other"

        (result,) = [r for r in applied.undo() if isinstance(r.action, UpdateAssignment)]

        assert assignment.tag.url == "https://codio.com/lti/other"
        assert assignment.points_possible == json.loads(update.action)["current"]["points"]
        assert "to “https://codio.com/lti/other”" in result.message

    def test_a_course_that_has_become_another_stays(self, small_world):
        made = operations.create_canvas_course(
            document=small_world.document,
            credentials=small_world.credentials,
            journal=small_world.journal,
            cancellation=small_world.cancellation,
            account_id=2,
        )
        course = small_world.sandbox.canvas.courses[made.results[0].id]
        small_world.change_part("courses", canvas_course_id=course.id)
        course.name = "Organic Chemistry"

        self.kept(small_world, CreateCourse)

        assert course.workflow_state != "deleted"


def send_twice(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    world.apply()
    world.want_mentors("chen.yu", "freya.holm", mentor_filter=MentorFilter.CODIO_API)
    world.apply()


@pytest.fixture(scope="module")
def sent_twice_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("sent"), send_twice, assignments=3) as one:
        yield one


class TestTheListOfMentorsInCodio:
    """Codio holds one list for each of its courses, and cannot be asked which."""

    @pytest.fixture
    def sent_twice(self, sent_twice_once, tmp_path):
        return sent_twice_once.again(tmp_path)

    def undone(self, world):
        return [r for r in world.undo() if isinstance(r.action, SetMentorFilter)]

    def test_the_list_of_before_is_sent_again(self, sent_twice):
        states = [result.state for result in self.undone(sent_twice)]

        assert states == [UndoState.UNDONE, UndoState.KEPT]
        assert [len(students) for students in sent_twice.codio_mentor_filter().values()] == [1]

    def test_without_codio_it_is_kept_and_the_rest_goes_on(self, sent_twice):
        sent_twice.change_secret(codio_client_secret=None)

        results = sent_twice.undo()

        kept = [r for r in results if isinstance(r.action, SetMentorFilter)]
        assert {result.state for result in kept} == {UndoState.KEPT}
        assert "not connected" in kept[0].message
        assert sent_twice.codio_assignments() == []

    def test_a_list_that_was_sent_to_another_codio_course_is_not_sent_to_it_again(self, sent_twice):
        entries = sent_twice.entries()
        first = next(e for e in entries if b'"SetMentorFilter"' in e.action)
        elsewhere = first.action.replace(
            sent_twice.document.courses.codio_course_id.encode(), b"another"
        )
        with sqlite3.connect(sent_twice.paths.database_file) as database:
            database.execute(
                "UPDATE journal_entries SET action = ? WHERE id = ?", (elsewhere, first.id)
            )
        before = sent_twice.codio_mentor_filter()

        assert {result.state for result in self.undone(sent_twice)} == {UndoState.KEPT}
        assert sent_twice.codio_mentor_filter() == before
