"""Time for both halves of the sandbox."""

from datetime import UTC, datetime, timedelta


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 14, 15, 0, tzinfo=UTC)
        self.seconds = 1_000.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds

    def forward(self, **duration: float) -> None:
        passed = timedelta(**duration)
        self.now += passed
        self.seconds += passed.total_seconds()
