"""Reads the JSON bodies of API requests."""

import json
from datetime import UTC, datetime
from typing import Any

from flask import request

from wizard.sandbox.codio.problems import ApiError


def json_body() -> Any:  # noqa: ANN401 - any JSON value may come.
    """Return the request's JSON, whatever its Content-Type. Raises ApiError with status 400."""
    try:
        return json.loads(request.get_data(cache=False) or b"{}")
    except ValueError:
        raise ApiError(400, "The request body is not JSON") from None


def json_object() -> dict[str, Any]:
    """Return the request's JSON object. Raises ApiError with status 400."""
    body = json_body()
    if not isinstance(body, dict):
        raise ApiError(400, "The request body is not a JSON object")
    return body


def moment(value: object, name: str) -> datetime | None:
    """Return the moment an ISO string stands for, or None for ''.

    Raises ApiError with status 400, naming the field.
    """
    if value in ("", None):
        return None
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        raise ApiError(400, f"{name} is not an ISO date string") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
