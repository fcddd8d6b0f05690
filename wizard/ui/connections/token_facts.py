"""What the check found of the access token, beside the token: when it ends, and its scopes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.complete import require_all
from wizard.findings import Status
from wizard.setup.steps import StepResult
from wizard.ui.theme import Theme
from wizard.ui.widgets.fact_line import FactLine, Tone

_SHOWN = ("canvas.token_end", "canvas.token_scopes")

_TONES: dict[Status, Tone] = {
    Status.PASSED: Tone.GOOD,
    Status.CONFIRMED: Tone.GOOD,
    Status.FAILED: Tone.BAD,
    Status.WARNING: Tone.DOUBTFUL,
    Status.UNKNOWN: Tone.PLAIN,
    Status.BLOCKED: Tone.PLAIN,
    Status.NOT_APPLICABLE: Tone.PLAIN,
}
require_all("_TONES", _TONES, Status)


class TokenFacts(QWidget):
    """One line per finding about the token itself, in the words of that finding."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {check: FactLine(theme=theme) for check in _SHOWN}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for line in self.lines.values():
            layout.addWidget(line)
        self.hide()

    def show_result(self, result: StepResult | None) -> None:
        """Show what was found; nothing before a check, or where the token itself is wrong."""
        findings = {f.check: f for f in (result.findings if result is not None else ())}
        for check, line in self.lines.items():
            finding = findings.get(check)
            if finding is None or finding.status is Status.BLOCKED:
                line.say("")
            else:
                line.say(finding.found, _TONES[finding.status])
        self.setVisible(any(line.text() for line in self.lines.values()))
