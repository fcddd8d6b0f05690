"""The Canvas client against answers that are odd in every way that the real ones may be.

Each test is one oddity; each runs over every answer the client reads, with made-up contents.
"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.odd_answers import (
    EVERYTHING,
    EXAMPLES,
    EXTRA,
    MISSING,
    NULLS,
    TEXT_IDS,
    TEXTS,
    Operation,
    cut_short,
    each,
    reads,
    refuses,
    web_pages,
)
from helpers.scripted_service import Reply, ScriptedService
from helpers.service_errors import is_told_as
from wizard.canvas import types
from wizard.canvas.client import connect_canvas
from wizard.http.errors import (
    NotAuthorized,
    NotFound,
    NotTheApi,
    ProblemKind,
    Redirected,
    ScopeMissing,
    ServiceError,
    TokenExpired,
    TokenInvalid,
    UnexpectedAnswer,
    ValidationFailed,
)
from wizard.secret import Secret

TOKEN = "a-token-of-somebody"
REALM = {"WWW-Authenticate": 'Bearer realm="canvas-lms"'}


OPERATIONS = [
    Operation("self", types.User, lambda c: c.get_self()),
    Operation("profile", types.Profile, lambda c: c.get_profile()),
    Operation("accounts", types.Account, lambda c: c.list_accounts(), True),
    Operation("course", types.Course, lambda c: c.get_course(1)),
    Operation("courses", types.Course, lambda c: c.list_courses(), True),
    Operation("publish", types.Course, lambda c: c.publish_course(1)),
    Operation("tools", types.ExternalTool, lambda c: c.list_external_tools(1), True),
    Operation("tool", types.ExternalTool, lambda c: c.get_external_tool(1, 2)),
    Operation("apps", types.LtiApp, lambda c: c.list_lti_apps(1), True),
    Operation("assignments", types.Assignment, lambda c: c.list_assignments(1), True),
    Operation(
        "create", types.Assignment, lambda c: c.create_assignment(1, types.AssignmentFields())
    ),
    Operation("submissions", types.Submission, lambda c: c.list_submissions(1, 2), True),
    Operation("groups", types.AssignmentGroup, lambda c: c.list_assignment_groups(1), True),
    Operation("enrolments", types.Enrollment, lambda c: c.list_enrollments(1), True),
    Operation("users", types.CourseUser, lambda c: c.list_users(1), True),
    # Without `url`, it is Canvas's way of saying that no app was found: it stays the last.
    Operation("launch", types.SessionlessLaunch, lambda c: c.sessionless_launch(1, tool_id=2)),
]
each_operation = each(OPERATIONS)


@pytest.fixture
def canvas(service, timing):
    client = connect_canvas(service.url, Secret(TOKEN), timing=timing)
    yield client
    client.close()


@each_operation
def test_extra_fields_are_ignored(canvas, service, operation):
    reads(canvas, service, operation, EXTRA)


@each_operation
def test_missing_optional_fields_have_their_defaults(canvas, service, operation):
    reads(canvas, service, operation, MISSING)


@each_operation
def test_nulls_count_as_missing(canvas, service, operation):
    reads(canvas, service, operation, NULLS)


@each_operation
def test_ids_may_be_texts(canvas, service, operation):
    reads(canvas, service, operation, TEXT_IDS)


@each_operation
def test_all_of_that_at_once(canvas, service, operation):
    reads(canvas, service, operation, *EVERYTHING)


ENUMS = [
    (types.Course, "workflow_state", lambda c: c.get_course(1)),
    (types.ExternalTool, "privacy_level", lambda c: c.get_external_tool(1, 2)),
    (types.ExternalTool, "version", lambda c: c.get_external_tool(1, 2)),
    (types.Assignment, "grading_type", lambda c: c.get_assignment(1, 2)),
    (types.Assignment, "workflow_state", lambda c: c.get_assignment(1, 2)),
    (types.Enrollment, "type", lambda c: c.list_enrollments(1)[0]),
    (types.Enrollment, "enrollment_state", lambda c: c.list_enrollments(1)[0]),
]


@pytest.mark.parametrize(("type_", "field", "ask"), ENUMS)
def test_unknown_enum_values_are_kept_as_they_are(canvas, service, type_, field, ask):
    @EXAMPLES
    @given(TEXTS)
    def read(value):
        sent = {"id": 1, "user_id": 2, field: value}
        service.answers(lambda heard: Reply(body=[sent] if type_ is types.Enrollment else sent))
        assert getattr(ask(canvas), field) == value

    read()


@each_operation
def test_html_where_json_was_due_is_not_the_api(canvas, service, operation):
    refuses(canvas, service, operation, web_pages(200, 201, 401, 403, 404), NotTheApi, secret=TOKEN)


@each_operation
def test_html_of_a_server_that_is_down_is_server_down(canvas, service, operation):
    down = st.sampled_from([500, 502, 503, 504]).map(
        lambda status: Reply(status, b"<html>Maintenance</html>", {"Content-Type": "text/html"})
    )
    refuses(canvas, service, operation, down, ProblemKind.SERVER_DOWN, secret=TOKEN)


@each_operation
def test_truncated_json_is_not_the_api(canvas, service, operation):
    refuses(canvas, service, operation, cut_short(operation), NotTheApi, secret=TOKEN)


@each(OPERATIONS[:-1])
def test_json_of_another_kind_is_an_unexpected_answer(canvas, service, operation):
    other = st.sampled_from([5, "text", True, [[1]], {"errors": {"x": "y"}}, [{"no": "id"}]])
    replies = other.map(lambda body: Reply(body=body))
    refuses(canvas, service, operation, replies, UnexpectedAnswer, secret=TOKEN)


@pytest.mark.parametrize(
    "header",
    [
        "application/json",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-16",
        "application/json; charset=klingon",
        "text/plain",
        "",
    ],
)
def test_a_wrong_charset_garbles_no_name(canvas, service, header):
    @EXAMPLES
    @given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig"]))
    def read(name, encoding):
        body = json.dumps({"id": 1, "name": name}, ensure_ascii=False).encode(encoding)
        service.says(Reply(body=body, headers={"Content-Type": header}))
        assert canvas.get_self().name == name

    read()


def test_a_declared_charset_is_believed_where_the_bytes_are_no_utf_8(canvas, service):
    body = '{"id": 1, "name": "Einführung"}'.encode("cp1252")
    service.says(Reply(body=body, headers={"Content-Type": "application/json; charset=cp1252"}))
    assert canvas.get_self().name == "Einführung"


def test_a_huge_body_is_read_and_an_endless_one_is_left(canvas, service):
    rows = [{"id": number, "name": "x" * 2000} for number in range(1, 3001)]
    service.says(Reply(body=rows))
    assert len(canvas.list_accounts()) == 3000
    service.says(Reply(body=b'{"id": 1, "name": "' + b"x" * 70_000_000 + b'"}'))
    with pytest.raises(UnexpectedAnswer, match="longer"):
        canvas.get_self()


@pytest.mark.parametrize("body", [b'{"id": ' + b"9" * 9000 + b"}", b"[" * 100_000])
def test_numbers_and_nesting_without_end_are_not_the_api(canvas, service, body):
    service.says(Reply(body=body))
    with pytest.raises(NotTheApi):
        canvas.get_self()


REFUSALS = [
    (401, {}, REALM, TokenInvalid),
    (401, {"expired_at": "2026-01-01T00:00:00Z"}, REALM, TokenExpired),
    (401, {}, {}, ScopeMissing),
]
STATUS_WORDS = [
    (401, "unauthenticated", TokenInvalid),
    (401, "unauthorized", NotAuthorized),
    (403, "unauthorized", NotAuthorized),
    (401, "unverified", ProblemKind.UNVERIFIED),
]


class TestLocalisedMessages:
    """The text is the caller's locale's: what happened is told by status, header and field."""

    @pytest.mark.parametrize(("status", "entry", "headers", "error"), REFUSALS)
    def test_of_tokens_and_scopes(self, canvas, service, status, entry, headers, error):
        self.check(
            canvas,
            service,
            error,
            lambda text: Reply(status, {"errors": [{"message": text, **entry}]}, headers),
        )

    @pytest.mark.parametrize(("status", "word", "error"), STATUS_WORDS)
    def test_of_rights(self, canvas, service, status, word, error):
        self.check(
            canvas,
            service,
            error,
            lambda text: Reply(status, {"status": word, "errors": [{"message": text}]}),
        )

    def test_of_fields(self, canvas, service):
        self.check(
            canvas,
            service,
            ValidationFailed,
            lambda text: Reply(400, {"errors": {"name": [{"attribute": "name", "message": text}]}}),
        )

    def check(self, canvas, service, error, reply_saying):
        @EXAMPLES
        @given(st.text(st.characters(categories=("L", "Zs")), min_size=1, max_size=40))
        def refuse(text):
            service.says(reply_saying(text))
            with pytest.raises(ServiceError) as caught:
                canvas.get_self()
            assert is_told_as(caught.value, error)

        refuse()


class TestPages:
    def link(self, url):
        return {"Link": f'<{url}>; rel="next"'}

    @EXAMPLES
    @given(st.data())
    def test_that_repeat_skip_or_are_empty_give_every_object_once_in_order(self, data):
        ids = st.lists(st.integers(1, 30), max_size=5)
        pages = data.draw(st.lists(ids, min_size=1, max_size=6))
        numbers = data.draw(
            st.lists(st.integers(2, 999), min_size=len(pages), max_size=len(pages), unique=True)
        )
        with ScriptedService() as service:
            for place, page in enumerate(pages, start=1):
                url = f"{service.url}/api/v1/accounts?page={numbers[place - 1]}"
                more = self.link(url) if place < len(pages) else {}
                service.says(Reply(body=[{"id": number} for number in page], headers=more))
            client = connect_canvas(service.url, Secret("token-token"))
            found = [account.id for account in client.list_accounts()]
            client.close()
        assert found == list(dict.fromkeys(number for page in pages for number in page))
        assert [dict(heard.query)["page"] for heard in service.heard[1:]] == [
            str(number) for number in numbers[: len(pages) - 1]
        ]

    @pytest.mark.parametrize(
        "form",
        [
            "http://127.0.0.1:{port}/api/v1/accounts?page=2",
            "http://localhost:{port}/api/v1/accounts?page=2",
            "http://{own}@127.0.0.1:{port}/api/v1/accounts?page=2",
            "http://{own}\\@127.0.0.1:{port}/api/v1/accounts?page=2",
            "http://{own}.127.0.0.1:{port}/api/v1/accounts?page=2",
            "HTTP://127.0.0.1:{port}/api/v1/accounts?page=2",
            "https://{own}/api/v1/accounts?page=2",
            "//127.0.0.1:{port}/api/v1/accounts?page=2",
            "http:///127.0.0.1:{port}/api/v1/accounts?page=2",
        ],
    )
    def test_whose_next_link_leads_elsewhere_do_not_take_the_token_there(
        self, canvas, service, form
    ):
        own = service.url.removeprefix("http://")
        with ScriptedService() as elsewhere:
            link = form.format(port=elsewhere.port, own=own)
            service.says(Reply(body=[{"id": 1}], headers=self.link(link)))
            with pytest.raises(ServiceError) as caught:
                canvas.list_accounts()
            assert elsewhere.heard == []
        if not form.startswith("//"):
            assert isinstance(caught.value, Redirected)

    @EXAMPLES
    @given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="<>")))
    def test_whose_next_link_is_any_text_ask_nobody_else(self, text):
        with ScriptedService() as service:
            gone = Reply(404, {"errors": [{"message": "gone"}]})
            service.says(Reply(body=[{"id": 1}], headers=self.link(text)), gone)
            client = connect_canvas(service.url, Secret("token-token"))
            with pytest.raises(ServiceError) as caught:
                client.list_accounts()
            client.close()
            assert isinstance(caught.value, NotFound | Redirected | UnexpectedAnswer)
            assert len(service.heard) <= 2
