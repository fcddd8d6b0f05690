"""Warnings that a named person accepts, with a reason and until a date."""

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from wizard.findings import Finding, Status
from wizard.setup.document import Acceptance, SetupDocument, without_confirmation
from wizard.setup.moments import day
from wizard.texts import tr


def with_acceptance(document: SetupDocument, acceptance: Acceptance) -> SetupDocument:
    """Return the document with the warnings of a check accepted, in place of an older word."""
    others = (known for known in document.acceptances if known.check != acceptance.check)
    return msgspec.structs.replace(document, acceptances=(*others, acceptance))


def without_word(document: SetupDocument, check: str) -> SetupDocument:
    """Return the document without what a person confirmed or accepted of a check."""
    kept = tuple(known for known in document.acceptances if known.check != check)
    return msgspec.structs.replace(without_confirmation(document, check), acceptances=kept)


def warnings_of(check: str, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return what the warnings of a check say, word for word: that is what a person accepts."""
    return tuple(f.found for f in findings if f.check == check and f.status is Status.WARNING)


def judged_by_people(finding: Finding, acceptances: Iterable[Acceptance], now: datetime) -> Finding:
    """Return a finding as it counts with what people have accepted.

    A warning that somebody accepted counts as confirmed, and says so, through the last day. One
    that says anything else than what was seen then is a warning still.

    now: the moment of the reading, UTC.
    """
    if finding.status is not Status.WARNING:
        return finding
    for known in acceptances:
        if known.check == finding.check and finding.found in known.found:
            return _accepted(finding, known, now)
    return finding


def _accepted(finding: Finding, acceptance: Acceptance, now: datetime) -> Finding:
    last = day(acceptance.until)
    if last is None or now.astimezone(UTC).date() > last:
        over = tr(
            "{name} accepted it until {date}: {reason}",
            name=acceptance.by,
            date=acceptance.until,
            reason=acceptance.reason,
        )
        return msgspec.structs.replace(finding, mend=f"{finding.mend} {over}".strip())
    return msgspec.structs.replace(
        finding,
        status=Status.CONFIRMED,
        mend="",
        confirmed_by=acceptance.by,
        confirmed_at=acceptance.at,
        accepted_until=acceptance.until,
        accepted_because=acceptance.reason,
    )
