"""What must change: a pure function of the setup document and the snapshot."""

from collections.abc import Iterable

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.changes.actions import PLANNED, Action
from wizard.setup.changes.base import PlanBasis, Service
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.module_publishing import notes_on_modules
from wizard.setup.course_dates import ended_in_words, how_to_reopen
from wizard.setup.document import (
    AgreedConversion,
    CodioAssignments,
    MentorFilter,
    SetupDocument,
)
from wizard.setup.freshness import LooksAt, Part
from wizard.setup.lti_app.adding_by_hand import in_one_text, is_to_be_added_by_hand
from wizard.setup.lti_app.app import app_of, tool_in_words
from wizard.setup.lti_app.course_sis_id import why_not_set
from wizard.setup.lti_app.limits import app_refusals
from wizard.setup.lti_app.lti_1_3 import how_to_go_on, what_it_takes_over
from wizard.setup.mapping.blueprint import blueprint_in_words
from wizard.setup.mapping.other_links import notes_on_creating
from wizard.setup.mapping.placement import Place, PlaceState, places, wants_modules
from wizard.setup.mapping.rows import ROWS, MappingRow, RowState, judge_rows
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.set_aside import items_in_words
from wizard.setup.snapshot import (
    Assignments,
    CanvasCourse,
    CodioCourseFacts,
    CodioSettings,
    Section,
    Snapshot,
    set_aside_in,
)
from wizard.texts import tr


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A row of the mapping screen that the plan does not touch, or does not place, and why.

    mend: what to do so that it is touched, empty where that was a choice.
    asks: what a person may agree to, so that it is touched.
    """

    codio_assignment_id: str
    name: str
    reason: str
    mend: str = ""
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

    @property
    def agreed_to(self) -> tuple[Action, ...]:
        """What a person agrees to; in which order its own things come to stand is no question.

        What an interrupted run has created is known whole only once it was settled.
        """
        return tuple(action for action in self.actions if action.comes_back)


PLAN = LooksAt(
    sections=(
        Section.CANVAS_ACCOUNT,
        Section.CANVAS_COURSE,
        Section.CANVAS_COURSES,
        *ROWS.sections,
        Section.CODIO_SETTINGS,
        Section.LAUNCHES,
        Section.PEOPLE,
        Section.MODULES,
    ),
    parts=(*ROWS.parts, Part.PUBLISHING, Part.SIS_ID, Part.CODIO_ASSIGNMENTS),
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
    changes_canvas = any(action.service is Service.CANVAS for action in actions)
    in_blueprint = course.course.blueprint and changes_canvas
    return Plan(
        actions=actions,
        left_out=(*_left_out(basis.rows), *_not_placed(basis.places)),
        notes=(
            *((blueprint_in_words(),) if in_blueprint else ()),
            *_unread(snapshot),
            *_settings_left(document, snapshot),
            *_dates_left(basis.rows),
            *_sis_id_not_set(document, snapshot),
            *((in_one_text(),) if is_to_be_added_by_hand(document, basis.app) else ()),
            *(_ended(course) if changes_canvas else ()),
            *_refused_of_app(actions),
            *(_lti_1_3(basis) if changes_canvas else ()),
            *_links_beside(basis),
            *notes_on_modules(basis),
        ),
    )


def _ended(course: CanvasCourse) -> tuple[str, ...]:
    """Say that Canvas may refuse all of it because the course has ended."""
    words = ended_in_words(course)
    return (f"{words} {how_to_reopen()}",) if words else ()


def _refused_of_app(actions: Iterable[Action]) -> tuple[str, ...]:
    """Say what Canvas would refuse of the app, on which all the rest waits."""
    return tuple(
        f"{each.found} {tr('Canvas will refuse it.')} {each.mend}"
        for action in actions
        if isinstance(action, InstallTool | UpdateTool)
        for each in app_refusals(action.desired)
    )


def _lti_1_3(basis: PlanBasis) -> tuple[str, ...]:
    """Say what an LTI 1.3 app of Codio takes over of all this, and how to go on beside it."""
    if basis.app is None:
        return ()
    return tuple(
        " ".join(
            (
                tr(
                    "{tool} is an LTI 1.3 app for Codio, and Canvas prefers those.",
                    tool=tool_in_words(basis.snapshot, tool.id, tool.name),
                ),
                what_it_takes_over(),
                how_to_go_on(tool_in_words(basis.snapshot, tool.id, tool.name)),
            )
        )
        for tool in basis.app.hijackers
    )


def _dates_left(rows: Iterable[MappingRow]) -> tuple[str, ...]:
    """Say once each why dates that rows wish are not written."""
    used = (row for row in rows if row.state is not RowState.SKIPPED)
    return tuple(dict.fromkeys(row.dates_left for row in used if row.dates_left))


def _sis_id_not_set(document: SetupDocument, snapshot: Snapshot) -> tuple[str, ...]:
    """Say why the plan leaves the course without the SIS id that the setup names."""
    reason = why_not_set(document.courses.sis_course_id, snapshot)
    return (reason,) if reason else ()


def _unread(snapshot: Snapshot) -> tuple[str, ...]:
    """Say what could not be read, so that the plan holds nothing of it and makes nothing beside."""
    odd = set_aside_in(snapshot, (*ROWS.sections, Section.PEOPLE, Section.CODIO_SETTINGS))
    if not odd:
        return ()
    return (
        tr("{unread} The plan leaves it alone, and creates nothing that it may be already.",
           unread=items_in_words(odd)),
    )  # fmt: skip


def _settings_left(document: SetupDocument, snapshot: Snapshot) -> tuple[str, ...]:
    """Say that something may be missing where settings were left out to spare requests."""
    known = snapshot.codio_settings
    wanted = document.codio_assignments != CodioAssignments()
    if not wanted or not isinstance(known, CodioSettings):
        return ()
    unknown = [each for each in known.left if each not in known.settings]
    if not unknown:
        return ()
    return (
        tr("The settings of {count} assignments in Codio were not read, to spare requests. What is "
           "to change in them is not in this plan; applying it reads them all.",
           count=len(unknown)),
    )  # fmt: skip


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
        mend = ""
        if row.state is RowState.SKIPPED:
            reason = tr("You chose to skip it.")
        elif row.state is RowState.NO_URL:
            reason = tr("It has no launch URL yet.")
            mend = tr("Give it its launch URL on the page Assignments, or skip it.")
        elif row.state is RowState.CONFLICT:
            reason = " ".join(conflict.words for conflict in row.conflicts)
            mend = " ".join(dict.fromkeys(conflict.mend for conflict in row.conflicts))
        else:
            continue
        left_out.append(
            LeftOut(
                codio_assignment_id=row.codio_assignment_id,
                name=row.told_as,
                reason=reason,
                mend=mend,
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
