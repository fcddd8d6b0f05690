"""How long a command takes that only tells something, beside Python that does nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.benchmark_rows import BenchmarkRow, Family, in_turns

pytestmark = pytest.mark.benchmark

ROOT = Path(__file__).parents[2]
TURNS = 7
"""A start takes so little that each round has several."""


def start(*words: str) -> None:
    # What is compiled once is there for every start, as where the program is installed.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, check=True, capture_output=True
    )


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_telling_of_itself_takes_at_most_four_times_what_python_takes(word, rounds, tell):
    start("-m", "wizard", word)

    own, reference = in_turns(
        TURNS * rounds, lambda: start("-m", "wizard", word), lambda: start("-c", "pass")
    )

    tell(
        BenchmarkRow(
            family=Family.STARTUP,
            work=word,
            reference="python -c pass",
            seconds=own,
            reference_seconds=reference,
            most=4,
        )
    )
