"""One finding in full: what is, what should be, the mend, how it is known, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.findings import Finding, Status
from wizard.report.presentation import presentation_of
from wizard.setup.steps import Step
from wizard.ui.findings.finding_list import StatusMark
from wizard.ui.findings.finding_row import evidence_in_words
from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.parts import put_in, take_out
from wizard.ui.widgets.plain_label import PlainLabel


class FindingDetail(Card):
    """Shows the finding chosen in the list.

    Signals: `go_to_requested(Finding)`, `check_requested(Step)`, `confirm_requested(check)`,
    `accept_requested(check)` and `withdraw_requested(check)`.
    """

    go_to_requested = Signal(object)
    check_requested = Signal(object)
    confirm_requested = Signal(str)
    accept_requested = Signal(str)
    withdraw_requested = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(role="inset", parent=parent)
        self._theme = theme
        self._finding: Finding | None = None
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self._shown: list[QWidget] = []
        self.go_button = self._button(self.tr("Go there"), "detail_go", "chevron-right")
        self.check_button = self._button(self.tr("Check again"), "detail_check", "refresh")
        self.confirm_button = self._button(self.tr("I have seen it"), "detail_confirm", "check")
        self.accept_button = self._button(self.tr("Accept…"), "detail_accept", "check")
        self.withdraw_button = self._button(self.tr("Take back"), "detail_withdraw", "undo")
        self.go_button.clicked.connect(self._request_way)
        self.check_button.clicked.connect(self._request_check)
        self.confirm_button.clicked.connect(lambda: self._tell(self.confirm_requested))
        self.accept_button.clicked.connect(lambda: self._tell(self.accept_requested))
        self.withdraw_button.clicked.connect(lambda: self._tell(self.withdraw_requested))
        words = QHBoxLayout()
        words.setSpacing(8)
        for made in (self.confirm_button, self.accept_button, self.withdraw_button):
            words.addWidget(made)
        words.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for made in (self.go_button, self.check_button):
            ways.addWidget(made)
        ways.addStretch(1)
        self.body.addLayout(self._words)
        self.body.addSpacing(4)
        self.body.addLayout(words)
        self.body.addLayout(ways)
        self.body.addStretch(1)
        theme.changed.connect(self._rebuild)
        self._rebuild()

    @property
    def finding(self) -> Finding | None:
        """The finding shown."""
        return self._finding

    def set_finding(self, finding: Finding | None) -> None:
        """Show this finding; None asks to choose one."""
        if finding != self._finding:
            self._finding = finding
            self._rebuild()

    def set_checking(self, checking: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """While something is checked, nothing else can be."""
        self.check_button.setEnabled(not checking)

    @Slot()
    def _rebuild(self) -> None:
        with arranged_once(self):
            self._replace_words()

    def _replace_words(self) -> None:
        take_out(self._words, self._shown)
        self._shown = []
        finding = self._finding
        for made in (self.go_button, self.check_button):
            made.setVisible(finding is not None)
        confirmed = finding is not None and finding.status is Status.CONFIRMED
        confirmable = finding is not None and finding.confirmable and not confirmed
        pressed = self.withdraw_button.hasFocus() or self.confirm_button.hasFocus()
        self.withdraw_button.setVisible(confirmed)
        self.confirm_button.setVisible(confirmable)
        acceptable = finding is not None and finding.status is Status.WARNING
        self.accept_button.setVisible(acceptable)
        if pressed and (confirmed or confirmable):
            (self.withdraw_button if confirmed else self.confirm_button).setFocus()
        if finding is None:
            self._add(
                PlainLabel(
                    self.tr("Choose a check to see how it was proven and what to do about it."),
                    role="hint",
                )
            )
            return
        self._show(finding)
        for made in (
            self.go_button,
            self.check_button,
            self.confirm_button,
            self.accept_button,
            self.withdraw_button,
        ):
            made.setAccessibleName(f"{made.text()}: {finding.title}")

    def _show(self, finding: Finding) -> None:
        self._add(StatusMark(finding.status, theme=self._theme))
        self._add(PlainLabel(finding.title, role="heading"))
        self._add(PlainLabel(finding.found))
        if finding.status not in {Status.PASSED, Status.NOT_APPLICABLE}:
            self._pair(self.tr("Should be"), finding.expected)
            self._pair(self.tr("What to do"), finding.mend)
        else:
            self._pair(self.tr("What it proves"), finding.expected)
        if finding.accepted_until:
            text = self.tr("{who}, until {until}: {reason}")
            self._pair(
                self.tr("Accepted by"),
                text.format(
                    who=finding.confirmed_by,
                    until=finding.accepted_until,
                    reason=finding.accepted_because,
                ),
            )
        elif finding.status is Status.CONFIRMED:
            when = finding.confirmed_at[:16].replace("T", " ")
            text = self.tr("{who}, {when} UTC; no API can read it.")
            self._pair(self.tr("Confirmed by"), text.format(who=finding.confirmed_by, when=when))
        elif finding.evidence:
            evidence = "\n".join(evidence_in_words(each) for each in finding.evidence)
            self._pair(self.tr("How it is known"), evidence, role="hint")
        else:
            meaning = presentation_of(finding.status).meaning
            self._pair(self.tr("How it is known"), meaning, role="hint")

    def _pair(self, name: str, text: str, role: str = "") -> None:
        if text:
            self._add(PlainLabel(name, role="caption"))
            label = PlainLabel(text, role=role)
            label.set_selectable()
            self._add(label)

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        put_in(self._words, widget)

    def _button(self, text: str, name: str, icon: str) -> Button:
        made = Button(text, theme=self._theme, icon=icon)
        made.setObjectName(name)
        return made

    @Slot()
    def _request_check(self) -> None:
        if self._finding is not None:
            self.check_requested.emit(Step(self._finding.step))

    @Slot()
    def _request_way(self) -> None:
        if self._finding is not None:
            self.go_to_requested.emit(self._finding)

    def _tell(self, signal: object) -> None:
        if self._finding is not None:
            signal.emit(self._finding.check)  # type: ignore[attr-defined]  # a bound signal
