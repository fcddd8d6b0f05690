"""What the clients ask of Canvas and of Codio, held against what the sandbox answers."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map

from wizard.canvas.api import CanvasClient
from wizard.codio.api import CodioClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.sandbox.canvas import create_canvas_app, seed_canvas
from wizard.sandbox.codio import create_codio_app, seed_codio

_ENDPOINTS = CodioEndpoints.for_domain("codio.com")
_ASK_NOTHING = {
    "close", "fetch_launch_form", "leaving_out",
}  # fmt: skip
"""Methods of a client that belong to no endpoint of the API."""
_SAMPLES: dict[str, object] = {"str": "x", "int": 1, "int | str": 1, "Secret | int": 1}
_ANY = ("x",)


class _AskedError(Exception):
    """Says what a client would have sent."""


class _Recording:
    """A transport that says what it was asked for instead of asking it."""

    def get(self, path: str, **_: object) -> None:
        self.request("GET", path)

    def list_deadline(self) -> Callable[[], bool]:
        return lambda: False

    def request(self, method: str, path: str, **_: object) -> None:
        raise _AskedError(method, path)


class _NoTokens:
    def token(self, _cancellation: object) -> str:
        return "none"


def unanswered_by_canvas() -> list[str]:
    """Name the methods of the Canvas client whose requests the sandbox has no answer for."""
    return list(
        _unanswered(CanvasClient(_Recording()), "", create_canvas_app(seed_canvas()).url_map)
    )


def unanswered_by_codio() -> list[str]:
    """Name the methods of the Codio client whose requests the sandbox has no answer for."""
    client = CodioClient(_ENDPOINTS, _Recording(), _NoTokens())
    app = create_codio_app(seed_codio(), throttle=False)
    return list(_unanswered(client, urlsplit(_ENDPOINTS.api_url).path, app.url_map))


def asked_of_canvas() -> list[tuple[str, str, str]]:
    """Return each method of the Canvas client with the verb and the path that it asks for."""
    return list(_asked(CanvasClient(_Recording())))


def _asked(client: object) -> Iterator[tuple[str, str, str]]:
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if not name.startswith("_") and name not in _ASK_NOTHING:
            yield (name, *_asked_by(method))


def _unanswered(client: object, base: str, routes: Map) -> Iterator[str]:
    for name, verb, path in _asked(client):
        try:
            routes.bind("sandbox").match(f"{base}/{path}", verb)
        except HTTPException:
            yield f"{name}: {verb} {path}"


def _asked_by(method: Callable[..., object]) -> tuple[str, str]:
    """Call a method with whatever it takes, and return the verb and the path that it asks for."""
    needed: list[Any] = [
        _SAMPLES.get(each.annotation, _ANY)
        for each in inspect.signature(method).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
    ]
    try:
        method(*needed)
    except _AskedError as asked:
        return asked.args[0], asked.args[1]
    message = f"{method.__qualname__} asks for nothing."
    raise AssertionError(message)
