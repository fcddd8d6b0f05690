"""Runs the checks: pure, complete, and never stopped by one that errs."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.findings import WRONG, Evidence, Finding, Status, wait_for_plan
from wizard.setup.acceptances import judged_by_people
from wizard.setup.changes.actions import Action
from wizard.setup.changes.plan import make_plan, sections_of_plan
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    being_read_in_words,
    blocked,
    not_read,
    read_at,
    unknown,
)
from wizard.setup.checks.dependencies import check_that_tells_of, step_inputs
from wizard.setup.checks.earlier_settings import with_ages
from wizard.setup.checks.partly_read import known_outcomes
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import Confirmation, SetupDocument
from wizard.setup.error_texts import explain
from wizard.setup.freshness import THOROUGH
from wizard.setup.lti_app.app import app_of
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.reading.asked_parts import missing_in_words, missing_part, what_to_do
from wizard.setup.setting_ages import with_known_settings
from wizard.setup.snapshot import Awaited, NotRead, Snapshot, Unreadable
from wizard.setup.steps import ORDER, Step, StepResult
from wizard.texts import tr

_MOST_EVIDENCE = 1
"""Exchanges named per section: the first, since what follows are pages of the same list."""


def gather_facts(document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints) -> Facts:
    """Put together everything that checks may look at; what is too old is not known."""
    snapshot = with_known_settings(snapshot)
    return Facts(
        document=document,
        snapshot=snapshot,
        endpoints=endpoints,
        rows=judge_rows(document, snapshot, endpoints),
        app=app_of(document, snapshot, endpoints),
        plan=make_plan(document, snapshot, endpoints),
    )


def verify(facts: Facts) -> tuple[Finding, ...]:
    """Run every check and return the findings in the order of the steps."""
    wrong = _Wrong(facts.plan.actions)
    confirmations = {known.check: known for known in facts.document.confirmations}
    findings: list[Finding] = []
    for check in CHECKS:
        found = [
            judged_by_people(finding, facts.document.acceptances, _read_at(check, facts.snapshot))
            for finding in _run(check, facts, wrong, confirmations.get(check.id))
        ]
        wrong.note(check, found)
        findings.extend(found)
    position = {step: number for number, step in enumerate(ORDER)}
    return tuple(sorted(findings, key=lambda finding: position[Step(finding.step)]))


def results_by_step(
    document: SetupDocument, findings: tuple[Finding, ...]
) -> dict[Step, StepResult]:
    """Sort findings into one result per step, for the inputs the document has now."""
    return {
        step: StepResult(
            step=step,
            inputs=step_inputs(document, step),
            findings=tuple(finding for finding in findings if finding.step == step),
        )
        for step in ORDER
    }


def obstacles(document: SetupDocument, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what forbids applying anything.

    Steps left with “continue anyway” are let through, but not what could not be read: a plan that
    rests on it would leave things out without a word. Where single items of a list could not be
    read, the plan itself says what it leaves out.
    """
    stopping = {check.id for check in CHECKS if check.obstacle}
    standing = tuple(
        finding
        for finding in findings
        if finding.check in stopping
        and (finding.status is Status.FAILED or finding.missing)
        and finding.step not in document.passed_over
    )
    return standing or _unread(document, findings)


