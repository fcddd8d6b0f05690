"""Runs that write: carrying out a plan and taking it back, in the serial lane, with their pace."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState, Progress
from wizard.setup.changes.plan import Plan
from wizard.setup.changes.undo import UndoProgress
from wizard.setup.changes.unknown_outcomes import PATIENT
from wizard.setup.snapshot import Section, Snapshot
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.session.controller import SetupController

_PACE_KNOWN_AFTER = 3
_NOT_OVER = frozenset({ActionState.RUNNING, ActionState.UNKNOWN, ActionState.WAITING})


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("WritingRun", text)


class WritingRun(QObject):
    """One piece of writing work that can be cancelled and tells how far it is.

    Signals: `section_begun(Section)` while it reads before writing; `progressed(value)` for the
    engine's own progress values; `waiting(Waiting)`; `succeeded(result)`, `cancelled()` when it
    was stopped before anything could be told, or `failed(error)`; `finished()` last. `waits` say
    how long a change is looked for whose answer was lost.
    """

    section_begun = Signal(object)
    progressed = Signal(object)
    waiting = Signal(object)
    succeeded = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    finished = Signal()

    def __init__(self, controller: SetupController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job: Job | None = None
        self._stopping = False
        self._writing_since = QElapsedTimer()
        self.over = 0
        self.total = 0
        self.waits = PATIENT

    @property
    def is_running(self) -> bool:
        """Whether it runs, or ends after the request in flight."""
        return self._job is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it was cancelled and only finishes the request in flight."""
        return self._stopping

    @property
    def seconds_left(self) -> float | None:
        """How long it will still take, in seconds; None while the pace is not known."""
        if not self._writing_since.isValid():
            return None
        return seconds_left(self.over, self.total, self._writing_since.elapsed() / 1000)

    def apply(self, plan: Plan, *, known: Snapshot) -> Job:
        """Carry out the plan that the person has agreed to; `known` is what it was made from."""
        controller = self._controller
        document, credentials, waits = controller.document, controller.credentials, self.waits

        def work(
            cancellation: Cancellation, report: Callable[[object], None]
        ) -> operations.Applied:
            return operations.apply_plan(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                cancellation=cancellation,
                shown=plan,
                known=known,
                on_section=report,
                on_progress=report,
                waits=waits,
            )

        return self._start(work, len(plan.actions))

    def undo(self, chosen: Collection[int], *, is_same_canvas: bool = False) -> Job:
        """Take back what a person has agreed to.

        chosen: the ids of the journal's entries.
        is_same_canvas: their word that it was made in this course, under whatever address.
        """
        controller = self._controller
        document, credentials, waits = controller.document, controller.credentials, self.waits

        def work(cancellation: Cancellation, report: Callable[[object], None]) -> object:
            return operations.undo_setup(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                cancellation=cancellation,
                is_same_canvas=is_same_canvas,
                chosen=frozenset(chosen),
                on_progress=report,
                waits=waits,
            )

        return self._start(work, len(chosen))

    @Slot()
    def cancel(self) -> None:
        """Finish the request in flight, then stop."""
        if self._job is not None:
            self._stopping = True
            self._job.cancel()

    def _start(
        self, work: Callable[[Cancellation, Callable[[object], None]], object], total: int
    ) -> Job:
        self.over, self.total = 0, total
        self._stopping = False
        self._writing_since.invalidate()
        job = Job(lambda cancellation: work(cancellation, job.report))
        job.progressed.connect(self._on_progress)
        job.waiting.connect(self.waiting)
        job.succeeded.connect(self.succeeded)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._job = job
        return self._controller.jobs.start(job, lane=Lane.WRITE)

    @Slot(object)
    def _on_progress(self, value: object) -> None:
        if isinstance(value, Section):
            self.section_begun.emit(value)
            return
        if not self._writing_since.isValid():
            self._writing_since.start()
        if isinstance(value, Progress) and value.result.state not in _NOT_OVER:
            self.over += 1
        elif isinstance(value, UndoProgress):
            self.over = value.position + 1
        self.progressed.emit(value)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._stopping = False
        self.finished.emit()


def seconds_left(over: int, total: int, elapsed: float) -> float | None:
    """Return how many seconds are left at the pace so far; None while the pace is not known."""
    if over < _PACE_KNOWN_AFTER:
        return None
    return elapsed / over * (total - over)


def time_left_in_words(seconds: float | None) -> str:
    """Say how long it will still take, roughly; empty while that is not known."""
    if seconds is None:
        return ""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} seconds left").format(seconds=5 * max(1, round(seconds / 5)))
    return tr("about {minutes} minutes left").format(minutes=max(2, round(seconds / 60)))
