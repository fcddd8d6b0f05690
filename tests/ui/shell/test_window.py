"""The frame: footer, rail, strip, focus, title, small windows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from wizard.setup.document import SetupDocument
from wizard.setup.steps import ORDER, Step
from wizard.store.secrets import SecretName
from wizard.ui.app import WindowParts
from wizard.ui.messages import Message, MessageKind
from wizard.ui.shell.window import WizardWindow
from wizard.ui.widgets.plain_label import PlainLabel

MakeWindow = Callable[..., WindowParts]


def offered(window: WizardWindow) -> dict[str, bool]:
    """Return the visible buttons of the footer by name, with whether they can be pressed."""
    buttons = (
        window.footer.back_button,
        window.footer.check_button,
        window.footer.continue_anyway_button,
        window.footer.cancel_button,
        window.footer.continue_button,
    )
    return {button.objectName(): button.isEnabled() for button in buttons if button.isVisible()}


def test_an_unchecked_page_offers_to_check_and_continue(make_window: MakeWindow) -> None:
    window = make_window(Step.CANVAS).window
    assert offered(window) == {"back_button": True, "continue_button": True}
    assert window.footer.continue_button.text().replace("&", "") == "Check and continue"


def test_a_page_with_an_empty_required_field_cannot_be_checked(make_window: MakeWindow) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "")
    assert offered(parts.window) == {"back_button": True, "continue_button": False}


def test_while_it_is_checked_the_page_offers_to_cancel(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    assert offered(parts.window) == {
        "back_button": False,
        "cancel_button": True,
        "continue_button": False,
    }
    checked(parts)


def test_a_checked_page_offers_to_continue_and_to_check_again(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    checked(parts)
    assert offered(parts.window) == {
        "back_button": True,
        "check_button": True,
        "continue_button": True,
    }
    assert parts.window.footer.continue_button.text().replace("&", "") == "Continue"


def test_a_red_page_offers_to_check_again_or_to_continue_anyway(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "wrong")
    parts.window.footer.continue_button.click()
    checked(parts)
    assert offered(parts.window) == {
        "back_button": True,
        "continue_anyway_button": True,
        "continue_button": True,
    }
    assert parts.window.footer.continue_button.text().replace("&", "") == "Check again"
    parts.window.footer.continue_anyway_button.click()
    assert parts.controller.step is Step.CODIO


def test_after_a_red_check_the_focus_is_in_the_field_that_is_wrong(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "wrong")
    parts.window.footer.continue_button.setFocus()
    parts.window.footer.continue_button.click()
    checked(parts)
    assert parts.window.strip.isVisible()
    assert QApplication.focusWidget() is parts.window.page.token.edit


def test_a_message_in_html_is_shown_as_it_is(make_window: MakeWindow) -> None:
    window = make_window(Step.CANVAS).window
    window.show_message(Message(kind=MessageKind.WARNING, what="<b>bold</b>"))
    labels = window.strip.findChildren(PlainLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_the_rail_names_every_step_with_its_state_for_screen_readers(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    checked(parts)
    spoken = [
        parts.window.rail.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(len(ORDER))
    ]
    assert spoken[1] == "Step 2: Canvas. Checked and right"
    assert spoken[3] == "Step 4: Courses. Not checked yet"


def test_the_rail_is_worked_by_keyboard(make_window: MakeWindow, qtbot: QtBot) -> None:
    parts = make_window(Step.CANVAS)
    parts.window.rail.setFocus()
    QTest.keyClick(parts.window.rail, Qt.Key.Key_Down)
    assert parts.controller.step is Step.CANVAS
    QTest.keyClick(parts.window.rail, Qt.Key.Key_Return)
    assert parts.controller.step is Step.CODIO


def test_escape_cancels_the_check_and_leaves_the_window_open(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    QTest.keyClick(parts.window, Qt.Key.Key_Escape)
    assert parts.controller.checking is None
    assert parts.window.isVisible()


def test_without_a_setup_no_other_page_is_reached(make_window: MakeWindow) -> None:
    parts = make_window(Step.WELCOME, document=SetupDocument())
    assert not parts.window.footer.continue_button.isEnabled()
    parts.window.go_to(Step.COURSES)
    assert parts.controller.step is Step.WELCOME
    assert parts.window.strip.message is not None


def test_the_title_is_the_setups_name(make_window: MakeWindow) -> None:
    parts = make_window(Step.CANVAS)
    assert parts.window.windowTitle().startswith(parts.controller.document.name)


def test_a_page_that_must_not_be_left_is_not_left(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = make_window(Step.CANVAS)
    monkeypatch.setattr(parts.window.page, "hold_reason", lambda: "Something is being written.")
    parts.window.go_back()
    assert parts.controller.step is Step.CANVAS
    parts.window.close()
    assert parts.window.isVisible()
    monkeypatch.undo()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (700, 480)])
def test_no_page_is_wider_than_the_window(
    make_window: MakeWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    parts = make_window(Step.WELCOME)
    parts.window.resize(*size)
    for step in parts.window.pages:
        parts.window.go_to(step)
        qtbot.waitUntil(lambda: parts.window.is_settled)
        area = parts.window.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, step


def test_in_a_small_window_the_rail_shows_the_numbers_alone(make_window: MakeWindow) -> None:
    parts = make_window(Step.CANVAS)
    parts.window.resize(700, 480)
    assert parts.window.rail.is_narrow
    parts.window.resize(1280, 800)
    assert not parts.window.rail.is_narrow


def test_column_widths_are_remembered_from_one_window_to_the_next(
    make_window: Callable[..., WindowParts], tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = make_window(Step.ASSIGNMENTS, settings=settings)
    header = first.window.pages[Step.ASSIGNMENTS].view.header()
    header.resizeSection(0, 333)
    first.window.close()
    second = make_window(settings=settings)
    assert second.window.pages[Step.ASSIGNMENTS].view.header().sectionSize(0) == 333


def test_the_folder_of_the_last_export_is_offered_in_the_next_session(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    folder = tmp_path / "Berichte für Ünal"
    folder.mkdir()
    first = make_window(settings=settings)
    first.window.pages[Step.RESULTS].files.folder = folder
    first.window.close()
    files = make_window(settings=settings).window.pages[Step.RESULTS].files
    assert files.suggestion(".html").parent == folder
    folder.rmdir()
    assert files.suggestion(".html").parent != folder


def test_a_page_visited_for_one_edit_says_that_it_leads_back(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.REVIEW)
    parts.controller.visit(Step.CANVAS)
    parts.controller.edit_part("canvas", address=f"{parts.controller.document.canvas.address}/")
    button = parts.window.footer.continue_button
    assert button.text().replace("&", "") == "Check and return to “Review and apply”"
    parts.controller.check(Step.CANVAS)
    checked(parts)
    assert button.text().replace("&", "") == "Return to “Review and apply”"
    button.click()
    assert parts.controller.step is Step.REVIEW


def test_on_the_last_page_the_main_button_closes_the_wizard(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    parts = make_window(Step.RESULTS)
    button = parts.window.footer.continue_button
    assert button.text().replace("&", "") == "Close the wizard"
    qtbot.waitUntil(button.isEnabled)
    button.click()
    assert not parts.window.isVisible()
