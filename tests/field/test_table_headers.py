"""Who is a mentor and who a student is in a list's header, and in the roster."""

from pathlib import Path

from helpers.findings_said import not_good, words_of
from wizard.findings import Status
from wizard.setup.document import (
    Confirmation,
    MentorFilter,
    MentorRow,
    Students,
    with_confirmation,
)
from wizard.setup.mentors import MENTOR_LIST, read_mentor_file

FOLDER = Path(__file__).parent
MENTOR = "ruth.okafor@example.edu"
LEARNERS = ("amira.haddad@example.edu", "ben.larsson@example.edu")


def test_a_list_whose_header_says_student_first_is_read_that_way():
    read = read_mentor_file((FOLDER / "mentors-student-first.csv").read_bytes())

    assert read.rows == (MentorRow(mentor=MENTOR, learners=LEARNERS),)


def test_students_who_are_to_mentor_their_mentor_are_told(ready):
    reversed_rows = tuple(MentorRow(mentor=learner, learners=(MENTOR,)) for learner in LEARNERS)
    ready.change(
        students=Students(
            mentor_filter=MentorFilter.CODIO_API, link_observers=True, mentors=reversed_rows
        )
    )
    word = Confirmation(check=MENTOR_LIST, by="Dana Whitfield", at="2026-09-01T10:00:00Z")
    ready.document = with_confirmation(ready.document, word)

    told = [
        words_of(finding)
        for finding in not_good(ready)
        if finding.step == "students" and finding.status in {Status.FAILED, Status.WARNING}
    ]

    assert any("student" in text.casefold() for text in told), told


def test_canvas_own_list_of_observers_is_not_taken_for_e_mail_addresses():
    """Canvas's SIS export: observer_id, student_id, status."""
    read = read_mentor_file((FOLDER / "user_observers.csv").read_bytes())

    assert [line for line in read.rejected if "is no e-mail address" in line] == []
