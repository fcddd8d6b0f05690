"""Dates on the mapping screen: shown in the course's time, typed, picked, cleared and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpers.mapping_screen import MappingScreen, open_screen
from wizard.setup.document import NO_DATE
from wizard.ui.assignments.mapping_columns import DATES, Column
from wizard.ui.assignments.date_editor import CellDateEdit

PYTHON = "Coding with Python"


@pytest.fixture
def screen(make_window, demo, qtbot) -> MappingScreen:
    return open_screen(make_window, demo, qtbot)


def seen(screen: MappingScreen) -> set[Column]:
    return {c for c in DATES if not screen.view.header().isSectionHidden(c)}


def test_x(screen, qtbot):
    assert seen(screen) == set()
    row = screen.id_of("Loops", PYTHON)
    screen.session.edit([row], Column.DUE, "2026-09-02T03:59:59Z")
    assert seen(screen) == set(DATES)
    assert screen.session.model.index_of(row, Column.DUE).data() == "2026-09-01 23:59"
    screen.view.grab().save("/tmp/table.png")
    screen.page.grab().save("/tmp/page.png")
