"""One progress bar over a whole run: what runs, how far, how long still, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.http.cancellation import Waiting
from wizard.ui.background.writing_run import WritingRun, time_left_in_words
from wizard.ui.messages import waiting_in_words
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel

_RENEW_MS = 100


class ProgressPanel(Card):
    """Shows a writing run while it runs.

    Signals: `cancelled()` when the person wants it to stop; `renewed()` a few times a second.
    """

    cancelled = Signal()
    renewed = Signal()

    def __init__(self, run: WritingRun, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._run = run
        self._waiting = ""
        self._doing = ""
        self._what = PlainLabel(role="strong")
        self._detail = PlainLabel(role="hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of all changes"))
        self.cancel_button = Button(self.tr("Cancel"), theme=theme, icon="close")
        self.cancel_button.setObjectName("cancel_run")
        self.cancel_button.clicked.connect(self._cancel)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._what, self.bar, self._detail):
            words.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button)
        self.body.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RENEW_MS)
        self._soon.timeout.connect(self.renew)
        run.progressed.connect(self._on_progressed)
        run.waiting.connect(self._on_waiting)
        self.hide()

    def begin(self, doing: str) -> None:
        """Appear, and say what is done before the first change."""
        self._waiting = ""
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Cancel"))
        self.say(doing)
        self.show()

    def say(self, doing: str) -> None:
        """Say what is done now."""
        self._doing = doing
        self.renew()

    def end(self) -> None:
        """Disappear."""
        self._soon.stop()
        self.hide()

    @Slot()
    def renew(self) -> None:
        """Show how far the run is."""
        run = self._run
        if run.over and run.total:
            self.bar.setRange(0, run.total)
            self.bar.setValue(run.over)
        self._what.setText(self._doing)
        parts = []
        if run.total:
            parts.append(self.tr("{over} of {total}").format(over=run.over, total=run.total))
        if run.is_stopping:
            parts.append(self.tr("stopping after the request that is under way"))
        elif self._waiting:
            parts.append(self._waiting)
        elif left := time_left_in_words(run.seconds_left):
            parts.append(left)
        self._detail.setText(" · ".join(parts))
        self.renewed.emit()

    @Slot()
    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Stopping…"))
        self.cancelled.emit()
        self.renew()

    @Slot()
    def _on_progressed(self) -> None:
        self._waiting = ""
        if not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _on_waiting(self, waiting: Waiting) -> None:
        self._waiting = waiting_in_words(waiting)
        if not self._soon.isActive():
            self._soon.start()
