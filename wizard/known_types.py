"""Types into which data is read, each made known to msgspec by one thread at a time.

What msgspec keeps of a type it makes when the type is first read into, and without a lock: two
threads that do so at once meet what is half made, and the program ends with a segmentation fault.
"""

import threading
from typing import TypeVar

import msgspec

T = TypeVar("T")

_known: set[object] = set()
_making = threading.Lock()


def known(type_: type[T]) -> type[T]:
    """Return a type once msgspec knows it, with all that it holds; safe in several threads."""
    if type_ not in _known:
        with _making:
            msgspec.json.Decoder(type_)
            _known.add(type_)
    return type_
