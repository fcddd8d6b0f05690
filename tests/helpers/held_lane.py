"""Work of a window that has to wait for its turn."""

import threading

from wizard.ui.app import WindowParts
from wizard.ui.background.jobs import Job, Lane


class HeldLane:
    """Keeps a lane busy, so that whatever else is to be done in it waits for its turn."""

    def __init__(self, parts: WindowParts, lane: Lane) -> None:
        self._go_on = threading.Event()
        parts.jobs.start(Job(lambda _cancellation: self._go_on.wait(10)), lane=lane)

    def let_go(self) -> None:
        self._go_on.set()
