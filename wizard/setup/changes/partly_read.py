"""Lists of which an item could not be read: nobody concludes from them what is not there."""

from collections.abc import Callable
from typing import Generic, TypeVar

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Assignment
from wizard.codio.launch_identity import identity_of, lti_base_of
from wizard.http.errors import Problem, ProblemKind, error_for
from wizard.http.item_by_item import SetAside
from wizard.setup.people_names import same_name
from wizard.setup.set_aside import items_in_words, service_of

T = TypeVar("T")


class PartlyRead(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """What could be read of a list, and what could not."""

    items: tuple[T, ...]
    set_aside: tuple[SetAside, ...]

    def nothing_like(self, may_be: Callable[[SetAside], bool]) -> None:
        """See that what was looked for is not among the items that could not be read.

        Raises UnexpectedAnswer where it may be.
        """
        if odd := tuple(each for each in self.set_aside if may_be(each)):
            raise_unread(odd)


def partly_read(
    canvas: CanvasClient, read: Callable[[CanvasClient], tuple[T, ...]]
) -> PartlyRead[T]:
    """Read a list of Canvas item by item. Raises ServiceError where it cannot be read at all."""
    odd: list[SetAside] = []
    items = read(canvas.leaving_out(odd.append))
    return PartlyRead(items=items, set_aside=tuple(odd))


def raise_unread(odd: tuple[SetAside, ...]) -> None:
    """Raise UnexpectedAnswer, and name the items that could not be read."""
    words = items_in_words(odd)
    raise error_for(
        Problem(
            kind=ProblemKind.UNEXPECTED_ANSWER,
            service=service_of(odd[0]),
            message=words,
            detail=words,
        )
    )


def is_or_may_be(odd: SetAside, identifier: int) -> bool:
    """Tell whether an item has an id, or may have it because its own cannot be read."""
    return odd.id in {"", str(identifier)}


def read_for_link(canvas: CanvasClient, course_id: int, url: str) -> tuple[Assignment, ...]:
    """Return the assignments of a course, all that open what a launch URL does among them."""
    read = partly_read(canvas, lambda canvas: canvas.list_assignments(course_id))
    read.nothing_like(lambda odd: may_open(odd, url))
    return read.items


def may_open(odd: SetAside, url: str) -> bool:
    """Tell whether an assignment that could not be read may open what a launch URL does."""
    base = lti_base_of(url)
    wanted = identity_of(url, base)
    return odd.links is None or any(identity_of(link, base) == wanted for link in odd.links)


def may_have_domain(odd: SetAside, domain: str) -> bool:
    """Tell whether an app that could not be read may be for a domain."""
    return odd.links is None or any(domain.casefold() in link.casefold() for link in odd.links)


def may_be_of(odd: SetAside, person: str) -> bool:
    """Tell whether an enrollment that could not be read may be a person's."""
    return not odd.name or same_name(odd.name, person)
