"""Ends a request that goes on too long, whatever it is doing: headers, body, or 100 Continue.

The time-outs of a socket count from one byte to the next, so that a byte a second lasts for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

_AGAIN_SECONDS = 0.25
"""A connection that is only being made has no socket yet that could be closed."""


class Watchdog:
    """Calls `interrupt` from a thread of its own once the time is over, until the block ends."""

    def __init__(self, interrupt: Callable[[], None], seconds: float) -> None:
        self._interrupt = interrupt
        self._seconds = seconds
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="request-watchdog", daemon=True)
        self.expired = False

    def _watch(self) -> None:
        wait = self._seconds
        while not self._ended.wait(wait):
            self.expired = True
            self._interrupt()
            wait = _AGAIN_SECONDS

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._ended.set()
        # A late interruption must not meet the next request over the same connection.
        self._thread.join()
