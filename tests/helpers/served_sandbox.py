"""The sandbox in a process of its own, which notes what it is asked: the process's own side.

Run as `python -m helpers.served_sandbox OPTIONS` from `tests`, with options in JSON. Its first
line tells where the services are. Each line that it reads is then an order, answered by one line;
at the end of its input it ends. `helpers.sandbox_process` is the other side.
"""

import sys
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

import msgspec

from wizard.sandbox import Sandbox, SandboxOptions
from wizard.sandbox.canvas.throttle import ThrottleSettings
from wizard.sandbox.faults import Faults


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One request that reached a service, with all that it takes to send it again.

    service: the address that it was sent to, without a path.
    target: path and query.
    """

    service: str
    method: str
    target: str
    authorization: str = ""
    content_type: str = ""
    body: str = ""


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """What the services were asked since the last order to forget it.

    lost: how many requests were carried out whose answer was lost.
    throttled: how many were refused because there were too many.
    least_remaining: the lowest X-Rate-Limit-Remaining that Canvas told; None where it told none.
    """

    asked: tuple[Asked, ...] = ()
    lost: int = 0
    throttled: int = 0
    least_remaining: float | None = None


class Order(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a process is told; what is left out stays as it is.

    forget: to count anew, once it has told what it counted.
    latency_ms: milliseconds every request takes longer from now on.
    lose_every: every so many requests one answer is lost; 0 loses none.
    codio_seconds: how many seconds Codio's clock is put forward, so that its limits are fresh.
    """

    forget: bool = False
    latency_ms: int | None = None
    lose_every: int | None = None
    codio_seconds: float = 0.0


class _Notes:
    """Counts for both services."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        with self._lock:
            self._asked: list[Asked] = []
            self._lost = self._throttled = 0
            self._least: float | None = None

    def note(self, request: Asked) -> None:
        with self._lock:
            self._asked.append(request)

    def note_lost(self) -> None:
        with self._lock:
            self._lost += 1

    def note_throttled(self) -> None:
        with self._lock:
            self._throttled += 1

    def note_remaining(self, remaining: float) -> None:
        with self._lock:
            self._least = remaining if self._least is None else min(self._least, remaining)

    def tally(self) -> Tally:
        with self._lock:
            return Tally(
                asked=tuple(self._asked),
                lost=self._lost,
                throttled=self._throttled,
                least_remaining=self._least,
            )


class _NotedFaults(Faults):
    """Notes every request, and loses the answer of every so manieth."""

    def __init__(self, notes: _Notes, latency_ms: int) -> None:
        super().__init__(latency_ms=latency_ms)
        self.lose_every = 0
        self._notes = notes
        self._taken = 0
        self._taking = threading.Lock()

    def take(self, request_line: str) -> str | None:
        with self._taking:
            self._taken += 1
            loses = self.lose_every and self._taken % self.lose_every == 0
        if loses:
            self._notes.note_lost()
            return "drop"
        return super().take(request_line)

    def wrap(self, app: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
        faulty = super().wrap(app)

        def noted(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            self._notes.note(_asked(environ))

            def start(status: str, *more: object) -> object:
                if status.startswith("429"):
                    self._notes.note_throttled()
                return start_response(status, *more)

            return faulty(environ, start)

        return noted


def _asked(environ: dict[str, Any]) -> Asked:
    # The whole body was read before the application runs, and can be read again.
    body = environ["wsgi.input"].getvalue().decode(errors="replace")
    query = f"?{environ['QUERY_STRING']}" if environ.get("QUERY_STRING") else ""
    return Asked(
        service=f"http://{environ['HTTP_HOST']}",
        method=environ["REQUEST_METHOD"],
        target=environ["PATH_INFO"] + query,
        authorization=environ.get("HTTP_AUTHORIZATION", ""),
        content_type=environ.get("CONTENT_TYPE", ""),
        body=body,
    )


def _noted_throttle(notes: _Notes) -> ThrottleSettings:
    class NotedThrottle(ThrottleSettings):
        def reserve(self, token: str, now: float) -> bool:
            passes = super().reserve(token, now)
            if not passes:
                notes.note_throttled()
            return passes

        def remaining(self, token: str) -> float:
            left = super().remaining(token)
            notes.note_remaining(left)
            return left

    return NotedThrottle()


def serve(options: SandboxOptions) -> None:
    """Serve both services until the input ends."""
    notes = _Notes()
    sandbox = Sandbox(options)
    sandbox.faults = faults = _NotedFaults(notes, options.latency_ms)
    sandbox.canvas.throttling = _noted_throttle(notes)
    ahead = timedelta()
    sandbox.codio.clock = lambda: datetime.now(UTC) + ahead
    with sandbox:
        _tell(sandbox.connection)
        for line in sys.stdin:
            order = msgspec.json.decode(line, type=Order)
            tally = notes.tally()
            if order.latency_ms is not None:
                faults.latency_ms = order.latency_ms
            if order.lose_every is not None:
                faults.lose_every = order.lose_every
            ahead += timedelta(seconds=order.codio_seconds)
            if order.forget:
                notes.forget()
            _tell(tally)


def _tell(value: object) -> None:
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
    sys.stdout.flush()


def main() -> NoReturn:
    """Serve with the options that are given as the only argument."""
    serve(msgspec.json.decode(sys.argv[1], type=SandboxOptions))
    sys.exit(0)


if __name__ == "__main__":
    main()
