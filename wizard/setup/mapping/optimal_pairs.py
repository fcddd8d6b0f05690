"""The optimal assignment: one-to-one pairs of rows and columns with the greatest total weight."""

import math
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush


def optimal_pairs(weights: Sequence[Mapping[int, float]]) -> dict[int, int]:
    """Return the column of each row so that the weights add up to the most.

    weights: for each row, the columns it may be paired with and what each pair is worth. Pairs that
    are worth nothing or less are never made; a row without a good column is left out.

    Shortest augmenting paths with potentials (the Hungarian method after Jonker and Volgenant), on
    the given pairs alone, so that its cost follows their number and not rows times columns.
    """
    search = _Search(weights)
    for row in range(len(weights)):
        search.add(row)
    return {row: column for column, row in search.row_of.items() if column >= 0}


class _Search:
    """The pairs made so far. Column −1−r stands for leaving row r out, at no cost."""  # noqa: RUF002

    def __init__(self, weights: Sequence[Mapping[int, float]]) -> None:
        self.costs = [
            {column: -weight for column, weight in columns.items() if weight > 0} | {-1 - row: 0.0}
            for row, columns in enumerate(weights)
        ]
        self.row_of: dict[int, int] = {}
        self._column_of: dict[int, int] = {}
        self._row_price: dict[int, float] = {}
        self._column_price: dict[int, float] = {}

    def add(self, start: int) -> None:
        """Pair one more row by the cheapest path of exchanges that ends in a free column."""
        self._row_price[start] = min(
            cost - self._column_price.get(column, 0.0) for column, cost in self.costs[start].items()
        )
        distance: dict[int, float] = {}
        reached_from: dict[int, int] = {}
        done: dict[int, float] = {}
        heap: list[tuple[float, int]] = []
        price_of = self._column_price.get
        row, so_far = start, 0.0
        while True:
            before = so_far - self._row_price[row]
            for column, cost in self.costs[row].items():
                if column in done:
                    continue
                there = max(before + cost - price_of(column, 0.0), so_far)
                if there < distance.get(column, math.inf):
                    distance[column] = there
                    reached_from[column] = row
                    heappush(heap, (there, column))
            so_far, column = heappop(heap)
            while column in done:
                so_far, column = heappop(heap)
            if column not in self.row_of:
                break
            done[column] = so_far
            row = self.row_of[column]
        self._raise_prices(start, done, so_far)
        self._exchange(start, column, reached_from)

    def _raise_prices(self, start: int, done: Mapping[int, float], end: float) -> None:
        self._row_price[start] += end
        for column, at in done.items():
            self._row_price[self.row_of[column]] += end - at
            self._column_price[column] = self._column_price.get(column, 0.0) - (end - at)

    def _exchange(self, start: int, column: int, reached_from: Mapping[int, int]) -> None:
        while True:
            row = reached_from[column]
            before = self._column_of.get(row)
            self.row_of[column] = row
            self._column_of[row] = column
            if row == start or before is None:
                return
            column = before
