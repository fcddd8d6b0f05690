"""How Canvas's API is asked, whatever it is asked for: typed answers, and lists page by page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from wizard.canvas.types import Permissions
from wizard.http.answer import Answer
from wizard.http.decode import convert, parse_json
from wizard.http.pagination import pages
from wizard.http.transport import Parameters, Transport

T = TypeVar("T")

_PER_PAGE = ("per_page", "100")


class CanvasCalls:
    """Sends the requests of a client and decodes what Canvas answers (canvas.md §8, §10)."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _request(
        self, method: str, path: str, *, params: Parameters = (), body: object = None
    ) -> Answer:
        return self._transport.request(method, f"api/v1/{path}", params=params, body=body)

    def _get(
        self,
        path: str,
        type_: type[T],
        params: Parameters = (),
        prepare: Callable[[Any], Any] | None = None,
        nulls_of: Collection[str] = (),
    ) -> T:
        answer = self._request("GET", path, params=params)
        return convert(parse_json(answer, nulls_of), type_, answer, prepare)

    def _send(
        self,
        method: str,
        path: str,
        type_: type[T],
        body: Mapping[str, object],
        prepare: Callable[[Any], Any] | None = None,
        nulls_of: Collection[str] = (),
    ) -> T:
        answer = self._request(method, path, body=body)
        return convert(parse_json(answer, nulls_of), type_, answer, prepare)

    def _list(
        self,
        path: str,
        type_: type[T],
        params: Parameters = (),
        *,
        prepare: Callable[[Any], Any] | None = None,
        key: Callable[[T], object] | None = None,
        nulls_of: Collection[str] = (),
    ) -> tuple[T, ...]:
        found: dict[object, T] = {}
        for answer in pages(self._transport, f"api/v1/{path}", [*params, _PER_PAGE]):
            content = parse_json(answer, nulls_of)
            if prepare is not None and isinstance(content, list):
                content = [prepare(item) for item in content]
            # Ordinal pages shift when somebody else writes meanwhile: the same object comes twice.
            for item in convert(content, tuple[type_, ...], answer):  # type: ignore[valid-type]  # a type made at run time
                found.setdefault(key(item) if key else item.id, item)  # type: ignore[attr-defined]  # without a key the type has an id
        return tuple(found.values())

    def _permissions(self, path: str, names: Sequence[str]) -> Permissions:
        answer = self._request("GET", path, params=[("permissions[]", name) for name in names])
        granted = convert(parse_json(answer), dict[str, bool], answer)
        return Permissions(granted=frozenset(name for name in names if granted.get(name)))
