"""A Canvas whose lists are read once: for looking for several things in one reading."""

from collections.abc import Callable
from typing import Any

from wizard.canvas.client import CanvasClient
from wizard.http.errors import Cancelled, ServiceError
from wizard.http.item_by_item import SetAside
from wizard.setup.changes.base import Services
from wizard.setup.changes.shared_lists import Asked, CanvasOfSharedLists


def read_once(services: Services) -> Services:
    """Return services that read each list of Canvas once; what cannot be read stays so."""
    return Services(
        canvas=CanvasReadOnce(services.canvas),
        codio=services.codio,
        shared_secret=services.shared_secret,
    )


class CanvasReadOnce(CanvasOfSharedLists):
    """Remembers its lists, and why one could not be read; all else is asked for anew."""

    def __init__(self, canvas: CanvasClient) -> None:
        self.__dict__.update(canvas.__dict__)
        self._known: dict[Asked, Any] = {}

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CanvasClient:
        """Return it with the lists that it knows, so that it leaves out what cannot be read."""
        other = CanvasReadOnce(self)
        other._known, other._set_aside = self._known, set_aside
        return other

    def _shared(self, asked: Asked, read: Callable[[], Any]) -> Any:  # noqa: ANN401
        if asked not in self._known:
            try:
                self._known[asked] = read()
            except Cancelled:
                raise
            except ServiceError as error:
                self._known[asked] = error
        if isinstance(self._known[asked], ServiceError):
            raise self._known[asked]
        return self._known[asked]
