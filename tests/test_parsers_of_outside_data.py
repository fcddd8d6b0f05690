"""No parser of outside data raises anything but the program's own errors, whatever it is given."""

import ast
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wizard
from helpers.outside_data import PARSERS, Parser

ROOT = Path(wizard.__file__).parent

NASTY = (
    b"", b"\x00", b"\xff\xfe", b"\xfe\xff\x00", b"\xef\xbb\xbf", b"\xef\xbb\xbf{}", b"\xff" * 40,
    b"null", b"true", b"0", b"[]", b"{}", b'"x"', b"[null]", b"NaN", b"[Infinity,-Infinity]",
    b"1e999", b"-1e999", b"9" * 400, b"9" * 5000, b'{"a":' + b"9" * 5000 + b"}",
    b"[" * 20_000, b'{"a":' * 20_000, b"<a>" * 20_000, b"[" * 90 + b"]" * 90,
    b"[" * 600 + b"]" * 600, b'"\\ud800"', b'{"\\udfff":1}', b'"\\u0000"', b"\xed\xa0\x80",
    b"http://[", b"http://[::1", b"https://a:99999999/", b"https://a:b/", b"//[", b"http://\x00",
    "http://\u2100.edu".encode(), b"https://xn--\xff.edu", b"http://" + b"a" * 300 + b".edu",
    b"https://a.edu/courses/" + b"9" * 5000, b"https://a.edu/courses/" + b"9" * 30,
    "https://a.edu/courses/²".encode(), "²".encode(), "-١٢".encode(), b"1" * 5000, b"-1", b"inf",
    b"nan", b"0001-01-01", b"9999-12-31T23:59:59+23:59", b"2026-02-30", b"2026-W01-1T24",
    b'<>; rel="next"', b"<" * 5000, b";" * 5000, b'"' * 5001, b"," * 5000, b"<http://[>; rel=next",
    b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<?xml version='1.0' encoding='x'?><a/>",
    b"<?xml version='1.0' encoding='utf-16'?><a/>", b"<form action='http://['><input name=lti_x",
    b"<form action='http://['><input name='oauth_signature'></form>", b"<![", b"<!-- ", b"&#x;",
    b"PK\x03\x04", b"PK\x05\x06" + b"\x00" * 18, b"PK\x05\x06" + b"\xff" * 18,
    b'"' + b"a" * 200_000 + b'",b@x.edu', b'a@x.edu,"' + b"b" * 140_000,
    b"\r\r\n\n\r", b"a\rb\x00c",
    b"charset=x", b"charset=rot13", b"charset=undefined", b"charset=idna", b"charset=hex",
    b"token=" + b"a" * 3000, b"file:///\x00", b"\x85\xe2\x80\xa8", b"%" * 300, b"%zz",
)  # fmt: skip
"""What has broken parsers before, here and elsewhere."""

TOKENS = (b"null", b"[", b"{", b"]", b"}", b'"', b",", b":", b"9" * 40, b"-1", b"1e400", b"\x00",
          b"\xff", b"\\ud800", b"http://[", b"<", b">", b"&", b"\r", b"\n", b";", b"true", b"0.5",
          b'"version":2', b'"id":[]', b"%00", b"\xe2\x80\xae")  # fmt: skip

BY_NAME = pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)


def try_out(parser: Parser, data: bytes | str) -> None:
    given = data
    if parser.of_text and isinstance(data, bytes):
        given = data.decode("utf-8", "surrogateescape")
    elif not parser.of_text and isinstance(data, str):
        given = data.encode("utf-8", "surrogatepass")
    said = ""
    try:
        parser.parse(given)
    except parser.errors as error:
        said = str(error)
    assert len(said) < 2000, "an error text may not be as long as what it is about"


def mutations(sample: bytes | str, seed: int, count: int) -> Iterator[bytes]:
    """Yield slightly damaged samples, the same ones for the same seed."""
    chance = random.Random(seed)
    whole = sample.encode("utf-8", "surrogatepass") if isinstance(sample, str) else sample
    for _ in range(count):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(data) + 1)
            end = min(len(data), at + chance.randint(0, 12))
            match chance.randrange(6):
                case 0:
                    del data[at:end]
                case 1:
                    data[at:at] = chance.choice(TOKENS)
                case 2:
                    data[at:end] = chance.choice(TOKENS)
                case 3:
                    data[at:at] = data[at:end] * chance.randint(1, 60)
                case 4:
                    data[at:end] = chance.randbytes(end - at)
                case _:
                    del data[at:]
        yield bytes(data)


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
