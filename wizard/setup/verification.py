"""Runs the checks: pure, complete, and never stopped by one that errs."""

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.checks.base import Check, Facts, Outcome, blocked, not_read
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import Confirmation, MentorFilter, SetupDocument, step_inputs
from wizard.setup.explanations import explain
from wizard.setup.findings import Evidence, Finding, Status
from wizard.setup.lti_app import app_of
from wizard.setup.mapping import judge_rows
from wizard.setup.plan import make_plan
from wizard.setup.snapshot import THOROUGH, NotRead, Snapshot, Unreadable
from wizard.setup.steps import ORDER, Step, StepResult
from wizard.texts import tr

_MOST_EVIDENCE = 1
"""Exchanges named per section: the first, since what follows are pages of the same list."""


def gather_facts(document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints) -> Facts:
    """Put together everything that checks may look at."""
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
    failed_ids: set[str] = set()
    confirmations = {known.check: known for known in facts.document.confirmations}
    findings: list[Finding] = []
    for check in CHECKS:
        found = tuple(_run(check, facts, failed_ids, confirmations.get(check.id)))
        if any(finding.status in {Status.FAILED, Status.BLOCKED} for finding in found):
            failed_ids.add(check.id)
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
    rests on it would leave things out without a word.
    """
    stopping = {check.id for check in CHECKS if check.obstacle}
    standing = tuple(
        finding
        for finding in findings
        if finding.check in stopping
        and finding.status is Status.FAILED
        and finding.step not in document.passed_over
    )
    return standing or _unread(document, findings)


_READING = ("courses.canvas", "courses.codio", "lti_app.situation", "assignments.listed")
"""Checks that are unknown or blocked where something that every plan needs was not read."""
_READING_PEOPLE = "students.roster"


def _unread(document: SetupDocument, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    students = document.students
    links = students.link_observers and students.mentor_filter is not MentorFilter.OFF
    reading = {*_READING, *([_READING_PEOPLE] if links else ())}
    return tuple(
        finding
        for finding in findings
        if finding.check in reading and finding.status in {Status.UNKNOWN, Status.BLOCKED}
    )


def _run(
    check: Check, facts: Facts, failed_ids: set[str], confirmation: Confirmation | None
) -> list[Finding]:
    for required in check.requires:
        if required in failed_ids:
            return [_blocked(check, required)]
    for section in check.needs:
        value = getattr(facts.snapshot, section.value)
        if isinstance(value, Unreadable):
            return [_unreadable(check, value)]
        if isinstance(value, NotRead):
            # What takes many requests is not asked for on every page; then there is nothing to say.
            return [] if section in THOROUGH else [_finding(check, not_read())]
    evidence = _evidence(check, facts.snapshot)
    outcomes = list(check.judge(facts))
    findings = []
    for outcome in outcomes:
        finding = _finding(check, outcome)
        if finding.status is Status.UNKNOWN and check.confirmable:
            finding = _confirmed(finding, confirmation)
        elif finding.status in {Status.PASSED, Status.FAILED, Status.WARNING}:
            finding = msgspec.structs.replace(finding, evidence=evidence)
        findings.append(finding)
    return findings


def _finding(check: Check, outcome: Outcome) -> Finding:
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
        blocked_by=outcome.blocked_by,
    )


def _blocked(check: Check, required: str) -> Finding:
    title = next(tr(other.title) for other in CHECKS if other.id == required)
    found = tr("Not checked, because “{title}” failed.", title=title)
    return _finding(check, blocked(found, by=required, mend=tr("Mend that first.")))


def _unreadable(check: Check, value: Unreadable) -> Finding:
    explanation = explain(value.problem)
    return _finding(
        check,
        Outcome(
            status=Status.UNKNOWN,
            found=f"{explanation.happened} {explanation.meaning}",
            mend=explanation.mend,
        ),
    )


def _confirmed(finding: Finding, confirmation: Confirmation | None) -> Finding:
    if confirmation is None:
        return msgspec.structs.replace(finding, confirmable=True)
    return msgspec.structs.replace(
        finding,
        status=Status.CONFIRMED,
        found=tr("{name} confirmed it.", name=confirmation.by),
        mend="",
        confirmable=True,
        confirmed_by=confirmation.by,
        confirmed_at=confirmation.at,
    )


def _evidence(check: Check, snapshot: Snapshot) -> tuple[Evidence, ...]:
    found = []
    for section in (*check.needs, *check.about):
        value = getattr(snapshot, section.value)
        if not isinstance(value, NotRead):
            found.extend(value.evidence[:_MOST_EVIDENCE])
    return tuple(found)
