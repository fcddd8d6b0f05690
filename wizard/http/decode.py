"""Reading answers leniently: services differ by version, and only what is needed must be there."""

# ruff: noqa: ANN401 - before it is converted, JSON may be anything.

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from wizard.http.answer import Answer
from wizard.http.errors import FieldError, Problem, ProblemKind, error_for
from wizard.secret import Secret

T = TypeVar("T")

_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)


def parse_json(answer: Answer) -> Any:
    """Return the answer's JSON, with every null left out.

    Raises:
        NotTheApi: it is HTML, cut off, or otherwise not JSON.
    """
    try:
        return without_nulls(json.loads(text_of(answer)))
    except (ValueError, RecursionError):
        pass
    raise error_for(not_json(answer))


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
    service: str = "",
    field_errors: tuple[FieldError, ...] = (),
    detail: str = "",
) -> Problem:
    """Describe what is wrong with an answer, with where it came from and its request id."""
    return Problem(
        kind=kind,
        service=service,
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
        declared = _CHARSET.search(answer.headers.get("Content-Type", ""))
        if declared is None:
            raise
        try:
            return answer.body.decode(declared.group(1))
        except LookupError:
            raise ValueError(declared.group(1)) from None


def without_nulls(value: Any) -> Any:
    """Return JSON data in which a null counts as absent."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value if item is not None]
    return value


def convert(
    value: Any, type_: type[T], answer: Answer, prepare: Callable[[Any], Any] | None = None
) -> T:
    """Return JSON data as a typed value; ids may be numbers or texts.

    Raises:
        UnexpectedAnswer: something that is needed is missing or of another kind.
    """
    try:
        return msgspec.convert(
            prepare(value) if prepare else value, type_, strict=False, dec_hook=_decode_secret
        )
    except (msgspec.ValidationError, OverflowError) as error:
        text = str(error)
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


def _decode_secret(type_: type, value: Any) -> Any:
    if type_ is Secret and isinstance(value, str):
        return Secret(value)
    message = f"Expected `{type_.__name__}`, got `{type(value).__name__}`"
    raise TypeError(message)


def encode(value: Any) -> bytes:
    """Return a request's body; secrets are revealed in it and nowhere else."""
    return msgspec.json.encode(value, enc_hook=_encode_secret)


def _encode_secret(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.reveal()
    message = f"{type(value).__name__} cannot be sent."
    raise NotImplementedError(message)
