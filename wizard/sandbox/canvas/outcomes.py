"""What a tool's outcome request does to a submission (lib/basic_lti/basic_outcomes.rb)."""

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from xml.etree.ElementTree import Element

from wizard.sandbox.canvas.context import the_state
from wizard.sandbox.canvas.grading import grade, percent_of, plain
from wizard.sandbox.canvas.launch import result_sourcedid
from wizard.sandbox.canvas.model import Assignment, Course, Submission, Tool, User
from wizard.sandbox.canvas.rights import STUDENT_TYPES, active_enrollments, shut_by_dates
from wizard.sandbox.canvas.tool_finder import find_tool_for, grade_passback_allowed

NO_POINTS_COMMENT = (
    "An external tool attempted to grade this assignment as {grade}, but was unable to because "
    "the assignment has no points possible."
)
LATEST_MOMENT = timedelta(minutes=1)
"""How far ahead of Canvas's clock a tool's moment may be."""
_RESULT = ("replaceResultRequest", "resultRecord", "result")
_DETAILS = ("replaceResultRequest", "submissionDetails")


class OutcomeError(Exception):
    """An outcome that cannot be taken; the message is what the tool is told."""

    def __init__(self, description: str, code: str = "") -> None:
        super().__init__(description)
        self.code = code


class Handed(NamedTuple):
    """What a tool hands in beside or instead of a score."""

    submission_type: str | None
    body: str | None = None
    url: str | None = None
    excuses_score: bool = False
    """Whether no score is needed with it."""


class Message:
    """An outcome request, read by the paths that Canvas reads; namespaces do not matter."""

    def __init__(self, root: Element | None) -> None:
        self._body = _below(root, "imsx_POXBody")
        self._header = _below(root, "imsx_POXHeader")

    @property
    def identifier(self) -> str:
        """The request's own id, which the answer refers to."""
        return _text(_below(self._header, "imsx_messageIdentifier"))

    @property
    def operation(self) -> str:
        """The name of the operation, without "Request"; empty where the message is of no form."""
        first = next(iter(self._body), None) if self._body is not None else None
        return "" if first is None else _local(first).removesuffix("Request")

    @property
    def sourcedid(self) -> str:
        """The id of student and assignment that the launch told."""
        guid = _below(self._body, "sourcedGUID")
        return _text(_below(guid, "sourcedId"))

    def result(self, *path: str) -> str | None:
        """Return a text of the result, None where the element is absent."""
        return self._at(*_RESULT, *path)

    def details(self, *path: str) -> str | None:
        """Return a text of the submission's details, None where the element is absent."""
        return self._at(*_DETAILS, *path)

    def _at(self, *path: str) -> str | None:
        found = self._body
        for name in path:
            children = list(found) if found is not None else []
            found = next((child for child in children if _local(child) == name), None)
        return None if found is None else (found.text or "")


def obey(tool: Tool, message: Message) -> str | None:
    """Carry out an operation and return the body of the answer; None for an unknown operation.

    Raises OutcomeError where Canvas answers with a failure.
    """
    course, assignment, user = read_sourcedid(tool, message.sourcedid)
    handler = _HANDLERS.get(message.operation)
    if handler is None:
        return None
    if message.operation != "readResult" and _is_over(course):
        raise OutcomeError("Course not available for student", "course_not_available")
    return handler(tool, assignment, user, message)


def _is_over(course: Course) -> bool:
    return course.workflow_state == "completed" or shut_by_dates(the_state(), course)


def _replace(tool: Tool, assignment: Assignment, user: User, message: Message) -> str:
    state = the_state()
    share = _number(message.result("resultScore", "textString"), "resultScore", "score")
    total = _number(
        message.result("resultTotalScore", "textString"), "resultTotalScore", "total_score"
    )
    old = submission_of(assignment, user)
    handed = _handed(message, old)
    by_person = old is not None and (old.grader_id or 0) > 0
    score = None
    if not (by_person and message.details("prioritizeNonToolGrade") is not None):
        score = _score(assignment, share, total)
        if score is None and share is None and not handed.excuses_score:
            raise OutcomeError("No score given", "no_score")
    submitted_at = _moment(message.details("submittedAt"))
    if assignment.points_possible is None and assignment.grading_type != "pass_fail":
        kept = old or _hand_in(assignment, user, handed, submitted_at)
        given = f"{plain((share or 0.0) * 100)}%" if total is None else plain(total)
        kept.comments.append((-tool.id, NO_POINTS_COMMENT.format(grade=given)))
        raise OutcomeError("Assignment has no points possible.", "no_points_possible")
    row = old
    if handed.submission_type is not None:
        row = _hand_in(assignment, user, handed, submitted_at)
    if row is None or (score is None and handed.submission_type is None):
        text = "This outcome request failed to create a new homework submission."
        raise OutcomeError(text, "no_submission_created")
    unchanged = row.workflow_state == "graded" and row.score == score
    if score is not None and not unchanged:
        grade(state, assignment, row, score, grader_id=-tool.id)
    return "<replaceResultResponse />"


