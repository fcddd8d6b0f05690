"""The assignment operations of Codio's API: settings, students, time extensions (codio.md §1.4)."""

from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio import answers
from wizard.sandbox.codio.api_lookup import assignment_of, course_of
from wizard.sandbox.codio.api_people import student_of
from wizard.sandbox.codio.grade_return import note_released
from wizard.sandbox.codio.problems import ApiError
from wizard.sandbox.codio.request_body import json_object, moment
from wizard.sandbox.codio.state import (
    NOT_STARTED,
    AssignmentSettings,
    CodioState,
    Progress,
)

_DATES = {
    # The OpenAPI document writes the first of each pair, the official client the second.
    "start": "startTime", "startTime": "startTime",
    "due": "dueTime", "dueTime": "dueTime",
    "end": "endTime", "endTime": "endTime",
}  # fmt: skip
_FLAGS = (
    "isDisabled",
    "releaseGrades",
    "enableResetAssignmentByStudent",
    "disableDownloadByStudent",
    "markAsCompleteOnDueDate",
)
_WORDS = {
    "visibilityOnDisabled": ("READ_ONLY", "NO_ACCESS"),
    # The last is in the web pages only (codio.md §1.4).
    "visibilityOnCompleted": (
        "READ_ONLY_RESUBMIT", "READ_ONLY", "NO_ACCESS", "NO_ACCESS_UNTIL_GRADES_RELEASED",
    ),
    "action": ("COMPLETE", "DISABLE", "DISABLE_AND_COMPLETE"),
}  # fmt: skip


def assignments_blueprint(state: CodioState) -> Blueprint:
    """Return the operations on one assignment."""
    blueprint = Blueprint(
        "assignments",
        __name__,
        url_prefix="/api/v1/courses/<course_id>/assignments/<assignment_id>",
    )

    @blueprint.get("/settings")
    def read_settings(course_id: str, assignment_id: str) -> ResponseReturnValue:
        assignment = assignment_of(course_of(state, course_id), assignment_id)
        return answers.settings(assignment.settings, state.choices)

    @blueprint.post("/settings")
    def update_settings(course_id: str, assignment_id: str) -> ResponseReturnValue:
        assignment = assignment_of(course_of(state, course_id), assignment_id)
        released_before = assignment.settings.releaseGrades
        assignment.settings = changed_settings(assignment.settings, json_object())
        if assignment.settings.releaseGrades and not released_before:
            note_released(state, assignment)
        return answers.settings(assignment.settings, state.choices)

    @blueprint.get("/students")
    def students(course_id: str, assignment_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        assignment = assignment_of(course, assignment_id)
        return jsonify(
            [
                answers.student_information(
                    student, assignment.progress.get(student.id), state.choices
                )
                for student in state.listed_students(course)
            ]
        )

    @blueprint.post("/students/<student>")
    def extend_time(course_id: str, assignment_id: str, student: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        assignment = assignment_of(course, assignment_id)
        user = student_of(state, course, student)
        body = json_object()
        progress = assignment.progress.setdefault(user.id, Progress(status=NOT_STARTED))
        progress.extended_deadline = _minutes(body, "extendedDeadline", progress.extended_deadline)
        progress.extended_time_limit = _minutes(
            body, "extendedTimeLimit", progress.extended_time_limit
        )
        return {}

    return blueprint


def changed_settings(settings: AssignmentSettings, body: dict[str, Any]) -> AssignmentSettings:
    """Return the settings after an update: absent keys unchanged, '' clears a date.

    What the real Codio does with a wrong value is unknown; here it is an ApiError with
    status 400, and nothing is changed. Unknown keys are ignored.
    """
    values = dict(vars(settings))
    for key, value in body.items():
        if key in _DATES:
            values[_DATES[key]] = moment(value, key)
        elif key in _FLAGS:
            if not isinstance(value, bool):
                raise ApiError(400, f"{key} is not true or false")
            values[key] = value
        elif key in _WORDS:
            if value not in _WORDS[key]:
                raise ApiError(400, f"{key} is not one of {', '.join(_WORDS[key])}")
            values[key] = value
        elif key in ("penaltiesV2", "examMode"):
            values[key] = _merged(values[key], value, key)
    return AssignmentSettings(**values)


def _merged(current: dict[str, Any], change: object, name: str) -> dict[str, Any]:
    if not isinstance(change, dict):
        raise ApiError(400, f"{name} is not a JSON object")
    # The official client calls the penalties' flag "enable", the OpenAPI document "enabled".
    changes = {("enabled" if key == "enable" else key): value for key, value in change.items()}
    merged = dict(current)
    for key, old in current.items():
        if key not in changes:
            continue
        new = changes[key]
        if isinstance(old, dict):
            merged[key] = _merged(old, new, f"{name}.{key}")
        elif type(new) is not type(old):
            raise ApiError(400, f"{name}.{key} has the wrong type")
        else:
            merged[key] = new
    return merged


def _minutes(body: dict[str, Any], key: str, current: int) -> int:
    value = body.get(key, current)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ApiError(400, f"{key} is not a number of minutes")
    return value
