"""The webhook events of Codio's API (codio.md §1.3)."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio.answers import iso
from wizard.sandbox.codio.problems import ApiError
from wizard.sandbox.codio.state import Assignment, CodioState, Course, Module, User

_FEWEST, _DEFAULT, _MOST = 10, 50, 200


def events_blueprint(state: CodioState) -> Blueprint:
    """Return the list of events; a limit outside 10 to 200 is clamped (a guess)."""
    blueprint = Blueprint("events", __name__, url_prefix="/api/v1")

    @blueprint.get("/events")
    def event_list() -> ResponseReturnValue:
        token = request.args.get("nextToken") or "0"
        if not token.isdecimal() or int(token) > len(state.events):
            raise ApiError(403, "Access denied for bearer token")
        offset = int(token)
        limit = request.args.get("limit") or ""
        size = min(_MOST, max(_FEWEST, int(limit))) if limit.isdecimal() else _DEFAULT
        end = offset + size
        next_token = str(end) if end < len(state.events) else ""
        return {"events": state.events[offset:end], "nextToken": next_token}

    return blueprint


def record_completion(
    state: CodioState, course: Course, module: Module, assignment: Assignment, student: User
) -> None:
    """Add the event that a student has completed an assignment."""
    progress = assignment.progress[student.id]
    now = iso(state.clock())
    state.events.append(
        {
            "id": f"{len(state.events) + 1:032x}",
            "event": {
                "event": "ASSIGNMENT_COMPLETE",
                "data": {
                    "student_id": student.id,
                    "student_email": student.email,
                    "student_name": student.name,
                    "course_id": course.id,
                    "course_name": course.name,
                    "assignment_id": assignment.id,
                    "assignment_name": assignment.name,
                    "assignment_status": progress.status,
                    "assignment_grade": progress.grade,
                    "assignment_completion_date": now,
                    "module_id": module.id,
                    "module_name": module.name,
                },
            },
            "completed": True,
            "error": "",
            "issuedAt": now,
        }
    )
