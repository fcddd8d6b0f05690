"""How long an unknown outcome is waited for, and how often it is read again meanwhile.

A gateway that gives up on a request (504) may still pass it on: what it creates appears later.
Nothing is repeated before it was looked for over a minute.
"""

import time

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Problem, ProblemKind, ServiceError
from wizard.setup.changes.actions import Action
from wizard.setup.changes.base import Before
from wizard.setup.changes.results import ActionResult, ActionState
from wizard.setup.error_texts import explain
from wizard.texts import tr

LOST = frozenset(
    {
        ProblemKind.CONNECTION_LOST,
        ProblemKind.TIMED_OUT,
        ProblemKind.SERVER_DOWN,
        ProblemKind.NOT_THE_API,
        ProblemKind.UNEXPECTED_ANSWER,
    }
)
"""After these nobody knows whether the request was carried out."""

LOOKING_AGAIN = "looking again whether a change was carried out"
"""The reason of the pauses before a look, as `wizard.http.cancellation.Waiting` tells it."""


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """How patiently what became of a request is looked for.

    pauses: seconds before each look, the first counted from when the answer was lost, each other
        from the look before it.
    tries: how often a request is sent at most; each time all the looks are made.
    """

    pauses: tuple[float, ...] = (2.0, 5.0, 15.0, 30.0)
    tries: int = 3

    def __post_init__(self) -> None:
        """Refuse waits without a look, after which a request would be repeated blindly."""
        if not self.pauses or self.tries < 1:
            message = "At least one look and one try are needed."
            raise ValueError(message)

    @property
    def seconds(self) -> float:
        """How long it takes until what was not found counts as never carried out."""
        return sum(self.pauses)


PATIENT = Waits()
"""The waits with which the wizard works; tests pass shorter ones."""


class PatientClock:
    """Measures the pauses in seconds; one that is told to be over counts whole, however short.

    A `Cancellation` alone waits, so that a person can stop it and hears of it.
    """

    def __init__(self, cancellation: Cancellation) -> None:
        self._cancellation = cancellation
        self._ahead = 0.0

    def now(self) -> float:
        """Return the seconds from some fixed moment."""
        return time.monotonic() + self._ahead

    def wait_until(self, moment: float, service: str) -> None:
        """Wait for a moment. Raises Cancelled."""
        self._cancellation.check()
        if (seconds := moment - self.now()) > 0:
            self._cancellation.wait(seconds, LOOKING_AGAIN, service=service)
            self._ahead += max(0.0, moment - self.now())


class Unknown(msgspec.Struct, frozen=True, kw_only=True):
    """An action that was sent and whose outcome nobody knows; its entry in the journal is open.

    lost: what came instead of an answer.
    tries: how often it was sent.
    looks: how often it was looked for since it was sent the last time.
    due: when it is looked for again, by the `PatientClock`.
    """

    position: int
    action: Action
    before: Before | None
    entry: int
    lost: Problem
    tries: int
    due: float
    looks: int = 0

    def pauses(self, waits: Waits) -> tuple[float, ...]:
        """Return the pauses before its looks: one where reading tells nothing and repeating is
        harmless."""
        return waits.pauses if self.action.can_be_read() else waits.pauses[:1]

    def told(self, waits: Waits) -> ActionResult:
        """Say that it is waited for, and until when."""
        message = tr(
            "{reason} Nobody knows yet whether it was carried out. Looking again in {seconds} s; "
            "nothing is repeated before that.",
            reason=explain(self.lost).reason,
            seconds=f"{self.pauses(waits)[self.looks]:g}",
        )
        return ActionResult(
            action=self.action, state=ActionState.UNKNOWN, message=message, problem=self.lost
        )


def left_open(unknown: Unknown, unread: ServiceError) -> ActionResult:
    """Say that what became of an action could not be read in all the time."""
    message = tr(
        "{reason} Whether it was carried out could not be read: {unread} It is not repeated, and "
        "the next run begins by finding out.",
        reason=explain(unknown.lost).reason,
        unread=explain(unread.problem).reason,
    )
    return ActionResult(
        action=unknown.action,
        state=ActionState.FAILED,
        message=message,
        mend=explain(unread.problem).mend,
        problem=unread.problem,
    )
