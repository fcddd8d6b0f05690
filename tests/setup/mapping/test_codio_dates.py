"""Codio's own file of settings, with the dates that Codio has not as Canvas has them."""

import csv
import io

import pytest
from msgspec.structs import replace

from helpers.dated_rows import DatedCourse
from wizard.canvas.types import AssignmentDates
from wizard.setup.date_files import DatesUnknownError, dates_for_codio
from wizard.setup.document import Target
from wizard.setup.mapping.codio_dates import HEADINGS
from wizard.setup.snapshot import NotRead

DUE, ENDS, OPENS = "2026-09-02T05:59:59Z", "2026-09-09T05:59:59Z", "2026-09-01T18:00:00Z"


def file_of(course, document=None, snapshot=None):
    return dates_for_codio(document or course.document, snapshot or course.snapshot)


def lines_of(file):
    return list(csv.DictReader(io.StringIO(file.content.decode())))


def told(line):
    return {name: text for name, text in line.items() if text}


def test_it_has_codios_headings_and_canvass_dates_in_codios_form_and_zone():
    course = DatedCourse(codio_zone="America/New_York")
    loops = course.add(canvas={"due_at": DUE, "lock_at": ENDS, "unlock_at": OPENS}, codio={})

    file = file_of(course)

    assert file.content.decode().splitlines()[0] == ",".join(HEADINGS)
    assert [told(line) for line in lines_of(file)] == [
        {
            "name": "Loops",
            "start_time": "09/01/2026 2:00 PM",
            "due_at": "09/02/2026 1:59 AM",
            "closing_time": "09/09/2026 1:59 AM",
        }
    ]
    assert file.written == (loops,)
    assert "America/New_York" in file.how
    assert "Bulk Settings" in file.how


def test_without_a_zone_of_codios_the_canvas_courses_counts_and_is_named():
    course = DatedCourse(zone="Pacific/Auckland")
    course.add(canvas={"due_at": "2026-09-26T14:30:00Z"}, codio={})

    file = file_of(course)

    # The clocks go forward over 02:30, of which UTC knows nothing.
    assert lines_of(file)[0]["due_at"] == "09/27/2026 3:30 AM"
    assert "Pacific/Auckland" in file.how


@pytest.mark.parametrize(
    ("canvas", "codio", "cells"),
    [
        ({"due_at": DUE}, {"dueTime": "2026-09-02T05:59:00Z"}, set()),
        ({"due_at": DUE}, {"dueTime": "2026-09-02T07:59:00+02:00"}, set()),
        ({"due_at": DUE}, {"dueTime": "2026-09-02T05:58:00Z"}, {"due_at"}),
        ({"due_at": DUE}, {"dueTime": ""}, {"due_at"}),
        ({"due_at": DUE}, {"dueTime": "soon", "endTime": ENDS}, {"due_at"}),
        ({"due_at": DUE, "lock_at": ENDS}, {"dueTime": DUE}, {"closing_time"}),
        ({}, {"dueTime": DUE, "endTime": ENDS}, set()),
        ({"due_at": "soon"}, {}, set()),
    ],
)
def test_only_what_differs_is_in_it_and_nothing_is_cleared(canvas, codio, cells):
    course = DatedCourse()
    course.add(canvas=canvas, codio=codio)

    file = file_of(course)

    assert {name for line in lines_of(file) for name in told(line)} - {"name"} == cells
    assert bool(file.written) is bool(cells)


def test_dates_that_are_wished_count_before_canvas_has_them():
    course = DatedCourse()
    course.add(codio={}, wish={"due_at": DUE})
    course.add("Lists", codio={}, wish={"due_at": DUE, "target": Target.SKIP})
    course.add("Maps", wish={"due_at": DUE})

    assert [line["name"] for line in lines_of(file_of(course))] == ["Loops"]


def test_what_the_file_cannot_tell_is_named_with_what_to_do():
    course = DatedCourse()
    course.add("Quiz", "Week 1", canvas={"due_at": DUE}, codio={})
    course.add("quiz", "Week 2", canvas={"due_at": ENDS}, codio={})
    sections = (AssignmentDates(base=True, due_at=DUE), AssignmentDates(title="B", due_at=ENDS))
    course.add("Loops", canvas={"due_at": DUE, "all_dates": sections}, codio={})

    file = file_of(course)

    assert (lines_of(file), file.written) == ([], ())
    assert [each.text for each in file.left] == ["Quiz (Week 1)", "quiz (Week 2)", "Loops"]
    assert all("by hand" in each.reason for each in file.left)


@pytest.mark.parametrize("section", ["codio_settings", "assignments", "codio_course"])
def test_what_was_not_read_is_told_and_no_file_is_made(section):
    course = DatedCourse()
    course.add(canvas={"due_at": DUE}, codio={})

    with pytest.raises(DatesUnknownError, match="could not be read"):
        file_of(course, snapshot=replace(course.snapshot, **{section: NotRead()}))
