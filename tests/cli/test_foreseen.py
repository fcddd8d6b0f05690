"""What Canvas would refuse is told by `plan`, `verify` and the report, before it is sent."""

import pytest

from helpers.breaking import administrator


@pytest.mark.parametrize(
    ("change", "words", "mend"),
    [
        ({"canvas_name": "Week " * 60}, "is too long: it has 299 characters", "“Name in Canvas”"),
        ({"points": 2e9}, "Canvas takes at most 999999999 points", "column “Points”"),
        ({"points": -5.0}, "With -5 points no grade can come back", "more than 0 points"),
        ({"group": "Labs " * 60}, "assignment group “Labs Labs", "column “Group”"),
        ({"canvas_name": "L" * 256}, "it has 256 characters", "“canvas_name” in the setup file"),
    ],
)
def test_a_row_that_canvas_would_refuse_is_left_out_of_the_plan(command_line, change, words, mend):
    command_line.world.change_row(0, **change)
    command_line.world.hearing.heard.clear()

    planned = command_line.run("plan")
    verified = command_line.run("verify")

    assert "Left out (1)" in planned.out
    assert words in planned.out
    told = planned.out[planned.out.index(words) :]
    assert mend in told[told.index("What to do: ") :].splitlines()[0]
    assert words in verified.out
    assert mend in verified.out
    assert command_line.world.hearing.writes() == []


def test_an_app_that_canvas_would_refuse_is_noted_in_the_plan(command_line):
    command_line.world.change_part("lti_app", name="Codio " * 50)

    said = command_line.run("plan")

    assert "Note: “Name in Canvas” of the LTI app is too long: it has 299 characters." in said.out
    assert "Canvas will refuse it. Shorten “Name in Canvas” on the page LTI app." in said.out


def test_a_course_that_has_ended_is_noted_in_the_plan(command_line):
    command_line.world.sandbox.canvas.terms[1].end_at = "2026-01-01T00:00:00Z"

    said = command_line.run("plan")

    assert "ended on 2026-01-01. Canvas then leaves the course read-only" in said.out
    assert "Have a Canvas administrator move the end date" in said.out


def test_rights_that_are_missing_because_the_course_has_ended_are_told_as_that(command_line):
    world = command_line.world
    administrator(world).denied |= {"manage_assignments_add", "manage_assignments"}
    assert "Admin → Permissions" in world.finding("courses.rights").mend
    world.sandbox.canvas.terms[1].end_at = "2026-01-01T00:00:00Z"

    said = command_line.run("plan")

    assert "Your role may not create assignments" in said.err
    assert "ended on 2026-01-01" in said.err
    assert "move the end date" in said.err
    assert "Admin → Permissions" not in said.err


def test_the_report_holds_what_is_foreseen(command_line, tmp_path):
    command_line.world.change_row(0, canvas_name="Week " * 60)
    file = tmp_path / "report.md"

    command_line.run("report", "--output", str(file))

    text = file.read_text()
    assert "is too long: it has 299 characters, and Canvas takes 255" in text
    assert "Name in Canvas" in text
