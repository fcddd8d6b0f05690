"""What the checks of a page found: one row each, with status in icon and word, and the mend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.findings import Finding, gathered, work_first
from wizard.report.presentation import presentation_of
from wizard.ui.findings.finding_row import FindingRow, button_name
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import line
from wizard.ui.widgets.parts import put_in, take_out
from wizard.ui.widgets.plain_label import plain_tooltip
from wizard.ui.widgets.tab_order import put_into_tab_order

_ICON_SIZE = 20


class FindingList(QWidget):
    """The findings of a step, what needs work first, with their evidence where it is asked for.

    Signals: `confirm_requested(check)`, `accept_requested(check)` and
    `withdraw_requested(check)`.
    """

    confirm_requested = Signal(str)
    accept_requested = Signal(str)
    withdraw_requested = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self._rows: list[QWidget] = []
        self._pressed = ""
        self._shows_evidence = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        theme.changed.connect(self._rebuild)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings shown."""
        return self._findings

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings instead of the ones before."""
        ordered = gathered(work_first(findings))
        if ordered != self._findings:
            self._findings = ordered
            self._rebuild()

    def show_evidence(self, shown: bool) -> None:  # noqa: FBT001 - a slot of `toggled`
        """Show below each finding which requests it rests on, or leave them out."""
        self._shows_evidence = shown
        for row in self._rows:
            if isinstance(row, FindingRow):
                row.show_evidence(shown)

    @Slot()
    def _rebuild(self) -> None:
        with arranged_once(self):
            self._replace_rows()

    def _replace_rows(self) -> None:
        focused, before = self._focused_name() or self._pressed, self._rows
        self._rows = []
        for index, finding in enumerate(self._findings):
            if index:
                self._add(line())
            self._add(self._row(finding))
        put_into_tab_order(self, self._rows)
        self._give_focus(focused)
        take_out(self._layout, before)

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        put_in(self._layout, row)

    def _focused_name(self) -> str:
        widget = self.window().focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _give_focus(self, name: str) -> None:
        """Leave the focus on the button it was on, which may say something else by now."""
        for row in self._rows if name else ():
            button = row.findChild(Button, name)
            if button is not None:
                button.setFocus()
                self._pressed = ""

    def _row(self, finding: Finding) -> QWidget:
        row = FindingRow(finding, theme=self._theme)
        row.show_evidence(self._shows_evidence)
        for asked, passed_on in (
            (row.confirm_requested, self.confirm_requested),
            (row.accept_requested, self.accept_requested),
            (row.withdraw_requested, self.withdraw_requested),
        ):
            asked.connect(self._note_pressed)
            asked.connect(passed_on)
        return row

    @Slot(str)
    def _note_pressed(self, check: str) -> None:
        """Note where to go on: the findings are outdated, and gone, until they are checked anew."""
        self._pressed = button_name(check)


class StatusMark(QWidget):
    """A status as icon and word; never as colour alone."""

    def __init__(self, status: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = presentation_of(status)
        colours = shown.light if theme.scheme is Scheme.LIGHT else shown.dark
        icon = QLabel()
        icon.setPixmap(theme.pixmap(shown.icon.removesuffix(".svg"), colours.ink, _ICON_SIZE))
        word = QLabel(shown.word)
        word.setTextFormat(Qt.TextFormat.PlainText)
        word.setProperty("role", "strong")
        word.setStyleSheet(f"color: {colours.ink};")
        self.setToolTip(plain_tooltip(shown.meaning))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(icon)
        layout.addWidget(word, 1)
