"""Reads in the background what an undo would do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.setup.undo_plan import UndoPlan, plan_undo
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.session.controller import SetupController

_KEY = "undo-plan"


class UndoReader(QObject):
    """Reads the plan of an undo, the newest alone.

    Signals: `plan_read(UndoPlan)` or `failed(error)`; `progressed(UndoPlanProgress)` and
    `waiting(Waiting)` while it reads; `finished()` last.
    """

    plan_read = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    waiting = Signal(object)
    finished = Signal()

    def __init__(
        self,
        controller: SetupController,
        *,
        is_same_canvas: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`is_same_canvas` is a person's word that what is in doubt was made in this course."""
        super().__init__(parent)
        self._controller = controller
        self.is_same_canvas = is_same_canvas
        self._job: Job | None = None

    def read(self) -> Job:
        """Find out what an undo of the open setup would do; nothing is written for it."""
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        is_same_canvas = self.is_same_canvas

        def work(cancellation: Cancellation) -> UndoPlan:
            return plan_undo(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                cancellation=cancellation,
                is_same_canvas=is_same_canvas,
                on_progress=job.report,
            )

        job = Job(work)
        job.progressed.connect(self.progressed)
        job.waiting.connect(self.waiting)
        job.succeeded.connect(self.plan_read)
        job.failed.connect(self.failed)
        job.finished.connect(lambda: self._on_finished(job))
        self._job = job
        return controller.jobs.start(job, lane=Lane.READ, key=_KEY)

    @Slot()
    def cancel(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.finished.emit()
