"""Dates that a service or a setup file holds."""

from datetime import UTC, date, datetime, timedelta, timezone

from wizard.complete import require_all
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
    here = at.astimezone()
    return tr(
        "{day} {month} {year}, {time} ({zone})",
        day=here.day,
        month=tr(_MONTHS[here.month]),
        year=here.year,
        time=f"{here:%H:%M}",
        zone=timezone(here.utcoffset() or timedelta()),
    )


_MONTHS = {
    1: "January", 2: "February", 3: "March", 4: "April", 5: "May", 6: "June",
    7: "July", 8: "August", 9: "September", 10: "October", 11: "November", 12: "December",
}  # fmt: skip
require_all("_MONTHS", _MONTHS, range(1, 13))


def in_utc(at: datetime) -> str:
    """Write a moment for programs, in UTC: 2026-12-12T13:05:00Z."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
