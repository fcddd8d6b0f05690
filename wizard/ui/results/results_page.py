"""The results page: every check with its mend, a test launch, the report, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from wizard.findings import Finding
from wizard.http.cancellation import Waiting, WaitReason
from wizard.setup.changes.base import Service
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.freshness import is_thorough
from wizard.setup.launch_watch import WatchResult
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.overview import Overview, reading_in_words
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step, StepResult, step_name, unchecked_steps
from wizard.ui.background.launch_watch import LaunchWatch
from wizard.ui.background.overview_reader import overview_reader_of
from wizard.ui.background.report_export import ReportExport
from wizard.ui.findings.drift_card import DriftCard
from wizard.ui.results.checks_card import ChecksCard
from wizard.ui.results.report_panel import ReportPanel
from wizard.ui.results.token_panel import TokenPanel
from wizard.ui.results.undo_panel import UndoPanel
from wizard.ui.results.watch_panel import LaunchChoice, WatchPanel
from wizard.ui.shell.page import Page

LAUNCH_CHECK = "results.launch"


class ResultsPage(Page):
    """Shows what every check found and what can be done about it."""

    step = Step.RESULTS
    content_width = 0
    checks_itself = True

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Results and report")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "Every check of every step, read back from Canvas and Codio. “Confirmed” is what no "
            "API can read and a person has looked at."
        )

    def build(self) -> None:
        """Make report, checks, test launch and undo."""
        controller, theme = self.controller, self.theme
        self._shown: tuple[StepResult, ...] = ()
        self._unchecked: tuple[Step, ...] = ()
        self._overview: Overview | None = None
        self._word_given = False
        self._setup = ""
        self.overview_reader = overview_reader_of(controller)
        self.watch = LaunchWatch(controller, self)
        self.files = ReportExport(controller, self)
        self.report = ReportPanel(
            self.files, desktop=controller.desktop, theme=theme, tell=controller.message.emit
        )
        self.checks = ChecksCard(theme=theme, now=controller.now)
        self.watch_panel = WatchPanel(self.watch, desktop=controller.desktop, theme=theme)
        self.undo = UndoPanel(controller, theme=theme)
        self.drift = DriftCard(theme=theme)
        self.token = TokenPanel(controller, theme=theme)
        parts = (self.report, self.drift, self.checks, self.watch_panel, self.undo, self.token)
        for part in parts:
            self.body.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        controller, checks = self.controller, self.checks
        self.overview_reader.section_begun.connect(self._on_section_begun)
        self.overview_reader.settings_progressed.connect(checks.show_progress)
        self.overview_reader.waiting.connect(self._on_waiting)
        self.overview_reader.busy_changed.connect(self._on_busy_changed)
        controller.busy_changed.connect(self._on_busy_changed)
        checks.reading_line.cancelled.connect(self.overview_reader.cancel)
        checks.reading_line.cancelled.connect(controller.cancel_check)
        checks.check_all_requested.connect(self._read_everything)
        checks.detail.go_to_requested.connect(self._go_to)
        checks.detail.check_requested.connect(self._check_again)
        checks.detail.confirm_requested.connect(self._confirm)
        checks.detail.accept_requested.connect(self.ask_to_accept)
        checks.detail.withdraw_requested.connect(self._withdraw)
        self.watch.ended.connect(self._on_watched)
        self.undo.finished.connect(self._read_after_undo)
        self.undo.changed.connect(self._on_undoing)
        self.token.changed.connect(self._on_taking_back)

    # --- what the page says -------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show what the checks found; read and check again where something has changed since."""
        if self.undo.run.is_running:
            return
        self.token.show_state()
        if journal_key(document) != self._setup:
            self._setup = journal_key(document)
            self.undo.forget()
            self.watch_panel.forget()
            self._show_results()
        self.overview_reader.renew()
        reading = self.overview_reader.is_busy and not self.overview_reader.awaits_settings
        if reading or self.controller.checking is not None:
            return
        self._show_results()
        if self._word_given:
            # What the frame says after a confirmation is about this step alone; the page shows all.
            self._word_given = False
            self.controller.message.emit(None)
        overview = self.overview_reader.latest
        if overview is not self._overview:
            self._overview = overview
            self.drift.show_drift(self.overview_reader.drift)
            self.watch_panel.set_choices(
                launch_choices(overview.rows if overview is not None else ())
            )
            self.undo.show_overview(overview)

    def entered(self) -> None:
        """Read what no other page needs, the settings of Codio's assignments, and what is old."""
        if not self.undo.run.is_running:
            self.overview_reader.read_due()

    def _show_results(self) -> None:
        controller = self.controller
        results = tuple(controller.results.values())
        unchecked = unchecked_steps(
            controller.results, controller.inputs_of, thorough=is_thorough(controller.snapshot)
        )
        same = len(results) == len(self._shown) and all(
            now is before for now, before in zip(results, self._shown, strict=True)
        )
        if not same or unchecked != self._unchecked:
            self._shown, self._unchecked = results, unchecked
            self.checks.set_results(
                self.controller.results, passed_over=self.controller.document.passed_over
            )
            self.report.set_findings(self.checks.findings, unchecked)

    def first_focus(self) -> QWidget:
        """Begin with the list of checks."""
        return self.checks.view

    def hold_reason(self) -> str:
        """The page must not be left while something is taken back."""
        if self.token.is_deleting:
            return self.tr("The access token is being taken back. Wait until it is done.")
        if not self.undo.run.is_running:
            return ""
        return self.tr("Changes are being taken back. Press Cancel, or wait until it is done.")

    def check(self) -> None:
        """Read and check everything."""
        self._read_everything()

    def layout_state(self) -> QByteArray:
        """Return the folder of the last export."""
        return QByteArray(str(self.files.folder or "").encode())

    def restore_layout(self, state: QByteArray) -> bool:
        """Offer the folder of the last export for the next one."""
        folder = bytes(state.data()).decode(errors="replace")
        self.files.folder = Path(folder) if folder else None
        return bool(folder)

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the words at the page's width."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _show_findings(self) -> None:
        """The page itself is the list of findings."""

    # --- what happens meanwhile ---------------------------------------------------------------

    @Slot()
    def _read_everything(self) -> None:
        self.controller.message.emit(None)
        self.overview_reader.read_everything()

    @Slot()
    def _read_after_undo(self) -> None:
        self.controller.message.emit(None)
        known = self._overview
        if known is None or known.unfinished:
            self.overview_reader.read_after(Service)
        else:
            self.overview_reader.read_after({action.service for action in known.made})

    @Slot(object)
    def _check_again(self, step: Step) -> None:
        """Check a step; this page's own checks take nearly all of what there is to read."""
        if step is Step.RESULTS:
            self._read_everything()
        else:
            self.controller.check(step)

    @Slot(object)
    def _on_section_begun(self, section: Section) -> None:
        self.checks.set_busy(reading_in_words(section))

    @Slot(object)
    def _on_waiting(self, waiting: Waiting) -> None:
        """Say what is waited for; how long Codio's pace makes it take is said anyway."""
        is_told = self.overview_reader.awaits_settings and waiting.reason == WaitReason.PACING
        if not is_told:
            self.checks.reading_line.show_waiting(waiting)

    @Slot()
    def _on_busy_changed(self) -> None:
        checking = self.controller.checking
        what = ""
        if checking is not None and checking is not Step.RESULTS:
            what = self.tr("Checking “{step}”…").format(step=step_name(checking))
        elif self.overview_reader.is_busy or checking is not None:
            what = self.tr("Running the checks…")
        self.checks.set_busy(what)
        self.changed.emit()

    @Slot()
    def _on_taking_back(self) -> None:
        self.undo.setEnabled(not self.token.is_deleting)
        self.changed.emit()

    @Slot()
    def _on_undoing(self) -> None:
        self.token.setEnabled(not self.undo.run.is_running)
        if self.undo.run.is_running:
            # Only once the panel has been laid out is it known where its progress is.
            QTimer.singleShot(0, self, lambda: self._scroll_to(self.undo))
        self.changed.emit()

    @Slot(object)
    def _on_watched(self, result: WatchResult) -> None:
        if result.proof is not None:
            self.overview_reader.judge_again()

    @Slot(str)
    def _confirm(self, check: str) -> None:
        self._word_given = True
        self.controller.words.confirm(check)

    @Slot(str)
    def _withdraw(self, check: str) -> None:
        self._word_given = True
        self.controller.words.withdraw(check)

    @Slot(object)
    def _go_to(self, finding: Finding) -> None:
        if finding.check == LAUNCH_CHECK:
            self.watch_panel.start_button.setFocus()
            self._scroll_to(self.watch_panel)
        else:
            self.finding_chosen.emit(finding)

    def _scroll_to(self, widget: QWidget) -> None:
        above: QWidget | None = self
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(widget)


def launch_choices(rows: Sequence[MappingRow]) -> tuple[LaunchChoice, ...]:
    """Return the assignments that exist in Canvas and open Codio."""
    return tuple(
        LaunchChoice(
            codio_assignment_id=row.codio_assignment_id,
            name=f"{row.module}: {row.codio_name}" if row.module else row.codio_name,
            url=row.canvas.html_url or "",
        )
        for row in rows
        if row.canvas is not None and row.current is not None and row.current.url
    )
