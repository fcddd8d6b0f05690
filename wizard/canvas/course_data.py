"""The JSON of a course, made ready for its type."""

from typing import Any

SIS_ID = "sis_course_id"
"""Its null is kept: the course has none, where absent means that Canvas does not show it."""
_TIME_ZONE = "time_zone"


def course_data(data: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a course's JSON with its SIS id and time zone as texts; what can be none is left out.

    The course can be used without either, so that neither may cost the course. Canvas sends texts,
    of digits too; another server in its place may send a number for the SIS id.
    """
    if not isinstance(data, dict):
        return data
    odd = {name for name in (SIS_ID, _TIME_ZONE) if not isinstance(data.get(name), str | None)}
    if not odd:
        return data
    rest = {name: value for name, value in data.items() if name not in odd}
    number = data.get(SIS_ID)
    is_number = isinstance(number, int | float) and not isinstance(number, bool)
    return rest | {SIS_ID: f"{number}"} if is_number else rest
