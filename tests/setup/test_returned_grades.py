"""A grade that differs from Codio's is told apart from one that was lost."""

import pytest

from wizard.setup.returned_grades import ReturnedGrade, differences_in_words, returned_grade
from wizard.setup.snapshot import GradeReturn


def grade(percent=80.0, score=None, **more):
    return GradeReturn(
        student="Amira Haddad",
        codio_assignment_id="a1",
        canvas_assignment_id=7,
        percent=percent,
        score=score,
        **more,
    )


@pytest.mark.parametrize(
    ("one", "points", "what"),
    [
        (grade(score=80.0), 100, ReturnedGrade.RIGHT),
        (grade(score=80.0, entered=80.0), 100, ReturnedGrade.RIGHT),
        (grade(score=12.0), 15, ReturnedGrade.RIGHT),
        # What rounds: a third of 10 points as Canvas stores it, and as whole percents.
        (grade(percent=100 / 3, score=3.33), 10, ReturnedGrade.RIGHT),
        (grade(percent=33.0, score=3.3333), 10, ReturnedGrade.RIGHT),
        (grade(percent=0.0, score=0.0), 100, ReturnedGrade.RIGHT),
        (grade(score=72.0, entered=80.0), 100, ReturnedGrade.DEDUCTED),
        (grade(score=0.0, entered=80.0), 100, ReturnedGrade.DEDUCTED),
        (grade(score=None, entered=80.0), 100, ReturnedGrade.DEDUCTED),
        (grade(score=72.0, entered=80.0, graded_by_person=True), 100, ReturnedGrade.DEDUCTED),
        (grade(excused=True), 100, ReturnedGrade.EXCUSED),
        (grade(excused=True, score=10.0), 100, ReturnedGrade.EXCUSED),
        (grade(score=95.0, graded_by_person=True), 100, ReturnedGrade.BY_PERSON),
        (grade(score=85.0, entered=95.0, graded_by_person=True), 100, ReturnedGrade.BY_PERSON),
        (grade(score=80.0, graded_by_person=True), 100, ReturnedGrade.RIGHT),
        (grade(score=None), 100, ReturnedGrade.LOST),
        (grade(score=8.0), 100, ReturnedGrade.LOST),
        (grade(score=8.0, entered=8.0), 100, ReturnedGrade.LOST),
        (grade(score=79.0), 100, ReturnedGrade.LOST),
    ],
)
def test_what_became_of_a_grade(one, points, what):
    assert returned_grade(one, points) is what


def test_each_reason_is_a_sentence_with_its_number():
    counts = {
        ReturnedGrade.RIGHT: 4,
        ReturnedGrade.DEDUCTED: 1,
        ReturnedGrade.EXCUSED: 2,
        ReturnedGrade.BY_PERSON: 3,
    }

    assert list(differences_in_words(counts)) == [
        "Canvas took points off for late work: 1.",
        "Excused in Canvas: 2.",
        "Graded otherwise by a person in Canvas, and left so: 3.",
    ]
    assert list(differences_in_words({ReturnedGrade.RIGHT: 4})) == []
