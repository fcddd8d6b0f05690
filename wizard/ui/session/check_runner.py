"""Runs the checks of a step in a job: one at a time, and the newest alone counts."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from wizard.http.cancellation import Cancellation
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step, StepResult
from wizard.ui.background.jobs import Job, JobRunner, Lane
from wizard.ui.session.engine import Operations

_KEY = "check"


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a check has come back with: the document it was run for, what was read, the result.

    `advance` says that the next page is wanted if everything is good.
    """

    document: SetupDocument
    sections: tuple[Section, ...]
    snapshot: Snapshot
    result: StepResult
    advance: bool


class CheckRunner(QObject):
    """Reads what a step's checks need and runs them.

    Signals: `checked(Checked)`, when `checking` says no longer that it runs; `failed(error)`;
    `busy_changed()` when a check starts or ends; `waited(Waiting)` while a service makes it wait.
    """

    checked = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()
    waited = Signal(object)

    def __init__(
        self, operations: Operations, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._jobs = jobs
        self._job: Job | None = None
        self.checking: Step | None = None

    def start(
        self,
        step: Step,
        document: SetupDocument,
        sections: tuple[Section, ...],
        read: Callable[[Cancellation], Snapshot],
        *,
        advance: bool,
    ) -> None:
        """Read `sections` with `read`, then run the step's checks; what ran before is cancelled."""

        def work(cancellation: Cancellation) -> Checked:
            snapshot = read(cancellation)
            result = self._operations.check_step(step=step, document=document, snapshot=snapshot)
            return Checked(
                document=document,
                sections=sections,
                snapshot=snapshot,
                result=result,
                advance=advance,
            )

        self.cancel()
        job = Job(work)
        self._job, self.checking = job, step
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self.failed)
        job.waiting.connect(self.waited)
        job.finished.connect(lambda: self._on_finished(job))
        self._jobs.start(job, lane=Lane.READ, key=_KEY)
        self.busy_changed.emit()

    def cancel(self) -> None:
        """Stop the running check."""
        if self._job is not None:
            self._job.cancel()

    def _on_succeeded(self, checked: Checked) -> None:
        self.checking = None
        self.checked.emit(checked)

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.checking = None
            self.busy_changed.emit()
