"""Codio's request limits and their headers (codio.md §1.6)."""

import math
from collections.abc import Callable
from datetime import datetime

from wizard.sandbox.codio.problems import ApiError
from wizard.sandbox.codio.state import CodioState


class RequestLimits:
    """Counts the requests of the organisation: a burst window and a day.

    Both windows are fixed ones, the first opening with a request and the second at midnight UTC;
    the documentation does not say which kind Codio's are.
    """

    def __init__(self, state: CodioState) -> None:
        self._state = state
        self._window_opened: datetime | None = None
        self._in_window = 0
        self._day = state.clock().date()
        self._in_day = 0

    def count(self) -> None:
        """Count one request. Raises ApiError with status 429 where a limit is reached."""
        now = self._state.clock()
        self._roll(now)
        if self._in_day >= self._state.daily_limit or self._in_window >= self._state.burst_limit:
            headers = self.headers()
            if self._state.choices.send_retry_after:
                headers["Retry-After"] = str(math.ceil(self._seconds_left(now)))
            raise ApiError(429, "Too many requests", headers)
        self._in_window += 1
        self._in_day += 1

    def headers(self) -> dict[str, str]:
        """Return the headers that every answer carries."""
        state = self._state
        return {
            "X-RateLimit-Limit": str(state.burst_limit),
            "X-RateLimit-Remaining": str(max(0, state.burst_limit - self._in_window)),
            "X-RateLimit-Reset": self._reset(state.clock()),
            "X-RateLimit-DailyLimit": str(state.daily_limit),
            "X-RateLimit-DailyLimit-Remaining": str(max(0, state.daily_limit - self._in_day)),
        }

    def _roll(self, now: datetime) -> None:
        if self._window_opened is None or self._seconds_left(now) <= 0:
            self._window_opened = now
            self._in_window = 0
        if now.date() != self._day:
            self._day = now.date()
            self._in_day = 0

    def _seconds_left(self, now: datetime) -> float:
        if self._window_opened is None:
            return float(self._state.burst_seconds)
        return self._state.burst_seconds - (now - self._window_opened).total_seconds()

    def _reset(self, now: datetime) -> str:
        left = max(0.0, self._seconds_left(now))
        forms: dict[str, Callable[[], int]] = {
            "nanoseconds": lambda: int(left * 1_000_000_000),
            "epoch_seconds": lambda: math.ceil(now.timestamp() + left),
        }
        return str(forms[self._state.choices.rate_limit_reset]())
