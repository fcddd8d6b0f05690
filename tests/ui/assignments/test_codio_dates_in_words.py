"""Codio's own dates are told beside those of Canvas, with what does not fit."""

from zoneinfo import ZoneInfo

import pytest

from wizard.codio.types import AssignmentSettings
from wizard.setup.document import AssignmentMapping
from wizard.setup.mapping.dates import Dates
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.snapshot import CodioSettings, Snapshot
from wizard.setup.time_zone import CourseZone
from wizard.ui.assignments.codio_dates import codio_dates_in_words
from wizard.ui.assignments.mapping_dates import DateWords

MADRID = CourseZone(zone=ZoneInfo("Europe/Madrid"), name="Europe/Madrid", is_courses=True)
FIRST, SECOND = "2026-09-01T21:59:59Z", "2026-09-08T21:59:59Z"
CANVAS_FIRST = "Canvas closes it before Codio does, which stops late work."
DUE = AssignmentSettings(dueTime="2026-09-01T21:59:00Z")


def row(**dates: str) -> MappingRow:
    return MappingRow(
        codio_assignment_id="a",
        codio_name="Loops",
        told_as="Loops",
        module="Python",
        mapping=AssignmentMapping(codio_assignment_id="a"),
        launch_url=None,
        canvas=None,
        canvas_name="Loops",
        canvas_told_as="Loops",
        points=10,
        group="",
        state=RowState.WILL_CREATE,
        dates=Dates(**dates),
    )


def said(settings: AssignmentSettings | None, *, paced: bool = False, **dates: str) -> str:
    read = CodioSettings(settings={"a": settings} if settings else {})
    words = DateWords(MADRID, paced=paced)
    return codio_dates_in_words(row(**dates), Snapshot(codio_settings=read), words)


@pytest.mark.parametrize(
    ("settings", "dates", "words"),
    [
        (AssignmentSettings(), {}, ""),
        (AssignmentSettings(), {"due_at": FIRST}, "In Codio it has no dates of its own."),
        (None, {"due_at": FIRST}, ""),
        (DUE, {}, "In Codio: due 2026-09-01 23:59."),
        (DUE, {"due_at": FIRST}, "In Codio: due 2026-09-01 23:59."),
        (DUE, {"due_at": SECOND}, "In Codio: due 2026-09-01 23:59. The two due dates differ."),
        (
            AssignmentSettings(endTime="2026-09-01T12:00:00Z"),
            {"due_at": FIRST},
            "In Codio: closes 2026-09-01 14:00. Codio closes it before Canvas does.",
        ),
        (
            AssignmentSettings(startTime="2026-09-08T12:00:00Z"),
            {"unlock_at": FIRST},
            "In Codio: starts 2026-09-08 14:00. Canvas lets students in before it starts in Codio.",
        ),
        (
            AssignmentSettings(endTime=SECOND),
            {"lock_at": FIRST},
            f"In Codio: closes 2026-09-08 23:59. {CANVAS_FIRST}",
        ),
        (AssignmentSettings(endTime="soon"), {}, ""),
    ],
)
def test_both_dates_are_compared(settings, dates, words):
    assert said(settings, **dates) == words


def test_a_paced_course_has_dates_that_are_not_compared():
    assert said(DUE, paced=True, due_at=SECOND) == "In Codio: due 2026-09-01 23:59."


def test_what_was_not_read_is_said_to_be_unknown_where_there_are_dates():
    words = DateWords(MADRID)
    assert codio_dates_in_words(row(), Snapshot(), words) == ""
    assert "are read and compared on" in codio_dates_in_words(row(due_at=FIRST), Snapshot(), words)


@pytest.mark.parametrize(
    ("read_at", "words"),
    [("2026-09-01T08:30:00Z", "In Codio: due 2026-09-01 23:59."), ("2026-09-01T07:30:00Z", "")],
)
def test_of_settings_from_an_earlier_reading_nothing_is_told_past_some_hours(read_at, words):
    read = CodioSettings(
        settings={"a": DUE}, read_at={"a": read_at}, begun_at="2026-09-01T12:00:00Z", left=("a",)
    )

    told = codio_dates_in_words(row(due_at=FIRST), Snapshot(codio_settings=read), DateWords(MADRID))

    assert told == words
