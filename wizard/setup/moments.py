"""Dates that a service or a setup file holds."""

from datetime import UTC, date, datetime


def moment(text: str | None) -> datetime | None:
    """Return an ISO 8601 date as a moment, UTC where it names no zone; None for what is none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day(text: str) -> date | None:
    """Return a date such as 2026-12-31; None for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
