"""Users: who am I, profiles, the users of a course, deleting one's token (canvas.md §1, §7)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import listed_error, not_found, reply
from wizard.sandbox.canvas.authentication import bearer
from wizard.sandbox.canvas.context import (
    account_named,
    caller,
    course_for,
    has_right,
    includes,
    parameters,
    root_account_right,
    the_state,
    unauthorized,
    user_named,
)
from wizard.sandbox.canvas.enrollment_json import AVATAR, TEST_STUDENT, enrollment_json
from wizard.sandbox.canvas.model import Course, User
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.parameters import strings
from wizard.sandbox.canvas.rights import (
    ACTIVE_STATES,
    active_enrollments,
    course_rights,
    visible_enrollments,
)
from wizard.sandbox.canvas.search_terms import search_term

blueprint = Blueprint("users", __name__)

TYPE_WORDS = {
    "teacher": "TeacherEnrollment",
    "student": "StudentEnrollment",
    "student_view": "StudentViewEnrollment",
    "ta": "TaEnrollment",
    "observer": "ObserverEnrollment",
    "designer": "DesignerEnrollment",
}


def brief_user_json(user: User) -> dict[str, Any]:
    """Return what any list shows of a person."""
    return {
        "id": user.id,
        "name": user.name,
        "created_at": user.created_at,
        "sortable_name": user.sortable_name,
        "short_name": user.name,
    }


@blueprint.get("/api/v1/users/<identifier>")
def api_show(identifier: str) -> Response:
    """Show a user; `self` is the caller."""
    user = _visible_user(identifier)
    answer = brief_user_json(user)
    given, _, family = user.name.rpartition(" ")
    answer |= {
        "last_name": family,
        "first_name": given,
        "avatar_url": AVATAR,
        "locale": None,
        "effective_locale": "en",
    }
    if user is caller():
        answer["permissions"] = {
            "can_update_name": True,
            "can_update_avatar": False,
            "limit_parent_app_web_access": False,
        }
    if root_account_right("read_sis"):
        answer |= {"sis_user_id": user.sis_user_id, "integration_id": None}
    if root_account_right("view_user_logins"):
        answer |= {"login_id": user.login_id, "root_account": request.host}
    if root_account_right("read_email_addresses"):
        answer["email"] = user.email
    if "uuid" in includes():
        answer["uuid"] = user.uuid
    return reply(answer)


@blueprint.get("/api/v1/users/<user_id>/profile")
def settings(user_id: str) -> Response:
    """Show a profile; a person may read their own primary e-mail address."""
    user = _visible_user(user_id)
    answer = brief_user_json(user)
    answer |= {"title": None, "bio": None, "pronouns": None, "integration_id": None}
    answer["avatar_url"] = AVATAR
    own = user is caller() and "read_email_addresses" not in user.denied
    if own or root_account_right("read_email_addresses"):
        answer["primary_email"] = user.email
    if user is caller():
        feed = f"{request.host_url}feeds/calendars/user_{user.uuid[:12]}.ics"
        answer |= {
            "login_id": user.login_id,
            "sis_user_id": user.sis_user_id,
            "time_zone": account_named("self").default_time_zone,
            "locale": None,
            "calendar": {"ics": feed},
        }
    return reply(answer)


@blueprint.get("/api/v1/courses/<course_id>/users")
@blueprint.get("/api/v1/courses/<course_id>/search_users")
def course_users(course_id: str) -> Response:
    """List a course's users; the list is not counted, so it has no rel="last" (§7)."""
    course = course_for(course_id, "read_roster")
    state, asked = the_state(), parameters()
    types = _asked_types()
    states = set(strings(asked.get("enrollment_state"))) or {*ACTIVE_STATES, "creation_pending"}
    ids = {int(text) for text in strings(asked.get("user_ids")) if text.isdecimal()}
    term = search_term()
    tests = "test_student" in includes()
    found = {
        row.user_id
        for row in visible_enrollments(state, caller(), course)
        if (row.type in types if types else tests or row.type != TEST_STUDENT)
        and row.enrollment_state in states
        and (not ids or row.user_id in ids)
    }
    users = [state.users[user_id] for user_id in found]
    if term:
        held = course_rights(state, caller(), course)
        users = [user for user in users if _is_found(user, term, held)]
    users.sort(key=lambda user: (user.sortable_name.lower(), user.id))
    wanted = includes()
    return page_of(users, lambda user: _course_user_json(course, user, wanted), counted=False)


