"""What is typed in the detail pane below the mapping table reaches its row, whatever happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpers.mapping_screen import MappingScreen, open_screen
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.ui.assignments.mapping_columns import Column

PYTHON = "Coding with Python"


def name_field(screen: MappingScreen):
    return screen.shown.control("mapping_detail_name")


@pytest.fixture
def typed(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    mapped = open_screen(make_window, demo, qtbot, urls=tmp_path)
    mapped.go_to(mapped.id_of("2D Lists", PYTHON))
    name_field(mapped).setFocus()
    QTest.keyClicks(name_field(mapped), "My own na")
    return mapped


def test_what_is_typed_in_the_details_outlives_what_happens_in_the_background(typed):
    typed.session.changed.emit()
    typed.session.edit([typed.id_of("Loops", PYTHON)], Column.POINTS, 5.0)
    assert name_field(typed).text() == "My own na"
    assert QApplication.focusWidget() is name_field(typed)
    QTest.keyClicks(name_field(typed), "me")
    QTest.keyClick(name_field(typed), Qt.Key.Key_Return)

    row = typed.session.mapping_of(typed.id_of("2D Lists", PYTHON))
    assert row.canvas_name == "My own name"


def test_what_is_typed_in_the_details_ends_with_enter_after_which_an_undo_is_shown(typed):
    QTest.keyClick(name_field(typed), Qt.Key.Key_Return)
    typed.session.edits.stack.undo()

    assert name_field(typed).text() == ""


def test_what_is_typed_in_the_details_belongs_to_its_own_row(typed):
    first = typed.id_of("2D Lists", PYTHON)
    other = typed.id_of("Functions", PYTHON)
    typed.view.select_ids([other])

    assert name_field(typed).text() == ""
    assert typed.session.mapping_of(other).canvas_name == ""
    assert typed.session.mapping_of(first).canvas_name == "My own na"


def test_a_name_that_is_too_long_is_settled_by_the_shorter_one_proposed(typed):
    name_field(typed).clear()
    QTest.keyClicks(name_field(typed), "Week 1 " * 40)
    QTest.keyClick(name_field(typed), Qt.Key.Key_Return)
    identifier = typed.id_of("2D Lists", PYTHON)
    (conflict,) = typed.row(identifier).conflicts
    assert conflict.kind is ConflictKind.NAME_TOO_LONG

    typed.click("mapping_use_name")

    assert typed.row(identifier).conflicts == ()
    assert typed.session.mapping_of(identifier).canvas_name == conflict.proposed_name
