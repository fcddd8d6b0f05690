"""What is measured, how often, and the table of what came of it.

`pytest tests/benchmarks -m benchmark -n 0`; CONTRIBUTING says more.
"""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from helpers.benchmark_rows import BenchmarkRow, LostAnswers, Told, table_of
from wizard.ui.app import build_application
from wizard.ui.theme import Scheme, Theme

_PROPERTY = "benchmark"
_ROUNDS = 3


def pytest_addoption(parser):
    group = parser.getgroup("benchmarks", "benchmarks (tests/benchmarks)")
    group.addoption("--rounds", type=int, default=_ROUNDS, help=f"how often ({_ROUNDS})")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The application whose windows are measured."""
    return build_application(scheme=Scheme.LIGHT, language="en")[1]


@pytest.fixture(scope="session")
def rounds(pytestconfig: pytest.Config) -> int:
    """How often a work is measured beside its reference."""
    return pytestconfig.getoption("--rounds", _ROUNDS)


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[Told], None]:
    """Puts a row into the table, and fails where it misses what it must reach."""

    def told(row: Told) -> None:
        kind = type(row).__name__
        written = msgspec.json.encode(row).decode()
        request.node.user_properties.append((_PROPERTY, (kind, written)))
        missed = row.misses if isinstance(row, BenchmarkRow) else row.faults
        assert missed == (), f"{row.work}: {'; '.join(missed)}"

    return told


_KINDS = {kind.__name__: kind for kind in (BenchmarkRow, LostAnswers)}


def pytest_terminal_summary(terminalreporter):
    reports = (report for each in terminalreporter.stats.values() for report in each)
    told = [
        msgspec.json.decode(value[1], type=_KINDS[value[0]])
        for report in reports
        if getattr(report, "when", "") == "teardown"
        for name, value in report.user_properties
        if name == _PROPERTY
    ]
    if not told:
        return
    terminalreporter.section("benchmarks")
    for line in table_of(told):
        terminalreporter.write_line(line)
