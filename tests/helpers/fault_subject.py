"""A process that applies or undoes setups, writes down every boundary it passes, and dies at one.

Reads one JSON order per line from standard input. Each is carried out in a fresh copy of this
process, which everything has been imported into already; its end is a line of standard output:
`stopped` where it was stopped with SIGSTOP, else the exit code. SIGKILL is a real one.

It holds on to the product in three places only, so that it can try an older version of it: two
functions of `wizard.setup.operations`, and what they are given. Boundaries are those of the
libraries below: requests and sqlite3.
"""

import contextlib
import inspect
import os
import re
import resource
import signal
import sqlite3
import sys
import traceback
from collections import Counter
from pathlib import Path

import msgspec
import requests
import requests.adapters

from helpers.boundaries import ACTS, BEFORE, READ, TABLES, Limit, Order, Told, shape_of
from wizard.setup import operations
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths

try:
    from wizard.http.cancellation import Cancellation
    from wizard.secret import Secret
except ImportError:  # What versions before called them.
    from wizard.http.control import Control as Cancellation
    from wizard.http.secret import Secret

CHANGES = re.compile(r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+(\w+)")
COMPLETE = {"undone", "kept"}


class Watch:
    """What this process is at, written to a file that outlives it."""

    def __init__(self, order: Order) -> None:
        self._file = os.open(order.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._order = order
        self._passed: Counter[str] = Counter()
        self._write(f"pid {os.getpid()}")

    def reached(self, name: str) -> None:
        self._write(f"| {name}")
        number = self._passed[name]
        self._passed[name] += 1
        if self._order.act and (name, number) == (self._order.boundary, self._order.number):
            os.kill(os.getpid(), ACTS[self._order.act])

    @contextlib.contextmanager
    def within(self, what: str):
        self.opened(what)
        try:
            yield
        finally:
            self.closed(what)

    def opened(self, what: str) -> None:
        self._write(f"+ {what}")

    def closed(self, what: str) -> None:
        self._write(f"- {what}")

    def _write(self, line: str) -> None:
        os.write(self._file, f"{line}\n".encode())


def watch_requests(watch: Watch) -> None:
    """Tell of each request before it is sent, and when its answer has been read to the end."""
    send, iter_content = requests.adapters.HTTPAdapter.send, requests.Response.iter_content

    def told_send(self, request, *arguments, **named):
        shape = shape_of(f"{request.method} {request.path_url.partition('?')[0]}")
        watch.opened("request")
        watch.reached(f"{shape}{BEFORE}")
        try:
            return send(self, request, *arguments, **named)
        except BaseException:
            watch.closed("request")
            raise

    def told_content(self, *arguments, **named):
        yield from iter_content(self, *arguments, **named)
        request = self.request
        watch.closed("request")
        watch.reached(
            f"{shape_of(f'{request.method} ' + request.path_url.partition('?')[0])}{READ}"
        )

    requests.adapters.HTTPAdapter.send = told_send
    requests.Response.iter_content = told_content


def watch_transactions(watch: Watch, limit: Limit | None) -> None:
    """Tell of each write transaction before and after its COMMIT, and let it fail as ordered."""
    connect = sqlite3.connect
    begun = 0

    class Watched(sqlite3.Connection):
        _table = ""

        def execute(self, statement, *parameters):
            nonlocal begun
            match statement.split(maxsplit=1)[0].upper() if statement.strip() else "":
                case "BEGIN":
                    self._table = ""
                    watch.opened("transaction")
                    begun += 1
                    if limit is not None and limit.pragma and begun >= limit.transaction:
                        super().execute(limit.pragma)
                case "COMMIT" if self._table:
                    watch.reached(f"{self._table}: written")
                case "ROLLBACK":
                    watch.closed("transaction")
                case "INSERT" | "UPDATE" | "DELETE":
                    table = CHANGES.match(statement)[1]
                    self._table = TABLES.get(table, table)
            result = super().execute(statement, *parameters)
            if statement.strip().upper() == "COMMIT":
                watch.closed("transaction")
                if self._table:
                    watch.reached(f"{self._table}: committed")
            return result

    def connect_watched(*arguments, **named):
        return connect(*arguments, **{"factory": Watched} | named)

    sqlite3.connect = connect_watched


def limit_files(most_bytes: int) -> None:
    """Let no file grow beyond this: the system refuses the write, as it does on a broken disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))


class PacedCancellation(Cancellation):
    """Lets every pause take a given part of its time."""

    pace = 0.0

    def wait(self, seconds, *arguments, **named):
        super().wait(seconds * self.pace, *arguments, **named)


def arguments_for(run, order: Order, cancellation: Cancellation) -> dict[str, object]:
    """Return what this version of the product wants to be given."""
    named = inspect.signature(run).parameters
    database = Paths.below(Path(order.root)).database_file
    return {
        "document": msgspec.json.decode(order.document, type=SetupDocument),
        "credentials": Credentials(**{k: Secret(v) for k, v in order.secrets.items()}),
        "journal": Journal(Database(database)),
        "cancellation" if "cancellation" in named else "control": cancellation,
    }


def carry_out(order: Order) -> Told:
    cancellation = PacedCancellation()
    cancellation.pace = order.pace
    if order.what == "apply":
        applied = operations.apply_plan(**arguments_for(operations.apply_plan, order, cancellation))
        failed = [r for r in applied.result.results if r.state not in {"done", "adopted"}]
        complete = applied.result.complete
        done = len(applied.result.results) - len(failed)
    else:
        undone = operations.undo_setup(**arguments_for(operations.undo_setup, order, cancellation))
        results = undone if isinstance(undone, tuple) else undone.results
        failed = [r for r in results if r.state not in COMPLETE]
        complete = not failed
        done = sum(r.state == "undone" for r in results)
    said = [f"{r.action.in_words()}: {r.state}: {r.message}" for r in failed]
    return Told(complete=complete, done=done, said="\n".join(said))


def live(order: Order) -> int:
    """Carry an order out; the exit code is 0 complete, 1 not, 2 refused in words, 3 a defect."""
    watch = Watch(order)
    watch_requests(watch)
    watch_transactions(watch, order.limit)
    if order.limit is not None and order.limit.most_bytes:
        limit_files(order.limit.most_bytes)
    try:
        told = carry_out(order)
        code = 0 if told.complete else 1
    except Exception as error:  # noqa: BLE001 - which one it was is what is tried
        own = type(error).__module__.startswith("wizard.")
        text = str(error) if own else traceback.format_exc()
        told = Told(complete=False, error=type(error).__name__, said=text)
        code = 2 if own else 3
    # The answer is the test's own: no limit of the disk is meant for it.
    os.write(sys.stdout.fileno(), msgspec.json.encode(told) + b"\n")
    return code


def follow(child: int) -> None:
    """Tell how a process goes on until it has ended."""
    while True:
        status = os.waitpid(child, os.WUNTRACED)[1]
        if os.WIFSTOPPED(status):
            os.write(1, b"stopped\n")
        else:
            os.write(1, f"{os.waitstatus_to_exitcode(status)}\n".encode())
            return


def main() -> None:
    for line in sys.stdin.buffer:
        order = msgspec.json.decode(line, type=Order)
        child = os.fork()
        if child == 0:
            os._exit(live(order))
        follow(child)


if __name__ == "__main__":
    main()
