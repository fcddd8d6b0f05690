"""One row of the table of benchmarks: what was measured, beside what, and what it must reach."""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from statistics import fmean, median

import msgspec

TIMES = "\N{MULTIPLICATION SIGN}"


class Family(StrEnum):
    """What is measured, in the order of the table."""

    STARTUP = "startup"
    READING = "reading"
    WRITING = "writing"
    VERIFYING = "verifying"
    NAMES = "names"
    JUDGING = "judging"
    WINDOW = "window"


class Growth(msgspec.Struct, frozen=True, kw_only=True):
    """How what a work takes grows with its size: `seconds` ∝ size ** `exponent`.

    most: what the exponent may be at most; None where only the figure is told.
    """

    exponent: float
    most: float | None = None


class BenchmarkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A work and what it is compared with, measured in turns in the same run.

    seconds, reference_seconds: one figure for each round.
    most: what the work may take at most, in times of the reference.
    growth: where it was measured at several sizes.
    remarks: what else is told, such as the lowest rest of a limit.
    faults: what was not as it must be, besides the figures.
    """

    family: Family
    work: str
    reference: str
    seconds: tuple[float, ...]
    reference_seconds: tuple[float, ...]
    most: float
    growth: Growth | None = None
    remarks: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios: what slows a whole round down slows down both."""
        return median(
            own / reference
            for own, reference in zip(self.seconds, self.reference_seconds, strict=True)
        )

    @property
    def misses(self) -> tuple[str, ...]:
        """What is not reached, each with its figure."""
        missed = list(self.faults)
        if self.ratio > self.most:
            missed.append(
                f"{self.ratio:.2f} {TIMES} {self.reference}, must be ≤ {self.most:g} {TIMES}"
            )
        growth = self.growth
        if growth is not None and growth.most is not None and growth.exponent > growth.most:
            missed.append(f"exponent {growth.exponent:.2f}, must be ≤ {growth.most:g}")
        return tuple(missed)


class LostAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """A work that was done once more while one answer in twenty was lost, and how it ended."""

    family: Family
    work: str
    seconds: float
    lost: int
    faults: tuple[str, ...]


Told = BenchmarkRow | LostAnswers


def seconds_of(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Do a work and return how many seconds it took.

    `clock`: `time.process_time` for what only computes, which then counts the same on a busy
    machine.
    """
    began = clock()
    work()
    return clock() - began


def in_turns(
    rounds: int,
    work: Callable[[], object],
    reference: Callable[[], object],
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Measure both so often, one after the other each time; returns the seconds of each."""
    pairs = [(seconds_of(work, clock), seconds_of(reference, clock)) for _ in range(rounds)]
    own, others = zip(*pairs, strict=True)
    return own, others


def exponent_of(seconds: Sequence[tuple[int, float]]) -> float:
    """Return the exponent of growth over (size, seconds): the slope in logarithms, least squares.

    Raises ValueError for less than two sizes.
    """
    if len({size for size, _ in seconds}) < 2:
        message = "Growth is told by two sizes at least."
        raise ValueError(message)
    points = [(math.log(size), math.log(took)) for size, took in seconds]
    middle_x, middle_y = (fmean(values) for values in zip(*points, strict=True))
    rise = sum((x - middle_x) * (y - middle_y) for x, y in points)
    return rise / sum((x - middle_x) ** 2 for x, _ in points)


def table_of(told: Iterable[Told]) -> list[str]:
    """Return the table as lines, in the order of `Family`."""
    every = sorted(told, key=lambda each: list(Family).index(each.family))
    rows = [each for each in every if isinstance(each, BenchmarkRow)]
    lines = _aligned(
        [
            ("work", "reference in the same run", "n", "median", "ratio", "must reach", "exponent"),
            *map(_cells, rows),
        ]
    )
    remarks = [f"  {each.work}: {'; '.join(each.remarks)}" for each in rows if each.remarks]
    again = [
        f"  {each.work}: {each.seconds:.1f} s, {each.lost} answers lost; {_ended(each.faults)}"
        for each in every
        if isinstance(each, LostAnswers)
    ]
    missed = [f"  {each.work}: {'; '.join(each.misses)}" for each in rows if each.misses]
    parts = {"Besides": remarks, "With one lost answer in twenty": again, "Not reached": missed}
    return lines + [
        line for title, told in parts.items() if told for line in ("", f"{title}:", *told)
    ]


def _cells(row: BenchmarkRow) -> tuple[str, ...]:
    growth = row.growth
    bound = f" (≤ {growth.most:g})" if growth is not None and growth.most is not None else ""
    return (
        row.work,
        f"{row.reference} ({_in_words(median(row.reference_seconds))})",
        str(len(row.seconds)),
        _in_words(median(row.seconds)),
        f"{row.ratio:.2f} {TIMES}{' !' if row.misses else ''}",
        f"≤ {row.most:g} {TIMES}",
        f"{growth.exponent:.2f}{bound}" if growth is not None else "",
    )


def _ended(faults: tuple[str, ...]) -> str:
    return f"WRONG: {'; '.join(faults)}" if faults else "ended right"


def _in_words(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


def _aligned(cells: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
