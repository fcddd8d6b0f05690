"""What undo lists, leaves and says: of a Canvas, its copy, its second address, and what is unread.

Two sandboxes stand for a Canvas and its test copy; `localhost` is another address of `127.0.0.1`.
"""

import copy
import json
import sqlite3

import pytest
from msgspec.structs import replace

from helpers.world import build_world
from wizard.setup.document import Target

SAME_UUID = "That course has the same uuid"


@pytest.fixture
def applied(command_line):
    assert command_line.run("apply", "--yes").code == 0
    command_line.world.hearing.heard.clear()
    return command_line


@pytest.fixture
def test_copy(tmp_path, command_line):
    """Another Canvas with the very ids and uuids, as one that is made from production's copy."""
    with build_world(tmp_path / "copy", assignments=6) as built:
        built.copy_now = lambda: copy_canvas(command_line.world, built)
        yield built


def copy_canvas(original, built):
    """Put all that the original holds now under the other address, ids, uuids and times too."""
    there, here = original.sandbox.canvas, built.sandbox.canvas
    for name in ("accounts", "courses", "assignments", "groups", "tools", "enrollments"):
        setattr(here, name, copy.deepcopy(getattr(there, name)))


def forget_answers(database):
    """Leave what a version has written that kept no answers: the id alone."""
    rows = database.execute("SELECT entry_id, result FROM journal_outcomes").fetchall()
    for entry, result in (row for row in rows if row[1] is not None):
        old = json.dumps({"id": json.loads(result)["id"]}).encode()
        database.execute("UPDATE journal_outcomes SET result = ? WHERE entry_id = ?", (old, entry))


def move(command_line, world):
    known = command_line.world.document
    command_line.world.document = replace(
        world.document, id=known.id, name=known.name, lti_app=known.lti_app
    )
    command_line.use_secrets(world)


def at_localhost(command_line):
    document = command_line.world.document
    address = document.canvas.address.replace("127.0.0.1", "localhost")
    command_line.world.change(canvas=replace(document.canvas, address=address))


class TestThePlan:
    def test_it_says_what_would_be_put_back_in_words(self, command_line):
        world = command_line.world
        name = "Lab: CSS basics"
        identifier = world.canvas_named(name)["id"]
        world.change_row(
            0,
            target=Target.EXISTING,
            canvas_assignment_id=identifier,
            points=40,
            group="Codio labs",
        )
        world.sandbox.canvas.assignments[identifier].points_possible = 5.0
        command_line.run("apply", "--yes")

        said = command_line.run("undo")

        assert said.code == 2
        assert "  - Set “Lab: CSS basics” back: 5 points, not published" in said.out
        assert "  - Delete the assignment group “Codio labs” from Canvas.\n" in said.out
        assert "  - Unpublish the Canvas course “Introduction to Programming”.\n" in said.out

    def test_what_will_be_kept_is_listed_with_the_reason_and_what_it_rests_on(self, applied):
        world = applied.world
        submitted, renamed = world.codio_assignments()[:2]
        world.submit(submitted["id"])
        world.sandbox.canvas.assignments[renamed["id"]].name = "Renamed"

        said = applied.run("undo")

        kept = said.out[said.out.index("Kept (") :]
        assert said.code == 2
        assert f"Students have already submitted to “{submitted['name']}”." in kept
        assert f"“Renamed” since: name from “{renamed['name']}” to “Renamed”." in kept
        assert "2 assignments still use it" in kept
        assert "4 changes can be taken back" in said.out
        assert world.hearing.writes() == []

    def test_what_it_says_is_what_is_done_then(self, applied):
        world = applied.world
        world.submit(world.codio_assignments()[0]["id"])

        planned = applied.run("undo")
        done = applied.run("undo", "--yes")

        assert "5 changes can be taken back" in planned.out
        assert done.out.endswith("5 of 8 changes taken back.\n")

    def test_nothing_left_is_exit_code_0(self, applied):
        applied.run("undo", "--yes")

        said = applied.run("undo")

        assert said.code == 0
        assert said.out.endswith("Nothing is left to take back.\n")

    def test_no_record_is_exit_code_1(self, command_line):
        said = command_line.run("undo")

        assert (said.code, said.out) == (1, "")
        assert "No record on this computer" in said.err

    def test_what_cannot_be_read_is_not_promised(self, applied):
        applied.world.hearing.add("html:GET /api/v1/courses/1158/external_tools/")

        said = applied.run("undo")

        assert "Not known (1)\n  - Install the LTI app" in said.out

    def test_two_applies_are_foreseen_to_the_first_beginning(self, applied):
        world = applied.world
        name = world.codio_assignments()[0]["name"]
        world.change_row(0, points=77)
        applied.run("apply", "--yes")

        said = applied.run("undo")

        assert f"  - Set “{name}” back: " in said.out
        assert f"  - Delete “{name}” from Canvas." in said.out
        assert "Kept" not in said.out

    def test_an_interrupted_change_that_was_made_is_foreseen_too(self, applied):
        with sqlite3.connect(applied.world.paths.database_file) as database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("DELETE FROM journal_outcomes WHERE entry_id = 3")

        said = applied.run("undo")

        assert "8 changes can be taken back" in said.out
        assert [e.id for e in applied.world.entries() if e.outcome is None] == [3]


