from xml.etree import ElementTree as ET

import pytest
import requests
from oauthlib.oauth1 import SIGNATURE_TYPE_AUTH_HEADER, Client

from helpers.canvas_server import LTI_URL, TOOL, external, serve
from wizard.sandbox.student import LaunchForm

REQUEST = """<?xml version="1.0" encoding="UTF-8"?>
<imsx_POXEnvelopeRequest xmlns="http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0">
<imsx_POXHeader><imsx_POXRequestHeaderInfo><imsx_version>V1.0</imsx_version>
<imsx_messageIdentifier>999999123</imsx_messageIdentifier></imsx_POXRequestHeaderInfo>
</imsx_POXHeader>
<imsx_POXBody><{operation}Request><resultRecord>
<sourcedGUID><sourcedId>{sourcedid}</sourcedId></sourcedGUID>
<result>{score}{data}</result>
</resultRecord>{details}</{operation}Request></imsx_POXBody></imsx_POXEnvelopeRequest>"""
FEEDBACK = "<url>https://codio.com/feedback/1</url>"
SCORE = "<resultScore><language>en</language><textString>{score}</textString></resultScore>"


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


def send(canvas, fields, score=None, *, data="", details="", **more):
    """Send an outcome as a tool does, signed by oauthlib, which nobody here wrote."""
    body = REQUEST.format(
        operation=more.get("operation", "replaceResult"),
        sourcedid=fields["lis_result_sourcedid"],
        score="" if score is None else SCORE.format(score=score),
        data=f"<resultData>{data}</resultData>" if data else "",
        details=f"<submissionDetails>{details}</submissionDetails>" if details else "",
    )
    return post(canvas, fields, body, **more)


def post(canvas, fields, body, **more):
    moment = canvas.clock().timestamp() - more.get("seconds_ago", 0)
    client = Client(
        TOOL["consumer_key"],
        client_secret=more.get("secret", TOOL["shared_secret"]),
        signature_type=SIGNATURE_TYPE_AUTH_HEADER,
        timestamp=str(int(moment)),
        nonce=more.get("nonce"),
    )
    kind = more.get("content_type", "application/xml")
    url, headers, _ = client.sign(
        fields["lis_outcome_service_url"], "POST", body, {"Content-Type": kind}
    )
    return requests.post(url, data=body.encode(), headers=headers, timeout=10)


def said(answer):
    root = ET.fromstring(answer.content)
    texts = {element.tag.rpartition("}")[2]: element.text or "" for element in root.iter()}
    return texts["imsx_codeMajor"], texts["imsx_description"].partition("\n")[0], texts


def score_of(canvas, made):
    path = f"{canvas.course}/assignments/{made['id']}/submissions"
    rows = {row["user_id"]: row for row in canvas.get(path).json()}
    return rows[canvas.state.user_named("Ben Larsson").id]


