"""Widgets that show names: however long one is, nothing grows with it, and all can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from wizard.ui.students.mentor_dialog import MentorDialog
from wizard.ui.students.mentors_model import Person
from wizard.ui.students.tick_list import TickList
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import ElidedButton
from wizard.ui.widgets.card import badge
from wizard.ui.widgets.name_box import NameBox, NamesModel
from wizard.ui.widgets.plain_label import PlainLabel

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ROOM = 320


def spoken(widget: PlainLabel) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("text", [WORD * 2, f"Course “{WORD}” was found", "🙂é́" * 60])
def test_a_very_long_word_breaks_and_is_still_read_whole(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < ROOM or not text.isascii()
    assert label.text() == text
    assert spoken(label) == text


def test_a_label_that_gets_a_short_text_speaks_that(qtbot: QtBot) -> None:
    label = PlainLabel(WORD)
    qtbot.addWidget(label)
    label.setText("Short")
    assert spoken(label) == "Short"


def test_an_address_that_fits_is_left_alone(qtbot: QtBot) -> None:
    label = PlainLabel("Signed in as robin.teacher@school.example")
    qtbot.addWidget(label)
    assert super(PlainLabel, label).text() == label.text()


def test_what_is_copied_from_a_broken_word_has_no_breaks(qtbot: QtBot) -> None:
    label = PlainLabel(WORD)
    label.set_selectable()
    qtbot.addWidget(label)
    with qtbot.waitActive(label):
        label.show()
        label.activateWindow()
    label.setFocus()
    label.setSelection(0, len(super(PlainLabel, label).text()))
    assert label.selectedText() == WORD
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == WORD


def test_a_button_elides_and_its_tooltip_does_not(qtbot: QtBot, theme: Theme) -> None:
    button = ElidedButton(f"&Go to “{WORD}” && <b>", theme=theme)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert not button.is_elided()
    assert button.minimumSizeHint().width() < ROOM
    button.resize(ROOM, button.height())
    button.show()
    assert button.is_elided()
    place = QPoint(5, 5)
    asked = QHelpEvent(QEvent.Type.ToolTip, place, button.mapToGlobal(place))
    QApplication.sendEvent(button, asked)
    assert QToolTip.text() == f"<qt>Go to “{WORD}” &amp; &lt;b></qt>"
    QToolTip.hideText()


def test_a_box_of_names_stays_narrow_and_shows_the_chosen_one_in_full(qtbot: QtBot) -> None:
    box = NameBox()
    qtbot.addWidget(box)
    box.add_name(WORD, 1)
    assert box.sizeHint().width() < ROOM
    assert box.toolTip() == WORD
    assert box.itemData(0, Qt.ItemDataRole.ToolTipRole) == WORD
    box.setModel(NamesModel(["Loops", WORD], box))
    assert box.itemData(1, Qt.ItemDataRole.ToolTipRole) == WORD
    assert box.toolTip() == "Loops"


def test_the_mentor_dialog_does_not_grow_with_a_name(qtbot: QtBot, theme: Theme) -> None:
    people = [
        Person(name=WORD * 2, email=f"{role}@school.example", is_student=student, is_observer=False)
        for role, student in (("teacher", False), ("student", True))
    ]
    dialog = MentorDialog(people, None, theme=theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() < ROOM * 2
    item = dialog.students.item(0)
    assert item.toolTip() == item.text()
    assert dialog.students.horizontalScrollBar().maximum() == 0


def test_ticked_items_show_a_long_name_in_full(qtbot: QtBot, theme: Theme) -> None:
    ticks = TickList(theme=theme)
    qtbot.addWidget(ticks)
    assert ticks.append("<b>", "x").toolTip() == "<qt>&lt;b></qt>"


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_a_number_fits_its_circle(qapp: QApplication, qtbot: QtBot, factor: float) -> None:
    sheet = qapp.styleSheet()
    qapp.setStyleSheet(f"* {{ font-size: {9 * factor}pt; }}")
    try:
        label = badge("8")
        qtbot.addWidget(label)
        needed = label.fontMetrics().boundingRect("8")
        assert label.width() >= needed.width() + 6
        assert label.height() >= label.fontMetrics().height()
    finally:
        qapp.setStyleSheet(sheet)
