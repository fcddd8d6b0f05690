"""Changes every text inside a value, whatever structs, lists and dicts hold it."""

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def with_texts_changed(
    value: T, change: Callable[[str], str], *, emptied: frozenset[str] = frozenset()
) -> T:
    """Return `value` with `change` done to every text in it, the keys of dicts included.

    Args:
        emptied: names of optional fields that become None, wherever they stand.
    """
    changed: T = _changed(value, change, emptied)
    return changed


def _changed(value: Any, change: Callable[[str], str], emptied: frozenset[str]) -> Any:  # noqa: ANN401
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, msgspec.Struct):
        fields: dict[str, Any] = {}
        for field in msgspec.structs.fields(value):
            if field.name in emptied and field.default is None:
                fields[field.name] = None
            else:
                fields[field.name] = _changed(getattr(value, field.name), change, emptied)
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, dict):
        return {
            _changed(key, change, emptied): _changed(item, change, emptied)
            for key, item in value.items()
        }
    if isinstance(value, list | tuple | frozenset):
        return type(value)(_changed(item, change, emptied) for item in value)
    return value
