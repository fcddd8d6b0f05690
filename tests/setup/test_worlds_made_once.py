"""What tests rest on: a world that was made once stands as it stood, whatever a test does to it."""

import pytest
from msgspec import json

from helpers.odd_items import CANVAS, OddAnswers, Oddity
from helpers.remembered_world import remembered
from helpers.world import World


def arrange(world: World) -> None:
    assert world.apply().result.complete
    world.hearing.add("503:/progress")


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("once"), arrange, assignments=3) as one:
        yield one


def told(world: World):
    """All that the world holds: both services, their faults, the journal, the setup."""
    codio = world.sandbox.codio.course
    return (
        world.canvas_lists(),
        [(a.id, a.settings.isDisabled, sorted(a.progress)) for _, a in codio.assignments()],
        world.hearing.switched_on(),
        [(entry.id, entry.action, entry.outcome, entry.undone_at) for entry in world.entries()],
        world.document,
        world.secrets,
    )


def test_whatever_was_done_to_it_the_next_one_stands_where_it_stood(once, tmp_path):
    first = once.again(tmp_path / "first")
    before = told(first)
    first.change_row(0, points=3.0)
    first.hearing.clear()
    first.apply()
    first.undo()
    first.hearing.add("500:/api/v1")
    first.hearing.when("GET", 1, lambda: pytest.fail("waits no more"))
    next(first.sandbox.codio.course.assignments())[1].settings.isDisabled = True
    first.sandbox.canvas.never_there_before = True
    OddAnswers(first).add(Oddity(CANVAS, "/assignments", lambda _: []))

    second = once.again(tmp_path / "second")

    assert second.hearing.heard == []
    assert told(second) == before
    assert not hasattr(second.sandbox.canvas, "never_there_before")


def test_ids_go_on_from_where_they_stood(once, tmp_path):
    made = [once.again(tmp_path / str(n)).sandbox.canvas.next_id("assignment") for n in range(2)]

    assert made[0] == made[1]


def test_what_was_read_once_is_what_another_reading_finds(once, tmp_path):
    again = once.again(tmp_path).read(thorough=True)

    kept = once.read_once().read()

    assert json.encode(kept.assignments.assignments) == json.encode(again.assignments.assignments)
    assert type(kept.grades) is type(again.grades)
    with pytest.raises(AssertionError, match="read once"):
        once.read_once().apply()