class TestScore:
    def test_is_the_share_times_the_points(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40)
        assert said(send(canvas, fields, 0.85, data=FEEDBACK))[0] == "success"
        row = score_of(canvas, made)
        assert (row["score"], row["workflow_state"]) == (34.0, "graded")
        assert row["url"] == "https://codio.com/feedback/1"
        shown = canvas.get(f"{canvas.course}/assignments/{made['id']}").json()
        assert shown["graded_submissions_exist"] is True

    def test_can_be_read_and_removed(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        send(canvas, fields, 0.5)
        assert said(send(canvas, fields, "", operation="readResult"))[2]["textString"] == "0.5"
        assert said(send(canvas, fields, "", operation="deleteResult"))[0] == "success"
        assert score_of(canvas, made)["score"] is None

    @pytest.mark.parametrize("score", ["", "1.2", "-0.1", "good"])
    def test_must_be_a_share(self, canvas, score):
        canvas.install()
        made, fields = opened(canvas)
        assert said(send(canvas, fields, score))[0] == "failure"
        assert score_of(canvas, made)["workflow_state"] == "unsubmitted"

    def test_needs_points(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        canvas.state.assignments[made["id"]].points_possible = None
        assert said(send(canvas, fields, 1))[1] == "Assignment has no points possible."
        row = score_of(canvas, made)
        path = f"{canvas.course}/assignments/{made['id']}/submissions/{row['user_id']}"
        shown = canvas.get(path, **{"include[]": "submission_comments"}).json()
        assert "grade this assignment as 100%" in shown["submission_comments"][0]["comment"]


class TestRefused:
    def test_wrong_secret(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        assert send(canvas, fields, 1, secret="wrong").status_code == 401

    def test_tool_that_was_deleted_and_made_anew(self, canvas):
        tool = canvas.install()
        _, fields = opened(canvas)
        canvas.delete(f"{canvas.course}/external_tools/{tool['id']}")
        canvas.install()
        message = "Assignment is no longer associated with this tool"
        assert said(send(canvas, fields, 1))[1] == message

    def test_bound_tool_whose_address_does_not_match(self, canvas):
        tool = canvas.install(domain=None)
        tag = {
            "url": f"{LTI_URL}_c1_a1",
            "content_type": "ContextExternalTool",
            "content_id": tool["id"],
        }
        _, fields = opened(canvas, external_tool_tag_attributes=tag)
        assert said(send(canvas, fields, 1))[0] == "failure"

    def test_forged_sourcedid(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        fields["lis_result_sourcedid"] = fields["lis_result_sourcedid"][:-40] + "0" * 40
        assert said(send(canvas, fields, 1))[1] == "Invalid signature"
        fields["lis_result_sourcedid"] = "4-2"
        assert said(send(canvas, fields, 1))[1] == "Invalid sourcedid"

    def test_every_failure_is_422_with_an_empty_result_and_a_number(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        answer = send(canvas, fields, 2)
        assert answer.status_code == 422
        assert "<replaceResultResponse />" in answer.text
        assert "[EID_" in answer.text
        texts = said(answer)[2]
        assert texts["imsx_messageRefIdentifier"] == "999999123"
        assert texts["imsx_operationRefIdentifier"] == "replaceResult"
        assert texts["ext_canvas_error_code"] == "bad_score"

    def test_unknown_operation_is_unsupported(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        answer = send(canvas, fields, 1, operation="fakeResult")
        assert (answer.status_code, said(answer)[0]) == (422, "unsupported")
        answer = post(canvas, fields, "no XML at all")
        assert (answer.status_code, said(answer)[0]) == (422, "unsupported")

    def test_nonce_is_taken_once_and_a_moment_for_ninety_minutes(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        assert send(canvas, fields, 1, nonce="once").status_code == 200
        assert send(canvas, fields, 1, nonce="once").status_code == 401
        assert send(canvas, fields, 1, seconds_ago=80 * 60).status_code == 200
        assert send(canvas, fields, 1, seconds_ago=120 * 60).status_code == 401
        assert send(canvas, fields, 1, seconds_ago=-120 * 60).status_code == 401

    def test_anything_but_xml_is_415(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        assert send(canvas, fields, 1, content_type="text/xml").status_code == 415

    def test_student_of_a_course_that_is_over_can_only_be_read(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        send(canvas, fields, 0.5)
        canvas.state.terms[1].end_at = "2026-09-01T00:00:00Z"
        for operation in ("replaceResult", "deleteResult"):
            answer = said(send(canvas, fields, 1, operation=operation))
            assert answer[1] == "Course not available for student"
        assert said(send(canvas, fields, operation="readResult"))[0] == "success"


class TestHandedIn:
    @pytest.fixture
    def made(self, canvas):
        canvas.install()
        return opened(canvas, points_possible=40)

    def test_text_without_a_score_is_a_submission_without_a_grade(self, canvas, made):
        assignment, fields = made
        assert said(send(canvas, fields, data="<text>My work</text>"))[0] == "success"
        row = score_of(canvas, assignment)
        assert (row["submission_type"], row["body"]) == ("online_text_entry", "My work")
        assert (row["workflow_state"], row["score"], row["attempt"]) == ("submitted", None, 1)

    def test_kind_follows_what_was_sent(self, canvas, made):
        assignment, fields = made
        file = "<documentName>a.py</documentName><downloadUrl>https://x.example/a</downloadUrl>"
        for data, kind in (
            (FEEDBACK, "online_url"),
            (file, "online_upload"),
            ("<ltiLaunchUrl>https://codio.com/l</ltiLaunchUrl>", "basic_lti_launch"),
        ):
            assert said(send(canvas, fields, data=data))[0] == "success"
            assert score_of(canvas, assignment)["submission_type"] == kind
        assert "/external_tools/retrieve?" in score_of(canvas, assignment)["url"]

    def test_score_alone_is_one_attempt_however_often_it_comes(self, canvas, made):
        assignment, fields = made
        send(canvas, fields, 0.5)
        first = score_of(canvas, assignment)
        assert (first["submission_type"], first["attempt"]) == ("external_tool", 1)
        canvas.clock.forward(minutes=5)
        send(canvas, fields, 0.75)
        again = score_of(canvas, assignment)
        assert (again["score"], again["attempt"]) == (30.0, 1)
        assert again["submitted_at"] == first["submitted_at"]
        send(canvas, fields, 0.75, data=FEEDBACK)
        assert score_of(canvas, assignment)["attempt"] == 2

    def test_nothing_at_all_is_a_failure(self, canvas, made):
        assert said(send(canvas, made[1]))[1] == "No score given"

    def test_new_work_without_a_score_leaves_the_grade_of_the_old(self, canvas, made):
        assignment, fields = made
        send(canvas, fields, 0.5)
        send(canvas, fields, data="<text>More</text>")
        row = score_of(canvas, assignment)
        assert (row["score"], row["grade_matches_current_submission"]) == (20.0, False)

    def test_moment_of_handing_in_is_the_tools(self, canvas, made):
        assignment, fields = made
        moment = "<submittedAt>2026-09-13T10:00:00.000Z</submittedAt>"
        send(canvas, fields, 0.5, details=moment)
        assert score_of(canvas, assignment)["submitted_at"] == "2026-09-13T10:00:00Z"

    @pytest.mark.parametrize(
        ("moment", "reason"),
        [("2026-09-14T15:02:00Z", "timestamp in future"), ("a", "timestamp not parseable")],
    )
    def test_moment_that_cannot_be_is_refused(self, canvas, made, moment, reason):
        assignment, fields = made
        answer = send(canvas, fields, 1, details=f"<submittedAt>{moment}</submittedAt>")
        assert said(answer)[1] == f"Invalid timestamp - {reason}"
        assert score_of(canvas, assignment)["submitted_at"] is None

    def test_late_work_says_by_how_much(self, canvas, made):
        assignment, fields = made
        path = f"{canvas.course}/assignments/{assignment['id']}"
        canvas.put(path, {"assignment": {"due_at": "2026-09-14T14:00:00Z"}})
        send(canvas, fields, 0.5)
        row = score_of(canvas, assignment)
        assert (row["late"], row["seconds_late"], row["missing"]) == (True, 3600, False)


class TestGrade:
    def test_is_the_tools_and_posted_at_once(self, canvas):
        tool = canvas.install()
        made, fields = opened(canvas)
        send(canvas, fields, 0.5)
        row = score_of(canvas, made)
        assert row["grader_id"] == -tool["id"]
        assert row["posted_at"] == row["graded_at"] is not None
        expected = f"/assignments/{made['id']}/submissions/{row['user_id']}?preview=1&version=1"
        assert row["preview_url"].endswith(expected)

    def test_is_not_posted_where_a_person_posts_and_the_student_does_not_see_it(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        canvas.state.assignments[made["id"]].post_manually = True
        send(canvas, fields, 0.5)
        assert score_of(canvas, made)["posted_at"] is None
        path = f"{canvas.course}/assignments/{made['id']}/submissions/self"
        seen = canvas.as_person("Ben Larsson").get(path).json()
        assert (seen["score"], seen["grade"], seen["graded_at"]) == (None, None, None)

    def test_of_pass_or_fail_is_full_points_for_any_score_above_zero(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40, grading_type="pass_fail")
        send(canvas, fields, 0.3)
        row = score_of(canvas, made)
        assert (row["grade"], row["score"]) == ("complete", 40.0)
        send(canvas, fields, 0)
        row = score_of(canvas, made)
        assert (row["grade"], row["score"]) == ("incomplete", 0.0)

    @pytest.mark.parametrize(
        ("grading_type", "grade"),
        [("points", "1.38"), ("percent", "92%"), ("letter_grade", "A-"), ("gpa_scale", "A-")],
    )
    def test_is_written_in_the_assignments_grading_type(self, canvas, grading_type, grade):
        canvas.install()
        made, fields = opened(canvas, points_possible=1.5, grading_type=grading_type)
        send(canvas, fields, 0.92)
        row = score_of(canvas, made)
        assert (row["score"], row["grade"]) == (1.38, grade)

    def test_total_score_is_in_points(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40)
        total = "<resultTotalScore><textString>31.5</textString></resultTotalScore>"
        text = REQUEST.format(
            operation="replaceResult",
            sourcedid=fields["lis_result_sourcedid"],
            score=total,
            data="",
            details="",
        )
        assert post(canvas, fields, text).status_code == 200
        assert score_of(canvas, made)["score"] == 31.5

    def test_of_a_person_stays_where_the_tool_says_so(self, canvas):
        canvas.install()
        made, fields = opened(canvas)
        send(canvas, fields, 0.5)
        row = next(iter(canvas.state.submissions_of(made["id"])))
        row.score, row.grader_id = 9.0, 201
        send(canvas, fields, 0.1, data=FEEDBACK, details="<prioritizeNonToolGrade/>")
        shown = score_of(canvas, made)
        assert (shown["score"], shown["grader_id"]) == (9.0, 201)
        send(canvas, fields, 0.1)
        assert score_of(canvas, made)["score"] == 1.0

    def test_is_less_what_a_late_policy_took(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40)
        send(canvas, fields, 0.5)
        kept = next(iter(canvas.state.submissions_of(made["id"])))
        kept.score, kept.points_deducted = 16.0, 4.0
        row = score_of(canvas, made)
        assert (row["score"], row["entered_score"], row["points_deducted"]) == (16.0, 20.0, 4.0)


class TestOlderService:
    def send(self, canvas, fields, kind, score=None, secret=TOOL["shared_secret"]):
        body = {"lti_message_type": kind, "sourcedid": fields["lis_result_sourcedid"]}
        if score is not None:
            body["result_resultscore_textstring"] = score
        client = Client(
            TOOL["consumer_key"],
            client_secret=secret,
            timestamp=str(int(canvas.clock().timestamp())),
        )
        url, headers, text = client.sign(
            fields["ext_ims_lis_basic_outcome_url"],
            "POST",
            body,
            {"Content-Type": "application/x-www-form-urlencoded"},
        )
        return requests.post(url, data=text, headers=headers, timeout=10)

    def test_takes_reads_and_removes_a_score(self, canvas):
        canvas.install()
        made, fields = opened(canvas, points_possible=40)
        taken = self.send(canvas, fields, "basic-lis-updateresult", "0.5")
        assert "<codemajor>Success</codemajor>" in taken.text
        assert score_of(canvas, made)["score"] == 20.0
        read = self.send(canvas, fields, "basic-lis-readresult")
        assert "<textstring>0.5</textstring>" in read.text
        self.send(canvas, fields, "basic-lis-deleteresult")
        assert score_of(canvas, made)["score"] is None

    def test_says_failure_in_a_good_answer(self, canvas):
        canvas.install()
        _, fields = opened(canvas)
        answer = self.send(canvas, fields, "basic-lis-updateresult", "2")
        assert (answer.status_code, "Failure" in answer.text) == (200, True)
        assert "Unsupported" in self.send(canvas, fields, "basic-lis-nothing").text
        wrong = self.send(canvas, fields, "basic-lis-updateresult", "1", secret="x")
        assert wrong.status_code == 401
