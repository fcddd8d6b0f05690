"""The dates of a setup as files: edited in a spreadsheet, and handed to Codio."""

import csv
import io
from datetime import timedelta

import pytest
import requests

from helpers.breaking import canvas_assignment, codio_assignment, now
from wizard.setup.document import decode, encode


@pytest.fixture
def table(tmp_path):
    return tmp_path / "dates.csv"


def upload_in_codio(world, table):
    """Do what a person does in Bulk Settings with the file."""
    home = f"{world.sandbox.connection.codio_url.split('/api')[0]}/home/teacher"
    with table.open("rb") as file:
        return requests.post(
            f"{home}/{world.sandbox.codio.course_id}/bulk-settings",
            files={"file": file},
            data={"apply": "1"},
            timeout=10,
        )


def edited(table, **cells):
    """Write the table anew with other cells in its first line."""
    lines = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    lines[0] |= cells
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, lines[0])
    writer.writeheader()
    writer.writerows(lines)
    table.write_text(text.getvalue(), "utf-8")


def test_dates_go_out_to_a_table_and_come_back_into_canvas(command_line, table):
    world = command_line.world
    written = command_line.dates("export", table)
    unchanged = command_line.dates("import", table)
    edited(table, due_at="2026-10-01", lock_at="Oct 8, 2026 at 11:59pm")
    asked = command_line.dates("import", table)
    before = command_line.file.read_bytes()
    taken = command_line.dates("import", table, "--yes")

    assert written.code == 0
    assert "Dates are in the time of the Canvas course (America/New_York)." in written.out
    assert (unchanged.code, unchanged.out) == (
        0,
        "6 assignments found, the dates of 0 are others in the setup.\n",
    )
    assert (asked.code, taken.code) == (2, 0)
    assert decode(before).assignments[0].due_at is None
    command_line.file_is(command_line.file.read_bytes())
    assert command_line.run("apply", "--yes").code == 0
    lab = canvas_assignment(world)
    assert (lab.due_at, lab.lock_at) == ("2026-10-02T03:59:59Z", "2026-10-09T03:59:59Z")


def test_a_setup_that_is_saved_by_name_is_changed_where_it_is(command_line, table):
    setups = command_line.environment().setups
    setups.save("Autumn", encode(command_line.world.document), {"canvas_course": "Programming"})
    command_line.dates("export", table)
    edited(table, unlock_at="2026-09-01")

    assert command_line.dates("import", table, "--yes", setup="Autumn").code == 0

    (first, *_) = decode(setups.load("Autumn")).assignments
    assert first.unlock_at == "2026-09-01T04:00:00Z"
    (summary,) = setups.list()
    assert summary.canvas_course == "Programming"


def test_what_could_be_two_days_is_asked(command_line, table):
    command_line.dates("export", table)
    edited(table, due_at="03/04/2026 10:00")

    asked = command_line.dates("import", table, "--yes")
    unread = command_line.file.read_bytes()
    told = command_line.dates("import", table, "--yes", "--month-first")

    assert asked.code == 1
    assert "can be two days" in asked.err
    assert "--day-first or --month-first" in asked.err
    assert decode(unread).assignments[0].due_at is None
    assert told.code == 0
    (first, *_) = decode(command_line.file.read_bytes()).assignments
    assert first.due_at == "2026-03-04T15:00:00Z"


def test_what_is_no_table_is_told_and_nothing_is_changed(command_line, table):
    table.write_bytes(b"name,points\nLoops,5\n")

    said = command_line.dates("import", table, "--yes")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("The file has no header with an assignment and a date.")


def test_codios_own_file_is_written_and_what_codio_has_then_is_read_back(command_line, table):
    world = command_line.world
    assert command_line.run("apply", "--yes").code == 0
    due = (now() + timedelta(days=7)).replace(second=59)
    canvas_assignment(world).due_at = f"{due:%Y-%m-%dT%H:%M:%SZ}"

    written = command_line.dates("codio", table)

    (line,) = csv.DictReader(io.StringIO(table.read_text()))
    assert written.code == 0
    assert "It has the dates of 1 assignments." in written.out
    assert "Open Updater" in written.out
    assert line["name"] == codio_assignment(world).name
    assert line["due_at"]
    assert upload_in_codio(world, table).text == "The file is right."
    assert codio_assignment(world).settings.dueTime == due.replace(second=0, microsecond=0)
    table.unlink()
    again = command_line.dates("codio", table)
    assert (again.code, again.out) == (
        0,
        "Codio has every date that its file could give it. Nothing was written.\n",
    )
    assert not table.exists()


def test_without_codio_it_says_what_was_not_read(command_line, table):
    command_line.world.hearing.add("500:GET /api/v1/courses/1158/assignments")

    said = command_line.dates("export", table)

    assert said.code == 1
    assert "could not be read" in said.err
    assert not table.exists()
