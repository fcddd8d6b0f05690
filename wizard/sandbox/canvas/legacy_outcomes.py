"""The outcome service before LTI 1.1, which launches still name (`ext_ims_lis_basic_outcome_url`).

Its request is a form, its answer says "Success" or "Failure" with status 200
(lib/basic_lti/basic_outcomes.rb, Legacy; app/controllers/lti_api_controller.rb).
"""

import re
from xml.sax.saxutils import escape

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import not_found
from wizard.sandbox.canvas.context import object_id, the_state
from wizard.sandbox.canvas.grade_passback import check_once, oauth_parameters, unauthorized_tool
from wizard.sandbox.canvas.oauth1 import signature_of
from wizard.sandbox.canvas.outcomes import Message, OutcomeError, obey

blueprint = Blueprint("lti_api_legacy", __name__)

OPERATIONS = {
    "basic-lis-updateresult": "replaceResult",
    "basic-lis-readresult": "readResult",
    "basic-lis-deleteresult": "deleteResult",
}
RESULT = """<result><sourcedid>{sourcedid}</sourcedid><resultscore>\
<resultvaluesourcedid>decimal</resultvaluesourcedid><textstring>{score}</textstring>\
<language>en-US</language></resultscore></result>"""


class FormMessage(Message):
    """An outcome request whose parts are fields of a form."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__(None)
        self._fields = fields

    @property
    def operation(self) -> str:
        """The operation under its newer name, empty where it is none."""
        return OPERATIONS.get(self._fields.get("lti_message_type", "").lower(), "")

    @property
    def sourcedid(self) -> str:
        """The id of student and assignment that the launch told."""
        return self._fields.get("sourcedid", "")

    def result(self, *path: str) -> str | None:
        """Return the score; nothing else can be sent."""
        if path == ("resultScore", "textString"):
            return self._fields.get("result_resultscore_textstring")
        return None


@blueprint.post("/api/lti/v1/tools/<tool_id>/ext_grade_passback")
def legacy_grade_passback(tool_id: str) -> Response:
    """Take, show or remove a student's score, if the tool signed the request."""
    tool = the_state().tools.get(object_id(tool_id))
    if tool is None:
        raise not_found()
    fields = {**request.args, **request.form, **oauth_parameters()}
    signature = fields.pop("oauth_signature", "")
    pairs = [(name, value) for name, value in fields.items() if name != "realm"]
    if signature != signature_of(request.base_url, pairs, tool.shared_secret):
        raise unauthorized_tool("Invalid authorization header")
    check_once(tool, fields)
    message = FormMessage(fields)
    code, done = "Unsupported", None
    if message.operation:
        try:
            done = obey(tool, message)
            code = "Success"
        except OutcomeError:
            code = "Failure"
    score = re.search(r"<textString>([^<]+)</textString>", done or "")
    result = RESULT.format(sourcedid=escape(message.sourcedid), score=score[1]) if score else ""
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<message_response><lti_message_type/>'
        f"<statusinfo><codemajor>{code}</codemajor><severity>Status</severity>"
        f"<codeminor>fullsuccess</codeminor></statusinfo>{result}</message_response>"
    )
    return Response(text, content_type="application/xml")
