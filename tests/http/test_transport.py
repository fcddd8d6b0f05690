import logging
import threading
from datetime import UTC, datetime, timedelta

import pytest

from helpers.scripted_service import InstantTiming, Reply, ScriptedService
from helpers.service_errors import fails_as
from wizard.http.answer import Answer
from wizard.http.auth import BearerAuth
from wizard.http.cancellation import Cancellation
from wizard.http.errors import (
    Cancelled,
    NotFound,
    ProblemKind,
    Redirected,
    UnexpectedAnswer,
    ValidationFailed,
)
from wizard.http.server_clock import ServerClock
from wizard.http.transport import Transport, TransportLimits
from wizard.secret import Secret

TOKEN = Secret("7~vErYsEcReTtOkEn0123456789")
THROTTLED_403 = Reply(403, b"403 Forbidden (Rate Limit Exceeded)\n", {"Content-Type": "text/plain"})


@pytest.fixture
def transport(service, timing):
    opened = Transport(service.url, "Canvas", auth=BearerAuth(TOKEN), timing=timing)
    yield opened
    opened.close()


def test_a_request_says_who_sends_it_and_wants_json(service, transport):
    service.says(Reply(body={"id": 1}))
    answer = transport.get("api/v1/users/self", params=[("include[]", "email")])
    heard = service.heard[0]
    assert answer.status == 200
    assert heard.path == "/api/v1/users/self"
    assert heard.query == [("include[]", "email")]
    assert heard.headers["Authorization"] == f"Bearer {TOKEN.reveal()}"
    assert heard.headers["User-Agent"].startswith("CodioCanvasSetupWizard/")
    assert "(+http" in heard.headers["User-Agent"]
    assert heard.headers["Accept"] == "application/json"


def test_a_body_is_sent_as_json_and_a_secret_in_it_is_revealed(service, transport):
    service.says(Reply(body={}))
    transport.request("POST", "tools", body={"tool": {"shared_secret": Secret("s3cret-value")}})
    assert service.heard[0].json == {"tool": {"shared_secret": "s3cret-value"}}
    assert service.heard[0].headers["Content-Type"] == "application/json"


def test_a_redirect_is_not_followed_and_names_the_host_it_leads_to(service, transport):
    service.says(Reply(301, headers={"Location": "https://login.example.edu/saml?token=abc"}))
    with pytest.raises(Redirected) as caught:
        transport.request("POST", "x", body={})
    assert caught.value.problem.location == "login.example.edu"
    assert len(service.heard) == 1
    assert "abc" not in str(caught.value)


