"""From a score to the grade that Canvas writes (app/models/abstract_assignment.rb)."""

import re

from wizard.sandbox.canvas.model import Assignment, Submission
from wizard.sandbox.canvas.state import CanvasState

LETTERS = (
    (94.0, "A"),
    (90.0, "A-"),
    (87.0, "B+"),
    (84.0, "B"),
    (80.0, "B-"),
    (77.0, "C+"),
    (74.0, "C"),
    (70.0, "C-"),
    (67.0, "D+"),
    (64.0, "D"),
    (61.0, "D-"),
)
"""The grading scheme of a course that has none of its own."""


def percent_of(score: float, assignment: Assignment) -> float:
    """Return a score as a percentage of the points, with two decimals."""
    points = assignment.points_possible or 0.0
    return round(score / points * 100, 2) if points else 0.0


def grade_of(score: float | None, assignment: Assignment) -> str | None:
    """Return the grade of a score in the assignment's own grading type."""
    if score is None:
        return None
    if assignment.grading_type == "percent":
        return f"{plain(percent_of(score, assignment))}%"
    if assignment.grading_type == "pass_fail":
        return "complete" if score > 0 else "incomplete"
    if assignment.grading_type in {"letter_grade", "gpa_scale"}:
        share = percent_of(score, assignment)
        return next((letter for least, letter in LETTERS if share >= least), "F")
    return plain(score)


def score_of(text: str, assignment: Assignment) -> float | None:
    """Return the score of a grade as a person writes it, None for one that is none here.

    A share of the points with `%`, points, passed or failed, or a letter; where one passes or
    fails there are all the points or none (interpret_grade, grade_to_score).
    """
    points, text = assignment.points_possible or 0.0, text.strip()
    letters = {letter: least for least, letter in LETTERS} | {"F": 0.0}
    score: float | None = None
    if re.fullmatch(r"[+-]?\d*\.?\d+%", text):
        score = round(points * float(text[:-1]) / 100, 2)
    elif re.fullmatch(r"[+-]?\d*\.?\d+", text):
        score = round(float(text), 2)
    elif text in {"pass", "complete"}:
        score = points
    elif text in {"fail", "incomplete"}:
        score = 0.0
    elif assignment.grading_type in {"letter_grade", "gpa_scale"} and text.upper() in letters:
        score = round(points * letters[text.upper()] / 100, 2)
    if assignment.grading_type == "not_graded":
        return None
    if assignment.grading_type == "pass_fail" and score not in {points, 0.0}:
        return None
    return score


def plain(number: float) -> str:
    """Return a number as Canvas writes it in a grade: whole where it is, else two decimals."""
    rounded = round(number, 2)
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)


def grade(
    state: CanvasState,
    assignment: Assignment,
    row: Submission,
    score: float | None,
    *,
    grader_id: int,
) -> None:
    """Give a submission a score, or take its score away; posted unless that is done by hand."""
    row.score, row.grader_id = score, grader_id
    row.entered_score = row.points_deducted = None
    if score is None:
        row.graded_at = None
        row.workflow_state = "submitted" if row.submitted_at else "unsubmitted"
        return
    row.graded_at, row.workflow_state = state.now(), "graded"
    row.graded_attempt = row.attempt
    if not assignment.post_manually:
        row.posted_at = row.posted_at or row.graded_at
