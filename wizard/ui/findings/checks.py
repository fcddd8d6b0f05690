"""The findings of all steps as rows: by step, with status and counts, all or of one status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject

from wizard.complete import require_all
from wizard.findings import WRONG, Finding, Status, count_by_status
from wizard.report.presentation import presentation_of
from wizard.setup.checks.base import being_read_in_words
from wizard.setup.steps import ORDER, Step, StepResult, step_name
from wizard.ui.messages import MessageKind
from wizard.ui.widgets.grouped_model import Group, GroupedModel, RowLook

URGENCY = (
    Status.FAILED,
    Status.BLOCKED,
    Status.WARNING,
    Status.UNKNOWN,
    Status.CONFIRMED,
    Status.PASSED,
    Status.NOT_APPLICABLE,
)
"""The statuses in the order in which a person should look at them."""


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("CheckModel", text)


class CheckModel(GroupedModel):
    """Findings under the names of their steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self._look_with_progress, parent)
        self._progress = ""

    def show_results(
        self,
        results: Mapping[Step, StepResult],
        *,
        only: Status | None = None,
        passed_over: Sequence[Step] = (),
    ) -> None:
        """Show the findings, those of one status alone if `only` is given.

        What is not applicable is shown only where it is asked for.
        """
        groups = []
        for step in ORDER:
            findings = results[step].findings if step in results else ()
            wanted = [f for f in findings if f.status is only or (only is None and is_shown(f))]
            if wanted:
                over = step in passed_over
                groups.append(Group(heading=_heading(step, findings, over=over), values=wanted))
        self.set_groups(groups)

    def show_progress(self, words: str) -> None:
        """Say in the rows that wait for something being read how far that is."""
        self._progress = words
        for group in range(self.rowCount()):
            for number, value in enumerate(self.values(group)):
                if isinstance(value, Finding) and _is_awaited(value):
                    self.replace_value(group, number, value)

    def _look_with_progress(self, value: object) -> RowLook:
        look = _look(value)
        if self._progress and isinstance(value, Finding) and _is_awaited(value):
            body = tr("Reading… {progress}").format(progress=self._progress)
            return msgspec.structs.replace(look, body=body)
        return look

    def place_of(self, finding: Finding) -> tuple[int, int] | None:
        """Return group and row of what the same check says about the same subject now."""
        for group in range(self.rowCount()):
            for number, value in enumerate(self.values(group)):
                if isinstance(value, Finding) and _same_subject(value, finding):
                    return group, number
        return None


def _same_subject(one: Finding, other: Finding) -> bool:
    return (one.check, one.row, one.subject) == (other.check, other.row, other.subject)


def _is_awaited(finding: Finding) -> bool:
    return finding.status is Status.UNKNOWN and finding.found == being_read_in_words()


def _look(value: object) -> RowLook:
    assert isinstance(value, Finding)  # noqa: S101 - the model holds nothing else
    return look_of(value)


def is_shown(finding: Finding) -> bool:
    """Tell whether a finding is shown without being asked for."""
    return finding.status is not Status.NOT_APPLICABLE


def look_of(finding: Finding) -> RowLook:
    """Return how a finding is drawn in the list."""
    return RowLook(
        title=finding.title,
        body=finding.found,
        icon=presentation_of(finding.status).icon.removesuffix(".svg"),
        tint=f"status:{finding.status.value}",
        word=status_word(finding.status),
        strong=True,
    )


def _heading(step: Step, findings: Sequence[Finding], *, over: bool) -> RowLook:
    name = step_name(step)
    title = tr("{step}, continued anyway").format(step=name) if over else name
    return RowLook(title=title, word=counts_in_words(findings), heading=True)


def status_word(status: Status) -> str:
    """Return a status as one word."""
    return presentation_of(status).word


def counts_in_words(findings: Sequence[Finding]) -> str:
    """Count findings by status: “61 passed · 5 confirmed · 1 warning”."""
    counted = count_by_status(findings)
    return " · ".join(_counted(status, counted[status]) for status in _COUNTED if counted[status])


def _counted(status: Status, count: int) -> str:
    if status is Status.WARNING and count == 1:
        return tr("1 warning")
    return tr(_COUNTED[status]).format(count=count)


_COUNTED = {
    Status.PASSED: "{count} passed",
    Status.CONFIRMED: "{count} confirmed",
    Status.WARNING: "{count} warnings",
    Status.UNKNOWN: "{count} unknown",
    Status.BLOCKED: "{count} blocked",
    Status.FAILED: "{count} failed",
    Status.NOT_APPLICABLE: "{count} not applicable",
}
require_all("_COUNTED", _COUNTED, Status)


def verdict_in_words(
    findings: Sequence[Finding], unchecked: Sequence[Step] = ()
) -> tuple[MessageKind, str]:
    """Say in one sentence how it stands; `unchecked` are steps not checked, or not in full."""
    if not findings:
        return MessageKind.INFORMATION, tr("Nothing has been checked yet.")
    wrong = [finding for finding in findings if finding.status in WRONG]
    planned = sum(finding.planned for finding in wrong)
    if len(wrong) > planned:
        return MessageKind.FAILURE, _wrong_in_words(len(wrong) - planned, planned)
    if len(unchecked) == 1:
        return MessageKind.INFORMATION, tr("1 step has not been checked in full.")
    if unchecked:
        text = tr("{count} steps have not been checked in full.")
        return MessageKind.INFORMATION, text.format(count=len(unchecked))
    if planned == 1:
        text = tr("1 point follows once the plan is applied; nothing else is wrong.")
        return MessageKind.INFORMATION, text
    if planned:
        text = tr("{count} points follow once the plan is applied; nothing else is wrong.")
        return MessageKind.INFORMATION, text.format(count=planned)
    counted = count_by_status(findings)
    doubtful = counted[Status.WARNING] + counted[Status.UNKNOWN]
    if doubtful == 1:
        return MessageKind.WARNING, tr("Nothing is wrong. 1 point still needs a look.")
    if doubtful:
        text = tr("Nothing is wrong. {count} points still need a look.")
        return MessageKind.WARNING, text.format(count=doubtful)
    return MessageKind.SUCCESS, tr("Everything is proven, or confirmed by a person.")


def _wrong_in_words(wrong: int, planned: int) -> str:
    if planned:
        text = tr("Not right yet: {count}. Besides, {planned} follow once the plan is applied.")
        return text.format(count=wrong, planned=planned)
    if wrong == 1:
        return tr("1 check is not right yet.")
    return tr("{count} checks are not right yet.").format(count=wrong)


def summary_in_words(findings: Sequence[Finding], unchecked: Sequence[Step] = ()) -> str:
    """Count findings by status, and name the steps that were not checked in full."""
    counts = counts_in_words(findings)
    if not findings or not unchecked:
        return counts
    steps = ", ".join(step_name(step) for step in unchecked)
    return tr("{counts} · not checked in full: {steps}").format(counts=counts, steps=steps)
