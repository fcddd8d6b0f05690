"""Taking everything back: asked first, with the whole list; then carried out with its progress."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wizard.setup.actions import Action
from wizard.setup.plan import Plan
from wizard.setup.undo import UndoProgress
from wizard.ui.controller import SetupController
from wizard.ui.messages import Message, MessageKind
from wizard.ui.models.plan import LineState, PlanModel
from wizard.ui.outcomes import refusal_in_words
from wizard.ui.runs import WritingRun
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.outcome_panel import OutcomePanel, troubles
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.progress_panel import ProgressPanel
from wizard.ui.widgets.row_view import RowView

_DIALOG = QSize(720, 520)
_SIDE_BY_SIDE_FROM = 75
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
        self._made: tuple[Action, ...] = ()
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
        row.add(self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.progress = ProgressPanel(self.run, theme=theme)
        self.outcome = OutcomePanel(theme=theme)
        self.outcome.retry_button.hide()
        self.view = RowView(self.tr("What was taken back"), theme=theme)
        self.view.setObjectName("undone")
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.show_model(self.model)
        self.view.hide()
        self.body.addWidget(row)
        for widget in (self.progress, self.outcome, self.view):
            self.body.addWidget(widget)
        self.progress.cancelled.connect(self.run.cancel)
        self.run.progressed.connect(self._on_progress)
        self.run.succeeded.connect(self._on_undone)
        self.run.cancelled.connect(self._on_cancelled)
        self.run.failed.connect(lambda e: controller.message.emit(refusal_in_words(e)))
        self.run.finished.connect(self._on_finished)
        self.set_made(())

    def set_made(self, made: Sequence[Action]) -> None:
        """Say what can be taken back, the last change first."""
        self._made = tuple(made)
        if self.run.is_running:
            return
        self.button.setEnabled(bool(made))
        if not made:
            text = self.tr("Nothing that this setup has made is left to take back.")
        elif len(made) == 1:
            text = self.tr("1 change that this setup made still stands.")
        else:
            text = self.tr(
                "{count} changes were made by this setup. They can be taken back, the last one "
                "first; what students have already submitted to is kept."
            ).format(count=len(made))
        self._what.setText(text)

    def forget(self) -> None:
        """Say no longer how the last run ended: it was another setup's."""
        self.outcome.hide()
        self.view.hide()
        self.model.show_plan(Plan())
        self.set_made(())

    @Slot()
    def ask(self) -> None:
        """List what will be taken back, and ask."""
        if not self._made or self.run.is_running:
            return
        self.dialog = UndoDialog(self._made, theme=self._theme, parent=self.window())
        self.dialog.accepted.connect(self.undo)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

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
    def _on_undone(self, results: Sequence[object]) -> None:
        counts = self.model.counts
        undone, total = counts[LineState.UNDONE], len(results)
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
        self, made: Sequence[Action], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
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
                    "Canvas and Codio will be as they were before. Kept, with the reason, is what "
                    "students have already submitted to and what somebody has changed since."
                )
            )
        )
        layout.addWidget(view, 1)
        layout.addWidget(boxes)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
