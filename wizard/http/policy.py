"""What differs between services: how they say no, and how fast they may be asked."""

from __future__ import annotations

from wizard.http.answer import Answer
from wizard.http.errors import Problem, ProblemKind, clip
from wizard.http.retry import backoff
from wizard.http.timing import Timing

_BY_STATUS = {
    400: ProblemKind.VALIDATION_FAILED,
    401: ProblemKind.TOKEN_INVALID,
    403: ProblemKind.NOT_AUTHORIZED,
    404: ProblemKind.NOT_FOUND,
    407: ProblemKind.PROXY_AUTHENTICATION_REQUIRED,
    409: ProblemKind.CONFLICT,
    410: ProblemKind.NOT_FOUND,
    412: ProblemKind.PRECONDITION_FAILED,
    422: ProblemKind.VALIDATION_FAILED,
    429: ProblemKind.THROTTLED,
}


class ServicePolicy:
    """The manners of a service that documents nothing but statuses; services derive from it.

    Shared by every thread that talks to the service with one token.
    """

    def parallel_requests(self, timing: Timing) -> int:
        """Return how many requests may be under way now."""
        return 4

    def reserve(self, timing: Timing) -> float:
        """Book the next request and return 0.0, or return the seconds to wait before asking."""
        return 0.0

    def note(self, answer: Answer, timing: Timing) -> None:
        """Learn from an answer's headers."""

    def is_throttled(self, answer: Answer) -> bool:
        """Whether the answer says "too many requests"; it has not reached the application then."""
        return answer.status == 429

    def may_repeat_throttled(self, answer: Answer) -> bool:
        """Whether waiting can help at all."""
        return True

    def throttle_wait(self, answer: Answer, attempt: int, timing: Timing) -> float:
        """Return the seconds to wait after a throttle answer."""
        return backoff(attempt, timing.jitter())

    def problem_of(self, answer: Answer) -> Problem:
        """Describe an answer that is not a success; the transport adds service, host and path."""
        kind = kind_of_status(answer.status)
        return Problem(kind=kind, message=clip(answer.body[:2000].decode("utf-8", "replace")))


def kind_of_status(status: int) -> ProblemKind:
    """Return what a status means where the service says no more."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 300 <= status < 400:
        return ProblemKind.REDIRECTED
    if status >= 500:
        return ProblemKind.SERVER_DOWN
    return ProblemKind.UNEXPECTED_ANSWER if status < 400 else ProblemKind.VALIDATION_FAILED
