"""Undo in the window, as a person goes about it: ask, read the plan, choose, agree."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wizard.ui.results.undo_choice import ChoiceLine, UndoChoiceModel
from wizard.ui.results.undo_dialog import UndoDialog
from wizard.ui.results.undo_panel import UndoPanel
from wizard.ui.widgets.grouped_model import LOOK, RowLook


def wait_for_plan(qtbot, panel: UndoPanel) -> UndoDialog:
    """Wait until the dialog that is open shows the plan."""
    dialog = panel.dialog
    qtbot.waitUntil(lambda: dialog.view.isVisible(), timeout=30_000)
    return dialog


def ask(qtbot, panel: UndoPanel) -> UndoDialog:
    """Press the button and wait for the plan."""
    panel.button.click()
    return wait_for_plan(qtbot, panel)


def take_back_everything(qtbot, panel: UndoPanel) -> None:
    """Agree to all that can be taken back; the run has begun when this returns."""
    ask(qtbot, panel).undo_button.click()
    assert panel.run.is_running


def lines_of(model: UndoChoiceModel) -> list[tuple[str, ChoiceLine, RowLook]]:
    """List heading, line and look of each row."""
    found = []
    for group in range(model.rowCount()):
        heading = model.index(group, 0)
        for row in range(model.rowCount(heading)):
            look = model.index(row, 0, heading).data(LOOK)
            found.append((model.heading(group).title, model.values(group)[row], look))
    return found


def index_of(model: UndoChoiceModel, words: str):
    """Return the index of the first row whose title holds these words."""
    for group in range(model.rowCount()):
        heading = model.index(group, 0)
        for row in range(model.rowCount(heading)):
            index = model.index(row, 0, heading)
            if words in index.data(LOOK).title:
                return index
    raise AssertionError(words)


def text_of(widget: QWidget) -> str:
    """Return what the labels of a widget say that are shown."""
    return "\n".join(
        each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)
    )


def plan_as_text(dialog: UndoDialog) -> str:
    """Return the whole plan as it is shown: headings, rows, reasons."""
    said = [dialog.text]
    for heading, _, look in lines_of(dialog.model):
        tick = {None: " ", Qt.CheckState.Checked: "x"}.get(look.check, "-")
        said.append(f"{heading} [{tick}] {look.word} {look.title} {look.body}")
    return "\n".join(said)


def answer(asked, *, yes: bool) -> None:
    """Press a button of the question that is open."""
    box = asked.question
    buttons = box.findChildren(QPushButton)
    next(each for each in buttons if (each is not box.defaultButton()) is yes).click()
