"""Reads tasks side by side, each as soon as those that it builds on are over."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from types import MappingProxyType
from typing import TypeVar

Task = TypeVar("Task")
Value = TypeVar("Value")

AT_ONCE = 4
"""How many tasks of one service are read at once: as many requests as it is asked at once."""


def read_side_by_side(
    tasks: Collection[Task],
    *,
    service_of: Callable[[Task], str],
    read: Callable[[Task], Value],
    on_end: Callable[[Task, Value], None],
    on_begin: Callable[[Task], None] = lambda _: None,
    builds_on: Mapping[Task, Collection[Task]] = MappingProxyType({}),
) -> None:
    """Read the tasks, AT_ONCE of each service at once; they begin in the given order.

    One that has to wait for others is overtaken by those that need not.

    `on_begin` and `on_end` are called in the caller's thread, one at a time; what `on_end` has
    kept is there for all that begins later. What `read` raises is raised here once all that runs
    has ended; nothing more is begun then.

    Args:
        builds_on: for each task those that have to be over before it begins, as far as they are
            among the tasks at all.
        service_of: which service a task asks; each has its own threads, so that one that is slow
            or silent holds up no other.
    """
    left = list(tasks)
    running: dict[Future[Value], Task] = {}
    failure: BaseException | None = None
    with ExitStack() as stack:
        pools = {
            service: stack.enter_context(ThreadPoolExecutor(AT_ONCE, f"read-{service}"))
            for service in sorted({service_of(task) for task in tasks})
        }
        while (left and failure is None) or running:
            for task in () if failure else _ready(left, running.values(), builds_on, service_of):
                left.remove(task)
                on_begin(task)
                running[pools[service_of(task)].submit(read, task)] = task
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                task = running.pop(future)
                error = future.exception()
                if error is None:
                    on_end(task, future.result())
                else:
                    failure = failure or error
    if failure is not None:
        raise failure


def _ready(
    left: Collection[Task],
    running: Collection[Task],
    builds_on: Mapping[Task, Collection[Task]],
    service_of: Callable[[Task], str],
) -> list[Task]:
    """Return what may begin now: a task that waited in a thread could not be called off."""
    unfinished = {*left, *running}
    places = Counter(service_of(task) for task in running)
    ready = []
    for task in left:
        service = service_of(task)
        if places[service] < AT_ONCE and unfinished.isdisjoint(builds_on.get(task, ())):
            places[service] += 1
            ready.append(task)
    return ready