def _handed(message: Message, old: Submission | None) -> Handed:
    text = message.result("resultData", "text")
    if text is not None:
        return Handed("online_text_entry", body=text, excuses_score=True)
    url = message.result("resultData", "url")
    if url is not None:
        return Handed("online_url", url=url, excuses_score=True)
    file = message.result("resultData", "downloadUrl")
    if file and message.result("resultData", "documentName"):
        return Handed("online_upload", excuses_score=True)
    launch = message.result("resultData", "ltiLaunchUrl")
    if launch is not None:
        return Handed("basic_lti_launch", url=launch, excuses_score=True)
    return Handed(None if old is not None and old.submission_type else "external_tool")


def _hand_in(
    assignment: Assignment, user: User, handed: Handed, submitted_at: str | None
) -> Submission:
    state = the_state()
    row = submission_of(assignment, user) or Submission(
        id=state.next_id("submission"), assignment_id=assignment.id, user_id=user.id, attempt=0
    )
    row.submission_type = handed.submission_type
    row.body, row.url = handed.body, handed.url
    row.submitted_at = submitted_at or state.now()
    row.attempt = (row.attempt or 0) + 1
    row.workflow_state = "submitted"
    state.submissions[row.id] = row
    return row


def _score(assignment: Assignment, share: float | None, total: float | None) -> float | None:
    """Return the score in points; of pass or fail Canvas asks only whether it is above 0."""
    points = assignment.points_possible or 0.0
    given = share if total is None else total
    if assignment.grading_type == "pass_fail" and given is not None:
        return points if given > 0 else 0.0
    if total is not None:
        return total
    if share is None:
        return None
    if not 0 <= share <= 1:
        raise OutcomeError("Score is not between 0 and 1", "bad_score")
    return round(share * points, 10)


def _number(text: str | None, element: str, code: str) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise OutcomeError(f"Unable to parse {element}: {text}", f"no_parseable_result_{code}")
    return number


def _moment(text: str | None) -> str | None:
    if not (text or "").strip():
        return None
    try:
        moment = datetime.fromisoformat(str(text).strip())
    except ValueError:
        problem = "Invalid timestamp - timestamp not parseable"
        raise OutcomeError(problem, "timestamp_not_parseable") from None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    if moment > the_state().clock() + LATEST_MOMENT:
        raise OutcomeError("Invalid timestamp - timestamp in future", "timestamp_in_future")
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _delete(tool: Tool, assignment: Assignment, user: User, _: Message) -> str:
    old = submission_of(assignment, user)
    if old is not None:
        grade(the_state(), assignment, old, None, grader_id=-tool.id)
    return "<deleteResultResponse />"


def _read(_tool: Tool, assignment: Assignment, user: User, _: Message) -> str:
    old = submission_of(assignment, user)
    graded = old is not None and old.workflow_state == "graded" and old.score is not None
    share = percent_of(old.score or 0.0, assignment) / 100 if old is not None and graded else None
    text = "" if share is None else str(share)
    result = f"<resultScore><language>en</language><textString>{text}</textString></resultScore>"
    return f"<readResultResponse><result>{result}</result></readResultResponse>"


_HANDLERS: dict[str, Callable[[Tool, Assignment, User, Message], str]] = {
    "replaceResult": _replace,
    "deleteResult": _delete,
    "readResult": _read,
}


def submission_of(assignment: Assignment, user: User) -> Submission | None:
    """Return a person's submission for an assignment, None where there is none yet."""
    rows = the_state().submissions_of(assignment.id)
    return next((row for row in rows if row.user_id == user.id), None)


def read_sourcedid(tool: Tool, text: str) -> tuple[Course, Assignment, User]:
    """Return what a sourcedid names; the tool must still be the one the assignment launches."""
    match = re.fullmatch(r"(\d{1,18})-(\d{1,18})-(\d{1,18})-(\d{1,18})-(\w+)", text)
    if match is None:
        raise OutcomeError("Invalid sourcedid", "sourcedid_invalid")
    state = the_state()
    tool_id, course_id, assignment_id, user_id = (int(number) for number in match.groups()[:4])
    if text != f"{text[: match.start(5)]}{state.opaque_identifier(text[: match.start(5) - 1])}":
        raise OutcomeError("Invalid signature")
    course, user = state.courses.get(course_id), state.users.get(user_id)
    assignment = state.assignments.get(assignment_id)
    if course is None or course.workflow_state == "deleted":
        raise OutcomeError("Course is invalid")
    rows = active_enrollments(state, user_id, course_id)
    if user is None or not any(row.type in STUDENT_TYPES for row in rows):
        raise OutcomeError("User is no longer in course")
    if assignment is None or assignment.workflow_state == "deleted":
        raise OutcomeError("Assignment is invalid")
    issued_by = state.tools.get(tool_id)
    mismatch = "Assignment is no longer associated with this tool"
    if issued_by is None or assignment.tag is None:
        raise OutcomeError(mismatch, "assignment_tool_mismatch")
    found = find_tool_for(state, course, assignment)
    if found is not issued_by or not grade_passback_allowed(issued_by, assignment.tag.url):
        raise OutcomeError(mismatch, "assignment_tool_mismatch")
    if issued_by is not tool or result_sourcedid(tool, user, assignment) != text:
        raise OutcomeError("Tool is invalid", "tool_invalid")
    return course, assignment, user


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _below(parent: Element | None, name: str) -> Element | None:
    every = parent.iter() if parent is not None else ()
    return next((element for element in every if _local(element) == name), None)


def _text(element: Element | None) -> str:
    return "" if element is None else (element.text or "").strip()
