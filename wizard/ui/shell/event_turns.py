"""Does what takes long one after the other, each in a turn of the event loop of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class EventTurns(QObject):
    """Acts that wait for their turn; between any two of them the window answers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Callable[[], None], None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_over(self) -> bool:
        """Whether no act waits."""
        return not self._waiting

    def add(self, act: Callable[[], None]) -> None:
        """Act in a later turn; an act that waits already is not added again."""
        self._waiting.setdefault(act)
        if not self._timer.isActive():
            self._timer.start()

    def drop(self, act: Callable[[], None]) -> None:
        """Do without an act that may be waiting."""
        self._waiting.pop(act, None)

    def postpone(self, act: Callable[[], None]) -> None:
        """Let an act that may be waiting be the last."""
        if act in self._waiting:
            self.drop(act)
            self.add(act)

    def _take_turn(self) -> None:
        if self._waiting:
            act = next(iter(self._waiting))
            del self._waiting[act]
            if self._waiting:
                self._timer.start()
            act()
