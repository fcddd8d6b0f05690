"""One request at a time to one service: time-outs, retry, throttling, errors."""

from __future__ import annotations

from typing import Any

from wizard.http.control import Control


class Transport:
    def __init__(self, base_url: str, service: str, *, auth: Any = None) -> None: ...
    def bound_to(self, control: Control) -> Transport: ...
    def close(self) -> None: ...
