"""What is read again: what a write has touched, what is old, what was never read."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from helpers.colleague import Colleague
from helpers.world import build_world
from wizard.codio.types import CodioCourse
from wizard.findings import Evidence, Finding, Status
from wizard.http.errors import Problem, ProblemKind
from wizard.setup import operations
from wizard.setup.changes.base import Service
from wizard.setup.document import CodioAssignments, SetupDocument
from wizard.setup.freshness import EVERYTHING, THOROUGH
from wizard.setup.reading.age import GOOD_FOR, age_in_words, oldest_evidence, oldest_fact
from wizard.setup.reading.due import (
    basis,
    due_sections,
    looked_at_before_writing,
    touched_by,
    wanted_sections,
)
from wizard.setup.snapshot import (
    CodioAccount,
    CodioCourseFacts,
    CodioSettings,
    Modules,
    NotRead,
    People,
    Section,
    Snapshot,
    Tools,
    Unreadable,
)

NOW = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
WANTED = {Section.MODULES, Section.PEOPLE, Section.TOOLS, Section.LAUNCHES}


def read_at(minutes_ago: float) -> tuple[Evidence, ...]:
    at = (NOW - timedelta(minutes=minutes_ago)).isoformat()
    return (Evidence(service="Canvas", endpoint="GET /somewhere", at=at),)


def tools(minutes_ago: float = 1, **more) -> Tools:
    given = {"of_course": (), "of_accounts": ()} | more
    return Tools(evidence=read_at(minutes_ago), **given)


HELD = Snapshot(
    modules=Modules(modules=(), evidence=read_at(1)),
    people=People(users=(), enrollments=(), evidence=read_at(4)),
    tools=tools(),
)
LAUNCHES_TRIED = {Section.LAUNCHES: basis(HELD, Section.LAUNCHES)}


def due(snapshot, wanted=WANTED, **more):
    return due_sections(snapshot, wanted, now=NOW, **{"read_on": LAUNCHES_TRIED} | more)


def test_what_is_young_is_not_read_again():
    assert due(HELD) == set()


@pytest.mark.parametrize(
    ("minutes_ago", "is_due"), [(4.9, False), (5.1, True), (-1, False), (-6, True)]
)
def test_what_is_old_is_read_again_and_what_a_wrong_clock_has_dated(minutes_ago, is_due):
    old = replace(HELD, people=replace(HELD.people, evidence=read_at(minutes_ago)))

    assert due(old) == ({Section.PEOPLE} if is_due else set())


def test_what_was_never_read_or_refused_is_read():
    problem = Problem(kind=ProblemKind.SERVER_DOWN, service="Canvas", message="")
    refused = Unreadable(problem=problem, evidence=read_at(1))

    assert due(replace(HELD, modules=refused, people=NotRead())) == {
        Section.MODULES,
        Section.PEOPLE,
    }


def test_what_lacked_something_is_tried_again_once_that_has_come():
    assert due(HELD, read_on={}) == {Section.LAUNCHES}

    read_again = replace(HELD, tools=tools(0))
    assert due(read_again) == set()

    installed = replace(HELD, tools=tools(0, of_accounts=("an app",)))
    assert due(installed) == {Section.LAUNCHES}


def test_what_builds_on_something_old_is_read_with_it_unless_it_takes_many_requests():
    old = replace(
        HELD,
        tools=tools(9),
        codio_course=CodioCourseFacts(
            course=CodioCourse(id="c1"), teachers=(), students=(), evidence=read_at(9)
        ),
        codio_settings=CodioSettings(settings={}, evidence=read_at(1)),
    )
    wanted = WANTED | {Section.CODIO_COURSE, Section.CODIO_SETTINGS}

    assert due(old, wanted) == {Section.TOOLS, Section.LAUNCHES, Section.CODIO_COURSE}


def test_what_a_write_has_touched_is_read_until_it_holds_something_else():
    touched = {Section.MODULES: HELD.modules}

    assert due(HELD, touched=touched) == {Section.MODULES}
    assert due(replace(HELD, modules=replace(HELD.modules)), touched=touched) == set()


def test_a_list_is_read_with_the_course_that_was_chosen_in_it():
    old = replace(HELD, codio_account=CodioAccount(courses=(), evidence=read_at(9)))

    assert due(old, WANTED | {Section.CODIO_ACCOUNT}) == {
        Section.CODIO_ACCOUNT,
        Section.CODIO_COURSE,
    }


def test_a_write_touches_what_is_read_of_that_services_course():
    of_canvas, of_codio = touched_by([Service.CANVAS]), touched_by([Service.CODIO])

    assert {Section.ASSIGNMENTS, Section.PEOPLE, Section.LAUNCHES} <= of_canvas
    assert {Section.CODIO_SETTINGS, Section.CODIO_COURSE} <= of_codio
    assert of_canvas.isdisjoint({Section.CODIO_SETTINGS, Section.CANVAS_ACCOUNT})
    assert Section.ASSIGNMENTS not in of_codio
    assert touched_by([]) == set()


def test_codios_settings_are_wanted_where_the_plan_may_change_them():
    plain = SetupDocument()
    changing = replace(plain, codio_assignments=CodioAssignments(release_grades=True))

    assert wanted_sections(plain, thorough=False) == set(EVERYTHING)
    assert wanted_sections(plain, thorough=True) == set(EVERYTHING) | THOROUGH
    assert Section.CODIO_SETTINGS in looked_at_before_writing(changing)
    assert Section.CODIO_SETTINGS not in looked_at_before_writing(plain)


def test_before_writing_a_colleagues_work_is_seen_however_young_the_reading(tmp_path):
    with build_world(tmp_path, assignments=2) as world:
        known = world.read()
        shown = operations.make_plan(document=world.document, snapshot=known)
        first = next(row for row in world.document.assignments)
        Colleague(world.sandbox).makes_assignment("By hand", first.launch_url)

        with pytest.raises(operations.PlanChangedError):
            world.apply(shown=shown, known=known)

        assert world.hearing.writes() == ["POST /api/v1/courses/1158/assignments"]


@pytest.mark.parametrize(
    ("age", "words"),
    [
        ({"seconds": 59}, "Read just now"),
        ({"seconds": -3}, "Read just now"),
        ({"minutes": 1}, "Read 1 minute ago"),
        ({"minutes": 59, "seconds": 59}, "Read 59 minutes ago"),
        ({"hours": 1}, "Read 1 hour ago"),
        ({"hours": 23}, "Read 23 hours ago"),
        ({"days": 1, "hours": 3}, "Read 1 day ago"),
        ({"days": 400}, "Read 400 days ago"),
    ],
)
def test_an_age_is_said_in_whole_units(age, words):
    assert age_in_words(NOW - timedelta(**age), NOW) == words


def test_the_oldest_counts():
    assert oldest_fact(HELD, Section) == NOW - timedelta(minutes=4)
    assert oldest_fact(HELD, {Section.MODULES}) == NOW - timedelta(minutes=1)
    assert oldest_fact(Snapshot(), Section) is None
    rests_on = [
        Finding(
            check="c",
            step="canvas",
            status=Status.PASSED,
            title="",
            found="",
            evidence=read_at(ago),
        )
        for ago in (2, 7)
    ]
    assert oldest_evidence(rests_on) == NOW - timedelta(minutes=7)
    assert oldest_evidence([]) is None
    assert timedelta(minutes=4) < GOOD_FOR
