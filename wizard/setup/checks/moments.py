"""The moments that checks compare: dates of the services, and when they were read."""

from collections.abc import Sequence
from datetime import UTC, datetime

from wizard.findings import Evidence


def moment(text: str | None) -> datetime | None:
    """Return an ISO 8601 date as a moment, UTC where it names no zone; None for what is none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def read_at(evidence: Sequence[Evidence]) -> datetime:
    """Return when something was read, so that an old snapshot is judged as of its own day."""
    found = moment(evidence[0].at) if evidence else None
    return found or datetime.now(UTC)
