"""In whose time the dates of a course are."""

import time

import pytest

from wizard.canvas.types import Course
from wizard.imported.dates import read_date, shown_date
from wizard.setup.snapshot import CanvasCourse, Snapshot
from wizard.setup.time_zone import course_zone


def zone_of(name):
    return course_zone(
        Snapshot(
            canvas_course=CanvasCourse(course=Course(id=1, time_zone=name), rights=frozenset())
        )
    )


@pytest.fixture
def in_sydney(monkeypatch):
    monkeypatch.setenv("TZ", "Australia/Sydney")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_dates_are_in_the_time_of_the_course():
    zone = zone_of("Pacific/Auckland")

    assert read_date("2026-01-31", zone.zone) == "2026-01-31T10:59:59Z"
    assert zone.in_words() == "Dates are in the time of the Canvas course (Pacific/Auckland)."


@pytest.mark.parametrize(
    "snapshot_of",
    [
        lambda: zone_of(None),
        lambda: zone_of("Mars/Olympus"),
        lambda: zone_of("../../etc/passwd"),
        lambda: zone_of("America"),
        lambda: zone_of("x" * 5000),
        lambda: zone_of("\0"),
        lambda: zone_of("Mountain Time (US & Canada)"),
        lambda: zone_of("zone.tab"),
        lambda: zone_of(""),
        lambda: course_zone(Snapshot()),
    ],
)
def test_without_a_zone_of_the_course_they_are_in_this_computers_time_and_that_is_said(
    snapshot_of, in_sydney
):
    zone = snapshot_of()

    assert not zone.is_courses
    assert "this computer's time" in zone.in_words()
    assert read_date("2026-01-31", zone.zone) == "2026-01-31T12:59:59Z"
    assert read_date("2026-07-31", zone.zone) == "2026-07-31T13:59:59Z"
    assert shown_date("2026-01-31T12:59:59Z", zone.zone) == "2026-01-31 23:59"
    twice = ("2026-04-04T15:30:00Z", "2026-04-04T16:30:00Z")
    assert [read_date(shown_date(text, zone.zone), zone.zone) for text in twice] == list(twice)
