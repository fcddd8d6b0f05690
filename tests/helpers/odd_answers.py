"""Answers as a service of another version, or on a bad day, might send them, for any typed value.

`answers(type_, …)` gives pairs: the JSON that is sent, and the value that it must be read as. What
is odd about the JSON is chosen by name, so that a test can show one oddity at a time.
"""

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import NODEFAULT
from msgspec import inspect as types

from helpers.scripted_service import Reply
from helpers.service_errors import is_told_as
from wizard.http.errors import ServiceError
from wizard.secret import Secret

EXAMPLES = settings(max_examples=8)

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
SCALARS = st.booleans() | st.integers(-(2**60), 2**60) | TEXTS
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=5,
)
WITH_NULLS = st.recursive(
    SCALARS | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=5,
)

NUMBERS_FOR_TEXTS = st.integers(0, 2**60).map(lambda number: (number, str(number)))

EXTRA = "extra"
MISSING = "missing"
NULLS = "nulls"
TEXT_IDS = "ids as texts"
EVERYTHING = frozenset({EXTRA, MISSING, NULLS, TEXT_IDS})


def answers(type_, odd=frozenset()):
    """Return a strategy of (JSON, value) pairs for a Struct type."""
    return _struct(types.type_info(type_), frozenset(odd))


@st.composite
def _struct(draw, info, odd):
    sent, expected = {}, {}
    for field in info.fields:
        required = field.default is NODEFAULT and field.default_factory is NODEFAULT
        left_out = not required and MISSING in odd and draw(st.booleans())
        if left_out:
            continue
        if not required and NULLS in odd and draw(st.booleans()):
            sent[field.encode_name] = None
            continue
        value, read = draw(_pair(field.type, odd, is_id=field.name.lower().endswith("id")))
        sent[field.encode_name], expected[field.name] = value, read
    if EXTRA in odd:
        known = {field.encode_name for field in info.fields}
        more = draw(st.dictionaries(st.text(max_size=8), WITH_NULLS, max_size=4))
        sent |= {name: value for name, value in more.items() if name not in known}
    return sent, info.cls(**expected)


def _pair(info, odd, *, is_id=False):
    """Return a strategy of (JSON, value) pairs for one type; numbers are ids by their name."""
    match info:
        case types.StructType():
            return _struct(info, odd)
        case types.UnionType():
            return _of_union(info, odd, is_id=is_id)
        case types.IntType():
            return st.integers(1, 2**60).map(_in_text if is_id and TEXT_IDS in odd else _alike)
        case types.FloatType():
            return st.floats(0, 1e6, allow_nan=False).map(_alike) | st.integers(0, 999).map(_alike)
        case types.BoolType():
            return st.booleans().map(_alike)
        case types.Metadata() if TEXT_IDS in odd:
            return TEXTS.map(_alike) | NUMBERS_FOR_TEXTS
        case types.StrType() | types.Metadata():
            return TEXTS.map(_alike)
        case types.CustomType() if info.cls is Secret:
            return TEXTS.map(lambda text: (text, Secret(text)))
        case types.VarTupleType():
            return st.lists(_pair(info.item_type, odd), max_size=3).map(_as_tuple)
        case types.DictType():
            values = _pair(info.value_type, odd)
            return st.dictionaries(st.text(max_size=6), values, max_size=3).map(_as_dict)
        case types.AnyType():
            return ANYTHING.map(_alike)
    raise NotImplementedError(info)


def _of_union(info, odd, *, is_id):
    kinds = [kind for kind in info.types if not isinstance(kind, types.NoneType)]
    return st.one_of(*(_pair(kind, odd, is_id=is_id) for kind in kinds))


def _alike(value):
    return value, value


def _in_text(number):
    return str(number), number


def _as_tuple(pairs):
    return [sent for sent, _ in pairs], tuple(read for _, read in pairs)


def _as_dict(pairs):
    return (
        {name: sent for name, (sent, _) in pairs.items()},
        {name: read for name, (_, read) in pairs.items()},
    )


def truncated(body: bytes):
    """Return a strategy of everything that comes before the end of the body."""
    return st.integers(0, len(body) - 1).map(lambda length: body[:length])


class Operation(NamedTuple):
    """One answer that a client reads: what it holds, how to ask, and whether it is a list."""

    name: str
    type: type
    ask: object
    lists: bool = False

    def reply(self, sent: object) -> Reply:
        return Reply(body=[sent] if self.lists else sent)

    def read(self, client):
        answer = self.ask(client)
        if not self.lists:
            return answer
        (only,) = answer
        return only


def each(operations):
    """Return the mark that runs a test over these operations."""
    return pytest.mark.parametrize("operation", operations, ids=lambda operation: operation.name)


def reads(client, service, operation, *odd):
    """Show that the client reads what is odd in these ways as what it means."""

    @EXAMPLES
    @given(answers(operation.type, odd))
    def read(pair):
        sent, expected = pair
        service.says(operation.reply(sent))
        assert operation.read(client) == expected

    read()


def refuses(client, service, operation, replies, *errors, secret):
    """Show that every reply of the strategy ends in one of these errors, and in nothing else."""

    @EXAMPLES
    @given(replies)
    def refuse(reply):
        service.answers(lambda heard: reply)
        with pytest.raises(ServiceError) as caught:
            operation.read(client)
        assert is_told_as(caught.value, *errors), caught.value
        assert secret not in f"{caught.value}{caught.value.problem!r}"

    refuse()


def cut_short(operation):
    """Return a strategy of replies that break off before their JSON ends."""
    whole = answers(operation.type).map(lambda pair: operation.reply(pair[0]).payload)
    return whole.flatmap(truncated).map(lambda body: Reply(body=body))


def web_pages(*statuses):
    """Return a strategy of HTML pages, honestly declared or not."""
    return st.builds(
        lambda title, status, kind: Reply(
            status,
            f"\n<!DOCTYPE html><html><head><title>{title}</title></head></html>".encode(),
            {"Content-Type": kind},
        ),
        TEXTS,
        st.sampled_from(statuses),
        st.sampled_from(["text/html; charset=utf-8", "text/html", "application/json"]),
    )
