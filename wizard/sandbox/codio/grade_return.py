"""Grades on their way back to the LMS: when one is due, and how it is sent (codio.md §5.2).

A grade is a percentage; the LMS scales it to its own points. It travels as LTI 1.1 Basic Outcomes,
signed with the organisation's key and secret, to where the student's launch said.
"""

from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException
from oauthlib.oauth1 import SIGNATURE_TYPE_AUTH_HEADER, Client

from wizard.sandbox.codio.api_events import record_completion
from wizard.sandbox.codio.identifiers import fresh_id
from wizard.sandbox.codio.state import (
    COMPLETED,
    Assignment,
    CodioState,
    Course,
    GradeOnItsWay,
    Progress,
    User,
)
from wizard.sandbox.web_request import WebRequestError, send

Event = Literal["graded", "released"]

_POX = "http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0"
_HIGHEST = 100
"""Extra credit is not passed: LTI knows no score above 100 % (codio.md §5.2)."""
_SECONDS = 15.0


@dataclass(frozen=True)
class Delivery:
    """What became of one grade: who got it where, and what the LMS said to it."""

    student_id: str
    assignment_id: str
    percent: int
    accepted: bool
    answer: str


def complete(
    state: CodioState,
    course: Course,
    assignment: Assignment,
    student: User,
    grade: int | None,
) -> list[Delivery]:
    """Mark an assignment as completed by the student, graded or not, and send what is due.

    Args:
        grade: 0 to 100 percent, above that with extra credit; None where nothing grades it.

    Raises KeyError where the student has not started it.
    """
    with state.lock:
        mark_completed(state, course, assignment, student, grade)
    return deliver(state)


def mark_completed(
    state: CodioState,
    course: Course,
    assignment: Assignment,
    student: User,
    grade: int | None,
) -> None:
    """Mark it as completed, and put the grade into the outbox if it is due.

    Raises KeyError where the student has not started it.
    """
    progress = assignment.progress[student.id]
    progress.status = COMPLETED
    progress.completion_date = state.clock()
    progress.grade = None if grade is None else min(grade, _HIGHEST)
    progress.extra_credit = None if grade is None else max(0, grade - _HIGHEST) or None
    module = next(m for m, a in course.assignments() if a is assignment)
    record_completion(state, course, module, assignment, student)
    note_due(state, assignment, student.id, "graded")


def note_due(state: CodioState, assignment: Assignment, student_id: str, event: Event) -> None:
    """Put the student's grade into the outbox, if the launch's rule says that it is due now.

    The rule is the custom parameter CUSTOM_CODIO_SEND_GRADE (codio.md §2.4, §5.2).
    """
    progress = assignment.progress[student_id]
    if progress.grade is None or not progress.lis_result_sourcedid:
        return
    if not _is_due(progress, event, released=assignment.settings.releaseGrades):
        return
    progress.grade_sent = progress.grade
    state.outbox.append(
        GradeOnItsWay(
            student_id=student_id,
            assignment_id=assignment.id,
            percent=progress.grade,
            sourcedid=progress.lis_result_sourcedid,
            service_url=progress.lis_outcome_service_url,
            feedback_url=progress.feedback_url if assignment.settings.releaseGrades else "",
        )
    )


def note_released(state: CodioState, assignment: Assignment) -> None:
    """Put into the outbox every grade that became due when the assignment's were released."""
    for student_id in assignment.progress:
        note_due(state, assignment, student_id, "released")


def deliver(state: CodioState) -> list[Delivery]:
    """Send everything in the outbox, without holding the state's lock while the LMS answers."""
    with state.lock:
        leaving, state.outbox = state.outbox, []
    made = [_send(state, grade) for grade in leaving]
    with state.lock:
        state.deliveries.extend(made)
    return made


def _is_due(progress: Progress, event: Event, *, released: bool) -> bool:
    if progress.send_grade == "ALWAYS":
        return event == "graded"
    if progress.send_grade == "CHANGED":
        return progress.grade != progress.grade_sent
    return released and progress.status == COMPLETED


def _send(state: CodioState, grade: GradeOnItsWay) -> Delivery:
    body = tostring(_envelope(grade), encoding="unicode", xml_declaration=False)
    client = Client(
        state.consumer_key,
        client_secret=state.shared_secret,
        signature_type=SIGNATURE_TYPE_AUTH_HEADER,
        timestamp=str(int(state.clock().timestamp())),
    )
    _, headers, _ = client.sign(
        grade.service_url, "POST", body, {"Content-Type": "application/xml"}
    )
    try:
        answer = send(grade.service_url, body.encode(), headers, seconds=_SECONDS)
        accepted, said = _outcome(answer)
    except WebRequestError as error:
        accepted, said = False, _reason(str(error))
    return Delivery(grade.student_id, grade.assignment_id, grade.percent, accepted, said)


def _envelope(grade: GradeOnItsWay) -> Element:
    root = Element("imsx_POXEnvelopeRequest", {"xmlns": _POX})
    info = SubElement(SubElement(root, "imsx_POXHeader"), "imsx_POXRequestHeaderInfo")
    SubElement(info, "imsx_version").text = "V1.0"
    SubElement(info, "imsx_messageIdentifier").text = fresh_id()
    request = SubElement(SubElement(root, "imsx_POXBody"), "replaceResultRequest")
    record = SubElement(request, "resultRecord")
    SubElement(SubElement(record, "sourcedGUID"), "sourcedId").text = grade.sourcedid
    result = SubElement(record, "result")
    score = SubElement(result, "resultScore")
    SubElement(score, "language").text = "en"
    SubElement(score, "textString").text = f"{grade.percent / 100:g}"
    if grade.feedback_url:
        SubElement(SubElement(result, "resultData"), "url").text = grade.feedback_url
    return root


def _reason(answer: str) -> str:
    """Return why a grade was not taken: what the answer's description says, if it has one."""
    try:
        defusedxml.ElementTree.fromstring(answer)
    except (ParseError, DefusedXmlException, ValueError):
        return answer
    return _outcome(answer)[1]


def _outcome(answer: str) -> tuple[bool, str]:
    try:
        root = defusedxml.ElementTree.fromstring(answer)
    except (ParseError, DefusedXmlException, ValueError):
        return False, "The LMS did not answer in XML."
    found = {e.tag.rpartition("}")[2]: (e.text or "").strip() for e in root.iter()}
    return found.get("imsx_codeMajor") == "success", found.get("imsx_description", "")
