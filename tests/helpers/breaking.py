"""How a healthy world is broken: the entries of the catalogue, and the hands that break."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from helpers.world import World
from wizard.findings import NEEDS_ATTENTION, Status
from wizard.sandbox import people
from wizard.sandbox.canvas.model import Assignment
from wizard.sandbox.canvas.model import Tool as CanvasTool
from wizard.sandbox.codio import state as codio
from wizard.setup.document import (
    Confirmation,
    with_confirmation,
)

OTHER_UUID = "0b7a1f3e-5a0c-4d55-9c1e-2f6b8a7d1e90"


@dataclass(frozen=True)
class BrokenWorld:
    """One thing wrong. `alongside` are other checks that say the same with a warning."""

    name: str
    check: str
    mend: str
    break_it: Callable[[World], None]
    status: Status = Status.FAILED
    automatic: bool = False
    alongside: frozenset[str] = frozenset()


CATALOGUE: list[BrokenWorld] = []


def broken(check: str, mend: str, **more):
    """Enter a function that breaks a world into the catalogue, under its own name."""

    def enter(break_it):
        name = break_it.__name__
        CATALOGUE.append(BrokenWorld(name=name, check=check, mend=mend, break_it=break_it, **more))
        return break_it

    return enter


WARNED = {"status": Status.WARNING}
TO_CONFIRM = {"status": Status.UNKNOWN}
AUTOMATIC = {"automatic": True}
APPLY = "apply the plan"


def days_from_now(number: int) -> str:
    """Return a date as Canvas writes it."""
    return f"{now() + timedelta(days=number):%Y-%m-%dT%H:%M:%SZ}"


def canvas_assignment(world: World, row: int = 0) -> Assignment:
    url = world.document.assignments[row].launch_url
    canvas = world.sandbox.canvas
    return next(
        a for a in canvas.assignments_of(canvas.course_id) if a.tag is not None and a.tag.url == url
    )


def codio_assignment(world: World, row: int = 0) -> codio.Assignment:
    wanted = world.document.assignments[row].codio_assignment_id
    found = world.sandbox.codio.course.find_assignment(wanted)
    assert found is not None
    return found


def the_tool(world: World) -> CanvasTool:
    return next(tool for tool in world.sandbox.canvas.tools.values() if not tool.deleted)


def canvas_course(world: World):
    return world.sandbox.canvas.courses[world.sandbox.canvas.course_id]


def administrator(world: World):
    return world.sandbox.canvas.user_named(people.ADMINISTRATOR.name)


def add_tool(world: World, **more) -> None:
    canvas = world.sandbox.canvas
    tool = CanvasTool(
        id=canvas.next_id("tool"),
        name="Codio (other)",
        url=world.sandbox.connection.lti_url,
        consumer_key=OTHER_UUID,
        shared_secret="",
        privacy_level="public",
        **more,
    )
    canvas.tools[tool.id] = tool


def last_terms_url(world: World, row: int = 0) -> str:
    state = world.sandbox.codio
    last = next(c for c in state.courses.values() if c.name.endswith("(Last term)"))
    name = codio_assignment(world, row).name
    old = next(a for _, a in last.assignments() if a.name == name)
    return f"{world.sandbox.connection.lti_url}_{last.id}_{old.id}"


def now() -> datetime:
    return datetime.now(UTC)


def each_eighth_at_once(worlds: Sequence[BrokenWorld]) -> list:
    """Name worlds for a test: each eighth is among the usual tests, the others the longer ones."""
    return [
        pytest.param(broken, id=broken.name, marks=(pytest.mark.slow,) if at % 8 else ())
        for at, broken in enumerate(worlds)
    ]


def confirmable(world: World) -> tuple[str, ...]:
    """Name what only a person can tell of the world as it is."""
    return tuple(f.check for f in world.findings() if f.confirmable and f.status in NEEDS_ATTENTION)


def confirm_everything(world: World, checks) -> None:
    for check in checks:
        word = Confirmation(check=check, by="Dana Whitfield", at="2026-09-01T10:00:00Z")
        world.document = with_confirmation(world.document, word)
