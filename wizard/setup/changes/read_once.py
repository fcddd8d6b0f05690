"""A Canvas whose lists are read once: for looking for several things in one reading."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from wizard.canvas.client import CanvasClient
from wizard.http.errors import Cancelled, ServiceError
from wizard.http.item_by_item import LinksOf, SetAside
from wizard.http.transport import Parameters
from wizard.setup.changes.base import Services

T = TypeVar("T")


def read_once(services: Services) -> Services:
    """Return services that read each list of Canvas once; what cannot be read stays so."""
    return Services(
        canvas=CanvasReadOnce(services.canvas),
        codio=services.codio,
        shared_secret=services.shared_secret,
    )


class CanvasReadOnce(CanvasClient):
    """Remembers its lists, and why one could not be read; all else is asked for anew."""

    def __init__(self, canvas: CanvasClient) -> None:
        self.__dict__.update(canvas.__dict__)
        self._known: dict[tuple[object, ...], Any] = {}

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CanvasClient:
        """Return it with the lists that it knows, so that it leaves out what cannot be read."""
        other = CanvasReadOnce(self)
        other._known, other._set_aside = self._known, set_aside
        return other

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
        asked = (path, self._set_aside is not None, *params)
        if asked not in self._known:
            odd: list[SetAside] = []
            set_aside = odd.append if self._set_aside is not None else None
            try:
                found = self._read_list(
                    path, type_, params, set_aside, prepare, key, nulls_of, links_of
                )
                self._known[asked] = found, odd
            except Cancelled:
                raise
            except ServiceError as error:
                self._known[asked] = error
        if isinstance(self._known[asked], ServiceError):
            raise self._known[asked]
        items: tuple[T, ...]
        items, odd = self._known[asked]
        if self._set_aside is not None:
            for each in odd:
                self._set_aside(each)
        return items
