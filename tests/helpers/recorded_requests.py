"""Hears what is asked of the sandbox, and passes every pause at once."""

from collections.abc import Callable
from copy import copy
from threading import Lock

from wizard.http.cancellation import Cancellation, Waiting
from wizard.sandbox.faults import Fault, Faults

WRITES = ("POST", "PUT", "DELETE", "PATCH")


class Hearing(Faults):
    """Hears every request of both services, and calls what waits for one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._order = Lock()
        self._waiting: list[tuple[str, int, Callable[[], None]]] = []

    def take(self, request_line: str) -> str | None:
        # Several requests arrive at once, and each has a number of its own.
        with self._order:
            self.heard.append(request_line)
            due = [
                each
                for each in self._waiting
                if each[0] in request_line
                and sum(each[0] in line for line in self.heard) == each[1]
            ]
            for each in due:
                self._waiting.remove(each)
        for _, _, act in due:
            act()
        return super().take(request_line)

    def when(self, match: str, number: int, act: Callable[[], None]) -> None:
        """Call `act` when the request of that number, from now on, arrives; before its answer."""
        already = sum(match in line for line in self.heard)
        self._waiting.append((match, already + number, act))

    def switched_on(self) -> tuple[Fault, ...]:
        """Return the faults that are switched on now."""
        return tuple(copy(fault) for fault in self._faults)

    def begin_anew(self, faults: tuple[Fault, ...]) -> None:
        """Forget all that was heard, is held or waits for a request; switch on these faults."""
        self.late.stop()
        self.heard.clear()
        self._waiting.clear()
        self._faults[:] = [copy(fault) for fault in faults]

    def writes(self) -> list[str]:
        return [
            line for line in self.heard if line.startswith(WRITES) and not line.endswith("/token")
        ]


class HurriedCancellation(Cancellation):
    """Passes every pause at once, and remembers it: tests do not wait on the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[Waiting] = []

    def wait(self, seconds, reason, *, service=""):
        self.check()
        self.waits.append(Waiting(service=service, seconds=seconds, reason=str(reason)))
