"""Requests that are carried out after their answer: a gateway gave up, the service did not."""

import io
from threading import Lock, Timer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment


class LateRequests:
    """Holds requests back, until their time has come or somebody says so; for any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: list[Callable[[], object]] = []
        self._timers: list[Timer] = []

    def hold(
        self, app: "WSGIApplication", environ: "WSGIEnvironment", seconds: float | None
    ) -> None:
        """Carry a request out that many seconds from now; None: when `carry_out` is called."""
        length = int(environ.get("CONTENT_LENGTH") or 0)
        # The connection is answered before it: what it has sent is read now.
        body = environ["wsgi.input"].read(length) if length else b""
        later = {**environ, "wsgi.input": io.BytesIO(body)}

        def execute() -> None:
            chunks = app(later, lambda *_: lambda _data: None)
            for _ in chunks:
                pass
            close = getattr(chunks, "close", None)
            if close is not None:
                close()

        with self._lock:
            if seconds is None:
                self._held.append(execute)
                return
            timer = Timer(seconds, execute)
            timer.daemon = True
            self._timers.append(timer)
        timer.start()

    def carry_out(self) -> int:
        """Carry out now what is held until this is called; return how many requests that were."""
        with self._lock:
            held, self._held = self._held, []
        for execute in held:
            execute()
        return len(held)

    def wait(self) -> None:
        """Return once all whose time is set have been carried out."""
        with self._lock:
            timers = list(self._timers)
        for timer in timers:
            timer.join()

    def stop(self) -> None:
        """Forget all that has not been carried out yet."""
        with self._lock:
            timers, self._timers, self._held = self._timers, [], []
        for timer in timers:
            timer.cancel()
            timer.join()
