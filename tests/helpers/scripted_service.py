"""A real HTTP service on loopback that says what it is told to say, and remembers what it heard."""

import json
import socket
import threading
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from wizard.http.timing import Timing


class Reply(NamedTuple):
    """One answer. `raw` is written to the socket as it is; `drop` closes it without a word."""

    status: int = 200
    body: object = None
    headers: dict[str, str] = {}
    raw: bytes | None = None
    drop: bool = False
    hold: threading.Event | None = None
    reset: bool = False

    @property
    def payload(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


class Heard(NamedTuple):
    """One request as it arrived."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    client_port: int

    @property
    def json(self):
        return json.loads(self.body)


class ScriptedService:
    """Answers from a list, or by a function of the request; then 404."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.arrived = threading.Semaphore(0)
        self._replies: deque[Reply] = deque()
        self._answer: Callable[[Heard], Reply] | None = None
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 64 * 1024

            def handle_any(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                parts = urlsplit(self.path)
                heard = Heard(
                    self.command,
                    parts.path,
                    parse_qsl(parts.query, keep_blank_values=True),
                    {name.title(): value for name, value in self.headers.items()},
                    self.rfile.read(length),
                    self.client_address[1],
                )
                service.answer(self, heard)

            do_GET = do_POST = do_PUT = do_DELETE = do_CONNECT = handle_any  # noqa: N815

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda request, address: None
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def says(self, *replies: Reply) -> "ScriptedService":
        self._replies.extend(replies)
        return self

    def answers(self, answer: Callable[[Heard], Reply]) -> "ScriptedService":
        self._answer = answer
        return self

    def answer(self, handler: BaseHTTPRequestHandler, heard: Heard) -> None:
        self.heard.append(heard)
        self.arrived.release()
        if self._answer is not None:
            reply = self._answer(heard)
        else:
            reply = self._replies.popleft() if self._replies else Reply(404)
        if reply.hold is not None:
            reply.hold.wait(10)
        try:
            self._write(handler, reply)
        except OSError:
            handler.close_connection = True

    def _write(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        if reply.drop or reply.raw is not None:
            handler.wfile.write(reply.raw or b"")
            handler.wfile.flush()
            handler.close_connection = True
            if reply.drop:
                handler.connection.shutdown(socket.SHUT_RDWR)
            return
        handler.send_response(reply.status)
        headers = {"Content-Type": "application/json; charset=utf-8"} | reply.headers
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(reply.payload)))
        handler.end_headers()
        handler.wfile.write(reply.payload)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> "ScriptedService":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class InstantTiming(Timing):
    """Time that passes only by waiting, and then at once."""

    def __init__(self) -> None:
        self.moment = 1000.0
        self.pauses: list[tuple[str, float]] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self.moment

    def jitter(self) -> float:
        return 0.0

    def pause(self, cancellation, seconds, reason, service) -> None:
        cancellation.check()
        with self._lock:
            self.pauses.append((str(reason), seconds))
            self.moment += seconds
        cancellation.check()