def _unread(document: SetupDocument, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    reading = {check_that_tells_of(section).id for section in sections_of_plan(document)}
    return tuple(
        finding
        for finding in findings
        if finding.check in reading
        and finding.status in {Status.UNKNOWN, Status.BLOCKED}
        and not finding.partly_read
    )


class _Wrong:
    """The checks that are wrong so far, and whether the plan mends all that is wrong with each."""

    def __init__(self, actions: Iterable[Action]) -> None:
        self._planned_of: dict[str, bool] = {}
        self._rows: dict[type[Action], set[str | None]] = {}
        self._missing: set[str] = set()
        for action in actions:
            row = getattr(action, "codio_assignment_id", None)
            self._rows.setdefault(type(action), set()).add(row)

    def __contains__(self, check: str) -> bool:
        return check in self._planned_of

    def is_planned(self, check: Check, outcome: Outcome) -> bool:
        """Tell whether the plan holds what mends an outcome, or all that it is blocked by."""
        if outcome.status is Status.BLOCKED:
            blocking = {*check.requires, outcome.blocked_by} & self._planned_of.keys()
            return bool(blocking) and all(self._planned_of[other] for other in blocking)
        if outcome.status is not Status.FAILED or outcome.by_hand:
            return False
        mending = [self._rows[kind] for kind in check.mended_by if kind in self._rows]
        return any(outcome.row is None or outcome.row in rows for rows in mending)

    def waits_for_secret(self, check: str) -> bool:
        """Tell whether nothing is wrong with a check but that a secret was not given."""
        return check in self._missing

    def note(self, check: Check, findings: Iterable[Finding]) -> None:
        """Note what a check has found."""
        if any(finding.status in WRONG or finding.missing for finding in findings):
            self._planned_of[check.id] = wait_for_plan(findings)
            if all(finding.missing for finding in findings):
                self._missing.add(check.id)


def _run(
    check: Check, facts: Facts, wrong: _Wrong, confirmation: Confirmation | None
) -> list[Finding]:
    for required in check.requires:
        if required in wrong:
            return [_blocked(check, required, wrong)]
    for section in check.needs:
        value = getattr(facts.snapshot, section.value)
        if isinstance(value, Unreadable):
            return [_unreadable(check, value, wrong)]
        if isinstance(value, Awaited):
            return [_finding(check, unknown(being_read_in_words()), wrong)]
        if isinstance(value, NotRead):
            # What takes many requests is not asked for on every page; then there is nothing to say.
            return [] if section in THOROUGH else [_finding(check, not_read(), wrong)]
    missing = missing_part(check.asked, facts.snapshot)
    if missing is not None:
        outcome = unknown(missing_in_words(missing), mend=what_to_do(missing))
        return [_finding(check, outcome, wrong)]
    evidence = _evidence(check, facts.snapshot)
    findings = []
    for outcome in known_outcomes(check, facts, with_ages(check, facts, check.judge(facts))):
        finding = _finding(check, outcome, wrong)
        if finding.status is Status.UNKNOWN and check.confirmable and not finding.partly_read:
            finding = _confirmed(finding, confirmation)
        elif finding.status not in {Status.UNKNOWN, Status.BLOCKED}:
            finding = msgspec.structs.replace(finding, evidence=evidence)
        findings.append(finding)
    return findings


def _finding(check: Check, outcome: Outcome, wrong: _Wrong) -> Finding:
    return Finding(
        check=check.id,
        step=check.step.value,
        status=outcome.status,
        title=tr(check.title),
        found=outcome.found,
        expected=outcome.expected or tr(check.proves),
        mend=outcome.mend,
        subject=outcome.subject,
        row=outcome.row,
        moment=outcome.moment,
        blocked_by=outcome.blocked_by,
        missing=outcome.missing,
        partly_read=outcome.partly_read,
        oldest=outcome.oldest,
        age=outcome.age,
        planned=wrong.is_planned(check, outcome),
    )


def _blocked(check: Check, required: str, wrong: _Wrong) -> Finding:
    title = next(tr(other.title) for other in CHECKS if other.id == required)
    found = (
        tr("Not checked, because “{title}” waits for a secret.", title=title)
        if wrong.waits_for_secret(required)
        else tr("Not checked, because “{title}” failed.", title=title)
    )
    return _finding(check, blocked(found, by=required, mend=tr("See to that first.")), wrong)


def _unreadable(check: Check, value: Unreadable, wrong: _Wrong) -> Finding:
    explanation = explain(value.problem)
    return _finding(
        check,
        Outcome(
            status=Status.UNKNOWN,
            found=f"{explanation.happened} {explanation.meaning}",
            mend=explanation.mend,
        ),
        wrong,
    )


def _confirmed(finding: Finding, confirmation: Confirmation | None) -> Finding:
    if confirmation is None:
        return msgspec.structs.replace(finding, confirmable=True)
    return msgspec.structs.replace(
        finding,
        status=Status.CONFIRMED,
        found=tr("{name} confirmed it.", name=confirmation.by),
        age="",
        mend="",
        confirmable=True,
        confirmed_by=confirmation.by,
        confirmed_at=confirmation.at,
    )


def _read_at(check: Check, snapshot: Snapshot) -> datetime:
    return read_at(_evidence(check, snapshot))


def _evidence(check: Check, snapshot: Snapshot) -> tuple[Evidence, ...]:
    found = []
    for section in (*check.needs, *check.about):
        value = getattr(snapshot, section.value)
        if not isinstance(value, NotRead):
            found.extend(value.evidence[:_MOST_EVIDENCE])
    return tuple(found)
