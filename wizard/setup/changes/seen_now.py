"""The course as others have left it by now: read anew beside the writes, and asked before each.

Two administrators on two computers and a colleague by hand change the same course. What the plan
saw is therefore compared with what is there, with one list for many writes rather than a request
for each.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import (
    Assignment,
    AssignmentGroup,
    Course,
    Enrollment,
    ExternalTool,
    Module,
)
from wizard.codio.client import CodioClient
from wizard.codio.launch_identity import LaunchIdentity, identity_of, lti_base_of
from wizard.codio.types import AssignmentSettings
from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.partly_read import (
    PartlyRead,
    is_or_may_be,
    may_be_of,
    may_have_domain,
    may_open,
    partly_read,
)
from wizard.texts import tr

WRITES_PER_LOOK = 25
"""For how many writes a list is good."""

_READ_AHEAD = 0.6
"""After which part of the writes for which a list is good it is read again beside them."""

T = TypeVar("T")

_Key = tuple[str, int]
"""What a list is called, and the id of its course."""
_Links = dict[LaunchIdentity, tuple[Assignment, ...]]


class Overtaken(msgspec.Struct, frozen=True, kw_only=True):
    """Why an action is left out: somebody has done it, or changed what it is about, meanwhile.

    found: the id of what is there in place of what it would make, where later actions may use it.
    """

    words: str
    found: int | None = None


class Amiss(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with something that was made when it is read back; else it is missing."""

    words: str
    is_double: bool


def list_links(canvas: CanvasClient, course_id: int) -> tuple[Enrollment, ...]:
    """Return the observers' enrolments of a course."""
    return canvas.list_enrollments(course_id, "ObserverEnrollment")


