"""An enrolment as whoever asks sees it (lib/api/v1/user.rb, enrollment_json)."""

from typing import Any

from flask import request

from wizard.sandbox.canvas.context import caller, the_state
from wizard.sandbox.canvas.model import Course, Enrollment, User
from wizard.sandbox.canvas.rights import STUDENT_TYPES, course_rights

ROLE_IDS = {
    "StudentEnrollment": 3,
    "StudentViewEnrollment": 3,
    "TeacherEnrollment": 4,
    "TaEnrollment": 5,
    "DesignerEnrollment": 6,
    "ObserverEnrollment": 7,
}
ENDED_STATES = frozenset({"rejected", "completed", "deleted"})
TEST_STUDENT = "StudentViewEnrollment"
AVATAR = "https://canvas.example.edu/images/messages/avatar-50.png"
_SCORES = tuple(
    f"{posted}{kind}_{form}"
    for posted in ("", "unposted_")
    for kind in ("current", "final")
    for form in ("score", "grade")
)
_POINTS = ("current_points", "unposted_current_points")


def enrollment_json(row: Enrollment, wanted: set[str]) -> dict[str, Any]:
    """Return an enrolment as the caller sees it."""
    state = the_state()
    course = state.courses[row.course_id]
    section = state.section_of(row)
    held = course_rights(state, caller(), course)
    answer: dict[str, Any] = {
        "id": row.id,
        "user_id": row.user_id,
        "course_id": row.course_id,
        "type": row.type,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "associated_user_id": row.associated_user_id,
        "start_at": row.start_at,
        "end_at": row.end_at,
        "course_section_id": section.id,
        "root_account_id": state.account_chain(course.account_id)[-1].id,
        "limit_privileges_to_course_section": row.limit_privileges_to_course_section,
        "enrollment_state": row.enrollment_state,
        "role": role_of(row.type),
        "role_id": ROLE_IDS[row.type],
        "html_url": f"{request.host_url}courses/{row.course_id}/users/{row.user_id}",
        "user": _user_json(state.users[row.user_id], held, wanted),
    }
    if row.user_id == caller().id or "read_reports" in held:
        answer |= {"last_activity_at": None, "total_activity_time": 0}
        answer["last_attended_at"] = row.last_attended_at
    if "read_sis" in held:
        answer |= {
            "sis_account_id": None,
            "sis_course_id": course.sis_course_id,
            "course_integration_id": None,
            "sis_section_id": section.sis_section_id,
            "section_integration_id": section.integration_id,
            "sis_user_id": state.users[row.user_id].sis_user_id,
        }
    if row.type in STUDENT_TYPES:
        answer["grades"] = _grades_json(row, held, wanted)
    if "locked" in wanted:
        answer["locked"] = False
    if "can_be_removed" in wanted:
        answer["can_be_removed"] = bool(held & {"manage_students", "remove_student_from_course"})
    if "observed_users" in wanted and row.associated_user_id is not None:
        answer["observed_user"] = _observed_json(course, row.associated_user_id, held, wanted)
    return answer


def _grades_json(row: Enrollment, held: frozenset[str], wanted: set[str]) -> dict[str, Any]:
    """Return a student's grades in the course, to them and who grades; the sandbox reckons none."""
    address = f"{request.host_url}courses/{row.course_id}/grades/{row.user_id}"
    grades: dict[str, Any] = {"html_url": address}
    grades_all = bool(held & {"manage_grades", "view_all_grades"})
    if row.user_id != caller().id and not grades_all:
        return grades
    names = _SCORES + (_POINTS if "current_points" in wanted else ())
    shown = [name for name in names if grades_all or not name.startswith("unposted")]
    return grades | dict.fromkeys(shown, None)


def _observed_json(
    course: Course, user_id: int, held: frozenset[str], wanted: set[str]
) -> dict[str, Any]:
    """Return an observed student with what has not ended of their enrolments in the course."""
    state = the_state()
    rows = [
        row
        for row in state.enrollments.values()
        if (row.course_id, row.user_id) == (course.id, user_id)
        and row.type in STUDENT_TYPES
        and row.enrollment_state not in ENDED_STATES
    ]
    own = [enrollment_json(row, wanted - {"observed_users"}) for row in rows]
    without_person = [{key: row[key] for key in row if key != "user"} for row in own]
    return _user_json(state.users[user_id], held, wanted) | {"enrollments": without_person}


def _user_json(user: User, held: frozenset[str], wanted: set[str]) -> dict[str, Any]:
    answer = {
        "id": user.id,
        "name": user.name,
        "created_at": user.created_at,
        "sortable_name": user.sortable_name,
        "short_name": user.name,
    }
    if "read_sis" in held:
        answer |= {"sis_user_id": user.sis_user_id, "integration_id": None}
    if "view_user_logins" in held:
        answer["login_id"] = user.login_id
    if "email" in wanted and "read_email_addresses" in held:
        answer["email"] = user.email
    if "uuid" in wanted:
        answer["uuid"] = user.uuid
    if "avatar_url" in wanted:
        answer["avatar_url"] = AVATAR
    return answer


def role_of(enrollment_type: str) -> str:
    """Return the name of a type's built-in role; the Test Student is a student."""
    return "StudentEnrollment" if enrollment_type == TEST_STUDENT else enrollment_type
