"""The file of a course's Bulk Settings: Download Assignment Information, and Open Updater.

codio.md §1.8. Which zone Codio takes the times for is not documented; here it is the course's.
"""

import csv
import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from wizard.sandbox.codio.state import Assignment, Course

HEADINGS = [
    "name", "visibility_on_completed", "visibility_on_disabled", "start_time", "closing_time",
    "closing_action", "due_at", "mark_as_completed_on_due_date", "penalty_enabled",
    "deduction_interval", "deduction_percent", "lowest_grade_percent", "allow_regrade_request",
    "prime_time", "prime_count", "coach_summarize_prompt", "coach_error_augmentation",
    "coach_next_steps_hint",
]  # fmt: skip
_DATES = {"start_time": "startTime", "closing_time": "endTime", "due_at": "dueTime"}
_ACTIONS = frozenset({"DISABLE_AND_COMPLETE", "DISABLE", "COMPLETE"})
_FORM = "%m/%d/%Y %I:%M %p"


def settings_csv(course: Course) -> str:
    """Return the file that Download Assignment Information gives."""
    zone = ZoneInfo(course.timezone)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, HEADINGS, restval="")
    writer.writeheader()
    for _, assignment in course.assignments():
        settings = assignment.settings
        dates = {
            column: at.astimezone(zone).strftime(_FORM)
            for column, name in _DATES.items()
            if (at := getattr(settings, name)) is not None
        }
        completed = str(settings.markAsCompleteOnDueDate).upper()
        writer.writerow(
            {
                "name": assignment.name,
                "closing_action": settings.action,
                "mark_as_completed_on_due_date": completed,
                **dates,
            }
        )
    return text.getvalue()


def update_settings(course: Course, text: str, *, apply: bool) -> list[str]:
    """Test a file, or set what it says of each assignment; an empty cell leaves a setting alone.

    Returns what is wrong with it; then nothing is set.
    """
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if list(reader.fieldnames or ()) != HEADINGS:
        return ["Header names must be same as row 1 of the template."]
    problems: list[str] = []
    changes: list[Callable[[], None]] = []
    for line in reader:
        cells = {name: (cell or "").strip() for name, cell in line.items() if name in HEADINGS}
        found = [a for _, a in course.assignments() if a.name == cells["name"]]
        if len(found) != 1:
            problems.append(f"{cells['name']}: {len(found)} assignments have this name.")
            continue
        try:
            changes += _changes(found[0], cells, ZoneInfo(course.timezone))
        except ValueError as error:
            problems.append(f"{cells['name']}: {error}")
    if apply and not problems:
        for change in changes:
            change()
    return problems


def _changes(
    assignment: Assignment, cells: Mapping[str, str], zone: ZoneInfo
) -> list[Callable[[], None]]:
    values: dict[str, object] = {
        name: datetime.strptime(cells[column].upper(), _FORM).replace(tzinfo=zone).astimezone(UTC)
        for column, name in _DATES.items()
        if cells[column]
    }
    if action := cells["closing_action"].upper():
        if action not in _ACTIONS:
            message = f"{action} is no closing action"
            raise ValueError(message)
        values["action"] = action
    if completed := cells["mark_as_completed_on_due_date"].upper():
        values["markAsCompleteOnDueDate"] = completed == "TRUE"

    def set_one(name: str, value: object) -> Callable[[], None]:
        return lambda: setattr(assignment.settings, name, value)

    return [set_one(name, value) for name, value in values.items()]
