"""How a reading goes, on the error output: what it waits for, and how far the longest part is."""

import sys
import threading
from types import TracebackType

from wizard.http.cancellation import Waiting, WaitReason
from wizard.setup.launch_watch import WATCHING
from wizard.setup.overview import settings_progress_in_words
from wizard.setup.reading.codio_settings import SettingsProgress
from wizard.setup.reading.patience import TAKES_LONG

_LEFT_TO_OTHERS = frozenset({WATCHING})
"""Told by the watch itself, with what it sees."""


class ReadingProgress:
    """Tells of pauses, and on a terminal how many of Codio's settings are read, in one line.

    Where nobody looks, nothing is said of how far it is, nor of the pace that the wizard keeps by
    itself. May be used from any thread; at the end of its block the line is taken away.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._line = ""

    def __enter__(self) -> "ReadingProgress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Take the line away."""
        with self._lock:
            self._write("")

    def show(self, progress: SettingsProgress) -> None:
        """Write how far the settings are in place of what the line said before."""
        if not sys.stderr.isatty():
            return
        is_over = progress.read == progress.total
        with self._lock:
            self._write("" if is_over else settings_progress_in_words(progress))

    def tell(self, waiting: Waiting) -> None:
        """Say what is waited for; the pace that is kept only where no line tells how long."""
        with self._lock:
            is_pace = waiting.reason == WaitReason.PACING
            if waiting.reason in _LEFT_TO_OTHERS or (
                is_pace and (self._line or not sys.stderr.isatty())
            ):
                return
            self._write("")
            print(_in_words(waiting), file=sys.stderr, flush=True)

    def print_above(self, text: str) -> None:
        """Print something on the standard output, and the line anew below it."""
        with self._lock:
            line = self._line
            self._write("")
            print(text, flush=True)
            self._write(line)

    def _write(self, line: str) -> None:
        if line == self._line:
            return
        blank = " " * len(self._line)
        print(f"\r{blank}\r{line}", end="", file=sys.stderr, flush=True)
        self._line = line


def _in_words(waiting: Waiting) -> str:
    seconds = f"{waiting.seconds:.0f} s"
    match waiting.reason:
        case _ if waiting.reason == TAKES_LONG:
            minutes = max(1, round(waiting.seconds / 60))
            return f"Reading takes long. It is given up in {minutes} min; Ctrl+C ends it now."
        case WaitReason.PACING:
            return f"Keeping to the pace that {waiting.service} allows: going on in {seconds}."
        case WaitReason.THROTTLED:
            return f"{waiting.service} is limiting requests: waiting {seconds}."
        case _:
            return f"{waiting.service}: waiting {seconds} – {waiting.reason}"
