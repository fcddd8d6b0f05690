"""Items of lists that could not be read: which kinds there are, and how they are named.

Where one was set aside, the rest of its list is known. What is said of all of them, and what was
looked for there and not found, is not.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum

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
    GRADING_PERIOD = "GradingPeriod"
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
    WATCHED_STUDENT = "AssignmentStudent"


PEOPLE = frozenset({Listed.PERSON, Listed.ENROLLMENT, Listed.CODIO_PERSON, Listed.WATCHED_STUDENT})
"""What is named after a person."""


_OF_CODIO = frozenset(
    {
        Listed.CODIO_COURSE,
        Listed.CODIO_MODULE,
        Listed.CODIO_ASSIGNMENT,
        Listed.CODIO_PERSON,
        Listed.CODIO_SETTINGS,
        Listed.CODIO_PROGRESS,
        Listed.CODIO_EVENT,
        Listed.WATCHED_STUDENT,
    }
)

_WHAT: dict[str, str] = {
    Listed.ACCOUNT: "account",
    Listed.COURSE: "course",
    Listed.OWN_ENROLLMENT: "role in a course",
    Listed.TOOL: "app",
    Listed.LTI_APP: "app",
    Listed.ASSIGNMENT: "assignment",
    Listed.DATES: "dates of an assignment",
    Listed.GROUP: "assignment group",
    Listed.BLUEPRINT: "blueprint",
    Listed.GRADING_PERIOD: "grading period",
    Listed.MODULE: "module",
    Listed.MODULE_ITEM: "module item",
    Listed.PERSON: "person",
    Listed.ENROLLMENT: "enrollment",
    Listed.SUBMISSION: "submission",
    Listed.CODIO_COURSE: "course",
    Listed.CODIO_MODULE: "module",
    Listed.CODIO_ASSIGNMENT: "assignment",
    Listed.CODIO_PERSON: "person",
    Listed.CODIO_SETTINGS: "settings of the assignment",
    Listed.CODIO_PROGRESS: "progress with the assignment",
    Listed.CODIO_EVENT: "event",
    Listed.WATCHED_STUDENT: "progress of the student",
}
require_all("_WHAT", _WHAT, Listed)

_MOST_NAMED = 3


def of_kinds(items: Iterable[SetAside], kinds: Collection[Listed]) -> tuple[SetAside, ...]:
    """Return the items that should have been of one of the kinds."""
    return tuple(item for item in items if item.kind in kinds)


def service_of(item: SetAside) -> str:
    """Name the service that an item comes from."""
    return "Codio" if item.kind in _OF_CODIO else "Canvas"


def item_in_words(item: SetAside) -> str:
    """Name an item: by name and id where they can be read, else by its place in its list."""
    # A snapshot of a newer program may name kinds that are not known here.
    what = tr(_WHAT[item.kind]) if item.kind in _WHAT else tr("item")
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
