"""Everything that can go wrong between us and a service, told apart and without secrets."""

# ruff: noqa: N818, S105 - the classes are named for what happened, and no value is a password.

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from wizard.http.answer import Answer
from wizard.redact import clip as clip


class ProblemKind(StrEnum):
    """What happened, as far as a person or a program would act on it differently."""

    NAME_NOT_RESOLVED = "name_not_resolved"
    CONNECTION_REFUSED = "connection_refused"
    CONNECTION_LOST = "connection_lost"
    TIMED_OUT = "timed_out"
    TLS_UNTRUSTED = "tls_untrusted"
    TLS_NAME_MISMATCH = "tls_name_mismatch"
    TLS_CLOCK_SKEW = "tls_clock_skew"
    PROXY_AUTHENTICATION_REQUIRED = "proxy_authentication_required"
    PROXY_UNREACHABLE = "proxy_unreachable"
    REDIRECTED = "redirected"
    NOT_THE_API = "not_the_api"
    TOKEN_INVALID = "token_invalid"
    TOKEN_EXPIRED = "token_expired"
    TOKEN_REVOKED = "token_revoked"
    SCOPE_MISSING = "scope_missing"
    NOT_AUTHORIZED = "not_authorized"
    UNVERIFIED = "unverified"
    NOT_FOUND = "not_found"
    VALIDATION_FAILED = "validation_failed"
    CONFLICT = "conflict"
    LOCKED = "locked"
    PRECONDITION_FAILED = "precondition_failed"
    THROTTLED = "throttled"
    DAILY_LIMIT_REACHED = "daily_limit_reached"
    USER_AGENT_REFUSED = "user_agent_refused"
    SERVER_DOWN = "server_down"
    UNEXPECTED_ANSWER = "unexpected_answer"
    CANCELLED = "cancelled"


NO_REASON = "no reason given"
"""The message of a refusal that says nothing."""


class FieldError(msgspec.Struct, frozen=True, kw_only=True):
    """What a service said about one field of a request."""

    field: str
    message: str


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """A failed request, ready to be shown, stored and reported: it holds no secret and no query."""

    kind: ProblemKind
    service: str
    """Who was asked, such as “Canvas”; empty only where nobody was."""
    host: str = ""
    method: str = ""
    path: str = ""
    status: int | None = None
    message: str = ""
    """The server's first message, or ours; plain text, clipped."""
    field_errors: tuple[FieldError, ...] = ()
    request_id: str | None = None
    """What the service's support asks for (Canvas: X-Request-Context-Id)."""
    location: str | None = None
    """The host a redirect leads to."""
    detail: str = ""
    """Who issued an untrusted certificate, when a token expired, where an answer was wrong."""


class ServiceError(Exception):
    """A request that did not do what it was for."""

    kind: ClassVar[ProblemKind | None] = None
    """The kind that a class stands for. What happened is told by `problem.kind` alone."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        problem = self.problem
        what = problem.message or problem.kind.value.replace("_", " ")
        if problem.field_errors and problem.field_errors[0].message == what:
            what = f"{problem.field_errors[0].field}: {what}"
        where = " ".join(part for part in (problem.method, problem.path) if part)
        status = f"HTTP {problem.status}" if problem.status is not None else ""
        about = ", ".join(part for part in (where, status, problem.detail) if part)
        text = f"{problem.service}: {what}" if problem.service else what
        return f"{text} ({about})" if about else text


class Redirected(ServiceError):
    """The address forwards to `location`; redirects of API calls are never followed."""

    kind = ProblemKind.REDIRECTED


class NotTheApi(ServiceError):
    """Something answered, but not in JSON: a web site, a proxy's page, a broken answer."""

    kind = ProblemKind.NOT_THE_API


class TokenInvalid(ServiceError):
    """The service does not know the token, or the client id and secret."""

    kind = ProblemKind.TOKEN_INVALID


class TokenExpired(ServiceError):
    """The token was right once; `detail` holds when it expired, where the service says so."""

    kind = ProblemKind.TOKEN_EXPIRED


class TokenRevoked(ServiceError):
    """Somebody has revoked the token."""

    kind = ProblemKind.TOKEN_REVOKED


class ScopeMissing(ServiceError):
    """The token is limited to scopes, and this request is not among them."""

    kind = ProblemKind.SCOPE_MISSING


class NotAuthorized(ServiceError):
    """The person behind the token may not do this."""

    kind = ProblemKind.NOT_AUTHORIZED


class NotFound(ServiceError):
    """There is no such thing, or this person cannot see it."""

    kind = ProblemKind.NOT_FOUND


class ValidationFailed(ServiceError):
    """The service refused what was sent; `field_errors` says which fields."""

    kind = ProblemKind.VALIDATION_FAILED


class UnexpectedAnswer(ServiceError):
    """JSON, but not what the service is known to send; `detail` says where."""

    kind = ProblemKind.UNEXPECTED_ANSWER


class Cancelled(ServiceError):
    """A person stopped the work."""

    kind = ProblemKind.CANCELLED


def error_for(problem: Problem) -> ServiceError:
    """Return the exception of the problem's kind; only those that are caught have their own."""
    for error in ServiceError.__subclasses__():
        if error.kind is problem.kind:
            return error(problem)
    return ServiceError(problem)


_BY_STATUS = {
    400: ProblemKind.VALIDATION_FAILED,
    401: ProblemKind.TOKEN_INVALID,
    403: ProblemKind.NOT_AUTHORIZED,
    404: ProblemKind.NOT_FOUND,
    407: ProblemKind.PROXY_AUTHENTICATION_REQUIRED,
    409: ProblemKind.CONFLICT,
    410: ProblemKind.NOT_FOUND,
    412: ProblemKind.PRECONDITION_FAILED,
    422: ProblemKind.VALIDATION_FAILED,
    429: ProblemKind.THROTTLED,
}


def kind_of_status(status: int) -> ProblemKind:
    """Return what a status means where the service says no more."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 300 <= status < 400:
        return ProblemKind.REDIRECTED
    if status >= 500:
        return ProblemKind.SERVER_DOWN
    return ProblemKind.UNEXPECTED_ANSWER if status < 400 else ProblemKind.VALIDATION_FAILED


_MOST_TEXT = 64 * 1024


def problem_by_status(answer: Answer) -> Problem:
    """Describe an answer that is no success, of a service that documents nothing but statuses."""
    # Clipped where its secrets are masked: half of one would not be known for one.
    text = answer.body[:_MOST_TEXT].decode("utf-8", "replace")
    return Problem(kind=kind_of_status(answer.status), service=answer.service, message=text)
