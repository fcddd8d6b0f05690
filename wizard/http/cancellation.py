"""How a caller stops running requests and hears that they wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from enum import StrEnum

import msgspec

from wizard.http.errors import Cancelled, Problem, ProblemKind


class WaitReason(StrEnum):
    """Why a request waits before it is sent, or sent again."""

    PACING = "pacing"
    """Ahead of the service's limit: asking now would be refused."""
    THROTTLED = "throttled"
    SERVER_DOWN = "server_down"
    CONNECTION = "connection"


_OF_TRANSPORT = frozenset(WaitReason)
_TOLD_FROM_SECONDS = 1.0


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A pause that a person may want to know of: which service, how many seconds, why.

    `reason` is a `WaitReason` where the transport waits, free text elsewhere.
    """

    service: str
    seconds: float
    reason: str


class Cancellation:
    """Cancels the requests that are bound to it and reports their pauses.

    May be used from any thread. `on_wait` is called in the thread of the request that waits.
    """

    def __init__(self, on_wait: Callable[[Waiting], None] | None = None) -> None:
        self._on_wait = on_wait
        self._cancelled = threading.Event()
        # A signal's handler may ask while its own thread holds it.
        self._lock = threading.RLock()
        self._writes_end: dict[int, float] = {}
        self._interruptions: dict[object, Callable[[], None]] = {}
        self._of_thread = threading.local()

    @property
    def writes_sent(self) -> int:
        """How many requests of this thread that change something may have reached a service.

        Whoever was cancelled and finds the number as it was before can be sure that this thread
        has changed nothing meanwhile.
        """
        return getattr(self._of_thread, "writes_sent", 0)

    def note_write(self, most_seconds: float = 0.0) -> None:
        """Note, before the first byte leaves, that a request that changes something is sent.

        most_seconds: after how long it ends at the latest.
        """
        self._of_thread.writes_sent = self.writes_sent + 1
        with self._lock:
            self._writes_end[threading.get_ident()] = time.monotonic() + most_seconds

    def end_write(self) -> None:
        """Note that this thread's request has ended, whatever came of it."""
        with self._lock:
            self._writes_end.pop(threading.get_ident(), None)

    @property
    def seconds_left(self) -> float:
        """How long the requests in flight that change something may take yet; 0 without any."""
        with self._lock:
            return max(0.0, *self._writes_end.values(), time.monotonic()) - time.monotonic()

    def take_back_write(self) -> None:
        """Note that this thread's last one was turned away before it reached the application."""
        self._of_thread.writes_sent = self.writes_sent - 1

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop every pause and every read that is bound to it; it stays cancelled."""
        self._cancelled.set()
        with self._lock:
            interruptions = list(self._interruptions.values())
        for interrupt in interruptions:
            interrupt()

    def check(self) -> None:
        """Raise `Cancelled` after `cancel`."""
        if self._cancelled.is_set():
            raise Cancelled(Problem(kind=ProblemKind.CANCELLED, service="", message="Cancelled."))

    def tell(self, waiting: Waiting) -> None:
        """Report a pause that is made elsewhere."""
        if self._on_wait is not None:
            self._on_wait(waiting)

    def wait(self, seconds: float, reason: str, *, service: str) -> None:
        """Report the pause and wait; raise `Cancelled` as soon as `cancel` is called.

        A pause of the transport that is under a second is over before anybody has read of it, and
        is not reported.
        """
        self.check()
        if seconds >= _TOLD_FROM_SECONDS or reason not in _OF_TRANSPORT:
            self.tell(Waiting(service=service, seconds=seconds, reason=reason))
        self._cancelled.wait(seconds)
        self.check()

    def on_cancel(self, interrupt: Callable[[], None]) -> Callable[[], None]:
        """Have `interrupt` called by `cancel`; returns the function that takes it back."""
        key = object()
        with self._lock:
            self._interruptions[key] = interrupt

        def withdraw() -> None:
            with self._lock:
                self._interruptions.pop(key, None)

        return withdraw
