"""Keeps secrets out of logs: what they are is known in `wizard.redact`."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterable

from wizard.redact import MASK as MASK
from wizard.redact import RUN
from wizard.redact import Redactor as Redactor


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

    A request's secrets are recognised by the names of their parameters too, so this needs to know
    none of them, and doing it twice changes nothing.
    """
    for name in _HTTP_LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(f, RedactingFilter) for f in logger.filters):
            logger.addFilter(RedactingFilter(RUN))
