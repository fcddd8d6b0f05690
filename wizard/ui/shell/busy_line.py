"""Shows that something runs: what, for how long, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.http.cancellation import Waiting
from wizard.ui.announce import announce
from wizard.ui.messages import waiting_in_words
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.plain_label import PlainLabel

APPEARS_AFTER_MS = 300
ELAPSED_SHOWN_AFTER_S = 10


class BusyLine(QWidget):
    """An indeterminate bar with words; appears after 300 ms, tells the time after ten seconds.

    Signals: `cancelled()` when the person wants it to stop.
    """

    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ""
        self._waiting = ""
        self._elapsed = QElapsedTimer()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(APPEARS_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._renew)
        self._label = PlainLabel(role="hint")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), theme=theme, role="quiet", icon="close")
        self._cancel.setAccessibleName(self.tr("Cancel what is running"))
        self._cancel.clicked.connect(self.cancelled)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._label)
        words.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self._cancel)
        self.hide()

    def start(self, what: str) -> None:
        """Begin to show that `what` runs, as in “Asking Canvas…”."""
        self._what = what
        self._waiting = ""
        self._elapsed.start()
        self._delay.start()
        self._tick.start()
        self._renew()

    def say(self, what: str) -> None:
        """Say more exactly what runs, without beginning anew."""
        self._what = what
        self._waiting = ""
        self._renew()

    def stop(self) -> None:
        """Disappear."""
        self._delay.stop()
        self._tick.stop()
        self.hide()

    def show_waiting(self, waiting: Waiting) -> None:
        """Say that a service makes us wait."""
        words = waiting_in_words(waiting)
        self._waiting = f"{words[:1].upper()}{words[1:]}."
        self._renew()

    @Slot()
    def _appear(self) -> None:
        self.show()
        announce(self, self._label.text())

    @Slot()
    def _renew(self) -> None:
        parts = [self._what]
        seconds = self._elapsed.elapsed() // 1000
        if seconds >= ELAPSED_SHOWN_AFTER_S:
            parts.append(self.tr("{seconds} s so far.").format(seconds=seconds))
        if self._waiting:
            parts.append(self._waiting)
        self._label.setText(" ".join(parts))
