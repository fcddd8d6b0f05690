"""What the command line says of modules: plan, apply, verify, undo, and the report as a table."""

import csv
import io

import pytest

from helpers.in_modules import ModuleColleague, in_two_modules, titles

FIRST, SECOND = "Week 1: Loops", "Week 2"

pytestmark = pytest.mark.slow


@pytest.fixture
def placing(command_line):
    in_two_modules(command_line.world)
    return command_line


def test_plan_names_modules_and_items_and_what_a_person_must_decide_first(placing):
    colleague = ModuleColleague(placing.world.sandbox)
    for name in (SECOND, SECOND.upper()):
        colleague.makes_module(name)

    said = placing.run("plan")

    names = titles(placing.world)
    assert said.code == 2
    lines = [f"  - Put “{name}” into the Canvas module “{FIRST}”.\n" for name in names[:3]]
    assert (
        f"Modules in Canvas (5)\n  - Create the Canvas module “{FIRST}”.\n{''.join(lines)}"
        f"  - Publish the Canvas module “{FIRST}”.\n"
    ) in said.out
    assert (
        f"Left out (3)\n  - {names[3]}: It goes into no module yet. Canvas has several modules "
        f"called “{SECOND}”"
    ) in said.out


def test_apply_verify_undo_and_report_tell_of_them(placing, tmp_path):
    names = titles(placing.world)

    assert placing.run("apply", "--yes").code == 0
    verified = placing.run("verify")
    assert f"Assignments in their modules: {len(names)} assignments stand in the Canvas" in (
        verified.out
    )
    file = tmp_path / "report.csv"
    assert placing.run("report", "--output", str(file)).code == 0
    rows = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    told = [row["canvas_module"] for row in rows if row["kind"] == "assignment"]
    assert told == [FIRST] * 3 + [SECOND] * 3
    planned = placing.run("undo")
    assert f"Take “{names[0]}” out of the Canvas module “{FIRST}”." in planned.out
    assert f"Delete the Canvas module “{SECOND}”." in planned.out
    assert placing.run("undo", "--yes").code == 0
    assert placing.world.modules() == {}
