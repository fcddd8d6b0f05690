"""Items of lists that could not be read: which kinds there are, and how they are named.

Where one was set aside, the rest of its list is known. What is said of all of them, and what was
looked for there and not found, is not.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum

import msgspec

from wizard.complete import require_all
from wizard.http.item_by_item import SetAside
from wizard.texts import tr


class Listed(StrEnum):
    """What lists of Canvas and Codio are made of; the values are the names of the types."""

    ACCOUNT = "Account"
    COURSE = "Course"
    OWN_ENROLLMENT = "OwnEnrollment"
    TOOL = "ExternalTool"
    LTI_APP = "LtiApp"
    ASSIGNMENT = "Assignment"
    DATES = "AssignmentDates"
    GROUP = "AssignmentGroup"
    BLUEPRINT = "BlueprintSubscription"
    MODULE = "Module"
    MODULE_ITEM = "ModuleItem"
    PERSON = "CourseUser"
    ENROLLMENT = "Enrollment"
    SUBMISSION = "Submission"
    CODIO_COURSE = "CodioCourse"
    CODIO_MODULE = "CodioModule"
    CODIO_ASSIGNMENT = "CodioAssignment"
    CODIO_PERSON = "CodioUser"
    CODIO_SETTINGS = "AssignmentSettings"
    CODIO_PROGRESS = "StudentProgress"
    CODIO_EVENT = "_EventEntry"


PEOPLE = frozenset({Listed.PERSON, Listed.ENROLLMENT, Listed.CODIO_PERSON})
"""What is named after a person."""


class _Words(msgspec.Struct, frozen=True):
    service: str
    what: str


_CANVAS, _CODIO = "Canvas", "Codio"
_WORDS: dict[str, _Words] = {
    Listed.ACCOUNT: _Words(_CANVAS, "account"),
    Listed.COURSE: _Words(_CANVAS, "course"),
    Listed.OWN_ENROLLMENT: _Words(_CANVAS, "role in a course"),
    Listed.TOOL: _Words(_CANVAS, "app"),
    Listed.LTI_APP: _Words(_CANVAS, "app"),
    Listed.ASSIGNMENT: _Words(_CANVAS, "assignment"),
    Listed.DATES: _Words(_CANVAS, "dates of an assignment"),
    Listed.GROUP: _Words(_CANVAS, "assignment group"),
    Listed.BLUEPRINT: _Words(_CANVAS, "blueprint"),
    Listed.MODULE: _Words(_CANVAS, "module"),
    Listed.MODULE_ITEM: _Words(_CANVAS, "module item"),
    Listed.PERSON: _Words(_CANVAS, "person"),
    Listed.ENROLLMENT: _Words(_CANVAS, "enrollment"),
    Listed.SUBMISSION: _Words(_CANVAS, "submission"),
    Listed.CODIO_COURSE: _Words(_CODIO, "course"),
    Listed.CODIO_MODULE: _Words(_CODIO, "module"),
    Listed.CODIO_ASSIGNMENT: _Words(_CODIO, "assignment"),
    Listed.CODIO_PERSON: _Words(_CODIO, "person"),
    Listed.CODIO_SETTINGS: _Words(_CODIO, "settings of the assignment"),
    Listed.CODIO_PROGRESS: _Words(_CODIO, "progress with the assignment"),
    Listed.CODIO_EVENT: _Words(_CODIO, "event"),
}
require_all("_WORDS", _WORDS, Listed)

_MOST_NAMED = 3


def of_kinds(items: Iterable[SetAside], kinds: Collection[Listed]) -> tuple[SetAside, ...]:
    """Return the items that should have been of one of the kinds."""
    return tuple(item for item in items if item.kind in kinds)


def service_of(item: SetAside) -> str:
    """Name the service that an item comes from."""
    return _WORDS[item.kind].service


def item_in_words(item: SetAside) -> str:
    """Name an item: by name and id where they can be read, else by its place in its list."""
    what = tr(_WORDS[item.kind].what)
    if item.name and item.id:
        named = tr("{what} “{name}” (id {id})", what=what, name=item.name, id=item.id)
    elif item.name:
        named = tr("{what} “{name}”", what=what, name=item.name)
    elif item.id:
        named = tr("{what} with the id {id}", what=what, id=item.id)
    else:
        named = tr("{what} number {place} of its list", what=what, place=item.place)
    return tr("{item} of “{within}”", item=named, within=item.within) if item.within else named


def items_in_words(items: Iterable[SetAside]) -> str:
    """Say which items could not be read, the first few where there are many."""
    known = tuple(dict.fromkeys(items))
    named = ", ".join(item_in_words(item) for item in known[:_MOST_NAMED])
    services = " / ".join(dict.fromkeys(service_of(item) for item in known))
    if len(known) > _MOST_NAMED:
        named = tr("{names} and {count} more", names=named, count=len(known) - _MOST_NAMED)
    return tr("{service} sent something that cannot be read: {items}.",
              service=services, items=named)  # fmt: skip
