"""What a suite of scenarios has played, and how it is told at the end."""

import json
from collections import Counter
from collections.abc import Iterable

from helpers.scenarios import APPLY, UNDO, Played, Scenario, Stage

KILLS = (
    "kills at boundaries",
    "kills at random instants that count",
    "kills beside another administrator",
)


def key(what: str, boundary: str) -> str:
    return f"{what}\t{boundary}"


class Tally:
    """Counts what one test plays and remembers what went wrong."""

    def __init__(self, only: str = "") -> None:
        self._only = only
        self._hits: Counter[str] = Counter()
        self._figures: Counter[str] = Counter()
        self._listed: set[str] = set()
        self._wrong: list[str] = []

    @property
    def is_whole(self) -> bool:
        """Whether everything is played, and not what somebody asked for alone."""
        return not self._only

    def wants(self, words: str) -> bool:
        """Whether a scenario with these words is to be played."""
        return self._only in words

    def list_boundaries(self, stage: Stage) -> None:
        """Note which boundaries there are: those that a clean run has passed."""
        self._listed = {key(what, name) for what in stage.clean for name in stage.clean[what].times}

    def play(self, stage: Stage, scenarios: Iterable[Scenario]) -> list[Played]:
        """Play scenarios one after the other; `require_all_right` then says what was wrong."""
        played = [stage.play(each) for each in scenarios if self.wants(each.words)]
        for each in played:
            self.note(each.scenario.what, each.scenario.fault.kind, each.hit)
            if each.wrong:
                self.wrong(each.words)
        return played

    def note(self, what: str, kind: str, hit: str = "") -> None:
        self.count(kind, 1)
        if hit:
            self._hits[key(what, hit)] += 1

    def count(self, figure: str, number: int) -> None:
        self._figures[figure] += number

    def wrong(self, words: str) -> None:
        self._wrong.append(words)

    def require_all_right(self) -> None:
        """Raise AssertionError with every scenario that ended otherwise than it must."""
        self.count("scenarios that do not hold", len(self._wrong))
        assert not self._wrong, f"{len(self._wrong)} scenarios:\n\n" + "\n\n".join(self._wrong[:20])

    def written(self) -> str:
        return json.dumps(
            {"hits": self._hits, "figures": self._figures, "listed": sorted(self._listed)}
        )


def missing(tallies: list[dict]) -> list[str]:
    """Return the boundaries of clean runs that no kill has hit, as `what name`."""
    listed = {name for tally in tallies for name in tally["listed"]}
    hit = {name for tally in tallies for name in tally["hits"]}
    return sorted(name.replace("\t", " ") for name in listed - hit)


def summary(tallies: list[dict], seed: int) -> list[str]:
    """Return the lines that tell what was played, with every boundary and how often it was hit."""
    hits: Counter[str] = Counter()
    figures: Counter[str] = Counter()
    for tally in tallies:
        hits.update(tally["hits"])
        figures.update(tally["figures"])
    names = sorted({name.partition("\t")[2] for name in hits})
    lines = [f"{'apply':>6} {'undo':>6}  boundary at which a run was killed, or what failed"]
    lines += [f"{hits[key(APPLY, n)]:>6} {hits[key(UNDO, n)]:>6}  {n}" for n in names]
    figures["kills that count, of all kinds"] = sum(figures[kind] for kind in KILLS)
    lines += ["", f"seed {seed} (repeat with --seed {seed})"]
    lines += [f"{number:>8,}  {figure}" for figure, number in sorted(figures.items())]
    lacking = missing(tallies)
    lines += [f"NOT HIT: {name}" for name in lacking]
    if not lacking and any(tally["listed"] for tally in tallies):
        lines.append("every boundary that a clean run passes was hit, of apply and of undo")
    return lines
