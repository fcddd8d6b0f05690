"""Ctrl+C, and being told to end: first in order, then at once."""

import os
import signal
import sys
import threading
from types import FrameType

from wizard.http.cancellation import Cancellation

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_BY_SIGNAL = 128
"""What shells add to a signal's number in the exit code of what it has ended."""


def cancel_on_signals(cancellation: Cancellation) -> None:
    """Let the first signal cancel and say how long that may take, and the second end at once.

    What is left open then is settled by the next run: the journal knows of it.
    """
    asked = False

    def handle(number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            os._exit(_BY_SIGNAL + number)
        asked = True
        _tell(cancellation.seconds_left)
        # Not here: the thread that was interrupted may hold the very locks that this needs.
        threading.Thread(target=cancellation.cancel, daemon=True).start()

    for number in _SIGNALS:
        # What was told to be ignored, as by nohup, stays so.
        if signal.getsignal(number) is not signal.SIG_IGN or number == signal.SIGINT:
            signal.signal(number, handle)


def _tell(seconds: float) -> None:
    words = (
        f"Finishing the request in flight, up to {max(1, round(seconds))} s; press again to "
        "leave it."
        if seconds > 0
        else "Stopping; press again to leave at once."
    )
    try:
        print(words, file=sys.stderr, flush=True)
    except RuntimeError:
        return  # It came in the middle of another print.
