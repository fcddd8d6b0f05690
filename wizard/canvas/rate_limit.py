"""How fast Canvas may be asked: its leaky bucket (canvas.md §9)."""

from __future__ import annotations

import math
import threading

from wizard.http.answer import Answer
from wizard.http.rate_limit import RateLimit
from wizard.http.timing import Timing

_PARALLEL_AT_FIRST = 4
_PARALLEL_AT_MOST = 8
_KEPT_IN_RESERVE = 200.0
"""What is never used up on purpose: others may ask with the same token."""
_CHARGED_IN_ADVANCE = 50.0
_NEXT_IS_REFUSED = 60.0
"""Below that the next request, charged in advance, meets the limit."""
_RECOVERY_PER_SECOND = 10.0
_THROTTLE_TEXT = b"Rate Limit Exceeded"


class CanvasRateLimit(RateLimit):
    """Keeps clear of the bucket's edge, going by what each answer says is left of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._remaining: tuple[float, float, int] | None = None

    def parallel_requests(self, timing: Timing) -> int:
        """Four until an answer tells of the bucket; then one to eight, as its reserve allows.

        What an answer says is left of the bucket counts the requests that were under way then, so
        that each further one takes its charge from it.
        """
        with self._lock:
            noted = self._remaining
        remaining = self._remaining_now(timing)
        if noted is None or remaining is None:
            return _PARALLEL_AT_FIRST
        if remaining < _KEPT_IN_RESERVE:
            return 1
        further = math.floor((remaining - _KEPT_IN_RESERVE) / _CHARGED_IN_ADVANCE)
        return min(noted[2] + further, _PARALLEL_AT_MOST)

    def reserve(self, timing: Timing) -> float:
        """Wait until the bucket has leaked enough for one request."""
        remaining = self._remaining_now(timing)
        if remaining is None or remaining >= _NEXT_IS_REFUSED:
            return 0.0
        return (_NEXT_IS_REFUSED - remaining) / _RECOVERY_PER_SECOND

    def note(self, answer: Answer, timing: Timing, *, under_way: int = 1) -> None:
        """Read X-Rate-Limit-Remaining."""
        try:
            remaining = float(answer.headers.get("X-Rate-Limit-Remaining", ""))
        except ValueError:
            return
        with self._lock:
            self._remaining = (max(remaining, 0.0), timing.monotonic(), under_way)

    def is_throttled(self, answer: Answer) -> bool:
        """Tell both forms of the throttle answer."""
        return is_throttled(answer)

    def _remaining_now(self, timing: Timing) -> float | None:
        with self._lock:
            noted = self._remaining
        if noted is None:
            return None
        remaining, at, _ = noted
        return remaining + (timing.monotonic() - at) * _RECOVERY_PER_SECOND


def is_throttled(answer: Answer) -> bool:
    """Whether Canvas says "too many requests": by 429, or by 403 with its text."""
    return answer.status == 429 or (answer.status == 403 and _THROTTLE_TEXT in answer.body)
