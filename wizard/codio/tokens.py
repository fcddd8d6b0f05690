"""Codio's bearer tokens (codio.md §1.1)."""

from __future__ import annotations

import threading

import msgspec

from wizard.http.answer import Answer
from wizard.http.cancellation import Cancellation
from wizard.http.decode import convert, parse_json, problem_with
from wizard.http.errors import (
    NotAuthorized,
    Problem,
    ProblemKind,
    ValidationFailed,
    error_for,
)
from wizard.http.timing import Timing
from wizard.http.transport import Transport
from wizard.secret import Secret

_EARLY_SECONDS = 60.0
_LOOK_AGAIN_SECONDS = 0.1


class _TokenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    access_token: Secret
    expires_in: float | None = None


class CodioTokens:
    """Fetches a token when one is needed and keeps it for as long as it lasts.

    Like the official client it sends id and secret in the query of a GET, so no address of these
    requests may be shown or logged; `wizard.http` sees to that.
    """

    def __init__(
        self, transport: Transport, client_id: str, client_secret: Secret, timing: Timing
    ) -> None:
        self._transport = transport
        self._client_id = client_id
        self._client_secret = client_secret
        self._timing = timing
        self._lock = threading.Lock()
        self._token: Secret | None = None
        self._expires_at = 0.0
        transport.protect(client_secret)

    def token(self, cancellation: Cancellation) -> Secret:
        """Return a token, a new one if there is none or it has expired.

        Raises:
            TokenInvalid: Codio refuses the client id and secret.
        """
        while not self._lock.acquire(timeout=_LOOK_AGAIN_SECONDS):
            cancellation.check()
        try:
            if self._token is None or self._timing.monotonic() >= self._expires_at:
                self._renew(cancellation)
            assert self._token is not None  # noqa: S101 - renewed or raised
            return self._token
        finally:
            self._lock.release()

    def _renew(self, cancellation: Cancellation) -> None:
        fetched = self._read(self._fetch(self._transport.bound_to(cancellation)))
        self._transport.protect(fetched.access_token)
        self._token, lasts = fetched.access_token, fetched.expires_in
        now = self._timing.monotonic()
        self._expires_at = now + max(lasts - _EARLY_SECONDS, lasts / 2) if lasts else float("inf")

    def forget(self, token: Secret) -> None:
        """Drop a token that Codio no longer accepts."""
        with self._lock:
            if self._token == token:
                self._token = None

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()

    def _fetch(self, transport: Transport) -> Answer:
        params = [
            ("grant_type", "client_credentials"),
            ("client_id", self._client_id),
            ("client_secret", self._client_secret.reveal()),
        ]
        problem: Problem | None = None
        try:
            return transport.get("", params=params)
        except (ValidationFailed, NotAuthorized) as refusal:
            # How the token endpoint refuses is not documented: any refusal is about id and secret.
            problem = refusal.problem
        raise error_for(msgspec.structs.replace(problem, kind=ProblemKind.TOKEN_INVALID))

    def _read(self, answer: Answer) -> _TokenAnswer:
        content = parse_json(answer)
        if isinstance(content, dict) and "error" in content and "access_token" not in content:
            message = "Codio does not accept the client id and secret."
            raise error_for(problem_with(answer, ProblemKind.TOKEN_INVALID, message))
        return convert(content, _TokenAnswer, answer)
