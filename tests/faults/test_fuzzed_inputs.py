"""Thousands of damaged inputs for every parser: each error is the program's own.

What fails is printed as a line for NASTY in `tests/helpers/damaged_data.py`, the fast test's table.
"""

import pytest

from helpers.damaged_data import NASTY, mutations, try_out
from helpers.outside_data import PARSERS

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

PARTS = 4
LONGEST = 20_000
"""Bytes of a damaged input that is told; what is longer is told by seed and number alone."""


def damaged(parser, seed, count):
    """Yield so many inputs: damaged samples, and now and then what has broken parsers before."""
    samples = (*parser.samples, *(each for each in NASTY if len(each) < 1000))
    share = count // (2 * len(parser.samples)) + 1
    for number, sample in enumerate(parser.samples):
        yield from mutations(sample, f"{seed} {parser.name} {number}", share)
    left = max(count - share * len(parser.samples), 0)
    for number in range(left):
        sample = samples[number % len(samples)]
        yield from mutations(sample, f"{seed} {parser.name} again {number}", 1)


def as_a_row(parser, data: bytes, error: Exception) -> str:
    told = repr(data) if len(data) <= LONGEST else f"{data[:200]!r} … {len(data)} bytes"
    return f"    {told},  # {parser.name}: {type(error).__name__}: {error}"


@pytest.mark.parametrize("part", range(PARTS))
def test_every_damaged_input_is_refused_in_words(tally, inputs, seed, part):
    each = -(-inputs // PARTS // len(PARSERS))
    for parser in PARSERS:
        for data in damaged(parser, f"{seed} {part}", each):
            tally.count("fuzzed inputs", 1)
            try:
                try_out(parser, data)
            except Exception as error:  # noqa: BLE001 - which one it is is what is tried
                tally.wrong(as_a_row(parser, data, error))
    tally.require_all_right()
