"""Faults that can be switched on in both services, to see what a client does about them.

A specification is `KIND[:MATCH][:COUNT]`, several separated by commas:

* `html` - 200 with an HTML page, as a login page or a proxy answers;
* a status such as `500`, `502`, `429` or `422` - that status, without executing the request;
* `301`, `302`, `307`, `308` - sends the client to another host, as after a change of address;
* `500-after` - the same, but after the request was executed;
* `504-late=20` - that status at once, and the request is executed 20 seconds later, as behind a
  gateway that gave up too early; without `=SECONDS` once `Faults.late.carry_out` is called;
* `403-throttle` - the older text form of Canvas's throttling answer;
* `drop` - the connection closes after the request was executed, without an answer;
* `drop-before` - the connection closes and nothing is executed;
* `truncated` - the answer's body is cut in half;
* `slow-3000` - the request is executed and answered 3,000 ms later.

MATCH is a part of `METHOD path`, such as `POST /api/v1` or `/assignments`; without it every
request is meant. COUNT is how many times the fault happens; without it, always.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING

from wizard.sandbox.late_requests import LateRequests

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

KIND = re.compile(
    r"html|drop|drop-before|truncated|403-throttle|slow-\d+|30[1278]"
    r"|[45]\d\d(-after|-late(=\d+(\.\d+)?)?)?"
)
NEW_ADDRESS = "https://canvas.example.edu"
LOGIN_PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>Log in</title></head>"
    b"<body><form action='/login'></form></body></html>\n"
)


class FaultSpecError(ValueError):
    """A fault specification that cannot be read."""


@dataclass
class Fault:
    """One fault that is switched on; `left` is None where it happens always."""

    kind: str
    match: str = ""
    left: int | None = None


class Faults:
    """The faults that are switched on now; safe to change while requests run.

    Attributes:
        late: the requests that are executed after their answer.
    """

    def __init__(self, specification: str | None = None, *, latency_ms: int = 0) -> None:
        self.latency_ms = latency_ms
        self.late = LateRequests()
        self._faults: list[Fault] = []
        self._lock = Lock()
        if specification:
            self.add(specification)

    def add(self, specification: str) -> None:
        """Switch faults on; raises FaultSpecError for what is no specification."""
        new = [_read(text) for text in specification.split(",") if text.strip()]
        with self._lock:
            self._faults.extend(new)

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._faults.clear()

    def take(self, request_line: str) -> str | None:
        """Return the kind of the first fault that this request meets, counting it off."""
        with self._lock:
            for fault in self._faults:
                if fault.match in request_line and fault.left != 0:
                    if fault.left is not None:
                        fault.left -= 1
                    return fault.kind
        return None

    def wrap(self, app: "WSGIApplication") -> "WSGIApplication":
        """Return the application as it behaves with these faults and this latency."""

        def faulty(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
            if self.latency_ms:
                time.sleep(self.latency_ms / 1000)
            kind = self.take(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
            if kind is not None and "-late" in kind:
                _, _, seconds = kind.partition("=")
                self.late.hold(app, environ, float(seconds) if seconds else None)
            return (
                app(environ, start_response)
                if kind is None
                else _suffer(kind, app, environ, start_response)
            )

        return faulty


def _read(text: str) -> Fault:
    kind, *rest = text.strip().split(":")
    if not KIND.fullmatch(kind):
        raise FaultSpecError(f"There is no fault of the kind {kind!r}.")
    count = int(rest.pop()) if rest and rest[-1].isdecimal() else None
    return Fault(kind, ":".join(rest), count)


def _suffer(
    kind: str,
    app: "WSGIApplication",
    environ: "WSGIEnvironment",
    start_response: "StartResponse",
) -> Iterable[bytes]:
    if kind == "drop-before":
        raise ConnectionAbortedError(kind)
    if kind.startswith("slow-"):
        answer = _executed(app, environ)
        time.sleep(int(kind.removeprefix("slow-")) / 1000)
        return answer.send(start_response)
    if kind == "html":
        return _send(start_response, 200, "text/html; charset=utf-8", LOGIN_PAGE)
    if kind == "403-throttle":
        body = b"403 Forbidden (Rate Limit Exceeded)\n"
        return _send(start_response, 403, "text/plain; charset=utf-8", body)
    if kind in {"drop", "truncated"} or kind.endswith("-after"):
        answer = _executed(app, environ)
        if kind == "drop":
            raise ConnectionAbortedError(kind)
        if kind == "truncated":
            answer.body = answer.body[: len(answer.body) // 2]
            return answer.send(start_response)
    if kind.startswith("30"):
        return _redirected(int(kind), environ, start_response)
    return _failed(int(kind[:3]), start_response)


def _failed(status: int, start_response: "StartResponse") -> Iterable[bytes]:
    if status == 429:
        body = b"429 Forbidden (Rate Limit Exceeded)\n"
        return _send(start_response, status, "text/plain; charset=utf-8", body)
    if status in {502, 503, 504}:
        reason = HTTPStatus(status).phrase.encode()
        page = b"<html><head><title>%s</title></head><body>%s</body></html>" % (reason, reason)
        return _send(start_response, status, "text/html", page)
    body = b'{"errors":[{"message":"An error occurred.","error_code":"internal_server_error"}]}'
    return _send(start_response, status, "application/json; charset=utf-8", body)


def _redirected(
    status: int, environ: "WSGIEnvironment", start_response: "StartResponse"
) -> Iterable[bytes]:
    phrase = HTTPStatus(status).phrase
    start_response(f"{status} {phrase}", [("Location", f"{NEW_ADDRESS}{environ['PATH_INFO']}")])
    return [b""]


def _send(
    start_response: "StartResponse", status: int, content_type: str, body: bytes
) -> Iterable[bytes]:
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Error"
    start_response(f"{status} {phrase}", [("Content-Type", content_type)])
    return [body]


@dataclass
class _Answer:
    status: str
    headers: list[tuple[str, str]]
    body: bytes

    def send(self, start_response: "StartResponse") -> Iterable[bytes]:
        kept = [(n, v) for n, v in self.headers if n.lower() != "content-length"]
        start_response(self.status, kept)
        return [self.body]


def _executed(app: "WSGIApplication", environ: "WSGIEnvironment") -> _Answer:
    answer = _Answer("500 Internal Server Error", [], b"")

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[[bytes], object]:
        answer.status, answer.headers = status, headers
        return lambda _data: None

    chunks = app(environ, start)
    try:
        answer.body = b"".join(chunks)
    finally:
        close = getattr(chunks, "close", None)
        if close is not None:
            close()
    return answer
