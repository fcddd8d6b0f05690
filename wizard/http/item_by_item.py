"""Lists read item by item: one odd item is set aside, with what names it, and the others are kept.

A list is first read as a whole, which is fast; only where that fails is each item looked at. What
is a list of things is told by the types: a field or an answer that is a tuple of structs.
"""

# ruff: noqa: ANN401 - before it is converted, JSON may be anything.

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import inspect as shapes

from wizard.http.errors import clip
from wizard.known_types import known
from wizard.secret import Secret

T = TypeVar("T")

_NUMBER_TOO = "a number counts as its text"
NumberOrText = Annotated[str, msgspec.Meta(extra={_NUMBER_TOO: True})]
"""A name or an identifier, which services document as a text and also send as a number."""

_LONGEST_NAME = 80
_LONGEST_ID = 40
_LONGEST_REASON = 120
_NAMES = ("name", "title", "student_name", "assignment_name", "sortable_name", "short_name")
_IDS = ("id", "user_id", "student_id", "assignment_id", "app_id")

LinksOf = Callable[[Any], "tuple[str, ...] | None"]
"""Returns where an item leads to, as far as it can be told from JSON of any form; None: unknown."""
UNREADABLE = (msgspec.ValidationError, OverflowError, ValueError)
"""What `read_strictly` raises."""


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """An item of a list that could not be read; nothing but what is told here is known of it.

    kind: the name of the type that it should have had, such as “Assignment”.
    place: its place in its list, from 1.
    id, name: where they can be read; clipped, else empty.
    within: the name or the id of what holds the list, where that is an item itself.
    why: which field is not as it should be; never a value of the answer.
    links: the addresses that it leads to; None where they cannot be read.
    """

    kind: str
    place: int
    id: str = ""
    name: str = ""
    within: str = ""
    why: str = ""
    links: tuple[str, ...] | None = None


def read_strictly(value: Any, type_: type[T]) -> T:
    """Return JSON data as a typed value. Raises what UNREADABLE names."""
    return msgspec.convert(value, known(type_), strict=False, dec_hook=_decode_secret)


def read_item_by_item(
    value: Any, type_: type[T], *, first_place: int = 1, links_of: LinksOf | None = None
) -> tuple[T, tuple[SetAside, ...]]:
    """Return JSON data of a type without the items that cannot be read, and those items.

    first_place: the place of the first item, where the data is a page of a longer list.
    Raises what UNREADABLE names where more is wrong than items of lists.
    """
    fitting = _Fitting(links_of)
    wanted: Any = type_
    shape = _shape(wanted)
    if isinstance(shape, shapes.VarTupleType) and _is_none_of_things(value):
        raise ValueError(_NO_THINGS)
    fitted = fitting.fitted(value, shape, first_place=first_place)
    return read_strictly(fitted, type_), tuple(fitting.set_aside)


_NO_THINGS = "Expected a list of objects"


def _is_none_of_things(value: Any) -> bool:
    """Tell whether a list holds nothing of the kind, so that it is another answer altogether."""
    if not isinstance(value, list) or len(value) < 2:
        return False
    return not any(isinstance(item, dict) for item in value)


class _Fitting:
    """JSON data made to fit a type, with the items that no leniency makes fit."""

    def __init__(self, links_of: LinksOf | None, within: str = "") -> None:
        self.set_aside: list[SetAside] = []
        self._links_of = links_of
        self._within = within

    def fitted(self, value: Any, shape: shapes.Type, *, first_place: int = 1) -> Any:
        """Return the data without odd items, and with numbers as texts where they may be both."""
        if isinstance(shape, shapes.Metadata):
            return _as_text(value) if _NUMBER_TOO in (shape.extra or {}) else value
        if isinstance(shape, shapes.UnionType):
            inner = next((each for each in shape.types if isinstance(each, _WALKED)), None)
            return value if inner is None else self.fitted(value, inner)
        if isinstance(shape, shapes.StructType) and isinstance(value, dict):
            return {
                field.encode_name: self.fitted(value[field.encode_name], field.type)
                for field in shape.fields
                if field.encode_name in value
            }
        if isinstance(shape, shapes.VarTupleType) and isinstance(value, list):
            if isinstance(shape.item_type, shapes.StructType):
                return self._kept(value, shape.item_type, first_place)
            return [self.fitted(each, shape.item_type) for each in value if each is not None]
        return value

    def _kept(self, items: Iterable[Any], shape: shapes.StructType, first_place: int) -> list[Any]:
        kept = []
        for place, item in enumerate(items, first_place):
            inner = _Fitting(None, _name_of(item) or _id_of(item))
            try:
                read_strictly(item, shape.cls)
                fitted = item
            except UNREADABLE:
                fitted = inner.fitted(item, shape)
                try:
                    read_strictly(fitted, shape.cls)
                except UNREADABLE as error:
                    self.set_aside.append(self._told(item, shape, place, str(error)))
                    continue
            self.set_aside += inner.set_aside
            kept.append(fitted)
        return kept

    def _told(self, item: Any, shape: shapes.StructType, place: int, error: str) -> SetAside:
        return SetAside(
            kind=shape.cls.__name__,
            place=place,
            id=_id_of(item),
            name=_name_of(item),
            within=self._within,
            why=clip(error, _LONGEST_REASON),
            links=self._links_of(item) if self._links_of is not None else None,
        )


_WALKED = (shapes.Metadata, shapes.StructType, shapes.VarTupleType)


@cache
def _shape(type_: Any) -> shapes.Type:
    return shapes.type_info(type_)


def _as_text(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return str(int(value) if value == int(value) else value)


def _name_of(item: Any) -> str:
    """Return the name of an item, or of the person whom an enrolment is about."""
    if not isinstance(item, dict):
        return ""
    named = (item[key] for key in _NAMES if isinstance(item.get(key), str))
    found = next((name.strip() for name in named if name.strip()), "")
    return clip(found, _LONGEST_NAME) or _name_of(item.get("user"))


def _id_of(item: Any) -> str:
    if not isinstance(item, dict):
        return ""
    known = (_as_text(item[key]) for key in _IDS if key in item)
    return clip(next((each for each in known if isinstance(each, str)), ""), _LONGEST_ID)


def _decode_secret(type_: type, value: Any) -> Any:
    if type_ is Secret and isinstance(value, str):
        return Secret(value)
    message = f"Expected `{type_.__name__}`, got `{type(value).__name__}`"
    raise TypeError(message)
