"""Where a run can die: before and after every request, and around every write to the journal."""

import re
import signal
from collections import Counter
from pathlib import Path

import msgspec

BEFORE = ": before it is sent"
# These two only the server knows.
ARRIVED = ": arrived, not carried out"
DONE = ": carried out, not answered"
READ = ": its answer was read"
TABLES = {
    "journal_runs": "journal, a run opened",
    "journal_entries": "journal, an entry begun",
    "journal_outcomes": "journal, an entry finished",
    "journal_undone": "journal, a change marked as taken back",
    "setups": "database, its tables made",
}

ACTS = {"kill": signal.SIGKILL, "stop": signal.SIGSTOP}


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """What a disk takes no more.

    pragma: what SQLite is told at the beginning of transaction number `transaction`, from 1.
    most_bytes: how long any file may be, 0 for as long as you like.
    """

    pragma: str = ""
    transaction: int = 0
    most_bytes: int = 0


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What a subject has to do, where it notes what it is at, and where it dies or stops."""

    what: str
    root: str
    document: msgspec.Raw
    secrets: dict[str, str]
    log: str
    boundary: str = ""
    number: int = 0
    act: str = ""
    pace: float = 0.0
    limit: Limit | None = None


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a subject says at its end: how many changes are done, and why the rest is not."""

    complete: bool = False
    done: int = 0
    error: str = ""
    said: str = ""


def shape_of(line: str) -> str:
    """Return a request line with its ids left out: what is asked, not of which thing.

    A token stands there by its first characters, which differ from run to run.
    """
    method, _, path = re.sub(r"(?<=/tokens/)[^/]+", "…", line).partition(" ")
    parts = ["…" if _is_id(part) else part for part in path.split("/")]
    return f"{method} {'/'.join(parts)}"


def _is_id(part: str) -> bool:
    return part.isdecimal() or re.fullmatch(r"[0-9a-f]{32}|[0-9a-f-]{36}", part) is not None


class Log(msgspec.Struct, frozen=True, kw_only=True):
    """What a subject has noted until it ended."""

    pid: int = 0
    passed: tuple[str, ...] = ()
    open: Counter[str] = Counter()

    @property
    def at(self) -> str:
        """Return what was open, a request before a transaction; "" for nothing."""
        return next((what for what in ("request", "transaction") if self.open[what] > 0), "")


def read_log(file: Path) -> Log:
    pid, passed, opened = 0, [], Counter()
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        sign, _, rest = line.partition(" ")
        match sign:
            case "pid":
                pid = int(rest)
            case "|":
                passed.append(rest)
            case "+":
                opened[rest] += 1
            case "-":
                opened[rest] -= 1
    return Log(pid=pid, passed=tuple(passed), open=opened)
