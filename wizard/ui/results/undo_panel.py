"""Taking back: what still stands, the ways to say more of it, and the run with its progress."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.setup import operations
from wizard.setup.changes.origin import in_words
from wizard.setup.changes.plan import Plan
from wizard.setup.changes.undo import UndoProgress
from wizard.setup.overview import Overview
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.background.progress_panel import ProgressPanel
from wizard.ui.background.run_words import refusal_in_words
from wizard.ui.background.undo_reader import UndoReader
from wizard.ui.background.writing_run import WritingRun
from wizard.ui.messages import Message, MessageKind
from wizard.ui.results.journal_menu import JournalMenu
from wizard.ui.results.left_aside import LeftAsideRow
from wizard.ui.results.undo_dialog import UndoDialog
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.outcome_panel import OutcomePanel, troubles
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import LineState, PlanModel
from wizard.ui.widgets.row_view import RowView

_SIDE_BY_SIDE_FROM = 105
_LIST_HEIGHT = 260


class UndoPanel(Card):
    """Says what can be taken back, and takes it back.

    Signals: `finished()` after a run, when everything should be read again; `changed()` when one
    begins or ends.
    """

    finished = Signal()
    changed = Signal()

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._controller = controller
        self._theme = theme
        self._place = ""
        self._stays = 0
        self.setAccessibleName(self.tr("Undo"))
        self.run = WritingRun(controller, self)
        self.model = PlanModel(self)
        self.dialog: UndoDialog | None = None
        self._make_head()
        self.aside = LeftAsideRow(theme=theme)
        self.aside.said_to_belong_here.connect(self.adopt_old_runs)
        self.aside.said_to_be_same.connect(self.ask_as_same)
        self.progress = ProgressPanel(self.run, theme=theme)
        self.outcome = OutcomePanel(theme=theme)
        self.outcome.retry_button.hide()
        self.view = RowView(self.tr("What was taken back"), theme=theme)
        self.view.setObjectName("undone")
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.show_model(self.model)
        self.view.hide()
        self.body.addWidget(self._head)
        self.body.addWidget(self.aside)
        for widget in (self.progress, self.outcome, self.view):
            self.body.addWidget(widget)
        self.progress.cancelled.connect(self.run.cancel)
        self.run.progressed.connect(self._on_progress)
        self.run.succeeded.connect(self._on_undone)
        self.run.cancelled.connect(self._on_cancelled)
        self.run.failed.connect(lambda e: controller.message.emit(refusal_in_words(e)))
        self.run.finished.connect(self._on_finished)
        self.show_overview(None)

    def _make_head(self) -> None:
        self._what = PlainLabel(role="hint")
        self.button = Button(
            self.tr("Undo what the wizard did…"), theme=self._theme, role="danger", icon="undo"
        )
        self.button.setObjectName("undo")
        self.button.clicked.connect(self.ask)
        self.records = JournalMenu(self._controller, theme=self._theme)
        self.records.renewed.connect(self.finished)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addWidget(PlainLabel(self.tr("Take it back"), role="heading"))
        words.addWidget(self._what)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=12)
        flow.addWidget(self.records)
        flow.addWidget(self.button)
        self._head = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM))
        self._head.add(said)
        self._head.add(buttons, 0)

    def show_overview(self, overview: Overview | None) -> None:
        """Say what can be taken back and where, the last change first, and what is left aside."""
        made = len(overview.made) if overview is not None else 0
        unfinished = overview.unfinished if overview is not None else 0
        self._place = in_words(overview.origin) if overview is not None else ""
        left_aside = overview.left_aside if overview is not None else ()
        if self.run.is_running:
            return
        self.button.setEnabled(made + unfinished > 0)
        in_doubt = any(aside.asks for aside in left_aside)
        self._what.setText(self._standing_in_words(made, unfinished, in_doubt=in_doubt))
        self.aside.show_left_aside(left_aside, self._place)

    def _standing_in_words(self, made: int, unfinished: int, *, in_doubt: bool) -> str:
        if not made and unfinished:
            text = self.tr(
                "An interrupted run may have changed something in {place}. What it made can be "
                "taken back."
            )
        elif not made and in_doubt:
            text = self.tr("Nothing is known for sure to have been made in {place}.")
        elif not made:
            text = self.tr("Nothing that this setup has made is left to take back.")
        elif made == 1:
            text = self.tr("1 change that this setup made in {place} still stands.")
        else:
            text = self.tr(
                "{count} changes that this setup made in {place} still stand. You choose which of "
                "them are taken back; what students have already submitted to is kept."
            )
        return text.format(count=made, place=self._place)

    def forget(self) -> None:
        """Say no longer how the last run ended: it was another setup's."""
        self.outcome.hide()
        self.view.hide()
        self.model.show_plan(Plan())
        self.show_overview(None)

    @Slot()
    def ask(self) -> None:
        """Show what would be taken back, to be chosen from."""
        self._open_dialog(is_same_canvas=False)

    @Slot()
    def ask_as_same(self) -> None:
        """Show it with what is in doubt, as a person says that it was made here."""
        self._open_dialog(is_same_canvas=True)

    def _open_dialog(self, *, is_same_canvas: bool) -> None:
        if self.run.is_running:
            return
        reader = UndoReader(self._controller, is_same_canvas=is_same_canvas)
        self.dialog = UndoDialog(reader, self._place, theme=self._theme, parent=self.window())
        self.dialog.accepted.connect(self._undo_chosen)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot()
    def adopt_old_runs(self) -> None:
        """Let changes that an older version made belong to the chosen course."""
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        job = Job(
            lambda cancellation: operations.claim_old_runs(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                cancellation=cancellation,
            )
        )
        job.succeeded.connect(lambda _: self.finished.emit())
        job.failed.connect(lambda error: controller.message.emit(refusal_in_words(error)))
        controller.jobs.start(job, lane=Lane.WRITE)

    @Slot()
    def _undo_chosen(self) -> None:
        """Take back what was agreed to in the dialog."""
        if self.run.is_running or self.dialog is None:
            return
        choice = self.dialog.model
        self._stays = choice.left_out
        self.outcome.hide()
        self.model.show_run(choice.lines)
        self.view.show()
        self.button.setEnabled(False)
        self.records.setEnabled(False)
        self.run.undo(choice.going, is_same_canvas=self.dialog.is_same_canvas)
        self.progress.begin(self.tr("Taking back what was made"))
        self.progress.cancel_button.setFocus()
        self.changed.emit()

    @Slot(object)
    def _on_progress(self, progress: UndoProgress) -> None:
        position = self.model.waiting_for(progress.result.action, progress.position)
        if position is not None:
            self.model.set_undo_result(position, progress.result)
            group, row = self.model.place_of(position)
            self.view.scrollTo(self.model.index(row, 0, self.model.index(group, 0)))

    @Slot()
    def _on_undone(self) -> None:
        counts = self.model.counts
        undone, total = counts[LineState.UNDONE], len(self.model.lines)
        kind = MessageKind.SUCCESS
        if undone < total:
            kind = MessageKind.WARNING
            text = self.tr(
                "{undone} of {total} changes are taken back. Kept: {kept}. Failed: {failed}."
            )
        elif self._stays:
            text = self.tr("The {total} changes that you chose are taken back.")
        else:
            text = self.tr("All {total} changes are taken back.")
        heading = text.format(
            undone=undone,
            total=total,
            kept=counts[LineState.KEPT],
            failed=counts[LineState.FAILED],
        )
        told = []
        if self._stays:
            text = self.tr("Left as you chose: {count}. They can be taken back any time.")
            told = [text.format(count=self._stays)]
        self.outcome.show_outcome(kind, heading, told=told, lines=troubles(self.model.lines))

    @Slot()
    def _on_cancelled(self) -> None:
        self._controller.message.emit(
            Message(
                kind=MessageKind.INFORMATION,
                what=self.tr("Stopped. What was taken back stays taken back."),
                to_do=self.tr("The rest can be taken back any time."),
            )
        )

    @Slot()
    def _on_finished(self) -> None:
        self.progress.end()
        self.records.setEnabled(True)
        self.model.end()
        self.view.scrollToTop()
        self.finished.emit()
        self.changed.emit()