def _asked_types() -> set[str]:
    """Return the enrolment types asked for, by type or role (lib/user_search.rb, roles_scope)."""
    words = strings(parameters().get("enrollment_type"))
    types = {TYPE_WORDS.get(word, word) for word in words}
    for word in words:
        if TYPE_WORDS.get(word, word) not in TYPE_WORDS.values():
            raise listed_error(400, f"Invalid enrollment type: {word}")
    return types or set(strings(parameters().get("enrollment_role")))


def _is_found(user: User, term: str, held: frozenset[str]) -> bool:
    """Tell whether a search finds a person: by number or name, and by what the caller may read."""
    readable = [user.name]
    if "view_user_logins" in held:
        readable.append(user.login_id)
    if "read_email_addresses" in held:
        readable.append(user.email)
    if held & {"read_sis", "manage_sis"}:
        readable.append(user.sis_user_id or "")
    return term == str(user.id) or any(term in text.lower() for text in readable)


@blueprint.get("/api/v1/courses/<course_id>/users/<identifier>")
def course_user(course_id: str, identifier: str) -> Response:
    """Show one user of a course."""
    course = course_for(course_id, "read_roster", "view_all_grades", "manage_grades")
    user = user_named(identifier)
    if not active_enrollments(the_state(), user.id, course.id):
        raise not_found()
    return reply(_course_user_json(course, user, includes()))


@blueprint.get("/api/v1/courses/<course_id>/student_view_student")
def student_view_student(course_id: str) -> Response:
    """Show the Test Student of a course, who is made at first need."""
    course = course_for(course_id, "read_as_admin")
    state = the_state()
    for row in state.enrollments.values():
        if (row.course_id, row.type) == (course.id, TEST_STUDENT):
            return reply(brief_user_json(state.users[row.user_id]))
    return reply(brief_user_json(state.add_test_student(course.id)))


def user_display_json(course: Course, user: User) -> dict[str, Any]:
    """Return what is shown of a person beside something else (lib/api/v1/user.rb)."""
    return {
        "id": user.id,
        "anonymous_id": _in_base_36(user.id),
        "display_name": user.name,
        "avatar_image_url": AVATAR,
        "html_url": f"{request.host_url}courses/{course.id}/users/{user.id}",
        "pronouns": None,
    }


def _in_base_36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = digits[digit] + text
    return text or "0"


def _course_user_json(course: Course, user: User, wanted: set[str]) -> dict[str, Any]:
    state = the_state()
    held = course_rights(state, caller(), course)
    rows = [
        row
        for row in state.enrollments.values()
        if row.course_id == course.id and row.user_id == user.id
    ]
    answer = brief_user_json(user)
    confirmed = any(row.enrollment_state == "active" for row in rows)
    if "read_sis" in held:
        answer |= {"sis_user_id": user.sis_user_id, "integration_id": None}
    if "view_user_logins" in held and confirmed:
        answer["login_id"] = user.login_id
    if "read_email_addresses" in held and confirmed:
        answer["email"] = user.email
    if "enrollments" in wanted:
        answer["enrollments"] = [enrollment_json(row, wanted) for row in rows]
    if "lti_id" in wanted:
        answer["lti_id"] = user.lti_context_id
    if "uuid" in wanted:
        answer["uuid"] = user.uuid
    return answer


def _visible_user(text: str) -> User:
    """Return the user of that id where the caller may see them: self, or a shared course."""
    state = the_state()
    user = user_named(text)
    if user is caller() or root_account_right("manage"):
        return user
    courses = {row.course_id for row in state.enrollments.values() if row.user_id == user.id}
    if not any(has_right(state.courses[course], "read_roster") for course in courses):
        raise unauthorized()
    return user


@blueprint.delete("/login/oauth2/token")
def delete_token() -> Response:
    """Delete the very token that is used (§1)."""
    the_state().tokens.pop(str(bearer(request)), None)
    return reply({})
