"""Dates as a table: written, read back exactly, and read from what others have written."""

from zoneinfo import ZoneInfo

import pytest

from helpers.dated_rows import DatedCourse
from helpers.workbooks import workbook
from wizard.imported.dates import DateOrder
from wizard.imported.errors import FileError
from wizard.setup.document import NO_DATE, with_mappings
from wizard.setup.mapping.date_table import is_table_of_dates, read_dates, write_dates

DENVER = ZoneInfo("America/Denver")
DUE, LATER, OPENS = "2026-09-02T05:59:59Z", "2026-10-02T05:59:59Z", "2026-09-01T06:00:00Z"


def names_of(course):
    return {row.codio_assignment_id: row.codio_name for row in course.rows}


@pytest.fixture
def course():
    made = DatedCourse()
    made.add("Loops", canvas={"due_at": DUE, "unlock_at": OPENS})
    made.add("Lists", wish={"due_at": LATER, "lock_at": NO_DATE}, canvas={"lock_at": DUE})
    made.add("Quiz", "Week 1", wish={"unlock_at": "2026-11-01T08:30:00Z"})
    made.add("Quiz", "Week 2")
    made.add("=SUM(1;2)", "-Odd", wish={"lock_at": "9999-12-30T00:00:00Z"})
    return made


@pytest.mark.parametrize("name", ["America/Denver", "Pacific/Apia", "Asia/Kathmandu"])
def test_a_table_that_comes_back_changes_nothing(course, name):
    zone = ZoneInfo(name)
    table = write_dates(course.rows, zone)

    imported = read_dates(table, course.rows, ZoneInfo("Europe/Madrid"))

    assert (imported.changed, imported.unmatched, imported.matched) == ((), (), 5)


def test_a_table_brings_every_wish_to_a_setup_without_any(course):
    table = write_dates(course.rows, DENVER)
    bare = DatedCourse()
    for mapping, (module, each) in zip(course.mappings, course.codio, strict=True):
        bare.add(each.name, module)
        assert bare.mappings[-1].codio_assignment_id == mapping.codio_assignment_id

    imported = read_dates(table, bare.rows, DENVER)

    again = with_mappings(bare.document, imported.changed).assignments
    wishes = [(each.due_at, each.unlock_at, each.lock_at) for each in again]
    assert wishes == [
        (DUE, OPENS, None),
        (LATER, None, NO_DATE),
        (None, "2026-11-01T08:30:00Z", None),
        (None, None, None),
        (None, None, "9999-12-30T00:00:00Z"),
    ]


def test_the_table_is_for_excel_and_runs_no_formula(course):
    text = write_dates(course.rows, DENVER).decode("utf-8-sig")

    head, first, *_ = text.splitlines()
    assert head == "module,assignment,codio_assignment_id,canvas_name,due_at,unlock_at,lock_at"
    assert first.endswith(",Loops,2026-09-01T23:59:59-06:00,2026-09-01T00:00:00-06:00,")
    assert ",'=SUM(1;2)," in text
    assert ",none" in text


@pytest.mark.parametrize(
    "head",
    [
        "Assignment Name,Due At,Unlock At,Lock At",
        "name,due_at,unlock_at,lock_at",
        "Title;Due Date;Available From;Until",
        "Tarea\tFecha de entrega\tDisponible desde\tHasta",
        "assignment|Due (Denver time)|Opens|Closes",
        "Codio Assignment,DEADLINE,Start date,End date",
    ],
)
def test_headings_of_canvas_and_of_people_are_known(course, head):
    separator = next(each for each in ";\t|," if each in head)
    line = separator.join(("loops ", "2026-10-01", "2026-09-02", "none"))

    imported = read_dates(f"List of dates\n\n{head}\n{line}\n".encode(), course.rows, DENVER)

    (row,) = imported.changed
    assert (row.due_at, row.unlock_at, row.lock_at) == (LATER, "2026-09-02T06:00:00Z", NO_DATE)


def test_codios_own_file_is_read_with_the_month_first(course):
    file = (
        b"name,visibility_on_completed,start_time,closing_time,due_at\n"
        b"Loops,READ_ONLY,03/04/2026 9:11 AM,12/11/2026 11:59 PM,\n"
    )

    (row,) = read_dates(file, course.rows, DENVER).changed

    assert (row.unlock_at, row.lock_at) == ("2026-03-04T16:11:00Z", "2026-12-12T06:59:59Z")


