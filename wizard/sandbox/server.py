"""Serves WSGI applications on loopback with connections that stay open."""

import contextlib
import io
import ipaddress
import logging
import re
import selectors
import socket
import ssl
from collections.abc import Callable, Iterable
from threading import Condition, Thread
from typing import TYPE_CHECKING, Any

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HOST = "127.0.0.1"
CLOSING_SECONDS = 5.0
_HTTP_PORT = 80
log = logging.getLogger(__name__)
_HOST_HEADER = re.compile(
    r"(?:\[(?P<address>[0-9A-Fa-f:.]+)\]|(?P<name>[A-Za-z0-9.-]+))(?::(?P<port>[0-9]{1,5}))?"
)


_MISDIRECTED = (
    "421 Misdirected Request",
    [("Content-Type", "text/plain; charset=utf-8")],
    b"The sandbox answers to localhost and loopback addresses with its own port only.\n",
)


def is_own_host(named: str, port: int) -> bool:
    """Tell whether a Host header names this computer and the port, which may be left out if 80.

    Args:
        named: `host` or `host:port`, an IPv6 address in brackets.
    """
    match = _HOST_HEADER.fullmatch(named)
    if match is None or int(match["port"] or _HTTP_PORT) != port:
        return False
    if (name := match["name"]) is not None:
        lower = name.lower()
        if lower == "localhost" or lower.endswith(".localhost"):
            return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(match["address"] or name).is_loopback
    return False


class RequestHandler(WSGIRequestHandler):
    """Answers requests over HTTP/1.1 with keep-alive, and writes no log: URLs can hold secrets.

    Werkzeug's own handler closes every connection and waits 10 ms for stray input after each
    answer; here the whole request is read before the application runs, so neither is needed.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: "LoopbackServer"

    def setup(self) -> None:
        """Remember the connection, so that stopping the server can close it."""
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        """Forget the connection."""
        with contextlib.suppress(OSError):
            super().finish()
        self.server.closed(self.connection)

    def run_wsgi(self) -> None:
        """Answer one request; a ConnectionError of the application drops the connection."""
        environ = self.make_environ()
        if environ.get("wsgi.input_terminated"):
            body = environ["wsgi.input"].read()
        else:
            length = self.headers.get("Content-Length", "0")
            body = self.rfile.read(int(length) if length.isdecimal() else 0)
        environ["wsgi.input"] = io.BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
        try:
            if self._is_for_this_server(environ):
                status, headers, answer = self._execute(environ)
            else:
                status, headers, answer = _MISDIRECTED
        except ConnectionError:
            self.close_connection = True
            return
        except Exception:
            log.exception("The sandbox failed to answer")
            status, headers, answer = "500 Internal Server Error", [], b""
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in headers:
            if name.lower() != "content-length" or self.command == "HEAD":
                self.send_header(name, value)
        if int(code) not in {204, 304} and self.command != "HEAD":
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)
        self.wfile.flush()

    def _is_for_this_server(self, environ: dict[str, Any]) -> bool:
        """Tell whether the request names this server: a page of the web may not speak to it.

        A foreign name that was made to lead to this computer (DNS rebinding) would otherwise let
        that page read all that is here. Werkzeug takes the host of an absolute target for the
        header's, so both are looked at. Over TLS the certificate has proved the name already.
        """
        if self.server.ssl_context is not None:
            return True
        named = [*self.headers.get_all("Host", []), environ.get("HTTP_HOST", "")]
        return len(named) == 2 and all(is_own_host(name, self.server.port) for name in named)

    def _execute(self, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes]:
        begun: list[tuple[str, list[tuple[str, str]]]] = []

        def start_response(
            status: str, headers: list[tuple[str, str]], *_: object
        ) -> Callable[[bytes], object]:
            begun.append((status, headers))
            return lambda _data: None

        chunks: Iterable[bytes] = self.server.app(environ, start_response)
        try:
            answer = b"".join(chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()
        return (*begun[-1], answer)

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - Werkzeug's name
        """Log nothing."""


class LoopbackServer(ThreadedWSGIServer):
    """One WSGI application on one loopback port, each connection in its own thread."""

    daemon_threads = True

    def __init__(
        self, app: "WSGIApplication", port: int = 0, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        """Bind the port; raises OSError where it is taken."""
        self._connections: set[socket.socket] = set()
        self._changed = Condition()
        self._thread: Thread | None = None
        self._end: socket.socket | None = None
        with socket.create_server((HOST, port), backlog=128) as bound:
            super().__init__(
                HOST, port, app, RequestHandler, ssl_context=ssl_context, fd=bound.fileno()
            )

    @property
    def url(self) -> str:
        """The address of the server, without a slash at the end."""
        scheme = "http" if self.ssl_context is None else "https"
        return f"{scheme}://{HOST}:{self.port}"

    def start(self) -> None:
        """Begin to answer."""
        self._end, ended = socket.socketpair()
        thread = Thread(target=self._serve, args=(ended,), name=f"sandbox-{self.port}")
        self._thread = thread
        thread.start()

    def stop(self) -> None:
        """Stop answering and close every connection."""
        if self._thread is None or self._end is None:
            self.server_close()
            return
        self._end.close()
        self._thread.join()
        self._thread = self._end = None
        with self._changed:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._connections, CLOSING_SECONDS)

    def _serve(self, ended: socket.socket) -> None:
        """Answer until `stop`, without looking for it now and then as `serve_forever` does."""
        with ended, selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            selector.register(ended, selectors.EVENT_READ)
            while all(key.fileobj is self for key, _ in selector.select()):
                self.handle_request()
        self.server_close()

    def opened(self, connection: socket.socket) -> None:
        """Note a new connection."""
        with self._changed:
            self._connections.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """Note that a connection is done with."""
        with self._changed:
            self._connections.discard(connection)
            self._changed.notify_all()
