"""How Canvas writes its answers and its several shapes of error (canvas.md §1, §10)."""

from collections.abc import Mapping

import msgspec
from flask import Response, current_app, request

STRING_IDS = "application/json+canvas-string-ids"

Errors = Mapping[str, list[dict[str, str]]]


class CanvasError(Exception):
    """Ends a request with an error answer of that status and body."""

    def __init__(self, status: int, body: object, headers: dict[str, str] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.body = body
        self.headers = headers or {}


def reply(data: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Return a JSON answer, with ids as strings where the request asks for them (§0)."""
    if STRING_IDS in request.headers.get("Accept", ""):
        data = _with_string_ids(data)
    response = current_app.response_class(
        msgspec.json.encode(data), status, content_type="application/json; charset=utf-8"
    )
    response.headers.extend(headers or {})
    return response


def _with_string_ids(data: object) -> object:
    if isinstance(data, dict):
        return {
            key: str(value)
            if type(value) is int and (key == "id" or key.endswith("_id"))
            else _with_string_ids(value)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [_with_string_ids(item) for item in data]
    return data


def field_error(attribute: str, message: str, kind: str | None = None) -> dict[str, str]:
    """Return one entry of the model-validation shape; type and message fall back to each other."""
    return {"attribute": attribute, "type": kind or message, "message": message}


def validation_error(field: str, message: str, kind: str | None = None) -> CanvasError:
    """Return a 400 of the model-validation shape for one field."""
    return CanvasError(400, {"errors": {field: [field_error(field, message, kind)]}})


def not_found() -> CanvasError:
    """Return the 404 for what does not exist or may not be seen (§1)."""
    return CanvasError(404, {"errors": [{"message": "The specified resource does not exist."}]})


def message_error(status: int, message: str) -> CanvasError:
    """Return an error of the bare `{"message": …}` shape."""
    return CanvasError(status, {"message": message})


def listed_error(status: int, message: str, **more: object) -> CanvasError:
    """Return an error of the `{"errors": [{"message": …}]}` shape."""
    return CanvasError(status, {"errors": [{**more, "message": message}]})


def unprocessable(code: str, message: str) -> CanvasError:
    """Return the 422 of newer endpoints, whose errors carry a code."""
    return CanvasError(422, {"errors": [{"code": code, "message": message}]})


def parameter_missing(name: str) -> CanvasError:
    """Return the 400 for an absent wrapper key."""
    return listed_error(400, f"{name} is missing")


def bad_request() -> CanvasError:
    """Return the 400 of a request that Canvas's framework refuses; it does not say why."""
    body = {"errors": [{"message": "An error occurred.", "error_code": "bad_request"}]}
    return CanvasError(400, body)
