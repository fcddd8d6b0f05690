"""Students' work as those who grade see and grade it (submissions_api_controller.rb)."""

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas import submissions
from wizard.sandbox.canvas.answers import message_error, not_found, reply
from wizard.sandbox.canvas.assignment_dates import is_assigned_to
from wizard.sandbox.canvas.assignment_json import assignment_json, viewer_of
from wizard.sandbox.canvas.context import (
    assignment_in,
    caller,
    course_for,
    has_right,
    includes,
    object_id,
    parameters,
    the_state,
    unauthorized,
    user_named,
)
from wizard.sandbox.canvas.enrollment_json import AVATAR
from wizard.sandbox.canvas.grading import grade, score_of
from wizard.sandbox.canvas.model import Assignment, Course, Submission
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, mapping, moment, strings
from wizard.sandbox.canvas.rights import ACTIVE_STATES, STUDENT_TYPES
from wizard.sandbox.canvas.users import brief_user_json

blueprint = Blueprint("submissions_api", __name__)

STATUSES = frozenset({"late", "missing", "extended", "none"})
PATH = "/api/v1/courses/<course_id>/assignments/<assignment_id>/submissions"


@blueprint.get(PATH)
def index(course_id: str, assignment_id: str) -> Response:
    """List one submission per student of the course."""
    course = course_for(course_id)
    assignment = assignment_in(course, assignment_id)
    if not has_right(course, "view_all_grades"):
        raise unauthorized()
    rows = rows_of(course, assignment)
    return page_of(rows, lambda row: shown_json(assignment, row, sees_all=True))


@blueprint.get(f"{PATH}/<user_id>")
def show(course_id: str, assignment_id: str, user_id: str) -> Response:
    """Show one student's submission."""
    course = course_for(course_id)
    assignment = assignment_in(course, assignment_id)
    wanted_user = caller().id if user_id == "self" else object_id(user_id)
    sees_all = has_right(course, "view_all_grades")
    if wanted_user != caller().id and not sees_all:
        raise unauthorized()
    for row in rows_of(course, assignment):
        if row.user_id == wanted_user:
            return reply(shown_json(assignment, row, sees_all=sees_all))
    raise not_found()


@blueprint.put(f"{PATH}/<user_id>")
def update(course_id: str, assignment_id: str, user_id: str) -> Response:
    """Grade a student's work, excuse them, say it is late or missing, or comment on it."""
    course = course_for(course_id)
    assignment, user = assignment_in(course, assignment_id), user_named(user_id)
    given = mapping(parameters().get("submission"))
    if not has_right(course, "manage_grades"):
        raise unauthorized()
    found = next((row for row in rows_of(course, assignment) if row.user_id == user.id), None)
    if found is None:
        raise not_found()
    row = _kept(found)
    _write(assignment, row, given)
    comment = str(mapping(parameters().get("comment")).get("text_comment") or "")
    if comment:
        row.comments.append((caller().id, comment))
    return reply(shown_json(assignment, row, sees_all=True))


def _kept(row: Submission) -> Submission:
    """Return a submission that Canvas remembers; an empty one becomes such a one."""
    state = the_state()
    if row.id not in state.submissions:
        row.id = state.next_id("submission")
        state.submissions[row.id] = row
    return row


def _write(assignment: Assignment, row: Submission, given: Parameters) -> None:
    if "late_policy_status" in given:
        status = str(given["late_policy_status"] or "")
        row.late_policy_status = status if status in STATUSES else None
    if flag(given.get("excuse")):
        grade(the_state(), assignment, row, None, grader_id=caller().id)
        row.excused, row.workflow_state = True, "graded"
        row.graded_at = the_state().now()
    elif given.get("posted_grade") is not None:
        row.excused = False
        score = score_of(str(given["posted_grade"]), assignment)
        grade(the_state(), assignment, row, score, grader_id=caller().id)


