"""Mentors as the Canvas course has them: its observers, with the students linked to them."""

import pytest

from wizard.canvas.types import CourseUser, Enrollment
from wizard.setup.document import MentorRow
from wizard.setup.mentors import mentors_from_observers, observers_without_students
from wizard.setup.snapshot import People

RUTH, OMAR, AMIRA, CHEN, NOBODY = 1, 2, 11, 12, 99
ADDRESSES = {RUTH: "ruth@x.edu", OMAR: None, AMIRA: "amira@x.edu", CHEN: "chen@x.edu"}
NAMES = {RUTH: "Ruth", OMAR: "Omar", AMIRA: "Amira", CHEN: "Chen"}


def people(*links: tuple[int, int | None], **more) -> People:
    """A roster in which these observe these; `more` are fields of each such enrolment."""
    observing = {"type": "ObserverEnrollment", "enrollment_state": "active"} | more
    return People(
        users=tuple(
            CourseUser(id=each, name=NAMES[each], email=email) for each, email in ADDRESSES.items()
        ),
        enrollments=tuple(
            Enrollment(id=number, user_id=observer, associated_user_id=student, **observing)
            for number, (observer, student) in enumerate(links)
        ),
    )


def row(*learners: str) -> tuple[MentorRow, ...]:
    return (MentorRow(mentor="ruth@x.edu", learners=learners),)


@pytest.mark.parametrize(
    ("links", "rows"),
    [
        ([], ()),
        ([(RUTH, AMIRA), (RUTH, CHEN)], row("amira@x.edu", "chen@x.edu")),
        ([(RUTH, AMIRA), (RUTH, AMIRA)], row("amira@x.edu")),
        ([(RUTH, None)], row()),
        ([(RUTH, NOBODY)], row()),
        ([(OMAR, AMIRA)], ()),
    ],
    ids=[
        "nobody",
        "two students",
        "one student in two sections",
        "no student",
        "a student without a known address",
        "an observer without a known address",
    ],
)
def test_each_observer_mentors_the_students_linked_to_them(links, rows):
    assert mentors_from_observers(people(*links)) == rows


@pytest.mark.parametrize(
    "more", [{"enrollment_state": "deleted"}, {"type": "StudentEnrollment"}], ids=str
)
def test_who_observes_no_more_or_never_did_is_no_mentor(more):
    assert mentors_from_observers(people((RUTH, AMIRA), **more)) == ()
    assert observers_without_students(people((RUTH, None), **more)) == ()


@pytest.mark.parametrize(
    ("links", "named"),
    [
        ([(RUTH, None)], ("Ruth",)),
        ([(RUTH, None), (RUTH, AMIRA)], ()),
        ([(RUTH, AMIRA), (OMAR, None), (NOBODY, None)], ("Omar", "99")),
    ],
)
def test_observers_without_a_student_are_named(links, named):
    assert observers_without_students(people(*links)) == named
