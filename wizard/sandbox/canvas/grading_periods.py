"""The grading periods of a course (doc/api/grading_periods); only closed ones are kept here."""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import not_found, reply
from wizard.sandbox.canvas.context import course_for
from wizard.sandbox.canvas.model import Course

blueprint = Blueprint("grading_periods", __name__)


@blueprint.get("/api/v1/courses/<course_id>/grading_periods")
def index(course_id: str) -> Response:
    """List the grading periods of a course."""
    return reply({"grading_periods": _periods(course_for(course_id))})


@blueprint.get("/api/v1/courses/<course_id>/grading_periods/<int:identifier>")
def show(course_id: str, identifier: int) -> Response:
    """Return one of them, in a list as well."""
    found = [each for each in _periods(course_for(course_id)) if each["id"] == identifier]
    if not found:
        raise not_found()
    return reply({"grading_periods": found})


def _periods(course: Course) -> list[dict[str, Any]]:
    return [
        {
            "id": number,
            "title": f"Period {number}",
            "start_date": start,
            "end_date": end,
            "close_date": end,
            "weight": None,
            "is_closed": True,
        }
        for number, (start, end) in enumerate(course.closed_grading_periods, start=1)
    ]
