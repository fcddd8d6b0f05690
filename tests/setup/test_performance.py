"""Judging, planning and verifying grow with the number of assignments, not with its square.

What they do is counted (`counted_work`), since a clock also tells how busy the machine is. The
counts are the same in every run.
"""

import sys
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from msgspec.structs import replace

from helpers.counted_work import marked, operations_of
from helpers.world import build_world
from wizard.canvas.types import AssignmentGroup
from wizard.codio.launch_identity import identity_of
from wizard.codio.launch_url import parse_below
from wizard.setup import operations
from wizard.setup.checks.run import gather_facts, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.document import Target
from wizard.setup.document_part import cleaned_address
from wizard.setup.document_rows import cleaned_date
from wizard.setup.mapping.dates import kept_date
from wizard.setup.mapping.rows import judge_rows

SMALL, LARGE = 100, 1000
LTI = "https://apollo.codio.com"


@pytest.fixture(scope="module")
def sizes(tmp_path_factory):
    """Document and snapshot after apply, so that rows are compared with what is there."""
    read = {}
    for size in (SMALL, LARGE):
        with build_world(tmp_path_factory.mktemp("size"), assignments=size) as world:
            fill_canvas(world)
            read[size] = with_marks(world.document, world.read())
    return read


def fill_canvas(world):
    """Put the assignments there without asking for each over HTTP."""
    from wizard.sandbox.canvas.model import Assignment, ToolTag

    state = world.sandbox.canvas
    group = state.groups_of(state.course_id)[0]
    for number, row in enumerate(world.document.assignments):
        identifier = state.next_id("assignment")
        state.assignments[identifier] = Assignment(
            id=identifier,
            course_id=state.course_id,
            assignment_group_id=group.id,
            name=f"Assignment {number}",
            position=number + 1,
            points_possible=10.0,
            submission_types=["external_tool"],
            tag=ToolTag(url=row.launch_url, new_tab=True),
        )


def with_marks(document, snapshot):
    """Mark what there is more of with more assignments."""
    return (
        replace(document, assignments=marked(document.assignments)),
        replace(
            snapshot,
            codio_course=marked(snapshot.codio_course),
            assignments=marked(snapshot.assignments),
        ),
    )


@pytest.fixture(autouse=True)
def _keys_are_marked(monkeypatch):
    """Mark what the engine makes of launch URLs to compare them by, too."""
    for name, module in list(sys.modules.items()):
        for maker in ("standardise", "parse_launch_url", "identity_of"):
            if name.startswith("wizard.setup.") and hasattr(module, maker):
                monkeypatch.setattr(module, maker, marking(getattr(module, maker)))


def marking(make):
    return lambda *given: marked(make(*given))


def judge(document, snapshot):
    assert len(judge_rows(document, snapshot, endpoints_of(document))) in {SMALL, LARGE}


def judge_one_link(document, snapshot):
    """Judge rows of which each asks for the same, and clashes with all others."""
    one = document.assignments[0].launch_url
    rows = (replace(row, launch_url=one, **same_target(snapshot)) for row in document.assignments)
    judge(replace(document, assignments=tuple(rows)), snapshot)


def same_target(snapshot):
    chosen = snapshot.assignments.assignments[0].id
    return {"target": Target.EXISTING, "canvas_assignment_id": chosen}


def judge_moves(document, snapshot):
    """Judge rows of which each moves to another group of as many."""
    known = snapshot.assignments
    groups = tuple(
        AssignmentGroup(id=10_000 + place, name=f"Group {place}")
        for place in range(len(document.assignments))
    )
    rows = (
        replace(row, group=group.name)
        for row, group in zip(document.assignments, groups, strict=True)
    )
    judge(
        replace(document, assignments=tuple(rows)),
        replace(snapshot, assignments=replace(known, groups=(*known.groups, *groups))),
    )


def plan(document, snapshot):
    assert len(operations.make_plan(document=document, snapshot=snapshot).actions) > SMALL


def verify_all(document, snapshot):
    assert verify(gather_facts(document, snapshot, endpoints_of(document)))


@pytest.mark.parametrize("work", [judge, judge_one_link, judge_moves, plan, verify_all])
def test_ten_times_the_assignments_are_at_most_eleven_times_the_operations(sizes, work):
    """They are a little less than ten times, since some work is done once.

    The eleventh is for sorting. A single look per row through all rows makes 20 times and more.
    """
    few, many = (operations_of(partial(work, *sizes[size])) for size in (SMALL, LARGE))

    assert few > SMALL
    assert many < 11 * few


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda url: parse_below(url, LTI), id="taking an address apart"),
        pytest.param(lambda url: identity_of(url, LTI), id="telling what it opens"),
        pytest.param(cleaned_address, id="cleaning it"),
    ],
)
def test_no_course_is_so_large_that_what_was_worked_out_is_forgotten(work):
    """A cache that held less would cost every row anew, each time the rows are judged."""
    assert_remembered(work, [f"{LTI}/lti/org/course{number}/x" for number in range(20_000)])


@pytest.mark.parametrize("work", [cleaned_date, kept_date])
def test_a_date_of_its_own_for_each_row_is_not_forgotten_either(work):
    first = datetime(2026, 9, 1, tzinfo=UTC)
    minutes = (first + timedelta(minutes=number) for number in range(20_000))
    assert_remembered(work, [f"{each:%Y-%m-%dT%H:%M:%SZ}" for each in minutes])


def assert_remembered(work, asked):
    for each in asked:
        work(each)

    assert operations_of(lambda: [work(each) for each in asked]) < 4 * len(asked)
