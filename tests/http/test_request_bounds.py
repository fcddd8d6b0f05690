"""Every request of every method ends within its bound, whatever the other side does."""

import contextlib
import socket
import threading
import time

import pytest

from helpers.scripted_service import InstantTiming, Reply
from helpers.service_errors import fails_as
from wizard.http.errors import ProblemKind
from wizard.http.pagination import pages
from wizard.http.retry import NEVER
from wizard.http.transport import Transport, TransportLimits

BOUND = 0.3
FAR_BEYOND = 8.0
"""What a request without a bound would take here, and more than a slow computer needs."""

KINDS = {
    "slow body": (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
    "body without a length": (b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", b"x"),
    "chunks": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "slow headers": (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "slow status line": (b"HTTP/1.1 200 ", b"O"),
    "endless 100 Continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


@pytest.fixture
def drip():
    """A server that sends a beginning and then a bit every 10 ms, until the other side leaves."""
    listening = socket.create_server(("127.0.0.1", 0))
    threads = []
    over = threading.Event()

    def serve(beginning: bytes, bit: bytes) -> str:
        def talk() -> None:
            with contextlib.suppress(OSError):
                other, _ = listening.accept()
                with other:
                    other.recv(65536)
                    other.sendall(beginning)
                    while not over.wait(0.01):
                        other.sendall(bit)

        threads.append(threading.Thread(target=talk))
        threads[-1].start()
        return f"http://127.0.0.1:{listening.getsockname()[1]}"

    yield serve
    over.set()
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize(
    "method",
    ["GET", "POST", *(pytest.param(each, marks=pytest.mark.slow) for each in ("PUT", "DELETE"))],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_request_that_drips_ends_within_its_bound(drip, kind, method):
    limits = TransportLimits(answer_seconds=BOUND)
    transport = Transport(drip(*KINDS[kind]), "Canvas", limits=limits, retry=NEVER)
    started = time.monotonic()

    with fails_as(ProblemKind.TIMED_OUT):
        transport.request(method, "x", body=None if method == "GET" else {})

    assert time.monotonic() - started < FAR_BEYOND
    transport.close()


@pytest.mark.slow
def test_the_next_request_is_not_met_by_the_bound_of_the_one_before(service):
    service.answers(lambda heard: Reply(body={}))
    transport = Transport(service.url, "Canvas", limits=TransportLimits(answer_seconds=BOUND))
    ends = time.monotonic() + 3 * BOUND
    while time.monotonic() < ends:
        assert transport.get("x").status == 200
    assert not [t for t in threading.enumerate() if t.name == "request-watchdog"]
    transport.close()


def test_a_list_whose_pages_come_in_time_has_a_bound_as_well(service):
    timing = InstantTiming()
    number = iter(range(10_000))

    def page(heard):
        timing.moment += 10
        link = f'<{service.url}/x?page={next(number)}>; rel="next"'
        return Reply(body=[], headers={"Link": link})

    service.answers(page)
    limits = TransportLimits(list_seconds=95)
    transport = Transport(service.url, "Canvas", timing=timing, limits=limits)

    with fails_as(ProblemKind.TIMED_OUT, match="whole list takes longer"):
        list(pages(transport, "x", ()))

    assert len(service.heard) == 10
    transport.close()
