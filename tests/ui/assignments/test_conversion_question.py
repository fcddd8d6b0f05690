"""A quiz chosen on the mapping screen stays a conflict until a person has read what it loses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from helpers.kinds_of_assignment import ADD, add_of_kind
from helpers.mapping_screen import MappingScreen, open_screen, save_export
from wizard.setup.document import Target
from wizard.setup.mapping.rows import ConflictKind, RowState
from wizard.ui.assignments.mapping_columns import Column

PYTHON = "Coding with Python"
SAME_NAME = "Coding with Python: 2D Lists"


@pytest.fixture
def quiz(demo):
    """A quiz in Canvas whose name is exactly that of a row."""
    return add_of_kind(demo.sandbox.canvas, "classic_quiz", SAME_NAME)


@pytest.fixture
def screen(make_window, demo, qtbot, tmp_path, quiz) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


def row_id(screen: MappingScreen) -> str:
    return screen.id_of("2D Lists", PYTHON)


def choose(screen: MappingScreen, identifier: int | None, target=Target.EXISTING) -> str:
    row = row_id(screen)
    screen.session.edit([row], Column.TARGET, (target, identifier))
    screen.settle()
    return row


def is_asked(screen: MappingScreen) -> bool:
    row = screen.row(row_id(screen))
    kinds = [conflict.kind for conflict in row.conflicts]
    assert (row.state is RowState.CONFLICT) is (ConflictKind.CONVERSION in kinds)
    return ConflictKind.CONVERSION in kinds


def ask(screen: MappingScreen) -> QMessageBox:
    screen.go_to(row_id(screen))
    screen.click("mapping_convert")
    window = screen.shown.parts.window
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return box


def press(box: QMessageBox, text: str) -> None:
    next(each for each in box.buttons() if each.text().replace("&", "") == text).click()


def agree(screen: MappingScreen) -> None:
    press(ask(screen), "Convert it")
    screen.settle()


def test_it_is_not_suggested_though_its_name_is_the_rows_own(screen, quiz):
    suggested = {each.canvas_assignment_id for each in screen.session.suggestions.values()}
    assert suggested
    assert quiz.id not in suggested


def test_chosen_it_is_a_conflict_and_the_question_names_what_is_lost(screen, quiz):
    choose(screen, quiz.id)
    assert is_asked(screen)

    box = ask(screen)

    assert box.text() == f"Turn “{SAME_NAME}” into a Codio assignment?"
    assert "Canvas unlinks its quiz" in box.informativeText()
    assert "Undo cannot bring the quiz back" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Return)
    screen.settle()
    assert is_asked(screen)


def test_once_agreed_the_row_changes_and_says_what_was_agreed(screen, quiz):
    choose(screen, quiz.id)
    agree(screen)

    assert screen.row(row_id(screen)).state is RowState.WILL_CHANGE
    assert "You have agreed to what it loses: Canvas unlinks" in screen.page.pane.detail.words


def test_undo_and_redo_take_and_give_the_word_and_another_choice_drops_it(screen, quiz):
    choose(screen, quiz.id)
    agree(screen)
    stack = screen.session.edits.stack

    stack.undo()
    screen.settle()
    assert is_asked(screen)
    stack.redo()
    screen.settle()
    assert not is_asked(screen)
    choose(screen, None, Target.CREATE)
    choose(screen, quiz.id)
    assert is_asked(screen)


def test_redoing_the_choice_alone_gives_no_word(screen, quiz):
    choose(screen, quiz.id)
    stack = screen.session.edits.stack
    stack.undo()
    stack.redo()
    screen.settle()
    assert is_asked(screen)


def test_neither_bulk_edits_nor_another_import_give_a_word(screen, quiz, demo, tmp_path):
    row = choose(screen, quiz.id)
    screen.view.select_ids([row, screen.id_of("Functions", PYTHON)])
    screen.click("mapping_bulk_new_tab")
    screen.session.accept_certain()
    screen.shown.desktop.file = save_export(demo, tmp_path)
    screen.click("mapping_import")
    screen.settle()
    assert is_asked(screen)


def test_the_picker_says_what_each_of_them_is(make_window, demo, qtbot):
    for kind in ADD:
        add_of_kind(demo.sandbox.canvas, kind, f"Week of {kind}")
    screen = open_screen(make_window, demo, qtbot)
    choices = screen.page.choices
    choices.fill()
    offered = [choices.item(number).text() for number in range(choices.rowCount())]

    marked = dict(each.split(" – ") for each in offered if each.startswith("Week of"))
    assert marked["Week of classic_quiz"] == "quiz"
    assert marked["Week of other_tool"] == "another vendor's tool"
    assert len(marked) == len(ADD)
    assert "JavaScript: Arrays" in offered
