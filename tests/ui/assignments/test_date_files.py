"""Files of dates: saved and brought back, and the one that a person uploads in Codio."""

import pytest
from PySide6.QtGui import QAction

from helpers.dated_screen import PYTHON, SEPTEMBER, DatedScreen
from helpers.mapping_screen import open_screen


@pytest.fixture
def dated(make_window, demo, qtbot, tmp_path) -> DatedScreen:
    return DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path)).show_dates()


def choose(dated: DatedScreen, name: str) -> None:
    """Take what an entry of the menu “Dates” offers."""
    menu = dated.screen.shown.control("mapping_dates").menu()
    menu.aboutToShow.emit()
    menu.findChild(QAction, name).trigger()
    dated.screen.settle()


def test_dates_are_saved_changed_in_a_spreadsheet_and_brought_in(dated, tmp_path):
    dated.set(SEPTEMBER)
    file = dated.screen.shown.desktop.file = tmp_path / "dates.csv"
    choose(dated, "mapping_save_dates")
    notice = dated.screen.page.notices.imports
    assert "saved as “dates.csv”" in notice.text
    choose(dated, "mapping_read_dates")
    assert "the rows have its dates already" in notice.text
    text = file.read_text("utf-8-sig")
    assert text.count("2026-09-01T23:59:59-04:00") == 1
    changed = text.replace("2026-09-01T23:59:59-04:00", "2026-09-08")
    file.write_text(f"{changed}Coding with Python,Nothing of it,,,2026-09-01,,\n")
    choose(dated, "mapping_read_dates")

    assert dated.wish() == "2026-09-09T03:59:59Z"
    assert notice.text == "1 row has other dates by dates.csv. 1 line was left out."
    assert notice.kind == "warning"
    dated.undo()
    assert dated.wish() == SEPTEMBER


def test_a_file_of_dates_is_recognised_wherever_files_are_taken(dated, tmp_path):
    file = dated.screen.shown.desktop.file = tmp_path / "term.csv"
    file.write_text("Assignment;Module;Due\nLoops;Coding with Python;2026-09-01\n")
    dated.screen.click("mapping_import")
    dated.screen.settle()
    assert dated.wish() == SEPTEMBER
    assert dated.screen.page.notices.imports.text == "1 row has other dates by term.csv."


def test_a_file_whose_dates_can_be_two_days_is_asked_about(dated, tmp_path):
    file = dated.screen.shown.desktop.file = tmp_path / "dates.csv"
    file.write_text("Assignment,Module,Due\nLoops,Coding with Python,3/9/2026\n")
    choose(dated, "mapping_read_dates")
    assert dated.wish() is None
    dated.answer("&Day first")
    dated.screen.settle()
    assert dated.wish() == "2026-09-04T03:59:59Z"


def test_what_is_no_table_of_dates_changes_nothing(dated, tmp_path):
    file = dated.screen.shown.desktop.file = tmp_path / "dates.csv"
    file.write_text("Assignment,Mood\nLoops,good\n")
    choose(dated, "mapping_read_dates")
    assert "could not be brought in" in dated.messages[-1]
    assert "No row was changed." in dated.messages[-1]


def test_codios_file_is_written_where_it_is_needed_and_what_to_do_with_it_is_said(dated, tmp_path):
    file = dated.screen.shown.desktop.file = tmp_path / "bulk.csv"
    choose(dated, "mapping_codio_dates")
    notice = dated.screen.page.notices.imports
    assert "no file is needed" in notice.text
    assert not file.exists()

    dated.set(SEPTEMBER, row=dated.screen.id_of("2D Lists", PYTHON))
    choose(dated, "mapping_codio_dates")
    assert "2D Lists" in file.read_text()
    assert "09/01/2026 11:59 PM" in file.read_text()
    assert "Saved as “bulk.csv”, with the dates of 1 assignment." in notice.text
    assert "Bulk Settings" in notice.text
