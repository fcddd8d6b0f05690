"""What Canvas says of a token is read leniently, and found by the first characters alone."""

import pytest

from helpers.endpoints import asked_of_canvas
from helpers.recorded_requests import HurriedCancellation
from helpers.scripted_service import Reply, ScriptedService
from wizard.canvas.access_token import hints_of, is_telling, shown_token
from wizard.canvas.client import connect_canvas
from wizard.canvas.scopes import SCOPES, Scope, ScopeUse, lacking
from wizard.http.errors import ProblemKind, ServiceError, UnexpectedAnswer
from wizard.redact import MASK, Redactor
from wizard.secret import Secret


@pytest.fixture
def service():
    running = ScriptedService()
    yield running
    running.close()


def connected(service, recorder=None):
    return connect_canvas(
        service.url,
        Secret("1158~aB3/?xyz"),
        recorder=recorder,
        cancellation=HurriedCancellation(),
    )


@pytest.mark.parametrize(
    ("token", "hints"),
    [
        ("1158~aB3dEfgh", ["aB3dE", "1158~"]),
        ("7~abcdefghij", ["abcde", "7~abc"]),
        ("aB3dEfghij", ["aB3dE"]),
        ("abcde", ["abcde"]),
        ("1158~ab", ["1158~"]),
        ("7~ab", []),
        (" 1158~a/b?c#d\n", ["a/b?c", "1158~"]),
        ("", []),
    ],
)
def test_the_hint_stands_behind_the_tilde_or_at_the_beginning(token, hints):
    assert [hint.reveal() for hint in hints_of(Secret(token))] == hints


@pytest.mark.parametrize(
    ("hint", "told"), [("aB3dE", True), ("loops", False), ("11587", False), ("1158~", False)]
)
def test_only_a_hint_that_is_no_word_and_no_number_is_masked_everywhere(hint, told):
    assert is_telling(Secret(hint)) is told


NEVER, UNKNOWN = (None, True), (None, False)


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        ({"expires_at": None}, NEVER),
        ({}, UNKNOWN),
        ({"expires_at": "2026-12-12T13:05:00Z"}, ("2026-12-12T13:05:00Z", True)),
        ({"expires_at": 1797080700}, UNKNOWN),
        ({"expires_at": True}, UNKNOWN),
        ({"expires_at": ""}, UNKNOWN),
        ({"expires_at": "soon"}, UNKNOWN),
        ({"expires_at": ["2026-12-12T13:05:00Z"]}, UNKNOWN),
    ],
)
def test_only_a_null_says_that_a_token_never_ends(answer, end):
    token = shown_token(answer | {"token_hint": "aB3dE"}).token
    assert (token.expires_at, token.is_end_known) == end


def test_of_an_apps_token_a_null_says_nothing_and_a_date_says_when():
    null = shown_token({"expires_at": None, "visible_token": None}).token
    date = shown_token({"expires_at": "2026-12-12T13:05:00Z"}).token
    of_people = shown_token({"expires_at": None, "app_name": "User-Generated"}).token
    assert (null.is_end_known, null.is_made_by_hand) == (False, False)
    assert (of_people.is_end_known, of_people.is_made_by_hand) == (True, True)
    assert (date.is_end_known, date.is_made_by_hand) == (True, False)


@pytest.mark.parametrize(
    ("answer", "scopes"),
    [
        ({"scopes": []}, ()),
        ({"scopes": ["url:GET|/api/v1/courses"]}, ("url:GET|/api/v1/courses",)),
        ({"scopes": None}, None),
        ({}, None),
        ({"scopes": "url:GET|/api/v1/courses"}, None),
        ({"scopes": ["url:GET|/api/v1/courses", 7]}, None),
    ],
)
def test_only_an_empty_list_says_that_a_token_has_no_limits(answer, scopes):
    assert shown_token(answer).token.scopes == scopes


def test_odd_values_lose_nothing_else():
    shown = shown_token(
        {"id": "12", "user_id": True, "purpose": 7, "app_name": "a\nb", "workflow_state": None,
         "visible_token": "aB3dE...", "expires_at": None}
    )  # fmt: skip
    token = shown.token
    assert (token.id, token.user_id, token.purpose) == (12, None, "")
    assert (token.workflow_state, token.is_end_known) == ("", True)
    assert shown.hint == Secret("aB3dE")


