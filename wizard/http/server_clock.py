"""What time it is by a service's own clock, so that what it dates can be told older from newer.

The clock of this computer may be wrong by minutes; only the service's own says whether something
that it dates was made before a request.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import Lock

from wizard.http.answer import Answer


class ServerClock:
    """Follows a service's clock by the Date of its answers (RFC 9110 §6.6.1); for any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: tuple[datetime, float] | None = None

    def note(self, answer: Answer) -> None:
        """Take the time from an answer that has just been read; one without a date tells none."""
        try:
            said = parsedate_to_datetime(answer.headers.get("Date", ""))
        except (ValueError, TypeError, OverflowError):
            return
        if said.tzinfo is None:
            said = said.replace(tzinfo=UTC)
        with self._lock:
            self._last = said, time.monotonic()

    def now(self) -> datetime | None:
        """Return the service's present moment in whole seconds, never later than it is there.

        None while no answer has told it.
        """
        with self._lock:
            last = self._last
        if last is None:
            return None
        said, heard = last
        return (said + timedelta(seconds=time.monotonic() - heard)).replace(microsecond=0)
