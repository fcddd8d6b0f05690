"""Reading answers leniently: services differ by version, and only what is needed must be there."""

# ruff: noqa: ANN401 - before it is converted, JSON may be anything.

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeVar

import msgspec

from wizard.http.answer import Answer
from wizard.http.errors import FieldError, Problem, ProblemKind, clip, error_for
from wizard.http.item_by_item import (
    UNREADABLE,
    LinksOf,
    SetAside,
    read_item_by_item,
    read_strictly,
)
from wizard.secret import Secret

T = TypeVar("T")

DEEPEST = 100
"""How deeply lists and objects may be nested; no answer of a service comes near it."""
_LONGEST_TYPE = 200
_TOO_DEEP = "nested too deeply"
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_TEXT_CHARSET = re.compile(
    r"(?:iso-?8859-|latin-?|windows-|cp-?|koi8-|euc-|gb|big5|shift_jis|us-ascii|ascii|utf-?16)\w{0,6}",
    re.IGNORECASE,
)
"""Python knows others that are no encodings of web pages, and some of them take for ever."""
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def parse_json(answer: Answer, nulls_of: Collection[str] = ()) -> Any:
    """Return the answer's JSON, with every field left out that is null.

    Args:
        nulls_of: names of fields whose null is kept, because absent would mean something else.

    Raises:
        NotTheApi: it is HTML, cut off, or otherwise not JSON.
    """
    try:
        return without_nulls(load_json(text_of(answer)), nulls_of)
    except ValueError:
        pass
    raise error_for(not_json(answer))


def load_json(text: str) -> Any:
    """Return the JSON in a text from outside; a number that is none, or infinite, counts as null.

    Raises:
        ValueError: it is no JSON, or is nested too deeply.
    """
    try:
        content = json.loads(text, parse_constant=lambda _name: None, parse_float=_finite)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if _deeper_than(content, DEEPEST):
        raise ValueError(_TOO_DEEP)
    return _without_surrogates(content) if _SURROGATE.search(text) else content


def _without_surrogates(value: Any) -> Any:
    """Return JSON data in which half a character, which no text can hold, is a question mark."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_without_surrogates(k): _without_surrogates(v) for k, v in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, list) else value


def _finite(text: str) -> float | None:
    value = float(text)
    return value if math.isfinite(value) else None


def _deeper_than(value: Any, most: int) -> bool:
    """Tell whether lists and objects are nested more deeply, without following them by calls."""
    level = [value]
    for _ in range(most + 1):
        level = [item for each in level for item in _items_of(each)]
        if not level:
            return False
    return True


def _items_of(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def not_json(answer: Answer) -> Problem:
    """Describe an answer that is not the JSON it should have been."""
    start = answer.body[:200].lstrip().lower()
    if answer.content_type in ("text/html", "application/xhtml+xml") or start.startswith(b"<"):
        message = "A web page came back, not the API's answer."
    else:
        message = "The answer is not complete JSON."
    return problem_with(answer, ProblemKind.NOT_THE_API, message)


def problem_with(
    answer: Answer,
    kind: ProblemKind,
    message: str,
    *,
    field_errors: tuple[FieldError, ...] = (),
    detail: str = "",
) -> Problem:
    """Describe what is wrong with an answer: with whose it is, whence it came, its request id."""
    return Problem(
        kind=kind,
        service=answer.service,
        host=answer.host,
        method=answer.method,
        path=answer.path,
        status=answer.status,
        message=message,
        field_errors=field_errors,
        request_id=answer.request_id,
        detail=detail,
    )


def text_of(answer: Answer) -> str:
    """Return the body as text: UTF-8 where it is valid, else what its header says.

    Raises:
        ValueError: neither fits.
    """
    try:
        return answer.body.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = _CHARSET.search(answer.headers.get("Content-Type", "")[:_LONGEST_TYPE])
        if declared is None or not _TEXT_CHARSET.fullmatch(declared.group(1)):
            raise
        try:
            return answer.body.decode(declared.group(1))
        except LookupError:
            raise ValueError(declared.group(1)) from None


def without_nulls(value: Any, nulls_of: Collection[str] = ()) -> Any:
    """Return JSON data in which a null counts as absent, but for the fields of these names.

    One that is an item of a list stays.
    """
    if isinstance(value, dict):
        return {
            key: without_nulls(item, nulls_of)
            for key, item in value.items()
            if item is not None or key in nulls_of
        }
    if isinstance(value, list):
        return [without_nulls(item, nulls_of) for item in value]
    return value


def convert(
    value: Any,
    type_: type[T],
    answer: Answer,
    prepare: Callable[[Any], Any] | None = None,
    *,
    set_aside: Callable[[SetAside], None] | None = None,
    first_place: int = 1,
    links_of: LinksOf | None = None,
) -> T:
    """Return JSON data as a typed value; ids may be numbers or texts.

    Args:
        value: the data.
        type_: what it should be.
        answer: where it comes from.
        prepare: makes the data ready for its type.
        set_aside: is told of each item of a list that cannot be read, and the others are
            returned. Without it such data is refused, so that nobody concludes from what is left
            what is not there.
        first_place: the place of the first item, where the data is a page of a longer list.
        links_of: where an item that cannot be read leads to.

    Raises:
        UnexpectedAnswer: something that is needed is missing or of another kind.
    """
    prepared = prepare(value) if prepare else value
    try:
        return read_strictly(prepared, type_)
    except UNREADABLE as error:
        # It names fields of the answer.
        text = clip(str(error))
    try:
        found, odd = read_item_by_item(prepared, type_, first_place=first_place, links_of=links_of)
    except UNREADABLE as error:
        text = clip(str(error))
    else:
        if set_aside is not None:
            for each in odd:
                set_aside(each)
        if set_aside is not None or not odd:
            return found
    what, _, where = text.partition(" - at ")
    path = where.strip("`") or "$"
    raise error_for(
        problem_with(
            answer,
            ProblemKind.UNEXPECTED_ANSWER,
            "The answer is not what this service is known to send.",
            field_errors=(FieldError(field=path, message=what),),
            detail=f"{what} at {path}",
        )
    )


def encode(value: Any) -> bytes:
    """Return a request's body; secrets are revealed in it and nowhere else."""
    return msgspec.json.encode(value, enc_hook=_encode_secret)


def _encode_secret(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.reveal()
    message = f"{type(value).__name__} cannot be sent."
    raise NotImplementedError(message)
