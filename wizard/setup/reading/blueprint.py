"""Reads which blueprint course a course is associated with."""

from collections.abc import Iterable

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Assignment, BlueprintCourse
from wizard.http.errors import Cancelled, ServiceError


def read_blueprint(
    canvas: CanvasClient, course_id: int, assignments: Iterable[Assignment]
) -> BlueprintCourse | None:
    """Return the blueprint course that has brought some of the assignments, None where none has.

    It is asked for only where there is something of it. Its name helps a person to find it, and
    nothing rests on it: who may not read it is told of “the blueprint” (canvas.md §15.4).
    Raises Cancelled.
    """
    if not any(assignment.is_master_course_child_content for assignment in assignments):
        return None
    try:
        subscriptions = canvas.list_blueprint_subscriptions(course_id)
    except Cancelled:
        raise
    except ServiceError:
        return None
    return next((each.blueprint_course for each in subscriptions if each.blueprint_course), None)