@pytest.mark.parametrize("status", [502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_what_can_be_repeated_is_repeated_after_a_passing_failure(
    service, transport, timing, method, status
):
    service.says(Reply(status), Reply(status), Reply(body={}))
    assert transport.request(method, "x").status == 200
    assert timing.pauses == [("server_down", 2.0), ("server_down", 4.0)]


@pytest.mark.parametrize(
    "reply", [Reply(502), Reply(503), Reply(504), Reply(500), Reply(drop=True)]
)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_what_makes_or_writes_over_something_is_not_repeated_for_it_may_have_arrived(
    service, transport, method, reply
):
    """A POST would make a second thing, a PUT write over what somebody has changed meanwhile."""
    service.says(reply, Reply(201, {}))
    with fails_as(ProblemKind.SERVER_DOWN, ProblemKind.CONNECTION_LOST):
        transport.request(method, "x", body={})
    assert len(service.heard) == 1


@pytest.mark.parametrize(("method", "pauses"), [("POST", 0), ("PUT", 2), ("GET", 2)])
def test_where_nothing_listens_a_put_is_sent_again_for_it_cannot_have_arrived(
    service, timing, method, pauses
):
    service.close()
    transport = Transport(service.url, "Canvas", timing=timing)
    with fails_as(ProblemKind.CONNECTION_REFUSED):
        transport.request(method, "x", body=None if method == "GET" else {})
    assert [reason for reason, _ in timing.pauses] == ["connection"] * pauses


def test_what_time_it_is_at_the_service_is_known_after_its_first_answer(service, transport):
    assert transport.server_clock.now() is None
    service.says(Reply(body={}))
    before = datetime.now(UTC).replace(microsecond=0)

    transport.bound_to(Cancellation()).get("x")

    assert before <= transport.server_clock.now() <= datetime.now(UTC)


def test_the_services_own_clock_is_followed_and_never_ahead_of_it():
    clock = ServerClock()
    said = datetime(2026, 9, 14, 15, 0, 7, tzinfo=UTC)
    for date in ("Mon, 14 Sep 2026 15:00:07 GMT", "yesterday", ""):
        headers = {"Date": date} if date else {}
        clock.note(
            Answer(
                service="Canvas",
                method="GET",
                host="",
                path="",
                status=200,
                headers=headers,
                body=b"",
            )
        )

    assert said <= clock.now() < said + timedelta(minutes=1)
    assert clock.now().microsecond == 0


@pytest.mark.parametrize("throttle", [Reply(429, b"429 Forbidden (Rate Limit Exceeded)")])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_every_request_is_repeated_after_a_throttle_answer(
    service, transport, timing, method, throttle
):
    service.says(throttle, throttle, throttle, Reply(body={}))
    assert transport.request(method, "x").status == 200
    assert timing.pauses == [("throttled", 2.0), ("throttled", 4.0), ("throttled", 8.0)]


def test_throttling_without_end_is_given_up(service, transport, timing):
    service.answers(lambda heard: Reply(429))
    with fails_as(ProblemKind.THROTTLED):
        transport.get("x")
    assert [seconds for _, seconds in timing.pauses] == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0]


def test_a_status_500_is_not_repeated(service, transport):
    service.says(Reply(500, {"errors": []}), Reply(body={}))
    with fails_as(ProblemKind.SERVER_DOWN):
        transport.get("x")
    assert len(service.heard) == 1


def test_a_read_survives_dropped_connections(service, transport, timing):
    service.says(Reply(drop=True), Reply(drop=True), Reply(body={}))
    assert transport.get("x").status == 200
    assert [reason for reason, _ in timing.pauses] == ["connection", "connection"]


def test_a_connection_that_keeps_breaking_is_told(service, transport):
    service.answers(lambda heard: Reply(drop=True))
    with fails_as(ProblemKind.CONNECTION_LOST) as caught:
        transport.get("x?secret=never-to-be-seen")
    assert len(service.heard) == 3
    assert "never-to-be-seen" not in str(caught.value)
    assert caught.value.__context__ is None


def test_an_answer_cut_off_is_a_lost_connection(service, transport):
    service.answers(
        lambda heard: Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"),
    )
    with fails_as(ProblemKind.CONNECTION_LOST):
        transport.get("x")


def test_a_silent_server_is_timed_out(service, timing):
    hold = threading.Event()
    service.answers(lambda heard: Reply(hold=hold))
    limits = TransportLimits(timeouts=(1.0, 0.05))
    transport = Transport(service.url, "Canvas", timing=timing, limits=limits)
    with fails_as(ProblemKind.TIMED_OUT):
        transport.get("x")
    hold.set()
    transport.close()


def test_an_endless_answer_is_not_read_to_its_end(service, timing):
    limits = TransportLimits(answer_bytes=100_000)
    transport = Transport(service.url, "Canvas", timing=timing, limits=limits)
    service.says(Reply(body=b"[" + b" " * 3_000_000))
    with pytest.raises(UnexpectedAnswer):
        transport.get("x")
    transport.close()


def test_a_refusal_keeps_status_request_id_and_path_without_query(service, transport):
    service.says(Reply(404, {}, {"X-Request-Context-Id": "abc-123"}))
    with pytest.raises(NotFound) as caught:
        transport.get("api/v1/courses/9", params=[("token", "hidden-value")])
    problem = caught.value.problem
    assert (problem.status, problem.request_id) == (404, "abc-123")
    assert (problem.method, problem.path) == ("GET", "/api/v1/courses/9")
    assert problem.service == "Canvas"
    assert "hidden-value" not in repr(problem)


def test_a_secret_that_the_server_sends_back_is_masked(service, transport):
    service.says(Reply(400, f"You sent {TOKEN.reveal()}".encode()))
    with pytest.raises(ValidationFailed) as caught:
        transport.get("x")
    assert TOKEN.reveal() not in repr(caught.value) + str(caught.value)
    assert "You sent" in str(caught.value)


def test_no_secret_of_a_query_or_header_reaches_a_log(service, transport, caplog):
    caplog.set_level(logging.DEBUG)
    service.says(Reply(body={}), Reply(503), Reply(503), Reply(503), Reply(503))
    secret = "qUeRy-sEcReT-1234"
    params = [("client_id", "public"), ("client_secret", secret), ("verifier", secret)]
    transport.get("token", params=params)
    with fails_as(ProblemKind.SERVER_DOWN):
        transport.get("token", params=[*params, ("session_token", secret)])
    assert any(record.name.startswith("urllib3") for record in caplog.records)
    assert "client_id=public" in caplog.text
    assert secret not in caplog.text
    assert TOKEN.reveal() not in caplog.text


def test_the_recorder_hears_of_every_answer(service, timing):
    exchanges = []
    transport = Transport(service.url, "Canvas", timing=timing, recorder=exchanges.append)
    service.says(Reply(503, headers={"X-Request-Context-Id": "one"}), Reply(body={}))
    transport.get("a/b", params=[("c", "d")])
    transport.close()
    assert [(e.method, e.path, e.status, e.request_id) for e in exchanges] == [
        ("GET", "/a/b", 503, "one"),
        ("GET", "/a/b", 200, None),
    ]
    assert all(e.service == "Canvas" and e.at.endswith("Z") for e in exchanges)


def test_cookies_of_an_api_answer_are_not_sent_back(service, transport):
    service.says(Reply(body={}, headers={"Set-Cookie": "canvas_session=x; Path=/"}), Reply(body={}))
    transport.get("a")
    transport.get("b")
    assert "Cookie" not in service.heard[1].headers


def test_a_connection_is_kept_and_taken_over_by_whatever_thread_asks_next(service, transport):
    service.answers(lambda heard: Reply(body={}))
    transport.get("main")
    transport.get("main")
    other = threading.Thread(target=lambda: transport.bound_to(Cancellation()).get("other"))
    other.start()
    other.join()
    assert len({heard.client_port for heard in service.heard}) == 1


def test_requests_that_are_under_way_at_once_have_a_connection_each(service, transport):
    service.answers(_Crowd(3).enter)
    for _ in range(2):
        threads = [threading.Thread(target=transport.get, args=("x",)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(service.heard) == 6
    assert len({heard.client_port for heard in service.heard}) == 3


class _Crowd:
    """Counts how many requests a service is answering at the same time.

    The first ones are answered when as many as may be are there, and a moment later, so that one
    too many has a chance to come.
    """

    def __init__(self, most: int) -> None:
        self._allowed = most
        self._full = threading.Event()
        self._lock = threading.Lock()
        self._now = 0
        self.most = 0
        self._leave = threading.Event()

    def enter(self, heard) -> Reply:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            if self._now >= self._allowed:
                self._full.set()
        assert self._full.wait(10)
        self._leave.wait(0.05)
        with self._lock:
            self._now -= 1
        return Reply(body={})


@pytest.mark.parametrize("methods", [("GET",), ("PUT",), ("GET", "POST")], ids=" ".join)
def test_four_requests_run_at_once_whether_they_read_or_write(service, transport, methods):
    most, crowd = 4, _Crowd(4)
    service.answers(crowd.enter)
    threads = [
        threading.Thread(target=transport.request, args=(methods[number % len(methods)], "x"))
        for number in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert crowd.most == most
    assert len(service.heard) == 10


def test_cancelling_breaks_off_a_read_that_hangs(service):
    cancellation, hold = Cancellation(), threading.Event()
    service.answers(lambda heard: Reply(hold=hold))
    transport = Transport(service.url, "Canvas").bound_to(cancellation)
    caught: list[BaseException] = []

    def read() -> None:
        try:
            transport.get("x")
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    assert service.arrived.acquire(timeout=5)
    cancellation.cancel()
    thread.join(5)
    assert not thread.is_alive()
    assert len(caught) == 1
    hold.set()
    transport.close()


def test_cancelling_lets_a_write_come_to_its_end(service):
    cancellation = Cancellation()
    service.answers(lambda heard: (cancellation.cancel(), Reply(201, {"id": 7}))[1])
    transport = Transport(service.url, "Canvas").bound_to(cancellation)
    assert transport.request("POST", "x", body={}).status == 201
    with pytest.raises(Cancelled):
        transport.request("POST", "x", body={})
    assert len(service.heard) == 1
    transport.close()


def test_a_pause_is_reported_and_can_be_cancelled(service):
    waits = []
    cancellation = Cancellation(
        on_wait=lambda waiting: (waits.append(waiting), cancellation.cancel())
    )
    service.says(Reply(429), Reply(body={}))
    transport = Transport(service.url, "Canvas", cancellation=cancellation)
    with pytest.raises(Cancelled):
        transport.get("x")
    assert [(w.service, w.reason) for w in waits] == [("Canvas", "throttled")]
    assert 2.0 <= waits[0].seconds <= 2.5
    transport.close()


def test_an_absolute_address_of_another_origin_is_not_asked(service, transport):
    with ScriptedService() as elsewhere, pytest.raises(Redirected):
        transport.get(f"{elsewhere.url}/api/v1/courses?page=2")
    assert elsewhere.heard == []


def test_a_page_is_fetched_without_the_token_with_cookies_within_its_origin(service, transport):
    service.says(
        Reply(302, headers={"Location": "/launch?verifier=two", "Set-Cookie": "session=s; Path=/"}),
        Reply(body=b"<html></html>", headers={"Content-Type": "text/html"}),
    )
    page = transport.fetch_page(Secret(f"{service.url}/launch?verifier=one"))
    assert page.body == b"<html></html>"
    assert "Authorization" not in service.heard[0].headers
    assert service.heard[1].headers["Cookie"] == "session=s"
    assert "verifier" not in repr(page)


def test_a_page_that_leads_to_another_origin_is_left(service, transport):
    service.says(Reply(302, headers={"Location": "https://elsewhere.example/?verifier=zzzz"}))
    with pytest.raises(Redirected) as caught:
        transport.fetch_page(Secret(f"{service.url}/launch?verifier=one"))
    assert caught.value.problem.location == "elsewhere.example"
    assert "zzzz" not in str(caught.value)


def test_a_proxy_of_the_environment_is_not_asked_for_loopback(service, timing, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    service.says(Reply(body={}))
    transport = Transport(service.url, "Canvas", timing=timing)
    assert transport.get("x").status == 200
    transport.close()


def test_a_netrc_entry_does_not_replace_the_token(service, timing, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine canvas.example login someone password something\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("http_proxy", service.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    service.says(Reply(body={}), Reply(body={}))
    for auth in (BearerAuth(TOKEN), None):
        transport = Transport("http://canvas.example", "Canvas", auth=auth, timing=timing)
        transport.get("x")
        transport.close()
    assert service.heard[0].headers["Authorization"] == f"Bearer {TOKEN.reveal()}"
    assert "Authorization" not in service.heard[1].headers


def test_bound_copies_share_pace_and_sessions(service):
    timing = InstantTiming()
    transport = Transport(service.url, "Canvas", timing=timing)
    service.says(Reply(body={}), Reply(body={}))
    transport.get("a")
    transport.bound_to(Cancellation()).get("b")
    assert service.heard[0].client_port == service.heard[1].client_port
    transport.close()
