from xml.etree import ElementTree as ET

import pytest
import requests
from oauthlib.oauth1 import SIGNATURE_TYPE_AUTH_HEADER, Client

from helpers.canvas_server import LTI_URL, TOOL, external, serve
from wizard.sandbox.student import LaunchForm

REQUEST = """<?xml version="1.0" encoding="UTF-8"?>
<imsx_POXEnvelopeRequest xmlns="http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0">
<imsx_POXBody><{operation}Request><resultRecord>
<sourcedGUID><sourcedId>{sourcedid}</sourcedId></sourcedGUID>
<result><resultScore><language>en</language><textString>{score}</textString></resultScore>
<resultData><url>https://codio.com/feedback/1</url></resultData></result>
</resultRecord></{operation}Request></imsx_POXBody></imsx_POXEnvelopeRequest>"""


@pytest.fixture
def canvas():
    with serve() as running:
        running.put(running.course, {"course": {"event": "offer"}})
        yield running


def opened(canvas, **changes):
    """Return an assignment and what a student's launch of it says about returning a score."""
    body = {"assignment": external(f"{LTI_URL}_c1_a1", **changes)}
    made = canvas.post(f"{canvas.course}/assignments", body).json()
    asked = {"launch_type": "assessment", "assignment_id": made["id"]}
    path = f"{canvas.course}/external_tools/sessionless_launch"
    url = canvas.as_person("Ben Larsson").get(path, **asked).json()["url"]
    return made, LaunchForm(requests.get(url, timeout=10).text).fields


def send(fields, score, *, operation="replaceResult", secret=TOOL["shared_secret"]):
    """Send a score as a tool does, signed by oauthlib, which nobody here wrote."""
    body = REQUEST.format(
        operation=operation, sourcedid=fields["lis_result_sourcedid"], score=score
    )
    client = Client(
        TOOL["consumer_key"], client_secret=secret, signature_type=SIGNATURE_TYPE_AUTH_HEADER
    )
    url, headers, _ = client.sign(
        fields["lis_outcome_service_url"], "POST", body, {"Content-Type": "application/xml"}
    )
    return requests.post(url, data=body, headers=headers, timeout=10)


def said(answer):
    root = ET.fromstring(answer.content)
    texts = {element.tag.rpartition("}")[2]: element.text or "" for element in root.iter()}
    return texts["imsx_codeMajor"], texts["imsx_description"], texts


def score_of(canvas, made):
    path = f"{canvas.course}/assignments/{made['id']}/submissions"
    rows = {row["user_id"]: row for row in canvas.get(path).json()}
    return rows[canvas.state.user_named("Ben Larsson").id]


class TestScore:
    def test_is_the_share_times_the_points(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40)
        assert said(send(fields, 0.85))[0] == "success"
        row = score_of(canvas, made)
        assert (row["score"], row["workflow_state"]) == (34.0, "graded")
        assert row["url"] == "https://codio.com/feedback/1"
        shown = canvas.get(f"{canvas.course}/assignments/{made['id']}").json()
        assert shown["graded_submissions_exist"] is True

    def test_can_be_read_and_removed(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        send(fields, 0.5)
        assert said(send(fields, "", operation="readResult"))[2]["textString"] == "0.5"
        assert said(send(fields, "", operation="deleteResult"))[0] == "success"
        assert score_of(canvas, made)["score"] is None

    @pytest.mark.parametrize("score", ["", "1.2", "-0.1", "good"])
    def test_must_be_a_share(self, canvas, score):
        canvas.install()
        made, fields = opened(canvas)
        assert said(send(fields, score))[0] == "failure"
        assert score_of(canvas, made)["workflow_state"] == "unsubmitted"

    def test_needs_points(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        canvas.state.assignments[made["id"]].points_possible = None
        assert said(send(fields, 1))[1] == "Assignment has no points possible."


class TestRefused:
    def test_wrong_secret(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        assert send(fields, 1, secret="wrong").status_code == 401

    def test_tool_that_was_deleted_and_made_anew(self, canvas):
        tool = canvas.install()
        _, fields = opened(canvas)
        canvas.delete(f"{canvas.course}/external_tools/{tool['id']}")
        canvas.install()
        message = "Assignment is no longer associated with this tool"
        assert said(send(fields, 1))[1] == message

    def test_bound_tool_whose_address_does_not_match(self, canvas):
        tool = canvas.install(domain=None)
        tag = {
            "url": f"{LTI_URL}_c1_a1",
            "content_type": "ContextExternalTool",
            "content_id": tool["id"],
        }
        _, fields = opened(canvas, external_tool_tag_attributes=tag)
        assert said(send(fields, 1))[0] == "failure"

    def test_forged_sourcedid(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        fields["lis_result_sourcedid"] = fields["lis_result_sourcedid"][:-40] + "0" * 40
        assert said(send(fields, 1))[1] == "Invalid sourcedid"
