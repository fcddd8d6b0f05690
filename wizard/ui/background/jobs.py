"""Background work: jobs that can be cancelled, whose outcome arrives in the GUI thread."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from enum import Enum

import msgspec
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from wizard.http.cancellation import Cancellation, Waiting

_log = logging.getLogger(__name__)

PARALLEL_READS = 4
SHUTDOWN_SECONDS = 5.0
_SWITCH_SECONDS = 0.000001
"""How long a job computes on when the window's thread wants to run.

Python's own 5 ms are waited for each time Qt calls back, a thousand times while a table is painted.
"""


class Lane(Enum):
    """Where a job runs: reads side by side, everything else one after the other in its lane.

    Saving has a lane of its own, and so has the keyring, which may block until it is unlocked.
    """

    READ = "read"
    WRITE = "write"
    DISK = "disk"
    KEYRING = "keyring"


_KEEPING = frozenset({Lane.DISK, Lane.KEYRING})
"""What keeps the administrator's input: never cancelled, and nobody waits for it."""


class _Outcome(msgspec.Struct, frozen=True):
    value: object = None
    error: Exception | None = None


class Job(QObject):
    """One piece of work and what becomes of it.

    Signals (all in the GUI thread): `succeeded(result)` or `failed(error)`, at most one of them
    and neither after a cancelled read; `waiting(Waiting)` while a service makes us wait;
    `progressed(value)` for what the work passes to `report`; `finished()` always, last, and once.

    The callable runs in another thread: it must not touch a widget. It gets a `Cancellation`.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    waiting = Signal(object)
    progressed = Signal(object)
    finished = Signal()

    _reported = Signal(object)
    _waited = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, work: Callable[[Cancellation], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._cancellation = Cancellation(on_wait=self._on_wait)
        self._lane = Lane.READ
        self._over = False
        self._when_over: Callable[[Job], None] | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._deliver_progress, queued)
        self._waited.connect(self._deliver_waiting, queued)
        self._ended.connect(self._deliver_outcome, queued)

    @property
    def cancellation(self) -> Cancellation:
        """What stops the job's requests."""
        return self._cancellation

    @property
    def is_over(self) -> bool:
        """Whether `finished` has been emitted."""
        return self._over

    def report(self, value: object) -> None:
        """Send `value` to `progressed`. For the callable, from its own thread."""
        self._emit(self._reported, value)

    def cancel(self) -> None:
        """Stop the job.

        A read is over at once, whatever its request still does: its result will be dropped.
        A write ends by itself after the request in flight, so that its outcome is known.
        """
        self._cancellation.cancel()
        if self._lane is Lane.READ:
            self._finish()

    def _run(self) -> None:
        """Do the work, in a thread of the pool."""
        try:
            self._cancellation.check()
            outcome = _Outcome(value=self._work(self._cancellation))
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            outcome = _Outcome(error=error)
        self._emit(self._ended, outcome)

    def _emit(self, signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]  # a bound Qt signal
        except RuntimeError:
            _log.info("A job ended after the window was gone.")

    def _on_wait(self, waiting: Waiting) -> None:
        self._emit(self._waited, waiting)

    @Slot(object)
    def _deliver_progress(self, value: object) -> None:
        if not self._over:
            self.progressed.emit(value)

    @Slot(object)
    def _deliver_waiting(self, value: object) -> None:
        if not self._over:
            self.waiting.emit(value)

    @Slot(object)
    def _deliver_outcome(self, outcome: _Outcome) -> None:
        if self._over:
            return
        if outcome.error is None:
            self.succeeded.emit(outcome.value)
        else:
            self.failed.emit(outcome.error)
        self._finish()

    def _finish(self) -> None:
        if not self._over:
            self._over = True
            self.finished.emit()
            if self._when_over is not None:
                self._when_over(self)
                self._when_over = None
            # A thread pool never gives its runnable back; what the work holds must go all the same.
            self._work = _nothing


def _nothing(_cancellation: Cancellation) -> object:
    return None


class _Runnable(QRunnable):
    """Keeps its job alive until the pool has run it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self.setAutoDelete(False)

    def run(self) -> None:
        self.job._run()  # noqa: SLF001 - the two are one thing in two classes


class JobRunner(QObject):
    """Runs jobs in lanes and forgets them when they are over.

    Signals: `busy_changed()` when a job starts or ends; `failed(error)` when any of them fails.
    """

    busy_changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for lane, pool in self._pools.items():
            pool.setMaxThreadCount(PARALLEL_READS if lane is Lane.READ else 1)
        self._jobs: dict[Job, Lane] = {}
        self._newest: dict[str, Job] = {}
        self._runnables: dict[Lane, list[_Runnable]] = {lane: [] for lane in Lane}
        self._closed = False
        sys.setswitchinterval(_SWITCH_SECONDS)

    @property
    def is_busy(self) -> bool:
        """Whether any read or write is running or waits for its turn."""
        return any(lane not in _KEEPING for lane in self._jobs.values())

    def start(self, job: Job, *, lane: Lane = Lane.READ, key: str = "") -> Job:
        """Run the job in a lane.

        With a `key`, a read of the same key that is still running is cancelled first and its
        result dropped: only the newest generation is ever heard.
        """
        if key and (older := self._newest.get(key)) is not None:
            older.cancel()
        job._lane = lane  # noqa: SLF001 - a job and its runner are one thing in two classes
        job._when_over = self._forget  # noqa: SLF001
        self._jobs[job] = lane
        job.failed.connect(self.failed)
        if key:
            self._newest[key] = job
        if self._closed:
            job.cancellation.cancel()
            job._finish()  # noqa: SLF001
            return job
        runnable = _Runnable(job)
        self._release_runnables()
        self._runnables[lane].append(runnable)
        self._pools[lane].start(runnable)
        self.busy_changed.emit()
        return job

    def cancel_reads(self) -> None:
        """Cancel every read."""
        for job, lane in list(self._jobs.items()):
            if lane is Lane.READ:
                job.cancel()

    def shutdown(self, seconds: float = SHUTDOWN_SECONDS) -> bool:
        """Cancel everything and wait, at most `seconds` for each lane. True if all threads ended.

        What keeps the administrator's input is not cancelled.
        """
        self._closed = True
        for job, lane in list(self._jobs.items()):
            if lane not in _KEEPING:
                job.cancel()
        ended = [pool.waitForDone(int(seconds * 1000)) for pool in self._pools.values()]
        return all(ended)

    def _forget(self, job: Job) -> None:
        self._jobs.pop(job, None)
        for key in [key for key, newest in self._newest.items() if newest is job]:
            del self._newest[key]
        self.busy_changed.emit()

    def _release_runnables(self) -> None:
        # A runnable may be freed only when no thread can still be inside its `run`, and the end
        # of a job is announced from there; so they are kept until their lane is idle.
        for lane, pool in self._pools.items():
            if pool.activeThreadCount() == 0:
                self._runnables[lane].clear()
