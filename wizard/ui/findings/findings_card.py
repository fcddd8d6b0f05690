"""What the check of a page found, with the evidence for whoever asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.findings import Finding
from wizard.ui.findings.checks import is_shown
from wizard.ui.findings.finding_list import FindingList
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel


class FindingsCard(Card):
    """The findings of a page under their heading; hidden while there is none."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        heading = self.tr("What the check found")
        self.setAccessibleName(heading)
        self.list = FindingList(theme=theme)
        self.evidence_button = Button("", theme=theme, role="link")
        self.evidence_button.setObjectName("show_evidence")
        self.evidence_button.setCheckable(True)
        self.evidence_button.toggled.connect(self.list.show_evidence)
        self.evidence_button.toggled.connect(self._renew_button)
        self.idle_button = Button("", theme=theme, role="link")
        self.idle_button.setObjectName("show_not_applicable")
        self.idle_button.setCheckable(True)
        self.idle_button.toggled.connect(self._fill)
        self._findings: tuple[Finding, ...] = ()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(heading, role="heading"), 1)
        head.addWidget(self.evidence_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self.idle_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._renew_button()
        self.hide()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings instead of the ones before."""
        self._findings = tuple(findings)
        self._fill()
        self.evidence_button.setVisible(any(finding.evidence for finding in findings))
        self.setVisible(bool(findings))

    @Slot()
    def _fill(self) -> None:
        """Show what is not applicable only where it is asked for."""
        idle = sum(not is_shown(finding) for finding in self._findings)
        unfolded = self.idle_button.isChecked()
        self.list.set_findings([f for f in self._findings if unfolded or is_shown(f)])
        self.idle_button.setVisible(bool(idle))
        self.idle_button.setText(
            self.tr("Hide what is not applicable")
            if unfolded
            else self.tr("Not applicable here: {count}").format(count=idle)
        )

    @Slot()
    def _renew_button(self) -> None:
        shown = self.evidence_button.isChecked()
        self.evidence_button.setText(
            self.tr("Hide the evidence") if shown else self.tr("Show the evidence")
        )
        self.evidence_button.setToolTip(
            self.tr("Which requests to Canvas and Codio each finding rests on, and when.")
        )
