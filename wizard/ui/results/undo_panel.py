"""Taking everything back: asked first, with the whole list; then carried out with its progress."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QVBoxLayout, QWidget

from wizard.setup import operations
from wizard.setup.changes.actions import Action
from wizard.setup.changes.journal_facts import left_aside_in_words
from wizard.setup.changes.origin import in_words
from wizard.setup.changes.plan import Plan
from wizard.setup.changes.undo import UndoProgress
from wizard.setup.overview import Overview
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.background.progress_panel import ProgressPanel
from wizard.ui.background.run_words import refusal_in_words
from wizard.ui.background.writing_run import WritingRun
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.outcome_panel import OutcomePanel, troubles
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import LineState, PlanModel
from wizard.ui.widgets.row_view import RowView

_DIALOG = QSize(720, 520)
_SIDE_BY_SIDE_FROM = 75
_LIST_HEIGHT = 260
_AT_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self._made: tuple[Action, ...] = ()
        self._place = ""
        self.setAccessibleName(self.tr("Undo"))
        self.run = WritingRun(controller, self)
        self.model = PlanModel(self)
        self.dialog: UndoDialog | None = None
        self._what = PlainLabel(role="hint")
        self.button = Button(
            self.tr("Undo everything the wizard did…"), theme=theme, role="danger", icon="undo"
        )
        self.button.setObjectName("undo")
        self.button.clicked.connect(self.ask)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addWidget(PlainLabel(self.tr("Take it back"), role="heading"))
        words.addWidget(self._what)
        row = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM))
        row.add(said)
        row.add(self.button, 0, _AT_THE_LEFT)
        self._aside = PlainLabel(role="hint")
        self.adopt_button = Button(self.tr("They belong to this course…"), theme=theme)
        self.adopt_button.setObjectName("adopt_old_runs")
        self.adopt_button.clicked.connect(self.ask_to_adopt)
        self.question: QMessageBox | None = None
        self._aside_row = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM))
        self._aside_row.add(self._aside)
        self._aside_row.add(
            self.adopt_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.progress = ProgressPanel(self.run, theme=theme)
        self.outcome = OutcomePanel(theme=theme)
        self.outcome.retry_button.hide()
        self.view = RowView(self.tr("What was taken back"), theme=theme)
        self.view.setObjectName("undone")
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.show_model(self.model)
        self.view.hide()
        self.body.addWidget(row)
        self.body.addWidget(self._aside_row)
        for widget in (self.progress, self.outcome, self.view):
            self.body.addWidget(widget)
        self.progress.cancelled.connect(self.run.cancel)
        self.run.progressed.connect(self._on_progress)
        self.run.succeeded.connect(self._on_undone)
        self.run.cancelled.connect(self._on_cancelled)
        self.run.failed.connect(lambda e: controller.message.emit(refusal_in_words(e)))
        self.run.finished.connect(self._on_finished)
        self.show_overview(None)

    def show_overview(self, overview: Overview | None) -> None:
        """Say what can be taken back and where, the last change first, and what is left aside."""
        self._made = overview.made if overview is not None else ()
        self._place = in_words(overview.origin) if overview is not None else ""
        left_aside = overview.left_aside if overview is not None else ()
        if self.run.is_running:
            return
        self.button.setEnabled(bool(self._made))
        if not self._made:
            text = self.tr("Nothing that this setup has made is left to take back.")
        elif len(self._made) == 1:
            text = self.tr("1 change that this setup made in {place} still stands.")
        else:
            text = self.tr(
                "{count} changes were made by this setup in {place}. They can be taken back, the "
                "last one first; what students have already submitted to is kept."
            )
        self._what.setText(text.format(count=len(self._made), place=self._place))
        self._aside.setText("\n".join(map(left_aside_in_words, left_aside)))
        self._aside_row.setVisible(bool(left_aside))
        self.adopt_button.setVisible(any(aside.origin is None for aside in left_aside))

    def forget(self) -> None:
        """Say no longer how the last run ended: it was another setup's."""
        self.outcome.hide()
        self.view.hide()
        self.model.show_plan(Plan())
        self.show_overview(None)

    @Slot()
    def ask(self) -> None:
        """List what will be taken back, and ask."""
        if not self._made or self.run.is_running:
            return
        self.dialog = UndoDialog(self._made, self._place, theme=self._theme, parent=self.window())
        self.dialog.accepted.connect(self.undo)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot()
    def ask_to_adopt(self) -> None:
        """Ask whether changes that an older version made belong to the chosen course."""
        self.question = ask_before(
            self.adopt_old_runs,
            parent=self,
            question=self.tr("Did this setup make them in {place}?").format(place=self._place),
            consequence=self.tr(
                "Undo then takes them back as well, each only where Canvas still holds what was "
                "made. If you do not know, leave them."
            ),
            keep=self.tr("Leave them"),
            destroy=self.tr("Yes, there"),
        )

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
    def undo(self) -> None:
        """Take everything back."""
        if self.run.is_running:
            return
        self.outcome.hide()
        self.model.begin(self._made)
        self.view.show()
        self.button.setEnabled(False)
        self.run.undo(len(self._made))
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

    @Slot(object)
    def _on_undone(self, result: operations.Undone) -> None:
        counts = self.model.counts
        undone, total = counts[LineState.UNDONE], len(result.results)
        if undone == total:
            kind = MessageKind.SUCCESS
            heading = self.tr("All {total} changes are taken back.").format(total=total)
        else:
            kind = MessageKind.WARNING
            heading = self.tr(
                "{undone} of {total} changes are taken back. Kept: {kept}. Failed: {failed}."
            ).format(
                undone=undone,
                total=total,
                kept=counts[LineState.KEPT],
                failed=counts[LineState.FAILED],
            )
        self.outcome.show_outcome(kind, heading, lines=troubles(self.model.lines))

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
        self.model.end()
        self.view.scrollToTop()
        self.finished.emit()
        self.changed.emit()


class UndoDialog(QDialog):
    """Lists what will be taken back and asks whether to."""

    def __init__(
        self, made: Sequence[Action], place: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`place` names the course and the Canvas host in which all of it was made."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Undo everything the wizard did"))
        self.resize(_DIALOG)
        model = PlanModel(self)
        model.show_to_undo(made)
        view = RowView(self.tr("What will be taken back"), theme=theme)
        view.show_model(model)
        boxes = QDialogButtonBox()
        self.keep_button = Button(self.tr("Keep everything"), theme=theme)
        self.keep_button.setObjectName("keep_everything")
        self.undo_button = Button(
            self.tr("Take back 1 change")
            if len(made) == 1
            else self.tr("Take back {count} changes").format(count=len(made)),
            theme=theme,
            role="danger",
            icon="undo",
        )
        self.undo_button.setObjectName("take_back")
        boxes.addButton(self.keep_button, QDialogButtonBox.ButtonRole.RejectRole)
        boxes.addButton(self.undo_button, QDialogButtonBox.ButtonRole.AcceptRole)
        boxes.accepted.connect(self.accept)
        boxes.rejected.connect(self.reject)
        self.keep_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(self.tr("Take all of this back?"), role="heading"))
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "It was made in {place}, which will be as it was before, and Codio too. Kept, "
                    "with the reason, is what students have already submitted to and what somebody "
                    "has changed since."
                ).format(place=place)
            )
        )
        if any(action.lost_in_words() for action in made):
            layout.addWidget(
                PlainLabel(self.tr("Not all of it comes back: the lines say what does not."))
            )
        layout.addWidget(view, 1)
        layout.addWidget(boxes)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
