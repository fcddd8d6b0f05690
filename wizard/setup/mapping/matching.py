"""Suggests which Canvas assignment belongs to which Codio assignment, by name and module.

A suggestion is never more than that: it has a score and a reason, and only one that no other
comes near is called certain. “Loops” of *Python* is not “Loops” of *Java*.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from wizard.complete import require_all
from wizard.setup.mapping.name_comparison import LOWEST_SCORE, Comparison, ModuleNamed, Pair
from wizard.setup.mapping.name_parts import CanvasAssignmentName, CodioAssignmentName
from wizard.setup.mapping.optimal_pairs import optimal_pairs
from wizard.texts import tr

__all__ = ["CanvasAssignmentName", "CodioAssignmentName", "Suggestion", "suggest_matches"]

LOWEST_CERTAIN_SCORE = 86.0
LEAST_MARGIN = 10.0


class Suggestion(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A pair that may belong together.

    score: from 0 to 100.  certain: nothing contradicts it and no other pair comes near.
    reason: what matched, in words.
    """

    codio_assignment_id: str
    canvas_assignment_id: int
    score: float
    certain: bool
    reason: str


def suggest_matches(
    codio: Sequence[CodioAssignmentName], canvas: Sequence[CanvasAssignmentName]
) -> tuple[Suggestion, ...]:
    """Suggest pairs over the whole course, one-to-one, in the order of the Codio assignments.

    Of all ways to pair, the one with the best total is chosen, exact names first; where names are
    equal, the order on both sides decides. Names that could as well belong to another are left out.
    """
    comparison = Comparison(codio, canvas)
    pairs = comparison.pairs()
    worth = _worth(pairs, canvas)
    chosen = optimal_pairs(
        [
            {
                column: worth[row][column] - LOWEST_SCORE + 1 + _before_all_others(pair)
                - _order_apart(row, len(codio), column, len(canvas))
                for column, pair in columns.items()
            }
            for row, columns in enumerate(pairs)
        ]
    )  # fmt: skip
    margins = _margins(worth, chosen, comparison.as_many_equal)
    return tuple(
        Suggestion(
            codio_assignment_id=codio[row].id,
            canvas_assignment_id=canvas[column].id,
            score=round(pair.score, 1),
            certain=pair.sure
            and pair.score >= LOWEST_CERTAIN_SCORE
            and margins[row] >= LEAST_MARGIN,
            reason=_reason(pair, codio[row], margins[row]),
        )
        for row, column in sorted(chosen.items())
        if margins[row] > 0
        for pair in (pairs[row][column],)
    )


def _worth(
    pairs: Sequence[Mapping[int, Pair]], canvas: Sequence[CanvasAssignmentName]
) -> list[dict[int, float]]:
    """Return what each pair is worth: its score, and a little for being in the right company.

    Of two Canvas assignments with one name, the one is meant whose group matches as a whole, such
    as “Codio labs” and not “Quizzes”.
    """
    matching = {column for columns in pairs for column, pair in columns.items() if pair.sure}
    size = Counter(each.group for each in canvas)
    of_these = Counter(canvas[column].group for column in matching)
    return [
        {
            # One more than there are, so that a group of one cannot match as a whole by chance.
            column: pair.score + of_these[canvas[column].group] / (size[canvas[column].group] + 1)
            for column, pair in columns.items()
        }
        for columns in pairs
    ]


def _before_all_others(pair: Pair) -> float:
    return 1000.0 if pair.exact else 0.0


def _order_apart(row: int, rows: int, column: int, columns: int) -> float:
    """Return something too small to matter but between equals: how far apart two places are."""
    return 0.01 * abs(row / rows - column / columns)


def _margins(
    worth: Sequence[Mapping[int, float]],
    chosen: Mapping[int, int],
    as_many_equal: Callable[[int, int], bool | None],
) -> dict[int, float]:
    """Return by how much each chosen pair beats the best other one that could take its place.

    Another pair could where its own two sides are free or would be at least as well off with it.
    Where as many Codio as Canvas assignments are equal, their order tells them apart and they get
    a small margin; where one side has more of them, they get none.
    """
    row_of = {column: row for row, column in chosen.items()}
    by_column: dict[int, dict[int, float]] = defaultdict(dict)
    for row, columns in enumerate(worth):
        for column, value in columns.items():
            by_column[column][row] = value
    margins = {}
    for row, column in chosen.items():
        here = worth[row][column]
        rival_columns = [
            value
            for other, value in worth[row].items()
            if other != column and (other not in row_of or value >= worth[row_of[other]][other])
        ]
        rival_rows = [
            value
            for other, value in by_column[column].items()
            if other != row and (other not in chosen or value >= worth[other][chosen[other]])
        ]
        margin = here - max((*rival_columns, *rival_rows), default=0.0)
        as_many = as_many_equal(row, column)
        if as_many is None:
            as_many = _equals(here, rival_columns) == _equals(here, rival_rows)
        if margin <= 0 and as_many:
            margin = 0.1
        margins[row] = margin
    return margins


def _equals(value: float, others: Iterable[float]) -> int:
    return sum(other >= value for other in others)


def _reason(pair: Pair, codio: CodioAssignmentName, margin: float) -> str:
    if pair.exact:
        name = tr("Same name")
    elif pair.same_label and pair.alike >= 0.88:
        name = tr("Same name and number ({label})", label=pair.same_label)
    elif pair.alike >= 0.97:
        name = tr("Same name but for spelling, numbering or punctuation")
    else:
        name = tr("Similar name ({alike:.0%} alike)", alike=pair.alike)
    module = tr(_MODULES[pair.module], module=codio.module)
    near = tr("another one is about as close") if margin < LEAST_MARGIN else ""
    return "; ".join(part for part in (name, module, near) if part) + "."


_MODULES = {
    ModuleNamed.NAMED: "Canvas names the module “{module}”",
    ModuleNamed.NAMED_IN_PART: "Canvas names a part of the module “{module}”",
    ModuleNamed.NAMED_AMONG_OTHERS: "Canvas may mean another module than “{module}”",
    ModuleNamed.NOT_MENTIONED: "",
    ModuleNamed.OTHER: "Canvas names another module than “{module}”",
}
require_all("_MODULES", _MODULES, ModuleNamed)
