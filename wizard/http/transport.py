"""Requests to one service: time-outs, retry, pace, cancelling, and one hierarchy of errors."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import requests
from requests.auth import AuthBase

from wizard.http.addresses import join_address, split_address
from wizard.http.answer import Answer, Exchange
from wizard.http.auth import BearerAuth, NoAuth
from wizard.http.cancellation import Cancellation, WaitReason
from wizard.http.connection_errors import SEND_ERRORS, classify, explain
from wizard.http.decode import encode
from wizard.http.descriptions import Descriptions
from wizard.http.errors import (
    Problem,
    ProblemKind,
    ServiceError,
    error_for,
    problem_by_status,
)
from wizard.http.limits import MOST_REDIRECTS
from wizard.http.limits import TransportLimits as TransportLimits
from wizard.http.loopback import is_loopback
from wizard.http.rate_limit import RateLimit
from wizard.http.redact import Redactor, guard_http_logs
from wizard.http.request_limit import RequestLimit
from wizard.http.retry import RetryRules, backoff
from wizard.http.server_clock import ServerClock
from wizard.http.sessions import OpenConnection, Sessions
from wizard.http.timing import Timing
from wizard.http.watchdog import Watchdog
from wizard.redact import RUN, without_token_hints
from wizard.secret import Secret

Parameters = Sequence[tuple[str, str]]

_log = logging.getLogger(__name__)


class Transport:
    """Sends requests to one service and returns its answers, or raises a `ServiceError`.

    Safe in several threads; every copy made by `bound_to` shares sessions, pace and limits.

    Args:
        base_url: what every path is appended to; no answer's link to another origin is followed.
        service: the name that errors and pauses carry, such as "Canvas".
        auth: what says who we are, an object of `wizard.http.auth`.
        rate_limit: how fast this service may be asked.
        problem_of: describes an answer of this service that is no success; service, host, path
            and request id are added to it.
        recorder: is told of every answer, in the thread of the request.
    """

    def __init__(
        self,
        base_url: str,
        service: str,
        *,
        auth: AuthBase | None = None,
        rate_limit: RateLimit | None = None,
        problem_of: Callable[[Answer], Problem] = problem_by_status,
        retry: RetryRules | None = None,
        limits: TransportLimits | None = None,
        timing: Timing | None = None,
        redactor: Redactor | None = None,
        recorder: Callable[[Exchange], None] | None = None,
        cancellation: Cancellation | None = None,
    ) -> None:
        guard_http_logs()
        self.base_url = base_url.rstrip("/")
        self.service = service
        self._auth = auth or NoAuth()
        self._rate_limit = rate_limit or RateLimit()
        self._retry = retry or RetryRules()
        self._limits = limits or TransportLimits()
        self._timing = timing or Timing()
        self._redactor = redactor or RUN
        self._descriptions = Descriptions(
            service=service,
            base_url=self.base_url,
            redactor=self._redactor,
            problem_of=problem_of,
        )
        self._recorder = recorder
        self._cancellation = cancellation or Cancellation()
        parts = split_address(self.base_url)
        self.server_clock = ServerClock()
        self._sessions = Sessions()
        # A proxy of the environment cannot reach this computer's own loopback.
        loopback = is_loopback(parts.hostname or "")
        self._proxies = {"no_proxy": parts.hostname or ""} if loopback else {}
        self._request_limit = RequestLimit(lambda: self._rate_limit.parallel_requests(self._timing))
        if isinstance(auth, BearerAuth):
            self._redactor.register(auth.token)

    def bound_to(self, cancellation: Cancellation) -> Transport:
        """Return this transport bound to another cancellation, for notices too."""
        return self._copy(_cancellation=cancellation)

    def _copy(self, **changes: object) -> Transport:
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__ | changes)
        return copy

    def list_deadline(self) -> Callable[[], bool]:
        """Return what tells whether a list that begins now has taken longer than any may."""
        ends = self._timing.monotonic() + self._limits.list_seconds
        return lambda: self._timing.monotonic() > ends

    def close(self) -> None:
        """Close the idle connections."""
        self._sessions.close()

    def protect(self, secret: Secret) -> None:
        """Mask this secret in every message, even where a server sends it back."""
        self._redactor.register(secret)

    def get(self, path: str, *, params: Parameters = (), auth: AuthBase | None = None) -> Answer:
        """Read something; `path` may also be an absolute address below the same origin."""
        return self.request("GET", path, params=params, auth=auth)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Parameters = (),
        body: object = None,
        auth: AuthBase | None = None,
    ) -> Answer:
        """Send a request, again where that is safe, and return its successful answer.

        Raises:
            ServiceError: of the class that says what happened.
        """
        data = None if body is None else encode(body)
        throttled = down = broken = 0
        while True:
            outcome = self._attempt(method, path, params, data, auth)
            if isinstance(outcome, Problem):
                if not self._retry.repeats_connection(method, outcome.kind, broken):
                    raise error_for(outcome)
                broken += 1
                self._pause(backoff(broken - 1, self._timing.jitter()), WaitReason.CONNECTION)
                continue
            if self._rate_limit.is_throttled(outcome):
                if method != "GET":
                    self._cancellation.take_back_write()
                may_repeat = self._rate_limit.may_repeat_throttled(outcome)
                if not may_repeat or not self._retry.repeats_throttled(throttled):
                    raise error_for(self._descriptions.of_answer(outcome))
                seconds = self._rate_limit.throttle_wait(outcome, throttled, self._timing)
                throttled += 1
                self._pause(seconds, WaitReason.THROTTLED)
            elif self._retry.repeats_status(method, outcome.status, down):
                down += 1
                self._pause(backoff(down - 1, self._timing.jitter()), WaitReason.SERVER_DOWN)
            elif 200 <= outcome.status < 300:
                return outcome
            else:
                raise error_for(self._descriptions.of_answer(outcome))

    def get_any(self, path: str) -> Answer:
        """Send one GET and return its answer, whatever its status: for recognising a service.

        Raises:
            ServiceError: there was no answer.
        """
        outcome = self._attempt("GET", path, (), None, None)
        if isinstance(outcome, Problem):
            raise error_for(outcome)
        return outcome

    def refusal(self, answer: Answer) -> ServiceError:
        """Return the error that belongs to an answer."""
        return error_for(self._descriptions.of_answer(answer))

    def fetch_page(self, url: Secret, *, most_redirects: int = MOST_REDIRECTS) -> Answer:
        """Fetch a page whose address is itself the key to it, as a fresh browser would.

        Cookies live for this call alone, no token is sent, and redirects are followed within
        the same origin. Neither the address nor the page reaches a log or an error.
        """
        session, connection = self._sessions.throwaway()
        address = url.reveal()
        with session:
            for _ in range(most_redirects + 1):
                if not self._is_same_origin(address):
                    raise error_for(self._descriptions.of_redirect(split_address(address).netloc))
                with self._request_limit.entered(self._cancellation):
                    outcome = self._send(session, connection, "GET", address, (), None, NoAuth())
                if isinstance(outcome, Problem):
                    raise error_for(outcome)
                location = outcome.headers.get("Location")
                if 300 <= outcome.status < 400 and location:
                    address = join_address(address, location)
                elif 200 <= outcome.status < 300:
                    return outcome
                else:
                    raise error_for(self._descriptions.of_answer(outcome))
        raise error_for(self._descriptions.of_redirects(most_redirects))

    def url_of(self, path: str) -> str:
        """Return the address of a path; an absolute one must be of the same origin.

        Raises:
            Redirected: it leads elsewhere, where the token must not follow.
        """
        if not path:
            return self.base_url
        if "://" not in path:
            return f"{self.base_url}/{path.lstrip('/')}"
        if not self._is_same_origin(path):
            raise error_for(self._descriptions.of_redirect(split_address(path).netloc))
        return path

    def _attempt(
        self,
        method: str,
        path: str,
        params: Parameters,
        data: bytes | None,
        auth: AuthBase | None,
    ) -> Answer | Problem:
        url = self.url_of(path)
        with self._request_limit.entered(self._cancellation), self._sessions.borrowed() as one:
            while (seconds := self._rate_limit.reserve(self._timing)) > 0:
                self._pause(seconds, WaitReason.PACING)
            outcome = self._send(*one, method, url, params, data, auth or self._auth)
            if isinstance(outcome, Answer):
                under_way = self._request_limit.under_way
                self._rate_limit.note(outcome, self._timing, under_way=under_way)
        return outcome

    def _send(
        self,
        session: requests.Session,
        connection: OpenConnection,
        method: str,
        url: str,
        params: Parameters,
        data: bytes | None,
        auth: AuthBase,
    ) -> Answer | Problem:
        self._cancellation.check()
        if method != "GET":
            self._cancellation.note_write(self._limits.answer_seconds)
        started = self._timing.monotonic()
        withdraw = self._cancellation.on_cancel(connection.interrupt) if method == "GET" else None
        headers = {"Accept": "application/json"}
        if data is not None:
            headers["Content-Type"] = "application/json"
        problem, answer = None, None
        watchdog = Watchdog(connection.interrupt, self._limits.answer_seconds)
        try:
            with watchdog, session.request(
                method, url, params=list(params), data=data, headers=headers, auth=auth,
                timeout=self._limits.timeouts, allow_redirects=False, stream=True,
                proxies=dict(self._proxies),
            ) as response:  # fmt: skip
                answer = self._read(method, url, response, started)
        except SEND_ERRORS as error:
            late = watchdog.expired
            kind, detail = (ProblemKind.TIMED_OUT, "") if late else classify(error)
            problem = self._descriptions.of_failure(kind, method, url, explain(kind), detail)
        finally:
            if withdraw is not None:
                withdraw()
            if method != "GET":
                self._cancellation.end_write()
        if watchdog.expired and isinstance(answer, Answer):
            # A body without a length looks whole where it was cut off.
            kind = ProblemKind.TIMED_OUT
            answer = self._descriptions.of_failure(kind, method, url, explain(kind))
        if method == "GET":
            self._cancellation.check()
        if problem is not None:
            return problem
        if isinstance(answer, Answer):
            self.server_clock.note(answer)
            self._record(answer, started)
        assert answer is not None  # noqa: S101 - either the one or the other is there
        return answer

    def _read(
        self, method: str, url: str, response: requests.Response, started: float
    ) -> Answer | Problem:
        body = bytearray()
        for chunk in response.iter_content(64 * 1024):
            body += chunk
            if method == "GET":
                self._cancellation.check()
            if len(body) > self._limits.answer_bytes:
                text = "The answer is longer than any this service is known to send."
                return self._descriptions.of_failure(
                    ProblemKind.UNEXPECTED_ANSWER, method, url, text
                )
            if self._timing.monotonic() - started > self._limits.answer_seconds:
                text = "The answer did not come to an end."
                return self._descriptions.of_failure(ProblemKind.TIMED_OUT, method, url, text)
        parts = split_address(url)
        return Answer(
            service=self.service,
            method=method,
            host=parts.netloc,
            path=without_token_hints(parts.path),
            status=response.status_code,
            headers=response.headers,
            body=bytes(body),
        )

    def _record(self, answer: Answer, started: float) -> None:
        milliseconds = round((self._timing.monotonic() - started) * 1000)
        _log.debug("%s %s → %s in %s ms", answer.method, answer.path, answer.status, milliseconds)
        if self._recorder is not None:
            now = self._timing.now().isoformat(timespec="milliseconds")
            self._recorder(
                Exchange(
                    service=self.service,
                    method=answer.method,
                    path=answer.path,
                    status=answer.status,
                    request_id=answer.request_id,
                    at=now.replace("+00:00", "Z"),
                )
            )

    def _is_same_origin(self, url: str) -> bool:
        ours, theirs = split_address(self.base_url), split_address(url)
        return (ours.scheme, ours.netloc.lower()) == (theirs.scheme, theirs.netloc.lower())

    def _pause(self, seconds: float, reason: WaitReason) -> None:
        self._timing.pause(self._cancellation, seconds, reason, self.service)
