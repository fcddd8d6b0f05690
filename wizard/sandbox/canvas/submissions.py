"""Students' submissions and grades for an assignment, as those who grade see them."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from flask import request

from wizard.sandbox.canvas.context import (
    parameters,
    the_state,
)
from wizard.sandbox.canvas.grading import grade_of
from wizard.sandbox.canvas.model import Assignment, Submission
from wizard.sandbox.canvas.parameters import strings

NOT_HANDED_IN = frozenset({"none", "not_graded", "on_paper", "external_tool"})


def submission_json(assignment: Assignment, row: Submission, *, sees_all: bool) -> dict[str, Any]:
    """Return a submission, a real one or the empty one of a student who sent nothing.

    A score that is not posted is shown to those who grade, not to the student
    (lib/api/v1/submission.rb).
    """
    hidden = not sees_all and row.posted_at is None
    score = None if hidden or row.excused else row.score
    entered = None if hidden else row.entered_score
    if entered is None and score is not None:
        entered = score + (row.points_deducted or 0.0)
    late = _seconds_late(assignment, row)
    answer = {
        "id": row.id,
        "assignment_id": row.assignment_id,
        "user_id": row.user_id,
        "submission_type": row.submission_type,
        "submitted_at": row.submitted_at,
        "workflow_state": row.workflow_state,
        "body": row.body,
        "score": score,
        "grade": grade_of(score, assignment),
        "entered_score": entered,
        "entered_grade": grade_of(entered, assignment),
        "graded_at": None if hidden else row.graded_at,
        "grader_id": None if hidden else row.grader_id,
        "posted_at": row.posted_at,
        "grade_matches_current_submission": row.graded_attempt in {None, row.attempt},
        "attempt": row.attempt,
        "url": _url(assignment, row),
        "redo_request": False,
        "extra_attempts": None,
        "cached_due_date": assignment.due_at,
        "grading_period_id": None,
        "custom_grade_status_id": None,
        "sticker": None,
        "seconds_late": late,
        "late": (row.late_policy_status or ("late" if late else "")) == "late",
        "missing": _is_missing(assignment, row),
        "late_policy_status": row.late_policy_status,
        "points_deducted": row.points_deducted,
        "excused": row.excused,
        "preview_url": f"{request.host_url}courses/{assignment.course_id}/assignments/"
        f"{assignment.id}/submissions/{row.user_id}?preview=1&version={row.attempt or 0}",
    }
    return _asked_fields(answer)


def _asked_fields(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the fields asked for alone, or all but those left out."""
    asked = parameters()
    left_out = set(strings(asked.get("exclude_response_fields")))
    kept = set(strings(asked.get("response_fields"))) | {"preview_url"}
    if "response_fields" in asked:
        answer = {key: value for key, value in answer.items() if key in kept}
    return {key: value for key, value in answer.items() if key not in left_out}


def _url(assignment: Assignment, row: Submission) -> str | None:
    """Return the address handed in; of a launch, the address that launches it again."""
    if row.submission_type != "basic_lti_launch" or row.url is None:
        return row.url
    query = urlencode({"assignment_id": assignment.id, "url": row.url})
    return f"{request.host_url}courses/{assignment.course_id}/external_tools/retrieve?{query}"


def _seconds_late(assignment: Assignment, row: Submission) -> int:
    if assignment.due_at is None or row.submitted_at is None:
        return 0
    late = datetime.fromisoformat(row.submitted_at) - datetime.fromisoformat(assignment.due_at)
    return max(0, int(late.total_seconds()))


def _is_missing(assignment: Assignment, row: Submission) -> bool:
    """Tell whether it is overdue; what is handed in outside Canvas never counts as missing."""
    if row.late_policy_status is not None:
        return row.late_policy_status == "missing"
    if row.submitted_at is not None or row.excused or row.score is not None:
        return False
    if set(assignment.submission_types) & NOT_HANDED_IN or assignment.due_at is None:
        return False
    return datetime.fromisoformat(assignment.due_at) < the_state().clock()