def test_what_could_be_two_days_is_asked_once_and_read_as_it_is_said(course):
    file = b"name,due\nLoops,03/04/2026\nLists,2026-10-01\n"

    asked = read_dates(file, course.rows, DENVER)
    told = read_dates(file, course.rows, DENVER, order=DateOrder.DAY_FIRST)

    assert asked.asks_order
    assert [each.text for each in asked.unmatched] == ["Loops"]
    assert not told.asks_order
    assert told.changed[0].due_at == "2026-04-04T05:59:59Z"


def test_one_date_of_the_file_tells_the_order_of_the_others(course):
    file = b"name,due,until\nLoops,03/04/2026,\nLists,,13/04/2026\n"

    imported = read_dates(file, course.rows, DENVER)

    assert not imported.asks_order
    assert {row.due_at for row in imported.changed} >= {"2026-04-04T05:59:59Z"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Quiz,2026-10-01", "Several assignments have this name"),
        ("Recursion,2026-10-01", "has no assignment of this name"),
        (",2026-10-01", "It names no assignment"),
        ("Loops,31.2.2026", "is no date"),
        ("Loops,2026-03-08 02:30", "clocks go forward"),
        ("Loops,0000-00-00 00:00", "is no date"),
        ("Loops,due soon", "is no date"),
    ],
)
def test_a_line_that_gives_nothing_is_told_with_the_reason(course, line, reason):
    imported = read_dates(f"name,due\n{line}\nLists,2026-12-01\n".encode(), course.rows, DENVER)

    assert len(imported.changed) == 1
    (left,) = imported.unmatched
    assert reason in left.reason


def test_a_second_line_about_the_same_assignment_is_told(course):
    imported = read_dates(b"name,due\nLoops,2026-10-01\nLOOPS,2026-11-01\n", course.rows, DENVER)

    assert [row.due_at for row in imported.changed] == [LATER]
    assert imported.unmatched[0].reason == "Another line is about the same assignment."


def test_a_name_that_is_not_its_own_alone_is_found_with_its_module(course):
    file = b"module,name,due\nweek 2,quiz,2026-10-01\n"

    (row,) = read_dates(file, course.rows, DENVER).changed

    assert row.codio_assignment_id == course.mappings[3].codio_assignment_id


def test_a_workbook_is_read_with_its_dates_as_numbers(course):
    cells = [["Assignment", "Due date"], ["Loops", "46296"], ["Lists", "46296.5"]]

    imported = read_dates(workbook(*cells), course.rows, DENVER)

    assert [row.due_at for row in imported.changed] == [LATER, "2026-10-01T18:00:00Z"]


@pytest.mark.parametrize(
    "file", [b"", b"hello", b"name,points\nLoops,5\n", b"<html><table>", b"due\n2026-01-01\n"]
)
def test_what_is_no_table_of_dates_is_refused_whole(course, file):
    with pytest.raises(FileError):
        read_dates(file, course.rows, DENVER)


def test_a_wish_that_a_pace_leaves_alone_is_written_and_can_be_taken_for_what_canvas_has():
    course = DatedCourse()
    course.add(canvas={"due_at": DUE, "in_paced_course": True}, wish={"due_at": LATER})

    table = write_dates(course.rows, DENVER)
    assert b"2026-10-01T23:59:59-06:00" in table
    assert read_dates(table, course.rows, DENVER).changed == ()

    (row,) = read_dates(b"name,due\nLoops,2026-09-01\n", course.rows, DENVER).changed
    assert row.due_at == DUE


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"Assignment,Due\nLoops,2026-09-02 05:59\n", True),
        (b"Module,Assignment,LTI Integration URL\nPython,Loops,https://codio.com\n", False),
        (b"", False),
        (b"Loops\n", False),
    ],
    ids=["assignments and dates", "Codio's launch URLs", "nothing", "no header"],
)
def test_a_table_of_dates_is_told_from_others(data, told):
    assert is_table_of_dates(data) is told


def test_what_canvas_told_that_is_no_date_is_left_out_of_the_table():
    made = DatedCourse()
    made.add("Loops", canvas={"due_at": "soon", "lock_at": DUE})

    table = write_dates(made.rows, DENVER).decode("utf-8-sig")

    assert "soon" not in table
    assert "2026-09-01" in table
