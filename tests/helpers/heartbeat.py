"""How long the event loop ever stands still, told apart from how busy the machine is.

A timer beats in the event loop; a stall is the longest time between two beats. Three figures are
printed of each stall, and two are judged:

* by the clock, which on a busy machine tells above all how busy it is, and is not judged;
* the work of it: the processor time of the window's thread, and that of the program's other threads
  as far as the window's thread waited meanwhile, since then one of them kept the interpreter from
  it. Other programs cannot add to it, so that each phase counts with the median of three runs;
* with waits: the work and what else the window's thread waited for, such as a sleep, a file, a lock
  or the keyring. Only the time in which it stood ready and others had the processor is left out. On
  a busy machine this also holds the time for which a thread of the program that had the interpreter
  was itself without a processor. That befalls one run or another, whereas what the program waits
  for it waits for in every run: each phase counts with the least of three runs.
"""

import threading
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Stall(NamedTuple):
    """The longest time between two beats, in ms; the module's docstring tells the three apart."""

    clock: float
    work: float
    with_waits: float


def longer(one: Stall, other: Stall) -> Stall:
    """Return the longer of two, figure by figure."""
    return Stall(*map(max, one, other))


class Instant(NamedTuple):
    """What had been spent at one beat, in ms."""

    clock: float
    thread: float
    """Processor time of the window's thread."""
    program: float
    """Processor time of all threads."""
    in_line: float
    """How long the window's thread was ready to run while others had the processor."""

    @classmethod
    def now(cls) -> "Instant":
        return cls(
            1000 * time.perf_counter(),
            1000 * time.thread_time(),
            1000 * time.process_time(),
            1000 * seconds_without_processor(),
        )


def stall_between(one: Instant, other: Instant) -> Stall:
    """Judge the time between two beats. What is waited for includes the 5 ms to the next beat."""
    clock, thread, program, in_line = (b - a for a, b in zip(one, other, strict=True))
    waited = max(clock - thread - in_line, 0.0)
    kept_by_own_threads = min(waited, max(program - thread, 0.0))
    return Stall(clock, thread + kept_by_own_threads, thread + waited)


class Heartbeat(QObject):
    """Notes the longest time between two beats of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.begin()
        self._timer.start(BEAT_MS)

    def begin(self) -> None:
        self.longest = Stall(0.0, 0.0, 0.0)
        self.last = Instant.now()

    def end(self) -> Stall:
        """Return the longest stall since `begin`."""
        self._beat()
        return self.longest

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        last, self.last = self.last, Instant.now()
        self.longest = longer(self.longest, stall_between(last, self.last))
        self.beats += 1


def seconds_without_processor() -> float:
    """Return how long this thread was ready to run and others had the processor, on Linux."""
    file = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    try:
        return int(file.read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def longest_of(runs: list[Stall]) -> float:
    """Return what a phase counts with, in ms."""
    return max(median(each.work for each in runs), min(each.with_waits for each in runs))
