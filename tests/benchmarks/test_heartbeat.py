"""The heartbeat sees what blocks the window, and not what other programs take."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from helpers.heartbeat import Heartbeat, Stall, longest_of

RUNS = 3
MOST_MS = 50


def compute(ms: float) -> None:
    """Keep the processor for so long, by this thread's own time."""
    until = time.thread_time() + ms / 1000
    while time.thread_time() < until:
        pass


def compute_elsewhere(ms: float) -> None:
    """Wait for a thread of the program that computes for so long."""
    busy = threading.Thread(target=compute, args=(ms,))
    busy.start()
    busy.join()


def stall_by(qtbot: QtBot, block: Callable[[], None]) -> Stall:
    """Return the longest stall of an event loop in which something blocks once."""
    heart = Heartbeat()
    QTimer.singleShot(0, block)
    qtbot.waitUntil(lambda: heart.beats > 3)
    heart.stop()
    return heart.end()


@pytest.mark.parametrize("block", [compute, compute_elsewhere])
def test_work_of_100_ms_in_the_window_or_for_which_it_waits_is_seen(
    qtbot: QtBot, block: Callable[[float], None]
) -> None:
    stall = stall_by(qtbot, lambda: block(100))
    assert stall.work > 90
    assert longest_of([stall]) > MOST_MS


def test_a_wait_without_work_is_seen_if_it_is_there_in_every_run(qtbot: QtBot) -> None:
    runs = [stall_by(qtbot, lambda: time.sleep(0.1)) for _ in range(RUNS)]
    assert longest_of(runs) > MOST_MS
    without = [stall_by(qtbot, lambda: None) for _ in range(RUNS)]
    assert longest_of([*runs, *without]) < MOST_MS


@pytest.mark.slow
def test_other_programs_add_nothing_to_the_work(qtbot: QtBot) -> None:
    """Each processor serves two others too: the clock counts what they take, the work does not."""
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(2 * (os.cpu_count() or 1))
    ]
    try:
        runs = [stall_by(qtbot, lambda: compute(40)) for _ in range(RUNS)]
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert max(each.clock for each in runs) > MOST_MS
    assert longest_of(runs) < MOST_MS
