import html
import re

import pytest
import requests
from oauthlib.oauth1.rfc5849 import signature

from helpers.canvas_server import LTI_URL, TOOL, errors_of, external, serve
from wizard.sandbox.student import LaunchForm

URL = f"{LTI_URL}_c1_a1"


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def sessionless(canvas, **asked):
    return canvas.get(f"{canvas.course}/external_tools/sessionless_launch", **asked)


def page(canvas, **asked):
    return requests.get(sessionless(canvas, **asked).json()["url"], timeout=10)


def form(canvas, **asked):
    return LaunchForm(page(canvas, **asked).text)


def launch(canvas, assignment):
    return form(canvas, launch_type="assessment", assignment_id=assignment["id"])


def signed_by(fields, url, secret):
    """Recompute a signature with oauthlib, which nobody here wrote."""
    sent = [(name, value) for name, value in fields.items() if name != "oauth_signature"]
    base = signature.signature_base_string(
        "POST", signature.base_string_uri(url), signature.normalize_parameters(sent)
    )
    return signature.sign_hmac_sha1_with_client(
        base, type("Client", (), {"client_secret": secret, "resource_owner_secret": ""})
    )


class TestAnswer:
    def test_names_the_tool_and_a_single_use_page(self, canvas):
        tool = canvas.install()
        answer = sessionless(canvas, url=URL).json()
        assert (answer["id"], answer["name"]) == (tool["id"], "Codio")
        assert re.search(r"\?verifier=\w+&session_token=[\w%-]+$", answer["url"])
        assert requests.get(answer["url"], timeout=10).status_code == 200
        again = requests.get(answer["url"], timeout=10)
        assert again.status_code == 404
        assert again.text == "Cannot locate launch request, please try again."

    def test_page_is_gone_after_five_minutes(self, canvas):
        canvas.install()
        url = sessionless(canvas, url=URL).json()["url"]
        canvas.clock.forward(seconds=301)
        assert requests.get(url, timeout=10).status_code == 404

    def test_page_needs_its_session_token(self, canvas):
        canvas.install()
        url = sessionless(canvas, url=URL).json()["url"]
        assert requests.get(url + "x", timeout=10).status_code == 404

    def test_no_matching_tool_is_200_with_errors(self, canvas):
        answer = sessionless(canvas, url=URL)
        assert answer.status_code == 200
        assert answer.json() == {
            "errors": {"external_tool": "Unable to find a matching external tool"}
        }

    def test_assessment_says_what_is_missing(self, canvas):
        plain = canvas.named("Java - 2D arrays")
        assert errors_of(sessionless(canvas, launch_type="assessment"))["assignment_id"]
        asked = {"launch_type": "assessment", "assignment_id": plain["id"]}
        assert errors_of(sessionless(canvas, **asked))["assignment_id"] == [
            "The assignment must have an external tool tag"
        ]
        asked["assignment_id"] = 99
        assert sessionless(canvas, **asked).status_code == 404

    def test_redis_down_is_503(self, canvas):
        canvas.state.redis_down = True
        answer = sessionless(canvas, url=URL)
        assert (answer.status_code, set(errors_of(answer))) == (503, {"redis"})

    def test_module_item_launches_its_assignment(self, canvas):
        tool = canvas.install()
        made = canvas.assign()
        module = canvas.post(f"{canvas.course}/modules", {"module": {"name": "M"}}).json()
        body = {"module_item": {"type": "Assignment", "content_id": made["id"]}}
        item = canvas.post(f"{canvas.course}/modules/{module['id']}/items", body).json()
        answer = sessionless(canvas, launch_type="module_item", module_item_id=item["id"])
        assert answer.json()["id"] == tool["id"]

    def test_bound_tool_launches_even_where_its_url_is_another(self, canvas):
        tool = canvas.install(domain=None)
        tag = {"url": URL, "content_type": "context_external_tool", "content_id": tool["id"]}
        made = canvas.assign(external_tool_tag_attributes=tag)
        assert launch(canvas, made).fields["oauth_consumer_key"] == TOOL["consumer_key"]

    def test_1_3_tool_takes_a_bound_launch_over_and_signs_nothing(self, canvas):
        canvas.install()
        made = canvas.assign()
        new = canvas.install("/accounts/2", url=None)
        canvas.state.tools[new["id"]].version = "1.3"
        asked = {"launch_type": "assessment", "assignment_id": made["id"]}
        assert sessionless(canvas, **asked).json()["id"] == new["id"]
        fields = launch(canvas, made).fields
        assert "oauth_signature" not in fields
        assert fields["target_link_uri"] == URL


