"""Notes what is asked of the sandbox with all its parameters, reading by reading."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from helpers.recorded_requests import Hearing

LISTS_OF_COURSES = ("/api/v1/courses_list", "/api/v1/courses?", "/api/v1/accounts/self/courses")
"""What lists all courses there are to choose from, in Codio and in Canvas."""


class Asking(Hearing):
    """Hears every request with its query; `reading` gathers what is asked while a block runs."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._noting = threading.Lock()

    def wrap(self, app):
        inner = super().wrap(app)

        def noting(environ, start_response):
            query = environ.get("QUERY_STRING", "")
            line = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
            with self._noting:
                self.asked.append(f"{line}?{query}" if query else line)
            return inner(environ, start_response)

        return noting

    @contextmanager
    def reading(self) -> Iterator["Reading"]:
        reading = Reading()
        begin = len(self.asked)
        yield reading
        reading.requests = tuple(self.asked[begin:])


class Reading:
    """The requests of one reading, the log-in to Codio apart."""

    requests: tuple[str, ...] = ()

    @property
    def gets(self) -> list[str]:
        found = (line for line in self.requests if line.startswith("GET "))
        return [line for line in found if "/api/v1/token?" not in line]

    @property
    def twice(self) -> dict[str, int]:
        return {line: count for line, count in Counter(self.gets).items() if count > 1}

    @property
    def lists(self) -> list[str]:
        return [line for line in self.gets if any(each in line for each in LISTS_OF_COURSES)]

    @property
    def gets_by_path(self) -> list[str]:
        return [line.partition("?")[0] for line in self.gets if "verifier=" not in line]

    def before_writing(self) -> "Reading":
        """Return what was asked before the first write."""
        return _reading(self.requests[: self._writes()[0]])

    def after_writing(self) -> "Reading":
        """Return what was asked after the last write."""
        return _reading(self.requests[self._writes()[-1] + 1 :])

    def _writes(self) -> list[int]:
        return [n for n, line in enumerate(self.requests) if not line.startswith("GET ")]


def _reading(requests: tuple[str, ...]) -> Reading:
    reading = Reading()
    reading.requests = requests
    return reading
