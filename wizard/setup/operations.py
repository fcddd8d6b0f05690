"""What the window and the command line ask of the engine; every call here may block."""

from collections.abc import Callable

import msgspec

from wizard.http.control import Control
from wizard.setup.actions import CreateCourse
from wizard.setup.apply import ApplyResult, Progress, apply_actions, settle_unfinished
from wizard.setup.checks.registry import sections_for as sections_for
from wizard.setup.connections import Credentials, connect, endpoints_of
from wizard.setup.document import CodioAssignments, SetupDocument, journal_key
from wizard.setup.drift import compare_with_last as compare_with_last
from wizard.setup.executing import Made, Services
from wizard.setup.findings import Finding
from wizard.setup.launch_watch import watch_launch as watch_launch
from wizard.setup.lti_app import app_of
from wizard.setup.memory import remember
from wizard.setup.plan import Plan
from wizard.setup.plan import make_plan as _make_plan
from wizard.setup.reading import read_sections as read_sections
from wizard.setup.reporting import build_report as build_report
from wizard.setup.snapshot import THOROUGH, Assignments, Section, Snapshot
from wizard.setup.steps import Step, StepResult
from wizard.setup.undo import UndoProgress, UndoResult, undo_actions
from wizard.setup.verification import gather_facts, obstacles, results_by_step, verify
from wizard.store.journal import Journal
from wizard.texts import tr

EVERYTHING: tuple[Section, ...] = tuple(s for s in Section if s not in THOROUGH)
"""What a plan and most checks need; the checks of Codio's own settings need THOROUGH besides."""


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


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """What an apply did. `settled` tells of actions that an interrupted run had left open."""

    plan: Plan
    result: ApplyResult
    settled: tuple[str, ...]


def check_step(*, step: Step, document: SetupDocument, snapshot: Snapshot) -> StepResult:
    """Run the checks and return those of one step."""
    return check_all(document=document, snapshot=snapshot)[step]


def check_all(*, document: SetupDocument, snapshot: Snapshot) -> dict[Step, StepResult]:
    """Run every check."""
    facts = gather_facts(document, snapshot, endpoints_of(document))
    return results_by_step(document, verify(facts))


def read_everything(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    control: Control,
    on_section: Callable[[Section], None] | None = None,
    thorough: bool = False,
) -> Snapshot:
    """Read every section, with what the journal remembers. Raises as `read_sections` does.

    `thorough` reads the settings of each Codio assignment and samples of grades as well, about
    ten seconds for fifty assignments. The settings are read in any case where the setup lets the
    wizard change them, because the plan needs them then.
    """
    wanted = set(EVERYTHING) | (THOROUGH if thorough else set())
    if document.codio_assignments != CodioAssignments():
        wanted.add(Section.CODIO_SETTINGS)
    remembered = remember(journal, journal_key(document))
    return read_sections(
        document=document,
        credentials=credentials,
        sections=wanted,
        previous=Snapshot(remembered=remembered),
        control=control,
        on_section=on_section,
    )


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
    control: Control,
    shown: Plan | None = None,
    on_section: Callable[[Section], None] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Applied:
    """Settle what an interrupted run left open, read everything, plan, and carry the plan out.

    `shown` is the plan that a person agreed to: when another one results now, nothing is done
    and PlanChangedError is raised. Raises ObstacleError where a check forbids it, ServiceError
    where an interrupted action cannot be settled.
    """
    services = _services(document, credentials, control)
    key = journal_key(document)
    settled = settle_unfinished(journal, key, services) if services else ()
    snapshot = read_everything(
        document=document,
        credentials=credentials,
        journal=journal,
        control=control,
        on_section=on_section,
    )
    standing = find_obstacles(document=document, snapshot=snapshot)
    if standing or services is None:
        raise ObstacleError(standing or _not_connected(document))
    plan = make_plan(document=document, snapshot=snapshot)
    if shown is not None and shown.actions != plan.actions:
        raise PlanChangedError(plan)
    if plan.is_empty:
        return Applied(plan=plan, result=ApplyResult(results=()), settled=settled)
    result = apply_actions(
        plan.actions,
        journal_key=key,
        journal=journal,
        services=services,
        made=_made(document, snapshot),
        control=control,
        on_progress=on_progress,
    )
    return Applied(plan=plan, result=result, settled=settled)


def create_canvas_course(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    control: Control,
    account_id: int,
    name: str = "Codio Test Course",
) -> ApplyResult:
    """Create a Canvas course by a plan of its own, so that undo knows it."""
    services = _services(document, credentials, control)
    if services is None:
        raise ObstacleError(_not_connected(document))
    return apply_actions(
        (CreateCourse(account_id=account_id, name=name, code=name),),
        journal_key=journal_key(document),
        journal=journal,
        services=services,
        made=Made(),
        control=control,
    )


def undo_setup(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    control: Control,
    on_progress: Callable[[UndoProgress], None] | None = None,
) -> tuple[UndoResult, ...]:
    """Settle what an interrupted run left open, then take back everything the journal knows."""
    services = _services(document, credentials, control)
    if services is None:
        raise ObstacleError(_not_connected(document))
    key = journal_key(document)
    settle_unfinished(journal, key, services)
    return undo_actions(
        journal_key=key,
        journal=journal,
        services=services,
        control=control,
        on_progress=on_progress,
    )


def _not_connected(document: SetupDocument) -> tuple[Finding, ...]:
    """Say what the connection to Canvas lacks."""
    standing = find_obstacles(document=document, snapshot=Snapshot())
    return tuple(finding for finding in standing if finding.step == Step.CANVAS)


def _services(
    document: SetupDocument, credentials: Credentials, control: Control
) -> Services | None:
    connections = connect(document, credentials, control=control)
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
        groups={group.name: group.id for group in groups},
    )
