"""Judging, planning and verifying grow with the number of assignments, not with its square."""

import time

import pytest
from world import build_world

from wizard.setup import operations
from wizard.setup.connections import endpoints_of
from wizard.setup.mapping import judge_rows
from wizard.setup.verification import gather_facts, verify

SMALL, LARGE = 200, 2000


@pytest.fixture(scope="module")
def sizes(tmp_path_factory):
    """Document and snapshot after apply, so that rows are compared with what is there."""
    read = {}
    for size in (SMALL, LARGE):
        with build_world(tmp_path_factory.mktemp("size"), assignments=size) as world:
            fill_canvas(world)
            read[size] = (world.document, world.read())
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


@pytest.mark.parametrize("what", ["judge_rows", "make_plan", "verify"])
def test_ten_times_the_assignments_take_about_ten_times_as_long(sizes, what, capsys):
    def run(document, snapshot):
        endpoints = endpoints_of(document)
        match what:
            case "judge_rows":
                assert len(judge_rows(document, snapshot, endpoints)) in sizes
            case "make_plan":
                plan = operations.make_plan(document=document, snapshot=snapshot)
                assert len(plan.actions) > SMALL
            case "verify":
                assert verify(gather_facts(document, snapshot, endpoints))

    took = {size: best_of_three(run, *sizes[size]) for size in sizes}
    with capsys.disabled():
        figures = ", ".join(f"{size}: {seconds * 1000:.1f} ms" for size, seconds in took.items())
        print(f"\n{what}: {figures}")  # noqa: T201 - a figure to look at

    assert took[LARGE] / took[SMALL] < 20


def best_of_three(run, document, snapshot):
    durations = []
    for _ in range(3):
        begun = time.perf_counter()
        run(document, snapshot)
        durations.append(time.perf_counter() - begun)
    return min(durations)
