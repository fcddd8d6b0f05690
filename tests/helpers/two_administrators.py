"""Two administrators on two computers, one of whom is stopped or killed while the other works."""

import signal
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from helpers import shared_course
from helpers.boundaries import ARRIVED
from helpers.fault_runs import KILLED, STOPPED, Administrator
from helpers.scenarios import APPLY, UNDO, Clean, Stage
from helpers.world import World


class Ending(StrEnum):
    """What becomes of the first while the second has come to an end."""

    DIES = "dies there"
    GOES_ON = "goes on after that"
    ARRIVES_LATE = "dies, and what it had sent is carried out after that"


class Together(msgspec.Struct, frozen=True, kw_only=True):
    """The first comes to a boundary; the second then works to its end; the first `ends` so."""

    first: str
    second: str
    boundary: str
    number: int
    ending: Ending

    @property
    def words(self) -> str:
        return (
            f"{self.first} at “{self.boundary}” number {self.number} while the other's "
            f"{self.second} runs to its end; it {self.ending}; then both once more"
        )


def moments(clean: dict[str, Clean], first: str, ending: Ending) -> list[tuple[str, int]]:
    """Return where the first can be stopped: everywhere, or where a write has just arrived."""
    everywhere = [(name, n) for name, times in clean[first].times.items() for n in range(times)]
    if ending is not Ending.ARRIVES_LATE:
        return everywhere
    reads = ("GET", "POST /api/v1/token")
    return [
        each for each in everywhere if each[0].endswith(ARRIVED) and not each[0].startswith(reads)
    ]


class TwoStages:
    """Plays what two do together, each with a setup of their own for the same pair of courses."""

    def __init__(self, stage: Stage, second: Administrator) -> None:
        self._stage = stage
        self._first, self._second = stage.who, second

    def play(self, scene: Together) -> list[str]:
        """Play it in a world of its own, and return what is not as it must be at the end."""
        with self._stage.world() as world:
            shared_course.build(world)
            before = shared_course.read_all(world)
            if scene.first == UNDO:
                assert self._first.run(world, APPLY)[0] == 0
            if wrong := self._stop_and_let_the_other_work(world, scene):
                return wrong
            return self._wrong_at_the_end(world, scene, before)

    def _stop_and_let_the_other_work(self, world: World, scene: Together) -> list[str]:
        held = self._first.start(
            world, scene.first, boundary=scene.boundary, number=scene.number, act="stop"
        )
        if (code := held.wait()) != STOPPED:
            return [f"never came there, but ended with {code}"]
        code, other = self._second.run(world, scene.second, document=_own_setup(world))
        world.hearing.watch(None)
        if scene.ending is Ending.DIES:
            # What it had sent and nobody has carried out is lost with it.
            world.hearing.lose_what_is_held()
        if scene.ending is not Ending.GOES_ON:
            held.send(signal.SIGKILL)
        world.hearing.go_on()
        if scene.ending is Ending.GOES_ON:
            held.send(signal.SIGCONT)
        ended = held.wait()
        world.hearing.wait_until_nothing_is_held()
        if code not in (0, 1):
            return [f"the other's {scene.second} ends with {code}: {other.told.said}"]
        if scene.ending is not Ending.GOES_ON and ended != KILLED:
            return [f"was not killed, but ended with {ended}"]
        return []

    def _wrong_at_the_end(
        self, world: World, scene: Together, before: shared_course.Things
    ) -> list[str]:
        wrong = []
        for who, what, document in (
            (self._first, scene.first, world.document),
            (self._second, scene.second, _own_setup(world)),
        ):
            code, run = who.run(world, what, document=document)
            if code != 0 and run.told.error != "NoRecordError":
                wrong.append(f"{who.name}'s {what} ends with {code}: {run.told.said}")
        world.hearing.watch(None)
        now = shared_course.read_all(world)
        wrong += shared_course.violations_of_one_each(world)
        return wrong + shared_course.violations_of_foreign(before, now, shared_course.agreed(world))


def _own_setup(world: World):
    return replace(world.document, id=f"{world.document.id}-of-the-other")
