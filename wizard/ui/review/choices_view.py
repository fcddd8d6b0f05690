"""The choices of each step with a way to change them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.setup.steps import step_name
from wizard.ui.review.setup_summary import Choice
from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, line
from wizard.ui.widgets.parts import put_in, take_out
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.tab_order import put_into_tab_order


class ChoicesView(Card):
    """One row per step: its name, what was chosen, and Edit.

    Signals: `edit_requested(Step)`.
    """

    edit_requested = Signal(object)

    def __init__(self, heading: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._rows: list[QWidget] = []
        self.body.addStretch(1)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these choices instead of the ones before."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        with arranged_once(self):
            self._replace_rows()

    def _replace_rows(self) -> None:
        self.body.takeAt(self.body.count() - 1)
        take_out(self.body, self._rows)
        self._rows = []
        for choice in self._choices:
            self._add(line())
            self._add(self._row(choice))
        put_into_tab_order(self, self._rows)
        self.body.addStretch(1)

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        put_in(self.body, row)

    def _row(self, choice: Choice) -> QWidget:
        name = step_name(choice.step)
        edit = Button(self.tr("Edit"), theme=self._theme, role="link")
        edit.setAccessibleName(self.tr("Edit {step}").format(step=name))
        edit.setObjectName(f"edit_{choice.step.value}")
        edit.clicked.connect(lambda: self.edit_requested.emit(choice.step))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(name, role="caption"))
        for text in choice.lines:
            words.addWidget(PlainLabel(text))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        layout.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row
