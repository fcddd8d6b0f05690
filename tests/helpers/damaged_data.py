"""Data that breaks parsers: what has done so before, and samples that are slightly damaged."""

import random
from collections.abc import Iterator

from helpers.outside_data import Parser

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
    b"<![http://[", b"<![99999999", b"<![CDATA[x", b"<![ x >",
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


def mutations(sample: bytes | str, seed: int | str, count: int) -> Iterator[bytes]:
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
