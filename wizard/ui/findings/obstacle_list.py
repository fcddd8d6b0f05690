"""What stands in the way: findings with their mend and a button that goes where it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.findings import Finding
from wizard.setup.steps import Step, step_name
from wizard.ui.findings.finding_row import FindingRow
from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, line, set_property
from wizard.ui.widgets.parts import put_in, take_out
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.tab_order import put_into_tab_order


class ObstacleList(Card):
    """The findings for which nothing can be applied; hidden while there is none.

    Signals: `go_to_requested(Finding)`.
    """

    go_to_requested = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._findings: tuple[Finding, ...] | None = None
        self._rows: list[QWidget] = []
        self._buttons: list[Button] = []
        set_property(self, "kind", "failure")
        self._heading = PlainLabel(self.tr("First, mend what stands in the way"), role="heading")
        self.body.addWidget(self._heading)
        theme.changed.connect(self._rebuild)
        self.hide()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show these obstacles instead of the ones before."""
        if tuple(findings) != self._findings:
            self._findings = tuple(findings)
            self._rebuild()
        self.setVisible(bool(findings))

    def first_button(self) -> QWidget | None:
        """Return the button of the first obstacle, None while there is none."""
        return self._buttons[0] if self._buttons else None

    def _rebuild(self) -> None:
        with arranged_once(self):
            self._replace_rows()

    def _replace_rows(self) -> None:
        take_out(self.body, self._rows)
        self._rows = []
        self._buttons = []
        for finding in self._findings or ():
            for row in (line(), self._row(finding)):
                self._rows.append(row)
                put_in(self.body, row)
        put_into_tab_order(self, self._rows)

    def _row(self, finding: Finding) -> QWidget:
        step = Step(finding.step)
        go = Button(self.tr("Go there"), theme=self._theme, icon="chevron-right")
        go.setAccessibleName(
            self.tr("Go to {step}: {title}").format(step=step_name(step), title=finding.title)
        )
        go.setObjectName(f"go_to_{finding.check}")
        go.clicked.connect(lambda: self.go_to_requested.emit(finding))
        self._buttons.append(go)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(FindingRow(finding, theme=self._theme), 1)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return row
