"""Modules on the mapping screen: the choice for all, for some rows, and for one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from helpers.in_modules import ModuleColleague
from helpers.mapping_screen import MappingScreen, open_screen

PYTHON = "Coding with Python"


@pytest.fixture
def screen(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    colleague = ModuleColleague(demo.sandbox)
    colleague.makes_module("CODING with python")
    colleague.makes_module("Extra work")
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


def test_modules_are_chosen_for_all_new_assignments_and_that_can_be_taken_back(screen):
    first = screen.id_of("2D Lists", PYTHON)
    screen.page.jump_to(first)
    module = screen.page.findChild(QWidget, "mapping_detail_module")
    publish = screen.page.findChild(QWidget, "mapping_publish_modules")
    assert "module" not in screen.page.pane.detail.words
    assert not module.isVisible()
    assert not publish.isVisible()

    screen.shown.control("mapping_place").click()
    screen.qtbot.waitUntil(lambda: "CODING" in screen.page.pane.detail.words)

    assert screen.page.pane.detail.words.endswith(
        "It goes into the Canvas module “CODING with python”."
    )
    assert (module.isVisible(), publish.isVisible(), publish.isChecked()) == (True, True, True)
    publish.click()
    chosen = screen.shown.parts.controller.document.defaults
    assert (chosen.place_in_modules, chosen.publish_new_modules) == (True, False)
    screen.session.edits.stack.undo()
    screen.session.edits.stack.undo()
    chosen = screen.shown.parts.controller.document.defaults
    assert (chosen.place_in_modules, chosen.publish_new_modules) == (False, True)
    assert "module" not in screen.page.pane.detail.words


@pytest.mark.slow
def test_a_module_written_for_one_row_is_that_rows_alone(screen):
    first, other = screen.id_of("2D Lists", PYTHON), screen.id_of("Loops", PYTHON)
    screen.page.jump_to(first)
    screen.shown.control("mapping_place").click()
    screen.qtbot.waitUntil(lambda: "CODING" in screen.page.pane.detail.words)
    edit = screen.shown.control("mapping_detail_module").lineEdit()

    edit.setFocus()
    QTest.keyClicks(edit, "A new one")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    screen.settle()

    assert screen.session.mapping_of(first).module == "A new one"
    assert "the new Canvas module “A new one”" in screen.page.pane.detail.words
    assert screen.session.mapping_of(other).module == ""


@pytest.mark.slow
def test_several_rows_are_placed_or_not_together(screen):
    rows = [screen.id_of(name, PYTHON) for name in ("2D Lists", "Loops")]
    screen.view.select_ids(rows)
    screen.shown.control("mapping_bulk_place").click()
    assert [screen.session.mapping_of(row).placed for row in rows] == [True, True]
    screen.shown.control("mapping_bulk_module").setEditText("Bonus")
    screen.shown.control("mapping_bulk_set_module").click()
    assert [screen.session.mapping_of(row).module for row in rows] == ["Bonus", "Bonus"]
    screen.shown.control("mapping_bulk_not_place").click()
    assert [screen.session.mapping_of(row).placed for row in rows] == [False, False]
    screen.session.edits.stack.undo()
    assert [screen.session.mapping_of(row).placed for row in rows] == [True, True]
