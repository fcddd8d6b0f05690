"""Long lists of rows under headings: what is far away is neither looked at nor measured."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView

from wizard.ui.widgets.grouped_model import LOOK, VALUE, Group, GroupedModel, RowLook
from wizard.ui.widgets.row_view import RowView

MANY = 2_000
FAR = 1_500
A_FEW_SCREENS = 100
HINTS = QAbstractItemView.ScrollHint


class LongList:
    """A view of very many rows, which notes whose look was asked for."""

    def __init__(self, qtbot, theme) -> None:
        self.qtbot = qtbot
        self.looked_at: set[object] = set()
        self.model = GroupedModel(self.look_of)
        self.tester = QAbstractItemModelTester(self.model)
        self.view = RowView("Long", theme=theme)
        self.view.show_model(self.model)
        qtbot.addWidget(self.view)
        self.view.resize(500, 400)
        self.view.show()
        qtbot.waitExposed(self.view)

    def look_of(self, value: object) -> RowLook:
        self.looked_at.add(value)
        return RowLook(title=str(value), icon="plus", tint="success")

    def fill(self, *numbers: int) -> None:
        heading = RowLook(title="Rows", heading=True)
        groups = [Group(heading=heading, values=range(number)) for number in numbers]
        # The model's tester looks at every row of a model that was reset.
        self.tester = None
        self.model.set_groups(groups)
        self.settle()
        self.looked_at.clear()

    def settle(self) -> None:
        self.view.viewport().repaint()
        self.qtbot.waitUntil(lambda: True)

    def index(self, row: int, group: int = 0):
        return self.model.index(row, 0, self.model.index(group, 0))

    def place(self, row: int, group: int = 0) -> QRect:
        return self.view.visualRect(self.index(row, group))

    @property
    def area(self) -> QRect:
        return self.view.viewport().rect()


@pytest.fixture
def rows(qtbot, theme) -> LongList:
    return LongList(qtbot, theme)


class TestTheModel:
    def test_holds_to_qts_rules_while_it_is_filled_and_changed(self, rows):
        tester = QAbstractItemModelTester(
            rows.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        heading = RowLook(title="Rows", heading=True)
        rows.model.set_groups(
            [Group(heading=heading, values=[1, 2]), Group(heading=heading, values=[3])]
        )
        rows.model.replace_value(0, 1, "two")
        rows.model.replace_heading(1, RowLook(title="Others", heading=True))
        rows.model.set_groups([Group(heading=heading, values=[4])])
        assert tester.model() is rows.model

    def test_tells_look_value_and_words_of_rows_and_headings(self, rows):
        rows.fill(3)
        heading, row = rows.model.index(0, 0), rows.index(2)
        assert (row.data(VALUE), row.data(), row.data(LOOK).icon) == (2, "2", "plus")
        assert (heading.data(VALUE), heading.data()) == (None, "Rows")

    def test_a_changed_row_is_looked_up_anew(self, rows):
        rows.fill(3)
        assert rows.index(1).data() == "1"
        rows.model.replace_value(0, 1, "other")
        assert rows.index(1).data() == "other"


class TestALongList:
    @pytest.mark.parametrize("hint", list(HINTS))
    def test_a_far_row_is_shown_without_a_look_at_those_on_the_way(self, rows, hint):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR), hint)
        rows.settle()
        assert len(rows.looked_at) < A_FEW_SCREENS
        assert rows.area.contains(rows.place(FAR))

    def test_nor_is_one_when_the_size_changes_or_the_pointer_moves_afterwards(self, rows):
        rows.fill(MANY)
        QTest.mouseMove(rows.view.viewport(), QPoint(40, 40))
        rows.view.scrollTo(rows.index(FAR))
        QTest.mouseMove(rows.view.viewport(), QPoint(40, 90))
        rows.view.resize(520, 380)
        rows.settle()
        assert len(rows.looked_at) < A_FEW_SCREENS

    def test_a_change_of_a_far_row_is_taken_up_when_it_is_seen(self, rows):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR))
        usual = rows.place(FAR).height()
        rows.view.scrollToTop()
        rows.looked_at.clear()
        rows.model.replace_value(0, FAR, "many words " * 40)
        rows.settle()
        assert not rows.looked_at
        rows.view.scrollTo(rows.index(FAR))
        assert rows.place(FAR).height() > 2 * usual

    def test_so_is_one_that_comes_into_sight_because_a_group_is_folded(self, rows):
        rows.fill(MANY, 5)
        rows.view.scrollTo(rows.index(1, group=1))
        usual = rows.place(1, group=1).height()
        rows.view.scrollToTop()
        rows.model.replace_value(1, 1, "many words " * 40)
        heading = rows.view.visualRect(rows.model.index(0, 0)).center()
        QTest.mouseClick(rows.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
        assert rows.place(1, group=1).height() > 2 * usual


class TestScrollingTo:
    def test_a_row_below_makes_it_the_last(self, rows):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR))
        below = rows.place(FAR + 1)
        assert rows.area.contains(rows.place(FAR))
        assert not rows.area.contains(below)

    def test_a_row_above_makes_it_the_first(self, rows):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR))
        rows.view.scrollTo(rows.index(700))
        assert rows.place(700).top() == 0

    def test_a_row_in_sight_leaves_everything_where_it_is(self, rows):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR))
        before = rows.view.verticalScrollBar().value()
        rows.view.scrollTo(rows.index(FAR - 2))
        assert rows.view.verticalScrollBar().value() == before

    def test_a_row_of_a_folded_group_opens_that(self, rows):
        rows.fill(MANY, 5)
        rows.view.collapse(rows.model.index(1, 0))
        rows.view.collapse(rows.model.index(0, 0))
        rows.view.scrollTo(rows.index(4, group=1))
        assert rows.area.contains(rows.place(4, group=1))
        assert not rows.view.isExpanded(rows.model.index(0, 0))

    def test_the_middle_is_where_a_row_goes_that_is_to_be_there(self, rows):
        rows.fill(MANY)
        rows.view.scrollTo(rows.index(FAR), HINTS.PositionAtCenter)
        assert (
            abs(rows.place(FAR).center().y() - rows.area.center().y())
            < 2 * rows.place(FAR).height()
        )

    def test_the_keyboard_reaches_both_ends(self, rows):
        rows.fill(MANY)
        rows.view.setFocus()
        rows.view.setCurrentIndex(rows.index(0))
        QTest.keyClick(rows.view, Qt.Key.Key_End)
        assert rows.area.contains(rows.place(MANY - 1))
        QTest.keyClick(rows.view, Qt.Key.Key_Home)
        assert rows.view.currentIndex() == rows.model.index(0, 0)
        assert rows.area.contains(rows.place(0))
        assert len(rows.looked_at) < A_FEW_SCREENS
