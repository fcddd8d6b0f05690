"""What the mapping screen does for import, edit and undo follows the number of rows.

It is counted (`counted_work`), since a clock also tells how busy the machine is: all that Python
does in the thread of the window, from the gesture until the table has been told of every row.
"""

from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt

from helpers.counted_work import operations_of
from helpers.mapping_screen import MappingScreen, open_screen
from wizard.codio.exported_urls import ExportedUrl, ExportedUrls
from wizard.codio.launch_url import parse_launch_url
from wizard.codio.types import CodioAssignment, CodioModule
from wizard.setup.document import UrlSource
from wizard.setup.web_pages import endpoints_or_usual
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_filter import Show

FEW, MANY = 40, 200
"""Rows, in modules of two. So many are judged where they stand: all of it is counted."""


class GrowingScreen:
    """The mapping screen of a course that is made as large as a test wants."""

    def __init__(self, screen: MappingScreen) -> None:
        self.screen, self.session, self.page = screen, screen.session, screen.page
        self._launch_url = screen.session.mapping_of(
            screen.session.judgement.rows[0].codio_assignment_id
        ).launch_url
        self._own_id = screen.session.judgement.rows[0].codio_assignment_id
        self.ids: list[str] = []

    def show_course_of(self, rows: int) -> None:
        """Show a course of so many assignments, none of which has a launch URL."""
        controller = self.screen.shown.controller
        facts = controller.snapshot.codio_course
        self.ids = [f"{number:0{len(self._own_id)}x}" for number in range(rows)]
        modules = tuple(
            CodioModule(
                id=f"module-{place}",
                name=f"Module {place}",
                assignments=tuple(
                    CodioAssignment(id=each, name=f"Exercise {each}")
                    for each in self.ids[place : place + 2]
                ),
            )
            for place in range(0, rows, 2)
        )
        course = replace(facts.course, modules=modules)
        controller.adopt(replace(controller.snapshot, codio_course=replace(facts, course=course)))
        self.session.edits.forget()
        self.settle()
        assert len(self.session.judgement.rows) == rows

    def url_of(self, identifier: str) -> str:
        return self._launch_url.replace(self._own_id, identifier)

    def import_all(self) -> None:
        endpoints = endpoints_or_usual(self.screen.shown.document)
        rows = tuple(
            ExportedUrl(
                module=None, assignment="", url=parse_launch_url(self.url_of(each), endpoints)
            )
            for each in self.ids
        )
        self.page.imports.take(ExportedUrls(rows=rows), "urls.csv", UrlSource.EXPORT)
        self.settle()
        assert all(row.launch_url for row in self.session.judgement.rows)

    def edit(self, identifiers: list[str], column: Column, value: object) -> None:
        self.session.edit(identifiers, column, value)
        self.settle()

    def undo(self) -> None:
        self.session.edits.stack.undo()
        self.settle()

    def settle(self) -> None:
        """Let the table be told of all that differs: of very much that is done in slices."""
        while self.session.model._next_slice.isActive():
            QCoreApplication.processEvents()


@pytest.fixture
def growing(make_window, demo, qtbot, tmp_path) -> GrowingScreen:
    return GrowingScreen(open_screen(make_window, demo, qtbot, urls=tmp_path))


def import_and_undo(growing: GrowingScreen) -> None:
    """Import among what needs attention: every row leaves the table, and comes back."""
    growing.page.toolbar.choose(Show.ATTENTION)
    growing.import_all()
    assert growing.page.rows.count() == 0
    growing.undo()
    assert growing.page.rows.count() == len(growing.ids)


def edit_and_undo(growing: GrowingScreen) -> None:
    """Edit every other row of a sorted table: in each module one row moves."""
    view = growing.screen.view
    view.sortByColumn(Column.POINTS, Qt.SortOrder.AscendingOrder)
    if not view.selected_ids():
        view.selectAll()
    before = growing.page.rows.ids()
    growing.edit(growing.ids[::2], Column.POINTS, 1000.0)
    assert growing.page.rows.ids() != before
    growing.undo()
    assert growing.page.rows.ids() == before


@pytest.mark.parametrize("gesture", [import_and_undo, edit_and_undo])
def test_five_times_the_rows_are_at_most_six_times_the_operations(
    growing: GrowingScreen, gesture: Callable[[GrowingScreen], None]
) -> None:
    """The sixth is for sorting: Qt sorts what is selected when rows move."""
    counted = {}
    for rows in (FEW, MANY):
        growing.show_course_of(rows)
        counted[rows] = operations_of(partial(gesture, growing))

    assert counted[FEW] > 100 * FEW
    assert counted[MANY] < 6 * counted[FEW]


def test_painting_costs_the_same_however_many_modules_are_selected(growing: GrowingScreen) -> None:
    view = growing.screen.view
    counted = {}
    for rows in (FEW, MANY):
        growing.show_course_of(rows)
        growing.import_all()
        growing.screen.settle()
        view.selectAll()
        view.scrollToBottom()
        counted[rows] = operations_of(view.viewport().grab)

    assert counted[FEW] > 1000, "no row was painted"
    assert counted[MANY] < 1.2 * counted[FEW]


def test_the_table_is_arranged_once_for_an_edit_of_all_modules(growing: GrowingScreen) -> None:
    growing.show_course_of(FEW)
    growing.page.toolbar.choose(Show.ATTENTION)
    arranged: list[int] = []
    growing.page.rows.layoutChanged.connect(lambda: arranged.append(growing.page.rows.count()))
    growing.import_all()

    assert arranged == [0]
    growing.undo()
    assert arranged == [0, FEW]
