"""Compares every Codio with every Canvas assignment of a course, by name, number and module."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from operator import mul

import msgspec
from rapidfuzz import fuzz

from wizard.setup.assignment_names import (
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

_SAME_WORD = 0.7
_SAME_COMPOUND = 0.92


class ModuleNamed(Enum):
    """What the Canvas side says of the Codio assignment's module, with what that is worth."""

    NAMED = 1.0
    NAMED_IN_PART = 0.97
    NAMED_AMONG_OTHERS = 0.96
    NOT_MENTIONED = 0.98
    OTHER = 0.62


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
        self.modules = [_context(parse_name(each.module)) for each in codio]
        self.module_labels = [parse_name(each.module).labels for each in codio]
        self.groups = [_context(parse_name(each.group)) for each in canvas]
        self._codio_worth = _worth_of_words([each.words for each in self.codio])
        self._canvas_worth = _worth_of_words([each.words for each in self.canvas])
        self._distinct_modules = list(dict.fromkeys(self.modules))
        self._module_weights = _rarity([tuple(each) for each in self._distinct_modules])
        leaves = [(each.words, each.numbers, each.labels) for each in self.codio]
        counted = Counter(leaves)
        self._repeated = [counted[leaf] > 1 for leaf in leaves]
        self._own = [frozenset((*each.words, *each.numbers)) for each in self.codio]
        self._labels = [dict(each.labels) for each in self.canvas]
        self._contexts = [_context(each) for each in self.canvas]
        self._said: dict[tuple[frozenset[str], ...], frozenset[str]] = {}
        self._without_module: dict[
            tuple[tuple[str, ...], tuple[str, ...], frozenset[str]], tuple[str, ...]
        ] = {}
        self._similarities: dict[tuple[tuple[str, ...], tuple[str, ...]], float] = {}
        self._fits: dict[frozenset[str], dict[frozenset[str], tuple[float, float]]] = {}

    def pairs(self) -> list[dict[int, Pair]]:
        """Return for each Codio assignment the Canvas assignments worth a thought."""
        found: list[dict[int, Pair]] = []
        for row, columns in enumerate(self._candidates()):
            compared = ((column, self._compare(row, column)) for column in sorted(columns))
            found.append({column: pair for column, pair in compared if pair is not None})
        return found

    def _candidates(self) -> list[set[int]]:
        """Return for each Codio name the Canvas names that share a word or a label with it."""
        having: dict[str, set[int]] = defaultdict(set)
        labelled: dict[tuple[str, str], set[int]] = defaultdict(set)
        for column, name in enumerate(self.canvas):
            for word in name.words:
                having[word].add(column)
            for label in name.labels:
                labelled[label].add(column)
        related: dict[str, set[int]] = {}
        for word in {word for name in self.codio for word in _telling(name.words)}:
            near = (columns for other, columns in having.items() if alike(word, other))
            related[word] = set().union(*near)
        return [
            set().union(
                *(related[word] for word in _telling(name.words)),
                *(labelled[label] for label in name.labels if label in labelled),
            )
            for name in self.codio
        ]

    def _compare(self, row: int, column: int) -> Pair | None:
        codio, canvas = self.codio[row], self.canvas[column]
        numbers = _agreement_of_numbers(codio, canvas, self.modules[row])
        if numbers == 0:
            return None
        labels = self._labels[column]
        clash = any(labels.get(kind, number) != number for kind, number in codio.labels)
        repeated = self._repeated[row]
        module = self._module_named(row, column)
        if (repeated and module is ModuleNamed.OTHER) or (clash and not codio.words):
            return None
        same_label = _in_words(set(codio.labels) & labels.items()) if labels else ""
        similar = self._similar(row, column, same_label=bool(same_label))
        score = 100.0 * similar * numbers * module.value * (0.8 if clash else 1.0)
        if repeated and module is ModuleNamed.NOT_MENTIONED:
            score *= 0.88
        if score < LOWEST_SCORE:
            return None
        fits = not clash and (
            module is ModuleNamed.NAMED
            or (module in {ModuleNamed.NAMED_IN_PART, ModuleNamed.NOT_MENTIONED} and not repeated)
        )
        return Pair(
            score=score,
            exact=fits and codio.plain == canvas.plain and score >= LOWEST_EXACT_SCORE,
            sure=fits and numbers == 1.0,
            alike=similar,
            module=module,
            same_label=same_label,
        )

    def _similar(self, row: int, column: int, *, same_label: bool) -> float:
        """Tell how alike two names are without labels, numbers and module, from 0 to 1."""
        words = self.codio[row].words
        key = (words, self.canvas[column].words, self.modules[row])
        others = self._without_module.get(key)
        if others is None:
            others = self._without_module[key] = tuple(
                word
                for word in self.canvas[column].words
                if not _in(word, self.modules[row]) or _in(word, self._own[row])
            )
        if words == others and not _telling(words):
            return 1.0 if words or same_label else 0.0
        if not words or not others:
            return 0.88 if same_label else 0.0
        if (words, others) not in self._similarities:
            self._similarities[words, others] = self._words_in_common(words, others)
        return self._similarities[words, others]

    def _words_in_common(self, words: tuple[str, ...], others: tuple[str, ...]) -> float:
        words, others = _joined_as(others, words), _joined_as(words, others)
        likeness = [[alike(word, other) for other in others] for word in words]
        forth = _part(words, map(max, likeness), self._codio_worth)
        back = _part(others, map(max, zip(*likeness, strict=True)), self._canvas_worth)
        compound = fuzz.ratio("".join(words), "".join(others)) / 100
        return max((forth + back) / 2, compound if compound >= _SAME_COMPOUND else 0.0)

    def _module_named(self, row: int, column: int) -> ModuleNamed:
        """Tell what the Canvas name, beyond the Codio name, and its group say of the module."""
        if len(self._distinct_modules) == 1:
            return ModuleNamed.NOT_MENTIONED
        key = (self._own[row], self._contexts[column], self.groups[column])
        said = self._said.get(key)
        if said is None:
            own, context, group = key
            said = self._said[key] = frozenset(
                (*(each for each in context if not _in(each, own)), *group)
            )
        fits = self._fit_of_modules(said)
        if not fits:
            return ModuleNamed.NOT_MENTIONED
        if self.modules[row] not in fits:
            return ModuleNamed.OTHER
        covered, overlap = fits[self.modules[row]]
        if covered < max(each[0] for each in fits.values()):
            return ModuleNamed.NAMED_AMONG_OTHERS
        best = max(each[1] for each in fits.values() if each[0] == covered)
        return ModuleNamed.NAMED if overlap == best else ModuleNamed.NAMED_IN_PART

    def _fit_of_modules(self, said: frozenset[str]) -> dict[frozenset[str], tuple[float, float]]:
        """Return the modules that are mentioned, each with the parts that agree, from 0 to 1.

        First the part of what is said that is the module's, then the part of both together.
        """
        if said not in self._fits:
            weights = self._module_weights
            known = frozenset(token for token in weights if _in(token, said))

            def worth(tokens: frozenset[str]) -> float:
                return math.fsum(sorted(weights[token] for token in tokens))

            self._fits[said] = {
                module: (
                    worth(known & module) / worth(known),
                    worth(known & module) / worth(known | module),
                )
                for module in self._distinct_modules
                if known & module
            }
        return self._fits[said]


def _context(name: ParsedName) -> frozenset[str]:
    """Return everything in a name that can tell a module: words, numbers and labels."""
    words = (word for word in name.words if word not in SMALL_WORDS)
    return frozenset((*words, *name.numbers, *(f"{kind} {number}" for kind, number in name.labels)))


def _in_words(labels: Iterable[tuple[str, str]]) -> str:
    return ", ".join(sorted(f"{kind} {number}".removeprefix("# ") for kind, number in labels))


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in SMALL_WORDS and word not in NOISE_WORDS)


@lru_cache(maxsize=65536)
def _in(token: str, tokens: frozenset[str]) -> bool:
    return token in tokens or any(alike(token, other) >= _SAME_WORD for other in tokens)


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
    codio: ParsedName, canvas: ParsedName, explained: frozenset[str]
) -> float:
    if codio.numbers == canvas.numbers:
        return 1.0
    numbers = [each for each in canvas.numbers if each not in explained or each in codio.numbers]
    if sorted(codio.numbers) == sorted(numbers):
        return 1.0
    return 0.0 if codio.numbers and numbers else 0.8
