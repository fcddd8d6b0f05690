"""Applies or undoes setups in processes of their own, which die where they are told to.

Reads one JSON order per line from standard input and answers each with a line: how the process
ended. Each order is carried out in a fresh process without threads; SIGKILL is a real one.
"""

import os
import signal
import sys
from pathlib import Path

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.changes.unknown_outcomes import Waits
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths


class Order(msgspec.Struct):
    """What to do, and after which write of the journal to die: "begin 1", "finish 0", …

    "begin" is right after the entry is written, before the request; "sent" after the request,
    before the entry is finished; "finish" after that; "undone" after an entry is marked undone,
    "taken" before that. "wait" is at the beginning of a pause, as before a look for a lost
    change. Empty: live to the end.
    pauses: seconds before each look for a change whose answer was lost; short, for a test.
    """

    what: str
    root: str
    document: SetupDocument
    secrets: dict[str, str]
    die_at: str = ""
    pauses: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)


class DeadlyCancellation(Cancellation):
    """Kills its process at the beginning of one of its pauses."""

    def __init__(self, die_at: str) -> None:
        super().__init__()
        moment, _, number = die_at.partition(" ")
        self._left = int(number or 0) if moment == "wait" else -1

    def wait(self, seconds, reason, *, service=""):
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1
        super().wait(seconds, reason, service=service)


class DeadlyJournal(Journal):
    """Kills its process at one of its writes."""

    def __init__(self, database: Database, die_at: str) -> None:
        super().__init__(database)
        moment, _, number = die_at.partition(" ")
        self._moment, self._left = moment, int(number or 0)

    def begin(self, *arguments):
        entry = super().begin(*arguments)
        self._perhaps_die("begin")
        return entry

    def finish(self, *arguments):
        self._perhaps_die("sent")
        super().finish(*arguments)
        self._perhaps_die("finish")

    def mark_undone(self, *arguments):
        self._perhaps_die("taken")
        super().mark_undone(*arguments)
        self._perhaps_die("undone")

    def _perhaps_die(self, moment: str) -> None:
        if moment == self._moment:
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            self._left -= 1


def carry_out(order: Order) -> int:
    arguments = {
        "document": order.document,
        "credentials": Credentials(**{k: Secret(v) for k, v in order.secrets.items()}),
        "journal": DeadlyJournal(
            Database(Paths.below(Path(order.root)).database_file), order.die_at
        ),
        "cancellation": DeadlyCancellation(order.die_at),
        "waits": Waits(pauses=order.pauses),
    }
    if order.what == "apply":
        return 0 if operations.apply_plan(**arguments).result.complete else 1
    results = operations.undo_setup(**arguments).results
    return 0 if all(result.state == "undone" for result in results) else 1


def main() -> None:
    for line in sys.stdin.buffer:
        child = os.fork()
        if child == 0:
            os._exit(carry_out(msgspec.json.decode(line, type=Order)))
        status = os.waitpid(child, 0)[1]
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


main()
