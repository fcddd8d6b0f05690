"""Reading answers that are not as they should be."""

import contextlib
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from wizard.http.answer import Answer
from wizard.http.decode import convert, parse_json
from wizard.http.errors import (
    NotTheApi,
    Problem,
    ProblemKind,
    ServiceError,
    UnexpectedAnswer,
    clip,
    error_for,
)
from wizard.http.pagination import next_link


def answer(body: bytes, content_type: str = "application/json; charset=utf-8", **headers) -> Answer:
    return Answer(
        service="Canvas",
        method="GET",
        host="canvas.example.edu",
        path="/api/v1/x",
        status=200,
        headers=CaseInsensitiveDict({"Content-Type": content_type, **headers}),
        body=body,
    )


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    id: int
    name: str = ""
    parent: int | None = None
    tags: tuple[str, ...] = ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=8), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=8), st.integers(1, 2**60))
def test_extra_fields_and_nulls_do_no_harm(extra, identifier):
    extra = {name: value for name, value in extra.items() if name not in Thing.__struct_fields__}
    data = {**extra, "id": str(identifier), "name": None, "parent": None, "tags": [None, "a"]}
    reply = answer(json.dumps(data).encode())
    assert convert(parse_json(reply), Thing, reply) == Thing(id=identifier, tags=("a",))


@given(JSON)
def test_any_json_gives_a_value_or_a_clear_error(data):
    reply = answer(json.dumps(data).encode())
    try:
        outcome = convert(parse_json(reply), tuple[Thing, ...], reply)
    except UnexpectedAnswer as error:
        outcome = error.problem.field_errors[0].field
    if isinstance(outcome, str):
        assert outcome.startswith("$")
    else:
        assert all(isinstance(thing.id, int) for thing in outcome)


@given(st.binary(max_size=300), st.sampled_from(["application/json", "text/html", ""]))
def test_any_bytes_give_json_or_say_that_they_are_none(body, content_type):
    with contextlib.suppress(NotTheApi):
        parse_json(answer(body, content_type))


@given(st.integers(1, 60))
def test_json_cut_off_is_told(length):
    whole = json.dumps(
        {"id": 1, "name": "A course with quite a long name", "x": [1, 2, 3]}
    ).encode()
    with pytest.raises(NotTheApi) as caught:
        parse_json(answer(whole[:length]))
    assert "JSON" in str(caught.value)


@pytest.mark.parametrize("content_type", ["text/html", "application/json"])
def test_a_web_page_is_called_one_whatever_its_header_says(content_type):
    with pytest.raises(NotTheApi) as caught:
        parse_json(answer(b"\n<!DOCTYPE html><html>Log in</html>", content_type))
    assert "web page" in str(caught.value)


@pytest.mark.parametrize(
    ("encoding", "header"),
    [
        ("utf-8", "application/json"),
        ("utf-8-sig", "application/json"),
        ("utf-8", "application/json; charset=iso-8859-1"),
        ("iso-8859-1", "application/json; charset=iso-8859-1"),
        ("utf-16", "application/json; charset=utf-16"),
    ],
)
def test_a_wrong_charset_does_not_garble_names(encoding, header):
    body = json.dumps({"id": 1, "name": "Einführung"}, ensure_ascii=False).encode(encoding)
    assert parse_json(answer(body, header))["name"] == "Einführung"


def test_a_missing_required_field_is_named():
    reply = answer(b'[{"id": 1}, {"name": "x"}]')
    with pytest.raises(UnexpectedAnswer) as caught:
        convert(parse_json(reply), tuple[Thing, ...], reply)
    assert caught.value.problem.detail == "Object missing required field `id` at $[1]"


def test_endlessly_nested_json_is_refused():
    with pytest.raises(NotTheApi):
        parse_json(answer(b"[" * 200_000))


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://c/x?page=2>; rel="next"', "https://c/x?page=2"),
        (
            (
                '<https://c/x?page=1>; rel="current",<https://c/x?page=bookmark:a,b;c>; rel="next",'
                '<https://c/x?page=1>; rel="first"'
            ),
            "https://c/x?page=bookmark:a,b;c",
        ),
        ("<https://c/x?page=2>; rel=next", "https://c/x?page=2"),
        ('<https://c/x?page=2>; rel="prev"', None),
        ('<https://c/next>; rel="last"', None),
        ("", None),
        ("nonsense", None),
    ],
)
def test_the_next_page_is_found_in_the_link_header(header, expected):
    assert next_link(answer(b"[]", link=header)) == expected


@given(st.text(max_size=200))
def test_any_link_header_is_survived(header):
    next_link(answer(b"[]", Link=header))


@pytest.mark.parametrize("kind", ProblemKind)
def test_a_problem_of_any_kind_is_an_error_that_names_it(kind):
    error = error_for(Problem(kind=kind, service="Canvas", message="What happened."))
    assert error.problem.kind is kind
    assert error.kind in (kind, None)
    assert str(error) == "Canvas: What happened."


def test_a_kind_that_is_caught_has_an_exception_of_its_own():
    for error in ServiceError.__subclasses__():
        assert type(error_for(Problem(kind=error.kind, service="Canvas"))) is error


@given(st.text(max_size=600))
def test_clipped_text_is_one_short_printable_line(text):
    clipped = clip(text)
    assert len(clipped) <= 300
    assert all(character.isprintable() for character in clipped)
