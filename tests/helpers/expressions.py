"""Every regular expression of the program, and texts made to have each of them take long.

An expression takes long where the same letters can be part of its match in many ways, or where a
match begins at each of them and fails only at the end. What it is made of tells which letters may
do so: its own letters and words, a letter of each of its classes, alone, in pairs, and repeated.
"""

import ast
import importlib
import itertools
import re
import time
from collections.abc import Iterator
from pathlib import Path
from re import _constants as code
from re import _parser as parser
from typing import NamedTuple

import wizard

ROOT = Path(wizard.__file__).parent
_FUNCTIONS = {"compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall",
              "finditer"}  # fmt: skip
_NOT_OURS = {"sandbox", "tour"}
_MOST_PIECES = 14


class Expression(NamedTuple):
    """A regular expression with where it stands; `pattern` is None where only a run knows it."""

    module: str
    line: int
    pattern: re.Pattern[str] | None
    source: str

    @property
    def name(self) -> str:
        return f"{self.module}:{self.line}"

    @property
    def variable(self) -> str:
        """The module's name for it; empty where it has none."""
        names = vars(importlib.import_module(self.module))
        return next((name for name, value in names.items() if value is self.pattern), "")


def expressions_of(root: Path = ROOT) -> Iterator[Expression]:
    """Return all expressions below a folder of the program, as its text has them."""
    for file in sorted(root.rglob("*.py")):
        parts = file.relative_to(ROOT).with_suffix("").parts
        if _NOT_OURS.isdisjoint(parts):
            module = ".".join(("wizard", *parts)).removesuffix(".__init__")
            yield from expressions_in(file.read_text(encoding="utf-8"), module)


def expressions_in(source: str, module: str) -> Iterator[Expression]:
    """Return the expressions in the text of a module."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in _FUNCTIONS
        ):
            text = ast.unparse(node)
            yield Expression(module, node.lineno, _pattern(node, module), text)


def _pattern(node: ast.Call, module: str) -> re.Pattern[str] | None:
    given = [node.args[0], *(each for each in node.args[1:] if "re." in ast.unparse(each)),
             *(each.value for each in node.keywords if each.arg == "flags")]  # fmt: skip
    names = vars(importlib.import_module(module))
    try:
        values = [eval(ast.unparse(each), {**names, "re": re}) for each in given]
    except NameError:
        return None
    return re.compile(*values)


def pumped(pattern: re.Pattern[str], length: int) -> Iterator[str]:
    """Return texts of about so many letters that the expression may take long for."""
    pieces = _pieces(pattern)
    pairs = tuple(itertools.permutations(pieces, 2))
    for pump in dict.fromkeys((*pieces, *map("".join, pairs))):
        yield pump * (length // len(pump)) + "\x00"
    for first, second in pairs:
        half = length // 2
        yield first * (half // len(first)) + second * (half // len(second)) + "\x00"
        yield first + second * (length // len(second)) + "\x00"


def _pieces(pattern: re.Pattern[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    _collect(parser.parse(pattern.pattern, pattern.flags), found)
    longest = sorted(found, key=len, reverse=True)[:_MOST_PIECES]
    return tuple(dict.fromkeys((*longest, "a", " ", "1")))


def _collect(parts, found) -> None:
    """Note the letters and words of an expression, and a letter of each of its classes."""
    word = ""
    for kind, value in (*parts, (None, None)):
        if kind is code.LITERAL:
            found[chr(value)] = None
            word += chr(value)
            continue
        if len(word) > 1:
            found[word] = None
        word = ""
        if kind is code.IN:
            found.update(dict.fromkeys(_members(value)))
        elif kind is code.NOT_LITERAL:
            found["b" if value != ord("b") else "c"] = None
        else:
            for inner in _inside(value):
                _collect(inner, found)


def _inside(value) -> Iterator[parser.SubPattern]:
    """Yield the expressions of which another one is made."""
    if isinstance(value, parser.SubPattern):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _inside(each)


_OF_CATEGORY = {
    code.CATEGORY_DIGIT: "7", code.CATEGORY_SPACE: " ", code.CATEGORY_WORD: "w",
    code.CATEGORY_NOT_DIGIT: "n", code.CATEGORY_NOT_SPACE: "s", code.CATEGORY_NOT_WORD: ".",
}  # fmt: skip


def _members(items) -> Iterator[str]:
    for kind, value in items:
        if kind is code.LITERAL:
            yield chr(value)
        elif kind is code.RANGE:
            yield chr(value[0])
        elif kind is code.CATEGORY:
            yield _OF_CATEGORY[value]
        elif kind is code.NEGATE:
            yield from ("x", "\n")


def seconds(work, *given) -> float:
    """Return how long a call takes, the fastest of three."""
    return min(once(work, *given) for _ in range(3))


def once(work, *given) -> float:
    """Return how long a call computes, in seconds; what other programs take is not in it."""
    begun = time.thread_time()
    work(*given)
    return time.thread_time() - begun


def at_start(pattern: re.Pattern[str], text: str) -> None:
    """Use an expression where its match begins at one place alone."""
    pattern.fullmatch(text)
    pattern.match(text)


def everywhere(pattern: re.Pattern[str], text: str) -> None:
    """Use an expression in each of the ways there are."""
    at_start(pattern, text)
    for _ in pattern.finditer(text):
        pass
