"""Reads query, form and JSON parameters the way Rails does: nested by brackets."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

from flask import Request

Parameters = dict[str, Any]
TRUE_WORDS = frozenset({"true", "t", "1", "on", "yes", "y"})
_PART = re.compile(r"\[([^\]]*)\]")


def read_parameters(request: Request) -> Parameters:
    """Return query and body parameters together; the body wins.

    Raises ValueError for a JSON body that is not JSON.
    """
    # As they were sent: which fields make one row of a list is told by nothing but their order.
    parameters = nest(parse_qsl(request.query_string.decode(), keep_blank_values=True))
    if request.mimetype == "application/json":
        body = request.get_json(force=True, silent=True) if request.get_data() else {}
        if body is None:
            raise ValueError("malformed JSON")
        parameters.update(body if isinstance(body, dict) else {"_json": body})
    elif request.mimetype == "application/x-www-form-urlencoded":
        body = request.get_data(as_text=True)
        parameters.update(nest(parse_qsl(body, keep_blank_values=True)))
    else:
        parameters.update(nest(request.form.items(multi=True)))
    return parameters


def nest(pairs: Iterable[tuple[str, str]]) -> Parameters:
    """Return `a[b][]=1` style pairs as nested dictionaries and lists."""
    root: Parameters = {}
    for name, value in pairs:
        head = name.split("[", 1)[0]
        if head:
            _store(root, head, _PART.findall(name[len(head) :]), value)
    return root


def _store(target: Parameters, key: str, rest: list[str], value: str) -> None:
    if not rest:
        target[key] = value
    elif rest[0] == "":
        items = target.setdefault(key, [])
        if not isinstance(items, list):
            items = target[key] = []
        if len(rest) == 1:
            items.append(value)
            return
        inner = rest[1]
        if not items or not isinstance(items[-1], dict) or (len(rest) == 2 and inner in items[-1]):
            items.append({})
        _store(items[-1], inner, rest[2:], value)
    else:
        nested = target.setdefault(key, {})
        if not isinstance(nested, dict):
            nested = target[key] = {}
        _store(nested, rest[0], rest[1:], value)


def flag(value: object) -> bool:
    """Return whether a parameter means true."""
    return value is True or str(value).strip().lower() in TRUE_WORDS


def strings(value: object) -> list[str]:
    """Return a parameter that may be given once or as a list, as a list of texts."""
    if value is None:
        return []
    if isinstance(value, list):
        return [str(item) for item in value]
    if isinstance(value, dict):
        return [str(item) for item in value.values()]
    return [str(value)]


def integer(value: object) -> int | None:
    """Return a parameter as a whole number, or None where it is not one."""
    text = str(value).strip()
    return int(text) if re.fullmatch(r"-?\d{1,18}", text) else None


def number(value: object) -> float | None:
    """Return a parameter as a number, None where it is blank or no number."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(str(value))
    except ValueError:
        return None


def moment(value: object) -> str | None:
    """Return an ISO 8601 parameter as Canvas writes it, None for blank.

    Raises ValueError for what is no date.
    """
    if value is None or str(value).strip() == "":
        return None
    parsed = datetime.fromisoformat(str(value))
    if parsed.tzinfo is not None:
        parsed = parsed.astimezone(tz=UTC)
    return parsed.strftime("%Y-%m-%dT%H:%M:%SZ")


def mapping(value: object) -> Parameters:
    """Return a nested parameter as a dictionary, an empty one where it is none."""
    return value if isinstance(value, dict) else {}
