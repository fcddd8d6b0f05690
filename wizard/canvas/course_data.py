"""The JSON of a course, made ready for its type."""

from typing import Any

SIS_ID = "sis_course_id"
"""Its null is kept: the course has none, where absent means that Canvas does not show it."""


def course_data(data: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a course's JSON with its SIS id as text; what can be none is left out.

    Canvas sends a text, of digits too; another server in its place may send a number.
    """
    if not isinstance(data, dict) or SIS_ID not in data:
        return data
    value = data[SIS_ID]
    if value is None or isinstance(value, str):
        return data
    rest = {name: each for name, each in data.items() if name != SIS_ID}
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return rest | {SIS_ID: f"{value}"} if is_number else rest
