"""A line that says how long ago something was read goes on saying it while it is seen."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from wizard.setup.moments import in_words
from wizard.ui.widgets.read_ago import ReadAgo

READ = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
NEVER_MS = 1_000_000


class Clock:
    def __init__(self) -> None:
        self.now = READ

    def __call__(self) -> datetime:
        return self.now


def line(qtbot: QtBot, clock: Clock, renewed_ms: int) -> ReadAgo:
    made = ReadAgo(clock, renewed_ms=renewed_ms)
    qtbot.addWidget(made)
    made.show_time(READ)
    return made


def test_it_goes_on_as_time_passes(qtbot: QtBot) -> None:
    clock = Clock()
    told = line(qtbot, clock, renewed_ms=5)
    assert told.text() == "Read just now"
    assert told.toolTip() == in_words(READ)

    clock.now += timedelta(minutes=12)

    qtbot.waitUntil(lambda: told.text() == "Read 12 minutes ago")


def test_it_is_right_as_soon_as_it_is_seen_again(qtbot: QtBot) -> None:
    clock = Clock()
    told = line(qtbot, clock, renewed_ms=NEVER_MS)
    told.hide()
    clock.now += timedelta(hours=2)

    told.show()

    assert told.text() == "Read 2 hours ago"


def test_of_nothing_it_says_nothing(qtbot: QtBot) -> None:
    told = line(qtbot, Clock(), renewed_ms=NEVER_MS)

    told.show_time(None)

    assert told.isHidden()
