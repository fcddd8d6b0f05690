"""A page of the web cannot speak to the sandbox under a name of its own (DNS rebinding)."""

import socket

import pytest

from wizard.sandbox import Sandbox
from wizard.sandbox.server import HOST


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


def port_of(sandbox, service):
    url = {"canvas": sandbox.connection.canvas_url, "codio": sandbox.connection.codio_url}[service]
    return int(url.split(":")[2].partition("/")[0])


def first_words(port, head):
    with socket.create_connection((HOST, port), timeout=10) as connection:
        connection.sendall(f"{head}\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    status, _, rest = answer.decode().partition("\r\n")
    return status, rest.partition("\r\n\r\n")[2]


FOREIGN = [
    "rebound.example:{port}",
    "rebound.example",
    "127.0.0.1",
    "127.0.0.1:1",
    "localhost:{other}",
    "127.0.0.1.rebound.example:{port}",
    "localhost.rebound.example:{port}",
    "192.168.0.1:{port}",
    "0.0.0.0:{port}",
    "[2001:db8::1]:{port}",
    "127.0.0.1:{port}@rebound.example",
    "rebound.example@127.0.0.1:{port}",
    "127.0.0.1:{port}, rebound.example",
    "",
]


@pytest.mark.parametrize("service", ["canvas", "codio"])
@pytest.mark.parametrize("host", FOREIGN)
def test_a_foreign_host_is_refused_in_plain_words(sandbox, service, host):
    port = port_of(sandbox, service)
    named = host.format(port=port, other=port + 7)
    status, body = first_words(port, f"GET /api/v1/users/self HTTP/1.1\r\nHost: {named}")
    assert status.startswith("HTTP/1.1 421 ")
    assert body.startswith("The sandbox answers to localhost")


@pytest.mark.parametrize("service", ["canvas", "codio"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LocalHost", "[::1]", "127.9.9.9"])
def test_this_computer_with_the_servers_own_port_is_answered(sandbox, service, host):
    port = port_of(sandbox, service)
    head = f"GET /api/v1/users/self HTTP/1.1\r\nHost: {host}:{port}"
    assert not first_words(port, head)[0].startswith("HTTP/1.1 421 ")


def test_a_request_without_a_host_is_refused(sandbox):
    status, _ = first_words(port_of(sandbox, "canvas"), "GET / HTTP/1.1\r\nAccept: */*")
    assert status.startswith("HTTP/1.1 421 ")


def test_an_absolute_target_or_a_second_host_smuggles_none_in(sandbox):
    port = port_of(sandbox, "canvas")
    own = f"Host: 127.0.0.1:{port}"
    for head in (
        f"GET http://rebound.example/ HTTP/1.1\r\n{own}",
        f"GET / HTTP/1.1\r\n{own}\r\nHost: rebound.example",
    ):
        assert first_words(port, head)[0].startswith("HTTP/1.1 421 ")


def test_what_is_refused_changes_nothing(sandbox):
    port, course = port_of(sandbox, "canvas"), sandbox.connection.canvas_course_id
    with sandbox.canvas.lock:
        before = len(sandbox.canvas.assignments)
    body = '{"assignment": {"name": "x"}}'
    status, _ = first_words(
        port,
        f"POST /api/v1/courses/{course}/assignments HTTP/1.1\r\nHost: rebound.example:{port}\r\n"
        f"Authorization: Bearer {sandbox.connection.canvas_token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}",
    )
    assert status.startswith("HTTP/1.1 421 ")
    with sandbox.canvas.lock:
        assert len(sandbox.canvas.assignments) == before
