"""Reads which grading periods of a course are closed."""

from collections.abc import Iterable

from wizard.canvas.client import CanvasClient
from wizard.canvas.grading_periods import GradingPeriod
from wizard.canvas.types import Assignment
from wizard.http.errors import Cancelled, ServiceError


def read_closed_periods(
    canvas: CanvasClient, course_id: int, assignments: Iterable[Assignment]
) -> tuple[GradingPeriod, ...]:
    """Return the closed grading periods of a course, as far as they are known.

    They are asked for only where an assignment says that it is due in one. Who may not read them
    is told by Canvas's own refusal when a due date is written. Raises Cancelled.
    """
    if not any(assignment.in_closed_grading_period for assignment in assignments):
        return ()
    try:
        known = canvas.list_grading_periods(course_id)
    except Cancelled:
        raise
    except ServiceError:
        return ()
    return tuple(period for period in known if period.is_closed)
