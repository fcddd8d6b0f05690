"""What the commands ask of Canvas and Codio: each fact once, and no list of all courses."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from helpers.asked import Asking
from helpers.colleague import Colleague
from helpers.command_line import command_line_of
from helpers.world import build_world
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.setup import operations
from wizard.setup.changes.actions import encode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.origin import encode_origin, origin_of
from wizard.setup.document import journal_key


@pytest.fixture
def asking():
    return Asking()


@pytest.fixture
def small_world(tmp_path, asking):
    with build_world(tmp_path, hearing=asking, assignments=4) as built:
        yield built


@pytest.fixture
def command_line(small_world, capsys):
    with command_line_of(small_world, capsys) as given:
        yield given


def test_each_fact_is_asked_once_and_no_list_where_the_courses_are_found(command_line, asking):
    read = {}
    for command in ("plan", "apply", "verify"):
        with asking.reading() as reading:
            command_line.run(command, *(["--yes"] if command == "apply" else []))
        read[command] = reading
        assert reading.gets != []
        assert reading.lists == []
    assert read["plan"].twice == {}
    assert read["verify"].twice == {}
    # The apps are looked at beside the write: somebody may have installed one since the plan.
    assert all("/external_tools" in line for line in read["apply"].before_writing().twice)
    told = (f"{name}: {len(reading.gets)} GETs" for name, reading in read.items())
    print("\n".join(told))  # noqa: T201 - what is measured, for whoever runs it with -s


def test_the_profile_refused_the_token_itself_says_whose_it_is(command_line, asking):
    asking.add("404:/users/self/profile")

    said = command_line.run("verify", "--format", "json")

    assert "Connected as Dana Whitfield" in said.out


@pytest.mark.parametrize(
    ("course", "asked"),
    [
        ({"codio_course_id": "0" * 32}, "/courses_list"),
        ({"canvas_course_id": 4711}, "/api/v1/courses?"),
    ],
)
def test_a_course_that_is_missing_is_looked_for_in_its_list(
    command_line, small_world, asking, course, asked
):
    small_world.change_part("courses", **course)

    with asking.reading() as reading:
        command_line.run("plan")

    assert len(reading.lists) == 1
    assert asked in reading.lists[0]
    assert reading.twice == {}


def test_another_codio_course_that_something_names_is_looked_up_alone(
    command_line, small_world, asking
):
    codio = small_world.sandbox.codio
    other = next(each for each in codio.courses.values() if each.id != codio.course_id)
    assignment = next(each for module in other.modules for each in module.assignments)
    base = small_world.sandbox.connection.lti_url.partition("/lti")[0]
    colleague = Colleague(small_world.sandbox)
    colleague.makes_assignment("Of last term", assignment_url(base, other, assignment))
    gone = replace(other, id="f" * 32)
    colleague.makes_assignment("Of a course gone", assignment_url(base, gone, assignment))

    with asking.reading() as reading:
        said = command_line.run("verify")

    assert f"opens an assignment of the Codio course “{other.name}”" in said.out
    assert f"opens an assignment of another Codio course ({gone.id})" in said.out
    assert reading.lists == []
    assert reading.gets_by_path.count(f"GET /api/v1/courses/{other.id}") == 1


def test_a_run_that_was_interrupted_asks_once_whose_token_it_is(command_line, small_world, asking):
    world, snapshot = small_world, small_world.read()
    plan = operations.make_plan(document=world.document, snapshot=snapshot)
    origin = encode_origin(origin_of(world.document, snapshot))
    run = world.journal.open_run(journal_key(world.document), APPLY, origin)
    world.journal.begin(run, 0, encode_action(plan.actions[0]), None)

    with asking.reading() as reading:
        command_line.run("apply", "--yes")

    assert world.journal.unfinished(journal_key(world.document)) == ()
    # Where it was changed has to be known before; the course is looked at again after that.
    for fact in ("users/self", "users/self/profile", "accounts"):
        assert reading.gets_by_path.count(f"GET /api/v1/{fact}") == 1


def test_how_old_a_saved_fact_is_is_said(command_line, small_world, tmp_path):
    file = tmp_path / "saved.json"
    fresh = command_line.run("verify", "--save-snapshot", str(file))
    assert "the oldest fact" not in fresh.err
    before = datetime.now(UTC) - timedelta(hours=26)
    text = re.sub(
        rf'"at": "{datetime.now(UTC):%Y-%m-%d}T[^"]+"',
        f'"at": "{before.isoformat()}"',
        file.read_text(encoding="utf-8"),
    )
    file.write_text(text, encoding="utf-8")

    said = command_line.run("verify", "--from-snapshot", str(file))

    assert "Read 1 day ago: the oldest fact that this rests on, " in said.err
    told = command_line.run("verify", "--from-snapshot", str(file), "--format", "json")
    assert f'"read_from": "{before:%Y-%m-%dT%H:%M}' in told.out
