"""The one place that keeps secrets out of logs and messages."""

from __future__ import annotations

import logging
import re
import threading
import traceback
from collections.abc import Iterable

from wizard.secret import Secret

MASK = "…"

_NAMES = (
    "client_secret|shared_secret|consumer_secret|secret|"
    "access_token|session_token|refresh_token|auth_token|token|"
    "oauth_signature|verifier|password"
)
_PAIR = re.compile(
    rf"(?P<name>(?<![A-Za-z_])(?:{_NAMES})(?:\]|%5D)?[\"']?\s*(?:=|:)\s*)"
    r"(?P<quote>[\"'])?(?P<value>(?(quote)(?:(?!(?P=quote)).)+|[^\s&\"'<>,;)}\]]+))",
    re.IGNORECASE,
)
_AUTHORIZATION = re.compile(
    r"(?P<name>Authorization[\"']?\s*[:=]\s*b?[\"']?)(?P<value>[^\"'\r\n,}]+)", re.IGNORECASE
)
_BEARER = re.compile(r"(?P<name>\bBearer\s+)(?!realm\b)(?P<value>[^\s\"',;]+)", re.IGNORECASE)
_USER_INFO = re.compile(
    r"(?P<name>\b[a-z][a-z0-9+.-]*://)(?P<value>[^\s/@:]*:[^\s/@]+)(?=@)", re.IGNORECASE
)

_LEAST_LENGTH = 6
"""Shorter values are not searched for: masking every “a” would leave nothing to read."""


class Redactor:
    """Masks registered secrets, and whatever by its name must be one. Safe in any thread."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._lock = threading.Lock()
        self._values: frozenset[str] = frozenset()
        for secret in secrets:
            self.register(secret)

    def register(self, secret: Secret) -> None:
        """Have this value masked from now on, wherever it stands."""
        value = secret.reveal()
        if len(value) >= _LEAST_LENGTH:
            with self._lock:
                self._values |= {value}

    def redact(self, text: str) -> str:
        """Return the text with every secret masked."""
        for value in sorted(self._values, key=len, reverse=True):
            text = text.replace(value, MASK)
        for pattern in (_AUTHORIZATION, _BEARER, _PAIR, _USER_INFO):
            text = pattern.sub(rf"\g<name>{MASK}", text)
        return text


class RedactingFilter(logging.Filter):
    """Masks secrets in a record's message, arguments and traceback."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self.redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it is always let through."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        record.msg, record.args = self.redactor.redact(message), ()
        if record.exc_info and record.exc_info[0] is not None:
            text = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
            record.exc_text, record.exc_info = self.redactor.redact(text), None
        return True


_HTTP_LOGGERS = (
    "urllib3.connectionpool",
    "urllib3.connection",
    "urllib3.poolmanager",
    "urllib3.util.retry",
    "urllib3.response",
    "requests",
)


def install_redaction(redactor: Redactor, handlers: Iterable[logging.Handler] = ()) -> None:
    """Mask secrets in the HTTP libraries' own logs and in all that the handlers write."""
    targets: tuple[logging.Filterer, ...] = (
        *(logging.getLogger(name) for name in _HTTP_LOGGERS),
        *handlers,
    )
    for target in targets:
        installed = [f.redactor for f in target.filters if isinstance(f, RedactingFilter)]
        if redactor not in installed:
            target.addFilter(RedactingFilter(redactor))


def guard_http_logs() -> None:
    """See to it that no request line of the HTTP libraries is logged with a secret in its query.

    A request's secrets are recognised by the names of their parameters, so this needs to know
    none of them, and doing it twice changes nothing.
    """
    for name in _HTTP_LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(f, RedactingFilter) for f in logger.filters):
            logger.addFilter(RedactingFilter(Redactor()))
