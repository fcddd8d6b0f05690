"""How long `verify` takes with 300 assignments, beside the pace that Codio allows.

Codio answers 50 requests in 10 s (codio.md §1.6), of which we leave some to others: 45. Settings
have no list, so that their requests are the least there is.
"""

import re
import threading
import time
from typing import NamedTuple

import pytest

from helpers.benchmark_rows import BenchmarkRow, Family, LostAnswers
from helpers.benchmark_world import LATENCY_MS, ONE_IN, BenchmarkWorld, benchmark_world
from helpers.real_command import RealCommand
from wizard.setup.checks.dependencies import sections_of
from wizard.setup.checks.registry import CHECKS
from wizard.setup.snapshot import Section

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

ASSIGNMENTS = 300
WINDOW_REQUESTS, WINDOW_SECONDS = 45, 10
PER_SECOND = WINDOW_REQUESTS / WINDOW_SECONDS
SOON_SECONDS = 3.0
FINDING = re.compile(r"\[(?P<label>[^\]]+)\] (?P<text>.*)")
OF_SETTINGS = tuple(check.title for check in CHECKS if Section.CODIO_SETTINGS in sections_of(check))


class Verified(NamedTuple):
    """A verification: its findings with the second in which each was first shown.

    requests: what Codio's API was asked.
    """

    seconds: float
    shown: dict[str, float]
    requests: int
    lost: int
    throttled: int

    @property
    def others_shown(self) -> float:
        """When everything but what rests on the settings was shown, in seconds."""
        return max(
            at
            for line, at in self.shown.items()
            if not FINDING.fullmatch(line)["text"].startswith(OF_SETTINGS)
        )

    @property
    def allowed(self) -> float:
        """How many seconds the requests take at Codio's pace as we keep it."""
        return (self.requests - WINDOW_REQUESTS) / PER_SECOND


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A course that was made and is verified; its services answer at once."""
    root = tmp_path_factory.mktemp("verified")
    with benchmark_world(root, assignments=ASSIGNMENTS, latency_ms=0) as world:
        command = RealCommand(world)
        code, said, errors = command.run("apply", command.file, "--yes", timeout=600)
        assert code == 0, (said[-400:], errors[-400:])
        yield world, command
        command.close()


def verify(world: BenchmarkWorld, command: RealCommand, **order) -> Verified:
    """Verify as a person does, on services that are told `order` first."""
    world.sandbox.order(forget=True, codio_seconds=WINDOW_SECONDS, **order)
    began = time.monotonic()
    process = command.start("verify", command.file, "--no-remember")
    quiet = threading.Thread(target=process.stderr.read)
    quiet.start()
    shown: dict[str, float] = {}
    for line in process.stdout:
        if FINDING.fullmatch(text := line.decode().rstrip("\n")):
            shown.setdefault(text, time.monotonic() - began)
    process.wait()
    seconds = time.monotonic() - began
    quiet.join()
    tally = world.sandbox.order(forget=True, lose_every=0)
    api = world.sandbox.connection.codio_url.rpartition("/api/")[0]
    asked = [each for each in tally.asked if each.service == api and "/token" not in each.target]
    return Verified(seconds, shown, len(asked), tally.lost, tally.throttled)


def failures(verified: Verified) -> tuple[str, ...]:
    return tuple(line for line in verified.shown if line.startswith("[FAILED]"))


@pytest.mark.parametrize("latency_ms", [0, 150, 400])
def test_verifying_takes_what_codios_pace_takes(made, rounds, tell, latency_ms):
    runs = [verify(*made, latency_ms=latency_ms) for _ in range(rounds)]

    late = max(each.others_shown for each in runs)
    throttled = sum(each.throttled for each in runs)
    faults = [*dict.fromkeys(line for each in runs for line in failures(each))]
    if late > SOON_SECONDS:
        faults.append(f"all but the settings after {late:.1f} s, must be ≤ {SOON_SECONDS:g} s")
    if throttled:
        faults.append(f"{throttled} throttled answers")
    tell(
        BenchmarkRow(
            family=Family.VERIFYING,
            work=f"verify {ASSIGNMENTS}, {latency_ms} ms",
            reference=f"(requests - {WINDOW_REQUESTS})/{PER_SECOND:g} s",
            seconds=tuple(each.seconds for each in runs),
            reference_seconds=tuple(each.allowed for each in runs),
            most=1.15,
            remarks=(f"{runs[0].requests} requests of Codio, all but the settings {late:.1f} s",),
            faults=tuple(faults),
        )
    )


def test_verifying_finds_the_same_though_answers_are_lost(made, tell):
    usual = verify(*made, latency_ms=LATENCY_MS)

    losing = verify(*made, latency_ms=LATENCY_MS, lose_every=ONE_IN)

    assert losing.lost > 0
    faults = [f"not said: {line}" for line in usual.shown if line not in losing.shown]
    faults += [f"said: {line}" for line in losing.shown if line not in usual.shown]
    tell(
        LostAnswers(
            family=Family.VERIFYING,
            work=f"verify {ASSIGNMENTS}, {LATENCY_MS} ms",
            seconds=losing.seconds,
            lost=losing.lost,
            faults=tuple(faults),
        )
    )
