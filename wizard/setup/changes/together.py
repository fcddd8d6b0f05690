"""A Canvas whose lists many threads read together: one reading answers all that wait for it.

To take back three hundred assignments takes three hundred requests that delete, and a list now and
then that shows how all of them are: not one request before and one after each.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Assignment
from wizard.http.answer import Answer
from wizard.http.item_by_item import SetAside
from wizard.http.transport import Parameters
from wizard.setup.changes.partly_read import is_or_may_be
from wizard.setup.changes.shared_lists import Asked, CanvasOfSharedLists

T = TypeVar("T")

TOGETHER = 48
"""For how many writes a list is good, and how many are under way before the next is read."""


class _Kept(msgspec.Struct, frozen=True):
    """What a reading has brought; `after` is how many writes had ended as it began."""

    after: int
    value: Any = None
    error: BaseException | None = None


class Together:
    """Reads lists once all who are at work wait for one, so that a reading answers as many as can.

    Whoever has written something is answered by a reading that began after that; whoever has not,
    by one that is not older than `good_for` writes.
    """

    def __init__(self, good_for: int = TOGETHER) -> None:
        self._good_for = good_for
        self._changed = threading.Condition()
        self._of_thread = threading.local()
        self._at_work = self._waiting = self._round = self._writes = 0
        self._asked: dict[Asked, Callable[[], object]] = {}
        self._kept: dict[Asked, _Kept] = {}

    def expect(self, count: int) -> None:
        """Say how many are about to be at work."""
        with self._changed:
            self._at_work = count

    def forget(self) -> None:
        """Read every list anew from here on: something was written past this."""
        with self._changed:
            self._kept.clear()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Be one of those who were expected."""
        self._of_thread.after = 0
        try:
            yield
        finally:
            with self._changed:
                self._at_work -= 1
                self._changed.notify_all()

    @contextmanager
    def away(self) -> Iterator[None]:
        """Hold nobody up while this one waits for something else."""
        with self._changed:
            self._at_work -= 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._at_work += 1

    def note_write(self) -> None:
        """Note that this thread has written something, whatever was answered."""
        with self._changed:
            self._writes += 1
            self._of_thread.after = self._writes

    @property
    def has_written(self) -> bool:
        """Whether this thread has written something since it began its work."""
        return bool(getattr(self._of_thread, "after", 0))

    def ask(self, key: Asked, read: Callable[[], T]) -> T:
        """Return what `read` brings, now or a moment ago. Raises what it raises."""
        with self._changed:
            kept = self._kept.get(key)
            if kept is not None and kept.error is None and self._is_fresh(kept):
                return kept.value  # type: ignore[no-any-return]  # a key is read in one way
            self._asked[key] = read
            self._waiting += 1
            now = self._round
            while self._round == now and self._waiting < self._at_work:
                self._changed.wait()
            if self._round == now:
                self._read_all()
            kept = self._kept[key]
        if kept.error is not None:
            raise kept.error
        return kept.value  # type: ignore[no-any-return]

    def _is_fresh(self, kept: _Kept) -> bool:
        own = getattr(self._of_thread, "after", 0)
        return kept.after >= own and self._writes - kept.after < self._good_for

    def _read_all(self) -> None:
        """Read all that is asked for; the others are waiting, so that nothing is held up."""
        for key, read in self._asked.items():
            try:
                self._kept[key] = _Kept(self._writes, read())
            except BaseException as error:  # noqa: BLE001 - it is raised in everybody who asked
                self._kept[key] = _Kept(self._writes, None, error)
        self._asked.clear()
        self._waiting = 0
        self._round += 1
        self._changed.notify_all()


class CanvasTogether(CanvasOfSharedLists):
    """Reads its lists together with others; an assignment is looked for in the list of all."""

    def __init__(self, canvas: CanvasClient, together: Together) -> None:
        self.__dict__.update(canvas.__dict__)
        self._together = together

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CanvasClient:
        """Return it so that it leaves out of lists what cannot be read."""
        other = CanvasTogether(self, self._together)
        other._set_aside = set_aside
        return other

    def get_assignment(self, course_id: int, assignment_id: int) -> Assignment:
        """Return an assignment of the list; what the list lacks or cannot tell is asked for."""
        found = self._listed(course_id, assignment_id)[0]
        return found or super().get_assignment(course_id, assignment_id)

    def shows_gone(self, course_id: int, assignment_id: int) -> bool:
        """Tell whether a list that was read after this thread has written lacks an assignment.

        Before that a list that lacks it proves too little: it may be hidden from this token.
        """
        if not self._together.has_written:
            return False
        found, may_be_unread = self._listed(course_id, assignment_id)
        return found is None and not may_be_unread

    def _listed(self, course_id: int, assignment_id: int) -> tuple[Assignment | None, bool]:
        odd: list[SetAside] = []
        listed = self.leaving_out(odd.append).list_assignments(course_id)
        found = next((each for each in listed if each.id == assignment_id), None)
        return found, any(is_or_may_be(each, assignment_id) for each in odd)

    def _request(
        self, method: str, path: str, *, params: Parameters = (), body: object = None
    ) -> Answer:
        try:
            return super()._request(method, path, params=params, body=body)
        finally:
            if method != "GET":
                self._together.note_write()

    def _shared(self, asked: Asked, read: Callable[[], Any]) -> Any:  # noqa: ANN401
        return self._together.ask(asked, read)
