"""Dates in every usual form: read as what they can mean alone, written so that they read back."""

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from wizard.imported.dates import (
    START_OF_DAY,
    AmbiguousDateError,
    DateError,
    DateOrder,
    instant,
    order_of,
    read_date,
    shown_date,
    written_date,
)

DENVER = ZoneInfo("America/Denver")
TONGA = ZoneInfo("Pacific/Tongatapu")  # UTC+13
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # half an hour of summer time
KATHMANDU = ZoneInfo("Asia/Kathmandu")  # UTC+5:45


@pytest.mark.parametrize(
    ("text", "zone", "meant"),
    [
        ("", DENVER, ""),
        ("2026-09-01", DENVER, "2026-09-02T05:59:59Z"),
        ("2026-09-01", TONGA, "2026-09-01T10:59:59Z"),
        ("2026-09-01 08:00", KATHMANDU, "2026-09-01T02:15:00Z"),
        ("2026-09-01 23:59", DENVER, "2026-09-02T05:59:59Z"),
        ("2026-09-01 23:59:00", DENVER, "2026-09-02T05:59:00Z"),
        ("2026-09-01T23:59-06:00", DENVER, "2026-09-02T05:59:00Z"),
        ("2026-09-01T05:59:59Z", TONGA, "2026-09-01T05:59:59Z"),
        ("2026-09-01T05:59:59.987+0530", TONGA, "2026-09-01T00:29:59Z"),
        ("2026-09-01 05:59:59 UTC", TONGA, "2026-09-01T05:59:59Z"),
        ("2026/9/1 7:05 PM", DENVER, "2026-09-02T01:05:00Z"),
        ("9/13/2026 11:59 PM", DENVER, "2026-09-14T05:59:59Z"),
        ("13.9.2026 12:00", DENVER, "2026-09-13T18:00:00Z"),
        ("04/04/2026 12:00 AM", DENVER, "2026-04-04T06:00:00Z"),
        ("Sep 1, 2026 at 11:59pm", DENVER, "2026-09-02T05:59:59Z"),
        ("Tue, 1 September 2026 17:30", DENVER, "2026-09-01T23:30:00Z"),
        ("1 de septiembre de 2026 5:30 p. m.", DENVER, "2026-09-01T23:30:00Z"),
        ("1-Dic-2026 08:00", DENVER, "2026-12-01T15:00:00Z"),
        ("46266.5", DENVER, "2026-09-01T18:00:00Z"),
        ("46266", DENVER, "2026-09-02T05:59:59Z"),
        ("2028-02-29", DENVER, "2028-03-01T06:59:59Z"),
        # The first of two: the clocks go back at 02:00.
        ("2026-11-01 01:30", DENVER, "2026-11-01T07:30:00Z"),
        ("2026-11-01 01:30 -0700", DENVER, "2026-11-01T08:30:00Z"),
        ("\u200e2026-09-01\u00a008:00", DENVER, "2026-09-01T14:00:00Z"),
    ],
)
def test_a_date_means_one_instant(text, zone, meant):
    assert read_date(text, zone) == meant


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30", "31.4.2026", "2026-13-01", "0000-01-01", "9999-12-31",
        "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+13:00", "10000-01-01", "13/14/2026",
        "2026", "100", "12:00", "tomorrow", "9/1/26", "Sep 31 2026", "2026-09-01 25:00",
        "2026-09-01 13:00 PM", "2026-09-01 0:30 AM", "2026-09-01 8", "2026-W36-2", "NaN", "1e9",
        "2026-09-01T05:59:59Zulu", "null", "x" * 300, "-46266",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_a_sentence(text):
    with pytest.raises(DateError, match=r"is no date"):
        read_date(text, DENVER)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2026-03-08 02:30", DENVER),
        ("2026-10-04 02:15", LORD_HOWE),
        ("2011-12-30 12:00", ZoneInfo("Pacific/Apia")),  # a whole day was left out
    ],
)
def test_an_hour_that_the_clocks_skip_is_refused(text, zone):
    with pytest.raises(DateError, match="clocks go forward"):
        read_date(text, zone)


@pytest.mark.parametrize("text", ["03/04/2026", "3.4.2026 10:00", "12-11-2026", "1/2/2026 5:00 PM"])
def test_what_can_be_two_days_is_asked_and_never_guessed(text):
    with pytest.raises(AmbiguousDateError, match="whether the day or the month comes first"):
        read_date(text, DENVER)

    first, second = (
        read_date(text, DENVER, order=order)
        for order in (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    )
    assert first != second


@pytest.mark.parametrize(
    ("text", "order"),
    [("13/04/2026", DateOrder.MONTH_FIRST), ("04/13/2026", DateOrder.DAY_FIRST)],
)
def test_a_date_that_contradicts_the_order_that_was_said_is_refused(text, order):
    with pytest.raises(DateError):
        read_date(text, DENVER, order=order)


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (("03/04/2026", "13/04/2026"), DateOrder.DAY_FIRST),
        (("03/04/2026", "04/13/2026", "", "2026-09-01"), DateOrder.MONTH_FIRST),
        (("03/04/2026", "2026-04-13"), None),
        (("13/04/2026", "04/13/2026"), None),
        (("99/99/2026",), None),
    ],
)
def test_one_date_of_a_column_tells_for_the_others(column, order):
    assert order_of(column) is order


def test_the_time_of_day_that_is_not_told_is_the_start_or_the_end_of_the_day():
    assert read_date("2026-09-01", DENVER, of_day=START_OF_DAY) == "2026-09-01T06:00:00Z"
    assert read_date("2026-09-01", DENVER, of_day=time(9)) == "2026-09-01T15:00:00Z"


@pytest.mark.parametrize("zone", [DENVER, TONGA, LORD_HOWE, KATHMANDU], ids=str)
@pytest.mark.parametrize(
    "text",
    [
        "2026-09-02T05:59:59Z", "2026-09-02T05:59:00Z", "2026-09-02T05:59:31Z",
        "2026-11-01T07:30:00Z", "2026-11-01T08:30:00Z", "2026-04-04T15:15:00Z",
        "2026-04-04T14:45:00Z", "2026-03-08T09:00:00Z", "1970-01-01T00:00:00Z",
        "0002-01-01T00:00:00Z", "9999-12-30T00:00:00Z", "2026-12-31T10:59:59Z",
    ],
)  # fmt: skip
def test_what_is_shown_and_what_is_written_reads_back_exactly(text, zone):
    assert read_date(written_date(text, zone), TONGA) == text
    assert read_date(shown_date(text, zone), zone) == text


def test_people_see_the_end_of_a_day_as_canvas_shows_it():
    assert shown_date("2026-09-02T05:59:59Z", DENVER) == "2026-09-01 23:59"
    assert shown_date("2026-09-02T05:59:00Z", DENVER) == "2026-09-01 23:59:00"
    assert shown_date("2026-11-01T08:30:00Z", DENVER) == "2026-11-01 01:30 -0700"
    assert shown_date("", DENVER) == ""
    assert shown_date("soon", DENVER) == "soon"


@pytest.mark.parametrize("text", ["2026-09-01", "2026-09-01 10:00", "soon", ""])
def test_an_instant_names_its_zone(text):
    with pytest.raises(DateError):
        instant(text)
