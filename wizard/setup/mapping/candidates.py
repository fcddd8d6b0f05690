"""Which Canvas names are worth comparing with a Codio name: few, however many names there are.

Two names can only belong together if they share a word or a label and no number contradicts, which
indexes tell without a comparison. Where a course has so many alike that all of these would still
be each with each, the best few of a name are kept: those that share the most with it, and of equal
ones those that stand at the same place, since order decides between equals.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

import msgspec

from wizard.setup.mapping.alike_words import AlikeWords
from wizard.setup.mapping.name_parts import NOISE_WORDS, SMALL_WORDS, ParsedName

_Feature = TypeVar("_Feature", bound=Hashable)

COMPARISONS = 8_000
"""How many pairs a course may have before the names with the most candidates lose the worst."""
FEWEST_KEPT = 8


class Candidates(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The Canvas names to compare one Codio name with, by place; whether some were left out."""

    columns: tuple[int, ...]
    cut: bool


class CandidateFinder:
    """Indexes over the Canvas names of one course."""

    def __init__(
        self,
        canvas: Sequence[ParsedName],
        said: Sequence[frozenset[str]],
        alike_words: AlikeWords,
        *,
        rows: int,
    ) -> None:
        """Index the names; `said` is all that each of them and its group say, words and labels."""
        self._rows = rows
        self._columns = len(canvas)
        self._kept = max(FEWEST_KEPT, COMPARISONS // max(rows, 1))
        self._alike_words = alike_words
        self._having = _index(each.words for each in canvas)
        self._labelled = _index(each.labels for each in canvas)
        self._numbered = _index(each.numbers for each in canvas)
        self._numbers = [frozenset(each.numbers) for each in canvas]
        self._without_number = {at for at, each in enumerate(canvas) if not each.numbers}
        self._saying = _index(said)
        self._related: dict[str, frozenset[int]] = {}
        self._agreeing: dict[tuple[tuple[str, ...], frozenset[str]], frozenset[int]] = {}
        self._sorted: dict[frozenset[int], list[int]] = {}

    def of(self, row: int, name: ParsedName, module: frozenset[str]) -> Candidates:
        """Return what to compare the Codio name of a place with."""
        words = [self._having_alike(word) for word in telling(name.words)]
        labels = [self._labelled[label] for label in name.labels if label in self._labelled]
        found = frozenset().union(*words, *labels)
        if name.numbers:
            found &= self._agreeing_with(name.numbers, module)
        if len(found) <= self._kept:
            return Candidates(columns=tuple(sorted(found)), cut=False)
        numbers = [self._numbered[number] for number in name.numbers if number in self._numbered]
        own = (*sorted(words, key=len), *labels, *(numbers or [self._without_number]))
        stages = _narrowed(found, (*own, self._saying_alike(module)))
        return Candidates(columns=self._best(row, stages), cut=True)

    def _having_alike(self, word: str) -> frozenset[int]:
        if word not in self._related:
            near = self._alike_words.of(word) & self._having.keys()
            self._related[word] = frozenset().union(*(self._having[each] for each in near))
        return self._related[word]

    def _agreeing_with(self, numbers: tuple[str, ...], module: frozenset[str]) -> frozenset[int]:
        """Return the names whose numbers are these, or are none but those of the module."""
        key = (numbers, module)
        if key not in self._agreeing:
            of_module = frozenset().union(
                *(self._numbered[each] for each in module if each in self._numbered)
            )
            self._agreeing[key] = frozenset().union(
                self._numbered.get(numbers[0], ()),
                self._without_number,
                (column for column in of_module if self._numbers[column] <= module),
            )
        return self._agreeing[key]

    def _saying_alike(self, module: frozenset[str]) -> frozenset[int]:
        said = (each for word in module for each in self._alike_words.of(word))
        return frozenset().union(*(self._saying[each] for each in said if each in self._saying))

    def _best(self, row: int, stages: Sequence[frozenset[int]]) -> tuple[int, ...]:
        """Return as many as are kept, from the narrowest stage on, the nearest place first."""
        place = row * self._columns // max(self._rows, 1)
        best: set[int] = set()
        for stage in reversed(stages):
            if stage not in self._sorted:
                self._sorted[stage] = sorted(stage)
            best.update(_nearest(self._sorted[stage], place, self._kept - len(best)))
            if len(best) >= self._kept:
                break
        return tuple(sorted(best))


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that tell one name from another."""
    return tuple(word for word in words if word not in SMALL_WORDS and word not in NOISE_WORDS)


def _index(names: Iterable[Iterable[_Feature]]) -> dict[_Feature, set[int]]:
    having: dict[_Feature, set[int]] = defaultdict(set)
    for at, features in enumerate(names):
        for feature in features:
            having[feature].add(at)
    return dict(having)


def _narrowed(found: frozenset[int], features: Iterable[Iterable[int]]) -> list[frozenset[int]]:
    """Return what was found, and then what of it has one feature more each time, while any has."""
    stages = [found]
    for feature in features:
        narrowed = stages[-1].intersection(feature)
        if narrowed and len(narrowed) < len(stages[-1]):
            stages.append(narrowed)
    return stages


def _nearest(places: Sequence[int], place: int, number: int) -> Sequence[int]:
    """Return so many of the sorted places around one."""
    first = bisect_left(places, place) - number // 2
    first = max(0, min(first, len(places) - number))
    return places[first : first + max(number, 0)]
