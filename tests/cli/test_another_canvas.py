"""A setup whose address or course was changed, or that was copied: its journal stays its own.

Two sandboxes stand for a test Canvas and the production one: their ids begin with the same numbers.
"""

import sqlite3

import pytest
import requests
from msgspec.structs import replace

from helpers.world import build_world
from wizard.setup.document import encode

NO_RECORD = "No record on this computer of changes by this setup in "


@pytest.fixture
def production(tmp_path):
    """Another Canvas and Codio, whose ids begin with the same numbers as those of the first."""
    with build_world(tmp_path / "production", assignments=6) as built:
        yield built


def move(command_line, world, **changes):
    """Let the setup file name another world, with the secrets of that."""
    known = command_line.world.document
    command_line.world.document = replace(world.document, id=known.id, name=known.name, **changes)
    command_line.use_secrets(world)


def teach(world):
    """Make assignments and another vendor's app by hand, as many as the wizard made elsewhere."""
    known = world.sandbox.connection
    headers = {"Authorization": f"Bearer {known.canvas_token}"}
    course = f"{known.canvas_url}/api/v1/{world.course}"
    for number in range(6):
        made = requests.post(
            f"{course}/assignments",
            json={"assignment": {"name": f"Essay {number}", "points_possible": 5}},
            headers=headers,
            timeout=10,
        )
        assert made.status_code == 201
    vendor = {
        "name": "Another vendor",
        "consumer_key": "theirs",
        "shared_secret": "made-up-for-a-test",
        "domain": "tool.example.com",
        "privacy_level": "anonymous",
    }
    made = requests.post(f"{course}/external_tools", json=vendor, headers=headers, timeout=10)
    assert made.status_code == 200
    world.hearing.heard.clear()


def place_of(world):
    host = world.sandbox.connection.canvas_url.removeprefix("http://")
    return f"the course “Introduction to Programming” (1158) on {host}"


class TestWithoutARecord:
    def test_a_setup_that_was_never_carried_out_has_nothing_to_undo_and_says_so(self, command_line):
        said = command_line.run("undo", "--yes")

        assert (said.code, said.out) == (1, "")
        assert f"Nothing was taken back. {NO_RECORD}{place_of(command_line.world)}." in said.err


class TestAnotherCanvas:
    def test_undo_leaves_everything_there_as_it_is(self, applied_line, production):
        made_in = place_of(applied_line.world)
        teach(production)
        before = production.canvas_lists()
        move(applied_line, production)

        said = applied_line.run("undo", "--yes")

        assert (said.code, said.out) == (1, "")
        assert f"{NO_RECORD}{place_of(production)}." in said.err
        assert f"Left aside: 8 changes were made in {made_in}" in said.err
        assert production.canvas_lists() == before
        assert production.hearing.writes() == []

    def test_apply_asks_and_plan_tells_that_it_will(self, applied_line, production):
        made_in = place_of(applied_line.world)
        production.hearing.heard.clear()
        move(applied_line, production)

        planned = applied_line.run("plan")
        applied = applied_line.run("apply", "--yes")

        question = f"has been carried out in {made_in}. Now it names {place_of(production)}."
        assert (planned.code, applied.code) == (2, 1)
        assert question in planned.err
        assert question in applied.err
        assert "--new-id" in applied.err
        assert production.hearing.writes() == []

    def test_with_an_id_of_its_own_each_setup_takes_back_its_own_changes(
        self, command_line, production
    ):
        test = command_line.world
        untouched, original = test.canvas_lists(), test.document
        command_line.run("apply", "--yes")
        before = production.canvas_lists()
        move(command_line, production)

        applied = command_line.run("apply", "--yes", "--new-id")
        kept = command_line.file.read_bytes()
        command_line.file_is(kept)
        undone = command_line.run("undo", "--yes")

        assert applied.code == undone.code == 0
        assert production.canvas_lists() == before
        assert test.canvas_lists() != untouched
        command_line.world.document = original
        command_line.use_secrets(test)
        assert command_line.run("undo", "--yes").code == 0
        assert test.canvas_lists() == untouched

    def test_an_interrupted_change_is_not_looked_for_elsewhere(self, applied_line, production):
        world = applied_line.world
        began = world.entries()[1]
        run = world.journal.open_run(world.document.id, began.purpose, began.origin)
        unknown = world.journal.begin(run, 0, began.action, None)
        move(applied_line, production)

        applied_line.run("apply", "--yes")
        applied_line.run("undo", "--yes")

        assert [entry.id for entry in world.entries() if entry.outcome is None] == [unknown]


