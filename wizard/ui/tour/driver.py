"""The hands and eyes of the tour: presses, types, waits and takes pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTreeView,
    QWidget,
)

from wizard.setup.steps import Step, StepState
from wizard.ui.app import WindowParts

_PATIENCE_MS = 60_000
_GLANCE_MS = 15
_MOST_LOOKS = 20
_OVERLAP = 60
"""How much of one picture is seen again in the next, in pixels."""

_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)


class TourError(Exception):
    """The tour could not go on; the message says where and what it waited for."""


class Driver:
    """Drives one window. Every wait is for a condition; none is for the clock."""

    def __init__(self, parts: WindowParts, folder: Path) -> None:
        self.window = parts.window
        self.controller = parts.controller
        self._folder = folder
        self._pictures = 0

    def find(self, kind: type[_AnyWidget], name: str) -> _AnyWidget:
        """Return the visible widget with that object name, as soon as there is one."""
        found: list[_AnyWidget] = []

        def look() -> bool:
            found[:] = [
                widget
                for candidate in self._windows()
                for widget in candidate.findChildren(kind, name)
                if widget.isVisible()
            ]
            return bool(found)

        self.wait(look, f"a visible “{name}”")
        return found[0]

    def press(self, name: str) -> None:
        """Press a button with the mouse, once it can be pressed."""
        self.press_button(self.find(QAbstractButton, name))

    def press_button(self, button: QAbstractButton) -> None:
        """Press a button with the mouse, once it can be pressed."""
        self.wait(button.isEnabled, f"“{button.text() or button.objectName()}” to be enabled")
        self._bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle_of(button))

    def type_into(self, name: str, text: str) -> None:
        """Put the cursor into a line edit and replace what it holds, key by key."""
        edit = self.find(QLineEdit, name)
        self._bring_into_view(edit)
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
        QTest.keySequence(edit, "Ctrl+A")
        QTest.keyClicks(edit, text)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(widget, key)

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until the condition holds. Raises TourError when it never does."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise TourError(f"On “{self.controller.step}” the tour waited in vain for {what}.")
            _glance()

    def wait_for_step(self, step: Step) -> None:
        """Wait until the page of a step is shown, and the focus is where work on it begins."""
        self.wait(
            lambda: self.controller.step is step and self.window.is_settled, f"the page “{step}”"
        )

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click a row of a list."""
        model = view.model()
        self.wait(lambda: model.rowCount() > row, f"row {row} of “{view.accessibleName()}”")
        area = view.visualRect(model.index(row, 0))
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(area.left() + 40, area.center().y()),
        )

    def click_row_of_tree(self, name: str, parent: int, row: int) -> None:
        """Click the first cell of a row below one of a tree's top rows."""
        view = self.find(QTreeView, name)
        model = view.model()
        area = view.visualRect(model.index(row, 0, model.index(parent, 0)))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    def wait_for_check(self, *, expect: frozenset[StepState]) -> None:
        """Wait for the check of the page shown, and see that it ended as expected."""
        step = self.controller.step
        self.wait(
            lambda: self.controller.checking is None and step in self.controller.results,
            f"the check of “{step}”",
        )
        state = self.controller.state_of(step)
        if state not in expect:
            found = self.controller.results.get(step)
            words = [f"{f.title}: {f.found}" for f in found.findings] if found else []
            raise TourError(f"The check of “{step}” ended as “{state}”: {words}")

    def picture(self, label: str, *, at_once: bool = False) -> None:
        """Keep a picture of the whole window as NN-label.png.

        `at_once` takes it as it is, where the window will not hold still.
        """
        self._pictures += 1
        file = self._folder / f"{self._pictures:02d}-{label}.png"
        shown = self.window.grab().toImage() if at_once else self._still()
        if not shown.save(str(file)):
            raise TourError(f"The picture {file} could not be written.")

    def pictures(self, label: str) -> None:
        """Keep a picture of each screenful of the page, from its top to its end."""
        self.scroll_to_top()
        self.picture(label)
        bar = self._page_area().verticalScrollBar()
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep() - _OVERLAP)
            self.picture(f"{label}-further-down")

    def _still(self) -> QImage:
        """Return a picture of the window once it holds still, or after a few looks anyway."""
        self.wait(lambda: self.window.is_settled, "the page to be painted")
        before = self.window.grab().toImage()
        for _ in range(_MOST_LOOKS):
            _glance()
            now = self.window.grab().toImage()
            if now == before:
                break
            before = now
        return before

    def scroll_to_top(self) -> None:
        """Show the beginning of the page."""
        self._page_area().verticalScrollBar().setValue(0)

    def _page_area(self) -> QScrollArea:
        area = self.window.stack.currentWidget()
        if not isinstance(area, QScrollArea):
            raise TourError(f"The page “{self.controller.step}” is in no scroll area.")
        return area

    def _windows(self) -> list[QWidget]:
        others = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        return [self.window, *(w for w in others if w is not self.window)]

    def _bring_into_view(self, widget: QWidget) -> None:
        self.wait(lambda: self.window.is_settled, "the page to be painted")
        _glance()  # Where something else has gone or come, the widget stands elsewhere now.
        ancestor = widget.parentWidget()
        while ancestor is not None:
            if isinstance(ancestor, QScrollArea):
                ancestor.ensureWidgetVisible(widget, 50, 80)
            ancestor = ancestor.parentWidget()


def _glance() -> None:
    """Let the window work for a moment.

    Unlike `QTest.qWait`, an event loop lets the other threads of Python go on meanwhile.
    """
    loop = QEventLoop()
    QTimer.singleShot(_GLANCE_MS, loop.quit)
    loop.exec()


def _middle_of(button: QAbstractButton) -> QPoint:
    """Return where to click: a check box or radio button reacts on its indicator, at the left."""
    height = button.height()
    if button.isCheckable() and button.width() > 4 * height:
        return QPoint(height // 2, height // 2)
    return button.rect().center()
