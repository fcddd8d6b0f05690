"""What Canvas would refuse of a row is told by the plan, before anything is sent to Canvas."""

import math

import pytest

from helpers.breaking import canvas_assignment
from helpers.world import build_world
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.mapping.limits import (
    LONGEST_NAME,
    MOST_POINTS,
    Written,
    limit_conflicts,
    name_limit,
    shortened,
)


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=3) as built:
        yield built


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(3).again(tmp_path)


def kinds(name="Loops", points=10.0, group="Labs", longest=LONGEST_NAME) -> set[ConflictKind]:
    written = Written(name=name, points=points, group=group)
    return {conflict.kind for conflict in limit_conflicts(written, longest)}


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"name": "n" * 255}, set()),
        ({"name": "n" * 256}, {ConflictKind.NAME_TOO_LONG}),
        ({"name": "é" * 255}, set()),  # characters count, not bytes
        ({"name": "🐍" * 256}, {ConflictKind.NAME_TOO_LONG}),
        ({"name": "Loops", "longest": 4}, {ConflictKind.NAME_TOO_LONG}),
        ({"name": "   "}, {ConflictKind.NAME_BLANK}),
        ({"name": "\u200b\ufeff"}, {ConflictKind.NAME_BLANK}),
        ({"name": None}, set()),
        ({"points": 999_999_999.0}, set()),
        ({"points": 1e9}, {ConflictKind.TOO_MANY_POINTS}),
        ({"points": math.inf}, {ConflictKind.TOO_MANY_POINTS}),
        ({"points": math.nan}, {ConflictKind.TOO_MANY_POINTS}),
        ({"group": "g" * 255}, set()),
        ({"group": "g" * 256}, {ConflictKind.GROUP_NAME_TOO_LONG}),
        ({"group": None}, set()),
    ],
)
def test_what_canvas_would_refuse(values, refused):
    assert kinds(**values) == refused


@pytest.mark.parametrize(
    ("name", "longest", "proposed"),
    [
        ("Loops", 5, "Loops"),
        ("Numeric and string expressions", 20, "Numeric and string…"),
        ("Introduction to Programming: Loops", 20, "Introduction…: Loops"),
        ("Antidisestablishmentarianism", 10, "Antidises…"),
        ("Quiz: everything that was ever said of it", 12, "Quiz: every…"),
        ("a b", 2, "a…"),
    ],
)
def test_a_shorter_name_is_proposed_that_fits_and_can_be_told_apart(name, longest, proposed):
    assert shortened(name, longest) == proposed
    assert len(proposed) <= longest


def test_the_limit_is_the_one_that_canvas_tells_and_255_where_it_tells_none(world):
    assert name_limit(()) == 255
    world.sandbox.canvas.maximum_assignment_name_length = 40
    assert name_limit(world.read().assignments.assignments) == 40


TOO_MUCH = [
    ("a new name", {"canvas_name": "A name " * 40}, {"canvas_name": "A name"}, "is too long"),
    ("points", {"points": MOST_POINTS + 1.0}, {"points": 20.0}, "at most 999999999"),
    ("a group", {"group": "Labs " * 60}, {"group": "Labs"}, "is too long"),
]


@pytest.mark.parametrize(("change", "mend", "words"), [each[1:] for each in TOO_MUCH],
                         ids=[each[0] for each in TOO_MUCH])  # fmt: skip
def test_a_new_assignment_is_left_out_with_a_mend_that_then_works(world, change, mend, words):
    world.change_row(0, **change)

    plan = world.plan()
    assert len(plan.left_out) == 1
    assert words in plan.left_out[0].reason
    assert "of the row" in plan.left_out[0].mend
    assert world.apply().result.complete

    world.change_row(0, **mend)
    assert world.plan().left_out == ()
    assert world.apply().result.complete
    assert len(world.codio_assignments()) == 3


@pytest.mark.parametrize(("change", "mend", "words"), [each[1:] for each in TOO_MUCH],
                         ids=[each[0] for each in TOO_MUCH])  # fmt: skip
def test_a_change_of_one_that_is_there_is_left_out_too(applied, change, mend, words):
    applied.change_row(0, **change)

    plan = applied.plan()
    assert plan.is_empty
    assert words in plan.left_out[0].reason

    applied.change_row(0, **mend)
    assert applied.apply().result.complete


def test_what_canvas_has_already_is_no_conflict_however_long(applied):
    canvas_assignment(applied).name = "Older than the limit " * 20
    applied.sandbox.canvas.maximum_assignment_name_length = 30

    told = [left.reason for left in applied.plan().left_out]

    assert "Older than" not in " ".join(told)


def test_a_name_that_codio_gives_is_told_with_a_proposal(world):
    world.sandbox.canvas.maximum_assignment_name_length = 12

    findings = [each for each in world.findings() if "too long" in each.found]

    assert {each.check for each in findings} == {"assignments.conflicts"}
    assert len(findings) == 3
    for each in findings:
        assert "for example to “" in each.mend
        assert "Name in Canvas" in each.mend


def test_a_long_name_of_an_app_is_told_before_the_first_request(world):
    world.change_part("lti_app", name="Codio " * 50)

    finding = world.finding("lti_app.limits")

    assert finding.found == "“Name in Canvas” of the LTI app is too long: it has 299 characters."
    assert finding.mend == "Shorten “Name in Canvas” on the page LTI app."
    assert any("Canvas will refuse it." in note for note in world.plan().notes)
