"""Opening a connection to Codio."""

from __future__ import annotations

from collections.abc import Callable

from wizard.codio.api import CodioClient as CodioClient
from wizard.codio.endpoints import CodioEndpoints as CodioEndpoints
from wizard.codio.endpoints import is_uk_domain as is_uk_domain
from wizard.codio.errors import problem_of
from wizard.codio.rate_limit import CodioRateLimit
from wizard.codio.tokens import CodioTokens
from wizard.http.answer import Exchange
from wizard.http.cancellation import Cancellation
from wizard.http.errors import Problem, ProblemKind, error_for
from wizard.http.redact import Redactor
from wizard.http.retry import RetryRules
from wizard.http.timing import Timing
from wizard.http.transport import Transport
from wizard.redact import RUN
from wizard.secret import Secret

SERVICE = "Codio"
_RETRY = RetryRules(throttled=5)


def connect_codio(
    endpoints: CodioEndpoints,
    client_id: str,
    client_secret: Secret,
    *,
    cancellation: Cancellation | None = None,
    recorder: Callable[[Exchange], None] | None = None,
    redactor: Redactor | None = None,
    timing: Timing | None = None,
    retry: RetryRules | None = None,
) -> CodioClient:
    """Return a client for one organisation; nothing is sent yet.

    Raises:
        TokenInvalid: the client id or the secret is empty.
    """
    identifier, secret = client_id.strip(), Secret(client_secret.reveal().strip())
    if not identifier or not secret:
        message = "The client id or the secret is empty."
        raise error_for(Problem(kind=ProblemKind.TOKEN_INVALID, service=SERVICE, message=message))
    cancellation, timing = cancellation or Cancellation(), timing or Timing()
    redactor, rate_limit = redactor or RUN, CodioRateLimit()
    transport, token_transport = (
        Transport(
            url,
            SERVICE,
            rate_limit=rate_limit,
            problem_of=problem_of,
            retry=retry or _RETRY,
            cancellation=cancellation,
            recorder=recorder,
            redactor=redactor,
            timing=timing,
        )
        for url in (endpoints.api_url, endpoints.auth_url)
    )
    tokens = CodioTokens(token_transport, identifier, secret, timing)
    return CodioClient(endpoints, transport, tokens, cancellation, pace=rate_limit)
