"""Answers of the sandbox in which one thing is odd, as the real services send them now and then.

What is changed is the JSON that goes over HTTP; the sandbox holds what it held.
"""

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from helpers.world import World

CANVAS, CODIO = "_canvas_server", "_codio_server"


class Oddity(NamedTuple):
    """What is odd in which answers: their request line matches `asked`, and `change` alters them.

    asked: of `GET /api/v1/courses/1/users?page=2`.
    """

    service: str
    asked: str
    change: Callable[[Any], Any]


class OddAnswers:
    """Both services of a world, and what is odd about their answers."""

    def __init__(self, world: World) -> None:
        self._oddities: list[Oddity] = []
        for service in (CANVAS, CODIO):
            server = getattr(world.sandbox, service)
            server.app = self._odd(server.app, service)

    def add(self, oddity: Oddity) -> None:
        self._oddities.append(oddity)

    def clear(self) -> None:
        self._oddities.clear()

    def _odd(self, app, service):
        def answer(environ, start_response):
            line = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}?{environ['QUERY_STRING']}"
            changes = [
                each.change
                for each in self._oddities
                if each.service == service and re.search(each.asked, line)
            ]
            body = app(environ, start_response)
            if not changes:
                return body
            content = json.loads(b"".join(body))
            for change in changes:
                content = change(content)
            return [json.dumps(content).encode()]

        return answer


def with_fields(where: Callable[[dict], bool] = lambda item: True, **fields: object):
    """Give the first item of a list, of those that are meant, other values in some fields."""

    def change(items: list) -> list:
        found = next(item for item in items if where(item))
        found |= fields
        return items

    return change


def without(field: str):
    """Take a field of the first item away."""

    def change(items: list) -> list:
        del items[0][field]
        return items

    return change


def instead(item: object):
    """Put something else in the place of the first item."""
    return lambda items: [item, *items[1:]]


def beside(item: object):
    """Put one more item at the end."""
    return lambda items: [*items, item]


def inside(*path: str | int, change: Callable[[Any], Any]):
    """Make a change further down in an answer."""

    def changed(content):
        held = content
        for step in path[:-1]:
            held = held[step]
        held[path[-1]] = change(held[path[-1]])
        return content

    return changed
