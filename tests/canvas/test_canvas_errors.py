"""Every way in which Canvas says no, each told apart (canvas.md §1, §5, §10, §12)."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from helpers.scripted_service import Reply, ScriptedService
from helpers.service_errors import fails_as, is_told_as
from wizard.canvas.client import connect_canvas, probe_host
from wizard.canvas.errors import problem_of
from wizard.http.answer import Answer
from wizard.http.errors import (
    NO_REASON,
    NotAuthorized,
    NotFound,
    NotTheApi,
    ProblemKind,
    Redirected,
    ScopeMissing,
    ServiceError,
    TokenExpired,
    TokenInvalid,
    TokenRevoked,
    UnexpectedAnswer,
    ValidationFailed,
)
from wizard.secret import Secret

REALM = {"WWW-Authenticate": 'Bearer realm="canvas-lms"'}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}
HTML = {"Content-Type": "text/html"}
LOCKED_TEXT = "cannot change column(s): points_possible - locked by Master Course"
UA_TEXT = (
    "You are not authorized to access this site because you have not provided a valid user agent."
)


def _messages(*texts: str) -> dict:
    return {"errors": [{"message": text} for text in texts]}


@pytest.fixture
def canvas(service, timing):
    client = connect_canvas(service.url, Secret("a-token-of-somebody"), timing=timing)
    yield client
    client.close()


REFUSALS = [
    (Reply(401, _messages("Invalid access token."), REALM), TokenInvalid),
    (Reply(401, _messages("Ungültiges Zugangstoken."), REALM), TokenInvalid),
    (
        Reply(
            401,
            {"errors": [{"message": "Abgelaufen", "expired_at": "2026-01-01T00:00:00Z"}]},
            REALM,
        ),
        TokenExpired,
    ),
    (Reply(401, _messages("Revoked access token."), REALM), TokenRevoked),
    (Reply(401, _messages("Insufficient scopes on access token.")), ScopeMissing),
    (Reply(403, _messages("Insufficient scopes on access token.")), ScopeMissing),
    (Reply(401, _messages("Der Token hat nicht genug Scopes.")), ScopeMissing),
    (Reply(401, {"status": "unauthorized", **_messages("nope")}), NotAuthorized),
    (Reply(403, {"status": "unauthorized", **_messages("nope")}), NotAuthorized),
    (Reply(401, {"status": "unverified", **_messages("verify first")}), ProblemKind.UNVERIFIED),
    (Reply(401, {"status": "unauthorized", "message": "You need to confirm"}), NotAuthorized),
    (Reply(403, {"error": "Forbidden", "message": UA_TEXT}), ProblemKind.USER_AGENT_REFUSED),
    (Reply(403, {"errors": {"due_at": [{"message": "in a closed period"}]}}), ValidationFailed),
    (Reply(404, _messages("The specified resource does not exist.")), NotFound),
    (Reply(404, {"status": "not_found", "message": "old", "error_report_id": 7}), NotFound),
    (
        Reply(400, {"errors": {"name": [{"attribute": "name", "message": "blank"}]}}),
        ValidationFailed,
    ),
    (Reply(400, {"message": "missing module name"}), ValidationFailed),
    (Reply(422, {"errors": "Invalid as_user_id"}), ValidationFailed),
    (Reply(400, {"errors": {"base": [{"message": LOCKED_TEXT}]}}), ProblemKind.LOCKED),
    (
        Reply(400, {"errors": {"external_tool_tag.base": [{"type": LOCKED_TEXT}]}}),
        ProblemKind.LOCKED,
    ),
    (
        Reply(400, {"errors": {"title": [{"message": "x"}], "base": [{"message": LOCKED_TEXT}]}}),
        ProblemKind.LOCKED,
    ),
    (Reply(500, {"errors": {"base": [{"message": LOCKED_TEXT}]}}), ProblemKind.SERVER_DOWN),
    (Reply(409, {"message": "Assignment already exists"}), ProblemKind.CONFLICT),
    (Reply(400, [{"message": "expires_at is too late"}]), ValidationFailed),
    (Reply(422, {"errors": ["No such placement"]}), ValidationFailed),
    (Reply(422, b"Not with this kind of course.", TEXT), ValidationFailed),
    (Reply(400, b'"Only one sentence"'), ValidationFailed),
    (Reply(422, b"<html>The change you wanted was rejected</html>", HTML), NotTheApi),
    (Reply(400, {}), ValidationFailed),
    (
        Reply(500, {"errors": {"base": "Unexpected error, ID: 5"}, "status": "500"}),
        ProblemKind.SERVER_DOWN,
    ),
    (Reply(500, b"<html>Maintenance</html>", HTML), ProblemKind.SERVER_DOWN),
    (Reply(404, b"<html>Not here</html>", HTML), NotTheApi),
    (Reply(401, b"<html>Log in</html>", HTML), NotTheApi),
    (Reply(403, b"<html>Blocked by firewall</html>", HTML), NotTheApi),
    (Reply(200, b"<html>Log in</html>", HTML), NotTheApi),
    (Reply(200, b'{"id": 1, "na'), NotTheApi),
    (Reply(200, b""), NotTheApi),
    (Reply(200, []), UnexpectedAnswer),
    (Reply(200, {"name": "without id"}), UnexpectedAnswer),
    (Reply(302, headers={"Location": "https://sso.example.edu/login"}), Redirected),
]


@pytest.mark.parametrize(("reply", "expected"), REFUSALS)
def test_every_refusal_is_told_apart(service, canvas, reply, expected):
    service.says(reply)
    with pytest.raises(ServiceError) as caught:
        canvas.get_self()
    assert is_told_as(caught.value, expected)
    assert caught.value.problem.message
    assert "a-token-of-somebody" not in repr(caught.value)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(400, [{"message": "expires_at is too late"}]), "expires_at is too late"),
        (Reply(422, {"errors": ["No such placement"]}), "No such placement"),
        (
            Reply(422, {"errors": [{"code": "invalid_url", "message": "The URL is wrong"}]}),
            "The URL is wrong",
        ),
        (Reply(422, b"Not with this kind of course.", TEXT), "Not with this kind of course."),
        (Reply(400, b'"Only one sentence"'), "Only one sentence"),
        (Reply(400, {"message": "missing module name"}), "missing module name"),
        (Reply(400, {}), NO_REASON),
    ],
)
def test_the_words_of_a_refusal_are_kept_in_whichever_shape_they_come(
    service, canvas, reply, words
):
    service.says(reply)
    with pytest.raises(ValidationFailed) as caught:
        canvas.get_self()
    assert (caught.value.problem.message, caught.value.problem.service) == (words, "Canvas")


def test_a_lock_of_a_blueprint_keeps_the_columns_whatever_else_is_wrong(service, canvas):
    errors = {"title": [{"message": "too long"}], "base": [{"message": LOCKED_TEXT}]}
    service.says(Reply(400, {"errors": errors}))
    with fails_as(ProblemKind.LOCKED) as caught:
        canvas.get_self()
    assert caught.value.problem.message == LOCKED_TEXT


def test_when_a_token_expired_is_kept(service, canvas):
    body = {"errors": [{"message": "Expired access token.", "expired_at": "2026-03-04T05:06:07Z"}]}
    service.says(Reply(401, body, REALM))
    with pytest.raises(TokenExpired) as caught:
        canvas.get_self()
    assert caught.value.problem.detail == "2026-03-04T05:06:07Z"


def test_a_missing_scope_names_the_request(service, canvas):
    service.says(Reply(401, _messages("Insufficient scopes on access token.")))
    with pytest.raises(ScopeMissing) as caught:
        canvas.get_course(7)
    assert caught.value.problem.detail == "GET /api/v1/courses/7"


def test_every_field_error_is_kept(service, canvas):
    body = {
        "errors": {
            "name": [{"attribute": "name", "type": "blank", "message": "blank"}],
            "url": [{"type": "invalid"}, {"message": "Incorrect url for X"}],
        }
    }
    service.says(Reply(400, body, {"X-Request-Context-Id": "r-1"}))
    with pytest.raises(ValidationFailed) as caught:
        canvas.delete_external_tool(1, 2)
    problem = caught.value.problem
    assert [(e.field, e.message) for e in problem.field_errors] == [
        ("name", "blank"),
        ("url", "invalid"),
        ("url", "Incorrect url for X"),
    ]
    assert problem.request_id == "r-1"
    assert "name: blank" in str(caught.value)


def _answer(status: int, body: bytes, headers: dict) -> Answer:
    return Answer(
        service="Canvas",
        method="GET", host="h", path="/p", status=status,
        headers=CaseInsensitiveDict(headers), body=body,
    )  # fmt: skip


@given(
    st.integers(300, 599),
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.text(max_size=9) | st.integers(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["errors", "message", "status", "error", "expired_at", "x"]),
                inner,
                max_size=3,
            )
        ),
    ).map(lambda data: json.dumps(data).encode()),
    st.sampled_from([{}, REALM, HTML]),
)
def test_any_refusal_can_be_described(status, body, headers):
    problem = problem_of(_answer(status, body, headers))
    assert isinstance(problem.kind, ProblemKind)
    assert all(isinstance(error.message, str) for error in problem.field_errors)


@pytest.mark.parametrize("status", [[], {}, 7, None])
def test_a_refusal_whose_status_is_no_word_can_be_described(status):
    body = json.dumps({"status": status}).encode()

    assert problem_of(_answer(403, body, {})).kind is ProblemKind.NOT_AUTHORIZED


def test_a_canvas_is_recognised_without_a_token(service):
    service.says(
        Reply(401, {"status": "unauthenticated", **_messages("user authorization required")}, REALM)
    )
    probe_host(f"{service.url}/courses/7")
    assert "Authorization" not in service.heard[0].headers
    assert service.heard[0].path == "/api/v1/users/self"


def test_a_canvas_is_recognised_by_either_sign(service):
    service.says(Reply(401, b"", REALM), Reply(401, {"status": "unauthenticated", "errors": []}))
    probe_host(service.url)
    probe_host(service.url)


UNAUTHENTICATED = {"status": "unauthenticated", "errors": []}


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(200, b"<html>School</html>", HTML), NotTheApi),
        (Reply(404, b"<html>?</html>", HTML), NotTheApi),
        (Reply(404, {"errors": []}), NotTheApi),
        (Reply(401, b"", {"WWW-Authenticate": "Basic realm=router"}), NotTheApi),
        (Reply(401, {"errors": []}), NotTheApi),
        (Reply(401, {"status": "unauthorized"}), NotTheApi),
        (Reply(401, ["unauthenticated"]), NotTheApi),
        (Reply(401, "unauthenticated"), NotTheApi),
        (Reply(401, b"unauthenticated"), NotTheApi),
        (Reply(401, b"\xff\xfe\x00", HTML), NotTheApi),
        (Reply(200, UNAUTHENTICATED, REALM), NotTheApi),
        (Reply(403, UNAUTHENTICATED, REALM), NotTheApi),
        (Reply(404, UNAUTHENTICATED, REALM), NotTheApi),
        (Reply(503, UNAUTHENTICATED, REALM), ProblemKind.SERVER_DOWN),
        (Reply(200, {"id": 1}), NotTheApi),
        (Reply(301, headers={"Location": "https://www.school.edu/canvas"}), Redirected),
        (Reply(503, b"", HTML), ProblemKind.SERVER_DOWN),
        (Reply(403, {"error": "Forbidden", "message": UA_TEXT}), ProblemKind.USER_AGENT_REFUSED),
    ],
)
def test_what_is_no_canvas_is_told(service, reply, expected):
    service.says(reply)
    with fails_as(expected) as caught:
        probe_host(service.url)
    assert len(service.heard) == 1
    assert caught.value.problem.host == f"127.0.0.1:{service.port}"


@pytest.mark.parametrize("token", ["", "  ", "two words", "naïve", "a\nb"])
def test_what_cannot_be_a_token_is_refused_before_anything_is_sent(token):
    with ScriptedService() as service:
        with pytest.raises(TokenInvalid):
            connect_canvas(service.url, Secret(token))
        assert service.heard == []
