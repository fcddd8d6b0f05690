"""Watches for a test launch in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.launch_watch import WatchResult
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import of_error
from wizard.ui.session.controller import SetupController

SECONDS = 300.0
INTERVAL = 3.0


class LaunchWatch(QObject):
    """One watch at a time; what it proves goes into the journal by itself.

    Signals: `began()`; `seen(WatchState)` after each look; `ended(WatchResult)` with proof or
    reasons; `finished()` always, last. A failure goes to the controller's message.
    """

    began = Signal()
    seen = Signal(object)
    ended = Signal(object)
    finished = Signal()

    def __init__(self, controller: SetupController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job: Job | None = None
        self.seconds = SECONDS
        """How long it watches."""
        self.interval = INTERVAL
        """Seconds between two looks."""

    @property
    def is_running(self) -> bool:
        """Whether it watches now."""
        return self._job is not None

    def start(self, codio_assignment_id: str) -> Job:
        """Watch for a student who opens this assignment from Canvas."""
        controller, seconds, interval = self._controller, self.seconds, self.interval
        document, credentials = controller.document, controller.credentials
        snapshot = controller.snapshot

        def work(cancellation: Cancellation) -> WatchResult:
            return operations.watch_launch(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                snapshot=snapshot,
                cancellation=cancellation,
                codio_assignment_id=codio_assignment_id,
                seconds=seconds,
                interval=interval,
                on_state=job.report,
            )

        job = Job(work)
        job.progressed.connect(self.seen)
        job.succeeded.connect(self.ended)
        job.failed.connect(lambda error: controller.message.emit(of_error(error)))
        job.finished.connect(self._on_finished)
        self._job = job
        controller.jobs.start(job, lane=Lane.READ, key="watch-launch")
        self.began.emit()
        return job

    @Slot()
    def cancel(self) -> None:
        """Stop watching."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.finished.emit()
