"""Dates on the mapping screen: shown in the course's time, typed, picked, cleared, taken back."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from helpers.mapping_screen import MappingScreen, open_screen
from helpers.one_page import nameless_controls, only
from wizard.sandbox.canvas.model import AssignmentOverride
from wizard.setup.document import NO_DATE
from wizard.setup.steps import Step
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.date_editor import CellDateEdit
from wizard.ui.assignments.date_picker import DatePicker
from wizard.ui.assignments.mapping_columns import DATES, FIELDS, Column
from wizard.ui.widgets.plain_label import PlainLabel

PYTHON = "Coding with Python"
TOOLTIP = Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
LAST_TERM = "2025-09-02T03:59:59Z"
"""The end of 1 September in New York, where the sandbox's course is."""
SEPTEMBER = "2026-09-02T03:59:59Z"


@pytest.fixture
def screen(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


@pytest.fixture
def dated(screen) -> MappingScreen:
    """The screen with its dates shown, the keyboard in the due date of an assignment."""
    screen.view.columns.choose(DATES, shown=True)
    screen.go_to(screen.id_of("Loops", PYTHON), Column.DUE)
    return screen


def seen(screen: MappingScreen) -> set[Column]:
    header = screen.view.header()
    return {column for column in DATES if not header.isSectionHidden(column)}


def loops(screen: MappingScreen) -> str:
    return screen.id_of("Loops", PYTHON)


def cell(screen: MappingScreen, column: Column, role=Qt.ItemDataRole.DisplayRole) -> str:
    return screen.session.model.index_of(loops(screen), column).data(role)


def wish(screen: MappingScreen, column: Column = Column.DUE) -> str | None:
    return getattr(screen.session.mapping_of(loops(screen)), FIELDS[column].value)


def editor(screen: MappingScreen) -> CellDateEdit:
    screen.press(Qt.Key.Key_F2)
    (found,) = (each for each in screen.view.findChildren(CellDateEdit) if each.isVisible())
    return found


def type_in(edit: CellDateEdit, text: str) -> None:
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def in_canvas(demo, name: str):
    canvas = demo.sandbox.canvas
    return next(a for a in canvas.assignments_of(canvas.course_id) if a.name == name)


def said(screen: MappingScreen) -> str:
    labels = screen.page.pane.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


class TestWhatIsSeen:
    def test_dates_come_with_the_first_one_and_go_when_it_is_taken_back(self, screen):
        assert seen(screen) == set()
        screen.session.edit([loops(screen)], Column.DUE, SEPTEMBER)
        assert seen(screen) == set(DATES)
        screen.session.edits.stack.undo()
        assert seen(screen) == set()

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

    def test_the_menu_above_the_table_says_what_is_seen_and_changes_it(self, screen):
        menu = screen.shown.control("mapping_dates").menu()
        menu.aboutToShow.emit()
        due = next(action for action in menu.actions() if action.text() == "Show “Due”")
        assert due.isCheckable()
        assert not due.isChecked()
        due.trigger()
        assert seen(screen) == {Column.DUE}
        menu.aboutToShow.emit()
        assert next(a for a in menu.actions() if a.text() == "Show “Due”").isChecked()

    def test_the_keyboard_passes_over_columns_that_are_not_seen(self, screen):
        screen.go_to(loops(screen), Column.NEW_TAB)
        screen.press(Qt.Key.Key_Right)
        assert screen.view.currentIndex().column() == Column.STATE
        screen.press(Qt.Key.Key_Left)
        assert screen.view.currentIndex().column() == Column.NEW_TAB

    def test_a_column_by_which_rows_are_ordered_takes_the_order_along_when_it_goes(self, dated):
        dated.view.sortByColumn(Column.DUE, Qt.SortOrder.AscendingOrder)
        dated.view.columns.choose([Column.DUE], shown=False)
        assert dated.page.rows.sortColumn() == -1

    def test_rows_are_ordered_by_date_those_without_one_last(self, dated):
        for name, date in (("Functions", SEPTEMBER), ("2D Lists", LAST_TERM)):
            dated.session.edit([dated.id_of(name, PYTHON)], Column.DUE, date)
        dated.view.sortByColumn(Column.DUE, Qt.SortOrder.AscendingOrder)
        assert dated.names_shown()[:2] == ["2D Lists", "Functions"]

    @pytest.mark.parametrize("column", DATES)
    def test_headings_say_in_whose_time_dates_are(self, screen, column):
        help_of = screen.page.rows.headerData(column, Qt.Orientation.Horizontal, TOOLTIP)
        assert "time of the Canvas course (America/New_York)" in help_of


class TestTyping:
    def test_what_is_typed_is_kept_in_utc_and_shown_in_the_time_of_the_course(self, dated):
        for column, typed, meant, shown in (
            (Column.DUE, "2026-09-01", SEPTEMBER, "2026-09-01 23:59"),
            (Column.AVAILABLE_FROM, "1 Sep 2026", "2026-09-01T04:00:00Z", "2026-09-01 00:00"),
            (Column.UNTIL, "2026-12-01 14:30", "2026-12-01T19:30:00Z", "2026-12-01 14:30"),
        ):
            dated.go_to(loops(dated), column)
            type_in(editor(dated), typed)
            dated.qtbot.waitUntil(lambda: wish(dated, column) == meant)  # noqa: B023 - waited for here
            assert cell(dated, column) == shown
            assert cell(dated, column, SPOKEN).endswith(f": {shown}, Loops")
            dated.qtbot.waitUntil(dated.view.hasFocus)

    @pytest.mark.parametrize("left_by", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
    def test_wrong_words_stay_and_what_is_wrong_is_said(self, dated, left_by):
        edit = editor(dated)
        QTest.keyClicks(edit, "31.02.2026")
        if left_by is None:
            dated.page.toolbar.search.setFocus()
        else:
            QTest.keyClick(edit, left_by)
        QApplication.processEvents()
        assert edit.isVisible()
        assert edit.text() == "31.02.2026"
        assert edit.bubble.isVisible()
        assert "“31.02.2026”" in edit.bubble.text()
        assert dated.view.viewport().rect().contains(edit.bubble.geometry())
        assert wish(dated) is None

    def test_wrong_words_can_be_mended_or_given_up(self, dated, qtbot):
        edit = editor(dated)
        type_in(edit, "2026-13-01")
        edit.selectAll()
        QTest.keyClicks(edit, "2026-09-01")
        assert not edit.bubble.isVisible()
        QTest.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: wish(dated) == SEPTEMBER)
        qtbot.waitUntil(dated.view.hasFocus)
        edit = editor(dated)
        type_in(edit, "soon")
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        qtbot.waitUntil(dated.view.hasFocus)
        assert wish(dated) == SEPTEMBER

    def test_a_date_of_canvas_is_cleared_or_left_as_it_is(self, make_window, demo, qtbot, tmp_path):
        in_canvas(demo, "Python 4 - Functions").due_at = LAST_TERM
        screen = open_screen(make_window, demo, qtbot, urls=tmp_path)
        row = screen.id_of("Functions", PYTHON)
        screen.session.accept([row])
        screen.view.columns.choose(DATES, shown=True)
        screen.go_to(row, Column.DUE)
        index = screen.session.model.index_of(row, Column.DUE)
        assert index.data() == "2025-09-01 23:59"
        assert "As it is in Canvas." in index.data(TOOLTIP)
        type_in(editor(screen), "")
        qtbot.waitUntil(screen.view.hasFocus)
        assert screen.session.mapping_of(row).due_at is None  # It was left as it was.
        edit = editor(screen)
        edit.clear()
        type_in(edit, "")
        qtbot.waitUntil(lambda: screen.session.mapping_of(row).due_at == NO_DATE)
        assert index.data() == "No date"
        assert "due date from 2025-09-01 23:59 to no date" in said(screen)
        qtbot.waitUntil(screen.view.hasFocus)
        screen.press(Qt.Key.Key_Delete)
        assert screen.session.mapping_of(row).due_at is None
        assert index.data() == "2025-09-01 23:59"

    def test_a_date_typed_in_a_selection_is_set_in_all_of_it_and_undone_at_once(self, dated):
        dated.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        chosen = dated.view.selected_ids()
        assert len(chosen) == 2
        type_in(editor(dated), "2026-09-01")
        dated.qtbot.waitUntil(lambda: wish(dated) is not None)
        assert {dated.session.mapping_of(each).due_at for each in chosen} == {SEPTEMBER}
        dated.session.edits.stack.undo()
        assert {dated.session.mapping_of(each).due_at for each in chosen} == {None}


def open_picker(screen: MappingScreen) -> DatePicker:
    edit = editor(screen)
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    picker = edit.findChild(DatePicker)
    assert picker.isVisible()
    assert picker.isAncestorOf(QApplication.focusWidget())
    return picker


def press_in(picker: DatePicker, name: str) -> None:
    QTest.mouseClick(picker.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


class TestPicking:
    @pytest.mark.parametrize(
        ("column", "before", "after"),
        [
            (Column.DUE, SEPTEMBER, "2026-09-03T03:59:59Z"),
            (Column.AVAILABLE_FROM, "2026-10-31T04:00:00Z", "2026-11-01T04:00:00Z"),
        ],
    )
    def test_a_day_is_picked_with_the_keyboard(self, dated, column, before, after):
        dated.session.edit([loops(dated)], column, before)
        dated.go_to(loops(dated), column)
        open_picker(dated)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

        assert wish(dated, column) == after
        dated.qtbot.waitUntil(dated.view.hasFocus)

    def test_a_time_of_day_is_picked_too(self, dated):
        dated.session.edit([loops(dated)], Column.DUE, SEPTEMBER)
        picker = open_picker(dated)
        picker.time.setFocus()
        QTest.keyClicks(picker.time, "0815")
        press_in(picker, "date_picker_set")
        assert wish(dated) == "2026-09-01T12:15:00Z"

    @pytest.mark.parametrize(
        ("name", "left"), [("date_picker_none", NO_DATE), ("date_picker_leave", None)]
    )
    def test_no_date_and_that_of_canvas_are_picked(self, dated, name, left):
        dated.session.edit([loops(dated)], Column.DUE, SEPTEMBER)
        press_in(open_picker(dated), name)
        assert wish(dated) == left

    def test_escape_closes_the_calendar_and_leaves_the_field_open(self, dated):
        picker = open_picker(dated)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not picker.isVisible()
        assert dated.view.viewport().findChild(CellDateEdit).isVisible()

    def test_everything_in_it_has_a_name(self, dated):
        assert nameless_controls(open_picker(dated)) == []


class TestMany:
    @pytest.fixture
    def three(self, dated) -> MappingScreen:
        """Three rows are selected, of which the first two have due dates of last term."""
        names = ("Loops", "Functions", "2D Lists")
        rows = [dated.id_of(name, PYTHON) for name in names]
        dated.session.edit(rows[:1], Column.DUE, "2025-10-27T03:59:59Z")
        dated.session.edit(rows[1:2], Column.DUE, "2025-11-04T04:59:59Z")
        dated.view.select_ids(rows)
        dated.settle()
        return dated

    @staticmethod
    def due_dates(screen: MappingScreen) -> list[str | None]:
        return [screen.session.mapping_of(each).due_at for each in screen.view.selected_ids()]

    def test_dates_that_differ_are_said_to_and_one_typed_is_set_in_all(self, three):
        before = self.due_dates(three)
        date = three.shown.control("mapping_bulk_date")
        assert (date.text(), date.placeholderText()) == ("", "Different")
        assert not three.shown.control("mapping_bulk_set_date").isEnabled()
        QTest.keyClicks(date, "2026-09-01")
        three.click("mapping_bulk_set_date")
        assert self.due_dates(three) == [SEPTEMBER] * 3
        three.session.edits.stack.undo()
        assert self.due_dates(three) == before

    def test_another_date_is_chosen_by_its_column(self, three):
        three.shown.control("mapping_bulk_which_date").setCurrentIndex(1)
        date = three.shown.control("mapping_bulk_date")
        QTest.keyClicks(date, "2026-09-01")
        QTest.keyClick(date, Qt.Key.Key_Return)
        rows = map(three.session.mapping_of, three.view.selected_ids())
        assert {row.unlock_at for row in rows} == {"2026-09-01T04:00:00Z"}

    @pytest.mark.parametrize(
        ("name", "left"), [("mapping_bulk_no_date", NO_DATE), ("mapping_bulk_date_of_canvas", None)]
    )
    def test_dates_are_cleared_or_left_to_canvas_together(self, three, name, left):
        before = self.due_dates(three)
        three.click(name)
        assert self.due_dates(three) == [left] * 3
        three.session.edits.stack.undo()
        assert self.due_dates(three) == before

    def test_wrong_words_stay_and_are_explained_below(self, three):
        before = self.due_dates(three)
        date = three.shown.control("mapping_bulk_date")
        QTest.keyClicks(date, "soon")
        three.click("mapping_bulk_set_date")
        assert date.text() == "soon"
        assert "“soon” is no date" in said(three)
        assert self.due_dates(three) == before

    @pytest.mark.parametrize(
        ("by", "unit", "moved"),
        [
            (45, 0, ["2026-09-07T03:59:59Z", "2026-09-15T03:59:59Z", None]),
            (1, 0, ["2025-11-03T04:59:59Z", "2025-11-11T04:59:59Z", None]),
            (-10, 1, ["2025-10-17T03:59:59Z", "2025-10-25T03:59:59Z", None]),
        ],
    )
    def test_last_terms_dates_are_moved_and_keep_their_time_of_day(self, three, by, unit, moved):
        before = self.due_dates(three)
        three.shown.control("mapping_bulk_move_by").setValue(by)
        three.shown.control("mapping_bulk_move_unit").setCurrentIndex(unit)
        three.click("mapping_bulk_move_dates")
        assert self.due_dates(three) == moved
        three.session.edits.stack.undo()
        assert self.due_dates(three) == before

    def test_nothing_is_offered_for_dates_while_none_is_seen(self, screen):
        screen.view.select_ids([loops(screen), screen.id_of("Functions", PYTHON)])
        assert not screen.page.pane.bulk.dates.isVisible()

    def test_everything_in_it_has_a_name(self, three):
        assert nameless_controls(three.page.pane) == []


def test_dates_that_canvas_has_are_moved_as_well(make_window, demo, qtbot, tmp_path):
    assignment = in_canvas(demo, "Python 4 - Functions")
    assignment.due_at, assignment.lock_at = LAST_TERM, "2025-09-12T03:59:59Z"
    screen = open_screen(make_window, demo, qtbot, urls=tmp_path)
    row = screen.id_of("Functions", PYTHON)
    screen.session.accept([row])
    screen.view.columns.choose(DATES, shown=True)
    screen.view.select_ids([row, loops(screen)])
    screen.shown.control("mapping_bulk_move_by").setValue(52)
    screen.click("mapping_bulk_move_dates")
    moved = screen.session.mapping_of(row)
    assert (moved.due_at, moved.unlock_at, moved.lock_at) == (
        "2026-09-01T03:59:59Z",
        None,
        "2026-09-11T03:59:59Z",
    )


class TestWhatIsLeftAlone:
    def test_dates_of_sections_are_told(self, make_window, demo, qtbot, tmp_path):
        section = AssignmentOverride(
            id=1, course_section_id=1, title="Evening", due_at=SEPTEMBER, unlock_at=None
        )
        in_canvas(demo, "Python 4 - Functions").overrides = [section]
        screen = open_screen(make_window, demo, qtbot, urls=tmp_path)
        row = screen.id_of("Functions", PYTHON)
        screen.session.accept([row])
        screen.go_to(row)
        screen.settle()
        words = "1 section, group or person has dates of its own, which are left alone: Evening."
        assert words in said(screen)
        assert words in screen.session.model.index_of(row, Column.DUE).data(TOOLTIP)

    def test_a_paced_course_is_left_to_its_pace(self, make_window, demo, qtbot, tmp_path):
        canvas = demo.sandbox.canvas
        for each in canvas.assignments_of(canvas.course_id):
            each.in_paced_course = True
        screen = open_screen(make_window, demo, qtbot, urls=tmp_path)
        screen.view.columns.choose(DATES, shown=True)
        screen.go_to(loops(screen), Column.DUE)
        screen.press(Qt.Key.Key_F2)
        assert screen.view.viewport().findChild(CellDateEdit) is None
        assert cell(screen, Column.DUE) == "By course pace"
        assert "This Canvas course is paced" in cell(screen, Column.DUE, TOOLTIP)
        screen.view.select_ids([loops(screen), screen.id_of("Functions", PYTHON)])
        assert "This Canvas course is paced" in said(screen)
        assert not screen.page.pane.bulk.dates.date.isVisible()


class TestPasting:
    @staticmethod
    def paste(screen: MappingScreen, text: str) -> list[str]:
        """Paste into the table; return what the window says to it."""
        told: list[str] = []
        screen.page.controller.message.connect(lambda message: told.append(message.text))
        screen.shown.desktop.clipboard = text
        screen.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return told

    def test_a_column_of_a_spreadsheet_goes_to_the_rows_from_the_first_one_on(self, dated):
        below = dated.view.ids()
        below = below[below.index(loops(dated)) :][:4]
        assert self.paste(dated, "Due\n13/9/2026\n\n1/10/2026\t\t2/10/2026\n46289\n") == []
        rows = list(map(dated.session.mapping_of, below))
        assert [row.due_at for row in rows] == [
            "2026-09-14T03:59:59Z",
            None,
            "2026-10-02T03:59:59Z",
            "2026-09-25T03:59:59Z",
        ]
        assert [row.lock_at for row in rows] == [None, None, "2026-10-03T03:59:59Z", None]
        dated.session.edits.stack.undo()
        assert {dated.session.mapping_of(each).due_at for each in below} == {None}

    def test_one_date_goes_to_all_selected_rows(self, dated):
        dated.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        dated.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert self.paste(dated, "2026-09-01 23:59\r\n") == []
        rows = map(dated.session.mapping_of, dated.view.selected_ids())
        assert [row.due_at for row in rows] == [SEPTEMBER] * 3

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("2026-09-01\nsoon", "“soon” is no date"),
            ("3/9/2026\nsoon", "“soon” is no date"),
            ("2026-09-01\n2026-09-02\n2026-09-03", "3 rows of dates were pasted for 2 rows"),
        ],
    )
    def test_what_cannot_be_meant_is_said_and_changes_nothing(self, dated, text, said):
        dated.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        (told,) = self.paste(dated, text)
        assert said in told
        assert "No row was changed." in told
        assert wish(dated) is None

    @pytest.mark.parametrize(
        ("answer", "meant"),
        [
            ("&Day first", "2026-09-04T03:59:59Z"),
            ("&Month first", "2026-03-10T03:59:59Z"),
            ("Take none", None),
        ],
    )
    def test_dates_that_can_be_two_days_are_asked_about(self, dated, answer, meant):
        assert self.paste(dated, "3/9/2026\n10/9/2026") == []
        (box,) = (each for each in dated.view.findChildren(QMessageBox) if each.isVisible())
        assert "“3/9/2026” can be two days" in box.informativeText()
        next(each for each in box.buttons() if each.text() == answer).click()
        assert wish(dated) == meant

    def test_launch_urls_are_still_pasted_there(self, dated):
        url = dated.session.mapping_of(loops(dated)).launch_url
        dated.session.edit([loops(dated)], Column.URL, None)
        assert self.paste(dated, url) == []
        assert dated.session.mapping_of(loops(dated)).launch_url == url
