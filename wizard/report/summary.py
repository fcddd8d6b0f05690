"""What a report amounts to: the counts, and one sentence that is never rosier than they are."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from wizard.report.model import Report, ReportFinding, ReportSection, ReportStatus
from wizard.report.presentation import PRESENTATIONS
from wizard.texts import tr

_NEEDS_ATTENTION = (
    ReportStatus.FAILED,
    ReportStatus.WARNING,
    ReportStatus.BLOCKED,
    ReportStatus.UNKNOWN,
)


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The report in one line and one more; `status` says how it looks."""

    status: ReportStatus
    headline: str
    detail: str


def count_by_status(report: Report) -> dict[ReportStatus, int]:
    """Count the findings by status, every status present, the most urgent first."""
    counted = Counter(finding.status for _, finding in all_findings(report))
    return {status: counted[status] for status in PRESENTATIONS}


def all_findings(report: Report) -> Iterator[tuple[ReportSection, ReportFinding]]:
    """Go through all findings with the section of each."""
    for section in report.sections:
        for finding in section.findings:
            yield section, finding


def needing_attention(report: Report) -> tuple[tuple[ReportSection, ReportFinding], ...]:
    """Return what is neither passed nor confirmed, the most urgent first."""
    return tuple(
        (section, finding)
        for status in _NEEDS_ATTENTION
        for section, finding in all_findings(report)
        if finding.status is status
    )


def verdict(report: Report) -> Verdict:
    """Sum the report up in words, by its most urgent status.

    While a step was not checked nothing better is said than that, whatever the others found.
    """
    counts = count_by_status(report)
    total = sum(counts.values())
    if total == 0:
        return Verdict(
            status=ReportStatus.UNKNOWN,
            headline=tr("Nothing has been checked yet"),
            detail=tr("Run the checks, then make this report again."),
        )
    parts = ", ".join(
        tr("{count} {status}", count=count, status=PRESENTATIONS[status].word.lower())
        for status, count in counts.items()
        if count
    )
    counted = tr("1 check") if total == 1 else tr("{count} checks", count=total)
    worst = next(status for status, count in counts.items() if count)
    detail = f"{counted}: {parts}."
    if not report.unchecked:
        return Verdict(status=worst, headline=_headline(worst, counts), detail=detail)
    steps = tr("Not checked in full: {steps}.", steps=", ".join(report.unchecked))
    detail = f"{detail} {steps}"
    if worst is ReportStatus.FAILED:
        return Verdict(status=worst, headline=_headline(worst, counts), detail=detail)
    number = len(report.unchecked)
    headline = (
        tr("1 step has not been checked in full")
        if number == 1
        else tr("{count} steps have not been checked in full", count=number)
    )
    return Verdict(status=ReportStatus.UNKNOWN, headline=headline, detail=detail)


def _headline(worst: ReportStatus, counts: dict[ReportStatus, int]) -> str:
    number = counts[worst]
    match worst:
        case ReportStatus.FAILED if number == 1:
            return tr("1 check failed and needs mending")
        case ReportStatus.FAILED:
            return tr("{count} checks failed and need mending", count=number)
        case ReportStatus.WARNING if number == 1:
            return tr("It works, with 1 warning")
        case ReportStatus.WARNING:
            return tr("It works, with {count} warnings", count=number)
        case ReportStatus.BLOCKED | ReportStatus.UNKNOWN:
            open_ones = counts[ReportStatus.BLOCKED] + counts[ReportStatus.UNKNOWN]
            if open_ones == 1:
                return tr("1 check could not be made")
            return tr("{count} checks could not be made", count=open_ones)
        case ReportStatus.CONFIRMED:
            return tr("Everything is in order, part of it on a person's word")
        case ReportStatus.NOT_APPLICABLE:
            return tr("Nothing that could be checked is there")
        case ReportStatus.PASSED:
            return tr("Everything was read back and is right")
