"""Dates moved by whole days keep their time of day, whatever the clocks do between."""

from zoneinfo import ZoneInfo

import pytest

from wizard.imported.dates import DateError
from wizard.imported.moved_dates import moved_date


@pytest.mark.parametrize(
    ("zone", "before", "days", "after"),
    [
        ("America/New_York", "2025-10-27T03:59:59Z", 7, "2025-11-03T04:59:59Z"),
        ("America/New_York", "2025-11-03T04:59:59Z", -7, "2025-10-27T03:59:59Z"),
        ("Europe/Madrid", "2026-03-22T22:59:59Z", 14, "2026-04-05T21:59:59Z"),
        ("Asia/Kolkata", "2025-09-01T18:29:59Z", 364, "2026-08-31T18:29:59Z"),
        # 02:30 does not exist on 8 March in New York.
        ("America/New_York", "2026-03-01T07:30:00Z", 7, "2026-03-08T07:30:00Z"),
        ("UTC", "", 7, ""),
    ],
)
def test_the_time_of_day_stays(zone, before, days, after):
    assert moved_date(before, days, ZoneInfo(zone)) == after


@pytest.mark.parametrize("days", [-800_000, 10**7])
def test_no_date_is_moved_out_of_the_calendar(days):
    with pytest.raises(DateError):
        moved_date("2025-10-27T03:59:59Z", days, ZoneInfo("UTC"))
