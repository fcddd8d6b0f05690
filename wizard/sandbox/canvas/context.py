"""What every request handler asks for: the state, the caller, the parameters, the context."""

import re
from typing import cast

from flask import current_app, g

from wizard.sandbox.canvas.answers import CanvasError, not_found
from wizard.sandbox.canvas.model import Account, Assignment, Course, CourseSection, User
from wizard.sandbox.canvas.parameters import Parameters, strings
from wizard.sandbox.canvas.rights import account_rights, course_rights
from wizard.sandbox.canvas.state import CanvasState

USER_FORMS = {
    "sis_user_id": "sis_user_id",
    "sis_login_id": "login_id",
    "lti_context_id": "lti_context_id",
}
"""How a person may be named beside a number, and which field says so (lib/api.rb)."""


def the_state() -> CanvasState:
    """Return the state of the Canvas that answers this request."""
    return cast("CanvasState", current_app.extensions["canvas"])


def caller() -> User:
    """Return the person whose token the request carries, or as whom they are seen (§10)."""
    return cast("User", g.user)


def logged_in() -> User:
    """Return whose token the request carries, also where they are seen as somebody else."""
    return cast("User", g.logged_in)


def parameters() -> Parameters:
    """Return the request's parameters, without includes a scoped token may not use."""
    return cast("Parameters", g.parameters)


def includes() -> set[str]:
    """Return the includes asked for."""
    return set(strings(parameters().get("include")))


def unauthorized() -> CanvasError:
    """Return the refusal for a right that is lacking: 401, or 403 by a feature flag (§1)."""
    return CanvasError(
        403 if the_state().api_auth_error_updates else 401,
        {
            "status": "unauthorized",
            "errors": [{"message": "user not authorized to perform that action"}],
        },
    )


def require_verified() -> None:
    """Refuse a person who has not confirmed their e-mail address (§1)."""
    if not caller().verified:
        message = "user not authorized to perform that action until verifying email"
        raise CanvasError(401, {"status": "unverified", "errors": [{"message": message}]})


def object_id(text: object) -> int:
    """Return the number in `123` or the cross-shard form `1158~123`; 404 for anything else."""
    match = re.fullmatch(r"(?:\d{1,18}~)?(\d{1,18})", str(text))
    if match is None:
        raise not_found()
    return int(match.group(1))


def named_form(text: object) -> tuple[str, str]:
    """Return the form of an id and what it says: `sis_course_id:CS1` → `sis_course_id`, `CS1`.

    The same may be written in hexadecimal, `hex:sis_course_id:435331` (lib/api.rb); a plain
    number has no form.
    """
    form, found, rest = str(text).partition(":")
    if form == "hex":
        form, found, rest = rest.partition(":")
        try:
            rest = bytes.fromhex(rest).decode()
        except ValueError:
            raise not_found() from None
    return (form, rest) if found else ("", form)


def user_named(text: object) -> User:
    """Return the person an API path names, `self` being the caller; 404 where there is none."""
    state = the_state()
    form, rest = named_form(text)
    attribute = USER_FORMS.get(form)
    if text == "self":
        return caller()
    if attribute and rest:
        people = state.users.values()
        found = next((user for user in people if getattr(user, attribute) == rest), None)
    else:
        found = state.users.get(object_id(text))
    if found is None:
        raise not_found()
    return found


def course_named(text: str) -> Course:
    """Return the course an API path names in any of its forms (§3); 404 where there is none."""
    state = the_state()
    prefix, rest = named_form(text)
    found: Course | None = None
    if prefix in {"sis_course_id", "lti_context_id"} and rest:
        courses = state.courses.values()
        found = next((c for c in courses if getattr(c, prefix) == rest), None)
    else:
        found = state.courses.get(object_id(text))
    if found is None or found.workflow_state == "deleted":
        raise not_found()
    return found


def course_for(text: str, *rights: str) -> Course:
    """Return the named course if the caller has one of these rights there (`read` if none)."""
    course = course_named(text)
    held = course_rights(the_state(), caller(), course)
    if not held & set(rights or ("read",)):
        raise unauthorized()
    return course


def assignment_in(course: Course, text: object) -> Assignment:
    """Return the course's assignment of that id; 404 where there is none, or none any more."""
    form, rest = named_form(text)
    if form in {"sis_assignment_id", "lti_context_id"} and rest:
        every = the_state().assignments_of(course.id)
        found = next((each for each in every if getattr(each, form) == rest), None)
    else:
        found = the_state().assignments.get(object_id(text))
    if found is None or found.course_id != course.id or found.workflow_state == "deleted":
        raise not_found()
    return found


def section_named(text: object) -> CourseSection:
    """Return the section an API path names, by number or `sis_section_id:…`; 404 for none."""
    prefix, rest = named_form(text)
    sections = the_state().sections.values()
    if prefix == "sis_section_id" and rest:
        found = next((each for each in sections if each.sis_section_id == rest), None)
    else:
        wanted = object_id(text)
        found = next((each for each in sections if each.id == wanted), None)
    if found is None or found.deleted:
        raise not_found()
    return found


def section_in(course: Course, text: object) -> CourseSection:
    """Return the course's section of that name; 404 where there is none."""
    section = section_named(text)
    if section.course_id != course.id:
        raise not_found()
    return section


def has_right(course: Course, right: str) -> bool:
    """Return whether the caller has a right in a course."""
    return right in course_rights(the_state(), caller(), course)


def account_named(text: str) -> Account:
    """Return the account an API path names: a number, or `self` for the root account."""
    accounts = the_state().accounts
    if text == "self":
        return next(a for a in accounts.values() if a.parent_account_id is None)
    found = accounts.get(object_id(text))
    if found is None:
        raise not_found()
    return found


def account_for(text: str, *rights: str) -> Account:
    """Return the named account if the caller has one of these rights there (`read` if none)."""
    account = account_named(text)
    if not account_rights(the_state(), caller(), account) & set(rights or ("read",)):
        raise unauthorized()
    return account


def root_account_right(right: str) -> bool:
    """Return whether the caller holds a right in the root account."""
    return right in account_rights(the_state(), caller(), account_named("self"))
