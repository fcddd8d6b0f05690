"""Dates of an assignment, for all and for some (doc/api/assignment_overrides)."""

from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from wizard.sandbox.canvas.model import Assignment, AssignmentOverride, User
from wizard.sandbox.canvas.rights import ACTIVE_STATES, STUDENT_TYPES
from wizard.sandbox.canvas.state import CanvasState

DATES = ("due_at", "unlock_at", "lock_at")


class Dates(NamedTuple):
    """When an assignment is due and open for one person."""

    due_at: str | None
    unlock_at: str | None
    lock_at: str | None


def is_overridden(override: AssignmentOverride, field: str) -> bool:
    """Tell whether an override sets a date; a date it sets may also be none at all."""
    if override.overridden is not None:
        return field in override.overridden
    return getattr(override, field) is not None


def override_json(assignment: Assignment, override: AssignmentOverride) -> dict[str, Any]:
    """Return an override; dates it does not set are left out."""
    answer: dict[str, Any] = {
        "id": override.id,
        "assignment_id": assignment.id,
        "title": override.title,
        "unassign_item": False,
    }
    for field in DATES:
        if is_overridden(override, field):
            answer[field] = getattr(override, field)
    if is_overridden(override, "due_at"):
        due = None if override.due_at is None else datetime.fromisoformat(override.due_at)
        answer["all_day"] = due is not None and (due.hour, due.minute) == (23, 59)
        answer["all_day_date"] = None if due is None else due.date().isoformat()
    if override.student_ids is not None:
        answer["student_ids"] = list(override.student_ids)
    else:
        answer["course_section_id"] = override.course_section_id
    return answer


def all_dates_json(assignment: Assignment) -> list[dict[str, Any]]:
    """Return the dates for everybody, where there are such, and those of each override."""
    base = {"base": True} | {field: getattr(assignment, field) for field in DATES}
    rows: list[dict[str, Any]] = [] if assignment.only_visible_to_overrides else [base]
    for each in assignment.overrides:
        adhoc = each.student_ids is not None
        row = {
            "id": each.id,
            "title": each.title,
            "set_type": "ADHOC" if adhoc else "CourseSection",
            "set_id": None if adhoc else each.course_section_id,
        }
        rows.append(row | {field: getattr(each, field) for field in DATES})
    return rows


def overrides_of(
    state: CanvasState, assignment: Assignment, user: User
) -> list[AssignmentOverride]:
    """Return the overrides that are for a student: their own, or their sections'."""
    own = [each for each in assignment.overrides if user.id in (each.student_ids or ())]
    if own:
        return own
    sections = {
        state.section_of(row).id
        for row in state.enrollments.values()
        if row.course_id == assignment.course_id
        and row.user_id == user.id
        and row.type in STUDENT_TYPES
        and row.enrollment_state in ACTIVE_STATES
    }
    return [each for each in assignment.overrides if each.course_section_id in sections]


def dates_for(state: CanvasState, assignment: Assignment, user: User | None) -> Dates:
    """Return the dates for a student, of several the most lenient; for None those for all."""
    found = [] if user is None else overrides_of(state, assignment, user)
    picked = {field: getattr(assignment, field) for field in DATES}
    for field in DATES:
        given = [getattr(each, field) for each in found if is_overridden(each, field)]
        if given:
            latest = min if field == "unlock_at" else max
            picked[field] = None if None in given else latest(given)
    return Dates(**picked)


def lock_of(state: CanvasState, assignment: Assignment, user: User) -> dict[str, Any] | None:
    """Return what keeps a student out now: a date to come, or one that has passed; None for none.

    app/models/abstract_assignment.rb, low_level_locked_for?
    """
    dates, now = dates_for(state, assignment, user), state.clock()
    own = {"asset_string": f"assignment_{assignment.id}"}
    if dates.unlock_at is not None and datetime.fromisoformat(dates.unlock_at) > now:
        return own | {"unlock_at": dates.unlock_at}
    if dates.lock_at is not None and datetime.fromisoformat(dates.lock_at) < now:
        return own | {"lock_at": dates.lock_at, "can_view": True}
    return None


def lock_json(lock: dict[str, Any] | None, zone: str) -> dict[str, Any]:
    """Return how an answer tells of a lock, in the words of a time zone's day and hour.

    lib/api/v1/locked.rb, lib/lock_explanation.rb
    """
    if lock is None:
        return {"locked_for_user": False}
    if "lock_at" in lock:
        text = f"This assignment was locked {_said(lock['lock_at'], zone)}."
    else:
        text = f"This assignment is locked until {_said(lock['unlock_at'], zone)}."
    return {"locked_for_user": True, "lock_info": lock, "lock_explanation": text}


def _said(moment: str, zone: str) -> str:
    local = datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
    minutes = f"{local:%M}" if local.minute else ""
    hour = f"{local.hour % 12 or 12}{':' if minutes else ''}{minutes}"
    return f"{local:%b} {local.day} at {hour}{'am' if local.hour < 12 else 'pm'}"


def is_assigned_to(state: CanvasState, assignment: Assignment, user: User) -> bool:
    """Tell whether an assignment is for a student."""
    return not assignment.only_visible_to_overrides or bool(overrides_of(state, assignment, user))


def students_seeing(state: CanvasState, assignment: Assignment) -> set[int]:
    """Return the ids of the students that an assignment is for."""
    students = {
        row.user_id
        for row in state.enrollments.values()
        if row.course_id == assignment.course_id
        and row.type in STUDENT_TYPES
        and row.enrollment_state in ACTIVE_STATES
    }
    return {
        user_id for user_id in students if is_assigned_to(state, assignment, state.users[user_id])
    }


def days_ended(
    state: CanvasState, assignment: Assignment, changes: dict[str, Any]
) -> dict[str, str]:
    """Return the end of the day for a new due or closing date at midnight of the person's time.

    app/models/abstract_assignment.rb infer_times, lib/canvas_time.rb fancy_midnight.
    """
    zone = ZoneInfo(state.accounts[1].default_time_zone)
    ended = {}
    for key in ("due_at", "lock_at"):
        text = changes.get(key)
        if text is None or text == getattr(assignment, key):
            continue
        local = datetime.fromisoformat(text).astimezone(zone)
        if (local.hour, local.minute, local.second) == (0, 0, 0):
            end = local.replace(hour=23, minute=59, second=59).astimezone(UTC)
            ended[key] = end.strftime("%Y-%m-%dT%H:%M:%SZ")
    return ended
