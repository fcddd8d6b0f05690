"""How Canvas's API is asked, whatever it is asked for: typed answers, and lists page by page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from wizard.canvas.types import Permissions
from wizard.http.answer import Answer
from wizard.http.decode import convert, parse_json
from wizard.http.item_by_item import LinksOf, SetAside
from wizard.http.pagination import pages
from wizard.http.transport import Parameters, Transport

T = TypeVar("T")

PER_PAGE = ("per_page", "100")
"""More than a hundred Canvas sends on no page (canvas.md §8)."""


class CanvasCalls:
    """Sends the requests of a client and decodes what Canvas answers (canvas.md §8, §10)."""

    def __init__(
        self, transport: Transport, set_aside: Callable[[SetAside], None] | None = None
    ) -> None:
        self._transport = transport
        self._set_aside = set_aside

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
        content = parse_json(answer, nulls_of)
        return convert(content, type_, answer, prepare, set_aside=self._set_aside)

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
        links_of: LinksOf | None = None,
    ) -> tuple[T, ...]:
        return self._read_list(
            path, type_, params, self._set_aside, prepare, key, nulls_of, links_of
        )

    def _read_list(
        self,
        path: str,
        type_: type[T],
        params: Parameters,
        set_aside: Callable[[SetAside], None] | None,
        prepare: Callable[[Any], Any] | None,
        key: Callable[[T], object] | None,
        nulls_of: Collection[str],
        links_of: LinksOf | None,
    ) -> tuple[T, ...]:
        found: dict[object, T] = {}
        first_place = 1
        for answer in pages(self._transport, f"api/v1/{path}", [*params, PER_PAGE]):
            content = parse_json(answer, nulls_of)
            if prepare is not None and isinstance(content, list):
                content = [prepare(item) for item in content]
            items = convert(
                content,
                tuple[type_, ...],  # type: ignore[valid-type]  # a type made at run time
                answer,
                set_aside=set_aside,
                first_place=first_place,
                links_of=links_of,
            )
            first_place += len(content)
            # Ordinal pages shift when somebody else writes meanwhile: the same object comes twice.
            for item in items:
                found.setdefault(key(item) if key else item.id, item)  # type: ignore[attr-defined]  # without a key the type has an id
        return tuple(found.values())

    def _permissions(self, path: str, names: Sequence[str]) -> Permissions:
        answer = self._request("GET", path, params=[("permissions[]", name) for name in names])
        granted = convert(parse_json(answer), dict[str, Any], answer)
        return Permissions(
            granted=frozenset(name for name in names if granted.get(name) in (True, "true"))
        )
