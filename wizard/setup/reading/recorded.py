"""What is recorded while sections are read side by side, each in a thread of its own."""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from wizard.http.answer import Exchange
from wizard.http.errors import ServiceError
from wizard.http.item_by_item import SetAside
from wizard.setup.reading.side_by_side import read_side_by_side

Task = TypeVar("Task")
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

    A section is read in one thread, its parts perhaps in others; what is recorded is recorded in
    the request's own.
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

    def read_each(
        self,
        service: str,
        tasks: Collection[Task],
        read: Callable[[Task], Value],
        on_end: Callable[[Task, Value], None] = lambda _task, _value: None,
    ) -> dict[Task, Value]:
        """Read parts of this thread's section side by side, and return them in the tasks' order.

        In that order stands what they record, too, whichever is answered first. Raises what `read`
        raises.
        """
        parts = {task: OfSection() for task in tasks}
        found: dict[Task, Value] = {}

        def read_elsewhere(task: Task) -> Value:
            with self.in_this_thread(parts[task]):
                return read(task)

        def keep(task: Task, value: Value) -> None:
            found[task] = value
            on_end(task, value)

        try:
            read_side_by_side(tasks, service_of=lambda _: service, read=read_elsewhere, on_end=keep)
        finally:
            for part in parts.values():
                self._here.section.exchanges += part.exchanges
                self._here.section.set_aside += part.set_aside
        return {task: found[task] for task in tasks}

    def at_once(self, service: str, *requests: Callable[[], Any]) -> tuple[Any, ...]:
        """Ask several things of this thread's section at once, and return what each has brought.

        Raises the ServiceError of the first of them that has one, whichever was answered first.
        """

        def ask(number: int) -> tuple[Any, ServiceError | None]:
            try:
                return requests[number](), None
            except ServiceError as error:
                return None, error

        found = self.read_each(service, range(len(requests)), ask)
        for _, error in found.values():
            if error is not None:
                raise error
        return tuple(value for value, _ in found.values())
