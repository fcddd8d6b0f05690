"""Writes the report of the open setup to files, in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal, Slot

from wizard.http.cancellation import Cancellation
from wizard.report.writer import write_report
from wizard.setup import operations
from wizard.store.paths import default_paths
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import of_error
from wizard.ui.session.controller import SetupController

_NOT_IN_NAMES = '<>:"/\\|?*'


class ReportExport(QObject):
    """Exports the report and remembers where.

    Signals: `written(files)` with the paths, `busy_changed()`. A failure goes to the controller's
    message.
    """

    written = Signal(object)
    busy_changed = Signal()

    def __init__(self, controller: SetupController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.folder: Path | None = None
        """Where the report was exported last; None before the first time."""
        self._temporary = QTemporaryDir()
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being written."""
        return self._job is not None

    def suggestion(self, suffix: str) -> Path:
        """Return where to offer to save: the folder chosen last, and a name after the setup."""
        last = self.folder
        folder = last if last is not None and last.is_dir() else default_paths().documents
        return folder / f"{file_name(self._controller.document.name)}{suffix}"

    def for_browser(self) -> Path:
        """Return a file that lives as long as the program, for a look in the browser."""
        return Path(self._temporary.path()) / "report.html"

    def export(self, files: Sequence[Path]) -> Job:
        """Write the report to these files, each in the form its suffix names."""
        self.folder = files[0].parent
        return self.write(files)

    def write(self, files: Sequence[Path]) -> Job:
        """Write the report without remembering the folder."""
        controller = self._controller
        document, snapshot = controller.document, controller.snapshot
        results, now = dict(controller.results), controller.now()

        def work(_cancellation: Cancellation) -> tuple[Path, ...]:
            report = operations.build_report(
                document=document,
                snapshot=snapshot,
                results=results,
                journal=controller.journal,
                now=now,
            )
            for file in files:
                write_report(report, file)
            return tuple(files)

        job = Job(work)
        job.succeeded.connect(self.written)
        job.failed.connect(lambda error: controller.message.emit(of_error(error)))
        job.finished.connect(self._on_finished)
        self._job = job
        controller.jobs.start(job, lane=Lane.DISK)
        self.busy_changed.emit()
        return job

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.busy_changed.emit()


def file_name(setup: str) -> str:
    """Make a file's name of a setup's."""
    name = "".join("-" if c in _NOT_IN_NAMES or ord(c) < 32 else c for c in setup).strip(" .")
    return name or "report"
