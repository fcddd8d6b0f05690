"""What the mapping screen says of assignments that a blueprint course has brought."""

import pytest
from PySide6.QtCore import Qt

from helpers.blueprints import BLUEPRINT, bring, lock
from helpers.mapping_screen import MappingScreen, open_screen
from wizard.setup.mapping.rows import RowState
from wizard.setup.steps import Step
from wizard.ui.assignments.mapping_columns import Column, spoken_text
from wizard.ui.assignments.mapping_editors import TargetChoices
from wizard.ui.widgets.plain_label import PlainLabel

PYTHON = "Coding with Python"
EXISTING = "Python 4 - Functions"


@pytest.fixture
def canvas_id(demo) -> int:
    canvas = demo.sandbox.canvas
    return next(a.id for a in canvas.assignments_of(canvas.course_id) if a.name == EXISTING)


@pytest.fixture
def locked(make_window, demo, qtbot, tmp_path, canvas_id) -> MappingScreen:
    """The page with a row whose Canvas assignment the blueprint has locked."""
    bring(demo, canvas_id, "content", "points")
    return taken(open_screen(make_window, demo, qtbot, urls=tmp_path))


def taken(screen: MappingScreen) -> MappingScreen:
    identifier = screen.id_of("Functions", PYTHON)
    screen.session.accept([identifier])
    screen.go_to(identifier)
    screen.settle()
    return screen


def the_row(screen: MappingScreen):
    return screen.row(screen.id_of("Functions", PYTHON))


def detail_text(screen: MappingScreen) -> str:
    labels = screen.page.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_locked_row_says_so_in_its_state_its_tooltip_and_its_details(locked):
    row = the_row(locked)
    index = locked.view.currentIndex().siblingAtColumn(Column.STATE)

    assert row.state is RowState.CONFLICT
    assert index.data() == "Locked"
    assert spoken_text(row, Column.STATE).startswith("State: Locked")
    tooltip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip.startswith(f"Locked by the blueprint “{BLUEPRINT}”: ")
    said = detail_text(locked)
    assert "Nothing will happen until the conflict is settled." in said
    assert f"Locked by the blueprint “{BLUEPRINT}”: " in said
    assert "Unlock it in the blueprint course" in said


def test_once_it_is_unlocked_the_details_tell_of_the_exception(locked, demo, canvas_id, qtbot):
    lock(demo, canvas_id)
    locked.page.controller.check(Step.ASSIGNMENTS)
    qtbot.waitUntil(lambda: the_row(locked).state is RowState.WILL_CHANGE)
    locked.settle()

    assert "This becomes an exception to later syncs of the blueprint" in detail_text(locked)


def test_the_list_of_targets_marks_what_is_locked(locked):
    choices = locked.page.findChild(TargetChoices)
    choices.fill()

    texts = {
        choices.item(row).text(): choices.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(choices.rowCount())
    }

    assert texts[EXISTING].endswith("partly locked by the blueprint")
    assert sum("blueprint" in text for text in texts.values()) == 1
