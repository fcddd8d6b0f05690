"""How long `verify` takes with 300 assignments, beside the pace that Codio allows.

Codio answers 50 requests in 10 s (codio.md §1.6), of which we leave some to others: 45. Settings
have no list, so that their requests are the least there is.
"""

from typing import NamedTuple

import pytest
from measured_window import measured_window, seconds_until
from test_responsiveness import secrets_of

from helpers.benchmark_rows import BenchmarkRow, Family, LostAnswers, seconds_of
from helpers.benchmark_world import LATENCY_MS, ONE_IN, BenchmarkWorld, benchmark_world
from helpers.real_command import RealCommand
from wizard.findings import Finding, Status
from wizard.setup.steps import Step

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

ASSIGNMENTS = 300
WINDOW_REQUESTS, WINDOW_SECONDS = 45, 10
PER_SECOND = WINDOW_REQUESTS / WINDOW_SECONDS
SOON_SECONDS = 3.0


class Verified(NamedTuple):
    """A verification with its findings as they were said.

    requests: what Codio's API was asked.
    """

    seconds: float
    findings: tuple[str, ...]
    requests: int
    lost: int
    throttled: int

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
    said = []
    seconds = seconds_of(
        lambda: said.append(command.run("verify", command.file, "--no-remember", timeout=600))
    )
    lines = said[0][1].decode().splitlines()
    tally = world.sandbox.order(forget=True, lose_every=0)
    api = world.sandbox.connection.codio_url.rpartition("/api/")[0]
    asked = [each for each in tally.asked if each.service == api and "/token" not in each.target]
    findings = tuple(line for line in lines if line.startswith("["))
    assert findings, said
    return Verified(seconds, findings, len(asked), tally.lost, tally.throttled)


def failures(verified: Verified) -> tuple[str, ...]:
    return tuple(line for line in verified.findings if line.startswith("[FAILED]"))


@pytest.mark.parametrize("latency_ms", [0, 150, 400])
def test_verifying_takes_what_codios_pace_takes(made, rounds, tell, latency_ms):
    runs = [verify(*made, latency_ms=latency_ms) for _ in range(rounds)]

    throttled = sum(each.throttled for each in runs)
    faults = [*dict.fromkeys(line for each in runs for line in failures(each))]
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
            remarks=(f"{runs[0].requests} requests of Codio",),
            faults=tuple(faults),
        )
    )


@pytest.mark.parametrize("latency_ms", [0, 150, 400])
def test_the_window_shows_all_but_the_settings_soon(made, rounds, tell, qtbot, theme, latency_ms):
    world, command = made
    secrets = secrets_of(world.sandbox.connection, world.document)
    taken = []
    for _ in range(rounds):
        world.sandbox.order(latency_ms=latency_ms, codio_seconds=WINDOW_SECONDS)
        with measured_window(
            qtbot, theme, paths=command.paths, document=world.document, secrets=secrets
        ) as scene:
            checks = scene.results.checks
            taken.append(
                seconds_until(
                    scene,
                    lambda scene=scene: scene.parts.window.go_to(Step.RESULTS),
                    lambda checks=checks: is_shown(checks.findings),
                )
            )

    tell(
        BenchmarkRow(
            family=Family.VERIFYING,
            work=f"all but settings shown, {latency_ms} ms",
            reference="a time to wait for",
            seconds=tuple(taken),
            reference_seconds=(SOON_SECONDS,) * rounds,
            most=1,
        )
    )


def is_shown(findings: tuple[Finding, ...]) -> bool:
    """Tell whether the window says of every assignment whether it is as it must be."""
    return any(
        each.check == "results.assignments" and each.status is Status.PASSED for each in findings
    )


def test_verifying_finds_the_same_though_answers_are_lost(made, tell):
    usual = verify(*made, latency_ms=LATENCY_MS)

    losing = verify(*made, latency_ms=LATENCY_MS, lose_every=ONE_IN)

    assert losing.lost > 0
    faults = [f"not said: {line}" for line in usual.findings if line not in losing.findings]
    faults += [f"said: {line}" for line in losing.findings if line not in usual.findings]
    tell(
        LostAnswers(
            family=Family.VERIFYING,
            work=f"verify {ASSIGNMENTS}, {LATENCY_MS} ms",
            seconds=losing.seconds,
            lost=losing.lost,
            faults=tuple(faults),
        )
    )
