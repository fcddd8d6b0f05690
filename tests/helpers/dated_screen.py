"""The mapping screen with its dates shown, and what a test does with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from helpers.mapping_screen import MappingScreen
from wizard.ui.assignments.date_editor import CellDateEdit
from wizard.ui.assignments.mapping_columns import DATES, FIELDS, Column
from wizard.ui.demo import Demo
from wizard.ui.widgets.plain_label import PlainLabel

PYTHON = "Coding with Python"
LAST_TERM = "2025-09-02T03:59:59Z"
SEPTEMBER = "2026-09-02T03:59:59Z"
"""The end of 1 September in New York, where the sandbox's course is."""
TOOLTIP = Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class DatedScreen:
    """One row, “Loops”, and the screen around it."""

    def __init__(self, screen: MappingScreen) -> None:
        self.screen = screen
        self.session, self.view = screen.session, screen.view
        self.row = screen.id_of("Loops", PYTHON)
        self.messages: list[str] = []
        screen.page.controller.message.connect(lambda each: self.messages.append(each.text))

    def show_dates(self) -> DatedScreen:
        """Show the dates and put the keyboard into the due date of “Loops”."""
        self.view.columns.choose(DATES, shown=True)
        self.screen.go_to(self.row, Column.DUE)
        return self

    def seen(self) -> set[Column]:
        header = self.view.header()
        return {column for column in DATES if not header.isSectionHidden(column)}

    def cell(self, column: Column = Column.DUE, role=Qt.ItemDataRole.DisplayRole) -> str:
        return self.session.model.index_of(self.row, column).data(role)

    def wish(self, column: Column = Column.DUE, row: str = "") -> str | None:
        return getattr(self.session.mapping_of(row or self.row), FIELDS[column].value)

    def wishes(self, rows: tuple[str, ...], column: Column = Column.DUE) -> list[str | None]:
        return [self.wish(column, row) for row in rows]

    def set(self, date: str | None, column: Column = Column.DUE, row: str = "") -> None:
        self.session.edit([row or self.row], column, date)

    def undo(self) -> None:
        self.session.edits.stack.undo()

    def editor(self) -> CellDateEdit:
        """Open the editor of the cell that has the keyboard."""
        self.screen.press(Qt.Key.Key_F2)
        (found,) = (each for each in self.view.findChildren(CellDateEdit) if each.isVisible())
        return found

    def type(self, text: str) -> None:
        """Type a date over that of the cell, and wait until the table has the keyboard again."""
        edit = self.editor()
        edit.clear()
        type_in(edit, text)
        self.screen.qtbot.waitUntil(self.view.hasFocus)

    def said(self) -> str:
        """What stands below the table."""
        labels = self.screen.page.pane.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def question(self) -> QMessageBox:
        """The question that is asked."""
        boxes = self.screen.page.findChildren(QMessageBox)
        return next(each for each in boxes if each.isVisible())

    def answer(self, text: str) -> None:
        next(each for each in self.question().buttons() if each.text() == text).click()


def type_in(edit: CellDateEdit, text: str) -> None:
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def in_canvas(demo: Demo, name: str):
    """Return an assignment of the sandbox's Canvas course."""
    canvas = demo.sandbox.canvas
    return next(a for a in canvas.assignments_of(canvas.course_id) if a.name == name)
