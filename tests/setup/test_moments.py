"""Moments in a person's own zone, and for programs in UTC."""

import time
from datetime import datetime

import pytest

from wizard.setup.moments import in_utc, in_words
from wizard.texts import language_of, spoken_in

AT = datetime.fromisoformat("2026-12-31T23:30:00Z")


@pytest.fixture
def zone(monkeypatch):
    """Put this process into a zone by its POSIX name until the test ends."""

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("UTC0", "31 December 2026, 23:30 (UTC)"),
        ("XYZ-1", "1 January 2027, 00:30 (UTC+01:00)"),
        ("XYZ5", "31 December 2026, 18:30 (UTC-05:00)"),
        ("XYZ-5:30", "1 January 2027, 05:00 (UTC+05:30)"),
    ],
)
def test_a_moment_is_told_in_the_zone_here_which_is_named(zone, name, words):
    zone(name)
    assert in_words(AT) == words
    assert in_utc(AT) == "2026-12-31T23:30:00Z"


def test_a_moment_is_told_in_the_language_spoken(zone):
    zone("UTC0")
    with spoken_in(language_of("es")):
        assert in_words(AT) == "31 de diciembre de 2026, 23:30 (UTC)"


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"])
@pytest.mark.parametrize("name", ["XYZ-14", "XYZ12"])
def test_the_ends_of_the_calendar_are_told_as_they_are(zone, name, text):
    zone(name)
    at = datetime.fromisoformat(text)
    assert str(at.year) in in_words(at).replace("0001", "1")
    assert in_utc(at).startswith(text[:4])
