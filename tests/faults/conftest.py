"""The suite of crashes and faults: how large it is, where it is played, and what it has shown.

`pytest tests/faults -m faults`; the options below say how much of it.
"""

import json
import random
from pathlib import Path

import pytest

from helpers.fault_runs import Administrator
from helpers.fault_tally import Tally, missing, summary
from helpers.scenarios import Stage

SEED = 20261128


def pytest_addoption(parser):
    group = parser.getgroup("faults", "crashes and faults (tests/faults)")
    group.addoption("--kills", type=int, default=240, help="how many kills at least (240)")
    group.addoption("--inputs", type=int, default=100_000, help="how many fuzzed inputs (100000)")
    group.addoption("--seed", type=int, default=SEED, help="what chance begins with")
    group.addoption("--only", default="", help="play scenarios with these words alone")
    group.addoption("--product", type=Path, help="another checkout to try in place of this one")
    group.addoption(
        "--thorough", action="store_true", help="every answer, every size of a disk, every pair"
    )


@pytest.fixture(scope="session")
def administrator(pytestconfig):
    """Whoever uses the product that is tried."""
    someone = Administrator("first", pytestconfig.getoption("--product"))
    yield someone
    someone.close()


@pytest.fixture(scope="session")
def colleague(pytestconfig):
    """Another administrator, at another computer."""
    someone = Administrator("second", pytestconfig.getoption("--product"))
    yield someone
    someone.close()


@pytest.fixture(scope="session")
def stage(administrator, tmp_path_factory):
    """Where scenarios are played."""
    return Stage(administrator, tmp_path_factory.mktemp("stage"))


@pytest.fixture
def tally(request, pytestconfig):
    """Counts what is played, and fails where something is not as it must be."""
    counted = Tally(only=pytestconfig.getoption("--only"))
    yield counted
    request.node.user_properties.append(("faults", counted.written()))


@pytest.fixture(scope="session")
def seed(pytestconfig):
    return pytestconfig.getoption("--seed")


@pytest.fixture(scope="session")
def kills(pytestconfig):
    return pytestconfig.getoption("--kills")


@pytest.fixture(scope="session")
def inputs(pytestconfig):
    return pytestconfig.getoption("--inputs")


@pytest.fixture(scope="session")
def thorough(pytestconfig):
    return pytestconfig.getoption("--thorough")


@pytest.fixture
def chance(seed, request):
    """Chance that is the same for the same seed and test, in whatever order they run."""
    return random.Random(f"{seed} {request.node.name}")


# --- what it has shown -------------------------------------------------------------------------


def _tallies(session_or_reporter) -> list[dict]:
    reports = (report for each in session_or_reporter.stats.values() for report in each)
    return [
        json.loads(written)
        for report in reports
        if getattr(report, "when", "") == "teardown"
        for name, written in report.user_properties
        if name == "faults"
    ]


def pytest_terminal_summary(terminalreporter, config):
    tallies = _tallies(terminalreporter)
    if not tallies:
        return
    terminalreporter.section("crashes and faults")
    for line in summary(tallies, config.getoption("--seed")):
        terminalreporter.write_line(line)


def pytest_sessionfinish(session):
    """Fail where a boundary that a clean run passes was hit by no kill."""
    if hasattr(session.config, "workerinput") or session.config.getoption("--only", ""):
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and missing(_tallies(reporter)) and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
