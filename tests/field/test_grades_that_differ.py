"""Grades that differ from Codio's for a good reason."""

import pytest

from helpers.broken_in_codio import complete_one
from wizard.findings import Status
from wizard.sandbox.canvas import submissions

LATE_POLICY = {
    "late": True,
    "late_policy_status": "late",
    "points_deducted": 8.0,
    "entered_score": 80.0,
    "entered_grade": "80",
    "score": 72.0,
    "grade": "72",
}
EXCUSED = {
    "excused": True,
    "score": None,
    "grade": None,
    "entered_score": None,
    "entered_grade": None,
}


@pytest.mark.parametrize("answer", [LATE_POLICY, EXCUSED], ids=["late", "excused"])
def test_a_grade_with_a_deduction_or_an_excuse_was_not_lost(ready, answer_more, answer):
    completed = complete_one(ready)
    answer_more(
        submissions, "submission_json", lambda _, row: answer if row.id == completed.id else {}
    )

    finding = ready.finding("results.grade_return")

    assert finding.status is Status.PASSED
    assert "once more" not in finding.mend


def test_nobody_is_advised_to_overwrite_a_teachers_own_grade(ready, answer_more):
    completed = complete_one(ready)
    teacher = ready.sandbox.canvas.user_named("Dana Whitfield")
    by_hand = {
        "grader_id": teacher.id,
        "score": 95.0,
        "grade": "95",
        "entered_score": 95.0,
        "entered_grade": "95",
    }
    answer_more(
        submissions, "submission_json", lambda _, row: by_hand if row.id == completed.id else {}
    )

    finding = ready.finding("results.grade_return")

    assert finding.status is Status.PASSED
    assert "once more" not in finding.mend
