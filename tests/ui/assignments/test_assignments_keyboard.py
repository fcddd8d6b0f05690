"""The mapping screen is worked with the keyboard alone."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from helpers.mapping_screen import MappingScreen, open_screen
from wizard.setup.document import Target
from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_editors import (
    GroupEditor,
    PointsEditor,
    TargetChoices,
    TargetEditor,
)
from wizard.ui.assignments.mapping_filter import Show, identifier_of

PYTHON = "Coding with Python"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def screen(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


def editor(screen: MappingScreen, kind: type):
    screen.press(Qt.Key.Key_F2)
    found = screen.view.viewport().findChild(kind)
    assert found is not None
    return found


def test_f2_edits_the_points_of_a_row(screen):
    row = screen.id_of("Loops", PYTHON)
    screen.go_to(row, Column.POINTS)
    spin = editor(screen, PointsEditor)
    QTest.keyClicks(spin, "15")
    QTest.keyClick(spin, Qt.Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.row(row).points == 15.0)
    screen.qtbot.waitUntil(screen.view.hasFocus)


def test_an_edit_in_a_selection_is_made_in_all_of_it_and_undone_at_once(screen):
    screen.go_to(screen.id_of("Loops", PYTHON), Column.POINTS)
    screen.press(Qt.Key.Key_Down, SHIFT)
    screen.press(Qt.Key.Key_Down, SHIFT)
    chosen = screen.view.selected_ids()
    assert len(chosen) == 3
    spin = editor(screen, PointsEditor)
    QTest.keyClicks(spin, "15")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: {screen.row(each).points for each in chosen} == {15.0})

    screen.press(Qt.Key.Key_Z, CTRL)
    assert {screen.row(each).points for each in chosen} == {100.0}
    screen.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert {screen.row(each).points for each in chosen} == {15.0}
    assert screen.view.selected_ids() == chosen


def test_typing_searches_canvas_assignments_and_enter_takes_the_match(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.go_to(row, Column.TARGET)
    combo = editor(screen, TargetEditor)
    QTest.keyClicks(combo.lineEdit(), "2d arr")
    popup = combo.completer().popup()
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.row(row).canvas_name == "Java - 2D arrays")
    assert screen.row(row).state is RowState.WILL_CHANGE


def test_canvas_assignments_of_one_name_can_be_told_apart(screen):
    twins = [replace(screen.session.assignments[0], id=number, name="Quiz") for number in (7, 8)]
    choices = TargetChoices()
    choices.set_assignments(twins, lambda each: {7: "Labs", 8: "Exams"}[each.id], lambda _: "")
    choices.fill()
    combo = TargetEditor(choices)
    screen.qtbot.addWidget(combo)
    combo.setEditText("Quiz")
    assert combo.choice is None
    combo.setEditText("Quiz (Exams, no. 8)")

    assert combo.choice == (Target.EXISTING, 8)


def test_text_that_is_no_assignment_leaves_the_target_as_it_was(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.go_to(row, Column.TARGET)
    combo = editor(screen, TargetEditor)
    QTest.keyClicks(combo.lineEdit(), "no such thing")
    QTest.keyClick(combo, Qt.Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.view.state() is not QAbstractItemView.State.EditingState)
    assert screen.row(row).mapping.target is Target.CREATE


def test_a_new_group_can_be_named(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.go_to(row, Column.GROUP)
    combo = editor(screen, GroupEditor)
    QTest.keyClicks(combo.lineEdit(), "Codio labs")
    QTest.keyClick(combo, Qt.Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.row(row).group == "Codio labs")
    assert "Codio labs" in screen.session.group_names


def test_space_switches_what_is_on_or_off(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.go_to(row, Column.PUBLISHED)
    screen.press(Qt.Key.Key_Space)
    assert not screen.row(row).mapping.published
    screen.press(Qt.Key.Key_Right)
    screen.press(Qt.Key.Key_Space)
    assert not screen.row(row).mapping.new_tab


def test_delete_puts_a_value_back(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.session.edit([row], Column.POINTS, 3.0)
    screen.go_to(row, Column.POINTS)
    screen.press(Qt.Key.Key_Delete)
    assert screen.row(row).points == 100.0
    for _ in range(Column.POINTS - Column.URL):
        screen.press(Qt.Key.Key_Left)
    screen.press(Qt.Key.Key_Delete)

    assert screen.row(row).state is RowState.NO_URL


def test_enter_opens_the_details_where_the_url_and_the_name_are_edited(screen):
    row = screen.id_of("2D Lists", PYTHON)
    screen.go_to(row)
    screen.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.shown.control("mapping_detail_url")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Lists of lists")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert screen.row(row).canvas_name == "Lists of lists"


def test_space_on_a_module_selects_its_rows(screen):
    screen.go_to(screen.id_of("Numeric and string expressions", PYTHON))
    screen.press(Qt.Key.Key_Up)
    screen.press(Qt.Key.Key_Space)

    assert len(screen.view.selected_ids()) == 6


def test_a_module_is_folded_with_enter_and_stays_so_when_rows_change(screen):
    first = screen.id_of("Numeric and string expressions", PYTHON)
    screen.go_to(first)
    screen.press(Qt.Key.Key_Up)
    screen.press(Qt.Key.Key_Return)
    module = screen.page.rows.index(0, 0)
    assert not screen.view.isExpanded(module)
    screen.session.edit([first, screen.id_of("Loops", PYTHON)], Column.POINTS, 3.0)
    screen.page.toolbar.choose(Show.CREATE)
    screen.page.toolbar.choose(Show.ALL)

    assert not screen.view.isExpanded(screen.page.rows.index(0, 0))


def test_ctrl_f_searches_names_modules_and_targets(screen):
    screen.view.setFocus()
    screen.press(Qt.Key.Key_F, CTRL)
    search = QApplication.focusWidget()
    QTest.keyClicks(search, "python loops")
    QTest.keyClick(search, Qt.Key.Key_Return)
    names = screen.names_shown()

    assert "Loops" in names
    assert len(names) < 10
    assert identifier_of(screen.view.model().index(0, 0, screen.view.model().index(0, 0)))


def test_tab_leaves_the_table(screen):
    screen.go_to(screen.id_of("2D Lists", PYTHON))
    screen.press(Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is not screen.view
