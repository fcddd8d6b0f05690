"""How many requests may be under way at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from wizard.http.cancellation import Cancellation

_LOOK_AGAIN_SECONDS = 0.05


class RequestLimit:
    """Lets through as many requests as `limit` says: those that read and those that write."""

    def __init__(self, limit: Callable[[], int]) -> None:
        self._limit = limit
        self._condition = threading.Condition()
        self._under_way = 0

    @property
    def under_way(self) -> int:
        """How many requests hold a place."""
        return self._under_way

    @contextmanager
    def entered(self, cancellation: Cancellation) -> Iterator[None]:
        """Wait for a place and hold it; raise `Cancelled` once cancelled."""
        with self._condition:
            while self._under_way >= max(1, self._limit()):
                cancellation.check()
                self._condition.wait(_LOOK_AGAIN_SECONDS)
            cancellation.check()
            self._under_way += 1
        try:
            yield
        finally:
            with self._condition:
                self._under_way -= 1
                self._condition.notify_all()
