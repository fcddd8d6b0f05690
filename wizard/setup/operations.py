"""What the window and the command line ask of the engine; every call here may block."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import partial

import msgspec

from wizard.findings import Finding
from wizard.http.cancellation import Cancellation
from wizard.http.errors import error_for
from wizard.setup.changes.apply import WRITERS, ApplyResult, Progress, apply_actions
from wizard.setup.changes.base import Made, Services
from wizard.setup.changes.canvas_course import CreateCourse
from wizard.setup.changes.journal_facts import (
    LeftAside,
    Records,
    adopt_old_runs,
    records_of,
)
from wizard.setup.changes.order import note_kept
from wizard.setup.changes.origin import Origin, in_words, origin_of, read_origin
from wizard.setup.changes.plan import Plan
from wizard.setup.changes.plan import make_plan as _make_plan
from wizard.setup.changes.seen_now import WRITES_PER_LOOK
from wizard.setup.changes.settling import settle
from wizard.setup.changes.undo import UndoProgress, UndoResult, undo_actions
from wizard.setup.changes.unknown_outcomes import PATIENT, Waits
from wizard.setup.checks.dependencies import sections_for as sections_for
from wizard.setup.checks.run import gather_facts, obstacles, results_by_step, verify
from wizard.setup.connections import Credentials, connect, endpoints_of
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.drift import compare_with_last as compare_with_last
from wizard.setup.launch_watch import watch_launch as watch_launch
from wizard.setup.lti_app.app import app_of
from wizard.setup.mapping.doubles import groups_by_name
from wizard.setup.reading.due import due_sections, looked_at_before_writing, wanted_sections
from wizard.setup.reading.everything import read_again as read_again
from wizard.setup.reading.everything import read_everything as read_everything
from wizard.setup.reading.sections import read_sections as read_sections
from wizard.setup.report_builder import build_report as build_report
from wizard.setup.snapshot import Assignments, Section, Snapshot, Unreadable
from wizard.setup.steps import Step, StepResult
from wizard.store.journal import Journal
from wizard.texts import tr


class ObstacleError(Exception):
    """Nothing may be applied; `findings` says why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(" ".join(finding.found for finding in findings))
        self.findings = findings


class PlanChangedError(Exception):
    """What is there has changed since the plan was shown; `plan` is the new one."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(tr("Canvas or Codio has changed since the plan was made."))
        self.plan = plan


class MovedError(Exception):
    """The setup's earlier runs were about another course or Canvas than it names now.

    Only a person can tell whether it is a copy, to be given an id of its own, or a slip.
    """

    def __init__(self, before: Origin, now: Origin) -> None:
        super().__init__(
            tr(
                "This setup has been carried out in {elsewhere}. Now it names {here}.",
                elsewhere=in_words(before),
                here=in_words(now),
            )
        )


class NoKeyError(Exception):
    """The setup has neither id nor name, so that nothing it does could be found again."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "This setup has neither an id nor a name, so that the journal could not tell its "
                "changes from another setup's."
            )
        )


class NoRecordError(Exception):
    """This computer knows of no change that the setup made in the course it names."""

    def __init__(self, origin: Origin, left_aside: tuple[LeftAside, ...]) -> None:
        super().__init__(
            tr(
                "No record on this computer of changes by this setup in {place}.",
                place=in_words(origin),
            )
        )
        self.left_aside = left_aside


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """What an apply did. `settled` tells of actions that an interrupted run had left open.

    `left_aside` are changes of the same setup that are not known to be this course's.
    """

    plan: Plan
    result: ApplyResult
    settled: tuple[str, ...]
    left_aside: tuple[LeftAside, ...] = ()


class Undone(msgspec.Struct, frozen=True, kw_only=True):
    """What an undo did, where, and what it left aside because it was not made there."""

    origin: Origin
    results: tuple[UndoResult, ...]
    left_aside: tuple[LeftAside, ...]


def check_step(*, step: Step, document: SetupDocument, snapshot: Snapshot) -> StepResult:
    """Run the checks and return those of one step."""
    return check_all(document=document, snapshot=snapshot)[step]


def check_all(*, document: SetupDocument, snapshot: Snapshot) -> dict[Step, StepResult]:
    """Run every check."""
    facts = gather_facts(document, snapshot, endpoints_of(document))
    return results_by_step(document, verify(facts))


