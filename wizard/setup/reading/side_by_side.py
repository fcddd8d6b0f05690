"""Reads tasks side by side, each as soon as those that it builds on are over."""

from collections.abc import Callable, Collection, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from typing import TypeVar

Task = TypeVar("Task")
Value = TypeVar("Value")

AT_ONCE = 4
"""How many tasks of one service are read at once: as many requests as it is asked at once."""


def read_side_by_side(
    tasks: Collection[Task],
    *,
    builds_on: Mapping[Task, Collection[Task]],
    service_of: Callable[[Task], str],
    read: Callable[[Task], Value],
    on_begin: Callable[[Task], None],
    on_end: Callable[[Task, Value], None],
) -> None:
    """Read the tasks; they begin in the given order, as far as they need not wait.

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
            for task in _ready(left, running.values(), builds_on) if failure is None else ():
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
    left: Collection[Task], running: Collection[Task], builds_on: Mapping[Task, Collection[Task]]
) -> list[Task]:
    unfinished = {*left, *running}
    return [task for task in left if unfinished.isdisjoint(builds_on.get(task, ()))]
