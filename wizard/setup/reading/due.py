"""What is to be read again: what was never read, what a write has touched, what has grown old."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

import msgspec

from wizard.complete import require_all
from wizard.setup.changes.base import Service
from wizard.setup.changes.plan import PLAN
from wizard.setup.document import CodioAssignments, SetupDocument
from wizard.setup.freshness import EVERYTHING, LISTS, READ_WITH, THOROUGH, Part
from wizard.setup.reading.age import is_young
from wizard.setup.reading.courses import CHOSEN_IN
from wizard.setup.reading.sections import builds_on
from wizard.setup.snapshot import Awaited, NotRead, Section, Snapshot, Unreadable

Basis = tuple[object, ...]

_TOUCHED = {Service.CANVAS: Part.CANVAS_COURSE, Service.CODIO: Part.CODIO_COURSE}
require_all("_TOUCHED", _TOUCHED, Service)
_SAME_FOR_A_WHILE = frozenset({Section.CANVAS_ACCOUNT, Section.CANVAS_COURSES, Section.LAUNCHES})
"""What a plan looks at and nobody else's work changes: whose token it is, which app answers."""


def wanted_sections(document: SetupDocument, *, thorough: bool) -> frozenset[Section]:
    """Return what is read for a plan and the checks, `thorough` for those of Codio's settings too.

    The settings are read in any case where the setup lets the wizard change them, because the plan
    needs them then.
    """
    wanted = set(EVERYTHING) | (THOROUGH if thorough else set())
    if document.codio_assignments != CodioAssignments():
        wanted.add(Section.CODIO_SETTINGS)
    return frozenset(wanted)


def due_sections(
    snapshot: Snapshot,
    wanted: Collection[Section],
    *,
    now: datetime,
    touched: Mapping[Section, object] | None = None,
    read_on: Mapping[Section, Basis] | None = None,
) -> frozenset[Section]:
    """Return which of the wanted sections are to be read again.

    touched: what each section held when something was written that may have changed it.
    read_on: what each section built on when it was read last, for the same setup. One that was not
        read then lacked something; it is tried again once that has come.
    """
    touched, read_on = touched or {}, read_on or {}

    def is_due(section: Section) -> bool:
        value = getattr(snapshot, section.value)
        if section in touched and touched[section] is value:
            return True
        built_on = read_on.get(section) if section not in LISTS else None
        if built_on is not None and not _says_the_same(built_on, basis(snapshot, section)):
            return True
        if isinstance(value, NotRead):
            return section not in read_on or isinstance(value, Awaited)
        return isinstance(value, Unreadable) or not is_young(section, value, now)

    due = {section for section in wanted if is_due(section)}
    while following := {
        section
        for section in set(wanted) - due - LISTS
        if not due.isdisjoint(builds_on(section))
        and (section not in THOROUGH or isinstance(getattr(snapshot, section.value), NotRead))
    }:
        due |= following
    # Read with the course that was chosen in it, a list is asked for only where that is missing.
    return frozenset(due | {CHOSEN_IN[section] for section in due & LISTS})


def basis(snapshot: Snapshot, section: Section) -> Basis:
    """Return what the sections hold on which one builds."""
    return tuple(getattr(snapshot, each.value) for each in builds_on(section))


def _says_the_same(before: Basis, now: Basis) -> bool:
    """Tell whether nothing but the time has changed at which it was read."""
    return all(a is b or _said(a) == _said(b) for a, b in zip(before, now, strict=True))


def _said(value: object) -> object:
    if not isinstance(value, msgspec.Struct) or isinstance(value, NotRead):
        return value
    return msgspec.structs.replace(value, evidence=())


def looked_at_before_writing(document: SetupDocument) -> frozenset[Section]:
    """Return what is read again, however young, before a plan is carried out.

    It is what others may have changed of that which the plan looks at.
    """
    wanted = wanted_sections(document, thorough=False)
    return frozenset(PLAN.sections) & wanted - _SAME_FOR_A_WHILE


def touched_by(services: Iterable[Service]) -> frozenset[Section]:
    """Return what writes to the chosen courses of these services may have changed."""
    parts = {_TOUCHED[service] for service in services}
    return frozenset(
        section for section, read in READ_WITH.items() if not parts.isdisjoint(read.parts)
    )
