"""Which cases of a table are among the usual tests, and which among the longer ones."""

from collections.abc import Collection, Iterable
from itertools import product

import pytest


def slow(*values: object):
    """Leave a case to the longer tests."""
    return pytest.param(*values, marks=pytest.mark.slow)


def chosen_pairs(
    firsts: Iterable[str], seconds: Iterable[str], *, usual: Collection[tuple[str, str]]
) -> list:
    """Pair each of the firsts with each of the seconds; those that are not usual are slow.

    Raises ValueError for a usual pair that is none.
    """
    pairs = list(product(firsts, seconds))
    if strange := set(usual) - set(pairs):
        raise ValueError(f"No such pair: {strange}")
    return [pytest.param(*pair) if pair in usual else slow(*pair) for pair in pairs]
