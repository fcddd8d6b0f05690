"""What came back from a service, and the note that it did."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP answer, read completely. `path` has no query; header names are case-insensitive.

    service: who was asked, so that whatever is said of the answer can name it.
    """

    service: str
    method: str
    host: str
    path: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def request_id(self) -> str | None:
        """What the service's support asks for."""
        return self.headers.get("X-Request-Context-Id") or self.headers.get("X-Request-Id")

    @property
    def content_type(self) -> str:
        """The media type in lower case, without parameters."""
        return self.headers.get("Content-Type", "").split(";")[0].strip().lower()

    def __repr__(self) -> str:
        return f"Answer({self.method} {self.path} → {self.status}, {len(self.body)} bytes)"


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """That a request was answered: the evidence behind a finding. It holds no query and no body."""

    service: str
    method: str
    path: str
    status: int
    request_id: str | None
    at: str
    """When the answer came, UTC, ISO 8601."""
