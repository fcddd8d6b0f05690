"""Nothing that reads a text from outside takes a time that grows by the square of its length."""

import ast
import re
from contextlib import suppress
from pathlib import Path

import pytest

import wizard
from helpers.counted_work import operations_of
from helpers.expressions import (
    Expression,
    at_start,
    everywhere,
    expressions_in,
    expressions_of,
    once,
    pumped,
    seconds,
)
from helpers.outside_data import ENDPOINTS, PARSERS, answer
from wizard.codio.assignment_urls import read_table
from wizard.http.pagination import next_link
from wizard.redact import Redactor, _Forms
from wizard.secret import Secret
from wizard.setup.mapping.name_parts import parse_name

ROOT = Path(wizard.__file__).parent
ALL = tuple(expressions_of())
LENGTH = 3000
LONG = 0.0015
"""Seconds that none takes for so many letters, unless each of them is gone through hundreds of
times; one that takes longer is measured against eight times as many."""
QUADRATIC = 24.0
"""Eight times the letters take eight times as long, or 64 times where it is quadratic."""

AT_START = {
    ("wizard.setup.redaction", "_EMAIL"),
    ("wizard.setup.mapping.name_parts", "_LABEL"),
    ("wizard.setup.mapping.name_parts", "_BARE_LABEL"),
    ("wizard.setup.mapping.name_parts", "_SERIES_LABEL"),
    ("wizard.codio.paste", "_CODIO_HOST"),
    ("wizard.store.json_files", "_UNKNOWN_FIELD"),
}
"""Expressions that are never searched for, only matched at one place."""
MOST_LETTERS = {("wizard.store.json_files", "_UNKNOWN_FIELD"): 1200}
"""Expressions that are given no longer texts: where they are used, these are cut before."""
MADE_IN_A_RUN = {
    "wizard.codio.assignment_urls": re.compile(r"apollo\.codio\.com/lti[^\s\"'<>]*", re.IGNORECASE),
    "wizard.redact": _Forms('a1b2"/c3 d4&e5').whole,
}
"""Expressions that a run makes of what it knows, by their module: one such each."""


def pattern_of(expression: Expression) -> re.Pattern[str]:
    return expression.pattern or MADE_IN_A_RUN[expression.module]


def slow_text(pattern: re.Pattern[str], use, length: int = LENGTH) -> str:
    """Return the end of a text for which the expression takes a quadratic time; empty if none."""
    for text, longer in zip(pumped(pattern, length), pumped(pattern, 8 * length), strict=True):
        if once(use, pattern, text) < LONG or seconds(use, pattern, text) < LONG:
            continue
        if seconds(use, pattern, longer) > QUADRATIC * seconds(use, pattern, text):
            return f"{text[:20]}…{text[-20:]}"
    return ""


@pytest.mark.parametrize("expression", ALL, ids=lambda expression: expression.name)
def test_no_expression_is_quadratic(expression):
    row = (expression.module, expression.variable)
    use = at_start if row in AT_START else everywhere
    length = min(LENGTH, MOST_LETTERS.get(row, LENGTH))
    assert slow_text(pattern_of(expression), use, length) == ""


@pytest.mark.slow
def test_the_texts_find_out_expressions_that_are():
    """Among them those that were mended."""
    for pattern in (r"<([^>]*)>;", r"\s+$", r"\b[a-z][a-z0-9+.-]*://", r"lib[\w+.-]+\.so"):
        assert slow_text(re.compile(pattern), everywhere), pattern


