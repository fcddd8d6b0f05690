"""What the table lays out and paints: the same however many rows are shown or changed."""

from collections import Counter
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.setup.document import AssignmentMapping
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.ui.assignments.mapping_filter import MappingFilter
from wizard.ui.assignments.mapping_model import MappingModel
from wizard.ui.assignments.mapping_painter import MappingPainter
from wizard.ui.assignments.mapping_view import MappingView
from wizard.ui.theme import Theme

FEW, MANY = 1_000, 4_000
MODULE = 20
IN_SIGHT = 60
"""More rows than fit into the table below, with what Qt paints around them."""


def rows(number: int) -> list[MappingRow]:
    return [
        MappingRow(
            codio_assignment_id=str(at),
            codio_name=f"Exercise {at}",
            told_as=f"Exercise {at}",
            module=f"Module {at // MODULE}",
            mapping=AssignmentMapping(codio_assignment_id=str(at)),
            launch_url=None,
            canvas=None,
            canvas_name=f"Exercise {at}",
            canvas_told_as=f"Exercise {at}",
            points=10,
            group="",
            state=RowState.WILL_CREATE,
        )
        for at in range(number)
    ]


class CountedView(MappingView):
    """Counts how often it is laid out and painted, which Qt asks for."""

    def __init__(self, counts: Counter[str], theme: Theme) -> None:
        self.counts = counts
        super().__init__(MappingFilter(MappingModel()), theme=theme)

    def updateGeometries(self) -> None:
        # The end of every layout, Qt's delayed ones and those of unfolding alike.
        self.counts["times laid out"] += 1
        super().updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.counts["times painted"] += 1
        super().paintEvent(event)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the table was laid out and its rows painted."""
    counts: Counter[str] = Counter()

    def count(owner: type, name: str, told: str) -> None:
        plain = getattr(owner, name)

        def counting(self, *given, **named):
            counts[told] += 1
            return plain(self, *given, **named)

        monkeypatch.setattr(owner, name, counting)

    count(MappingPainter, "paint_row", "rows painted")
    count(MappingPainter, "width_of", "widths measured")
    return counts


@pytest.fixture
def filled(qtbot: QtBot, theme: Theme, counted: Counter[str]) -> Callable[[int], MappingView]:
    """Shows an empty table, then puts that many rows into it."""

    def fill(number: int) -> MappingView:
        view = CountedView(counted, theme)
        qtbot.addWidget(view)
        view.resize(1_200, 900)
        with qtbot.waitExposed(view):
            view.show()
        settle(view)
        counted.clear()
        view.model().source.set_rows(rows(number), {}, {})
        view.expandAll()
        settle(view)
        return view

    return fill


@pytest.fixture
def filled_with(filled, counted: Counter[str]) -> Callable[[int], Counter[str]]:
    """Tells what it takes to put that many rows into a table."""

    def fill(number: int) -> Counter[str]:
        filled(number)
        return Counter(counted)

    return fill


@pytest.fixture
def changed_in(qtbot: QtBot, filled, counted: Counter[str]) -> Callable[[int], Counter[str]]:
    """Changes the points of all rows of a table of that many, and tells what comes of it."""

    def change(number: int) -> Counter[str]:
        view = filled(number)
        model = view.model().source
        counted.clear()
        model.set_rows([replace(row, points=7) for row in model.rows], {}, {})
        qtbot.waitUntil(lambda: not model._next_slice.isActive())
        settle(view)
        return Counter(counted)

    return change


def settle(view: MappingView) -> None:
    QApplication.processEvents()
    view.viewport().repaint()
    QApplication.processEvents()


def test_when_all_rows_change_none_is_laid_out_anew_and_those_in_sight_are_painted(
    changed_in, counted
) -> None:
    for number in (FEW, MANY):
        counts = changed_in(number)

        assert 0 < counts["rows painted"] <= IN_SIGHT * counts["times painted"]
        assert counts["times laid out"] == 0
        assert counts["widths measured"] == 0


def test_a_table_is_laid_out_as_often_however_many_rows_are_put_into_it(filled_with) -> None:
    few, many = filled_with(FEW), filled_with(MANY)

    assert few["times laid out"] > 0
    assert many["times laid out"] == few["times laid out"]
    assert many["rows painted"] == few["rows painted"] <= IN_SIGHT * few["times painted"]
