"""What a report amounts to: the counts, and one sentence that is never rosier than they are."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from wizard.report.model import Report, ReportFinding, ReportSection, ReportStatus
from wizard.report.presentation import PRESENTATIONS

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
    """Sum the report up in words, by its most urgent status."""
    counts = count_by_status(report)
    total = sum(counts.values())
    if total == 0:
        return Verdict(
            status=ReportStatus.UNKNOWN,
            headline="Nothing has been checked yet",
            detail="Run the checks, then make this report again.",
        )
    detail = f"{_counted(total, 'check')}: " + ", ".join(
        f"{count} {PRESENTATIONS[status].word.lower()}" for status, count in counts.items() if count
    )
    worst = next(status for status, count in counts.items() if count)
    return Verdict(status=worst, headline=_headline(worst, counts), detail=f"{detail}.")


def _headline(worst: ReportStatus, counts: dict[ReportStatus, int]) -> str:
    number = counts[worst]
    match worst:
        case ReportStatus.FAILED:
            return f"{_counted(number, 'check')} failed and {_needs(number)} mending"
        case ReportStatus.WARNING:
            return f"It works, with {_counted(number, 'warning')}"
        case ReportStatus.BLOCKED | ReportStatus.UNKNOWN:
            open_ones = counts[ReportStatus.BLOCKED] + counts[ReportStatus.UNKNOWN]
            return f"{_counted(open_ones, 'check')} could not be made"
        case ReportStatus.CONFIRMED:
            return "Everything is in order, part of it on a person's word"
        case ReportStatus.PASSED:
            return "Everything was read back and is right"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _needs(number: int) -> str:
    return "needs" if number == 1 else "need"
