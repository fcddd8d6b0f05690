"""Dates moved by whole days, as the clocks and calendars of a time zone count them."""

from datetime import UTC, datetime, timedelta, tzinfo

from wizard.imported.dates import DateError, kept_form
from wizard.texts import tr


def moved_date(text: str, days: int, zone: tzinfo) -> str:
    """Return an instant so many days later, at the same time of day there; earlier if negative.

    text: an instant in UTC, such as 2026-09-01T05:59:59Z; an empty one stays empty.
    zone: where the days are counted: 23:59 stays 23:59 though the clocks have changed between.

    Raises DateError where the calendar ends before that.
    """
    if not text:
        return ""
    try:
        local = datetime.fromisoformat(text).astimezone(zone).replace(tzinfo=None)
        # An hour that the clocks skip on that day becomes the one after it.
        moved = (local + timedelta(days=days)).replace(tzinfo=zone).astimezone(UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise DateError(tr("A date cannot be moved so far.")) from error
    return kept_form(moved)