def require_same_place(*, document: SetupDocument, snapshot: Snapshot, journal: Journal) -> None:
    """Raise MovedError where the setup's earlier runs were about another course or Canvas."""
    _require_same_place(records_of(journal, document, origin_of(document, snapshot)))


def _require_same_place(records: Records) -> None:
    if records.moved_from is not None:
        raise MovedError(records.moved_from, records.origin)


def make_plan(*, document: SetupDocument, snapshot: Snapshot) -> Plan:
    """Compare what is wanted with what was read."""
    return _make_plan(document, snapshot, endpoints_of(document))


def find_obstacles(*, document: SetupDocument, snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return the findings that forbid applying anything."""
    facts = gather_facts(document, snapshot, endpoints_of(document))
    return obstacles(document, verify(facts))


def apply_plan(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    shown: Plan | None = None,
    known: Snapshot | None = None,
    on_section: Callable[[Section], None] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    waits: Waits = PATIENT,
    writes_per_look: int = WRITES_PER_LOOK,
    writers: int = WRITERS,
) -> Applied:
    """Settle what an interrupted run left open, read what is there, plan, and carry the plan out.

    `shown` is the plan that a person agreed to: when another one results now, nothing is done and
    PlanChangedError is raised. `known` is what that plan was made from: of it nothing young is read
    again but what others may have changed. `waits` say how long a change is looked for whose answer
    was lost; `writes_per_look` and `writers` are those of `apply_actions`. Raises ObstacleError
    where a check forbids it, MovedError where the earlier runs were about another course,
    NoKeyError where nothing could be taken back, and ServiceError where an interrupted action
    cannot be settled.
    """
    require_key(document)
    services = services_of(document, credentials, cancellation)
    read = partial(
        _read_for_apply, document, credentials, journal, cancellation, on_section=on_section
    )
    settled: tuple[str, ...] = ()
    known = known or Snapshot()
    if services is not None and journal.unfinished(journal_key(document)):
        known = read(known, due_sections(known, _PLACE, now=datetime.now(UTC)))
        _require_read(known)
        open_ones = records_of(journal, document, origin_of(document, known)).unfinished
        settled = settle(open_ones, journal, services, cancellation=cancellation, waits=waits)
    wanted = wanted_sections(document, thorough=False)
    due = due_sections(known, wanted, now=datetime.now(UTC))
    snapshot = read(known, due | looked_at_before_writing(document))
    standing = find_obstacles(document=document, snapshot=snapshot)
    if standing or services is None:
        raise ObstacleError(standing or not_connected(document))
    records = records_of(journal, document, origin_of(document, snapshot))
    _require_same_place(records)
    plan = make_plan(document=document, snapshot=snapshot)
    if shown is not None:
        if shown.agreed_to != plan.agreed_to:
            raise PlanChangedError(plan)
        plan = shown
    result = ApplyResult(results=())
    if plan.is_empty:
        for order in snapshot.remembered.open_orders:
            # It was killed after its last move: that nothing is to be moved is known only now.
            note_kept(journal, order.run)
    else:
        result = apply_actions(
            plan.actions,
            journal_key=journal_key(document),
            journal=journal,
            origin=records.origin,
            services=services,
            made=_made(document, snapshot),
            cancellation=cancellation,
            on_progress=on_progress,
            waits=waits,
            writes_per_look=writes_per_look,
            writers=writers,
            open_orders=snapshot.remembered.open_orders,
        )
    return Applied(plan=plan, result=result, settled=settled, left_aside=records.left_aside)


def create_canvas_course(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    account_id: int,
    name: str = "Codio Test Course",
    on_progress: Callable[[Progress], None] | None = None,
    waits: Waits = PATIENT,
) -> ApplyResult:
    """Create a Canvas course by a plan of its own, so that undo knows it."""
    require_key(document)
    services = services_of(document, credentials, cancellation)
    if services is None:
        raise ObstacleError(not_connected(document))
    # It is not about the course that may be chosen already, but about the one it makes.
    nowhere = msgspec.structs.replace(document.courses, canvas_course_id=None)
    of_canvas = msgspec.structs.replace(document, courses=nowhere)
    return apply_actions(
        (CreateCourse(account_id=account_id, name=name, code=name),),
        journal_key=journal_key(document),
        journal=journal,
        origin=read_origin(of_canvas, services.canvas),
        services=services,
        made=Made(),
        cancellation=cancellation,
        on_progress=on_progress,
        waits=waits,
    )


def undo_setup(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    adopts_old_runs: bool = False,
    is_same_canvas: bool = False,
    chosen: Collection[int] | None = None,
    on_progress: Callable[[UndoProgress], None] | None = None,
    waits: Waits = PATIENT,
) -> Undone:
    """Settle what an interrupted run left open, then take back what was made in this course.

    `adopts_old_runs` is a person's word that runs which noted no origin belong to the course that
    the setup names; `is_same_canvas` one that what was made under another address, or could not
    be told, was made there. `chosen` are the ids of the journal's entries to undo, None for all.
    Raises NoRecordError where nothing is known of it, NoKeyError, ObstacleError without a
    connection, and ServiceError where the course cannot be read.
    """
    require_key(document)
    services = services_of(document, credentials, cancellation)
    if services is None:
        raise ObstacleError(not_connected(document))
    origin = read_origin(document, services.canvas)
    if adopts_old_runs:
        adopt_old_runs(journal, document, origin)
    records = records_of(journal, document, origin, is_same_canvas=is_same_canvas)
    if records.is_empty:
        raise NoRecordError(origin, records.left_aside)
    if settle(records.unfinished, journal, services, cancellation=cancellation, waits=waits):
        records = records_of(journal, document, origin, is_same_canvas=is_same_canvas)
    results = undo_actions(
        records.made,
        records.steps_back,
        journal_key=journal_key(document),
        journal=journal,
        origin=origin,
        services=services,
        cancellation=cancellation,
        by_word=records.by_word,
        chosen=chosen,
        on_progress=on_progress,
        waits=waits,
    )
    return Undone(origin=origin, results=results, left_aside=records.left_aside)


def claim_old_runs(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
) -> None:
    """Let runs that noted no origin belong to the course that the setup names, as a person says.

    Raises ObstacleError without a connection, ServiceError where the course cannot be read.
    """
    services = services_of(document, credentials, cancellation)
    if services is None:
        raise ObstacleError(not_connected(document))
    adopt_old_runs(journal, document, read_origin(document, services.canvas))


_PLACE = (Section.CANVAS_ACCOUNT, Section.CANVAS_COURSE)
"""What tells where a setup changes something (`origin_of`)."""


def _read_for_apply(
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    known: Snapshot,
    sections: Collection[Section],
    *,
    on_section: Callable[[Section], None] | None,
) -> Snapshot:
    return read_again(
        sections=sections,
        known=known,
        document=document,
        credentials=credentials,
        journal=journal,
        cancellation=cancellation,
        on_section=on_section,
    )


def _require_read(snapshot: Snapshot) -> None:
    """Raise ServiceError where it is not known in which course something was left open."""
    for section in _PLACE:
        value = getattr(snapshot, section.value)
        if isinstance(value, Unreadable):
            raise error_for(value.problem)


def require_key(document: SetupDocument) -> None:
    """Raise NoKeyError where nothing could be found again in the journal."""
    if not journal_key(document):
        raise NoKeyError


def not_connected(document: SetupDocument) -> tuple[Finding, ...]:
    """Say what the connection to Canvas lacks."""
    standing = find_obstacles(document=document, snapshot=Snapshot())
    return tuple(finding for finding in standing if finding.step == Step.CANVAS)


def services_of(
    document: SetupDocument, credentials: Credentials, cancellation: Cancellation
) -> Services | None:
    """Return the clients to carry something out with, None where Canvas is not connected."""
    connections = connect(document, credentials, cancellation=cancellation)
    if connections.canvas is None:
        return None
    return Services(
        canvas=connections.canvas,
        codio=connections.codio,
        shared_secret=credentials.shared_secret,
    )


def _made(document: SetupDocument, snapshot: Snapshot) -> Made:
    situation = app_of(document, snapshot, endpoints_of(document))
    known = snapshot.assignments
    groups = known.groups if isinstance(known, Assignments) else ()
    return Made(
        tool_id=situation.ours.id if situation is not None and situation.ours is not None else None,
        groups=groups_by_name(groups),
    )
