"""The optimal assignment, held against trying every possibility."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from wizard.setup.mapping.optimal_pairs import optimal_pairs

WEIGHTS = st.lists(
    st.dictionaries(st.integers(0, 5), st.integers(-20, 100), max_size=6), max_size=6
)


def _total(weights, pairs):
    return sum(weights[row][column] for row, column in pairs.items())


def _best_total_of_all(weights):
    choices = [[None, *columns] for columns in weights]
    totals = [0]
    for columns in itertools.product(*choices):
        taken = [column for column in columns if column is not None]
        if len(set(taken)) == len(taken):
            pairs = {row: column for row, column in enumerate(columns) if column is not None}
            totals.append(_total(weights, pairs))
    return max(totals)


@given(WEIGHTS)
def test_no_other_pairing_is_worth_more(weights):
    pairs = optimal_pairs(weights)
    assert len(set(pairs.values())) == len(pairs)
    assert all(weights[row][column] > 0 for row, column in pairs.items())
    assert _total(weights, pairs) == _best_total_of_all(weights)


def test_a_row_gives_way_where_the_total_gains():
    assert optimal_pairs([{0: 90, 1: 80}, {0: 85}]) == {0: 1, 1: 0}


def test_rows_with_nothing_worth_having_are_left_out():
    assert optimal_pairs([{}, {0: 0}, {0: -5}, {0: 1}]) == {3: 0}
    assert optimal_pairs([]) == {}
