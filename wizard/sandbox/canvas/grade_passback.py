"""Scores that a tool sends back, by LTI 1.1 Basic Outcomes (canvas.md §4, §4.1, §5)."""

import base64
import hashlib
import hmac
import re
from urllib.parse import unquote
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import escape

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import not_found
from wizard.sandbox.canvas.context import object_id, the_state
from wizard.sandbox.canvas.launch import result_sourcedid
from wizard.sandbox.canvas.model import Assignment, Submission, Tool, User
from wizard.sandbox.canvas.oauth1 import signature_of
from wizard.sandbox.canvas.rights import active_enrollments
from wizard.sandbox.canvas.tool_finder import find_tool_for, grade_passback_allowed

blueprint = Blueprint("lti_api", __name__)

OPERATIONS = ("replaceResult", "readResult", "deleteResult")
ENVELOPE = """<?xml version="1.0" encoding="UTF-8"?>
<imsx_POXEnvelopeResponse xmlns="http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0">
  <imsx_POXHeader><imsx_POXResponseHeaderInfo>
    <imsx_version>V1.0</imsx_version>
    <imsx_messageIdentifier/>
    <imsx_statusInfo>
      <imsx_codeMajor>{code}</imsx_codeMajor>
      <imsx_severity>status</imsx_severity>
      <imsx_description>{description}</imsx_description>
      <imsx_operationRefIdentifier>{operation}</imsx_operationRefIdentifier>
    </imsx_statusInfo>
  </imsx_POXResponseHeaderInfo></imsx_POXHeader>
  <imsx_POXBody>{body}</imsx_POXBody>
</imsx_POXEnvelopeResponse>
"""


class PassbackError(Exception):
    """A score that cannot be taken; the message is what the tool is told."""


@blueprint.post("/api/lti/v1/tools/<tool_id>/grade_passback")
def grade_passback(tool_id: str) -> Response:
    """Take, show or remove a student's score, if the tool signed the request."""
    tool = the_state().tools.get(object_id(tool_id))
    if tool is None:
        raise not_found()
    body = request.get_data()
    if not _signed(tool, body):
        text = "Invalid authorization header"
        return Response(text, 401, content_type="text/plain; charset=utf-8")
    operation = "unsupported"
    try:
        operation, found = _message(body)
        answer = _obey(tool, operation, found)
    except PassbackError as error:
        return _envelope("failure", str(error), operation, "")
    return _envelope("success", "", operation, answer)


def _envelope(code: str, description: str, operation: str, body: str) -> Response:
    text = ENVELOPE.format(
        code=code, description=escape(description), operation=operation, body=body
    )
    return Response(text, 200, content_type="application/xml")


def _signed(tool: Tool, body: bytes) -> bool:
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "oauth":
        return False
    given = {
        unquote(name): unquote(value) for name, value in re.findall(r'([\w%]+)="([^"]*)"', rest)
    }
    signature = given.pop("oauth_signature", "")
    given.pop("realm", None)
    expected_hash = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()
    expected = signature_of(request.base_url, list(given.items()), tool.shared_secret)
    return (
        given.get("oauth_consumer_key") == tool.consumer_key
        and given.get("oauth_body_hash") == expected_hash
        and hmac.compare_digest(signature.encode(), expected.encode())
    )


def _message(body: bytes) -> tuple[str, dict[str, str]]:
    try:
        root = ElementTree.fromstring(body)
    except (ParseError, DefusedXmlException, ValueError):
        raise PassbackError("The request was not XML") from None
    found = {
        element.tag.rpartition("}")[2]: (element.text or "").strip() for element in root.iter()
    }
    for operation in OPERATIONS:
        if f"{operation}Request" in found:
            return operation, found
    raise PassbackError("Request could not be handled.")


def _obey(tool: Tool, operation: str, found: dict[str, str]) -> str:
    assignment, user = _read_sourcedid(tool, found.get("sourcedId", ""))
    state = the_state()
    rows = [row for row in state.submissions_of(assignment.id) if row.user_id == user.id]
    old = rows[0] if rows else None
    if operation == "readResult":
        points = assignment.points_possible or 0.0
        score = "" if old is None or old.score is None or not points else f"{old.score / points:g}"
        result = (
            f"<resultScore><language>en</language><textString>{score}</textString></resultScore>"
        )
        return f"<readResultResponse><result>{result}</result></readResultResponse>"
    if operation == "deleteResult":
        if old is not None:
            old.score, old.graded_at, old.workflow_state = None, None, "submitted"
        return "<deleteResultResponse/>"
    score_given = _score(found.get("textString", ""))
    if assignment.points_possible is None:
        raise PassbackError("Assignment has no points possible.")
    row = old or Submission(
        id=state.next_id("submission"), assignment_id=assignment.id, user_id=user.id, attempt=0
    )
    row.submission_type = "basic_lti_launch" if found.get("url") else "external_tool"
    row.url = found.get("url") or row.url
    row.submitted_at = row.submitted_at or state.now()
    row.attempt = (row.attempt or 0) + 1
    row.score = score_given * assignment.points_possible
    row.graded_at, row.workflow_state = state.now(), "graded"
    row.grader_id, row.entered_score, row.points_deducted = -tool.id, None, None
    row.posted_at = row.posted_at if assignment.post_manually else row.graded_at
    state.submissions[row.id] = row
    return "<replaceResultResponse/>"


def _score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        raise PassbackError("No score given") from None
    if not 0 <= score <= 1:
        raise PassbackError("Score is not between 0 and 1")
    return score


def _read_sourcedid(tool: Tool, text: str) -> tuple[Assignment, User]:
    """Return what a sourcedid names; the tool must still be the one the assignment launches."""
    match = re.fullmatch(r"(\d{1,18})-(\d{1,18})-(\d{1,18})-(\d{1,18})-[0-9a-f]{40}", text)
    if match is None:
        raise PassbackError("Invalid sourcedid")
    state = the_state()
    tool_id, course_id, assignment_id, user_id = (int(number) for number in match.groups())
    course, user = state.courses.get(course_id), state.users.get(user_id)
    assignment = state.assignments.get(assignment_id)
    if course is None or course.workflow_state == "deleted":
        raise PassbackError("Course is invalid")
    if user is None or not active_enrollments(state, user_id, course_id):
        raise PassbackError("User is no longer in course")
    if assignment is None or assignment.workflow_state == "deleted" or assignment.tag is None:
        raise PassbackError("Assignment is invalid")
    if result_sourcedid(tool, user, assignment) != text or tool_id != tool.id:
        raise PassbackError("Invalid sourcedid")
    found = find_tool_for(state, course, assignment)
    if found is not tool or not grade_passback_allowed(tool, assignment.tag.url):
        raise PassbackError("Assignment is no longer associated with this tool")
    return assignment, user
