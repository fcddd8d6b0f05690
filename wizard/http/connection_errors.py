"""Telling apart why a connection could not be made or was lost."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from collections.abc import Iterator

import requests
import urllib3

from wizard.http.errors import ProblemKind

SEND_ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
"""What sending a request and reading its answer may raise."""

_TLS_NOT_YET_VALID, _TLS_EXPIRED, _TLS_HOST_MISMATCH, _TLS_IP_MISMATCH = 9, 10, 62, 64
_CLOCK = re.compile(
    r"expired|not yet valid|not valid (?:before|after)|not within its validity", re.IGNORECASE
)
_MISMATCH = re.compile(
    r"hostname mismatch|doesn't match|not valid for|ip address mismatch|CN name does not match"
    r"|does not match",
    re.IGNORECASE,
)
_TUNNEL = re.compile(r"tunnel connection failed:\s*(\d{3})?\s*(.*)", re.IGNORECASE)

_LONG_HEADERS = "The headers of its answer are longer, or more, than any service's are."
_TEXTS = {
    ProblemKind.UNEXPECTED_ANSWER: _LONG_HEADERS,
    ProblemKind.NAME_NOT_RESOLVED: "No computer of this name was found.",
    ProblemKind.CONNECTION_REFUSED: "Nothing answers at this address and port.",
    ProblemKind.CONNECTION_LOST: "The connection broke.",
    ProblemKind.TIMED_OUT: "No answer came in time.",
    ProblemKind.TLS_UNTRUSTED: "The certificate is signed by an issuer not trusted here.",
    ProblemKind.TLS_NAME_MISMATCH: "The certificate is for another host name.",
    ProblemKind.TLS_CLOCK_SKEW: "The certificate is not valid at this computer's time.",
    ProblemKind.PROXY_AUTHENTICATION_REQUIRED: "The proxy wants a name and a password.",
    ProblemKind.PROXY_UNREACHABLE: "The proxy cannot be reached or refuses to connect.",
}


def explain(kind: ProblemKind) -> str:
    """Return one sentence on a failed connection, without anything from the request."""
    return _TEXTS.get(kind, "The connection failed.")


def classify(error: Exception) -> tuple[ProblemKind, str]:
    """Return the kind of a connection error of `requests`, and a detail that is safe to show."""
    causes = tuple(_causes(error))
    if isinstance(error, requests.exceptions.ProxyError) or _has(
        causes, urllib3.exceptions.ProxyError
    ):
        return _classify_proxy(causes)
    tls = _classify_tls(causes)
    if tls is not None:
        return tls
    if _has(causes, http.client.LineTooLong) or any(map(_has_too_many_headers, causes)):
        return ProblemKind.UNEXPECTED_ANSWER, _LONG_HEADERS
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return ProblemKind.NOT_THE_API, "The answer is not compressed as its header says."
    if _has(causes, urllib3.exceptions.NameResolutionError, socket.gaierror, UnicodeError) or (
        isinstance(error, requests.exceptions.InvalidURL)
    ):
        return ProblemKind.NAME_NOT_RESOLVED, ""
    if _has(causes, ConnectionRefusedError):
        return ProblemKind.CONNECTION_REFUSED, ""
    if isinstance(error, requests.exceptions.Timeout) or _has(
        causes, TimeoutError, urllib3.exceptions.TimeoutError
    ):
        return ProblemKind.TIMED_OUT, ""
    return ProblemKind.CONNECTION_LOST, ""


def _classify_proxy(causes: tuple[BaseException, ...]) -> tuple[ProblemKind, str]:
    for cause in causes:
        match = _TUNNEL.search(str(cause)) if isinstance(cause, OSError) else None
        if match is not None:
            if match.group(1) == "407":
                return ProblemKind.PROXY_AUTHENTICATION_REQUIRED, ""
            return ProblemKind.PROXY_UNREACHABLE, f"The proxy answered HTTP {match.group(1)}."
    return ProblemKind.PROXY_UNREACHABLE, ""


def _classify_tls(causes: tuple[BaseException, ...]) -> tuple[ProblemKind, str] | None:
    for cause in causes:
        if not isinstance(cause, ssl.SSLCertVerificationError):
            continue
        code = getattr(cause, "verify_code", 0)
        text = f"{getattr(cause, 'verify_message', '')} {cause}"
        if code in (_TLS_HOST_MISMATCH, _TLS_IP_MISMATCH) or _MISMATCH.search(text):
            return ProblemKind.TLS_NAME_MISMATCH, ""
        if code in (_TLS_NOT_YET_VALID, _TLS_EXPIRED) or _CLOCK.search(text):
            return ProblemKind.TLS_CLOCK_SKEW, "expired" if "expired" in text else ""
        return ProblemKind.TLS_UNTRUSTED, ""
    if _has(causes, ssl.SSLEOFError, ssl.SSLZeroReturnError):
        return ProblemKind.CONNECTION_LOST, "The connection broke while TLS was set up."
    if _has(causes, ssl.SSLError, urllib3.exceptions.SSLError):
        return ProblemKind.CONNECTION_LOST, "The other side does not speak TLS as it should."
    return None


def _has_too_many_headers(cause: BaseException) -> bool:
    return isinstance(cause, http.client.HTTPException) and "headers" in str(cause)


def _has(causes: tuple[BaseException, ...], *types: type[BaseException]) -> bool:
    return any(isinstance(cause, types) for cause in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and everything it was made from, each once."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        current = waiting.pop(0)
        if not isinstance(current, BaseException) or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__cause__, current.__context__, getattr(current, "reason", None)]
        waiting += list(current.args)
