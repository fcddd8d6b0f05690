"""Between which dates a Canvas course runs, and whether they are over.

What its own dates or its term have ended Canvas leaves read-only to its teachers, whatever their
role allows otherwise; an administrator may still change it (canvas.md §2, §3).
"""

from datetime import UTC, datetime

from wizard.canvas.types import Course
from wizard.setup.moments import moment
from wizard.setup.snapshot import CanvasCourse
from wizard.texts import tr


def open_between(course: Course) -> tuple[datetime | None, datetime | None]:
    """Return when the dates of course and term let people in; None where they set no bound."""
    term = course.term
    own = course.restrict_enrollments_to_course_dates
    start = course.start_at if own else (term.start_at if term else None)
    end = course.end_at if own else (term.end_at if term else None)
    return moment(start), moment(end)


def ended_in_words(facts: CanvasCourse) -> str:
    """Say that a course had ended when it was read, and what that means; empty where it had not."""
    read = moment(facts.evidence[0].at) if facts.evidence else None
    _, end = open_between(facts.course)
    if end is None or (read or datetime.now(UTC)) <= end:
        return ""
    return tr(
        "The dates of “{name}” or of its term ended on {date}. Canvas then leaves the course "
        "read-only to its teachers, and takes changes from administrators alone.",
        name=facts.course.name,
        date=end.date().isoformat(),
    )


def how_to_reopen() -> str:
    """Say what to do about a course that has ended."""
    return tr(
        "Have a Canvas administrator move the end date (course Settings → Course Details, or the "
        "term), or run the wizard; or choose this term's course."
    )
