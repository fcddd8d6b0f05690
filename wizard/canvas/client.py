"""Opening a connection to Canvas, and telling whether an address is one."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from wizard.canvas.address import AddressError as AddressError
from wizard.canvas.address import CourseHomeUrl as CourseHomeUrl
from wizard.canvas.address import course_home_url as course_home_url
from wizard.canvas.address import normalise_address as normalise_address
from wizard.canvas.address import parse_course_home_url as parse_course_home_url
from wizard.canvas.api import CanvasClient as CanvasClient
from wizard.canvas.errors import problem_of
from wizard.canvas.rate_limit import CanvasRateLimit
from wizard.http.answer import Answer, Exchange
from wizard.http.auth import BearerAuth
from wizard.http.cancellation import Cancellation
from wizard.http.decode import load_json, text_of
from wizard.http.errors import Problem, ProblemKind, error_for
from wizard.http.redact import Redactor
from wizard.http.retry import NEVER, RetryRules
from wizard.http.timing import Timing
from wizard.http.transport import Transport, TransportLimits
from wizard.secret import Secret

SERVICE = "Canvas"
_PROBE_LIMITS = TransportLimits(timeouts=(10.0, 20.0), answer_bytes=4 * 1024 * 1024)


def connect_canvas(
    address: str,
    token: Secret,
    *,
    cancellation: Cancellation | None = None,
    recorder: Callable[[Exchange], None] | None = None,
    redactor: Redactor | None = None,
    timing: Timing | None = None,
    retry: RetryRules | None = None,
) -> CanvasClient:
    """Return a client for the Canvas at this address; nothing is sent yet.

    Raises:
        AddressError: the address is none.
        TokenInvalid: the token cannot be one: it is empty, or was copied together with more.
    """
    origin = normalise_address(address)
    transport = Transport(
        origin,
        SERVICE,
        auth=BearerAuth(_checked_token(token)),
        rate_limit=CanvasRateLimit(),
        problem_of=problem_of,
        cancellation=cancellation,
        recorder=recorder,
        redactor=redactor,
        timing=timing,
        retry=retry,
    )
    return CanvasClient(transport)


def probe_host(
    address: str, *, cancellation: Cancellation | None = None, timing: Timing | None = None
) -> None:
    """Return if a Canvas answers at this address; no token is needed or sent (canvas.md §1).

    Raises:
        AddressError: the address is none.
        ServiceError: what is there instead, such as `NotTheApi` or `Redirected`.
    """
    transport = Transport(
        normalise_address(address),
        SERVICE,
        rate_limit=CanvasRateLimit(),
        problem_of=problem_of,
        retry=NEVER,
        limits=_PROBE_LIMITS,
        cancellation=cancellation,
        timing=timing,
    )
    try:
        answer = transport.get_any("/api/v1/users/self")
        if _is_canvas(answer):
            return
        error = transport.refusal(answer)
    finally:
        transport.close()
    told_apart = (
        ProblemKind.REDIRECTED,
        ProblemKind.SERVER_DOWN,
        ProblemKind.THROTTLED,
        ProblemKind.USER_AGENT_REFUSED,
        ProblemKind.PROXY_AUTHENTICATION_REQUIRED,
    )
    if error.problem.kind in told_apart:
        raise error
    raise error_for(
        msgspec.structs.replace(
            error.problem,
            kind=ProblemKind.NOT_THE_API,
            message="There is no Canvas API at this address.",
            field_errors=(),
            detail="",
        )
    )


def _is_canvas(answer: Answer) -> bool:
    if answer.status != 401:
        return False
    if "canvas-lms" in answer.headers.get("WWW-Authenticate", "").lower():
        return True
    try:
        content = load_json(text_of(answer))
    except ValueError:
        return False
    return isinstance(content, dict) and content.get("status") == "unauthenticated"


def _checked_token(token: Secret) -> Secret:
    value = token.reveal().strip()
    if value and value.isascii() and value.isprintable() and " " not in value:
        return Secret(value)
    message = "The token has a character that no token has." if value else "The token is empty."
    raise error_for(Problem(kind=ProblemKind.TOKEN_INVALID, service=SERVICE, message=message))