class TestSignature:
    def test_is_what_oauthlib_computes_and_a_wrong_secret_is_not(self, canvas):
        canvas.install()
        shown = launch(canvas, canvas.assign())
        assert (shown.action, shown.method) == (URL, "POST")
        assert shown.fields["oauth_signature_method"] == "HMAC-SHA1"
        right = signed_by(shown.fields, URL, TOOL["shared_secret"])
        assert shown.fields["oauth_signature"] == right
        assert right != signed_by(shown.fields, URL, "another")

    def test_nonces_differ_and_the_time_is_now(self, canvas):
        canvas.install()
        made = canvas.assign()
        first, second = launch(canvas, made).fields, launch(canvas, made).fields
        assert first["oauth_nonce"] != second["oauth_nonce"]
        assert first["oauth_timestamp"] == str(int(canvas.clock().timestamp()))

    def test_query_goes_into_the_body_and_out_of_the_base_string(self, canvas):
        canvas.install()
        shown = form(canvas, url=f"{URL}?chapter=3&user_id=other")
        assert shown.fields["chapter"] == "3"
        assert shown.fields["user_id"] != "other"
        right = signed_by(shown.fields, URL, TOOL["shared_secret"])
        assert shown.fields["oauth_signature"] == right

    def test_oauth_compliant_tool_signs_the_query_where_it_stands(self, canvas):
        canvas.install(oauth_compliant=True)
        shown = form(canvas, url=f"{URL}?chapter=3")
        assert "chapter" not in shown.fields
        right = signed_by(shown.fields | {"chapter": "3"}, URL, TOOL["shared_secret"])
        assert shown.fields["oauth_signature"] == right

    def test_line_ends_are_signed_as_crlf(self, canvas):
        canvas.install(custom_fields={"note": "one\ntwo"})
        answer = page(canvas, url=URL)
        assert "one&#13;&#10;two" in answer.text
        fields = LaunchForm(answer.text).fields
        assert fields["custom_note"] == "one\r\ntwo"
        assert fields["oauth_signature"] == signed_by(fields, URL, TOOL["shared_secret"])

    def test_text_of_a_field_cannot_break_out_of_the_page(self, canvas):
        canvas.install(custom_fields={"note": '"><script>alert(1)</script>'})
        text = page(canvas, url=URL).text
        assert "<script>alert" not in text
        assert html.escape("<script>alert") in text


class TestPeople:
    def publish(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})

    def test_teacher_who_is_admin_launches_as_both(self, canvas):
        canvas.install()
        fields = launch(canvas, canvas.assign()).fields
        assert fields["roles"] == "Instructor,urn:lti:instrole:ims/lis/Administrator"
        assert re.fullmatch(r"[0-9a-f]{40}", fields["user_id"])
        assert "lis_result_sourcedid" not in fields

    def test_student_has_a_result_sourcedid_that_embeds_the_tool(self, canvas):
        tool = canvas.install()
        made = canvas.assign()
        self.publish(canvas)
        fields = launch(canvas.as_person("Ben Larsson"), made).fields
        assert fields["roles"] == "Learner"
        assert fields["lis_person_contact_email_primary"] == "ben.larsson@example.edu"
        assert fields["lis_person_name_full"] == "Ben Larsson"
        assert fields["lis_result_sourcedid"].startswith(f"{tool['id']}-1158-{made['id']}-")
        assert (
            fields["resource_link_id"] == (made["external_tool_tag_attributes"]["resource_link_id"])
        )

    def test_student_cannot_launch_what_is_unpublished(self, canvas):
        canvas.install()
        made = canvas.assign(published=False)
        student = canvas.as_person("Ben Larsson")
        asked = {"launch_type": "assessment", "assignment_id": made["id"]}
        assert sessionless(student, **asked).status_code == 401
        self.publish(canvas)
        assert sessionless(student, **asked).status_code == 401

    def test_observer_is_a_mentor_of_the_observed(self, canvas):
        canvas.install()
        made = canvas.assign()
        self.publish(canvas)
        fields = launch(canvas.as_person("Ruth Okafor"), made).fields
        assert "urn:lti:role:ims/lis/Mentor" in fields["roles"]
        observed = [canvas.state.user_named(name) for name in ("Amira Haddad", "Ben Larsson")]
        assert fields["role_scope_mentor"] == ",".join(u.lti_context_id for u in observed)

    @pytest.mark.parametrize(
        ("level", "names", "address", "ids"),
        [
            ("anonymous", False, False, False),
            ("name_only", True, False, False),
            ("email_only", False, True, False),
            ("public", True, True, True),
        ],
    )
    def test_privacy_level_decides_what_is_told(self, canvas, level, names, address, ids):
        canvas.install(privacy_level=level)
        made = canvas.assign()
        self.publish(canvas)
        fields = launch(canvas.as_person("Ben Larsson"), made).fields
        assert ("lis_person_name_given" in fields) is names
        assert ("lis_person_contact_email_primary" in fields) is address
        assert ("custom_canvas_user_id" in fields) is ids
        mentor = launch(canvas.as_person("Ruth Okafor"), made).fields
        assert ("role_scope_mentor" in mentor) is ids