@pytest.mark.parametrize("body", [[], "x", 7, b"null"])
def test_an_answer_that_is_no_token_is_told(service, body):
    service.says(Reply(body=body))
    with pytest.raises(UnexpectedAnswer):
        connected(service).show_token(Secret("aB3dE"))


@pytest.mark.parametrize("hint", ["a/b?c", "a#b%c", "aB3 E", "é<>é1", "a..b&"])
def test_a_hint_of_any_characters_is_one_part_of_the_path_and_is_told_nowhere(
    service, hint, caplog
):
    caplog.set_level("DEBUG")
    dropped = [Reply(drop=True)] * 10
    service.says(Reply(body={"id": 1}), Reply(status=404, body={"errors": []}), *dropped)
    recorded = []
    client = connected(service, recorded.append)

    client.show_token(Secret(hint))
    told = []
    for _ in range(2):
        with pytest.raises(ServiceError) as raised:
            client.show_token(Secret(hint))
        told += [str(raised.value), repr(raised.value.problem)]
    assert raised.value.problem.kind is ProblemKind.CONNECTION_LOST

    last = service.heard[0].path.rpartition("/tokens/")[2]
    assert "/" not in last
    assert service.heard[0].path.count("/") == 6
    assert {exchange.path for exchange in recorded} == {f"/api/v1/users/self/tokens/{MASK}"}
    for trace in (hint, last):
        assert trace not in " ".join((*told, repr(recorded), caplog.text))


def test_a_server_that_repeats_the_address_does_not_bring_the_hint_into_an_error(service):
    message = "No route matches GET /api/v1/users/self/tokens/aB3dE, see the log"
    service.says(Reply(status=400, body={"errors": [{"message": message}]}))
    with pytest.raises(ServiceError) as raised:
        connected(service).show_token(Secret("aB3dE"))
    assert "aB3dE" not in str(raised.value)
    assert "No route matches" in str(raised.value)


@pytest.mark.parametrize(
    "text",
    [
        "/api/v1/users/:user_id/tokens/:id",
        "url:DELETE|/api/v1/users/:user_id/tokens/:id",
        "the tokens/aB3dE of a course",
        "/users/self/user_generated_tokens",
    ],
)
def test_what_names_no_token_stays_readable(text):
    assert Redactor().mask(text) == text


class TestScopes:
    @pytest.mark.parametrize(
        ("held", "is_allowed"),
        [
            ("url:PUT|/api/v1/courses/:id", True),
            ("url:PUT|/api/v1/courses/:course_id", True),
            ("url:GET|/api/v1/courses/:id", False),
            ("url:PUT|/api/v1/courses", False),
            ("url:PUT|/api/v1/courses/:id/settings", False),
            ("url:PUT|/api/v1/*path", True),
            ("url:PUT", False),
            ("", False),
        ],
    )
    def test_a_route_counts_and_not_what_its_placeholders_are_called(self, held, is_allowed):
        missing = lacking([held], [ScopeUse.PUBLISH_COURSE])
        assert (missing == ()) is is_allowed

    def test_of_a_use_without_scopes_all_are_lacking(self):
        assert lacking([], [ScopeUse.UNDO]) == tuple(s for s in SCOPES if s.use is ScopeUse.UNDO)

    def test_whatever_the_client_asks_for_has_a_scope(self):
        """Whoever adds a method adds its scope to wizard/canvas/scopes.py."""
        held = {scope.name for scope in SCOPES}
        for name, verb, path in asked_of_canvas():
            asked = Scope(verb, f"/{path}", ScopeUse.READ)
            assert any(_lets_through(each, asked) for each in held), name


def _lets_through(held: str, asked: Scope) -> bool:
    kind, _, route = held.partition("|")
    theirs, ours = route.split("/"), asked.path.split("/")
    return (
        kind == f"url:{asked.method}"
        and len(theirs) == len(ours)
        and all(a == b or a.startswith(":") for a, b in zip(theirs, ours, strict=True))
    )
