"""Runs what the mapping screen has to compute or read: in a job, or a moment later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wizard.http.cancellation import Cancellation
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import Message, of_error
from wizard.ui.session.controller import SetupController


def start_in_job(
    controller: SetupController,
    work: Callable[[], object],
    key: str,
    succeeded: Callable[..., None],
    in_words: Callable[[Exception], Message] = of_error,
) -> None:
    """Run `work` in a job and hand its result to `succeeded`.

    A failure is told in the window as `in_words` puts it. Of one `key` only the newest counts.
    """

    def run(_cancellation: Cancellation) -> object:
        return work()

    job = Job(run)
    job.succeeded.connect(succeeded)
    job.failed.connect(lambda error: controller.message.emit(in_words(error)))
    controller.jobs.start(job, lane=Lane.READ, key=key)


def single_shot(parent: QObject, act: Callable[[], None]) -> QTimer:
    """Return a timer that calls `act` once each time it was started and not stopped."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    return timer
