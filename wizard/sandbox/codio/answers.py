"""Codio's values as its API shows them: the shapes of the OpenAPI document's schemas."""

from datetime import UTC, datetime
from typing import Any

from wizard.sandbox.codio.choices import Choices
from wizard.sandbox.codio.state import (
    NOT_STARTED,
    Assignment,
    AssignmentSettings,
    Course,
    Module,
    Progress,
    User,
)

Json = dict[str, Any]


def iso(moment: datetime) -> str:
    """Return an ISO date string in UTC, as in `2024-08-29T09:32:55Z`."""
    text = moment.astimezone(UTC).isoformat(
        timespec="milliseconds" if moment.microsecond else "seconds"
    )
    return text.replace("+00:00", "Z")


def course(value: Course, *, with_hidden: bool) -> Json:
    """Return the schema Course."""
    dates = {"start": value.start, "end": value.end, "archivedDate": value.archived_at}
    return {
        "id": value.id,
        "name": value.name,
        "description": value.description,
        "timezone": value.timezone,
        "tags": value.tags,
        "creationDate": iso(value.created_at),
        "archived": value.archived_at is not None,
        **{key: iso(moment) for key, moment in dates.items() if moment is not None},
        "modules": [_module(module, with_hidden=with_hidden) for module in value.modules],
    }


def _module(value: Module, *, with_hidden: bool) -> Json:
    return {
        "id": value.id,
        "name": value.name,
        "assignments": [
            {"id": assignment.id, "name": assignment.name}
            for assignment in value.assignments
            if with_hidden or not assignment.hidden
        ],
    }


def user(value: User) -> Json:
    """Return the schema User."""
    return {"id": value.id, "name": value.name, "login": value.login, "email": value.email}


def settings(value: AssignmentSettings, choices: Choices) -> Json:
    """Return the schema AssignmentSettingsResult."""
    answer = dict(vars(value))
    for key in ("startTime", "dueTime", "endTime"):
        moment = answer.pop(key)
        if moment is not None:
            answer[key] = iso(moment)
        elif choices.unset_dates == "empty":
            answer[key] = ""
    return answer


def student_information(student: User, progress: Progress | None, choices: Choices) -> Json:
    """Return the schema StudentInformation; a student who has not started is listed too."""
    found = progress or Progress(status=NOT_STARTED)
    answer: Json = {
        "student_id": student.id,
        "student_name": student.name,
        "seconds_spent": found.seconds_spent,
        "status": found.status,
        "extendedDeadline": found.extended_deadline,
        "extendedTimeLimit": found.extended_time_limit,
    }
    if student.email:
        answer["student_email"] = student.email
    if found.grade is not None:
        answer["grade"] = found.grade
    if found.extra_credit is not None:
        answer["extra_credit"] = found.extra_credit
    if found.completion_date is not None:
        answer["completion_date"] = _completion_date(found.completion_date, choices)
    return answer


def _completion_date(moment: datetime, choices: Choices) -> str | Json:
    if choices.completion_date == "seconds":
        return {"seconds": int(moment.timestamp())}
    return iso(moment)


def progress_item(module: Module, assignment: Assignment, progress: Progress | None) -> Json:
    """Return the schema AssignmentProgressItem, with the module that the official client reads."""
    found = progress or Progress(status=NOT_STARTED)
    details: Json = {
        "seconds_spent": found.seconds_spent,
        "status": found.status,
        "extended_deadline": found.extended_deadline,
        "extended_time_limit": found.extended_time_limit,
    }
    if found.grade is not None:
        details["grade"] = found.grade
    if found.completion_date is not None:
        details["completion_date"] = iso(found.completion_date)
    return {
        "assignment_id": assignment.id,
        "assignment_name": assignment.name,
        "module_id": module.id,
        "module_name": module.name,
        "started": progress is not None and progress.status != NOT_STARTED,
        "progress": details,
    }
