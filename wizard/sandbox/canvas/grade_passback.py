"""Scores that a tool sends back, by LTI 1.1 Basic Outcomes (canvas.md §4, §4.1, §5).

Who may send one, and how it is answered: app/controllers/lti_api_controller.rb.
"""

import base64
import hashlib
import hmac
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import escape

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import CanvasError, listed_error, not_found
from wizard.sandbox.canvas.context import object_id, the_state
from wizard.sandbox.canvas.model import Tool
from wizard.sandbox.canvas.oauth1 import signature_of
from wizard.sandbox.canvas.outcomes import Message, OutcomeError, obey

blueprint = Blueprint("lti_api", __name__)

LARGEST_CLOCK_DIFFERENCE = timedelta(minutes=90)
UNSUPPORTED = "Request could not be handled. ¯\\_(ツ)_/¯"
ENVELOPE = """<?xml version="1.0" encoding="UTF-8"?>
<imsx_POXEnvelopeResponse xmlns="http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0">
  <imsx_POXHeader><imsx_POXResponseHeaderInfo>
    <imsx_version>V1.0</imsx_version>
    <imsx_messageIdentifier/>
    <imsx_statusInfo>
      <imsx_codeMajor>{code}</imsx_codeMajor>
      <imsx_severity>status</imsx_severity>
      <imsx_description>{description}</imsx_description>
      <imsx_messageRefIdentifier>{message}</imsx_messageRefIdentifier>
      <imsx_operationRefIdentifier>{operation}</imsx_operationRefIdentifier>{error_code}
    </imsx_statusInfo>
  </imsx_POXResponseHeaderInfo></imsx_POXHeader>
  <imsx_POXBody>{body}</imsx_POXBody>
</imsx_POXEnvelopeResponse>
"""


@blueprint.post("/api/lti/v1/tools/<tool_id>/grade_passback")
def grade_passback(tool_id: str) -> Response:
    """Take, show or remove a student's score, if the tool signed the request."""
    tool = the_state().tools.get(object_id(tool_id))
    if tool is None:
        raise not_found()
    body = request.get_data()
    _verify(tool, body)
    if request.mimetype != "application/xml":
        raise listed_error(415, "Content-Type must be 'application/xml'")
    message = _message(body)
    answer = f"<{message.operation}Response />" if message.operation else ""
    if not message.operation:
        return _envelope(message, "unsupported", UNSUPPORTED, "")
    try:
        done = obey(tool, message)
    except OutcomeError as error:
        return _envelope(message, "failure", str(error), answer, error.code)
    if done is None:
        return _envelope(message, "unsupported", UNSUPPORTED, "")
    return _envelope(message, "success", "", done)


def _envelope(
    message: Message, code: str, description: str, body: str, error_code: str = ""
) -> Response:
    """Return the answer: 422, and with the number of an error report, for all but a success."""
    if code != "success":
        description += f"\n[EID_{the_state().next_id('error_report')}]"
    shown = f"<ext_canvas_error_code>{error_code}</ext_canvas_error_code>" if error_code else ""
    text = ENVELOPE.format(
        code=code,
        description=escape(description),
        message=escape(message.identifier),
        operation=escape(message.operation),
        error_code=shown,
        body=body,
    )
    return Response(text, 200 if code == "success" else 422, content_type="application/xml")


def _message(body: bytes) -> Message:
    try:
        return Message(ElementTree.fromstring(body))
    except (ParseError, DefusedXmlException, ValueError):
        return Message(None)


def _verify(tool: Tool, body: bytes) -> None:
    """Check signature, moment and nonce; raises CanvasError 401."""
    given = oauth_parameters()
    if not _signed(tool, body, dict(given)):
        raise unauthorized_tool("Invalid authorization header")
    check_once(tool, given)


def check_once(tool: Tool, given: dict[str, str]) -> None:
    """Refuse a moment too far away, and a nonce that was used; raises CanvasError 401."""
    state = the_state()
    stamp = re.match(r"\d{1,11}", given.get("oauth_timestamp", ""))
    moment = datetime.fromtimestamp(int(stamp[0]) if stamp else 0, UTC)
    if abs(state.clock() - moment) > LARGEST_CLOCK_DIFFERENCE:
        message = "Timestamp too old or too far in the future, request has expired"
        raise unauthorized_tool(message)
    nonce = (tool.id, given.get("oauth_nonce", ""))
    if nonce in state.nonces:
        raise unauthorized_tool("Duplicate nonce detected")
    state.nonces.add(nonce)


def unauthorized_tool(message: str) -> CanvasError:
    """Return the refusal of a request whose signature, moment or nonce is wrong."""
    return listed_error(401, message)


def oauth_parameters() -> dict[str, str]:
    """Return the OAuth parameters of the request's header, none where it has no such header."""
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "oauth":
        return {}
    return {
        unquote(name): unquote(value) for name, value in re.findall(r'([\w%]+)="([^"]*)"', rest)
    }


def _signed(tool: Tool, body: bytes, given: dict[str, str]) -> bool:
    signature = given.pop("oauth_signature", "")
    given.pop("realm", None)
    expected_hash = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()
    expected = signature_of(request.base_url, list(given.items()), tool.shared_secret)
    return (
        given.get("oauth_consumer_key") == tool.consumer_key
        and given.get("oauth_body_hash") == expected_hash
        and hmac.compare_digest(signature.encode(), expected.encode())
    )
