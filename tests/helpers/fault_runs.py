"""Runs of the product in processes of their own, which a test kills, stops or lets live.

`Administrator` is one person at one computer: a folder of data, and runs there. `Watched` is the
sandbox as seen from its own side: it knows when a request has arrived and when it was carried out.
"""

import itertools
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import msgspec

from helpers.boundaries import (
    ACTS,
    ARRIVED,
    DONE,
    Limit,
    Log,
    Order,
    Told,
    read_log,
    shape_of,
)
from helpers.recorded_requests import Hearing
from helpers.world import World
from wizard.setup.document import SetupDocument

TESTS = Path(__file__).parents[1]
KILLED = -signal.SIGKILL
STOPPED = "stopped"


class BadAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What request number `number` of a shape, from 0, meets: a kind of `wizard.sandbox.faults`.

    lasts: whether those after it meet the same.
    """

    kind: str
    shape: str
    number: int = 0
    lasts: bool = False


class Watched(Hearing):
    """Notes every request of the run that is watched, and kills or stops the run at one of them."""

    def __init__(self) -> None:
        super().__init__()
        self._run: Run | None = None
        self._passed: Counter[str] = Counter()
        self._goes_on, self._is_free = threading.Event(), threading.Event()
        self._is_free.set()
        self._loses = False
        self._bad_answers: list[BadAnswer] = []
        self._asked: Counter[str] = Counter()

    def answer_badly(self, bad: "BadAnswer | None") -> None:
        """Let one kind of fault meet a request of the next run; None: no fault any more."""
        self._bad_answers = [bad] if bad else []

    def take(self, request_line):
        kind = super().take(request_line)
        if self._run is None:
            return kind
        shape = shape_of(request_line)
        number = self._asked[shape]
        self._asked[shape] += 1
        for bad in self._bad_answers:
            if bad.shape == shape and (number == bad.number or (bad.lasts and number > bad.number)):
                return bad.kind
        return kind

    def watch(self, run: "Run | None") -> None:
        """Note the requests of this run from now on; None: of nobody."""
        self._run, self._passed, self._asked = run, Counter(), Counter()

    def go_on(self) -> None:
        """Carry out, or answer, the request that is held because its process was stopped."""
        self._goes_on.set()

    def lose_what_is_held(self) -> None:
        """Let the request that is held never be carried out."""
        self._loses = True

    def wait_until_nothing_is_held(self) -> None:
        assert self._is_free.wait(60)

    def wrap(self, app):
        plain = super().wrap(app)

        def watched(environ, start_response):
            run = self._run
            if run is None:
                return plain(environ, start_response)
            shape = shape_of(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
            self._reached(run, f"{shape}{ARRIVED}")
            answer = list(plain(environ, start_response))
            self._reached(run, f"{shape}{DONE}")
            return answer

        return watched

    def _reached(self, run: "Run", name: str) -> None:
        number = self._passed[name]
        self._passed[name] += 1
        run.passed_here.append(name)
        order = run.order
        if not order.act or (name, number) != (order.boundary, order.number):
            return
        os.kill(run.log.pid, ACTS[order.act])
        if order.act == "stop":
            self._hold(name)
        elif name.endswith(ARRIVED):
            raise ConnectionAbortedError(name)

    def _hold(self, name: str) -> None:
        self._is_free.clear()
        try:
            self._goes_on.wait(60)
            if self._loses and name.endswith(ARRIVED):
                raise ConnectionAbortedError(name)
        finally:
            self._is_free.set()


class Run:
    """One run that has begun."""

    def __init__(self, subject: subprocess.Popen, order: Order) -> None:
        self.order = order
        self.passed_here: list[str] = []
        self.told = Told()
        self.seconds = 0.0
        self._began = time.monotonic()
        self._subject = subject

    @property
    def log(self) -> Log:
        return read_log(Path(self.order.log))

    @property
    def passed(self) -> tuple[str, ...]:
        """The boundaries it has passed, those that only the server knows at the end."""
        return (*self.log.passed, *self.passed_here)

    def is_over_within(self, seconds: float) -> bool:
        """Wait so long at most, and tell whether it has ended or stopped."""
        return bool(select.select([self._subject.stdout], [], [], seconds)[0])

    def wait(self) -> int | str:
        """Return its exit code, negative for a signal, or STOPPED."""
        while True:
            line = self._subject.stdout.readline().strip()
            if line.startswith(b"{"):
                self.told = msgspec.json.decode(line, type=Told)
            elif line == b"stopped":
                return STOPPED
            else:
                self.seconds = time.monotonic() - self._began
                return int(line)

    def send(self, number: signal.Signals) -> None:
        os.kill(self.log.pid, number)


class Administrator:
    """A person with this program on a computer of their own."""

    def __init__(self, name: str, product: Path | None = None) -> None:
        """product: a checkout to try in place of this one."""
        paths = [str(product), str(TESTS)] if product else [str(TESTS.parent), str(TESTS)]
        self.name = name
        self._numbers = itertools.count(1)
        self._subject = subprocess.Popen(
            [sys.executable, "-m", "helpers.fault_subject"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            cwd=TESTS,
            env={"PYTHONPATH": os.pathsep.join(paths), "PATH": os.environ.get("PATH", "")},
        )

    def start(
        self,
        world: World,
        what: str,
        *,
        document: SetupDocument | None = None,
        boundary: str = "",
        number: int = 0,
        act: str = "",
        pace: float = 0.0,
        limit: Limit | None = None,
    ) -> Run:
        """Begin an apply or an undo; `wait` for it before the next."""
        home = world.root / self.name
        home.mkdir(exist_ok=True)
        order = Order(
            what=what,
            root=str(home),
            document=msgspec.Raw(msgspec.json.encode(_chosen(document or world.document))),
            secrets=world.secrets,
            log=str(home / f"run-{next(self._numbers)}.log"),
            boundary=boundary,
            number=number,
            act=act,
            pace=pace,
            limit=limit,
        )
        run = Run(self._subject, order)
        world.hearing.watch(run)
        self._subject.stdin.write(msgspec.json.encode(order) + b"\n")
        return run

    def run(self, world: World, what: str, **more) -> tuple[int | str, Run]:
        run = self.start(world, what, **more)
        return run.wait(), run

    def close(self) -> None:
        self._subject.stdin.close()
        self._subject.wait(10)
        self._subject.stdout.close()


def _chosen(value: object) -> object:
    """Return a document without what is as it would be anyway: an older version reads it too."""
    if not isinstance(value, msgspec.Struct):
        return [_chosen(each) for each in value] if isinstance(value, tuple | list) else value
    return {
        field.encode_name: _chosen(getattr(value, field.name))
        for field in msgspec.structs.fields(value)
        if getattr(value, field.name) != field.default
    }
