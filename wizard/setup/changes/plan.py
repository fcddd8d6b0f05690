"""What must change: a pure function of the setup document and the snapshot."""

from collections.abc import Iterable

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.changes.actions import PLANNED, Action
from wizard.setup.changes.base import PlanBasis, Service
from wizard.setup.changes.module_publishing import notes_on_modules
from wizard.setup.document import AgreedConversion, MentorFilter, SetupDocument
from wizard.setup.freshness import LooksAt, Part
from wizard.setup.lti_app.app import app_of
from wizard.setup.mapping.blueprint import blueprint_in_words
from wizard.setup.mapping.other_links import notes_on_creating
from wizard.setup.mapping.placement import Place, PlaceState, places, wants_modules
from wizard.setup.mapping.rows import ROWS, MappingRow, RowState, judge_rows
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.snapshot import (
    Assignments,
    CanvasCourse,
    CodioCourseFacts,
    Section,
    Snapshot,
)
from wizard.texts import tr


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A row of the mapping screen that the plan does not touch, or does not place, and why.

    asks: what a person may agree to, so that it is touched.
    """

    codio_assignment_id: str
    name: str
    reason: str
    asks: AgreedConversion | None = None


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the wizard would change, in the order in which it would change it.

    notes: what applying all of it means elsewhere, and what it leaves beside what it creates.
    """

    actions: tuple[Action, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to change."""
        return not self.actions


PLAN = LooksAt(
    sections=(
        Section.CANVAS_COURSE,
        *ROWS.sections,
        Section.CODIO_SETTINGS,
        Section.LAUNCHES,
        Section.PEOPLE,
        Section.MODULES,
    ),
    parts=(*ROWS.parts, Part.PUBLISHING, Part.CODIO_ASSIGNMENTS),
    words=(MENTOR_LIST,),
)
"""What `make_plan` looks at."""


def sections_of_plan(document: SetupDocument) -> frozenset[Section]:
    """Return what a plan cannot be made without: it would leave things out without a word."""
    students = document.students
    links = students.link_observers and students.mentor_filter is not MentorFilter.OFF
    return frozenset(
        {
            Section.CANVAS_COURSE,
            *ROWS.sections,
            *([Section.PEOPLE] if links else ()),
            *([Section.MODULES] if wants_modules(document) else ()),
        }
    )


def make_plan(document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints) -> Plan:
    """Compare what is wanted with what is there.

    What was not read cannot be planned for: without the Canvas course the plan is empty.
    """
    course = snapshot.canvas_course
    if not isinstance(course, CanvasCourse):
        return Plan()
    rows = judge_rows(document, snapshot, endpoints)
    basis = PlanBasis(
        document=document,
        snapshot=snapshot,
        endpoints=endpoints,
        course=course.course,
        rows=rows,
        app=app_of(document, snapshot, endpoints),
        places=places(document, snapshot, rows),
    )
    actions = tuple(action for planned in PLANNED for action in planned.plan(basis))
    in_blueprint = course.course.blueprint and any(a.service is Service.CANVAS for a in actions)
    return Plan(
        actions=actions,
        left_out=(*_left_out(basis.rows), *_not_placed(basis.places)),
        notes=(
            *((blueprint_in_words(),) if in_blueprint else ()),
            *_links_beside(basis),
            *notes_on_modules(basis),
        ),
    )


def _links_beside(basis: PlanBasis) -> tuple[str, ...]:
    """Say what opens Codio already, and belongs to no row, beside what would be created."""
    codio, read = basis.snapshot.codio_course, basis.snapshot.assignments
    if not isinstance(codio, CodioCourseFacts) or not isinstance(read, Assignments):
        return ()
    return notes_on_creating(
        basis.rows,
        read.assignments,
        codio_course_id=codio.course.id,
        endpoints=basis.endpoints,
    )


def _left_out(rows: Iterable[MappingRow]) -> tuple[LeftOut, ...]:
    left_out = []
    for row in rows:
        if row.state is RowState.SKIPPED:
            reason = tr("You chose to skip it.")
        elif row.state is RowState.NO_URL:
            reason = tr("It has no launch URL yet.")
        elif row.state is RowState.CONFLICT:
            reason = " ".join(conflict.words for conflict in row.conflicts)
        else:
            continue
        left_out.append(
            LeftOut(
                codio_assignment_id=row.codio_assignment_id,
                name=row.told_as,
                reason=reason,
                asks=next((each.asks for each in row.conflicts if each.asks), None),
            )
        )
    return tuple(left_out)


def _not_placed(known: Iterable[Place]) -> Iterable[LeftOut]:
    return (
        LeftOut(
            codio_assignment_id=place.row.codio_assignment_id,
            name=place.row.told_as,
            reason=tr("It goes into no module yet. {question}", question=place.question),
        )
        for place in known
        if place.state is PlaceState.QUESTION
    )
