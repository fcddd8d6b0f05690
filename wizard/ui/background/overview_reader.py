"""Reads everything, judges it and plans, in one job; what was read becomes the controller's."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from wizard.findings import Finding, Status
from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.journal_facts import LeftAside, records_of, with_memory
from wizard.setup.changes.origin import Origin, origin_of
from wizard.setup.changes.plan import Plan
from wizard.setup.checks.run import gather_facts, obstacles, results_by_step, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.drift import Drift, drift_in_window
from wizard.setup.error_texts import explain
from wizard.setup.freshness import outdated_sections
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.snapshot import NotRead, Section, Snapshot, Unreadable, is_thorough
from wizard.setup.steps import Step, StepResult, results_for
from wizard.store.journal import Journal
from wizard.store.verifications import Verifications
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import of_error
from wizard.ui.session.controller import SetupController

_KEY = "overview"
_AFTER_FIRST_SIGHT_SECONDS = 0.05


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("Overview", text)


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What was found for a document: results of all steps, the plan, and what stands in its way.

    `unread` are findings about what a plan needs and could not be read; `unfinished` is the
    number of actions that an interrupted run has left open; `made` are the actions that could be
    taken back, the last one first, `origin` says where; `left_aside` are changes that are not known
    to be this course's, and `moved_from` is where the setup was carried out if all was done
    elsewhere; `rows` are the judged rows of the mapping screen; `drift` is what has changed since
    the last verification, None where this was none.
    """

    document: SetupDocument
    snapshot: Snapshot
    results: dict[Step, StepResult]
    plan: Plan
    obstacles: tuple[Finding, ...]
    unread: tuple[Finding, ...]
    unfinished: int
    made: tuple[Action, ...]
    origin: Origin
    left_aside: tuple[LeftAside, ...]
    moved_from: Origin | None
    rows: tuple[MappingRow, ...]
    drift: Drift | None = None

    @property
    def in_the_way(self) -> tuple[Finding, ...]:
        """Everything for which the plan may not be carried out."""
        return self.obstacles or self.unread


class OverviewReader(QObject):
    """Reads overviews, the newest alone, and has the controller adopt them.

    Signals: `section_begun(Section)` and `waiting(Waiting)` while it reads;
    `overview_read(Overview)` once the controller has it; `busy_changed()` when one starts or ends.
    A failure goes to the controller's message.
    """

    section_begun = Signal(object)
    waiting = Signal(object)
    overview_read = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        controller: SetupController,
        parent: QObject | None = None,
        *,
        verifications: Verifications | None = None,
    ) -> None:
        """`verifications` keeps what was found, so that the next time can tell what changed."""
        super().__init__(parent)
        self._controller = controller
        self._verifications = verifications
        self._drift: tuple[str, Drift] | None = None
        self._job: Job | None = None
        self._latest: Overview | None = None
        self._adopted: Snapshot | None = None
        self._read_for: tuple[object, ...] | None = None
        self._reads_thoroughly = False
        self._judged_for: tuple[Snapshot, str] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an overview is being read."""
        return self._job is not None

    @property
    def latest(self) -> Overview | None:
        """The last overview of the open setup, however old."""
        overview = self._latest
        if overview is None or journal_key(overview.document) != journal_key(
            self._controller.document
        ):
            return None
        return overview

    @property
    def drift(self) -> Drift:
        """What the last thorough reading of the open setup showed to have changed."""
        known = self._drift
        same = known is not None and known[0] == journal_key(self._controller.document)
        return known[1] if known is not None and same else Drift()

    @property
    def is_current(self) -> bool:
        """Whether the last overview still is about the present document and snapshot."""
        overview, controller = self.latest, self._controller
        return (
            overview is not None
            and self._adopted is controller.snapshot
            and overview.results[Step.RESULTS].inputs == controller.inputs_of(Step.RESULTS)
            and overview.document.passed_over == controller.document.passed_over
        )

    def read_everything(self) -> Job:
        """Read all sections afresh, then judge them."""
        self._read_for = self._reads_from()
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        journal = controller.journal
        thorough = document.step is Step.RESULTS
        verifications, now = self._verifications, controller.now()
        self._reads_thoroughly = thorough

        def work(cancellation: Cancellation, report: Callable[[object], None]) -> Overview:
            snapshot = operations.read_everything(
                document=document,
                credentials=credentials,
                journal=journal,
                cancellation=cancellation,
                on_section=report,
                thorough=thorough,
            )
            found = overview_of(document, snapshot, journal)
            if verifications is None or not thorough or found.unread:
                return found
            cancellation.check()
            drift = drift_in_window(
                document=document,
                findings=results_for(found.results),
                verifications=verifications,
                journal=journal,
                now=now,
            )
            return msgspec.structs.replace(found, drift=drift)

        return self._start(work)

    def judge_again(self) -> Job:
        """Judge what was read before, without asking any service."""
        document, snapshot = self._controller.document, self._controller.snapshot
        journal = self._controller.journal
        self._reads_thoroughly = False

        def work(_cancellation: Cancellation, _report: Callable[[object], None]) -> Overview:
            # A page that was just opened is drawn faster while nothing else computes.
            time.sleep(_AFTER_FIRST_SIGHT_SECONDS)
            return overview_of(document, with_memory(snapshot, journal, document), journal)

        return self._start(work)

    def renew(self) -> None:
        """Read, or judge again, where something has changed since; once for each change.

        While the secrets of a setup that was just opened are still being fetched there is nothing
        to read with; once they are there, the page is shown again.
        """
        controller = self._controller
        if not controller.has_setup or controller.is_opening:
            return
        if self._read_for != self._reads_from():
            self.read_everything()
        elif self.latest is not None and not self.is_busy and not self.is_current:
            now = (controller.snapshot, controller.inputs_of(Step.RESULTS))
            tried = self._judged_for
            if tried is None or tried[0] is not now[0] or tried[1] != now[1]:
                self._judged_for = now
                self.judge_again()

    def read_thoroughly(self) -> None:
        """Read everything where what takes many requests is missing, and nobody reads it yet."""
        controller = self._controller
        if controller.has_setup and not controller.is_opening:
            reading = self.is_busy and self._reads_thoroughly
            if not reading and not is_thorough(controller.snapshot):
                self.read_everything()

    def _reads_from(self) -> tuple[object, ...]:
        """Return what decides what is read: where from, with which secrets, which courses."""
        document = self._controller.document
        return (
            journal_key(document),
            document.canvas,
            document.codio,
            document.courses.canvas_course_id,
            document.courses.codio_course_id,
            document.lti_app,
            self._controller.credentials,
        )

    @Slot()
    def cancel(self) -> None:
        """Stop reading the overview."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, work: Callable[[Cancellation, Callable[[object], None]], Overview]) -> Job:
        job = Job(lambda cancellation: work(cancellation, job.report))
        job.progressed.connect(self.section_begun)
        job.waiting.connect(self.waiting)
        job.succeeded.connect(self._on_overview)
        job.failed.connect(lambda error: self._controller.message.emit(of_error(error)))
        job.finished.connect(lambda: self._on_finished(job))
        self._job = job
        self._controller.jobs.start(job, lane=Lane.READ, key=_KEY)
        self.busy_changed.emit()
        return job

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        adopt_overview(self._controller, overview)
        self._latest = overview
        self._adopted = self._controller.snapshot
        if overview.drift is not None:
            self._drift = journal_key(overview.document), overview.drift
        self.overview_read.emit(overview)

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.busy_changed.emit()


