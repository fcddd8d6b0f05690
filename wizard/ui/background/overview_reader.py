"""Reads everything, judges it and plans, in one job; what was read becomes the controller's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.changes.base import Service
from wizard.setup.changes.journal_facts import with_memory
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.drift import Drift, drift_in_window, kept_settings
from wizard.setup.freshness import outdated_sections, what_decides_reading, without
from wizard.setup.overview import Overview, overview_of
from wizard.setup.reading.codio_settings import (
    USUAL_REQUESTS,
    SettingsProgress,
    SettingsReading,
)
from wizard.setup.reading.due import Basis, basis, due_sections, touched_by, wanted_sections
from wizard.setup.snapshot import Awaited, CodioSettings, Section, Snapshot
from wizard.setup.steps import Step, results_for
from wizard.store.verifications import Verifications
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import of_error
from wizard.ui.session.controller import SetupController

_KEY = "overview"
_AFTER_FIRST_SIGHT_SECONDS = 0.05


class OverviewReader(QObject):
    """Reads overviews, the newest alone, and has the controller adopt them.

    A thorough one comes in two parts: all that does not rest on the settings of Codio's assignments
    at once, and these when they have arrived.

    Signals: `section_begun(Section)`, `settings_progressed(SettingsProgress)` and
    `waiting(Waiting)` while it reads;
    `overview_read(Overview)` once the controller has it; `busy_changed()` when one starts or ends.
    A failure goes to the controller's message.
    """

    section_begun = Signal(object)
    settings_progressed = Signal(object)
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
        self._reading: frozenset[Section] = frozenset()
        self._read_on: dict[Section, Basis] = {}
        self._touched: dict[Section, object] = {}
        self._judged_for: tuple[Snapshot, str] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an overview is being read."""
        return self._job is not None

    @property
    def awaits_settings(self) -> bool:
        """Whether all is there but what rests on the settings of Codio's assignments."""
        return isinstance(self._controller.snapshot.codio_settings, Awaited)

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
        return self._read(self._wanted(), self._controller.snapshot)

    def read_due(self) -> None:
        """Read what was not read yet, what was written over and what is old.

        Nothing is done where nothing is due, or all of it is being read.
        """
        controller = self._controller
        if controller.has_setup and not controller.is_opening:
            due = self._due()
            if due - self._reading:
                self._read(due, controller.snapshot)

    def read_after(self, services: Iterable[Service]) -> Job:
        """Read what writes to these services may have changed, then judge everything."""
        snapshot = self._controller.snapshot
        self._touched |= {
            section: getattr(snapshot, section.value) for section in touched_by(services)
        }
        return self._read(self._due(), snapshot)

    def _wanted(self) -> frozenset[Section]:
        document = self._controller.document
        return wanted_sections(document, thorough=document.step is Step.RESULTS)

    def _due(self) -> frozenset[Section]:
        controller = self._controller
        return due_sections(
            controller.snapshot,
            self._wanted(),
            now=controller.now(),
            touched=self._touched,
            read_on=self._read_on if self._read_for == self._reads_from() else {},
        )

    def _read(self, sections: frozenset[Section], known: Snapshot) -> Job:
        """Read sections afresh and judge them with what is known of the others.

        A reading that this one takes the place of was asked for as well: its sections are read too.
        """
        sections |= self._reading & self._wanted()
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        journal = controller.journal
        thorough = document.step is Step.RESULTS
        verifications, now = self._verifications, controller.now()
        if self._read_for != self._reads_from():
            self._read_for, self._read_on = self._reads_from(), {}
        before = controller.snapshot

        def work(cancellation: Cancellation, report: Callable[[object], None]) -> Overview:
            snapshot = operations.read_again(
                sections=sections,
                known=known,
                document=document,
                credentials=credentials,
                journal=journal,
                cancellation=cancellation,
                on_section=report,
                settings=SettingsReading(
                    earlier=_earlier_settings(before, document, verifications),
                    most_requests=USUAL_REQUESTS if thorough else None,
                    on_progress=report,
                ),
                on_awaiting=lambda known: (
                    report(overview_of(document, known, journal)) if thorough else None
                ),
            )
            found = overview_of(document, snapshot, journal)
            found = msgspec.structs.replace(found, read=sections)
            if verifications is None or not thorough or found.unread:
                return found
            cancellation.check()
            drift = drift_in_window(
                document=document,
                findings=results_for(found.results),
                verifications=verifications,
                journal=journal,
                now=now,
                snapshot=snapshot,
            )
            return msgspec.structs.replace(found, drift=drift)

        return self._start(work, sections)

    def judge_again(self) -> Job:
        """Judge what was read before, without asking any service.

        While settings are awaited, they are judged with everything else when they arrive.
        """
        if self._job is not None and self.awaits_settings:
            return self._job
        document, snapshot = self._controller.document, self._controller.snapshot
        journal = self._controller.journal

        def work(_cancellation: Cancellation, _report: Callable[[object], None]) -> Overview:
            # A page that was just opened is drawn faster while nothing else computes.
            time.sleep(_AFTER_FIRST_SIGHT_SECONDS)
            found = overview_of(document, with_memory(snapshot, journal, document), journal)
            return msgspec.structs.replace(found, read=frozenset())

        return self._start(work, frozenset())

    def renew(self) -> None:
        """Read, or judge again, where something has changed since; once for each change.

        While the secrets of a setup that was just opened are still being fetched there is nothing
        to read with; once they are there, the page is shown again.
        """
        controller = self._controller
        if not controller.has_setup or controller.is_opening:
            return
        if self._read_for != self._reads_from():
            self._read(self._due(), controller.snapshot)
        elif self.latest is not None and not self.is_busy and not self.is_current:
            now = (controller.snapshot, controller.inputs_of(Step.RESULTS))
            tried = self._judged_for
            if tried is None or tried[0] is not now[0] or tried[1] != now[1]:
                self._judged_for = now
                self.judge_again()

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

    def _start(
        self,
        work: Callable[[Cancellation, Callable[[object], None]], Overview],
        sections: frozenset[Section],
    ) -> Job:
        self._reading = sections
        job = Job(lambda cancellation: work(cancellation, job.report))
        job.progressed.connect(self._on_progressed)
        job.waiting.connect(self.waiting)
        job.succeeded.connect(self._on_overview)
        job.failed.connect(lambda error: self._controller.message.emit(of_error(error)))
        job.finished.connect(lambda: self._on_finished(job))
        self._job = job
        self._controller.jobs.start(job, lane=Lane.READ, key=_KEY)
        self.busy_changed.emit()
        return job

    @Slot(object)
    def _on_progressed(self, value: object) -> None:
        if isinstance(value, Overview):
            self._latest = value
            adopt_overview(self._controller, value)
        elif isinstance(value, SettingsProgress):
            self.settings_progressed.emit(value)
        else:
            self.section_begun.emit(value)

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        adopt_overview(self._controller, overview)
        self._read_on |= {each: basis(overview.snapshot, each) for each in overview.read}
        self._latest = overview
        self._adopted = self._controller.snapshot
        if overview.drift is not None:
            self._drift = journal_key(overview.document), overview.drift
        self.overview_read.emit(overview)

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._reading = frozenset()
            self.busy_changed.emit()
            # Not at once: it may have ended because another setup is being opened.
            QTimer.singleShot(0, self, self._give_up_awaiting)

    @Slot()
    def _give_up_awaiting(self) -> None:
        """Wait no longer for settings whose reading was cancelled or has failed."""
        if self.awaits_settings and not self.is_busy:
            section = {Section.CODIO_SETTINGS}
            self._controller.adopt(without(self._controller.snapshot, section), section)


def _earlier_settings(
    before: Snapshot, document: SetupDocument, verifications: Verifications | None
) -> CodioSettings | None:
    """Return the settings of Codio's assignments as they are known from before."""
    if isinstance(before.codio_settings, CodioSettings):
        return before.codio_settings
    return kept_settings(document, verifications) if verifications is not None else None


def overview_reader_of(controller: SetupController) -> OverviewReader:
    """Return the one overview reader of a controller, which all pages share."""
    return controller.findChild(OverviewReader) or OverviewReader(controller, controller)


def adopt_overview(controller: SetupController, overview: Overview) -> None:
    """Take snapshot and results into the open setup; what was edited meanwhile stays unread."""
    outdated = outdated_sections(overview.document, controller.document)
    controller.adopt(overview.snapshot, overview.read - outdated)
    controller.adopt_results(overview.results)