class SeenNow:
    """What is there now: each list is read when it is first asked for, and again when outdated.

    writes_per_look: for how many writes a list is good.
    ahead: runs something beside the writes, in a thread of its own: a list that will soon be
        outdated is read again there, so that nobody waits for it. None: it is read when asked for.
    One thread alone asks. Every method that reads raises ServiceError while the service cannot be
    read.
    """

    def __init__(
        self,
        canvas: CanvasClient,
        codio: CodioClient | None,
        *,
        writes_per_look: int = WRITES_PER_LOOK,
        ahead: Callable[[Callable[[], object]], Future[object]] | None = None,
    ) -> None:
        self.canvas = canvas
        self.codio = codio
        self._good_for = writes_per_look
        self._ahead = ahead
        self._writes = 0
        self._kept: dict[_Key, tuple[int, object]] = {}
        self._coming: dict[_Key, tuple[int, Future[object]]] = {}
        self._links: dict[_Key, tuple[object, _Links]] = {}

    def note_write(self) -> None:
        """Note that something is about to be written."""
        self._writes += 1

    def forget(self) -> None:
        """Read every list anew from here on."""
        self._kept.clear()
        self._coming.clear()

    def assignments(self, course_id: int) -> tuple[Assignment, ...]:
        """Return the assignments of a course that can be read, as they stand."""
        return self._assignments(course_id).items

    def assignment(self, course_id: int, identifier: int) -> Assignment | None:
        """Return an assignment of a course, None where the list has it no more."""
        read = self._assignments(course_id)
        found = next((each for each in read.items if each.id == identifier), None)
        if found is None:
            read.nothing_like(lambda odd: is_or_may_be(odd, identifier))
        return found

    def opening(self, course_id: int, url: str) -> tuple[Assignment, ...]:
        """Return the assignments of a course that open what a launch URL does, however spelled."""
        base = lti_base_of(url)
        read = self._assignments(course_id)
        read.nothing_like(lambda odd: may_open(odd, url))
        known, links = self._links.get((base, course_id), (None, {}))
        if known is not read:
            links = _links_below(base, read.items)
            self._links[base, course_id] = read, links
        return links.get(identity_of(url, base), ())

    def groups(self, course_id: int, name: str) -> tuple[AssignmentGroup, ...]:
        """Return the assignment groups of a course that have a name."""
        read = self._groups(course_id)
        read.nothing_like(lambda odd: odd.name in {"", name})
        return tuple(group for group in read.items if group.name == name)

    def group_names(self, course_id: int) -> dict[int, str]:
        """Return the names of the assignment groups that can be read, by id."""
        return {group.id: group.name for group in self._groups(course_id).items}

    def tool(self, course_id: int, identifier: int) -> ExternalTool | None:
        """Return an app of a course, None where the list has it no more."""
        read = self._tools(course_id)
        found = next((each for each in read.items if each.id == identifier), None)
        if found is None:
            read.nothing_like(lambda odd: is_or_may_be(odd, identifier))
        return found

    def tools(self, course_id: int, domain: str) -> tuple[ExternalTool, ...]:
        """Return the apps of a course, all of those that may have a domain among them."""
        read = self._tools(course_id)
        read.nothing_like(lambda odd: may_have_domain(odd, domain))
        return read.items

    def modules(self, course_id: int) -> tuple[Module, ...]:
        """Return the modules of a course with their items; none of them may be unreadable."""
        return self._list("modules", course_id, self.canvas.list_modules)

    def links(self, course_id: int, observer: str) -> tuple[Enrollment, ...]:
        """Return the observers' enrolments of a course, all of those of an observer among them."""
        read = self._read("links", course_id, list_links)
        read.nothing_like(lambda odd: may_be_of(odd, observer))
        return read.items

    def course(self, course_id: int) -> Course:
        """Return a course; it is published once, so it is read for it."""
        return self.canvas.get_course(course_id)

    def codio_settings(self, course_id: str, assignment_id: str) -> AssignmentSettings | None:
        """Return a Codio assignment's settings, which Codio does not list (codio.md §1.4).

        None where Codio is not connected.
        """
        codio = self.codio
        return codio.get_assignment_settings(course_id, assignment_id) if codio else None

    def _assignments(self, course_id: int) -> PartlyRead[Assignment]:
        return self._read("assignments", course_id, CanvasClient.list_assignments)

    def _groups(self, course_id: int) -> PartlyRead[AssignmentGroup]:
        return self._read("groups", course_id, CanvasClient.list_assignment_groups)

    def _tools(self, course_id: int) -> PartlyRead[ExternalTool]:
        return self._read("tools", course_id, CanvasClient.list_external_tools)

    def _read(
        self, name: str, course_id: int, read: Callable[[CanvasClient, int], tuple[T, ...]]
    ) -> PartlyRead[T]:
        return self._list(
            name,
            course_id,
            lambda course_id: partly_read(self.canvas, lambda canvas: read(canvas, course_id)),
        )

    def _list(self, name: str, course_id: int, read: Callable[[int], T]) -> T:
        key = (name, course_id)
        self._take_what_came(key)
        kept = self._kept.get(key)
        if kept is None or self._writes - kept[0] >= self._good_for:
            kept = self._kept[key] = (self._writes, read(course_id))
        elif (
            self._ahead is not None
            and key not in self._coming
            and self._writes - kept[0] >= self._good_for * _READ_AHEAD
        ):
            self._coming[key] = (self._writes, self._ahead(partial(read, course_id)))
        return kept[1]  # type: ignore[return-value]  # each name is read by one function

    def _take_what_came(self, key: _Key) -> None:
        """Take a list that was read beside the writes, and wait for it where it is needed now.

        It is as old as its reading's beginning. One that could not be read is read when needed.
        """
        if key not in self._coming:
            return
        begun, coming = self._coming[key]
        is_needed = self._writes - self._kept[key][0] >= self._good_for
        if not (is_needed or coming.done()):
            return
        del self._coming[key]
        try:
            self._kept[key] = (begun, coming.result())
        except Cancelled:
            raise
        except ServiceError:
            return


def _links_below(base: str, assignments: Iterable[Assignment]) -> _Links:
    """Return the assignments by what they open, as told from one LTI address."""
    found: _Links = {}
    for each in assignments:
        if each.launch_url:
            key = identity_of(each.launch_url, base)
            found[key] = (*found.get(key, ()), each)
    return found


def there_already(name: str) -> str:
    """Say that somebody has made meanwhile what was to be made."""
    return tr(
        "“{name}” is there already: somebody has created it since the plan was made. Plan again.",
        name=name,
    )


def changed_meanwhile(name: str, differences: list[str]) -> str:
    """Say which fields of something are not as the plan saw them, from what to what."""
    return tr(
        "Somebody has changed “{name}” since the plan was made: {fields}. Plan again.",
        name=name,
        fields="; ".join(differences),
    )


def gone_since(name: str) -> str:
    """Say that somebody has deleted what was to be changed."""
    return tr("“{name}” is gone: somebody has deleted it since the plan was made.", name=name)


def missing_again(name: str) -> Amiss:
    """Say that what was made is not there when it is read back."""
    words = tr("“{name}” is not there any more when it is read back. Plan again.", name=name)
    return Amiss(words=words, is_double=False)


def there_twice(name: str, ids: list[int]) -> Amiss:
    """Say that what was made is there more than once, and under which ids."""
    words = tr(
        "“{name}” is there {count} times (ids {ids}): somebody has made it at the same time. Plan "
        "again: the plan deletes the younger one if this setup made it and nobody has used it.",
        name=name,
        count=len(ids),
        ids=", ".join(map(str, sorted(ids))),
    )
    return Amiss(words=words, is_double=True)
