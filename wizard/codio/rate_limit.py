"""How fast Codio may be asked: a burst limit and a daily one (codio.md §1.6)."""

from __future__ import annotations

import math
import threading
from collections import deque

from wizard.http.answer import Answer
from wizard.http.rate_limit import RateLimit
from wizard.http.timing import Timing

WINDOW_SECONDS = 10.0
_REQUESTS_PER_WINDOW = 45
"""Of 50 that the organisation has, together with every other integration."""
_LONGEST_RESET_SECONDS = 15.0
_SHORTEST_RESET_SECONDS = 0.5
_EPOCH_HORIZON = 3600.0
_MAY_BE_SECONDS = 60.0


class CodioRateLimit(RateLimit):
    """Stays below Codio's burst limit wherever Codio says that it has one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sent: deque[float] = deque()
        self._limit: int | None = None
        self._left_today: int | None = None
        self._count = 0
        self._blocked_until = 0.0

    @property
    def requests_sent(self) -> int:
        """How many requests were sent so far, repeated ones included: each counts for the day."""
        with self._lock:
            return self._count

    @property
    def left_today(self) -> int | None:
        """How many requests the organisation has left for today; None where Codio does not say."""
        with self._lock:
            return self._left_today

    def seconds_for(self, requests: int, timing: Timing) -> float:
        """Return in about how many seconds so many more requests will have been sent.

        The pace alone counts: 0.0 as long as Codio has named no limit.
        """
        now = timing.monotonic()
        with self._lock:
            if self._limit is None:
                return 0.0
            recent = sum(now - sent < WINDOW_SECONDS for sent in self._sent)
            later = requests - (self._limit - recent)
            paced = max(0.0, later * WINDOW_SECONDS / self._limit)
            return max(paced, self._blocked_until - now)

    def reserve(self, timing: Timing) -> float:
        """Book a place in the sliding window."""
        now = timing.monotonic()
        with self._lock:
            while self._sent and now - self._sent[0] >= WINDOW_SECONDS:
                self._sent.popleft()
            wait = self._blocked_until - now
            if self._limit is not None and len(self._sent) >= self._limit:
                wait = max(wait, self._sent[0] + WINDOW_SECONDS - now)
            if wait > 0:
                return wait
            self._sent.append(now)
            self._count += 1
            return 0.0

    def note(self, answer: Answer, timing: Timing, *, under_way: int = 1) -> None:
        """Read the burst limit and what is left of it."""
        limit = _number(answer, "X-RateLimit-Limit")
        remaining = _number(answer, "X-RateLimit-Remaining")
        left_today = _number(answer, "X-RateLimit-DailyLimit-Remaining")
        with self._lock:
            if left_today is not None:
                self._left_today = max(0, int(left_today))
            left_to_others = 1.0
            if limit is not None and limit >= 1:
                self._limit = min(_REQUESTS_PER_WINDOW, max(1, int(limit * 0.9)))
                left_to_others = max(1.0, limit - self._limit)
            # Below that, others have sent some too; with several of ours under way, asking on until
            # nothing is left would have some of them refused.
            if remaining is not None and remaining < left_to_others:
                reset = reset_seconds(
                    answer.headers.get("X-RateLimit-Reset"), timing.now().timestamp()
                )
                self._blocked_until = timing.monotonic() + reset

    def may_repeat_throttled(self, answer: Answer) -> bool:
        """Not once the daily limit is used up."""
        return not daily_limit_reached(answer)

    def throttle_wait(self, answer: Answer, attempt: int, timing: Timing) -> float:
        """Wait as long as the header says, a little longer each time; so do all other requests."""
        reset = reset_seconds(answer.headers.get("X-RateLimit-Reset"), timing.now().timestamp())
        with self._lock:
            self._blocked_until = max(self._blocked_until, timing.monotonic() + reset)
        return reset + attempt + timing.jitter()


def reset_seconds(header: str | None, now: float) -> float:
    """Return how many seconds to wait, from a header whose unit is not known.

    Codio's documents call it epoch seconds, its own client takes nanoseconds (codio.md §1.6).

    Args:
        header: the value of X-RateLimit-Reset, if any.
        now: the present moment as epoch seconds.
    """
    try:
        value = float(header or "")
    except ValueError:
        return WINDOW_SECONDS
    if not 0 <= value < float("inf"):
        return WINDOW_SECONDS
    for unit in (1.0, 1e3, 1e9):
        ahead = value / unit - now
        if 0 < ahead <= _EPOCH_HORIZON:
            return _clamp(ahead)
    return _clamp(value if value <= _MAY_BE_SECONDS else value / 1e9)


def _clamp(seconds: float) -> float:
    return min(max(seconds, _SHORTEST_RESET_SECONDS), _LONGEST_RESET_SECONDS)


def daily_limit_reached(answer: Answer) -> bool:
    """Whether the organisation's requests are used up for today."""
    remaining = _number(answer, "X-RateLimit-DailyLimit-Remaining")
    return remaining is not None and remaining <= 0


def _number(answer: Answer, name: str) -> float | None:
    try:
        number = float(answer.headers.get(name, ""))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
