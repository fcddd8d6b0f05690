"""Which scenarios are played: every boundary at least once, and more as chance has it."""

import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

from helpers.fault_runs import BadAnswer
from helpers.recorded_requests import WRITES
from helpers.scenarios import APPLY, UNDO, Answer, Clean, Kill, Scenario
from helpers.shared_course import MEANWHILE

T = TypeVar("T")

LOST = ("drop", "drop-before", "truncated", "html", "500", "500-after", "502", "504")
"""Kinds of `wizard.sandbox.faults` after which a run cannot know what became of its request."""

REFUSED = ("403", "404", "422")

LATE = "504-late=0.3"
"""The gateway gives up at once, and the request is carried out this many seconds later."""
LATE_PACE = 0.02
"""A fiftieth of the 52 seconds over which an unknown outcome is looked for: longer than that."""


def kills_at_boundaries(clean: dict[str, Clean], number: int, seed: int) -> list[Scenario]:
    """Return so many kills at least, each boundary's among them, and all if there are no more.

    Where it is killed, what others do meanwhile and which run follows is chosen by chance; a
    number above that of all moments goes round once more, with other choices.
    """
    chance = random.Random(f"{seed} kills")
    first, rest = [], []
    for what in (APPLY, UNDO):
        for boundary, times in clean[what].times.items():
            moments = [(what, boundary, each) for each in range(times)]
            chance.shuffle(moments)
            first.append(moments[0])
            rest += moments[1:]
    chance.shuffle(rest)
    everywhere = [*first, *rest]
    wanted = max(number, len(first))
    rounds = [everywhere[at % len(everywhere)] for at in range(wanted)]
    return [
        Scenario(
            what=what,
            fault=Kill(boundary=boundary, number=each),
            meanwhile=chance.choice(MEANWHILE),
            then=chance.choice((APPLY, UNDO)),
        )
        for what, boundary, each in rounds
    ]


def bad_answers(clean: dict[str, Clean], kinds: Sequence[str]) -> Iterator[Scenario]:
    """Yield every write and every kind of read, with every kind of answer that is lost or wrong.

    A fault meets one request, or that one and all like it until the run ends.
    """
    for what in (APPLY, UNDO):
        for shape, times in _requests(clean[what]).items():
            is_write = shape.startswith(WRITES) and not shape.endswith("/token")
            for number in range(times if is_write else 1):
                for kind in kinds:
                    for lasts in (False, True):
                        bad = BadAnswer(kind=kind, shape=shape, number=number, lasts=lasts)
                        for then in (APPLY, UNDO):
                            yield Scenario(what=what, fault=Answer(bad=bad), then=then)


def late_answers(clean: dict[str, Clean]) -> Iterator[Scenario]:
    """Yield every write of both runs, carried out after its sender was told that it failed."""
    for what in (APPLY, UNDO):
        for shape, times in writes_of(clean[what]).items():
            for number in range(times):
                bad = BadAnswer(kind=LATE, shape=shape, number=number)
                fault = Answer(bad=bad, pace=LATE_PACE)
                yield Scenario(what=what, fault=fault, then=what)


def writes_of(clean: Clean) -> dict[str, int]:
    """Return the shapes of the requests that change something, and how often each is sent."""
    return {s: n for s, n in _requests(clean).items() if s.startswith(WRITES) and "/token" not in s}


def _requests(clean: Clean) -> dict[str, int]:
    return {
        name.removesuffix(": arrived, not carried out"): times
        for name, times in clean.times.items()
        if name.endswith(": arrived, not carried out")
    }


def part_of(everything: Sequence[T], part: int, parts: int) -> list[T]:
    """Return one of so many equal parts, so that parallel tests share the work."""
    return list(everything[part::parts])
