"""Where a setup was carried out: which entries of the journal are this course's."""

import pytest
from msgspec.structs import replace

from helpers.world import build_world
from wizard.http.errors import ServiceError
from wizard.setup import operations
from wizard.setup.changes.journal_facts import (
    left_aside_in_words,
    note_launch,
    records_of,
    with_memory,
)
from wizard.setup.changes.origin import Likeness, Origin, in_words, likeness, origin_of
from wizard.setup.document import MentorFilter
from wizard.setup.snapshot import LaunchProof, Snapshot
from wizard.store.errors import JournalMisuseError

HERE = Origin(
    canvas_host="school.instructure.com",
    account_id=1,
    account_uuid="root",
    course_id=1158,
    course_uuid="course",
)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"user_id": 7, "user_name": "A colleague"}, True),
        ({"course_name": "Renamed since"}, True),
        ({"account_uuid": None}, True),
        ({"account_id": None}, False),
        ({"course_uuid": None}, False),
        ({"canvas_host": "school.test.instructure.com"}, False),
        ({"course_id": 1159}, False),
        ({"course_id": None}, False),
        ({"course_uuid": "another"}, False),
        ({"account_id": 2}, False),
        ({"account_uuid": "another"}, False),
    ],
)
def test_the_same_place_is_the_same_host_and_course(changes, same):
    other = replace(HERE, **changes)

    assert (likeness(HERE, other) is Likeness.SAME) is same
    assert (likeness(other, HERE) is Likeness.SAME) is same


def test_an_address_that_cannot_be_one_is_nowhere():
    nowhere = replace(HERE, canvas_host="")

    assert likeness(nowhere, nowhere) is Likeness.OTHER


def test_each_run_notes_host_account_course_and_user(small_world):
    canvas = small_world.sandbox.canvas
    administrator = canvas.user_named("Dana Whitfield")
    administrator.admin_of = frozenset({1, *administrator.admin_of})
    small_world.apply()

    (noted,) = {entry.origin for entry in small_world.entries()}
    origin = origin_of(small_world.document, small_world.read())
    records = records_of(small_world.journal, small_world.document, origin)

    assert len(records.made) == len(small_world.entries()) == 8
    assert origin.canvas_host == small_world.sandbox.connection.canvas_url.removeprefix("http://")
    assert (origin.course_id, origin.course_uuid) == (1158, canvas.courses[1158].uuid)
    assert (origin.account_id, origin.account_uuid) == (1, canvas.accounts[1].uuid)
    assert origin.user_name == "Dana Whitfield"
    assert b"Dana Whitfield" in noted


def test_a_canvas_that_was_put_back_from_a_copy_is_another_place(small_applied):
    """Same host and same id, but another course under it."""
    small_applied.sandbox.canvas.courses[1158].uuid = "made anew"
    applied = small_applied.canvas_lists()

    with pytest.raises(operations.NoRecordError) as refused:
        small_applied.undo()
    with pytest.raises(operations.MovedError):
        small_applied.apply()

    assert [aside.count for aside in refused.value.left_aside] == [8]
    assert small_applied.canvas_lists() == applied


def test_nothing_is_taken_back_where_the_course_cannot_be_read(small_applied):
    small_applied.hearing.add("401:GET /api/v1/courses/1158:1")

    with pytest.raises(ServiceError):
        small_applied.undo()

    assert len(small_applied.codio_assignments()) == 6


def test_a_course_that_the_setup_created_is_taken_back_once_it_is_chosen(small_world):
    made = operations.create_canvas_course(
        document=small_world.document,
        credentials=small_world.credentials,
        journal=small_world.journal,
        cancellation=small_world.cancellation,
        account_id=2,
        name="Codio Test Course",
    )
    with pytest.raises(operations.NoRecordError) as refused:
        small_world.undo()
    (aside,) = refused.value.left_aside

    small_world.change_part("courses", canvas_course_id=made.results[0].id)
    undone = small_world.undo()

    assert "the course “Codio Test Course”" in left_aside_in_words(aside)
    assert [result.state for result in undone] == ["undone"]


def test_a_setup_that_created_a_course_may_choose_another(small_world):
    operations.create_canvas_course(
        document=small_world.document,
        credentials=small_world.credentials,
        journal=small_world.journal,
        cancellation=small_world.cancellation,
        account_id=2,
    )

    assert small_world.apply().result.complete


def test_what_was_sent_to_codio_elsewhere_is_not_remembered_here(small_world):
    small_world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    small_world.apply()
    sent = small_world.document.students.mentors
    document = small_world.document

    def remembered(document):
        return with_memory(Snapshot(), small_world.journal, document).remembered.mentor_filter

    def with_courses(**ids):
        return replace(document, courses=replace(document.courses, **ids))

    assert remembered(document) == {row.mentor: row.learners for row in sent}
    assert remembered(with_courses(codio_course_id="another")) is None
    assert remembered(with_courses(canvas_course_id=1159)) is None


def test_a_launch_that_was_watched_elsewhere_proves_nothing_here(small_world):
    document = small_world.document
    proof = LaunchProof(student="Amira", codio_assignment_id="1", assignment_name="Loops")
    note_launch(small_world.journal, document, origin_of(document, Snapshot()), proof)
    moved = replace(document, canvas=replace(document.canvas, address="https://other.example.edu"))

    assert with_memory(Snapshot(), small_world.journal, document).remembered.launch == proof
    assert with_memory(Snapshot(), small_world.journal, moved).remembered.launch is None


def test_the_journal_refuses_an_empty_key(small_world):
    with pytest.raises(JournalMisuseError):
        small_world.journal.open_run("", "apply", b"{}")

    small_world.change(id="", name="")
    for act in (small_world.apply, small_world.undo):
        with pytest.raises(operations.NoKeyError):
            act()


def test_two_sandboxes_are_two_places_although_their_ids_are_equal(small_world, tmp_path):
    with build_world(tmp_path / "production", assignments=6) as production:
        one, other = (origin_of(w.document, w.read()) for w in (small_world, production))

    assert one.course_id == other.course_id
    assert likeness(one, other) is not Likeness.SAME
    assert in_words(one) != in_words(other)
