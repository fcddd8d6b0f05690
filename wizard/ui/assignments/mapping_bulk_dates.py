"""Sets, clears and moves the dates of several rows of the mapping table together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from wizard.setup.document import NO_DATE
from wizard.setup.mapping.rows import MappingRow
from wizard.ui.assignments.date_editor import DateEdit
from wizard.ui.assignments.mapping_columns import DATES, Column, date_of, header, tr
from wizard.ui.assignments.mapping_dates import DateWords, why_paced
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import letters
from wizard.ui.widgets.field_word import FieldWord
from wizard.ui.widgets.flow_layout import FlowLayout, together
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

MOST_MOVED = 1_000
"""How many weeks, or days, dates can be moved at once: some twenty years."""
_WEEK = 7
_LETTERS_OF_A_DATE = 22
_LETTERS_OF_A_NUMBER = 12


class MappingBulkDates(QWidget):
    """What can be done with the dates of all selected rows.

    Signals: `edit_requested(Column, value)`, where None leaves to Canvas what it has;
    `move_requested(days)` for all dates that the rows have.
    """

    edit_requested = Signal(int, object)
    move_requested = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[MappingRow] = ()
        self._why_not = PlainLabel(role="hint")
        self._acts = QWidget()
        flow = FlowLayout(self._acts, spacing=8)
        for parts in (self._build_setting(), self._build_clearing(), self._build_moving()):
            flow.addWidget(together(*parts))
        self._word = FieldWord(self.date)
        self.date.said.connect(lambda problem: self._word.say(problem, wrong=bool(problem)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for each in (self._why_not, self._acts, self._word):
            layout.addWidget(each)

    def _build_setting(self) -> tuple[QWidget, ...]:
        self.which = QComboBox()
        self.which.setObjectName("mapping_bulk_which_date")
        self.which.setAccessibleName(tr("Which date"))
        for column in DATES:
            self.which.addItem(header(column), int(column))
        self.date = DateEdit(DATES[0], DateWords(), theme=self._theme)
        self.date.setObjectName("mapping_bulk_date")
        self.date.setMinimumWidth(letters(_LETTERS_OF_A_DATE))
        self.which.currentIndexChanged.connect(self._on_which)
        self._set = self._button(tr("Set date"), "set_date", self._set_date)
        self.date.returnPressed.connect(self._set_date)
        self.date.textChanged.connect(lambda text: self._set.setEnabled(bool(text)))
        return self.which, self.date, self._set

    def _build_clearing(self) -> tuple[QWidget, ...]:
        leave = self._button(tr("As in Canvas"), "date_of_canvas", lambda: self._ask(None))
        leave.setToolTip(plain_tooltip(tr("Leaves to Canvas the date that it has.")))
        return self._button(tr("No date"), "no_date", lambda: self._ask(NO_DATE)), leave

    def _build_moving(self) -> tuple[QWidget, ...]:
        label = PlainLabel(tr("Move all dates by"))
        label.setWordWrap(False)
        self.number = QSpinBox()
        self.number.setObjectName("mapping_bulk_move_by")
        self.number.setRange(-MOST_MOVED, MOST_MOVED)
        self.number.setValue(1)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setMinimumWidth(letters(_LETTERS_OF_A_NUMBER))
        self.number.setAccessibleName(tr("By how many, earlier if negative"))
        self.unit = QComboBox()
        self.unit.setObjectName("mapping_bulk_move_unit")
        self.unit.setAccessibleName(tr("Weeks or days"))
        for words, days in ((tr("weeks"), _WEEK), (tr("days"), 1)):
            self.unit.addItem(words, days)
        self._move = self._button(tr("Move dates"), "move_dates", self._ask_to_move)
        self.number.valueChanged.connect(lambda _number: self._renew_move())
        return label, self.number, self.unit, self._move

    def _button(self, text: str, name: str, act: Callable[[], None]) -> Button:
        made = Button(text, theme=self._theme)
        made.setObjectName(f"mapping_bulk_{name}")
        made.clicked.connect(lambda _checked=False: act())
        return made

    def show_rows(self, rows: Sequence[MappingRow], words: DateWords) -> None:
        """Show what the dates of the selected rows have in common."""
        ids = [row.codio_assignment_id for row in rows]
        same = ids == [row.codio_assignment_id for row in self._rows]
        self._rows = rows
        self.date.set_words(words)
        paced = all(map(words.is_paced, rows))
        self._acts.setVisible(not paced)
        self._why_not.setText(why_paced() if paced else "")
        self._why_not.setVisible(paced)
        # What is typed and could not be set yet stays with the rows that it was typed for.
        if not self.date.hasFocus() and not (same and self.date.isModified()):
            self._show_date()
        self._renew_move()

    @property
    def column(self) -> Column:
        """The column of dates that is set."""
        return Column(int(self.which.currentData()))

    def _on_which(self) -> None:
        self.date.set_column(self.column)
        self._show_date()

    def _show_date(self) -> None:
        """Show the date that all have; where they differ, say so."""
        dates = {date_of(row, self.column) for row in self._rows}
        same = len(dates) == 1
        self.date.set_value(dates.pop() if same else "")
        if not same and dates:
            self.date.setPlaceholderText(tr("Different"))
        self._set.setEnabled(bool(self.date.text()))

    def _renew_move(self) -> None:
        has_dates = any(date_of(row, column) for row in self._rows for column in DATES)
        self._move.setEnabled(has_dates and bool(self.number.value()))

    def _set_date(self) -> None:
        if self.date.text() and self.date.check():
            self._ask(self.date.value)
        else:
            self.date.setFocus()

    def _ask(self, value: str | None) -> None:
        self.date.setModified(False)
        self.edit_requested.emit(int(self.column), value)

    def _ask_to_move(self) -> None:
        self.number.interpretText()
        self.move_requested.emit(self.number.value() * int(self.unit.currentData()))
