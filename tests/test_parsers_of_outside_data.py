"""No parser of outside data raises anything but the program's own errors, whatever it is given."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wizard
from helpers.damaged_data import NASTY, mutations, try_out
from helpers.outside_data import PARSERS

ROOT = Path(wizard.__file__).parent

BY_NAME = pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)


@BY_NAME
def test_what_it_is_made_for_is_taken(parser):
    for sample in parser.samples:
        parser.parse(sample)


@BY_NAME
def test_what_has_broken_parsers_before_is_refused_in_words(parser):
    for data in NASTY:
        try_out(parser, data)


@BY_NAME
def test_damaged_samples_are_refused_in_words(parser):
    for number, sample in enumerate(parser.samples):
        for data in mutations(sample, seed=number + 1, count=250):
            try_out(parser, data)


@BY_NAME
@settings(max_examples=60)
@given(data=st.binary(max_size=300) | st.text(max_size=200))
def test_anything_at_all_is_refused_in_words(parser, data):
    try_out(parser, data)


# --- a new parser needs a row ---------------------------------------------------------------

PRIMITIVES = frozenset(
    {
        "loads", "decode_json", "load_json", "json.decode", "msgspec.convert", "reader",
        "DictReader", "fromstring", "ZipFile", "fromisoformat", "fromtimestamp", "strptime",
        "parsedate_to_datetime", "urlsplit", "urljoin", "urlparse", "from_bytes", "literal_eval",
        "read_launch_form", "HTMLParser", "feed",
    }
)  # fmt: skip
"""What takes a text or bytes apart and raises errors of its own."""

OF_THE_PROGRAM = {
    "wizard.redact.Redactor.mask_json": "gives back as it is what it cannot read",
    "wizard.setup.journal_file._require_readable": "what the row of the journal file has decoded",
    "wizard.texts.language_of": "the program's own translations",
    "wizard.ui.theme.tokens_of": "the program's own style",
    "wizard.cli.terminal._units": "the code units of one character",
    "wizard.canvas.api.CanvasClient.fetch_launch_form": "calls a parser of the table",
    "wizard.ui.demo.Demo.export_address": "the sandbox's own address",
    "wizard.setup.credentials.places_of": "after CodioEndpoints, which refuses what is no address",
}
"""Calls on what this program has written itself and nobody else can."""

OF_THE_DATABASE = frozenset(
    {
        "wizard.store.journal._entry_of",
        "wizard.store.journal._time",
        "wizard.store.journal.decoded",
        "wizard.store.setups._summary",
        "wizard.store.locks._note_of",
        "wizard.store.locks._holder_in_words",
        "wizard.store.verifications.Verifications.last",
        "wizard.setup.drift._decoded",
    }
)
"""Calls on what stands in the database, which `tests/store` damages."""


def parsing_functions() -> Iterator[str]:
    """Yield the full name of every function, or class, that calls or derives from a primitive."""
    for file in sorted(ROOT.rglob("*.py")):
        module = "wizard." + ".".join(file.relative_to(ROOT).with_suffix("").parts)
        if module.startswith("wizard.sandbox"):
            continue
        yield from _parsing(ast.parse(file.read_text(encoding="utf-8")), module)


def _parsing(node: ast.AST, name: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        inner = name
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            inner = f"{name}.{child.name}"
        if isinstance(child, ast.ClassDef) and any(_is_primitive(base) for base in child.bases):
            yield inner
        if isinstance(child, ast.Call) and _is_primitive(child.func):
            yield name
        yield from _parsing(child, inner)


def _is_primitive(node: ast.expr) -> bool:
    written = ast.unparse(node)
    return any(written == each or written.endswith(f".{each}") for each in PRIMITIVES)


def test_every_parser_has_a_row():
    known = {name for parser in PARSERS for name in parser.covers}
    known |= OF_THE_PROGRAM.keys() | OF_THE_DATABASE
    assert sorted(set(parsing_functions()) - known) == [], "add a row in tests/helpers/outside_data"


def test_no_row_is_left_over():
    known = {name for parser in PARSERS for name in parser.covers}
    assert sorted(known - set(parsing_functions())) == []


def test_what_is_excused_is_still_there():
    assert sorted((OF_THE_PROGRAM.keys() | OF_THE_DATABASE) - set(parsing_functions())) == []
