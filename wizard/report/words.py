"""The words shared by the writers: times, numbers, yes and no, and which addresses are links."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from wizard.report.model import ReportAssignment, ReportEvidence, ReportFinding, ReportStatus
from wizard.texts import tr

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

PROGRAM = "Codio–Canvas setup wizard"


def month_in_words(number: int) -> str:
    """Return the name of a month, 1 for January."""
    return tr(_MONTHS[number - 1])


def time_in_words(time: datetime | None) -> str:
    """Return a time such as “23 November 2026, 18:04 UTC”, empty for none."""
    if time is None:
        return ""
    in_utc = time.astimezone(UTC)
    return tr(
        "{day} {month} {year}, {time} UTC",
        day=in_utc.day,
        month=month_in_words(in_utc.month),
        year=in_utc.year,
        time=f"{in_utc:%H:%M}",
    )


def points_in_words(points: float | None) -> str:
    """Return points without a needless fraction, empty for none."""
    return "" if points is None else f"{points:g}"


def yes_or_no(value: bool | None) -> str:  # noqa: FBT001 - a value to be put in words
    """Return “yes”, “no”, or nothing where it is not known."""
    if value is None:
        return ""
    return tr("yes") if value else tr("no")


def is_web_address(text: str) -> bool:
    """Tell whether a text is safe to be made a link: http or https with a host."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def confirmation_in_words(finding: ReportFinding) -> str:
    """Say who confirmed a finding and when; empty where nobody did."""
    if finding.status is not ReportStatus.CONFIRMED:
        return ""
    by = finding.confirmed_by or tr("a person")
    at = time_in_words(finding.confirmed_at)
    if finding.accepted_until:
        return tr(
            "A warning, accepted by {by} on {at} until {until}: {reason}",
            by=by,
            at=at,
            until=finding.accepted_until,
            reason=finding.accepted_because,
        )
    if at:
        return tr("Confirmed by {by} on {at}; not read back.", by=by, at=at)
    return tr("Confirmed by {by}; not read back.", by=by)


def evidence_in_words(evidence: ReportEvidence) -> str:
    """Return the evidence in one line, with time and request id where known."""
    known = [
        evidence.text,
        time_in_words(evidence.at),
        tr("request {id}", id=evidence.request_id) if evidence.request_id else "",
    ]
    return " · ".join(part for part in known if part)


def by_module(
    assignments: tuple[ReportAssignment, ...],
) -> tuple[tuple[str, tuple[ReportAssignment, ...]], ...]:
    """Group the assignments by module, both in the order they come."""
    modules: dict[str, list[ReportAssignment]] = {}
    for assignment in assignments:
        modules.setdefault(assignment.module, []).append(assignment)
    return tuple((module, tuple(rows)) for module, rows in modules.items())
