"""How fast a service may be asked, and what it says of that itself."""

from __future__ import annotations

from wizard.http.answer import Answer
from wizard.http.retry import backoff
from wizard.http.timing import Timing


class RateLimit:
    """The pace of a service that documents no limit; services derive from it.

    Shared by every thread that talks to the service with one token.
    """

    def parallel_requests(self, timing: Timing) -> int:
        """Return how many requests may be under way now."""
        return 4

    def reserve(self, timing: Timing) -> float:
        """Book the next request and return 0.0, or return the seconds to wait before asking."""
        return 0.0

    def note(self, answer: Answer, timing: Timing, *, under_way: int = 1) -> None:
        """Learn from an answer's headers.

        under_way: how many requests were under way as it came, its own among them.
        """

    def is_throttled(self, answer: Answer) -> bool:
        """Whether the answer says "too many requests"; it has not reached the application then."""
        return answer.status == 429

    def may_repeat_throttled(self, answer: Answer) -> bool:
        """Whether waiting can help at all."""
        return True

    def throttle_wait(self, answer: Answer, attempt: int, timing: Timing) -> float:
        """Return the seconds to wait after a throttle answer."""
        return backoff(attempt, timing.jitter())
