"""A line that says how long ago something was read, and goes on saying it as time passes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wizard.setup.moments import in_words
from wizard.setup.reading.age import age_in_words
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

_RENEWED_MS = 15_000


class ReadAgo(PlainLabel):
    """“Read 3 minutes ago”, with the time itself as its tooltip; hidden where nothing was read."""

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        renewed_ms: int = _RENEWED_MS,
        parent: QWidget | None = None,
    ) -> None:
        """`now` gives the time in UTC; every `renewed_ms` the words are renewed while shown."""
        super().__init__(role="hint", parent=parent)
        self.setObjectName("read_ago")
        self._now = now
        self._at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(renewed_ms)
        self._timer.timeout.connect(self._say)
        self.hide()

    def show_time(self, at: datetime | None) -> None:
        """Say how long ago that was."""
        self._at = at
        self._say()
        self.setVisible(at is not None)

    @Slot()
    def _say(self) -> None:
        if self._at is not None:
            self.setText(age_in_words(self._at, self._now()))
            self.setToolTip(plain_tooltip(in_words(self._at)))

    def showEvent(self, event: QShowEvent) -> None:
        """Renew the words while they are seen."""
        super().showEvent(event)
        self._say()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Renew nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()
