"""Students' submissions and grades for an assignment, as those who grade see them."""

from typing import Any

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
from wizard.sandbox.canvas.model import Assignment, Course, Submission
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.rights import ACTIVE_STATES
from wizard.sandbox.canvas.users import brief_user_json

blueprint = Blueprint("submissions_api", __name__)


def submission_json(row: Submission) -> dict[str, Any]:
    """Return a submission, a real one or the empty one of a student who sent nothing."""
    score = None if row.excused else row.score
    grade = _grade(score)
    entered = score if row.entered_score is None else row.entered_score
    return {
        "id": row.id,
        "assignment_id": row.assignment_id,
        "user_id": row.user_id,
        "submission_type": row.submission_type,
        "submitted_at": row.submitted_at,
        "workflow_state": row.workflow_state,
        "score": score,
        "grade": grade,
        "entered_score": entered,
        "entered_grade": _grade(entered),
        "graded_at": row.graded_at,
        "grade_matches_current_submission": True,
        "attempt": row.attempt,
        "url": row.url,
        "grader_id": row.grader_id,
        "posted_at": row.posted_at,
        "late_policy_status": row.late_policy_status,
        "points_deducted": row.points_deducted,
        "late": row.late_policy_status == "late",
        "missing": row.late_policy_status == "missing",
        "excused": row.excused,
        "preview_url": request.base_url,
    }


def _grade(score: float | None) -> str | None:
    return None if score is None else f"{score:g}"


@blueprint.get("/api/v1/courses/<course_id>/assignments/<assignment_id>/submissions")
def index(course_id: str, assignment_id: str) -> Response:
    """List one submission per student of the course."""
    course, assignment = _assignment(course_id, assignment_id)
    if not has_right(course, "view_all_grades"):
        raise unauthorized()
    wanted = asked_includes()
    return page_of(_rows(course, assignment), lambda row: _with_user(row, wanted))


@blueprint.get("/api/v1/courses/<course_id>/assignments/<assignment_id>/submissions/<user_id>")
def show(course_id: str, assignment_id: str, user_id: str) -> Response:
    """Show one student's submission."""
    course, assignment = _assignment(course_id, assignment_id)
    wanted_user = caller().id if user_id == "self" else object_id(user_id)
    if wanted_user != caller().id and not has_right(course, "view_all_grades"):
        raise unauthorized()
    for row in _rows(course, assignment):
        if row.user_id == wanted_user:
            return reply(_with_user(row, asked_includes()))
    raise not_found()


def _rows(course: Course, assignment: Assignment) -> list[Submission]:
    state = the_state()
    real = {row.user_id: row for row in state.submissions_of(assignment.id)}
    students = sorted(
        {
            row.user_id
            for row in state.enrollments.values()
            if row.course_id == course.id
            and row.type == "StudentEnrollment"
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


def _with_user(row: Submission, wanted: set[str]) -> dict[str, Any]:
    answer = submission_json(row)
    if "user" in wanted:
        answer["user"] = brief_user_json(the_state().users[row.user_id])
    return answer


def _assignment(course_id: str, text: str) -> tuple[Course, Assignment]:
    course = course_for(course_id)
    return course, assignment_in(course, text)