class TestASecondAddress:
    def test_a_person_is_asked_and_then_all_is_taken_back(self, command_line):
        before = command_line.world.canvas_lists()
        command_line.run("apply", "--yes")
        at_localhost(command_line)

        asked = command_line.run("undo")
        refused = command_line.run("undo", "--yes")
        planned = command_line.run("undo", "--same-canvas")
        done = command_line.run("undo", "--yes", "--same-canvas")

        assert (asked.code, refused.code, planned.code, done.code) == (1, 1, 2, 0)
        assert SAME_UUID in asked.err
        assert "--same-canvas" in asked.err
        assert "8 changes can be taken back" in planned.out
        document = command_line.world.document
        address = document.canvas.address.replace("localhost", "127.0.0.1")
        command_line.world.change(canvas=replace(document.canvas, address=address))
        assert command_line.world.canvas_lists() == before


class TestATestCopy:
    def test_nothing_of_production_is_taken_back_in_its_copy_without_a_word(
        self, applied, test_copy
    ):
        test_copy.copy_now()
        move(applied, test_copy)

        said = applied.run("undo", "--yes")

        assert said.code == 1
        assert SAME_UUID in said.err
        assert test_copy.hearing.writes() == []

    def test_said_by_mistake_what_was_made_at_another_time_stays(self, applied, test_copy):
        """The test copy was overwritten: its ids are those of other things of production."""
        test_copy.copy_now()
        for thing in (
            *test_copy.sandbox.canvas.assignments.values(),
            *test_copy.sandbox.canvas.tools.values(),
        ):
            thing.created_at = "2026-09-09T09:09:09Z"
        move(applied, test_copy)
        there = len(test_copy.codio_assignments())

        planned = applied.run("undo", "--same-canvas")
        said = applied.run("undo", "--yes", "--same-canvas")

        assert said.code == 1
        assert "that was made at " in planned.out
        assert "this at 2026-09-09T09:09:09Z" in planned.out
        assert len(test_copy.codio_assignments()) == there == 6
        assert [w for w in test_copy.hearing.writes() if "DELETE" in w] == []

    def test_an_entry_without_a_time_proves_nothing_by_a_word_alone(self, applied, test_copy):
        test_copy.copy_now()
        with sqlite3.connect(applied.world.paths.database_file) as database:
            forget_answers(database)
        move(applied, test_copy)

        said = applied.run("undo", "--yes", "--same-canvas")

        assert "When it was made is not known" in said.out
        assert len(test_copy.codio_assignments()) == 6

    def test_another_course_under_the_id_is_no_question_at_all(self, applied, test_copy):
        move(applied, test_copy)
        test_copy.sandbox.canvas.courses[1158].uuid = "another"

        said = applied.run("undo", "--yes", "--same-canvas")

        assert said.code == 1
        assert "they are left as they are" in said.err
        assert "--same-canvas" not in said.err


class TestWhatCannotBeRead:
    @pytest.fixture
    def unread(self, applied):
        applied.world.sandbox.canvas.courses[1158].uuid = None
        return applied

    def test_an_unknown_uuid_equals_nothing_but_does_not_make_undo_impossible(self, unread):
        asked = unread.run("undo")
        done = unread.run("undo", "--yes", "--same-canvas")

        assert asked.code == 1
        assert "its uuid or root account could not be read" in asked.err
        assert "--same-canvas" in asked.err
        assert done.code == 0
        assert unread.world.codio_assignments() == []

    def test_apply_goes_on_there(self, unread):
        assert unread.run("apply", "--yes").code == 0


class TestAnotherUser:
    def test_a_colleague_is_noted_and_not_compared(self, applied):
        canvas = applied.world.sandbox.canvas
        colleague = canvas.user_named("Dana Whitfield")
        colleague.name = "A colleague"

        assert applied.run("undo").code == 2


class TestAnOldJournal:
    @pytest.fixture
    def old(self, applied):
        with sqlite3.connect(applied.world.paths.database_file) as database:
            database.execute("UPDATE journal_runs SET origin = NULL")
            forget_answers(database)
        return applied

    def test_the_plan_is_shown_by_a_word_that_is_not_kept(self, old):
        planned = old.run("undo", "--adopt-old-runs")
        again = old.run("undo")

        assert (planned.code, again.code) == (2, 1)
        assert "8 changes can be taken back" in planned.out

    def test_what_differs_from_what_was_sent_is_kept(self, old):
        world = old.world
        changed = world.codio_assignments()[0]
        world.sandbox.canvas.assignments[changed["id"]].points_possible = 3.0

        said = old.run("undo", "--yes", "--adopt-old-runs")

        assert said.code == 1
        assert f"“{changed['name']}” since: points from “" in said.out
        assert "” to “3”." in said.out
        assert [row["id"] for row in world.codio_assignments()] == [changed["id"]]
