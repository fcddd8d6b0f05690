"""What was not read back never counts as passed: rows without a URL, in conflict, or not there."""

import pytest
from msgspec.structs import replace

from helpers.world import World
from wizard.findings import Finding, Status
from wizard.setup import operations
from wizard.setup.document import Target
from wizard.setup.steps import ORDER

ABOUT_EACH = ("results.published", "results.new_tab", "results.points", "results.grades")
"""Checks that look at every assignment that exists in Canvas."""


@pytest.fixture
def world(applied_once):
    """Twelve assignments, applied and read once: a test varies what is wanted."""
    return applied_once(12).read_once()


def of_check(world: World, check: str) -> list[Finding]:
    return [finding for finding in world.findings() if finding.check == check]


def statuses(findings: tuple[Finding, ...], check: str) -> set[Status]:
    return {finding.status for finding in findings if finding.check == check}


def test_only_what_was_read_back_is_counted_and_the_rest_is_named_with_its_reason(world):
    for row in range(3):
        world.change_row(row, launch_url="")
    world.change_row(5, launch_url=world.document.assignments[6].launch_url)

    passed, without, clashing = of_check(world, "results.assignments")

    assert (passed.status, passed.found.split()[0]) == (Status.PASSED, "7")
    assert (without.status, without.blocked_by) == (Status.BLOCKED, "assignments.launch_urls")
    assert "(3)" in without.found
    assert (clashing.status, clashing.blocked_by) == (Status.BLOCKED, "assignments.conflicts")
    assert "(2)" in clashing.found


def test_before_anything_is_applied_nothing_about_the_assignments_passes(small_world):
    findings = small_world.findings()

    assert statuses(findings, "results.assignments") == {Status.FAILED}
    for check in ABOUT_EACH:
        assert statuses(findings, check) == {Status.BLOCKED}, check


def test_where_every_row_is_skipped_nothing_about_the_assignments_passes(world):
    for mapping in world.document.assignments:
        world.change_row(mapping, target=Target.SKIP)

    findings = world.findings()

    for check in ("results.assignments", *ABOUT_EACH):
        assert statuses(findings, check) == {Status.UNKNOWN}, check


def test_an_empty_codio_course_is_warned_of_where_the_assignments_are_listed(world):
    snapshot = world.read()
    course = replace(snapshot.codio_course.course, modules=())
    empty = replace(snapshot, codio_course=replace(snapshot.codio_course, course=course))

    results = operations.check_all(document=world.document, snapshot=empty)

    findings = tuple(finding for step in ORDER for finding in results[step].findings)
    assert statuses(findings, "assignments.listed") == {Status.WARNING}
    for check in ("results.assignments", *ABOUT_EACH):
        assert statuses(findings, check) == {Status.BLOCKED}, check


def test_a_plan_that_is_not_applied_reads_as_what_is_wanted_and_what_is_there(small_world):
    """An administrator once read “Nothing left to do: 71 changes are planned”."""
    before = small_world.finding("review.nothing_left")

    assert (before.title, before.status) == ("The plan is applied", Status.WARNING)
    assert before.found == "8 changes are planned and not made yet."
    assert before.expected == "Canvas and Codio hold what the setup asks for."
    small_world.apply()
    assert small_world.finding("review.nothing_left").status is Status.PASSED