class TestCustomFields:
    def sent(self, canvas, fields, **asked):
        canvas.install(custom_fields=fields, privacy_level="anonymous")
        return form(canvas, **(asked or {"url": URL})).fields

    def test_names_are_lower_cased_cleaned_and_prefixed_once(self, canvas):
        fields = self.sent(canvas, {"CUSTOM_Codio SEND-Grade": "ALWAYS", "codio_page": "intro"})
        assert fields["custom_codio_page"] == "intro"
        assert fields["custom_codio_send_grade"] == "ALWAYS"

    def test_variables_are_replaced_whole_or_inside_text(self, canvas):
        dana = canvas.state.user_named("Dana Whitfield")
        fields = self.sent(
            canvas,
            {
                "a": "$Canvas.user.id",
                "b": "u${Canvas.user.id}!",
                "c": "$Person.email.primary",
                "d": "$Canvas.course.id",
            },
        )
        assert fields["custom_a"] == str(dana.id)
        assert fields["custom_b"] == f"u{dana.id}!"
        assert fields["custom_c"] == "dana.whitfield@example.edu"
        assert fields["custom_d"] == "1158"

    def test_failed_guard_leaves_the_variable_as_it_is(self, canvas):
        fields = self.sent(
            canvas,
            {"a": "$Canvas.user.sisSourceId", "b": "$Canvas.assignment.id", "c": "$No.such"},
        )
        assert fields["custom_a"] == "$Canvas.user.sisSourceId"
        assert fields["custom_b"] == "$Canvas.assignment.id"
        assert fields["custom_c"] == "$No.such"

    def test_observees_are_lti_ids_or_sis_ids(self, canvas):
        variables = {
            "o": "$com.instructure.User.observees",
            "s": "$com.instructure.Observee.sisIds",
        }
        canvas.install(custom_fields=variables)
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        fields = form(canvas.as_person("Ruth Okafor"), url=URL).fields
        assert fields["custom_s"] == "S20411,S20412"
        assert len(fields["custom_o"].split(",")) == 2
        teacher = form(canvas, url=URL).fields
        assert (teacher["custom_o"], teacher["custom_s"]) == ("", "")

    def test_assignment_variables_work_in_its_launch(self, canvas):
        canvas.install(custom_fields={"a": "$Canvas.assignment.id"})
        made = canvas.post(f"{canvas.course}/assignments", {"assignment": external(URL)}).json()
        assert launch(canvas, made).fields["custom_a"] == str(made["id"])


