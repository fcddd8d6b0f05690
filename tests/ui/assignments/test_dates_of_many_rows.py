"""With 2,000 dated rows only the dates that are seen are written, however the table is worked."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.setup.document import AssignmentMapping, DateField
from wizard.setup.mapping.dates import Dates
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.time_zone import CourseZone
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.assignments.mapping_filter import MappingFilter
from wizard.ui.assignments.mapping_model import MappingModel
from wizard.ui.assignments.mapping_view import MappingView
from wizard.ui.theme import Theme

ROWS = 2_000
IN_SIGHT = 60
"""More rows than fit into the table below, with what Qt paints around them."""
DENVER = CourseZone(zone=ZoneInfo("America/Denver"), name="America/Denver", is_courses=True)


def rows() -> Iterator[MappingRow]:
    """Rows of 100 modules, each with a due date of its own."""
    for number in range(ROWS):
        due = f"{datetime(2026, 1, 1) + timedelta(hours=number):%Y-%m-%dT%H:%M:%SZ}"  # noqa: DTZ001 - UTC by its Z
        yield MappingRow(
            codio_assignment_id=str(number),
            codio_name=f"Exercise {number}",
            told_as=f"Exercise {number}",
            module=f"Module {number // 100}",
            mapping=AssignmentMapping(codio_assignment_id=str(number), due_at=due),
            launch_url=None,
            canvas=None,
            canvas_name=f"Exercise {number}",
            canvas_told_as=f"Exercise {number}",
            points=10,
            group="",
            state=RowState.WILL_CREATE,
            dates=Dates(due_at=due),
        )


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[MappingView]:
    model = MappingModel()
    model.set_dates(DateWords(DENVER))
    shown = MappingView(MappingFilter(model), theme=theme)
    shown.resize(1_200, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def test_only_the_dates_in_sight_are_written(view: MappingView) -> None:
    model = view.model().source
    model.set_rows(list(rows()), {}, {})
    view.columns.set_dated(frozenset({DateField.DUE}))
    view.expandAll()
    QApplication.processEvents()

    assert 0 < model.dates.shown.cache_info().misses < IN_SIGHT
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        view.sortByColumn(Column.DUE, order)
        QApplication.processEvents()
    view.model().set_search("Exercise 77")
    QApplication.processEvents()
    assert model.dates.shown.cache_info().misses < 4 * IN_SIGHT
