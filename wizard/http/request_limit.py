"""How many requests may be under way at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from wizard.http.cancellation import Cancellation

_LOOK_AGAIN_SECONDS = 0.05


class RequestLimit:
    """Lets through as many requests as `limit` says, and one write at a time (canvas.md §9)."""

    def __init__(self, limit: Callable[[], int]) -> None:
        self._limit = limit
        self._condition = threading.Condition()
        self._running = 0
        self._writing = False

    @contextmanager
    def entered(self, cancellation: Cancellation, *, writing: bool) -> Iterator[None]:
        """Wait for a place and hold it; raise `Cancelled` once cancelled."""
        with self._condition:
            while self._running >= max(1, self._limit()) or (writing and self._writing):
                cancellation.check()
                self._condition.wait(_LOOK_AGAIN_SECONDS)
            cancellation.check()
            self._running += 1
            self._writing = self._writing or writing
        try:
            yield
        finally:
            with self._condition:
                self._running -= 1
                if writing:
                    self._writing = False
                self._condition.notify_all()