class TestByCanvasOwnSpecs:
    """lti_integration_spec.rb, tool_launch_spec.rb, external_tools_api_spec.rb"""

    def test_roles_of_all_kinds_are_whole_names(self, canvas):
        canvas.install()
        fields = form(canvas, url=URL).fields
        assert fields["ext_roles"] == ",".join(
            [
                "urn:lti:instrole:ims/lis/Administrator",
                "urn:lti:instrole:ims/lis/Instructor",
                "urn:lti:role:ims/lis/Instructor",
                "urn:lti:sysrole:ims/lis/User",
            ]
        )

    @pytest.mark.parametrize(("level", "shown"), [("public", True), ("email_only", False)])
    def test_picture_is_sent_only_to_a_public_tool(self, canvas, level, shown):
        canvas.install(privacy_level=level)
        assert ("user_image" in form(canvas, url=URL).fields) is shown

    def test_assignments_title_and_points_are_told_to_every_tool(self, canvas):
        canvas.install(privacy_level="anonymous")
        made = canvas.assign()
        fields = launch(canvas, made).fields
        assert fields["custom_canvas_assignment_title"] == made["name"]
        assert fields["custom_canvas_assignment_points_possible"] == "10"
        assert "custom_canvas_assignment_id" not in fields
        assert fields["ext_ims_lis_basic_outcome_url"].endswith("/ext_grade_passback")

    def test_test_student_is_a_learner_with_a_place_for_a_score(self, canvas):
        canvas.install()
        made = canvas.assign()
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        canvas.state.add_test_student(1158)
        fields = launch(canvas.as_person("Test Student"), made).fields
        assert fields["roles"] == "Learner"
        assert "lis_result_sourcedid" in fields

    def test_tool_that_is_not_there_is_said_in_a_good_answer(self, canvas):
        asked = {"id": -1, "url": "http://my-non-existing-tool-domain.com"}
        answer = sessionless(canvas, **asked)
        message = "Unable to find a matching external tool"
        assert (answer.status_code, answer.json()["errors"]["external_tool"]) == (200, message)

    def test_nothing_to_launch_is_said_of_all_that_would_name_it(self, canvas):
        answer = sessionless(canvas)
        assert answer.status_code == 400
        named = {"id", "url", "module_item_id", "resource_link_lookup_uuid"}
        assert set(errors_of(answer)) == named

    def test_account_finds_its_tools_by_url_too(self, canvas):
        tool = canvas.install("/accounts/2")
        answer = canvas.get("/accounts/2/external_tools/sessionless_launch", url=URL)
        assert answer.json()["id"] == tool["id"]
        assert requests.get(answer.json()["url"], timeout=10).status_code == 200

    @pytest.mark.parametrize("domain", ["codio.com/", "https://codio.com/"])
    def test_domain_with_a_slash_matches_nothing(self, canvas, domain):
        canvas.install(domain=domain, url=None)
        assert "errors" in sessionless(canvas, url=URL).json()

    def test_domain_with_a_scheme_matches(self, canvas):
        tool = canvas.install(domain="https://codio.com", url=None)
        assert sessionless(canvas, url=URL).json()["id"] == tool["id"]

    def test_state_of_enrolment_is_told_to_every_tool_and_a_placement_its_size(self, canvas):
        placed = {"enabled": True, "selection_width": 500}
        tool = canvas.install(privacy_level="anonymous", course_navigation=placed)
        asked = {"id": tool["id"], "launch_type": "course_navigation"}
        fields = form(canvas, **asked).fields
        assert fields["custom_canvas_enrollment_state"] == "active"
        assert fields["launch_presentation_width"] == "500"
        assert fields["launch_presentation_height"] == "400"
        assert "launch_presentation_width" not in form(canvas, url=URL).fields

    def test_launch_from_an_account_names_it(self, canvas):
        tool = canvas.install("/accounts/2")
        path = "/accounts/2/external_tools/sessionless_launch"
        page = requests.get(canvas.get(path, id=tool["id"]).json()["url"], timeout=10)
        fields = LaunchForm(page.text).fields
        assert fields["custom_canvas_account_id"] == "2"
        assert "custom_canvas_course_id" not in fields

    def test_more_variables_are_known(self, canvas):
        canvas.install(
            custom_fields={
                "f": "$Person.name.family", "g": "$Person.name.given",
                "d": "$Canvas.api.domain", "r": "$Canvas.membership.concludedRoles",
                "s": "$Canvas.enrollment.enrollmentState",
                "p": "$Canvas.assignment.pointsPossible",
            }
        )  # fmt: skip
        dana = canvas.state.user_named("Dana Whitfield")
        canvas.state.enroll(dana.id, 1158, "StudentEnrollment", enrollment_state="completed")
        fields = form(canvas, url=URL).fields
        assert (fields["custom_f"], fields["custom_g"]) == ("Whitfield", "Dana")
        assert fields["custom_d"] == canvas.base.removeprefix("http://")
        assert (fields["custom_r"], fields["custom_s"]) == ("Learner", "active")
        assert fields["custom_p"] == "$Canvas.assignment.pointsPossible"
