"""One session for each request under way, which can be broken off from another thread."""

# ruff: noqa: ANN401 - arguments are handed on to the libraries as they come.

from __future__ import annotations

import contextlib
import http.cookiejar
import socket
import threading
from collections.abc import Iterator
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from wizard.version import PROGRAM_VERSION

PROJECT_URL = "https://github.com/codio-canvas-wizard/codio-canvas-wizard"


class OpenConnection:
    """The connection that a request is sent over."""

    def __init__(self) -> None:
        self._connection: HTTPConnection | None = None
        self._socket: socket.socket | None = None

    def use(self, connection: HTTPConnection) -> None:
        """Remember the connection of the request that is being sent."""
        self._connection = connection
        if isinstance(connection.sock, socket.socket):
            # An answer that ends with the connection takes the socket over from it.
            self._socket = connection.sock

    def interrupt(self) -> None:
        """Shut the socket down, so that a read in the other thread ends at once."""
        for sock in (getattr(self._connection, "sock", None), self._socket):
            if not isinstance(sock, socket.socket):
                continue
            with contextlib.suppress(OSError):
                # An SSLSocket's own `shutdown` would drop its TLS state under the reading thread.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _InterruptibleAdapter(HTTPAdapter):
    """An adapter that tells which connection a request uses, and repeats nothing by itself."""

    def __init__(self, connection: OpenConnection) -> None:
        self._pool_classes = _pool_classes(connection)
        super().__init__(max_retries=urllib3.Retry(0, read=False))

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Have the pools make interruptible connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pool_classes

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Have the pools make interruptible connections through a proxy as well."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = self._pool_classes
        return manager


def _pool_classes(connection: OpenConnection) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            connection.use(self)
            super().connect()
            connection.use(self)

        def request(self, *args: Any, **kwargs: Any) -> None:
            connection.use(self)
            super().request(*args, **kwargs)

    class Tls(HTTPSConnection):
        def connect(self) -> None:
            connection.use(self)
            super().connect()
            connection.use(self)

        def request(self, *args: Any, **kwargs: Any) -> None:
            connection.use(self)
            super().request(*args, **kwargs)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = Tls

    return {"http": PlainPool, "https": TlsPool}


def user_agent() -> str:
    """Return the product, its version and where to read about it (canvas.md §12)."""
    return f"CodioCanvasSetupWizard/{PROGRAM_VERSION} (+{PROJECT_URL})"


def new_session(connection: OpenConnection, *, cookies: bool = False) -> requests.Session:
    """Return a session that takes proxies from the environment and, unless told, no cookies."""
    session = requests.Session()
    session.headers.clear()
    session.headers.update({"User-Agent": user_agent(), "Accept-Encoding": "gzip, deflate"})
    if not cookies:
        session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    adapter = _InterruptibleAdapter(connection)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class Sessions:
    """One `requests.Session` for each request under way: one may not be shared (canvas.md §11).

    Whatever thread asks next takes the session that was used last, and with it a connection that
    is open already.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[tuple[requests.Session, OpenConnection]] = []

    @contextlib.contextmanager
    def borrowed(self) -> Iterator[tuple[requests.Session, OpenConnection]]:
        """Give a session, and the connection that it uses, to nobody else while the block lasts."""
        with self._lock:
            known = self._idle.pop() if self._idle else None
        if known is None:
            connection = OpenConnection()
            known = new_session(connection), connection
        try:
            yield known
        finally:
            with self._lock:
                self._idle.append(known)

    def throwaway(self) -> tuple[requests.Session, OpenConnection]:
        """Return a session of its own, with cookies, which the caller closes."""
        connection = OpenConnection()
        session = new_session(connection, cookies=True)
        return session, connection

    def close(self) -> None:
        """Close the idle connections; a later request opens new ones."""
        with self._lock:
            idle = tuple(self._idle)
        for session, _ in idle:
            session.close()
