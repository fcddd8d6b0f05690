"""How a request says who sends it."""

from __future__ import annotations

from requests import PreparedRequest
from requests.auth import AuthBase

from wizard.secret import Secret


class BearerAuth(AuthBase):
    """Sends a token. Being an object, it is not replaced by a `~/.netrc` entry (canvas.md §0)."""

    def __init__(self, token: Secret) -> None:
        self.token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Put the token into the request."""
        request.headers["Authorization"] = f"Bearer {self.token.reveal()}"
        return request


class NoAuth(AuthBase):
    """Sends nothing, and keeps a `~/.netrc` entry from being sent."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Leave the request as it is."""
        return request
