"""What is recorded while sections are read side by side, each in a thread of its own."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from wizard.http.answer import Exchange
from wizard.http.item_by_item import SetAside


class OfSection(threading.local):
    """What is recorded while one section is read, in the thread in which that is done."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.set_aside: list[SetAside] = []


class Recorded:
    """The requests that each section rests on, and what is left out of it as unreadable.

    A section is read in one thread, and what is recorded is recorded in the request's own.
    """

    def __init__(self, services: Iterable[str]) -> None:
        self._here = OfSection()
        self.answered = {service: threading.Event() for service in services}
        """Which services have answered at all."""

    def note(self, exchange: Exchange) -> None:
        """Note an answer."""
        self._here.exchanges.append(exchange)
        self.answered[exchange.service].set()

    def set_aside(self, item: SetAside) -> None:
        """Note what is left out."""
        self._here.set_aside.append(item)

    @contextmanager
    def in_this_thread(self) -> Iterator[OfSection]:
        """Yield what is recorded in this thread while the block runs."""
        self._here.exchanges, self._here.set_aside = [], []
        yield self._here