def overview_reader_of(controller: SetupController) -> OverviewReader:
    """Return the one overview reader of a controller, which all pages share."""
    return controller.findChild(OverviewReader) or OverviewReader(controller, controller)


def adopt_overview(controller: SetupController, overview: Overview) -> None:
    """Take snapshot and results into the open setup; what was edited meanwhile stays unread."""
    outdated = outdated_sections(overview.document, controller.document)
    controller.adopt(overview.snapshot, frozenset(Section) - outdated)
    controller.adopt_results(overview.results)


def overview_of(document: SetupDocument, snapshot: Snapshot, journal: Journal) -> Overview:
    """Run every check and make the plan; blocks."""
    records = records_of(journal, document, origin_of(document, snapshot))
    facts = gather_facts(document, snapshot, endpoints_of(document))
    results = results_by_step(document, verify(facts))
    return Overview(
        document=document,
        snapshot=snapshot,
        results=results,
        plan=facts.plan,
        obstacles=obstacles(document, results_for(results)),
        unread=unread_findings(document, snapshot),
        unfinished=len(records.unfinished),
        made=tuple(decode_action(entry.action) for entry in records.undoable),
        origin=records.origin,
        left_aside=records.left_aside,
        moved_from=records.moved_from,
        rows=facts.rows,
    )


def unread_findings(document: SetupDocument, snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return one finding for each section that a plan needs and that could not be read.

    A plan made without them would be too short, and an empty one would look like success.
    """
    needed = [
        (Section.CANVAS_COURSE, Step.COURSES),
        (Section.CODIO_COURSE, Step.COURSES),
        (Section.TOOLS, Step.LTI_APP),
        (Section.ASSIGNMENTS, Step.ASSIGNMENTS),
    ]
    if document.students.link_observers:
        needed.append((Section.PEOPLE, Step.STUDENTS))
    return tuple(
        finding
        for section, step in needed
        if (finding := _unread(section, step, getattr(snapshot, section.value))) is not None
    )


def _unread(section: Section, step: Step, value: object) -> Finding | None:
    title = tr("Not read: {what}").format(what=section_name(section))
    if isinstance(value, Unreadable):
        explanation = explain(value.problem)
        found, mend = f"{explanation.happened} {explanation.meaning}", explanation.mend
    elif isinstance(value, NotRead):
        found = tr("The plan cannot be made without it.")
        mend = tr("Fill in the page, check it, and come back.")
    else:
        return None
    return Finding(
        check=f"review.read.{section.value}",
        step=step.value,
        status=Status.UNKNOWN,
        title=title,
        found=found,
        mend=mend,
    )


def section_name(section: Section) -> str:
    """Return what a section holds, as it follows “Reading”."""
    return {
        Section.CANVAS_ACCOUNT: tr("your Canvas account"),
        Section.CODIO_ACCOUNT: tr("your Codio organization"),
        Section.CANVAS_COURSE: tr("the Canvas course"),
        Section.CODIO_COURSE: tr("the Codio course"),
        Section.TOOLS: tr("the apps in Canvas"),
        Section.ASSIGNMENTS: tr("the assignments in Canvas"),
        Section.PEOPLE: tr("the people of the Canvas course"),
        Section.LAUNCHES: tr("which app answers a launch"),
        Section.CODIO_SETTINGS: tr("the settings of the assignments in Codio"),
        Section.GRADES: tr("samples of grades"),
    }[section]


def reading_in_words(section: Section) -> str:
    """Say which section is being read."""
    return tr("Reading {what}…").format(what=section_name(section))
