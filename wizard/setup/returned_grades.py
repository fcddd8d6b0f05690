"""How the grade in Canvas of work completed in Codio came about: lost, or different for a reason.

A grade that differs is not a grade that was lost: Canvas takes points off for late work, teachers
excuse students and grade by hand. Nobody is advised to send Codio's grade over a person's own.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from wizard.setup.snapshot import GradeReturn
from wizard.texts import tr

_LEAST_TOLERANCE = 0.01
"""Points by which a score may differ: Canvas rounds what it stores."""
_ROUNDED_PERCENT = 0.5
"""Of all points: whole percents are rounded by at most a half."""


class ReturnedGrade(StrEnum):
    """What became of a grade."""

    RIGHT = "right"
    DEDUCTED = "deducted"
    EXCUSED = "excused"
    BY_PERSON = "by_person"
    LOST = "lost"


def returned_grade(one: GradeReturn, points: float) -> ReturnedGrade:
    """Tell what became of a grade; `points` is what the assignment is worth in Canvas.

    Canvas names who graded: a positive id is a person, a negative one a tool (Submissions API,
    `grader_id`). `entered_score` is the score before a late policy.
    """
    if one.excused:
        return ReturnedGrade.EXCUSED
    given = one.score if one.entered is None else one.entered
    if given is not None and _is_same(given, one.percent * points / 100, points):
        is_whole = one.score is not None and _is_same(one.score, given, points)
        return ReturnedGrade.RIGHT if is_whole else ReturnedGrade.DEDUCTED
    return ReturnedGrade.BY_PERSON if one.graded_by_person else ReturnedGrade.LOST


def differences_in_words(counts: Mapping[ReturnedGrade, int]) -> Iterator[str]:
    """Say which grades differ from Codio's for a reason, a sentence for each reason."""
    if deducted := counts.get(ReturnedGrade.DEDUCTED):
        yield tr("Canvas took points off for late work: {count}.", count=deducted)
    if excused := counts.get(ReturnedGrade.EXCUSED):
        yield tr("Excused in Canvas: {count}.", count=excused)
    if by_person := counts.get(ReturnedGrade.BY_PERSON):
        yield tr("Graded otherwise by a person in Canvas, and left so: {count}.", count=by_person)


def _is_same(one: float, other: float, points: float) -> bool:
    return abs(one - other) <= max(_LEAST_TOLERANCE, points * _ROUNDED_PERCENT / 100)
