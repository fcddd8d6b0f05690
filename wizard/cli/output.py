"""How findings, plans and results are written for people and for machines."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

import msgspec

from wizard.complete import require_all
from wizard.findings import NEEDS_ATTENTION, Finding, Status, count_by_status
from wizard.setup.changes.apply import ActionResult
from wizard.setup.changes.plan import LeftOut, Plan
from wizard.setup.changes.undo import UndoResult
from wizard.setup.drift import (
    Drift,
    course_in_words,
    drift_heading,
    kind_in_words,
    setup_changed_in_words,
    subject_in_words,
)
from wizard.setup.moments import in_utc
from wizard.setup.reading.age import oldest_evidence
from wizard.setup.undo_plan import UndoPlan, in_words

_LABELS: dict[Status, str] = {
    Status.PASSED: "passed",
    Status.FAILED: "FAILED",
    Status.WARNING: "warning",
    Status.CONFIRMED: "confirmed by a person",
    Status.UNKNOWN: "unknown",
    Status.BLOCKED: "blocked",
    Status.NOT_APPLICABLE: "not applicable",
}
require_all("_LABELS", _LABELS, Status)


def findings_as_text(findings: Iterable[Finding]) -> str:
    """Write findings as lines, and below them how many there are of each status."""
    every = tuple(findings)
    return f"{finding_lines(every)}\n{counts_as_text(every)}".lstrip("\n")


def counts_as_text(findings: Iterable[Finding]) -> str:
    """Say how many findings there are of each status."""
    counts = count_by_status(findings)
    return (
        ", ".join(f"{count} {_counted(status)}" for status, count in counts.items() if count)
        or "nothing was checked"
    )


def finding_lines(findings: Iterable[Finding]) -> str:
    """Write findings as lines: status, title, what is, and for bad ones what to do.

    What is not applicable is named in one line.
    """
    lines = []
    every = tuple(findings)
    for finding in every:
        if finding.status is Status.NOT_APPLICABLE:
            continue
        subject = f" – {finding.subject}" if finding.subject else ""
        label = _LABELS[finding.status]
        lines.append(
            one_line(f"[{label}] {finding.title}{subject}: {finding.found}{_accepted(finding)}")
        )
        if finding.status in NEEDS_ATTENTION:
            if finding.status is Status.FAILED:
                lines.append(one_line(f"    Should be: {finding.expected}"))
            if finding.mend:
                lines.append(one_line(f"    What to do: {finding.mend}"))
    idle = dict.fromkeys(f.title for f in every if f.status is Status.NOT_APPLICABLE)
    if idle:
        lines.append(one_line(f"Not applicable here: {'; '.join(idle)}."))
    return "\n".join(lines)


def _accepted(finding: Finding) -> str:
    if not finding.accepted_until:
        return ""
    word = f"accepted by {finding.confirmed_by} until {finding.accepted_until}"
    return f" ({word}: {finding.accepted_because})"


def _counted(status: Status) -> str:
    return status.value.replace("_", " ")


def drift_as_text(drift: Drift) -> str:
    """Write what has changed since the last verification, what got worse first."""
    lines = [drift_heading(drift)]
    if drift.since is None or not drift.changes:
        return lines[0]
    if drift.setup_changed:
        lines.append(f"  {setup_changed_in_words()}")
    for change in drift.changes:
        course = course_in_words(change, drift.since)
        kind = kind_in_words(change.kind)
        lines.append(one_line(f"  [{kind}] {subject_in_words(change)}: {course}"))
        if change.breaks:
            lines.append(one_line(f"      {change.breaks}"))
    return "\n".join(lines)


def findings_as_json(findings: Iterable[Finding], drift: Drift | None = None) -> str:
    """Write findings as a JSON object with counts, the list, and the changes if compared.

    `read_from` tells when the oldest of what they rest on was read, empty where on nothing.
    """
    every = tuple(findings)
    oldest = oldest_evidence(every)
    value: dict[str, object] = {
        "format": "codio-canvas-wizard/findings",
        "version": 1,
        "counts": {status.value: n for status, n in count_by_status(every).items()},
        "findings": every,
        "read_from": in_utc(oldest) if oldest is not None else "",
    }
    if drift is not None:
        value["changed_since"] = drift.since
        value["setup_changed"] = drift.setup_changed
        value["changes"] = drift.changes
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def findings_as_junit(findings: Iterable[Finding], drift: Drift | None = None) -> str:
    """Write findings as JUnit XML: failed and blocked are failures, unknown and warning too.

    What is not applicable was skipped.

    A monitor that reads JUnit then agrees with the exit code. What has changed is the output of
    the suite.
    """
    every = tuple(findings)
    bad = [finding for finding in every if finding.status in NEEDS_ATTENTION]
    idle = [finding for finding in every if finding.status is Status.NOT_APPLICABLE]
    suite = Element(
        "testsuite",
        name="codio-canvas-wizard",
        tests=str(len(every)),
        failures=str(len(bad)),
        errors="0",
        skipped=str(len(idle)),
    )
    for finding in every:
        name = f"{finding.title} – {finding.subject}" if finding.subject else finding.title
        case = SubElement(suite, "testcase", classname=finding.check, name=one_line(name))
        found = one_line(finding.found)
        if finding.status is Status.NOT_APPLICABLE:
            SubElement(case, "skipped", message=found)
        elif finding.status not in NEEDS_ATTENTION:
            SubElement(case, "system-out").text = f"{finding.status.value}: {found}"
        else:
            failure = SubElement(case, "failure", type=finding.status.value, message=found)
            expected, mend = one_line(finding.expected), one_line(finding.mend)
            failure.text = f"Should be: {expected}\nWhat to do: {mend}"
    if drift is not None:
        SubElement(suite, "system-out").text = drift_as_text(drift)
    return tostring(suite, encoding="unicode", xml_declaration=True)


def plan_as_text(plan: Plan) -> str:
    """Write a plan as sentences under headings with counts."""
    lines = []
    groups: dict[str, list[str]] = {}
    for action in plan.actions:
        groups.setdefault(action.heading(), []).append(action.in_words())
    for heading, sentences in groups.items():
        lines.append(f"{heading} ({len(sentences)})")
        lines += [one_line(f"  - {sentence}") for sentence in sentences]
    if plan.left_out:
        lines.append(f"Left out ({len(plan.left_out)})")
        for row in plan.left_out:
            lines.append(one_line(f"  - {row.name}: {row.reason}"))
            if row.mend:
                lines.append(one_line(f"    What to do: {row.mend}"))
            if row.asks is not None:
                lines.append(one_line(f"    {_how_to_agree(row)}"))
    lines += [one_line(f"Note: {note}") for note in plan.notes]
    lines.append(f"{len(plan.actions)} changes." if plan.actions else "Nothing to change.")
    return "\n".join(lines)


def _how_to_agree(row: LeftOut) -> str:
    agreed = msgspec.json.encode({"agreed_conversion": row.asks}).decode()[1:-1]
    return (
        "To agree to that, write this into the row of the setup file whose codio_assignment_id is "
        f'"{row.codio_assignment_id}": {agreed}'
    )


def result_as_line(result: ActionResult) -> str:
    """Write what became of one action."""
    lines = [one_line(f"[{result.state.value}] {result.action.in_words()}")]
    if result.message:
        lines.append(one_line(f"    {result.message}"))
    if result.mend:
        lines.append(one_line(f"    What to do: {result.mend}"))
    return "\n".join(lines)


def undo_as_line(result: UndoResult) -> str:
    """Write what became of the undoing of one action."""
    line = one_line(f"[{result.state.value}] {result.action.in_words()}")
    return "\n".join((line, one_line(f"    {result.message}"))) if result.message else line


def undo_plan_as_text(plan: UndoPlan) -> str:
    """Write the plan of an undo under headings with counts, and what stays with the reason."""
    lines = []
    for group in plan.groups:
        lines.append(f"{group.heading} ({len(group.results)})")
        lines += [
            one_line(f"  - {f'{in_words(result)} {result.message}'.strip()}")
            for result in group.results
        ]
    if plan.undoable:
        lines.append(f"{len(plan.undoable)} changes can be taken back. Add --yes to do it.")
    else:
        lines.append("Nothing can be taken back." if plan.standing else _NOTHING_LEFT)
    return "\n".join(lines)


_NOTHING_LEFT = "Nothing is left to take back."


def one_line(text: str) -> str:
    """Return text on one line: names from a server may hold what commands a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
