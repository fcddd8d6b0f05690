"""Compares every Codio with every Canvas assignment of a course, by name, number and module."""

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from enum import Enum
from itertools import chain
from operator import mul

import msgspec
from rapidfuzz import fuzz

from wizard.setup.mapping.alike_words import AlikeWords
from wizard.setup.mapping.candidates import CandidateFinder, telling
from wizard.setup.mapping.name_parts import (
    NOISE_WORDS,
    SMALL_WORDS,
    CanvasAssignmentName,
    CodioAssignmentName,
    ParsedName,
    alike,
    parse_name,
)

LOWEST_SCORE = 58.0
LOWEST_EXACT_SCORE = 86.0

_SAME_COMPOUND = 0.92


class ModuleNamed(float, Enum):
    """What the Canvas side says of the Codio assignment's module: a factor of the score."""

    NAMED = 1.0
    NAMED_IN_PART = 0.97
    NAMED_AMONG_OTHERS = 0.96
    NOT_MENTIONED = 0.98
    OTHER = 0.62


_FITTING = (ModuleNamed.NAMED_IN_PART, ModuleNamed.NOT_MENTIONED)


class Pair(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One Codio and one Canvas name, compared.

    score: from 0 to 100.  exact: the same name, letter for letter but for case and punctuation.
    sure: nothing in the two contradicts it.  alike: the names without labels and module, 0 to 1.
    same_label: what both are numbered as, such as `lab 3`; empty where nothing.
    """

    score: float
    exact: bool
    sure: bool
    alike: float
    module: ModuleNamed
    same_label: str


class Comparison:
    """All names of one course, taken apart once, and what is common and rare among them."""

    def __init__(
        self, codio: Sequence[CodioAssignmentName], canvas: Sequence[CanvasAssignmentName]
    ) -> None:
        self.codio = [parse_name(each.name) for each in codio]
        self.canvas = [parse_name(each.name) for each in canvas]
        self.modules = _contexts_of(each.module for each in codio)
        self.groups = _contexts_of(each.group for each in canvas)
        leaves = [(each.words, each.numbers, each.labels) for each in self.codio]
        self._own = [frozenset((*each.words, *each.numbers)) for each in self.codio]
        self._codio_labels = [frozenset(each.labels) for each in self.codio]
        self._labels = [dict(each.labels) for each in self.canvas]
        self._contexts = [_context(each) for each in self.canvas]
        self._alike_words = AlikeWords(
            chain(*self._own, *self.modules, *self._contexts, *self.groups)
        )
        self._candidates = CandidateFinder(
            self.canvas,
            [context | group for context, group in zip(self._contexts, self.groups, strict=True)],
            self._alike_words,
            rows=len(self.codio),
        )
        self._modules = _Modules(self.modules, self._alike_words)
        self._codio_worth = _worth_of_words([each.words for each in self.codio])
        self._canvas_worth = _worth_of_words([each.words for each in self.canvas])
        leaves_of_canvas = [(each.words, each.numbers, each.labels) for each in self.canvas]
        self._equal = _sizes(leaves)
        self._repeated = [size > 1 for size in self._equal]
        self._equal_in_module = _sizes(zip(leaves, self.modules, strict=True))
        self._equal_in_group = _sizes(zip(leaves_of_canvas, self.groups, strict=True))
        self._cut: set[int] = set()
        self._numbers: dict[Hashable, float] = {}
        self._named: dict[Hashable, ModuleNamed] = {}
        self._words: dict[Hashable, tuple[float, float]] = {}

    def pairs(self) -> list[dict[int, Pair]]:
        """Return for each Codio assignment the Canvas assignments worth a thought."""
        found: list[dict[int, Pair]] = []
        for row, name in enumerate(self.codio):
            candidates = self._candidates.of(row, name, self.modules[row])
            if candidates.cut:
                self._cut.add(row)
            compared = ((column, self._compare(row, column)) for column in candidates.columns)
            found.append({column: pair for column, pair in compared if pair is not None})
        return found

    def as_many_equal(self, row: int, column: int) -> bool | None:
        """Tell whether as many Codio names equal this one as Canvas names equal that one.

        None where `pairs` has returned all there are to count.
        """
        if row not in self._cut:
            return None
        told_apart = self._module_named(row, column) is not ModuleNamed.NOT_MENTIONED
        equal = self._equal_in_module if told_apart else self._equal
        return equal[row] == self._equal_in_group[column]

    def _compare(self, row: int, column: int) -> Pair | None:
        codio, canvas = self.codio[row], self.canvas[column]
        numbers = self._numbers_agree(row, column)
        if numbers == 0:
            return None
        module, repeated = self._module_named(row, column), self._repeated[row]
        if repeated and module is ModuleNamed.OTHER:
            return None
        clash, same_label = False, ""
        if codio.labels and canvas.labels:
            labels = self._labels[column]
            for kind, number in codio.labels:
                clash = clash or labels.get(kind, number) != number
            if common := self._codio_labels[row] & labels.items():
                same_label = _in_words(common)
        if clash and not codio.words:
            return None
        similar = self._words_alike(row, column)[1 if same_label else 0]
        score = 100.0 * similar * numbers * module * (0.8 if clash else 1.0)
        if repeated and module is ModuleNamed.NOT_MENTIONED:
            score *= 0.88
        if score < LOWEST_SCORE:
            return None
        fits = not clash and (module is ModuleNamed.NAMED or (module in _FITTING and not repeated))
        return Pair(
            score=score,
            exact=fits and codio.plain == canvas.plain and score >= LOWEST_EXACT_SCORE,
            sure=fits and numbers == 1.0,
            alike=similar,
            module=module,
            same_label=same_label,
        )

    def _numbers_agree(self, row: int, column: int) -> float:
        codio, canvas = self.codio[row].numbers, self.canvas[column].numbers
        if codio == canvas:
            return 1.0
        key = (codio, canvas, self.modules[row])
        if key not in self._numbers:
            self._numbers[key] = _agreement_of_numbers(*key)
        return self._numbers[key]

    def _module_named(self, row: int, column: int) -> ModuleNamed:
        """Tell what the Canvas name, beyond the Codio name, and its group say of the module."""
        if len(self._modules.distinct) == 1:
            return ModuleNamed.NOT_MENTIONED
        key = (self._own[row], self.modules[row], self._contexts[column], self.groups[column])
        if key not in self._named:
            self._named[key] = self._how_named(row, column)
        return self._named[key]

    def _how_named(self, row: int, column: int) -> ModuleNamed:
        beyond = self._contexts[column] - self._alike_words.of_all(self._own[row])
        fits = self._modules.fit(beyond | self.groups[column])
        if not fits:
            return ModuleNamed.NOT_MENTIONED
        if self.modules[row] not in fits:
            return ModuleNamed.OTHER
        covered, overlap = fits[self.modules[row]]
        if covered < max(each[0] for each in fits.values()):
            return ModuleNamed.NAMED_AMONG_OTHERS
        best = max(each[1] for each in fits.values() if each[0] == covered)
        return ModuleNamed.NAMED if overlap == best else ModuleNamed.NAMED_IN_PART

    def _words_alike(self, row: int, column: int) -> tuple[float, float]:
        """Tell how alike two names are without labels, numbers and module, from 0 to 1.

        First where their labels are not the same, then where they are.
        """
        words, module, own = self.codio[row].words, self.modules[row], self._own[row]
        key = (words, module, own, self.canvas[column].words)
        if key not in self._words:
            self._words[key] = self._how_alike(words, module, own, self.canvas[column].words)
        return self._words[key]

    def _how_alike(
        self,
        words: tuple[str, ...],
        module: frozenset[str],
        own: frozenset[str],
        canvas_words: tuple[str, ...],
    ) -> tuple[float, float]:
        of_module, of_own = self._alike_words.of_all(module), self._alike_words.of_all(own)
        others = tuple(word for word in canvas_words if word not in of_module or word in of_own)
        if words == others and not telling(words):
            return (1.0 if words else 0.0, 1.0)
        if not words or not others:
            return (0.0, 0.88)
        if words == others:
            return (1.0, 1.0)
        words, others = _joined_as(others, words), _joined_as(words, others)
        likeness = [[alike(word, other) for other in others] for word in words]
        forth = _part(words, map(max, likeness), self._codio_worth)
        back = _part(others, map(max, zip(*likeness, strict=True)), self._canvas_worth)
        compound = fuzz.ratio("".join(words), "".join(others)) / 100
        alikeness = max((forth + back) / 2, compound if compound >= _SAME_COMPOUND else 0.0)
        return (alikeness, alikeness)


class _Modules:
    """The modules of a course, and how well what is said fits each of them."""

    def __init__(self, modules: Iterable[frozenset[str]], alike_words: AlikeWords) -> None:
        self.distinct = list(dict.fromkeys(modules))
        self._weights = _rarity([tuple(each) for each in self.distinct])
        self._alike_words = alike_words
        self._fits: dict[frozenset[str], dict[frozenset[str], tuple[float, float]]] = {}

    def fit(self, said: frozenset[str]) -> dict[frozenset[str], tuple[float, float]]:
        """Return the modules that are mentioned, each with the parts that agree, from 0 to 1.

        First the part of what is said that is the module's, then the part of both together.
        """
        if said not in self._fits:
            known = self._alike_words.of_all(said) & self._weights.keys()
            self._fits[said] = {
                module: (
                    self._worth(known & module) / self._worth(known),
                    self._worth(known & module) / self._worth(known | module),
                )
                for module in self.distinct
                if known & module
            }
        return self._fits[said]

    def _worth(self, tokens: frozenset[str]) -> float:
        return math.fsum(map(self._weights.__getitem__, tokens))


def _contexts_of(names: Iterable[str]) -> list[frozenset[str]]:
    """Return the contexts of names most of which are the same as others, each taken apart once."""
    every = list(names)
    known = {name: _context(parse_name(name)) for name in dict.fromkeys(every)}
    return [known[name] for name in every]


def _context(name: ParsedName) -> frozenset[str]:
    """Return everything in a name that can tell a module: words, numbers and labels."""
    words = (word for word in name.words if word not in SMALL_WORDS)
    return frozenset((*words, *name.numbers, *(f"{kind} {number}" for kind, number in name.labels)))


def _sizes(names: Iterable[Hashable]) -> list[int]:
    """Return for each name how many are equal to it, itself among them."""
    each_name = list(names)
    counted = Counter(each_name)
    return [counted[name] for name in each_name]


def _in_words(labels: Iterable[tuple[str, str]]) -> str:
    return ", ".join(sorted(f"{kind} {number}".removeprefix("# ") for kind, number in labels))


def _rarity(names: Sequence[tuple[str, ...]]) -> dict[str, float]:
    """Return what each word is worth: 1 where one name alone has it, little where all have."""
    counted = Counter(word for words in names for word in set(words))
    whole = math.log(1 + len(names))
    return {word: math.log(1 + len(names) / number) / whole for word, number in counted.items()}


def _worth_of_words(names: Sequence[tuple[str, ...]]) -> dict[str, float]:
    """Return what each word of a name says of it: its rarity, and little where it is filling."""
    return {
        word: rarity * (0.1 if word in SMALL_WORDS else 0.3 if word in NOISE_WORDS else 1.0)
        for word, rarity in _rarity(names).items()
    }


def _part(words: tuple[str, ...], likenesses: Iterable[float], worth: Mapping[str, float]) -> float:
    """Return the part of the words, by their worth, that the other name has too."""
    each_worth = [worth.get(word, 1.0) for word in words]
    found: float = sum(map(mul, each_worth, likenesses))
    return found / sum(each_worth)


def _joined_as(examples: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with those neighbours joined that the other name writes as one word."""
    joined = list(words)
    for at in reversed(range(len(words) - 1)):
        compound = words[at] + words[at + 1]
        if compound in examples and joined[at : at + 2] == list(words[at : at + 2]):
            joined[at : at + 2] = [compound]
    return tuple(joined)


def _agreement_of_numbers(
    codio: tuple[str, ...], canvas: tuple[str, ...], explained: frozenset[str]
) -> float:
    numbers = [each for each in canvas if each not in explained or each in codio]
    if sorted(codio) == sorted(numbers):
        return 1.0
    return 0.0 if codio and numbers else 0.8
