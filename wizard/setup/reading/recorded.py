"""What is recorded while sections are read side by side, each in a thread of its own."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from wizard.http.answer import Exchange
from wizard.http.item_by_item import SetAside

Given = TypeVar("Given")
Value = TypeVar("Value")


class OfSection:
    """What is recorded while one section is read."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.set_aside: list[SetAside] = []


class _Here(threading.local):
    """The section that is read in a thread."""

    def __init__(self) -> None:
        self.section = OfSection()


class Recorded:
    """The requests that each section rests on, and what is left out of it as unreadable.

    A section is read in one thread, or in several to which it was `carried`; what is recorded is
    recorded in the request's own.
    """

    def __init__(self, services: Iterable[str]) -> None:
        self._here = _Here()
        self.answered = {service: threading.Event() for service in services}
        """Which services have answered at all."""

    def note(self, exchange: Exchange) -> None:
        """Note an answer."""
        self._here.section.exchanges.append(exchange)
        self.answered[exchange.service].set()

    def set_aside(self, item: SetAside) -> None:
        """Note what is left out."""
        self._here.section.set_aside.append(item)

    @contextmanager
    def in_this_thread(self, section: OfSection | None = None) -> Iterator[OfSection]:
        """Yield what is recorded in this thread while the block runs, for a new section or one."""
        before = self._here.section
        self._here.section = section or OfSection()
        try:
            yield self._here.section
        finally:
            self._here.section = before

    def carried(self, read: Callable[[Given], Value]) -> Callable[[Given], Value]:
        """Return `read` for other threads: what it records there is of this thread's section."""
        section = self._here.section

        def read_elsewhere(given: Given) -> Value:
            with self.in_this_thread(section):
                return read(given)

        return read_elsewhere
