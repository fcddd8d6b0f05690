"""How long reading for a plan takes, beside the same requests, sent side by side without a thought.

Each service is asked four things at once at most, by both.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import pytest
import requests

from helpers.benchmark_rows import BenchmarkRow, Family, LostAnswers, seconds_of
from helpers.benchmark_world import ONE_IN, benchmark_world
from helpers.served_sandbox import Asked
from wizard.setup.freshness import EVERYTHING
from wizard.setup.snapshot import NotRead, Snapshot, Unreadable

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

ASSIGNMENTS = 300
AT_ONCE = 4
READINGS_THAT_LOSE = 3
"""One has hardly more requests than one answer in twenty."""
WORK = "reading for a plan, 150 ms"


def send_side_by_side(asked: tuple[Asked, ...]) -> None:
    """Send the same requests again: each service's by four threads, with a connection each."""
    services = sorted({request.service for request in asked})
    with ThreadPoolExecutor(AT_ONCE * len(services)) as threads:
        sent = [
            threads.submit(send_all, its)
            for its in (iter([r for r in asked if r.service == each]) for each in services)
            for _ in range(AT_ONCE)
        ]
    assert sum(each.result() for each in sent) == len(asked)


def send_all(left: Iterator[Asked]) -> int:
    """Send what is left until nothing is; a list's iterator may be shared by threads."""
    number = 0
    with requests.Session() as session:
        for request in left:
            headers = {"Authorization": request.authorization, "Content-Type": request.content_type}
            answer = session.request(
                request.method,
                request.service + request.target,
                data=request.body or None,
                headers={name: value for name, value in headers.items() if value},
                allow_redirects=False,
                timeout=30,
            )
            assert answer.status_code < 500
            number += 1
    return number


def faults_of(snapshot: Snapshot, usual: Snapshot) -> tuple[str, ...]:
    """Say what was not read, or read otherwise than usual."""
    told = []
    for section in EVERYTHING:
        value = getattr(snapshot, section.value)
        if isinstance(value, Unreadable) or (
            isinstance(value, NotRead) and not isinstance(getattr(usual, section.value), NotRead)
        ):
            told.append(f"{section.value} was not read")
    if snapshot.assignments.assignments != usual.assignments.assignments:
        told.append("other assignments")
    if snapshot.codio_course.course != usual.codio_course.course:
        told.append("another Codio course")
    return tuple(told)


def test_reading_is_hardly_slower_than_its_requests_side_by_side(rounds, tell, tmp_path):
    own, reference, number = [], [], 0
    with benchmark_world(tmp_path, assignments=ASSIGNMENTS) as world:
        for _ in range(rounds):
            own.append(seconds_of(world.read))
            asked = world.sandbox.order(forget=True).asked
            reference.append(seconds_of(lambda asked=asked: send_side_by_side(asked)))
            number = len(asked)
            world.sandbox.order(forget=True, codio_seconds=10)

    tell(
        BenchmarkRow(
            family=Family.READING,
            work=WORK,
            reference="its requests side by side",
            seconds=tuple(own),
            reference_seconds=tuple(reference),
            most=1.6,
            remarks=(f"{number} requests",),
        )
    )


def test_reading_that_loses_answers_reads_the_same(tell, tmp_path):
    seconds, faults, lost = [], [], 0
    with benchmark_world(tmp_path, assignments=ASSIGNMENTS) as world:
        usual = world.read()
        for _ in range(READINGS_THAT_LOSE):
            world.sandbox.order(forget=True, lose_every=ONE_IN, codio_seconds=10)
            read = []
            seconds.append(seconds_of(lambda read=read: read.append(world.read())))
            faults += faults_of(read[0], usual)
            lost += world.sandbox.order().lost
    assert lost >= READINGS_THAT_LOSE
    tell(
        LostAnswers(
            family=Family.READING,
            work=WORK,
            seconds=median(seconds),
            lost=lost,
            faults=tuple(dict.fromkeys(faults)),
        )
    )
