"""How long it takes to find which names belong together, beside comparing each with each in C."""

import random
import sys
import time
from collections.abc import Sequence
from functools import partial

import pytest

from helpers.benchmark_rows import (
    TIMES,
    BenchmarkRow,
    Family,
    Growth,
    exponent_of,
    in_turns,
    seconds_of,
)
from wizard.sandbox.codio.made_up import made_up_course
from wizard.setup.mapping.matching import CanvasAssignmentName, CodioAssignmentName, suggest_matches

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

SIZE = 1000
SIZES = (500, 1000, 2000)
Names = tuple[list[CodioAssignmentName], list[CanvasAssignmentName]]


def alike_but_for_a_number(size: int) -> Names:
    """The hard case: every name has all its words in common with all others."""
    codio = [
        CodioAssignmentName(
            id=str(at), module=f"Week {at // 20 + 1}", name=f"Loops and arrays {at + 1}"
        )
        for at in range(size)
    ]
    canvas = [
        CanvasAssignmentName(id=at, name=f"Arrays, loops {at + 1}", group="") for at in range(size)
    ]
    return codio, shuffled(canvas)


def mixed(size: int) -> Names:
    """Names of a programming course: with the module's in Canvas, the same, or numbered."""
    codio, canvas = [], []
    named = [(module, name) for module, names in made_up_course(size) for name in names]
    for at, (module, name) in enumerate(named):
        ours, theirs = (
            (name, f"{module}: {name}"),
            (words(at), words(at)),
            (f"Exercise {at}", f"Ex. {at}"),
        )[at % 3]
        codio.append(CodioAssignmentName(id=str(at), module=module, name=ours))
        canvas.append(CanvasAssignmentName(id=at, name=theirs, group="Codio labs"))
    return codio, shuffled(canvas)


def words(number: int) -> str:
    """Return four words of very many, the same for a number each time."""
    chance = random.Random(number)
    return " ".join(
        chance.choice("bcdfglmprst") + chance.choice("aeiou") + chance.choice(("nd", "rk"))
        for _ in range(4)
    )


def shuffled(canvas: Sequence[CanvasAssignmentName]) -> list[CanvasAssignmentName]:
    return random.Random(len(canvas)).sample(list(canvas), len(canvas))


def suggest_anew(names: Names) -> None:
    """Suggest as the first time in a run, when nothing is remembered of any name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("wizard.setup.mapping"):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()
    assert len(suggest_matches(*names)) > len(names[0]) / 4


def compare_each_with_each(names: Names) -> None:
    from rapidfuzz.process import cdist

    codio, canvas = names
    assert cdist([each.name for each in codio], [each.name for each in canvas]).size


@pytest.mark.parametrize(
    ("make", "told", "most"),
    [(alike_but_for_a_number, "alike but for a number", 20), (mixed, "mixed", 15)],
)
def test_names_are_matched_in_a_few_times_the_bare_comparison(rounds, tell, make, told, most):
    pytest.importorskip("numpy", reason="the extra “benchmark” is not installed")
    names = make(SIZE)
    compare_each_with_each(names)  # Loads what it needs.

    own, reference = in_turns(
        5 * rounds,
        partial(suggest_anew, names),
        partial(compare_each_with_each, names),
        time.process_time,
    )

    sizes = []
    for size in SIZES:
        given = make(size)
        sizes += [
            (size, seconds_of(partial(suggest_anew, given), time.process_time))
            for _ in range(rounds)
        ]
    tell(
        BenchmarkRow(
            family=Family.NAMES,
            work=f"names {SIZE:,} {TIMES} {SIZE:,}, {told}",
            reference="rapidfuzz cdist",
            seconds=own,
            reference_seconds=reference,
            most=most,
            growth=Growth(exponent=exponent_of(sizes), most=1.3),
        )
    )
