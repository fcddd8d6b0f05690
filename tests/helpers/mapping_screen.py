"""The mapping screen on the real sandbox, with its launch URLs imported if a test wants so."""

import urllib.request
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from helpers.one_page import OnePage, is_quiet, open_page
from wizard.setup.mapping.rows import RowState
from wizard.ui.app import WindowParts
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_filter import identifier_of
from wizard.ui.demo import Demo


class MappingScreen:
    """What a person sees and does on the page."""

    def __init__(self, shown: OnePage, qtbot: QtBot) -> None:
        self.shown = shown
        self.qtbot = qtbot
        self.page: AssignmentsPage = shown.page
        self.session = self.page.session
        self.view = self.page.view

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: is_quiet(self.shown.parts))

    def id_of(self, name: str, module: str) -> str:
        return next(
            row.codio_assignment_id
            for row in self.session.judgement.rows
            if (row.codio_name, row.module) == (name, module)
        )

    def row(self, identifier: str):
        return self.session.model.row_of(identifier)

    def states(self) -> set[RowState]:
        return {state for state, number in self.session.counts.items() if number}

    def names_shown(self) -> list[str]:
        rows = self.page.rows
        return [
            str(rows.index(place, 0, rows.index(number, 0)).data())
            for number in range(rows.rowCount())
            for place in range(rows.rowCount(rows.index(number, 0)))
        ]

    def go_to(self, identifier: str, column: Column = Column.NAME) -> None:
        """Put the keyboard into a cell."""
        self.page.jump_to(identifier)
        for _ in range(len(Column)):
            beside = column - self.view.currentIndex().column()
            if beside:
                self.press(Qt.Key.Key_Right if beside > 0 else Qt.Key.Key_Left)
        current = self.view.currentIndex()
        assert (identifier_of(current), current.column()) == (identifier, column)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.shown.control(name), Qt.MouseButton.LeftButton)


def open_screen(
    make_window: Callable[..., WindowParts],
    demo: Demo,
    qtbot: QtBot,
    *,
    urls: Path | None = None,
    change=lambda document: document,
) -> MappingScreen:
    """Open the page; with `urls`, a folder, the sandbox's own export is imported from there."""
    shown = open_page(AssignmentsPage, make_window, demo, change)
    screen = MappingScreen(shown, qtbot)
    qtbot.waitUntil(lambda: bool(screen.session.suggestions))
    if urls is not None:
        shown.desktop.file = save_export(demo, urls)
        screen.click("mapping_import")
        qtbot.waitUntil(lambda: RowState.NO_URL not in screen.states())
    screen.settle()
    return screen


def save_export(demo: Demo, folder: Path) -> Path:
    """Download the Assignment URLs export, as a person does in Codio."""
    file = folder / "Coding Library.csv"
    with urllib.request.urlopen(demo.export_address) as answer:
        file.write_bytes(answer.read())
    return file
