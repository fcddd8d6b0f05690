"""What the table lays out and paints when all of its rows change: the same however many there are."""

from collections import Counter
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QTreeView
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
    count(MappingView, "paintEvent", "times painted")
    monkeypatch.setattr(
        MappingView,
        "doItemsLayout",
        lambda self: (counts.update(["times laid out"]), QTreeView.doItemsLayout(self))[1],
        raising=False,
    )
    return counts


@pytest.fixture
def changed_in(qtbot: QtBot, theme: Theme, counted: Counter[str]) -> Callable[[int], Counter[str]]:
    """Changes the points of all rows of a table of that many, and counts what comes of it."""

    def change(number: int) -> Counter[str]:
        model = MappingModel()
        view = MappingView(MappingFilter(model), theme=theme)
        qtbot.addWidget(view)
        view.resize(1_200, 900)
        with qtbot.waitExposed(view):
            view.show()
        given = rows(number)
        model.set_rows(given, {}, {})
        view.expandAll()
        settle(view)
        counted.clear()
        model.set_rows([replace(row, points=7) for row in given], {}, {})
        qtbot.waitUntil(lambda: not model._next_slice_is_due())
        settle(view)
        view.close()
        return Counter(counted)

    return change


def settle(view: MappingView) -> None:
    QApplication.processEvents()
    view.viewport().repaint()
    QApplication.processEvents()


def test_changing_all_rows_paints_no_more_of_them_than_are_seen(changed_in) -> None:
    few, many = changed_in(FEW), changed_in(MANY)

    assert few["rows painted"] > 0
    assert many == few
