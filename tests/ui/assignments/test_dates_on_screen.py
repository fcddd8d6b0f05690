"""Dates on the mapping screen: shown in the course's time, typed, picked, cleared, taken back."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from helpers.dated_screen import (
    LAST_TERM,
    PYTHON,
    SEPTEMBER,
    SPOKEN,
    TOOLTIP,
    DatedScreen,
    in_canvas,
    type_in,
)
from helpers.mapping_screen import open_screen
from helpers.one_page import nameless_controls, only
from wizard.sandbox.canvas.model import AssignmentOverride
from wizard.setup.document import NO_DATE
from wizard.setup.mapping.rows import RowState
from wizard.setup.steps import Step
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.date_editor import CellDateEdit
from wizard.ui.assignments.date_picker import DatePicker
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_menu import MappingMenu

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def fresh(make_window, demo, qtbot, tmp_path) -> DatedScreen:
    return DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path))


@pytest.fixture
def dated(fresh) -> DatedScreen:
    return fresh.show_dates()


class TestWhatIsSeen:
    def test_dates_come_with_the_first_one_and_go_when_it_is_taken_back(self, fresh):
        assert fresh.seen() == set()
        fresh.set(SEPTEMBER)
        fresh.set(NO_DATE, Column.UNTIL)
        assert fresh.seen() == {Column.DUE, Column.UNTIL}
        fresh.undo()
        assert fresh.seen() == {Column.DUE}
        fresh.undo()
        assert fresh.seen() == set()
        fresh.screen.go_to(fresh.row, Column.NEW_TAB)
        fresh.screen.press(Qt.Key.Key_Right)
        assert fresh.view.currentIndex().column() == Column.STATE

    def test_a_person_shows_and_hides_columns_and_finds_them_so_the_next_time(
        self, make_window, tmp_path: Path
    ):
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        make = partial(make_window, pages=only(AssignmentsPage), settings=settings)
        first = make(Step.ASSIGNMENTS)
        view = first.window.pages[Step.ASSIGNMENTS].view
        view.header().customContextMenuRequested.emit(view.header().pos())
        menu = view.findChild(QMenu)
        for action in menu.actions():
            if action.text() in {"Show “Due”", "Show “Group”"}:
                action.trigger()
        menu.close()
        first.window.close()
        again = make(Step.ASSIGNMENTS).window.pages[Step.ASSIGNMENTS].view.columns.shown

        assert Column.DUE in again
        assert not {Column.GROUP, Column.AVAILABLE_FROM, Column.UNTIL} & set(again)

    def test_the_menu_above_the_table_tells_the_time_zone_and_shows_dates(self, fresh):
        menu = fresh.screen.shown.control("mapping_dates").menu()
        menu.aboutToShow.emit()
        zone, due = menu.actions()[:2]
        whose = "Dates are in the time of the Canvas course (America/New_York)."
        assert zone.text() == whose
        assert (due.text(), due.isCheckable(), due.isChecked()) == ("Show “Due”", True, False)
        due.trigger()
        assert fresh.seen() == {Column.DUE}
        menu.aboutToShow.emit()
        assert menu.actions()[1].isChecked()
        help_of = fresh.screen.page.rows.headerData(Column.DUE, Qt.Orientation.Horizontal, TOOLTIP)
        assert whose in help_of

    def test_the_menu_of_the_rows_offers_every_column_that_can_be_hidden(self, fresh):
        fresh.screen.go_to(fresh.row, Column.NEW_TAB)
        fresh.view.menu_requested.emit(fresh.view.mapToGlobal(fresh.view.rect().center()))
        menu = fresh.screen.page.findChild(MappingMenu)
        columns = next(each.menu() for each in menu.actions() if each.text() == "Columns")
        shown = {action.text(): action.isChecked() for action in columns.actions()}
        assert shown["Show “New tab”"]
        assert not shown["Show “Until”"]
        columns.actions()[2].trigger()
        menu.close()
        assert fresh.view.header().isSectionHidden(Column.NEW_TAB)

    def test_rows_are_ordered_by_date_until_their_column_goes(self, dated):
        for name, date in (("Functions", SEPTEMBER), ("2D Lists", LAST_TERM)):
            dated.set(date, row=dated.screen.id_of(name, PYTHON))
        dated.view.sortByColumn(Column.DUE, Qt.SortOrder.AscendingOrder)
        assert dated.screen.names_shown()[:2] == ["2D Lists", "Functions"]
        dated.view.columns.choose([Column.DUE], shown=False)
        assert dated.screen.page.rows.sortColumn() == -1


class TestTyping:
    def test_what_is_typed_is_kept_in_utc_and_shown_in_the_time_of_the_course(self, dated):
        for column, typed, meant, shown in (
            (Column.DUE, "2026-09-01", SEPTEMBER, "2026-09-01 23:59"),
            (Column.AVAILABLE_FROM, "1 Aug 2026", "2026-08-01T04:00:00Z", "2026-08-01 00:00"),
            (Column.UNTIL, "2026-12-01 14:30", "2026-12-01T19:30:00Z", "2026-12-01 14:30"),
        ):
            dated.screen.go_to(dated.row, column)
            dated.type(typed)
            assert dated.wish(column) == meant
            assert dated.cell(column) == shown
            assert dated.cell(column, SPOKEN).endswith(f": {shown}, Loops")
        assert "due 2026-09-01 23:59, available from 2026-08-01 00:00" in dated.said()

    def test_wrong_words_stay_however_the_field_is_left_and_what_is_wrong_is_said(self, dated):
        edit = dated.editor()
        type_in(edit, "31.02.2026")
        QTest.keyClick(edit, Qt.Key.Key_Tab)
        dated.screen.page.toolbar.search.setFocus()
        QApplication.processEvents()
        assert edit.isVisible()
        assert edit.text() == "31.02.2026"
        assert edit.bubble.isVisible()
        assert "“31.02.2026”" in edit.bubble.text()
        assert dated.view.viewport().rect().contains(edit.bubble.geometry())
        assert dated.wish() is None

        edit.selectAll()
        QTest.keyClicks(edit, "2026-09-01")
        assert not edit.bubble.isVisible()
        QTest.keyClick(edit, Qt.Key.Key_Return)
        dated.screen.qtbot.waitUntil(lambda: dated.wish() == SEPTEMBER)

    def test_escape_gives_wrong_words_up(self, dated):
        dated.set(SEPTEMBER)
        edit = dated.editor()
        type_in(edit, "soon")
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        dated.screen.qtbot.waitUntil(dated.view.hasFocus)
        assert dated.wish() == SEPTEMBER

    def test_a_date_of_canvas_is_cleared_or_left_as_it_is(self, make_window, demo, qtbot, tmp_path):
        in_canvas(demo, "Python 4 - Functions").due_at = LAST_TERM
        dated = DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path))
        dated.row = dated.screen.id_of("Functions", PYTHON)
        dated.session.accept([dated.row])
        dated.show_dates()
        assert dated.cell() == "2025-09-01 23:59"
        assert "As it is in Canvas." in dated.cell(role=TOOLTIP)
        type_in(dated.editor(), "")
        qtbot.waitUntil(dated.view.hasFocus)
        assert dated.wish() is None  # It was left as it was.

        dated.type("")
        assert dated.wish() == NO_DATE
        assert dated.cell() == "No date"
        assert "due date from 2025-09-01 23:59 to no date" in dated.said()
        dated.screen.press(Qt.Key.Key_Delete)
        assert dated.wish() is None
        assert dated.cell() == "2025-09-01 23:59"

    def test_dates_out_of_order_are_a_conflict_as_any_other(self, dated):
        dated.set(SEPTEMBER)
        dated.set(LAST_TERM, Column.UNTIL)
        assert dated.screen.row(dated.row).state is RowState.CONFLICT
        assert "The “Until” date is before the due date." in dated.said()


class TestPicking:
    def open(self, dated: DatedScreen) -> DatePicker:
        edit = dated.editor()
        QTest.keyClick(edit, Qt.Key.Key_Down, ALT)
        picker = edit.findChild(DatePicker)
        assert picker.isVisible()
        assert picker.isAncestorOf(QApplication.focusWidget())
        return picker

    def test_a_day_is_picked_with_the_keyboard_alone(self, dated):
        for column, before, after in (
            (Column.DUE, SEPTEMBER, "2026-09-03T03:59:59Z"),
            (Column.AVAILABLE_FROM, "2026-10-31T04:00:00Z", "2026-11-01T04:00:00Z"),
        ):
            dated.set(before, column)
            dated.screen.go_to(dated.row, column)
            picker = self.open(dated)
            assert nameless_controls(picker) == []
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            assert dated.wish(column) == after
            dated.screen.qtbot.waitUntil(dated.view.hasFocus)

    def test_a_time_of_day_no_date_and_canvass_own_are_picked(self, dated):
        def press(picker: DatePicker, name: str) -> None:
            made = picker.findChild(QPushButton, f"date_picker_{name}")
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
            dated.screen.qtbot.waitUntil(dated.view.hasFocus)

        dated.set(SEPTEMBER)
        picker = self.open(dated)
        picker.time.setFocus()
        QTest.keyClicks(picker.time, "0815")
        press(picker, "set")
        assert dated.wish() == "2026-09-01T12:15:00Z"
        press(self.open(dated), "none")
        assert dated.wish() == NO_DATE
        press(self.open(dated), "leave")
        assert dated.wish() is None

        picker = self.open(dated)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not picker.isVisible()
        assert any(each.isVisible() for each in dated.view.findChildren(CellDateEdit))


class TestWhatIsLeftAlone:
    def test_dates_of_sections_are_told(self, make_window, demo, qtbot, tmp_path):
        section = AssignmentOverride(
            id=1, course_section_id=1, title="Evening", due_at=SEPTEMBER, unlock_at=None
        )
        in_canvas(demo, "Python 4 - Functions").overrides = [section]
        dated = DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path))
        dated.row = dated.screen.id_of("Functions", PYTHON)
        dated.session.accept([dated.row])
        dated.screen.go_to(dated.row)
        dated.screen.settle()
        words = "1 section, group or person has dates of its own, which are left alone: Evening."
        assert words in dated.said()
        assert words in dated.cell(role=TOOLTIP)

    def test_one_paced_assignment_is_left_to_its_pace_and_no_other(
        self, make_window, demo, qtbot, tmp_path
    ):
        in_canvas(demo, "Python 4 - Functions").in_paced_course = True
        dated = DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path))
        paced = dated.screen.id_of("Functions", PYTHON)
        dated.session.accept([paced])
        dated.show_dates()
        index = dated.session.model.index_of(paced, Column.DUE)
        assert index.data() == "By course pace"
        assert not index.flags() & Qt.ItemFlag.ItemIsEditable
        dated.type("2026-09-01")
        assert dated.wish() == SEPTEMBER

    def test_a_paced_course_is_left_to_its_pace(self, make_window, demo, qtbot, tmp_path):
        canvas = demo.sandbox.canvas
        for each in canvas.assignments_of(canvas.course_id):
            each.in_paced_course = True
        dated = DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path)).show_dates()
        dated.screen.press(Qt.Key.Key_F2)
        assert not dated.view.findChildren(CellDateEdit)
        assert dated.cell() == "By course pace"
        assert "This Canvas course is paced" in dated.cell(role=TOOLTIP)
        dated.view.select_ids([dated.row, dated.screen.id_of("Functions", PYTHON)])
        assert "This Canvas course is paced" in dated.said()
        assert not dated.screen.page.pane.bulk.dates.date.isVisible()
        dated.screen.go_to(dated.row, Column.DUE)
        dated.screen.shown.desktop.clipboard = "2026-09-01"
        dated.screen.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert "This Canvas course is paced" in dated.messages[-1]
        assert dated.wish() is None
