"""How fast Canvas may be asked: its leaky bucket (canvas.md §9)."""

from __future__ import annotations

import threading

from wizard.http.answer import Answer
from wizard.http.rate_limit import RateLimit
from wizard.http.timing import Timing

_PARALLEL_READS = 4
_FEW_REMAINING = 200.0
_NEXT_IS_REFUSED = 60.0
"""Each request is charged 50 in advance; below that the next one meets the limit."""
_RECOVERY_PER_SECOND = 10.0
_THROTTLE_TEXT = b"Rate Limit Exceeded"


class CanvasRateLimit(RateLimit):
    """Keeps clear of the bucket's edge, going by what each answer says is left of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._remaining: tuple[float, float] | None = None

    def parallel_requests(self, timing: Timing) -> int:
        """Four readers, and one alone while the bucket is nearly full."""
        remaining = self._remaining_now(timing)
        return _PARALLEL_READS if remaining is None or remaining >= _FEW_REMAINING else 1

    def reserve(self, timing: Timing) -> float:
        """Wait until the bucket has leaked enough for one request."""
        remaining = self._remaining_now(timing)
        if remaining is None or remaining >= _NEXT_IS_REFUSED:
            return 0.0
        return (_NEXT_IS_REFUSED - remaining) / _RECOVERY_PER_SECOND

    def note(self, answer: Answer, timing: Timing) -> None:
        """Read X-Rate-Limit-Remaining."""
        try:
            remaining = float(answer.headers.get("X-Rate-Limit-Remaining", ""))
        except ValueError:
            return
        with self._lock:
            self._remaining = (max(remaining, 0.0), timing.monotonic())

    def is_throttled(self, answer: Answer) -> bool:
        """Tell both forms of the throttle answer."""
        return is_throttled(answer)

    def _remaining_now(self, timing: Timing) -> float | None:
        with self._lock:
            noted = self._remaining
        if noted is None:
            return None
        remaining, at = noted
        return remaining + (timing.monotonic() - at) * _RECOVERY_PER_SECOND


def is_throttled(answer: Answer) -> bool:
    """Whether Canvas says "too many requests": by 429, or by 403 with its text."""
    return answer.status == 429 or (answer.status == 403 and _THROTTLE_TEXT in answer.body)
