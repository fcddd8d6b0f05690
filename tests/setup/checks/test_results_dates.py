"""What is said of dates in Canvas beside Codio's, and of those of an earlier term."""

import pytest

from helpers.dated_rows import ENDPOINTS, READ_AT, DatedCourse
from wizard.canvas.types import AssignmentDates
from wizard.findings import Status
from wizard.setup.changes.plan import Plan
from wizard.setup.checks.base import Facts
from wizard.setup.checks.results_dates import CHECKS

assert READ_AT.startswith("2026-09-15")
DAY = {n: f"2026-09-{n:02d}T05:59:59Z" for n in range(1, 31)}


def outcomes(course, name):
    facts = Facts(
        document=course.document,
        snapshot=course.snapshot,
        endpoints=ENDPOINTS,
        rows=course.rows,
        app=None,
        plan=Plan(),
    )
    (check,) = [check for check in CHECKS if check.id == f"results.{name}"]
    return list(check.judge(facts))


def status_of(canvas, codio, name):
    course = DatedCourse()
    course.add(canvas=canvas, codio=codio)
    (found,) = outcomes(course, name)
    return found.status


def sections(*dates, base=None):
    every = [AssignmentDates(base=True, **(base or {}))]
    return tuple(every + [AssignmentDates(title="B", **each) for each in dates])


W, P, N = Status.WARNING, Status.PASSED, Status.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("canvas", "codio", "status"),
    [
        ({"lock_at": DAY[20]}, {"endTime": DAY[18]}, W),
        ({"lock_at": DAY[20]}, {"endTime": "2026-09-20T05:59:00Z"}, P),
        ({"lock_at": DAY[20]}, {"endTime": "2026-09-20T05:58:59Z"}, W),
        ({"lock_at": "2026-09-20T05:59:59+13:00"}, {"endTime": "2026-09-19T16:59:00Z"}, P),
        ({"due_at": DAY[20]}, {"endTime": DAY[18]}, W),
        ({"due_at": DAY[20], "lock_at": DAY[19]}, {"endTime": DAY[19]}, P),
        ({"lock_at": DAY[20]}, {"endTime": None}, N),
        ({"lock_at": DAY[20]}, {"endTime": ""}, N),
        ({"lock_at": DAY[20]}, {"endTime": "whenever"}, N),
        ({}, {"endTime": DAY[18]}, N),
        ({"lock_at": "0000-01-01T00:00:00Z"}, {"endTime": DAY[18]}, N),
        ({"lock_at": "9999-12-31T23:59:59Z"}, {"endTime": DAY[18]}, W),
        # Told by the checks of closing dates that have passed.
        ({"lock_at": DAY[20]}, {"endTime": DAY[10], "action": "DISABLE"}, N),
        ({"lock_at": DAY[20]}, {"endTime": DAY[10], "action": "COMPLETE"}, W),
        ({"lock_at": DAY[10]}, {"endTime": DAY[9], "action": "COMPLETE"}, N),
        ({"lock_at": DAY[17], "all_dates": sections({"lock_at": DAY[25]},
                                                    base={"lock_at": DAY[17]})},
         {"endTime": DAY[20]}, W),
        ({"lock_at": DAY[17], "only_visible_to_overrides": True,
          "all_dates": sections({"lock_at": DAY[19]}, base={"lock_at": DAY[25]})},
         {"endTime": DAY[20]}, P),
        ({"lock_at": DAY[20], "in_paced_course": True}, {"endTime": DAY[18]}, N),
        # More overrides than Canvas tells the dates of.
        ({"lock_at": DAY[17], "has_overrides": True}, {"endTime": DAY[16]}, N),
    ],
)  # fmt: skip
def test_codio_closes_before_canvas(canvas, codio, status):
    assert status_of(canvas, codio, "codio_closes") is status


