"""What the client sends to Canvas, and how it survives odd answers."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from helpers.scripted_service import InstantTiming, Reply, ScriptedService
from wizard.canvas.client import connect_canvas
from wizard.canvas.launch_page import read_launch_form
from wizard.canvas.types import (
    AssignmentFields,
    ExternalToolFields,
    ExternalToolTagFields,
    SessionlessLaunch,
)
from wizard.http.errors import Redirected, UnexpectedAnswer, ValidationFailed
from wizard.secret import Secret

HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture
def canvas(service, timing):
    client = connect_canvas(service.url, Secret("a-token-of-somebody"), timing=timing)
    yield client
    client.close()


def test_ids_may_be_texts_and_nulls_absent(service, canvas):
    service.says(
        Reply(body={"id": "42", "name": None, "account_id": "7", "end_at": None, "new": 1})
    )
    course = canvas.get_course(42)
    assert (course.id, course.name, course.account_id, course.end_at) == (42, "", 7, None)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({}, UNSET),
        ({"sis_course_id": None}, None),
        ({"sis_course_id": ""}, ""),
        ({"sis_course_id": " F26 "}, " F26 "),
        ({"sis_course_id": 20261}, "20261"),
        ({"sis_course_id": 2026.5}, "2026.5"),
        ({"sis_course_id": True}, UNSET),
        ({"sis_course_id": ["F26"]}, UNSET),
        ({"sis_course_id": {"id": "F26"}}, UNSET),
    ],
)
def test_a_sis_id_that_is_not_shown_is_no_blank_one_and_none_loses_the_course(
    service, canvas, sent, read
):
    body = {"id": 42, "name": "Programming"} | sent
    service.says(Reply(body=body), Reply(body=[body]), Reply(body=body))
    assert canvas.get_course(42).sis_course_id == read
    assert [course.sis_course_id for course in canvas.list_courses()] == [read]
    assert canvas.set_sis_course_id(42, "F26").sis_course_id == read
    assert service.heard[2].json == {"course": {"sis_course_id": "F26"}}


def test_a_course_may_be_nothing_but_restricted(service, canvas):
    service.says(Reply(body=[{"id": 3, "access_restricted_by_date": True}]))
    (course,) = canvas.list_courses(enrollment_type="teacher")
    assert course.access_restricted_by_date
    assert ("enrollment_type", "teacher") in service.heard[0].query
    assert service.heard[0].query.count(("state[]", "unpublished")) == 1


def test_permissions_may_be_texts_and_missing_ones_are_not_granted(service, canvas):
    service.says(Reply(body={"manage_lti_add": "true", "lti_add_edit": False, "read": True}))
    permissions = canvas.get_permissions(1, ["manage_lti_add", "lti_add_edit", "manage_sis"])
    assert permissions.granted == {"manage_lti_add"}
    assert [name for name, _ in service.heard[0].query] == ["permissions[]"] * 3


def test_of_the_accounts_for_new_courses_no_more_than_a_hundred_are_asked_for(service, canvas):
    link = {"Link": f'<{service.url}/api/v1/course_creation_accounts?page=2>; rel="next"'}
    service.says(Reply(body=[{"id": 1, "name": "Root"}], headers=link))
    assert [account.name for account in canvas.list_course_creation_accounts()] == ["Root"]
    assert [(each.path, each.query) for each in service.heard] == [
        ("/api/v1/course_creation_accounts", [("per_page", "100")])
    ]


def test_a_tool_is_sent_nested_and_only_with_what_is_set(service, canvas):
    service.says(Reply(body={"id": 9, "custom_fields": {"x": 1}, "privacy_level": "public"}))
    fields = ExternalToolFields(
        name="Codio",
        shared_secret=Secret("the-shared-secret"),
        custom_fields={"codio_page": "start"},
    )
    tool = canvas.create_external_tool(5, fields)
    assert service.heard[0].json == {
        "external_tool": {
            "name": "Codio",
            "shared_secret": "the-shared-secret",
            "custom_fields": {"codio_page": "start"},
        }
    }
    assert tool.custom_fields == {"x": "1"}
    assert tool.version == "1.1"
    assert "the-shared-secret" not in repr(fields)


def test_an_assignment_can_be_put_back_to_having_no_date(service, canvas):
    service.says(Reply(body={"id": 1}))
    tag = ExternalToolTagFields(url="https://apollo.codio.com/lti/x", new_tab=True)
    canvas.update_assignment(
        5, 1, AssignmentFields(due_at=None, published=False, external_tool_tag_attributes=tag)
    )
    assert service.heard[0].method == "PUT"
    assert service.heard[0].json == {
        "assignment": {
            "due_at": None,
            "published": False,
            "external_tool_tag_attributes": {
                "url": "https://apollo.codio.com/lti/x",
                "new_tab": True,
            },
        }
    }


def test_publishing_sends_the_event_and_nothing_else(service, canvas):
    service.says(
        Reply(body={"id": 1, "workflow_state": "available"}),
        Reply(body={"id": 1, "workflow_state": "unpublished"}),
    )
    assert canvas.publish_course(1).workflow_state == "available"
    canvas.unpublish_course(1)
    assert [heard.json for heard in service.heard] == [
        {"course": {"event": "offer"}},
        {"course": {"event": "claim"}},
    ]


def test_whoever_creates_a_course_is_enrolled_in_it(service, canvas):
    """Without being asked to, Canvas leaves an administrator out (canvas.md §3)."""
    service.says(Reply(body={"id": 3, "workflow_state": "unpublished"}))
    assert canvas.create_course(2, "Programming", "P 1").id == 3
    assert (service.heard[0].method, service.heard[0].path) == (
        "POST",
        "/api/v1/accounts/2/courses",
    )
    assert service.heard[0].json == {
        "course": {"name": "Programming", "course_code": "P 1"},
        "enroll_me": True,
    }


def test_deletions_say_what_they_mean(service, canvas):
    service.answers(lambda heard: Reply(body={}))
    canvas.delete_course(1)
    canvas.delete_enrollment(1, 2)
    canvas.delete_assignment_group(1, 2, move_assignments_to=3)
    canvas.delete_assignment_group(1, 2)
    assert [(heard.path, heard.query) for heard in service.heard] == [
        ("/api/v1/courses/1", [("event", "delete")]),
        ("/api/v1/courses/1/enrollments/2", [("task", "delete")]),
        ("/api/v1/courses/1/assignment_groups/2", [("move_assignments_to", "3")]),
        ("/api/v1/courses/1/assignment_groups/2", []),
    ]


# Pages


def _link(url: str) -> dict[str, str]:
    return {"link": f'<{url}>; rel="next",<{url}>; rel="last"'}


def test_a_list_follows_opaque_links_to_its_end_and_drops_what_came_twice(service, canvas):
    base = f"{service.url}/api/v1/courses/1/assignments"
    service.says(
        Reply(
            body=[{"id": 1}, {"id": 2}], headers=_link(f"{base}?page=bookmark:Wy1d&per_page=100")
        ),
        Reply(body=[{"id": 2}, {"id": 3}], headers=_link(f"{base}?page=bookmark:Wz9d")),
        Reply(body=[]),
    )
    assert [assignment.id for assignment in canvas.list_assignments(1)] == [1, 2, 3]
    assert ("per_page", "100") in service.heard[0].query
    assert service.heard[1].query == [("page", "bookmark:Wy1d"), ("per_page", "100")]
    assert service.heard[2].query == [("page", "bookmark:Wz9d")]


def test_pages_that_go_round_in_circles_are_an_error(service, canvas):
    url = f"{service.url}/api/v1/accounts?page=2"
    service.answers(lambda heard: Reply(body=[{"id": 1}], headers=_link(url)))
    with pytest.raises(UnexpectedAnswer, match="end"):
        canvas.list_accounts()
    assert len(service.heard) == 2


def test_the_token_does_not_follow_a_link_to_another_host(service, canvas):
    with ScriptedService() as elsewhere:
        service.says(Reply(body=[], headers=_link(f"{elsewhere.url}/api/v1/accounts?page=2")))
        with pytest.raises(Redirected) as caught:
            canvas.list_accounts()
        assert elsewhere.heard == []
    assert caught.value.problem.location == f"127.0.0.1:{elsewhere.port}"


def test_a_list_that_is_no_list_is_an_error(service, canvas):
    service.says(Reply(body={"errors": {"x": "y"}}))
    with pytest.raises(UnexpectedAnswer):
        canvas.list_accounts()


SIZES = st.lists(st.integers(0, 4), min_size=1, max_size=6)


@settings(max_examples=20)
@given(SIZES, st.integers(0, 2))
def test_a_list_of_any_pages_is_complete_and_without_doubles(sizes, overlap):
    pages, first = [], 1
    for size in sizes:
        start = max(1, first - overlap)
        pages.append([{"id": i, "name": f"n{i}", "x": None} for i in range(start, first + size)])
        first += size
    with ScriptedService() as service:
        for number, page in enumerate(pages, start=2):
            more = number <= len(pages)
            link = _link(f"{service.url}/api/v1/accounts?page={number}") if more else {}
            service.says(Reply(body=page, headers=link))
        client = connect_canvas(service.url, Secret("token-token"), timing=InstantTiming())
        assert [account.id for account in client.list_accounts()] == list(range(1, first))
        client.close()


# Launches


def test_no_app_for_a_launch_is_none_in_new_and_old_versions(service, canvas):
    no_tool = {"errors": {"external_tool": "Unable to find a matching external tool"}}
    service.says(
        Reply(body=no_tool),
        Reply(302, headers={"Location": f"{service.url}/courses/5"}),
        Reply(302, headers={"Location": "https://sso.example.edu/"}),
        Reply(400, {"errors": {"assignment_id": [{"message": "must have an external tool tag"}]}}),
    )
    assert canvas.sessionless_launch(5, url="https://x.example/lti") is None
    assert canvas.sessionless_launch(5, url="https://x.example/lti") is None
    with pytest.raises(Redirected):
        canvas.sessionless_launch(5, tool_id=3)
    with pytest.raises(ValidationFailed):
        canvas.sessionless_launch(5, assignment_id=3)
    assert [heard.query for heard in service.heard[1:]] == [
        [("url", "https://x.example/lti")],
        [("id", "3")],
        [("launch_type", "assessment"), ("assignment_id", "3")],
    ]


def test_a_launch_page_is_read_behind_what_no_browser_knows():
    form = '<form action="/lti"><input name="oauth_signature" value="abc"></form>'
    for odd in ("<![if !IE]>", "<![http://x]>", "<![[[[ >"):
        assert read_launch_form(odd + form, "https://canvas.example.edu") is not None, odd


def test_a_launch_keeps_its_address_secret_to_the_form(service, canvas, caplog):
    caplog.set_level("DEBUG")
    address = f"{service.url}/courses/5/external_tools/sessionless_launch?verifier=v3r1f1er"
    page = (
        '<form action="/search"><input name="q" value="no"></form>'
        '<form action="https://apollo.codio.com/lti?a=1&amp;b=2" method="POST" id="tool_form">'
        '<input type="hidden" name="oauth_signature" value="abc+/&quot;=">'
        '<input type="hidden" name="lti_message_type" value="basic-lti-launch-request"/>'
        '<input name="empty"><input type="submit" name="go" value="Go"></form><input name="out">'
    )
    service.says(
        Reply(body={"id": 8, "name": "Codio", "url": address}),
        Reply(body=page.encode(), headers=HTML),
    )
    launch = canvas.sessionless_launch(5, tool_id=8)
    form = canvas.fetch_launch_form(launch)
    assert form.action == "https://apollo.codio.com/lti?a=1&b=2"
    assert form.inputs == (
        ("oauth_signature", 'abc+/"='),
        ("lti_message_type", "basic-lti-launch-request"),
        ("empty", ""),
    )
    assert "Authorization" not in service.heard[1].headers
    assert "v3r1f1er" not in caplog.text + repr(launch) + repr(form)
    assert "abc+/" not in repr(form) + caplog.text


@pytest.mark.parametrize(
    "page",
    [b"<html><p>Couldn't find valid settings for this link</p></html>", b"\xff\xfe\x00", b""],
)
def test_a_launch_page_of_an_unknown_form_is_an_unexpected_answer(service, canvas, page):
    service.says(Reply(body=page, headers=HTML))
    launch = SessionlessLaunch(id=1, url=Secret(f"{service.url}/x?verifier=v3r1f1er"))
    with pytest.raises(UnexpectedAnswer) as caught:
        canvas.fetch_launch_form(launch)
    assert "v3r1f1er" not in str(caught.value) + repr(caught.value.problem)


@given(st.text(max_size=300))
def test_any_page_is_read_or_left(html):
    read_launch_form(html, "https://canvas.example.edu")


def test_observers_are_asked_for_with_whom_they_observe(service, canvas):
    row = {
        "id": 1, "user_id": 2, "associated_user_id": None, "type": "ObserverEnrollment",
        "user": {"id": 2, "name": "Ruth"}, "enrollment_state": "active",
    }  # fmt: skip
    service.says(Reply(body=[row, {**row, "id": 2, "associated_user_id": "7"}]))
    first, second = canvas.list_enrollments(5, "ObserverEnrollment")
    assert first.associated_user_id is None
    assert second.associated_user_id == 7
    assert second.user is not None
    assert ("include[]", "observed_users") in service.heard[0].query


def test_answers_cannot_be_changed(service, canvas):
    service.says(Reply(body={"id": 1, "name": "x"}))
    user = canvas.get_self()
    with pytest.raises(AttributeError):
        user.name = "y"
    assert msgspec.structs.replace(user, name="y").id == 1


def test_evidence_is_recorded_by_who_asks_for_it(service, canvas):
    exchanges = []
    service.says(
        Reply(body={"id": 1}, headers={"X-Request-Context-Id": "ctx-9"}), Reply(body={"id": 1})
    )
    recording = connect_canvas(
        service.url, Secret("a-token-of-somebody"), recorder=exchanges.append
    )
    recording.get_self()
    canvas.get_self()
    recording.close()
    assert [(e.service, e.path, e.request_id) for e in exchanges] == [
        ("Canvas", "/api/v1/users/self", "ctx-9")
    ]
