"""A field for a date and a time of day: typed, or picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from wizard.imported.dates import DateError
from wizard.setup.document import NO_DATE
from wizard.ui.announce import announce
from wizard.ui.assignments.date_picker import DatePicker
from wizard.ui.assignments.mapping_columns import Column, header, tr
from wizard.ui.assignments.mapping_dates import OF_DAY, DateWords
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

_EXAMPLE = "2026-09-01 23:59"
"""The form in which dates are shown, in every language."""


class _Readable(QValidator):
    """Lets a date editor be left by Enter or Tab only with a date that can be meant."""

    def __init__(self, edit: DateEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        states = QValidator.State
        return states.Intermediate if self._edit.what_is_wrong() else states.Acceptable, text, place


class DateEdit(QLineEdit):
    """One date, in the time of the course. Wrong words stay, and what is wrong is said.

    Signals: `settled()` when a date was picked, or was left to Canvas; `said(str)` with what is
    wrong, empty for nothing.
    """

    settled = Signal()
    said = Signal(str)

    def __init__(
        self,
        column: Column,
        words: DateWords,
        *,
        theme: Theme,
        can_leave: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`can_leave` offers to leave to Canvas what it has."""
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._can_leave = can_leave
        self._column = column
        self.is_left_alone = False
        """Whether the person has chosen to leave to Canvas what it has."""
        self._said = ""
        self._pick = QAction(self)
        self._pick.triggered.connect(self.open_picker)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.set_column(column)
        self.setValidator(_Readable(self))
        self.textEdited.connect(self._on_edited)
        theme.changed.connect(self._renew_icon)
        self._renew_icon()

    def set_column(self, column: Column) -> None:
        """Take dates of another column."""
        self._column = column
        self.setAccessibleName(header(column))
        self.setAccessibleDescription(
            tr("A date such as {example}. Alt and Down opens a calendar.").format(example=_EXAMPLE)
        )
        self.setPlaceholderText(_EXAMPLE)
        for pick in self.findChildren(QToolButton):
            pick.setAccessibleName(tr("Pick a date"))
            pick.setToolTip(plain_tooltip(tr("Pick a date (Alt+Down)")))

    def set_words(self, words: DateWords) -> None:
        """Read and write dates in the time of another course."""
        self._words = words

    def set_value(self, value: str) -> None:
        """Show an instant; empty for none."""
        self.is_left_alone = False
        self.setText(self._words.shown(value))
        self._say("")

    @property
    def value(self) -> str:
        """The instant that is meant, `NO_DATE` for none. Raises DateError for wrong words."""
        return self._words.read(self.text(), self._column) or NO_DATE

    def what_is_wrong(self) -> str:
        """Return in words why the text is no date; empty where it is one, or nothing."""
        try:
            self._words.read(self.text(), self._column)
        except DateError as error:
            return str(error)
        return ""

    def check(self) -> bool:
        """Tell whether the text can be taken, and say what is wrong where it cannot."""
        self._say(self.what_is_wrong())
        return not self._said

    def open_picker(self) -> None:
        """Open the calendar."""
        shown = "" if self.what_is_wrong() or not self.value else self._words.shown(self.value)
        picker = DatePicker(
            shown,
            of_day=OF_DAY[self._column],
            can_leave=self._can_leave,
            theme=self._theme,
            parent=self,
        )
        picker.picked.connect(self._take)
        picker.left_alone.connect(self._leave_alone)
        picker.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar as combo boxes open their list."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_picker()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.check()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say what is wrong once the person goes on to something else."""
        self.check()
        super().focusOutEvent(event)

    def _take(self, text: str) -> None:
        self.setText(text)
        if self.check():
            self.settled.emit()

    def _leave_alone(self) -> None:
        self.is_left_alone = True
        self.settled.emit()

    def _on_edited(self, _text: str) -> None:
        self.is_left_alone = False
        if self._said and not self.what_is_wrong():
            self._say("")

    def _say(self, problem: str) -> None:
        set_property(self, "wrong", bool(problem))
        if problem and problem != self._said:
            announce(self, problem, assertive=True)
        self._said = problem
        self.said.emit(problem)

    def _renew_icon(self) -> None:
        self._pick.setIcon(self._theme.icon("calendar", self._theme.tokens.muted))


class CellDateEdit(DateEdit):
    """A date edited within a cell of a table: what is wrong is said in a bubble below it."""

    def __init__(self, column: Column, words: DateWords, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(column, words, theme=theme, can_leave=True, parent=parent)
        self.bubble = PlainLabel(role="bubble", parent=parent)
        self.bubble.hide()
        self.said.connect(self._show_bubble)
        self.destroyed.connect(self.bubble.deleteLater)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the bubble along."""
        super().resizeEvent(event)
        self._place_bubble()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the bubble along."""
        super().moveEvent(event)
        self._place_bubble()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more of a field that is closed."""
        super().hideEvent(event)
        self.bubble.hide()

    def _show_bubble(self, problem: str) -> None:
        self.bubble.setText(problem)
        self.bubble.setVisible(bool(problem))
        self._place_bubble()

    def _place_bubble(self) -> None:
        around = self.parentWidget()
        if self.bubble.isHidden() or around is None:
            return
        width = min(around.width() - 8, max(self.width(), 320))
        height = self.bubble.heightForWidth(width)
        left = max(4, min(self.x(), around.width() - width - 4))
        below = self.geometry().bottom() + 3
        above = self.y() - height - 3
        top = below if below + height <= around.height() or above < 0 else above
        self.bubble.setGeometry(left, top, width, height)
        self.bubble.raise_()
