"""A value that must never be shown."""

from __future__ import annotations

import hmac


class Secret:
    """A token, shared secret or signed address that masks itself wherever it is printed.

    It is not a `str`: nothing can put it into a text by accident. `reveal` is the one way out.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the value itself, for the one request that needs it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)" if self._value else "Secret()"

    def __str__(self) -> str:
        return "…" if self._value else ""

    def __format__(self, format_spec: str) -> str:
        return str(self)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce__(self) -> str:
        message = "A Secret is not written to disk."
        raise TypeError(message)
