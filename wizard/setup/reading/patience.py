"""How long a whole reading may take: it is told after a while, and given up in the end.

Each request ends within its bound, and each list; a server that answers slowly enough, section
after section, would still hold a person for an hour.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

import msgspec

from wizard.http.cancellation import Cancellation, Waiting
from wizard.http.errors import Problem, ProblemKind


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds after which a reading is told to take long, and after which it is given up.

    The settings of 2,000 Codio assignments take eight minutes at Codio's pace (codio.md §1.6).
    """

    told_after: float = 120.0
    given_up_after: float = 1200.0


USUAL = Patience()
TAKES_LONG = "reading takes long; what is not read by then is left out"
"""Why a reading is told of that has taken longer than usual."""


class _Within(Cancellation):
    """A cancellation inside another: pauses are the other's, and end with the next look at both."""

    def __init__(self, outer: Cancellation) -> None:
        super().__init__()
        self._outer = outer

    def wait(self, seconds: float, reason: str, *, service: str) -> None:
        """Wait as the other does; raise `Cancelled` where either was cancelled."""
        self.check()
        self._outer.wait(seconds, reason, service=service)
        self.check()


@contextmanager
def bounded(cancellation: Cancellation, patience: Patience) -> Iterator[Cancellation]:
    """Yield a cancellation that follows the given one, and cancels by itself in the end.

    Whoever catches Cancelled and finds the given one not cancelled knows that the time was up.
    """
    own = _Within(cancellation)
    withdraw = cancellation.on_cancel(own.cancel)
    left = patience.given_up_after - patience.told_after
    word = Waiting(service="", seconds=left, reason=TAKES_LONG)
    timers = (
        Timer(patience.told_after, cancellation.tell, (word,)),
        Timer(patience.given_up_after, own.cancel),
    )
    for timer in timers:
        timer.daemon = True
        timer.start()
    try:
        if cancellation.cancelled:
            own.cancel()
        yield own
    finally:
        withdraw()
        for timer in timers:
            timer.cancel()


def too_long(service: str, patience: Patience) -> Problem:
    """Return why a section was not read: there was no time left."""
    return Problem(
        kind=ProblemKind.TIMED_OUT,
        service=service,
        message=f"The whole reading took longer than {patience.given_up_after:g} s.",
    )
