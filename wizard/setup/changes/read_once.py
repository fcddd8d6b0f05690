"""A Canvas whose lists are read once: for looking for several things in one reading."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from wizard.canvas.client import CanvasClient
from wizard.http.errors import Cancelled, ServiceError
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
        asked = (path, *params)
        if asked not in self._known:
            try:
                self._known[asked] = super()._list(
                    path, type_, params, prepare=prepare, key=key, nulls_of=nulls_of
                )
            except Cancelled:
                raise
            except ServiceError as error:
                self._known[asked] = error
        if isinstance(self._known[asked], ServiceError):
            raise self._known[asked]
        found: tuple[T, ...] = self._known[asked]
        return found
