"""Students' submissions and grades for an assignment, as those who grade see them."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import not_found, reply
from wizard.sandbox.canvas.context import (
    assignment_in,
    caller,
    course_for,
    has_right,
    object_id,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.context import includes as asked_includes
from wizard.sandbox.canvas.grading import grade_of
from wizard.sandbox.canvas.model import Assignment, Course, Submission
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.rights import ACTIVE_STATES, STUDENT_TYPES
from wizard.sandbox.canvas.users import brief_user_json

blueprint = Blueprint("submissions_api", __name__)

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
    return {
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
        "seconds_late": late,
        "late": (row.late_policy_status or ("late" if late else "")) == "late",
        "missing": _is_missing(assignment, row),
        "late_policy_status": row.late_policy_status,
        "points_deducted": row.points_deducted,
        "excused": row.excused,
        "preview_url": f"{request.host_url}courses/{assignment.course_id}/assignments/"
        f"{assignment.id}/submissions/{row.user_id}?preview=1&version={row.attempt or 0}",
    }


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


@blueprint.get("/api/v1/courses/<course_id>/assignments/<assignment_id>/submissions")
def index(course_id: str, assignment_id: str) -> Response:
    """List one submission per student of the course."""
    course, assignment = _assignment(course_id, assignment_id)
    if not has_right(course, "view_all_grades"):
        raise unauthorized()
    return page_of(_rows(course, assignment), lambda row: _shown(assignment, row, sees_all=True))


@blueprint.get("/api/v1/courses/<course_id>/assignments/<assignment_id>/submissions/<user_id>")
def show(course_id: str, assignment_id: str, user_id: str) -> Response:
    """Show one student's submission."""
    course, assignment = _assignment(course_id, assignment_id)
    wanted_user = caller().id if user_id == "self" else object_id(user_id)
    sees_all = has_right(course, "view_all_grades")
    if wanted_user != caller().id and not sees_all:
        raise unauthorized()
    for row in _rows(course, assignment):
        if row.user_id == wanted_user:
            return reply(_shown(assignment, row, sees_all=sees_all))
    raise not_found()


def _rows(course: Course, assignment: Assignment) -> list[Submission]:
    state = the_state()
    real = {row.user_id: row for row in state.submissions_of(assignment.id)}
    students = sorted(
        {
            row.user_id
            for row in state.enrollments.values()
            if row.course_id == course.id
            and row.type in STUDENT_TYPES
            and row.enrollment_state in ACTIVE_STATES
        }
    )
    empty_ids = 900_000_000 + assignment.id * 1_000
    return [
        real.get(user_id)
        or Submission(
            id=empty_ids + user_id,
            assignment_id=assignment.id,
            user_id=user_id,
            workflow_state="unsubmitted",
            submission_type=None,
            attempt=None,
        )
        for user_id in students
    ]


def _shown(assignment: Assignment, row: Submission, *, sees_all: bool) -> dict[str, Any]:
    wanted = asked_includes()
    answer = submission_json(assignment, row, sees_all=sees_all)
    if "user" in wanted:
        answer["user"] = brief_user_json(the_state().users[row.user_id])
    return answer


def _assignment(course_id: str, text: str) -> tuple[Course, Assignment]:
    course = course_for(course_id)
    return course, assignment_in(course, text)
