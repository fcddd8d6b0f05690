"""The plan of an undo, to be chosen from: read first, then each change with its box."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from wizard.http.cancellation import Waiting
from wizard.setup.changes.journal_facts import left_aside_in_words
from wizard.setup.changes.origin import in_words
from wizard.setup.operations import NoRecordError
from wizard.setup.undo_plan import UndoPlan, UndoPlanProgress
from wizard.ui.announce import announce
from wizard.ui.background.run_words import refusal_in_words
from wizard.ui.background.undo_reader import UndoReader
from wizard.ui.messages import MessageKind, waiting_in_words
from wizard.ui.results.undo_choice import UndoChoiceModel
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.check_view import CheckView
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.plain_label import PlainLabel

_SIZE = QSize(760, 560)
_ICON_SIZE = 20


class UndoDialog(QDialog):
    """Shows what an undo would do, and asks for how much of it; accepted, `model` has the answer.

    It opens at once and reads meanwhile; closing it stops the reading.
    """

    def __init__(
        self, reader: UndoReader, place: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`place` names the course and the Canvas host, as far as they are known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Undo what the wizard did"))
        self.resize(_SIZE)
        self._reader = reader
        self._place = place
        reader.setParent(self)
        self.model = UndoChoiceModel(self)
        self._heading = PlainLabel(role="heading")
        self._what = PlainLabel()
        self._make_progress()
        self._make_trouble(theme)
        self.view = CheckView(self.tr("What can be taken back, and what stays"), theme=theme)
        self.view.setObjectName("undo_choice")
        self.view.show_model(self.model)
        self.view.toggled.connect(self._toggle)
        self._make_buttons(theme)
        self._arrange()
        self.model.choice_changed.connect(self._renew_button)
        reader.plan_read.connect(self._show_plan)
        reader.failed.connect(self._show_error)
        reader.progressed.connect(self._show_progress)
        reader.waiting.connect(self._show_waiting)
        self.finished.connect(reader.cancel)
        self.read()

    @property
    def is_same_canvas(self) -> bool:
        """Whether the plan rests on a person's word that it is the same Canvas."""
        return self._reader.is_same_canvas

    @property
    def text(self) -> str:
        """Heading, sentence and trouble, as shown."""
        shown = (self._heading, self._what, self._doing, self._trouble)
        return "\n".join(each.text() for each in shown if each.isVisibleTo(self))

    def _make_progress(self) -> None:
        self._doing = PlainLabel(role="hint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        self._reading = QWidget()
        words = QVBoxLayout(self._reading)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(6)
        words.addWidget(self._doing)
        words.addWidget(self._bar)
        words.addStretch(1)

    def _make_trouble(self, theme: Theme) -> None:
        self._trouble = PlainLabel()
        self._trouble.set_selectable()
        self.retry_button = Button(self.tr("Try again"), theme=theme, icon="refresh")
        self.retry_button.setObjectName("read_undo_again")
        self.retry_button.clicked.connect(self.read)
        self._failed = QWidget()
        row = QHBoxLayout(self._failed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(
            MessageIcon(MessageKind.FAILURE, size=_ICON_SIZE, theme=theme),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        row.addWidget(self._trouble, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.retry_button, 0, Qt.AlignmentFlag.AlignTop)

    def _make_buttons(self, theme: Theme) -> None:
        self.buttons = QDialogButtonBox()
        self.keep_button = Button(self.tr("Keep everything"), theme=theme)
        self.keep_button.setObjectName("keep_everything")
        self.undo_button = Button("", theme=theme, role="danger", icon="undo")
        self.undo_button.setObjectName("take_back")
        self.buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.undo_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.keep_button.setDefault(True)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._what)
        layout.addWidget(self._reading, 1)
        layout.addWidget(self._failed, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.buttons)

    @Slot()
    def read(self) -> None:
        """Read what would be done, for the first time or again."""
        self._heading.setText(self.tr("What would be taken back?"))
        self._what.setText(
            self.tr("In {place}. Nothing is changed before you have agreed.").format(
                place=self._place
            )
        )
        self._doing.setText(self.tr("Asking Canvas what is still as it was made…"))
        self._bar.setRange(0, 0)
        self._show_only(self._reading)
        self.undo_button.hide()
        self.keep_button.setText(self.tr("Cancel"))
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._doing.text())
        self._reader.read()

    def _show_only(self, part: QWidget) -> None:
        for each in (self._reading, self._failed, self.view):
            each.setVisible(each is part)

    @Slot(object)
    def _show_progress(self, progress: UndoPlanProgress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.over)
        self._doing.setText(
            self.tr("{over} of {total} changes compared with what was made…").format(
                over=progress.over, total=progress.total
            )
        )

    @Slot(object)
    def _show_waiting(self, waiting: Waiting) -> None:
        self._doing.setText(waiting_in_words(waiting))

    @Slot(object)
    def _show_error(self, error: Exception) -> None:
        self._heading.setText(self.tr("What can be taken back could not be read"))
        aside = error.left_aside if isinstance(error, NoRecordError) else ()
        told = (refusal_in_words(error).text, *map(left_aside_in_words, aside))
        self._trouble.setText("\n".join(told))
        self._show_only(self._failed)
        self.keep_button.setText(self.tr("Close"))
        self.retry_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._trouble.text(), assertive=True)

    @Slot(object)
    def _show_plan(self, plan: UndoPlan) -> None:
        self._place = in_words(plan.origin)
        self.model.show_undo(plan)
        self._show_only(self.view)
        if plan.undoable:
            self._heading.setText(self.tr("What is to be taken back?"))
            self._what.setText(
                self.tr(
                    "In {place}. Untick what is to stay. What students have already submitted to "
                    "and what somebody has changed since stays in any case."
                ).format(place=self._place)
            )
        else:
            self._heading.setText(self.tr("Nothing can be taken back"))
            self._what.setText(
                self.tr("In {place}, for the reasons below.").format(place=self._place)
                if plan.standing
                else self.tr("In {place} nothing is left to take back.").format(place=self._place)
            )
        self.undo_button.setVisible(bool(plan.undoable))
        self.keep_button.setText(self.tr("Keep everything") if plan.undoable else self.tr("Close"))
        first = self.model.index(0, 0)
        if first.isValid():
            self.view.setCurrentIndex(first)
        # In the list, too, Enter presses the default button, which keeps everything.
        chosen_from = self.view if plan.undoable else self.keep_button
        chosen_from.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._heading.text()} {self._what.text()}")

    @Slot(QModelIndex)
    def _toggle(self, index: QModelIndex) -> None:
        self.model.toggle(index)
        if self.undo_button.isEnabled():
            announce(self.view, self.undo_button.text())
        else:
            announce(self.view, self.tr("Nothing is ticked: everything stays."))

    @Slot()
    def _renew_button(self) -> None:
        going, offered = len(self.model.going), self.model.offered
        text = self.tr("Take back {going} of {offered} changes")
        if offered == 1:
            text = self.tr("Take back 1 change")
        self.undo_button.setText(text.format(going=going, offered=offered))
        self.undo_button.setEnabled(going > 0)
