"""Counts what code does, so that its growth is told without a clock.

Counted are the lines of Python that run, each turn of a loop or comprehension anew, and what is
done to values within C, where no line tells of it: comparing and hashing a text or a number,
measuring a text, taking an item out of a tuple. Values have to be `marked` for that. Looking for
something in a list, or sorting one, is counted so.

Not seen are copies of a whole dictionary, set or list that C makes without looking at the items.
"""

import sys
from collections.abc import Callable
from types import FrameType

import msgspec
from msgspec import structs


class _Tally:
    count = 0


def _counting(kind: type, name: str):
    plain = getattr(kind, name)

    def counted(self, *given):
        _Tally.count += 1
        return plain(self, *given)

    return counted


_COMPARING = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__")


class MarkedText(str):
    """A text that counts how often it is compared, hashed or measured, in other letters too."""

    __slots__ = ()

    def casefold(self):
        return MarkedText(super().casefold())

    def lower(self):
        return MarkedText(super().lower())

    def strip(self, *given):
        return MarkedText(super().strip(*given))


class MarkedNumber(int):
    """A whole number that counts how often it is compared or hashed."""

    __slots__ = ()


for _kind, _plain, _names in (
    (MarkedText, str, (*_COMPARING, "__len__")),
    (MarkedNumber, int, _COMPARING),
):
    for _name in _names:
        setattr(_kind, _name, _counting(_plain, _name))


class MarkedItems(tuple):
    """A tuple that counts each item that is taken while it is gone through."""

    __slots__ = ()

    def __iter__(self):
        for item in tuple.__iter__(self):
            _Tally.count += 1
            yield item


_MARKS = {str: MarkedText, int: MarkedNumber}


def marked(value):
    """Return the same value, with all that it holds, so that what is done with it is counted.

    Words of a fixed set (enumerations) and truth values stay as they are.
    """
    if type(value) in _MARKS:
        return _MARKS[type(value)](value)
    if type(value) is tuple:
        return MarkedItems(map(marked, value))
    if type(value) in {list, set, frozenset}:
        return type(value)(map(marked, value))
    if type(value) is dict:
        return {marked(key): marked(item) for key, item in value.items()}
    if isinstance(value, msgspec.Struct):
        fields = value.__struct_fields__
        return structs.replace(value, **{name: marked(getattr(value, name)) for name in fields})
    return value


def operations_of(work: Callable[[], object]) -> int:
    """Count the operations of `work` in this thread.

    It is done once before, so that what is remembered from then on is the same in every run.
    """
    lines = 0

    def line(_frame: FrameType, _event: str, _argument: object):
        nonlocal lines
        lines += 1
        return line

    def call(frame: FrameType, _event: str, _argument: object):
        return None if frame.f_code.co_filename == __file__ else line

    work()
    before, others = _Tally.count, sys.gettrace()
    sys.settrace(call)
    try:
        work()
    finally:
        sys.settrace(others)
    return lines + _Tally.count - before
