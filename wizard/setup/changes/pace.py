"""Begins what goes side by side a moment apart, so that mostly it arrives in its order.

Requests that leave together arrive in whatever order chance gives them, and end together, so that
the next ones leave together again. Evenly spaced, as many are under way, and few overtake another.
"""

import time
from collections.abc import Callable

_LEAST_SECONDS = 0.01
"""Closer together nothing arrives in its order; no service that is far away answers so fast."""
_NEWEST_COUNTS = 0.3
"""What part of the mean the newest request makes up."""


class Pace:
    """Tells when the next of several requests is to begin.

    Args:
        at_once: how many are to be under way.
        now: returns the seconds from some fixed moment.
    """

    def __init__(self, at_once: int, now: Callable[[], float] = time.monotonic) -> None:
        self._at_once = at_once
        self._now = now
        self._lasts = 0.0
        self._begun_at = 0.0

    def begun(self) -> None:
        """Note that one begins now."""
        self._begun_at = self._now()

    def lasted(self, seconds: float) -> None:
        """Note how long one took."""
        known = self._lasts or seconds
        self._lasts = known + _NEWEST_COUNTS * (seconds - known)

    def seconds_left(self) -> float:
        """Return the seconds until the next one is to begin; 0 where it may begin now."""
        gap = max(self._lasts / self._at_once, _LEAST_SECONDS)
        return max(0.0, self._begun_at + gap - self._now())