class TestACopiedFile:
    def test_undo_for_the_second_course_leaves_the_first_alone(self, applied_line):
        world = applied_line.world
        canvas = world.sandbox.canvas
        second = canvas.add_course("Second section", "CS 102", 1)
        canvas.enroll(canvas.user_named("Dana Whitfield").id, second.id, "TeacherEnrollment")
        applied = world.canvas_lists()
        courses = replace(world.document.courses, canvas_course_id=second.id)
        world.change(courses=courses)

        said = applied_line.run("undo", "--yes")

        assert said.code == 1
        assert f"{NO_RECORD}the course “Second section” ({second.id})" in said.err
        assert "Left aside: 8 changes were made in the course “Introduction" in said.err
        world.change(courses=replace(courses, canvas_course_id=1158))
        assert world.canvas_lists() == applied


class TestWithoutAnId:
    def test_a_file_without_id_and_name_changes_nothing(self, command_line):
        command_line.world.change(id="", name="")

        applied = command_line.run("apply", "--yes")
        undone = command_line.run("undo", "--yes")

        assert (applied.code, undone.code) == (1, 1)
        assert "This setup has neither an id nor a name" in applied.err
        assert "This setup has neither an id nor a name" in undone.err
        assert command_line.world.hearing.writes() == []

    def test_it_can_be_given_an_id_and_taken_back_then(self, command_line):
        before = command_line.world.canvas_lists()
        command_line.world.change(id="", name="")

        applied = command_line.run("apply", "--yes", "--new-id")
        command_line.file_is(command_line.file.read_bytes())
        undone = command_line.run("undo", "--yes")

        assert (applied.code, undone.code) == (0, 0)
        assert command_line.world.document.id
        assert command_line.world.canvas_lists() == before

    def test_two_files_of_one_name_do_not_take_back_each_others_changes(
        self, command_line, production
    ):
        command_line.world.change(id="")
        command_line.run("apply", "--yes")
        before = production.canvas_lists()
        move(command_line, production)

        assert command_line.run("undo", "--yes").code == 1
        assert production.canvas_lists() == before

    def test_an_id_that_is_its_own_already_is_kept(self, applied_line):
        known = applied_line.world.document.id

        assert applied_line.run("apply", "--yes", "--new-id").code == 0

        applied_line.file_is(applied_line.file.read_bytes())
        assert applied_line.world.document.id == known


class TestAnOldJournal:
    @pytest.fixture
    def old(self, command_line):
        """What a version has left that did not note where it made its changes."""
        command_line.run("apply", "--yes")
        with sqlite3.connect(command_line.world.paths.database_file) as database:
            database.execute("UPDATE journal_runs SET origin = NULL")
        return command_line

    def test_its_changes_are_left_aside(self, old):
        applied = old.world.canvas_lists()

        said = old.run("undo", "--yes")

        assert said.code == 1
        assert "Left aside: 8 changes were made by a version of this program that" in said.err
        assert "--adopt-old-runs" in said.err
        assert old.world.canvas_lists() == applied

    def test_a_person_can_say_that_they_belong_to_the_course(self, old):
        said = old.run("undo", "--yes", "--adopt-old-runs")

        assert said.code == 0
        assert said.out.endswith(f"\nIn {place_of(old.world)}:\n8 of 8 changes taken back.\n")
        assert old.world.codio_assignments() == []

    def test_said_of_the_wrong_canvas_nothing_there_is_deleted(self, old, production):
        teach(production)
        before = production.canvas_lists()
        move(old, production)

        said = old.run("undo", "--yes", "--adopt-old-runs")

        assert said.code == 1
        assert production.canvas_lists() == before
        assert "What Canvas has there now is not what the wizard made" in said.out

    def test_a_slip_can_be_put_right(self, old, production):
        test, document = old.world, old.world.document
        move(old, production)
        old.run("undo", "--yes", "--adopt-old-runs")
        test.document = document
        old.use_secrets(test)

        assert old.run("undo", "--yes").code == 1
        assert old.run("undo", "--yes", "--adopt-old-runs").code == 0
        assert test.codio_assignments() == []


class TestASavedSetup:
    def test_it_gets_its_own_id_under_the_same_name(self, command_line, production):
        environment = command_line.environment()
        command_line.run("apply", "--yes")
        move(command_line, production)
        document = command_line.world.document
        environment.setups.save(
            "Autumn", encode(document), {"canvas_course": "CS 101"}, key=document.id
        )

        said = command_line.run("apply", "--yes", "--new-id", setup="Autumn")

        (saved,) = environment.setups.list()
        assert said.code == 0
        assert environment.setups.key_of("Autumn") not in {"", "Autumn", document.id}
        assert (saved.name, saved.canvas_course) == ("Autumn", "CS 101")
