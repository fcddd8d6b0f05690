"""The clock and the pauses of the transport, so that a test can wait without waiting."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime

from wizard.http.cancellation import Cancellation


class Timing:
    """Real time. Tests derive from it."""

    def monotonic(self) -> float:
        """Return seconds from some fixed moment."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the present moment, in UTC."""
        return datetime.now(UTC)

    def jitter(self) -> float:
        """Return a number from 0 up to 1, so that two programs do not wait in step."""
        return random.random()  # noqa: S311 - not for cryptography

    def pause(self, cancellation: Cancellation, seconds: float, reason: str, service: str) -> None:
        """Wait, until `cancellation` is cancelled at most."""
        cancellation.wait(seconds, reason, service=service)
