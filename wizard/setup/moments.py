"""Dates that a service or a setup file holds."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from wizard.report.words import month_in_words
from wizard.texts import tr


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


def in_words(at: datetime) -> str:
    """Write a moment as a person here reads it: in this computer's zone, the month by its name.

    Numbers alone would be read as another month elsewhere. The zone is named, because the text
    may be read on another computer.
    """
    here = _in_zone(at, None)
    return tr(
        "{day} {month} {year}, {time} ({zone})",
        day=here.day,
        month=month_in_words(here.month),
        year=here.year,
        time=f"{here:%H:%M}",
        zone=timezone(here.utcoffset() or timedelta()),
    )


def in_utc(at: datetime) -> str:
    """Write a moment for programs, in UTC: 2026-12-12T13:05:00Z."""
    return _in_zone(at, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _in_zone(at: datetime, zone: tzinfo | None) -> datetime:
    """Return a moment in a zone, None for this computer's.

    At the ends of the calendar, where some write “never”, it may lie beyond in another zone.
    """
    try:
        return at.astimezone(zone)
    except (OverflowError, OSError, ValueError):
        return at
