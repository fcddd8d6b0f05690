"""What keeps students from an assignment, or its grade from them, wherever Canvas tells it."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from helpers.breaking import confirm_everything, confirmable
from helpers.world import build_world
from wizard.canvas.types import AssignmentDates
from wizard.findings import Status
from wizard.setup.operations import check_all
from wizard.setup.steps import ORDER

OPEN, START, SEEN = "results.open_in_canvas", "results.start_in_canvas", "results.grades_seen"


def at(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%dT%H:%M:%SZ}"


def dates(*, base=False, lock=None, unlock=None) -> AssignmentDates:
    return AssignmentDates(
        base=base,
        lock_at=None if lock is None else at(lock),
        unlock_at=None if unlock is None else at(unlock),
    )


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Everything is right; whoever changes the snapshot changes a copy."""
    with build_world(tmp_path_factory.mktemp("access"), assignments=2) as built:
        assert built.apply().result.complete
        confirm_everything(built, confirmable(built))
        yield built


@pytest.fixture(scope="module")
def snapshot(world):
    return world.read()


def finding_of(world, snapshot, check, **fields):
    """Return what the check says once the first mapped assignment has these fields."""
    url = world.document.assignments[0].launch_url
    known = snapshot.assignments
    changed = tuple(
        replace(each, **fields) if each.launch_url == url else each for each in known.assignments
    )
    results = check_all(
        document=world.document,
        snapshot=replace(snapshot, assignments=replace(known, assignments=changed)),
    )
    found = [f for step in ORDER for f in results[step].findings if f.check == check]
    name = next(each.name for each in known.assignments if each.launch_url == url)
    return found[0], name


@pytest.mark.parametrize(
    ("check", "fields", "words"),
    [
        (OPEN, {"all_dates": (), "lock_at": at(-2)}, "“Available until” date in Canvas has passed"),
        (OPEN, {"all_dates": (dates(base=True, lock=-2),)}, "has passed"),
        (OPEN, {"all_dates": (dates(base=True, lock=-9), dates(lock=-1))}, "has passed"),
        (
            OPEN,
            {"all_dates": (dates(base=True), dates(lock=-1)), "only_visible_to_overrides": True},
            "has passed",
        ),
        (
            OPEN,
            {"all_dates": (dates(base=True),), "only_visible_to_overrides": True},
            "Assigned to nobody",
        ),
        (SEEN, {"post_manually": True}, "before somebody posts them"),
        (SEEN, {"omit_from_final_grade": True}, "do not count towards the final grade"),
    ],
)
def test_what_keeps_students_out_is_a_warning_that_names_it(world, snapshot, check, fields, words):
    finding, name = finding_of(world, snapshot, check, **fields)

    assert finding.status is Status.WARNING
    assert words in finding.found
    assert name in finding.found


@pytest.mark.parametrize(
    "fields",
    [
        {"all_dates": (), "unlock_at": at(3)},
        {"all_dates": (dates(base=True, unlock=3),)},
        {"all_dates": (dates(base=True, unlock=3), dates(unlock=9))},
    ],
)
def test_a_start_to_come_is_for_a_person_to_confirm(world, snapshot, fields):
    finding, name = finding_of(world, snapshot, START, **fields)

    assert finding.confirmable
    assert finding.status in {Status.UNKNOWN, Status.CONFIRMED}
    assert name in finding.found or finding.status is Status.CONFIRMED


def test_where_canvas_does_not_tell_of_posting_it_is_not_fine(world, snapshot):
    finding, _ = finding_of(world, snapshot, SEEN, post_manually=None)

    assert finding.status is not Status.PASSED


@pytest.mark.parametrize(
    ("check", "fields"),
    [
        (OPEN, {"all_dates": (dates(base=True, lock=-2), dates(lock=4))}),
        (OPEN, {"all_dates": (dates(base=True, lock=-2),), "in_paced_course": True}),
        (OPEN, {"all_dates": (), "lock_at": at(2)}),
        (START, {"all_dates": (dates(base=True, unlock=3), dates(unlock=-1))}),
        (START, {"all_dates": (), "unlock_at": at(-2)}),
    ],
)
def test_what_somebody_can_open_today_is_right(world, snapshot, check, fields):
    finding, _ = finding_of(world, snapshot, check, **fields)

    assert finding.status is Status.PASSED