def test_expressions_matched_at_one_place_are_searched_for_nowhere():
    for module, name in AT_START:
        source = (ROOT.parent / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8")
        uses = {
            node.attr
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == name
        }
        assert uses
        assert uses <= {"match", "fullmatch"}, (name, uses)
    assert {(each.module, each.variable) for each in ALL} >= AT_START


def test_an_expression_that_only_a_run_knows_needs_a_row():
    unknown = [each for each in ALL if each.pattern is None]
    assert {each.module for each in unknown} == MADE_IN_A_RUN.keys()
    assert len(unknown) == len(MADE_IN_A_RUN)
    source = "import re\ndef f(bare):\n    re.sub(rf'{bare}+', '', 'x')\n"
    (found,) = expressions_in(source, "wizard.redact")
    assert found.pattern is None


def test_no_other_way_to_an_expression_is_used():
    """`from re import …` or another name for the module would be overlooked."""
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module != "re", file
            if isinstance(node, ast.Import):
                assert all(each.name != "re" or not each.asname for each in node.names), file


# --- loops and parsers ----------------------------------------------------------------------------

PUMPS = (
    "<",
    ">",
    "</",
    "<!",
    "<!--",
    "<![",
    "<?",
    "&",
    "&#",
    "&#x1",
    '"',
    "'",
    "\\",
    ",",
    ";",
    ":",
    "=",
    "[",
    "]",
    "{",
    "}",
    "%40",
    "@",
    "a",
    "a.",
    "a@",
    " ",
    "\n",
    "\r",
    "\t",
    "1",
    "1.",
    "1. ",
    "-",
    "<a ",
    "<a b=",
    "<a b='",
    "<form>",
    "<form action=x>",
    "<input name=a>",
    "<a>",
    "<a></a>",
    "\\u",
    '<x>; rel="',
    '<x>; rel="next',
    "<x>; ",
    ", <",
    "http://",
    "https://a ",
    "https://a\n",
    "://",
    "a:b@",
    "token=",
    'token="',
    "Bearer ",
    "Authorization: ",
    "a,b\n",
    '"a',
    '"a",',
    "a\tb\n",
    "é",
    "\u200b",
    "module 1 ",
    "(1 points)",
    "<title>",
    "</form>",
    "<a/",
    '{"a":',
    '[{"a":1},',
    "a=1&",
    "?a",
    "/",
    "//",
    "../",
    "%",
    "%2",
    "\x00",
    "0f0e6c64-",
    "/courses/",
    "codio.com.",
)
MODEST = 8_000
SLOW_PARSER = 0.03


@pytest.mark.slow
@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_no_parser_of_outside_data_is_quadratic(parser):
    for sample in ("", *map(as_text, parser.samples)):
        for pump in PUMPS:
            text, longer = (sample + pump * (n // len(pump)) for n in (MODEST, 8 * MODEST))
            took = seconds_of(parser, text, once)
            if took > SLOW_PARSER:
                ratio = seconds_of(parser, longer, seconds) / seconds_of(parser, text, seconds)
                assert ratio < 1.5 * QUADRATIC, (pump, took, ratio)


def as_text(sample) -> str:
    return sample if isinstance(sample, str) else sample.decode("latin-1")


def seconds_of(parser, text: str, clock) -> float:
    given = text if parser.of_text else text.encode("utf-8", "surrogatepass")

    def parse():
        with suppress(parser.errors):
            parser.parse(given)

    return clock(parse)


@pytest.mark.slow
def test_one_line_of_many_columns_is_not_looked_for_in_each_of_many_lines():
    url = "https://apollo.codio.com/lti/0f0e6c64-7a0c-4ac7-9bb1-4b6d6a8b8a11_5f2c_6a1b"

    def table(n: int) -> str:
        return f"{url}{',x' * n}\n" + f"Lists,{url}\n" * n

    took = [operations_of(lambda n=n: read_table(table(n), ENDPOINTS)) for n in (300, 2400)]
    assert took[1] < 12 * took[0]


def test_a_name_of_many_labels_is_read_in_one_go():
    assert parse_name("1. " * 2000 + "Lists") is not None


def test_links_are_found_behind_whatever_stands_before_them():
    header = '<a>; rel="last", <b>; title="x, <y>", <c>; rel=prev, <d>; title="e, f"; rel="a next"'
    assert next_link(answer(Link=header)) == "d"
    assert next_link(answer(Link="<" * 60_000)) is None
    assert next_link(answer(Link='<a>; x="' * 5000)) is None


@pytest.mark.parametrize(
    "line",
    ['  "points": 10,\n', '"points","group",', '{"points":10},', "points, group "],
    ids=["indented", "a list in JSON", "objects in JSON", "without an end"],
)
def test_a_long_text_is_masked_in_a_time_that_follows_its_length(line):
    """It is cut in pieces at either of two ends, of which one or both may never come."""
    short, long = (line * (length // len(line)) for length in (400_000, 3_200_000))
    mask = Redactor().mask
    assert mask(long) == long
    assert seconds(mask, long) < QUADRATIC * max(seconds(mask, short), LONG)


# --- clipped, then masked -------------------------------------------------------------------------

TOKEN = "7~Qx81hVbZk2LmN0pRsTuVwXyZa9"


@pytest.mark.parametrize("before", [0, 280, 299, 300, 301, 4090, 4096, 4100, 8190, 8192, 9000])
@pytest.mark.parametrize("length", [60, 300])
def test_no_half_of_a_secret_stays_where_a_text_is_cut(before, length):
    redactor = Redactor([Secret(TOKEN)])
    text = "x" * before + TOKEN + " " + "y" * 20_000
    shown = redactor.clipped(text, length)
    assert len(shown) <= length
    assert not any(TOKEN[:n] in shown for n in (8, 12, len(TOKEN)))


def test_many_secrets_before_the_edge_bring_no_half_of_another_into_sight():
    """Masked, they are short: what stood far behind comes near."""
    redactor = Redactor([Secret(TOKEN)])
    for shift in range(len(TOKEN) + 1):
        shown = redactor.clipped("z" * shift + f"{TOKEN} " * 3000, 300)
        assert TOKEN[:6] not in shown


def test_a_text_of_any_length_is_searched_at_its_beginning_alone():
    redactor = Redactor([Secret(TOKEN)])
    short, long = "a b " * 10_000, "a b " * 4_000_000
    assert redactor.clipped(short) == redactor.clipped(long)
    assert seconds(redactor.clipped, long) < 20 * seconds(redactor.clipped, short) + 0.02
