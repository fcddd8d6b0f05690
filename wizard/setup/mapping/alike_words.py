"""Which words of a course are the same but for spelling, without comparing each with each."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from wizard.setup.mapping.name_parts import (
    LEAST_SAME_SPELLING,
    SHORTEST_ABBREVIATION,
    SHORTEST_STEM,
    alike,
)

_AFTER_ALL_LETTERS = chr(0x10FFFF)


class AlikeWords:
    """The words of a course, looked up by what `alike` can find alike: beginning and spelling.

    `of` answers as comparing with every word would, at the cost of the words that come near.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(word for word in set(words) if not _has_digit(word))
        self._known = frozenset(self._words)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            if len(word) >= SHORTEST_STEM:
                self._by_letter[word[0]].append(word)
        self._of: dict[str, frozenset[str]] = {}
        self._of_all: dict[frozenset[str], frozenset[str]] = {}

    def of(self, word: str) -> frozenset[str]:
        """Return the words that are the same as this one in whatever spelling, itself among them.

        Words that begin differently are never alike, nor is anything with a number in it.
        """
        if word not in self._of:
            near = (each for each in self._near(word) if alike(word, each))
            self._of[word] = frozenset((word, *near))
        return self._of[word]

    def of_all(self, words: frozenset[str]) -> frozenset[str]:
        """Return all that is the same as one of some words, in whatever spelling."""
        if words not in self._of_all:
            self._of_all[words] = frozenset().union(*map(self.of, words))
        return self._of_all[words]

    def _near(self, word: str) -> Iterator[str]:
        """Yield every word that `alike` could find alike, and others."""
        if _has_digit(word):
            return
        if len(word) >= SHORTEST_ABBREVIATION:
            yield from self._beginning_with(word)
        for length in range(SHORTEST_ABBREVIATION, len(word)):
            if word[:length] in self._known:
                yield word[:length]
        if len(word) < SHORTEST_STEM:
            return
        yield from self._beginning_with(word[:SHORTEST_STEM])
        for each, _, _ in process.extract_iter(
            word,
            self._by_letter[word[0]],
            scorer=Levenshtein.normalized_similarity,
            processor=None,
            score_cutoff=LEAST_SAME_SPELLING,
        ):
            yield each

    def _beginning_with(self, beginning: str) -> list[str]:
        first = bisect_left(self._words, beginning)
        return self._words[first : bisect_right(self._words, beginning + _AFTER_ALL_LETTERS)]


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(each.isdigit() for each in word)
