"""Frees cyclic garbage in the thread of the window alone."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_YOUNG_MS = 500
"""Often: the time that a pass takes follows what was allocated since the one before."""
_ALL_EVERY = 120
"""After so many collections of young objects all are collected, when nothing else goes on."""


class GarbageCollection(QObject):
    """Takes Python's collector out of the hands of worker threads, from `start` until `stop`.

    Python collects in whichever thread happens to allocate. A widget or timer that is freed in
    another thread than its own aborts the program, and a full pass in the middle of a read would
    hold the window up.
    """

    def __init__(self, is_idle: Callable[[], bool], parent: QObject | None = None) -> None:
        """`is_idle` tells whether a pause of some milliseconds would disturb nobody."""
        super().__init__(parent)
        self._is_idle = is_idle
        self._young = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_YOUNG_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect by this timer from now on; what is alive already is not looked at again."""
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()

    @Slot()
    def collect(self) -> None:
        """Free young garbage; now and then, in a quiet moment, all of it."""
        self._young += 1
        if self._young >= _ALL_EVERY and self._is_idle():
            self._young = 0
            gc.collect()
        else:
            gc.collect(1)
