"""Canvas's request throttle: a leaky bucket per access token (canvas.md §9)."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


@dataclass
class Bucket:
    """How full a token's bucket is, and when that was last reckoned (monotonic seconds)."""

    count: float
    reckoned_at: float


@dataclass(kw_only=True)
class ThrottleSettings:
    """The bucket's figures in cost units, and what a throttled answer looks like.

    `status` is 403 as on self-hosted Canvas, or 429 as on Instructure's cloud.
    `blocklist` holds tokens that are always refused.
    """

    high_water_mark: float = 600.0
    maximum: float = 800.0
    outflow_per_second: float = 10.0
    up_front_cost: float = 50.0
    status: Literal[403, 429] = 403
    blocklist: set[str] = field(default_factory=set)
    buckets: dict[str, Bucket] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def reserve(self, token: str, now: float) -> bool:
        """Leak, add the up-front cost, and tell whether the request may pass."""
        with self.lock:
            bucket = self.buckets.setdefault(token, Bucket(0.0, now))
            leaked = max(0.0, now - bucket.reckoned_at) * self.outflow_per_second
            bucket.count, bucket.reckoned_at = max(0.0, bucket.count - leaked), now
            if token in self.blocklist or bucket.count + self.up_front_cost >= self.high_water_mark:
                return False
            bucket.count = min(self.maximum, bucket.count + self.up_front_cost)
            return True

    def settle(self, token: str, cost: float) -> None:
        """Give the up-front cost back and charge the real one."""
        with self.lock:
            bucket = self.buckets[token]
            bucket.count = max(0.0, min(self.maximum, bucket.count - self.up_front_cost + cost))

    def remaining(self, token: str) -> float:
        """Return what is left, with this request's own up-front cost already given back."""
        with self.lock:
            return self.high_water_mark - max(0.0, self.buckets[token].count - self.up_front_cost)


class RequestThrottle:
    """WSGI middleware that refuses a token's requests while its bucket is full."""

    def __init__(
        self,
        app: "WSGIApplication",
        settings: ThrottleSettings,
        monotonic: Callable[[], float],
    ) -> None:
        self._app = app
        self._settings = settings
        self._monotonic = monotonic

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer one request."""
        scheme, _, token = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return self._app(environ, start_response)
        settings = self._settings
        if not settings.reserve(token, self._monotonic()):
            return _throttled(settings.status, start_response)
        started = time.thread_time()
        cost = 0.0

        def start(
            status: str, headers: list[tuple[str, str]], *_exc_info: object
        ) -> Callable[[bytes], object]:
            nonlocal cost
            cost = time.thread_time() - started
            headers = [
                *headers,
                ("X-Request-Cost", repr(cost)),
                ("X-Rate-Limit-Remaining", repr(settings.remaining(token))),
            ]
            return start_response(status, headers)

        try:
            return self._app(environ, start)
        finally:
            settings.settle(token, cost)


def _throttled(status: int, start_response: "StartResponse") -> Iterable[bytes]:
    body = f"{status} Forbidden (Rate Limit Exceeded)\n".encode()
    reason = "403 Forbidden" if status == 403 else "429 Too Many Requests"
    start_response(
        reason,
        [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("X-Rate-Limit-Remaining", "0.0"),
        ],
    )
    return [body]
