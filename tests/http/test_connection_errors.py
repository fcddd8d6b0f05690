"""Why a connection fails, against real sockets, real certificates and a real proxy."""

import datetime as dt
import socket
import ssl
import threading

import pytest
import trustme

from helpers.scripted_service import Reply, ScriptedService
from helpers.service_errors import fails_as
from wizard.http.errors import (
    ProblemKind,
)
from wizard.http.retry import NEVER
from wizard.http.tls_issuer import issuer_name, issuer_of
from wizard.http.transport import Transport

NOW = dt.datetime.now(dt.UTC)


def _ask(url: str) -> None:
    transport = Transport(url, "Canvas", retry=NEVER)
    try:
        transport.get("x", params=[("client_secret", "never-to-be-seen")])
    finally:
        transport.close()


def _closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class TlsServer:
    """Shakes hands with whoever comes, until closed."""

    def __init__(self, certificate: trustme.LeafCert) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self._context)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(10)
                try:
                    with self._context.wrap_socket(connection, server_side=True) as tls:
                        if tls.recv(4096):
                            tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                except OSError:
                    continue

    def __enter__(self) -> "TlsServer":
        return self

    def __exit__(self, *exception: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def authority():
    return trustme.CA(organization_name="Springfield District", organization_unit_name="Proxy")


@pytest.fixture
def trusted(authority, monkeypatch, tmp_path):
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(bundle)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    return authority


def test_a_port_where_nothing_listens_refuses():
    with fails_as(ProblemKind.CONNECTION_REFUSED) as caught:
        _ask(f"http://127.0.0.1:{_closed_port()}")
    assert "never-to-be-seen" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_name_that_nobody_has_is_not_resolved():
    with fails_as(ProblemKind.NAME_NOT_RESOLVED) as caught:
        _ask("https://no-such-school.invalid")
    assert caught.value.problem.host == "no-such-school.invalid"


def test_a_host_name_too_long_to_exist_is_not_resolved():
    with fails_as(ProblemKind.NAME_NOT_RESOLVED):
        _ask(f"https://{'a' * 70}.example")


def test_a_trusted_certificate_is_accepted(trusted):
    with TlsServer(trusted.issue_cert("127.0.0.1")) as server:
        _ask(f"https://127.0.0.1:{server.port}")


def test_an_untrusted_certificate_is_told_with_its_issuer(authority):
    with (
        TlsServer(authority.issue_cert("127.0.0.1")) as server,
        fails_as(ProblemKind.TLS_UNTRUSTED) as caught,
    ):
        _ask(f"https://127.0.0.1:{server.port}")
    assert caught.value.problem.detail == "Springfield District"


def test_a_certificate_for_another_name_is_told(trusted):
    with (
        TlsServer(trusted.issue_cert("canvas.example.edu")) as server,
        fails_as(ProblemKind.TLS_NAME_MISMATCH),
    ):
        _ask(f"https://127.0.0.1:{server.port}")


@pytest.mark.parametrize(
    ("not_before", "not_after"),
    [
        (NOW - dt.timedelta(days=30), NOW - dt.timedelta(days=1)),
        (NOW + dt.timedelta(days=1), NOW + dt.timedelta(days=30)),
    ],
)
def test_a_certificate_not_valid_today_points_at_the_clock(trusted, not_before, not_after):
    certificate = trusted.issue_cert("127.0.0.1", not_before=not_before, not_after=not_after)
    with TlsServer(certificate) as server, fails_as(ProblemKind.TLS_CLOCK_SKEW):
        _ask(f"https://127.0.0.1:{server.port}")


def test_plain_http_where_tls_is_due_is_a_lost_connection(service):
    with fails_as(ProblemKind.CONNECTION_LOST):
        _ask(service.url.replace("http://", "https://"))


def test_the_issuer_of_something_that_is_no_certificate_is_unknown(service):
    assert issuer_of("127.0.0.1", service.port) == ""


def test_the_issuers_common_name_is_preferred(authority):
    named = trustme.CA(parent_cert=authority, organization_name="Filter Inc")
    pem = named.issue_cert("a.example").cert_chain_pems[0].bytes().decode()
    assert issuer_name(ssl.PEM_cert_to_DER_cert(pem)) == "Filter Inc"


@pytest.fixture
def proxied(monkeypatch):
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)

    def through(url: str) -> None:
        for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"):
            monkeypatch.setenv(name, url)

    return through


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_password_is_told(proxied, scheme):
    with ScriptedService() as proxy:
        proxy.answers(lambda heard: Reply(407))
        proxied(proxy.url)
        with fails_as(ProblemKind.PROXY_AUTHENTICATION_REQUIRED):
            _ask(f"{scheme}://canvas.example")


def test_a_proxy_that_refuses_to_connect_is_told(proxied):
    with ScriptedService() as proxy:
        proxy.answers(lambda heard: Reply(403))
        proxied(proxy.url)
        with fails_as(ProblemKind.PROXY_UNREACHABLE) as caught:
            _ask("https://canvas.example")
    assert "403" in caught.value.problem.detail


def test_a_proxy_that_is_not_there_is_told(proxied):
    proxied(f"http://127.0.0.1:{_closed_port()}")
    with fails_as(ProblemKind.PROXY_UNREACHABLE):
        _ask("https://canvas.example")