@pytest.mark.parametrize(
    ("canvas", "codio", "status"),
    [
        ({"lock_at": DAY[18]}, {"endTime": DAY[20]}, W),
        ({"lock_at": DAY[18]}, {"dueTime": DAY[20]}, W),
        ({"lock_at": DAY[18]}, {"dueTime": DAY[17], "endTime": DAY[18]}, P),
        ({"lock_at": DAY[18]}, {"dueTime": None}, N),
        ({"lock_at": None}, {"endTime": DAY[20]}, N),
        ({"lock_at": DAY[10]}, {"endTime": DAY[20]}, N),
        ({"lock_at": DAY[18], "all_dates": sections({"lock_at": None},
                                                    base={"lock_at": DAY[18]})},
         {"endTime": DAY[20]}, N),
    ],
)  # fmt: skip
def test_canvas_shuts_out_late_work(canvas, codio, status):
    assert status_of(canvas, codio, "canvas_closes") is status


@pytest.mark.parametrize(
    ("canvas", "codio", "status"),
    [
        ({"due_at": DAY[18]}, {"dueTime": DAY[19]}, W),
        ({"due_at": "2026-11-01T06:59:59Z"}, {"dueTime": "2026-11-01T01:59:00-05:00"}, P),
        ({"due_at": "2026-11-01T06:59:59Z"}, {"dueTime": "2026-11-01T07:59:00Z"}, W),
        ({"due_at": DAY[18]}, {"dueTime": "null"}, N),
        ({"due_at": None}, {"dueTime": DAY[19]}, N),
        ({"due_at": DAY[18], "all_dates": sections({"due_at": DAY[19]},
                                                   base={"due_at": DAY[18]})},
         {"dueTime": DAY[19]}, P),
    ],
)  # fmt: skip
def test_due_dates_that_differ(canvas, codio, status):
    assert status_of(canvas, codio, "due_dates") is status


@pytest.mark.parametrize(
    ("course", "canvas", "status"),
    [
        ({"start_at": DAY[1]}, {"due_at": "2026-05-01T12:00:00Z"}, W),
        ({"term_start": DAY[1]}, {"due_at": "2026-05-01T12:00:00Z"}, W),
        ({"start_at": DAY[1], "term_start": "2026-01-01T00:00:00Z"}, {"due_at": DAY[3]}, P),
        ({"start_at": DAY[1]}, {"due_at": None}, N),
        ({"start_at": DAY[1]}, {"due_at": "2026-05-01", "in_paced_course": True}, N),
        # Closed for all, of which another check tells.
        ({"start_at": DAY[1]}, {"due_at": "2026-05-01T12:00:00Z", "lock_at": DAY[2]}, N),
        ({}, {"due_at": "2026-05-01T12:00:00Z", "published": False}, W),
        ({}, {"due_at": "2026-05-01T12:00:00Z", "published": True}, P),
        ({}, {"due_at": "2026-09-01T12:00:00Z", "published": False}, P),
        ({"start_at": "soon"}, {"due_at": "2026-05-01T12:00:00Z"}, P),
    ],
)
def test_dates_of_last_term(course, canvas, status):
    made = DatedCourse(**course)
    made.add(canvas=canvas)

    (found,) = outcomes(made, "dates_of_term")

    assert found.status is status


def test_a_finding_names_both_dates_in_the_time_of_the_course_and_the_module():
    course = DatedCourse(zone="Pacific/Auckland")
    course.add("Quiz", "Week 1", canvas={"lock_at": DAY[20]}, codio={"endTime": DAY[18]})
    course.add("Quiz", "Week 2", canvas={"lock_at": DAY[20]}, codio={"endTime": DAY[20]})

    (found,) = outcomes(course, "codio_closes")

    assert found.found == (
        "Codio closes “Quiz (Week 1)” on 2026-09-18 17:59:59 (Pacific/Auckland), Canvas lets "
        "students in until 2026-09-20 17:59:59 (Pacific/Auckland). Between the two they can open "
        "it and not hand in."
    )
    assert found.row == course.mappings[0].codio_assignment_id
