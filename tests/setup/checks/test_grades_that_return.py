"""Grades that differ from Codio's, as Canvas answers them: lost, or different for a reason."""

import pytest

from helpers.breaking import canvas_assignment
from helpers.broken_in_codio import complete_one
from helpers.world import build_world
from wizard.findings import Status

LATE = "Canvas took points off for late work: 1."
EXCUSED = "Excused in Canvas: 1."
BY_PERSON = "Graded otherwise by a person in Canvas, and left so: 1."


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A setup in which one student completed one assignment with 80 %, which Canvas has."""
    with build_world(tmp_path_factory.mktemp("grades"), assignments=1) as world:
        assert world.apply().result.complete
        yield world, complete_one(world)


@pytest.fixture
def change(graded):
    """Changes what Canvas has of the submission, and puts it back afterwards."""
    _, submission = graded
    before: dict[str, object] = {}

    def to(**fields):
        before.update({name: getattr(submission, name) for name in fields})
        for name, value in fields.items():
            setattr(submission, name, value)

    yield to
    for name, value in before.items():
        setattr(submission, name, value)


def by_teacher(world) -> int:
    return world.sandbox.canvas.user_named("Dana Whitfield").id


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"score": 72.0, "points_deducted": 8.0, "late_policy_status": "late"}, LATE),
        ({"score": 0.0, "points_deducted": 80.0, "late_policy_status": "late"}, LATE),
        ({"score": 79.2, "points_deducted": 0.8, "late_policy_status": "late"}, LATE),
        ({"excused": True, "score": None}, EXCUSED),
        ({"excused": True, "score": 10.0}, EXCUSED),
        ({"score": 95.0, "grader_id": by_teacher}, BY_PERSON),
        ({"score": 0.0, "grader_id": by_teacher}, BY_PERSON),
    ],
)
def test_a_grade_that_differs_for_a_reason_is_told_with_it_and_not_as_lost(
    graded, change, fields, told
):
    world, _ = graded
    change(**{name: value(world) if callable(value) else value for name, value in fields.items()})

    finding = world.finding("results.grade_return")

    assert finding.status is Status.PASSED
    assert told in finding.found
    assert "once more" not in finding.mend


@pytest.mark.parametrize("fields", [{"score": 8.0}, {"score": None}], ids=["wrong", "none"])
def test_a_grade_that_differs_for_no_reason_was_lost(graded, change, fields):
    world, _ = graded
    change(**fields)

    finding = world.finding("results.grade_return")

    assert finding.status is Status.FAILED
    assert canvas_assignment(world).name in finding.subject
