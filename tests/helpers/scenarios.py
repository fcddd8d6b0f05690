"""Scenarios of crashes and faults: what is run, what befalls it, what others do, how it ends.

A new one is a value, such as `Scenario(what="undo", fault=Kill(boundary=…), then="apply")`. A new
kind of fault is a class with `words` and `befall`. After each scenario the two invariants are asked
of the servers; what the engine says of itself counts for nothing.
"""

import re
import signal
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from typing import ClassVar

import msgspec

from helpers import shared_course
from helpers.boundaries import Limit
from helpers.fault_runs import KILLED, Administrator, BadAnswer, Run, Watched
from helpers.shared_course import NOTHING, Meanwhile, Things
from helpers.small_disks import small_disk
from helpers.world import World, build_world

APPLY, UNDO = "apply", "undo"
REFUSED, DEFECT = 2, 3
"""The exit codes of a run that ended in an error of the program's own, and in another one."""


class Clean(msgspec.Struct, frozen=True, kw_only=True):
    """A run that nothing befell: the boundaries it passed, how long it took, what it left."""

    passed: tuple[str, ...]
    seconds: float
    left: tuple[str, ...] = ()

    @property
    def times(self) -> Counter[str]:
        return Counter(self.passed)


class Befallen(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the run that met the fault.

    hit: the boundary at which it was killed; "" where it was not.
    """

    run: Run
    hit: str = ""
    wrong: tuple[str, ...] = ()


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """What befalls a run.

    pace: the part of its pauses that a run waits, this one and those that follow.
    """

    kind: ClassVar[str] = ""
    pace: float = 0.0

    @property
    def words(self) -> str:
        raise NotImplementedError

    def befall(self, world: World, who: Administrator, what: str) -> Befallen:
        raise NotImplementedError


class Kill(Fault, frozen=True, kw_only=True):
    """SIGKILL where it passes a boundary the time of that number, from 0."""

    kind: ClassVar[str] = "kills at boundaries"
    boundary: str
    number: int = 0

    @property
    def words(self) -> str:
        return f"killed at “{self.boundary}” number {self.number}"

    def befall(self, world, who, what):
        code, run = who.run(world, what, boundary=self.boundary, number=self.number, act="kill")
        if code != KILLED:
            return Befallen(run=run, wrong=(f"never came there, but ended with {code}",))
        return Befallen(run=run, hit=self.boundary)


class KillAtInstant(Fault, frozen=True, kw_only=True):
    """SIGKILL after a time; it counts only where a request or a transaction was open."""

    kind: ClassVar[str] = "tries at random instants"
    seconds: float

    @property
    def words(self) -> str:
        return f"killed after {self.seconds:.4f} s"

    def befall(self, world, who, what):
        run = who.start(world, what)
        if run.is_over_within(self.seconds) or not run.log.pid:
            run.wait()
            return Befallen(run=run)
        run.send(signal.SIGKILL)
        code = run.wait()
        at = run.log.at
        return Befallen(run=run, hit=f"random instant in a {at}" if code == KILLED and at else "")


class Answer(Fault, frozen=True, kw_only=True):
    """A request is lost, answered wrongly, or carried out later than its answer says."""

    kind: ClassVar[str] = "lost and late answers"
    bad: BadAnswer

    @property
    def words(self) -> str:
        lasting = " and after" if self.bad.lasts else ""
        return f"{self.bad.kind} at “{self.bad.shape}” number {self.bad.number}{lasting}"

    def befall(self, world, who, what):
        world.hearing.answer_badly(self.bad)
        code, run = who.run(world, what, pace=self.pace)
        world.hearing.answer_badly(None)
        wrong = (f"a defect: {run.told.said}",) if code in (DEFECT, KILLED) else ()
        return Befallen(run=run, wrong=wrong)


class Disk(Fault, frozen=True, kw_only=True):
    """The disk takes no more: SQLite is told so, files may not grow, or it is small and full.

    small_kib: the size of a disk of its own for the run; 0 for the disk of the tests.
    says: what the program must say of it.
    """

    kind: ClassVar[str] = "disks that fail"
    limit: Limit | None = None
    small_kib: int = 0
    says: str

    @property
    def words(self) -> str:
        if self.limit is None:
            return f"on a disk of {self.small_kib} KiB"
        if self.limit.most_bytes:
            return f"where no file may grow beyond {self.limit.most_bytes} bytes"
        return f"told {self.limit.pragma} in transaction {self.limit.transaction}"

    def befall(self, world, who, what):
        world.hearing.heard.clear()
        home = world.root / who.name
        with small_disk(home, self.small_kib) if self.small_kib else nullcontext():
            code, run = who.run(world, what, limit=self.limit)
        wrong = []
        if code in (DEFECT, KILLED):
            wrong.append(f"a defect: {run.told.said}")
        if code == REFUSED:
            wrong += self._untrue(run, len(world.hearing.writes()), what)
        return Befallen(run=run, hit=self.kind if code == REFUSED else "", wrong=tuple(wrong))

    def _untrue(self, run: Run, writes: int, what: str) -> list[str]:
        said = run.told.said
        wrong = [] if re.search(self.says, said) else [f"says nothing of the disk: {said}"]
        told = re.match(r"(\d+) of (\d+) changes (made|taken back)", said)
        if told is None:
            return wrong if writes == 0 else [*wrong, f"{writes} were sent, and it says: {said}"]
        # Undo may need two writes for one change, so it is held to no more than were sent.
        true = int(told[1]) == writes if what == APPLY else int(told[1]) <= writes
        return wrong if true else [*wrong, f"{writes} were sent, and it says: {said}"]


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """What is run and what befalls it; what others do then; and which run brings it to its end."""

    what: str
    fault: Fault
    meanwhile: Meanwhile = NOTHING
    then: str

    @property
    def words(self) -> str:
        parts = (f"{self.what} {self.fault.words}", self.meanwhile.words, f"then {self.then}")
        return ", ".join(part for part in parts if part)


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """How a scenario ended: where it was killed, and what is not as it must be."""

    scenario: Scenario
    hit: str = ""
    wrong: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        return "\n    ".join((self.scenario.words, *self.wrong))


class Stage:
    """Where scenarios are played: an administrator's subject, and what clean runs have shown."""

    def __init__(self, who: Administrator, root: Path) -> None:
        self.who = who
        self._root = root
        self._worlds = 0
        self.clean = self._trace()

    def world(self):
        """Start a sandbox of its own, with a folder of its own."""
        self._worlds += 1
        root = self._root / str(self._worlds)
        root.mkdir()
        return build_world(root, hearing=Watched(), assignments=6)

    def _trace(self) -> dict[str, Clean]:
        found = {}
        with self.world() as world:
            shared_course.build(world)
            before = shared_course.read_all(world)
            for what in (APPLY, UNDO):
                code, run = self.who.run(world, what)
                assert code == 0, run.told.said
                world.hearing.watch(None)
                now = shared_course.read_all(world)
                left = shared_course.ours_in_words(before, now, shared_course.agreed(world))
                found[what] = Clean(passed=tuple(run.passed), seconds=run.seconds, left=tuple(left))
        return found

    def play(self, scenario: Scenario) -> Played:
        """Play a scenario in a world of its own and ask for the two invariants."""
        with self.world() as world:
            shared_course.build(world)
            before = shared_course.read_all(world)
            if scenario.what == UNDO:
                code, run = self.who.run(world, APPLY)
                assert code == 0, run.told.said
            befallen = scenario.fault.befall(world, self.who, scenario.what)
            if befallen.wrong:
                return Played(scenario=scenario, hit=befallen.hit, wrong=befallen.wrong)
            world.hearing.watch(None)
            standing, protected = _let_others_work(world, scenario.meanwhile, before)
            wrong = self.wrong_at_the_end(world, scenario, before, standing, protected)
            return Played(scenario=scenario, hit=befallen.hit, wrong=tuple(wrong))

    def wrong_at_the_end(
        self,
        world: World,
        scenario: Scenario,
        before: Things,
        standing: Things,
        protected: frozenset[str],
    ) -> list[str]:
        """Bring it to its end, and return what is not as it must be then."""
        code, run = self.who.run(world, scenario.then, pace=scenario.fault.pace)
        if code != 0 and run.told.error != "NoRecordError":
            return [f"the {scenario.then} after it ends with {code}: {run.told.said}"]
        world.hearing.heard.clear()
        self.who.run(world, scenario.then)
        again = world.hearing.writes()
        world.hearing.watch(None)
        now = shared_course.read_all(world)
        wrong = [f"a further {scenario.then} still sends {line}" for line in again]
        if scenario.then == UNDO:
            return wrong + shared_course.violations_of_undone(standing, now, protected)
        wrong += shared_course.violations_of_one_each(world)
        wrong += shared_course.violations_of_foreign(standing, now, shared_course.agreed(world))
        if scenario.meanwhile is NOTHING:
            left = shared_course.ours_in_words(before, now, shared_course.agreed(world))
            clean = self.clean[APPLY].left
            wrong += shared_course.differences(clean, left)
        return wrong


def _let_others_work(
    world: World, meanwhile: Meanwhile, before: Things
) -> tuple[Things, frozenset[str]]:
    """Return what must stand from now on: what stood before, and what others have done since."""
    if meanwhile is NOTHING:
        return before, frozenset()
    earlier = shared_course.read_all(world)
    protected = meanwhile.do(world)
    later = shared_course.read_all(world)
    changed = {key: thing for key, thing in later.items() if earlier.get(key) != thing}
    return before | changed, protected