@blueprint.get("/api/v1/courses/<course_id>/students/submissions")
def for_students(course_id: str) -> Response:
    """List the work of the students asked for, one's own where none is; by student on demand."""
    course = course_for(course_id)
    students = _asked_students(course)
    since = _asked_since()
    rows = [
        (assignment, row)
        for assignment in _asked_assignments(course)
        for row in rows_of(course, assignment)
        if row.user_id in students and _is_since(row, since)
    ]
    sees_all = has_right(course, "view_all_grades")

    def shown(pair: tuple[Assignment, Submission]) -> dict[str, Any]:
        return shown_json(*pair, sees_all=sees_all)

    if not flag(parameters().get("grouped")):
        return page_of(rows, shown)
    return page_of(
        sorted(students),
        lambda user_id: {
            "user_id": user_id,
            "submissions": [shown(pair) for pair in rows if pair[1].user_id == user_id],
        },
    )


def _asked_students(course: Course) -> set[int]:
    """Return the students asked for; whoever does not grade may ask for themselves alone."""
    asked = strings(parameters().get("student_ids"))
    own = {caller().id}
    if not asked:
        return own
    sees_all = has_right(course, "view_all_grades") or has_right(course, "manage_grades")
    if "all" in asked:
        every = the_state().enrollments.values()
        rows = [row for row in every if row.course_id == course.id]
        students = {row.user_id for row in rows if row.type == "StudentEnrollment"}
        return students if sees_all else own
    wanted = {user_named(text).id for text in asked}
    if not sees_all and wanted - own:
        raise unauthorized()
    return wanted


def _asked_assignments(course: Course) -> list[Assignment]:
    ids = {object_id(text) for text in strings(parameters().get("assignment_ids"))}
    every = sorted(the_state().assignments_of(course.id), key=lambda each: each.id)
    if not has_right(course, "read_as_admin"):
        every = [each for each in every if each.workflow_state == "published"]
    return [each for each in every if not ids or each.id in ids]


def _asked_since() -> str | None:
    try:
        return moment(parameters().get("submitted_since"))
    except ValueError:
        raise message_error(400, "Invalid datetime for submitted_since") from None


def _is_since(row: Submission, since: str | None) -> bool:
    if since is None:
        return True
    handed_in = row.submitted_at
    return handed_in is not None and (
        datetime.fromisoformat(handed_in) > datetime.fromisoformat(since)
    )


def rows_of(course: Course, assignment: Assignment) -> list[Submission]:
    """Return one submission per student of the course, an empty one where there is none."""
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


def shown_json(assignment: Assignment, row: Submission, *, sees_all: bool) -> dict[str, Any]:
    """Return a submission with what is asked for beside it."""
    state, wanted = the_state(), includes()
    course, user = state.courses[assignment.course_id], state.users[row.user_id]
    home = f"{request.host_url}courses/{course.id}"
    answer = submissions.submission_json(assignment, row, sees_all=sees_all)
    if "user" in wanted:
        answer["user"] = brief_user_json(user) | {"avatar_url": AVATAR}
    if "submission_history" in wanted:
        answer["submission_history"] = [
            submissions.submission_json(assignment, row, sees_all=sees_all)
        ]
    if "submission_comments" in wanted:
        answer["submission_comments"] = [
            {"id": number, "author_id": author, "comment": text}
            for number, (author, text) in enumerate(row.comments, start=1)
        ]
    if "html_url" in wanted:
        answer["html_url"] = f"{home}/assignments/{assignment.id}/submissions/{user.id}"
    if "visibility" in wanted:
        published = assignment.workflow_state == "published"
        answer["assignment_visible"] = published and is_assigned_to(state, assignment, user)
    if "course" in wanted:
        brief = {key: getattr(course, key) for key in ("id", "name", "course_code", "account_id")}
        answer["course"] = brief | {"html_url": home}
    if "assignment" in wanted:
        answer["assignment"] = assignment_json(course, assignment, set(), viewer_of(course))
    return answer
