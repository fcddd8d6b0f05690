"""Takes the names of assignments and modules apart: what they are called, and where they stand.

“Lab 3: JS Loops (10 points)” is called `javascript loop` and stands at `lab 3`. Numbers that are
part of the name, as in “Lists 2”, stay with the name.
"""

import re
import unicodedata
from functools import lru_cache

import msgspec
from rapidfuzz.distance import Levenshtein

from wizard.remembered import FACTS

_KINDS = {
    "lab": "lab laboratory labs",
    "week": "week wk",
    "homework": "homework hw hwk",
    "assignment": "assignment assign asgn asst",
    "unit": "unit",
    "module": "module mod",
    "chapter": "chapter chap ch",
    "lesson": "lesson",
    "exercise": "exercise exercises ex",
    "project": "project proj",
    "problem": "problem prob pset",
    "quiz": "quiz",
    "part": "part pt",
    "section": "section sec",
    "day": "day",
    "topic": "topic",
    "session": "session",
    "task": "task",
    "activity": "activity",
    "tutorial": "tutorial tut",
    "practice": "practice practical",
    "level": "level",
    "sprint": "sprint",
}
_KIND_OF_WORD = {word: kind for kind, words in _KINDS.items() for word in words.split()}

# Other names of the same language. “java” is no short form of “javascript”, see `_LANGUAGES`.
_SAME_LANGUAGE = {
    "js": "javascript",
    "ecmascript": "javascript",
    "py": "python",
    "mysql": "sql",
    "ts": "typescript",
    "golang": "go",
    "postgres": "postgresql",
}
_LANGUAGES = frozenset(
    {
        "python",
        "java",
        "javascript",
        "typescript",
        "sql",
        "nosql",
        "postgresql",
        "sqlite",
        "cpp",
        "csharp",
        "fsharp",
        "c",
        "r",
        "go",
        "rust",
        "ruby",
        "php",
        "perl",
        "html",
        "css",
        "kotlin",
        "swift",
        "scala",
    }
)
_NUMBER_WORDS = {
    "zero": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
}
_LATIN_PLURALS = {"indices": "index", "matrices": "matrix", "vertices": "vertex"}
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}

SMALL_WORDS = frozenset(
    {
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "in",
        "on",
        "to",
        "for",
        "with",
        "your",
        "from",
        "by",
        "using",
        "is",
        "are",
        "what",
        "how",
        "its",
        "it",
        "this",
    }
)
NOISE_WORDS = frozenset(_KIND_OF_WORD) | {"codio", "copy", "graded", "lti"}

_POINTS = re.compile(r"[(\[]\s*\d+(?:\.\d+)?\s*(?:points?|pts?|marks?|%)\s*[)\]]")
_DIMENSIONS = re.compile(r"\b(2|3|two|three)[\s-]?d(?:imensional)?\b")
_LANGUAGE_SIGNS = (("c++", " cpp "), ("c#", " csharp "), ("f#", " fsharp "), (".net", " dotnet "))
_TOKEN = re.compile(r"\d+d\b|\d+(?:\.\d+)*|[^\W\d_]+")
_LABEL = re.compile(r"\W*+([^\W\d_]+)[\s.#_-]*(\d+(?:\.\d+)*)(?![^\W_])[\s.:;,)\]_|/–—-]*")
_BARE_LABEL = re.compile(r"\W*+(0\d+|\d+(?:\.\d+)+|\d+(?=\s*[.:)\]|–—-]))[\s.:)\]|_–—-]+(?=\w)")
_SERIES_LABEL = re.compile(r"\W*+([a-z]{1,2})(\d+(?:\.\d+)*)(?![^\W_])[\s.:)\]|_–—-]+(?=\w)")
SHORTEST_ABBREVIATION = 3
SHORTEST_STEM = 5
LEAST_SAME_SPELLING = 0.8


class CodioAssignmentName(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is compared of a Codio assignment."""

    id: str
    module: str
    name: str


class CanvasAssignmentName(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is compared of a Canvas assignment; `group` is the name of its assignment group."""

    id: int
    name: str
    group: str = ""


class ParsedName(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A name taken apart.

    plain: the whole name without case, accents and punctuation.
    words: what it is called, in order, each in its common form; numbers are kept apart.
    numbers: the numbers that belong to the name, in order.
    labels: where it stands: pairs such as (`lab`, `3`); the kind is `#` for a bare number and the
    letters themselves for a series such as “A1”, “A2”.
    """

    plain: str
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]


def parse_name(name: str) -> ParsedName:
    """Take a name apart."""
    text = _without_accents(name).casefold()
    plain = " ".join(_TOKEN.findall(text.replace("+", "p").replace("#", " sharp ")))
    for sign, word in _LANGUAGE_SIGNS:
        text = text.replace(sign, word)
    text = _POINTS.sub(" ", text)
    text = _DIMENSIONS.sub(lambda found: f"{_NUMBER_WORDS.get(found[1], found[1])}d", text)
    labels, text = _take_labels(text)
    words, numbers = [], []
    tokens = _TOKEN.findall(text)
    for at, token in enumerate(tokens):
        number = _as_number(token, last=at > 0 and at == len(tokens) - 1)
        if number is not None:
            numbers.append(number)
        else:
            words.append(_common_form(token))
    return ParsedName(plain=plain, words=tuple(words), numbers=tuple(numbers), labels=tuple(labels))


@lru_cache(maxsize=FACTS)
def alike(one: str, other: str) -> float:
    """Tell how much two words in their common form are the same word, from 0 to 1."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if any(each.isdigit() for each in one + other):
        return 0.0
    if short in _LANGUAGES or long in _LANGUAGES or short[0] != long[0]:
        return 0.0
    if len(short) >= SHORTEST_ABBREVIATION and long.startswith(short):
        return 0.9
    same_beginning = _length_of_same_beginning(one, other)
    spelling = Levenshtein.normalized_similarity(one, other)
    if len(short) >= SHORTEST_STEM and spelling >= LEAST_SAME_SPELLING:
        return spelling
    if same_beginning >= SHORTEST_STEM and same_beginning >= 0.6 * len(long):
        return 0.75
    return 0.0


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def _take_labels(text: str) -> tuple[list[tuple[str, str]], str]:
    """Return the labels at the beginning of the text and what comes after them."""
    labels: list[tuple[str, str]] = []
    end = 0
    while True:
        if (found := _LABEL.match(text, end)) and found[1] in _KIND_OF_WORD:
            labels.append((_KIND_OF_WORD[found[1]], _same_number(found[2])))
        elif found := _BARE_LABEL.match(text, end):
            labels.append(("#", _same_number(found[1])))
        elif found := _SERIES_LABEL.match(text, end):
            labels.append((found[1], _same_number(found[2])))
        else:
            return labels, text[end:]
        end = found.end()


def _same_number(number: str) -> str:
    return ".".join(part.lstrip("0") or "0" for part in number.split("."))


def _as_number(word: str, *, last: bool) -> str | None:
    if word[0].isdigit() and not word.endswith("d"):
        return _same_number(word)
    if last and word == "i":
        return "1"
    return _NUMBER_WORDS.get(word) or _ROMAN.get(word)


def _common_form(word: str) -> str:
    word = _SAME_LANGUAGE.get(word, word)
    if word in _LANGUAGES or len(word) <= SHORTEST_ABBREVIATION:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word in _LATIN_PLURALS:
        return _LATIN_PLURALS[word]
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _length_of_same_beginning(one: str, other: str) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
