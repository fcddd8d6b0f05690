"""A Canvas whose lists are read for several who ask, with what could not be read of each."""

from abc import abstractmethod
from collections.abc import Callable, Collection
from typing import Any, TypeVar

from wizard.canvas.client import CanvasClient
from wizard.http.item_by_item import LinksOf, SetAside
from wizard.http.transport import Parameters

T = TypeVar("T")

Asked = tuple[object, ...]
"""What tells one list from another: its address, and whether items may be left out of it."""


class CanvasOfSharedLists(CanvasClient):
    """Leaves to `_shared` when a list is read; all else is asked for anew."""

    @abstractmethod
    def _shared(self, asked: Asked, read: Callable[[], Any]) -> Any:  # noqa: ANN401 - a list's own
        """Return what `read` brings, now or earlier. Raises what it raises."""

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
        def read() -> tuple[tuple[T, ...], list[SetAside]]:
            odd: list[SetAside] = []
            set_aside = odd.append if self._set_aside is not None else None
            items = self._read_list(
                path, type_, params, set_aside, prepare, key, nulls_of, links_of
            )
            return items, odd

        items: tuple[T, ...]
        items, odd = self._shared((path, self._set_aside is not None, *params), read)
        if self._set_aside is not None:
            for each in odd:
                self._set_aside(each)
        return items
