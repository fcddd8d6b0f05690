"""Choosing from the plan of an undo: ticks, what rests on what, keyboard, mouse, screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from helpers.undo_screen import index_of, lines_of
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.origin import Origin
from wizard.setup.changes.undo import UndoResult, UndoState
from wizard.setup.undo_plan import UndoPlan
from wizard.ui.results.undo_choice import UndoChoiceModel
from wizard.ui.widgets.check_view import CheckView
from wizard.ui.widgets.grouped_model import LOOK

CHECKED, UNCHECKED, PARTLY = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)
COURSE, LOOPS, ARRAYS, GROUP, KEPT = 5, 4, 3, 2, 1


def group_named(name):
    return decode_action(
        b'{"type": "CreateAssignmentGroup", "course_id": 1, "name": "%s"}' % name.encode()
    )


def change(entry, name, state=UndoState.UNDONE, message=""):
    steps = (f"Delete “{name}”.",) if state is UndoState.UNDONE else ()
    return UndoResult(
        action=group_named(name), state=state, message=message, steps=steps, entry=entry
    )


PLAN = UndoPlan(
    origin=Origin(canvas_host="canvas.example"),
    results=(
        change(COURSE, "course"),
        change(LOOPS, "Loops"),
        change(ARRAYS, "Arrays"),
        change(GROUP, "labs"),
        change(KEPT, "essays", UndoState.KEPT, "Somebody has changed it."),
    ),
    needs={
        COURSE: frozenset(),
        LOOPS: frozenset(),
        ARRAYS: frozenset(),
        GROUP: frozenset({LOOPS, ARRAYS}),
        KEPT: frozenset(),
    },
    left_aside=(),
)


@pytest.fixture
def model(qapp):
    given = UndoChoiceModel()
    given.show_undo(PLAN)
    return given


@pytest.fixture
def view(model, theme, qtbot):
    shown = CheckView("What can be taken back", theme=theme)
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show_model(model)
    shown.toggled.connect(model.toggle)
    shown.show()
    return shown


def look(model, words):
    return index_of(model, words).data(LOOK)


def check_of(model, words):
    return look(model, words).check


class TestTheRules:
    def test_all_that_can_go_is_ticked_at_first_and_what_stays_has_no_box(self, model):
        assert model.going == {COURSE, LOOPS, ARRAYS, GROUP}
        assert [
            (heading, each.title, each.check)
            for heading, _, each in lines_of(model)
            if each.check is not CHECKED
        ] == [("Kept", group_named("essays").in_words(), None)]
        assert look(model, "essays").body == "Somebody has changed it."

    def test_what_others_rest_on_stays_with_them_and_says_so(self, model):
        model.toggle(index_of(model, "Loops"))

        assert model.going == {COURSE, ARRAYS}
        kept = look(model, "Delete “labs”")
        assert (kept.check, kept.fixed, kept.word) == (UNCHECKED, True, "Stays")
        named = group_named("Loops").in_words()
        assert kept.body == f"It cannot go while this stays: {named}"
        assert (model.offered, model.left_out) == (4, 2)

    def test_ticked_again_it_goes_with_what_it_rests_on(self, model):
        loops = index_of(model, "Loops")
        model.toggle(loops)
        model.toggle(loops)

        assert model.going == {COURSE, LOOPS, ARRAYS, GROUP}

    def test_what_was_left_out_by_itself_stays_left_out(self, model):
        model.toggle(index_of(model, "labs"))
        loops = index_of(model, "Loops")
        model.toggle(loops)
        model.toggle(loops)

        assert model.going == {COURSE, LOOPS, ARRAYS}
        assert not look(model, "labs").fixed

    def test_a_heading_has_three_states_and_ticks_all_or_none(self, model):
        heading = model.index(0, 0)
        assert heading.data(LOOK).check is CHECKED
        model.toggle(index_of(model, "Loops"))
        assert (heading.data(LOOK).check, heading.data(LOOK).word) == (PARTLY, "2 of 4")

        model.toggle(heading)
        assert len(model.going) == 4
        model.toggle(heading)
        assert model.going == frozenset()
        assert heading.data(LOOK).check is UNCHECKED

    def test_what_goes_is_listed_in_the_order_in_which_it_goes(self, model):
        model.toggle(index_of(model, "Arrays"))

        assert [(line.action.name, line.state.value) for line in model.lines] == [
            ("course", "waiting"),
            ("Loops", "waiting"),
            ("essays", "kept"),
        ]

    def test_two_thousand_changes_are_ticked_in_one_go(self, qapp):
        many = tuple(change(number, f"group {number}") for number in range(2000, 0, -1))
        needs = {each.entry: frozenset({2000}) - {each.entry} for each in many}
        plan = UndoPlan(origin=PLAN.origin, results=many, needs=needs, left_aside=())
        model = UndoChoiceModel()
        model.show_undo(plan)
        renewed = []
        model.layoutChanged.connect(lambda: renewed.append(True))

        model.toggle(index_of(model, "group 2000"))

        assert (model.going, renewed) == (frozenset(), [True])


class TestByHand:
    def test_space_ticks_and_unticks_the_row_and_the_heading(self, view, model):
        view.setCurrentIndex(index_of(model, "Arrays"))
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert check_of(model, "Arrays") is UNCHECKED
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert check_of(model, "Arrays") is CHECKED

        view.setCurrentIndex(model.index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert model.going == frozenset()

    def test_space_does_nothing_where_there_is_nothing_to_choose(self, view, model):
        model.toggle(index_of(model, "Loops"))
        before = model.going
        for words in ("labs", "essays"):
            view.setCurrentIndex(index_of(model, words))
            QTest.keyClick(view, Qt.Key.Key_Space)

        assert model.going == before

    def test_a_click_on_a_row_ticks_it(self, view, model):
        at = view.visualRect(index_of(model, "Arrays")).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

        assert check_of(model, "Arrays") is UNCHECKED

    def test_a_heading_is_ticked_on_its_box_and_folds_elsewhere(self, view, model):
        heading = model.index(0, 0)
        area = view.visualRect(heading)
        box = view.row_delegate.box_of(heading.data(LOOK), area)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        assert model.going == frozenset()
        assert view.isExpanded(heading)

        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=area.center() + QPoint(40, 0)
        )
        assert model.going == frozenset()
        assert not view.isExpanded(heading)

    def test_ticks_and_the_chosen_row_outlive_another_size(self, view, model):
        chosen = index_of(model, "Loops")
        view.setCurrentIndex(chosen)
        QTest.keyClick(view, Qt.Key.Key_Space)
        view.resize(220, 200)

        assert view.currentIndex() == chosen
        assert view.isExpanded(model.index(0, 0))
        assert model.going == {COURSE, ARRAYS}


class TestForAScreenReader:
    def state_of(self, view, words):
        tree = QAccessible.queryAccessibleInterface(view)
        cells = (tree.child(number) for number in range(tree.childCount()))
        return next(
            (cell.state(), cell.text(QAccessible.Text.Name))
            for cell in cells
            if words in cell.text(QAccessible.Text.Name)
        )

    def test_it_is_told_which_rows_are_ticked_and_why_others_cannot_be(self, view, model):
        state, _ = self.state_of(view, "Arrays")
        assert (state.checkable, state.checked) == (True, True)

        model.toggle(index_of(model, "Loops"))

        state, said = self.state_of(view, "Delete “Loops”")
        assert (state.checkable, state.checked) == (True, False)
        assert said == "Stays: Delete “Loops”."
        state, said = self.state_of(view, "labs")
        assert (bool(state.checkable), bool(state.checked)) == (False, False)
        assert "It cannot go while this stays" in said
        _, said = self.state_of(view, "essays")
        assert said.endswith("Somebody has changed it.")
