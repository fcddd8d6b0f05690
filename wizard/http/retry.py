"""When a request may be sent again (canvas.md §0, §9)."""

from __future__ import annotations

import msgspec

from wizard.http.errors import ProblemKind

_SAFE_TO_REPEAT = frozenset({"GET", "HEAD", "DELETE"})
"""Neither makes a second thing nor writes over what somebody has changed since. A PUT that may have
arrived does the latter: whoever sent it reads first."""
_PASSING_STATUSES = frozenset({502, 503, 504})
_NEVER_ARRIVED = frozenset({ProblemKind.NAME_NOT_RESOLVED, ProblemKind.CONNECTION_REFUSED})
_CONNECTION_KINDS = _NEVER_ARRIVED | {ProblemKind.CONNECTION_LOST, ProblemKind.TIMED_OUT}


class RetryRules(msgspec.Struct, frozen=True, kw_only=True):
    """How often a request is repeated after each kind of failure; 0 is never."""

    throttled: int = 6
    server_down: int = 3
    connection: int = 2

    def repeats_throttled(self, attempt: int) -> bool:
        """Whether to repeat after a throttle answer, which has never reached the application."""
        return attempt < self.throttled

    def repeats_status(self, method: str, status: int, attempt: int) -> bool:
        """Whether to repeat after an answer that says the service is down for the moment."""
        passing = status in _PASSING_STATUSES
        return passing and method in _SAFE_TO_REPEAT and attempt < self.server_down

    def repeats_connection(self, method: str, kind: ProblemKind, attempt: int) -> bool:
        """Whether to repeat after a broken connection; a POST may have arrived, so never that.

        A PUT only where it has certainly not arrived.
        """
        passing = kind in _CONNECTION_KINDS and method in _SAFE_TO_REPEAT
        passing = passing or (method == "PUT" and kind in _NEVER_ARRIVED)
        return passing and attempt < self.connection


NEVER = RetryRules(throttled=0, server_down=0, connection=0)


def backoff(attempt: int, jitter: float) -> float:
    """Return the seconds before repeat `attempt` (from 0): 2, 4, 8 … 60, up to a quarter more."""
    return min(2.0 * 2.0**attempt, 60.0) * (1.0 + jitter / 4)
