"""Reads everything, judges it and plans, in one job; what was read becomes the controller's."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.changes.journal_facts import with_memory
from wizard.setup.document import journal_key
from wizard.setup.drift import Drift, drift_in_window
from wizard.setup.freshness import is_thorough, outdated_sections, what_decides_reading
from wizard.setup.overview import Overview, overview_of
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step, results_for
from wizard.store.verifications import Verifications
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import of_error
from wizard.ui.session.controller import SetupController

_KEY = "overview"
_AFTER_FIRST_SIGHT_SECONDS = 0.05


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
            *what_decides_reading(document),
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
