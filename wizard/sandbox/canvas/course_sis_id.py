"""A course's SIS id: who may set it, and that it is its own (courses_controller.rb, course.rb)."""

from wizard.sandbox.canvas.answers import validation_error
from wizard.sandbox.canvas.context import caller, the_state
from wizard.sandbox.canvas.model import Course
from wizard.sandbox.canvas.parameters import Parameters
from wizard.sandbox.canvas.rights import account_rights, course_rights

_KEY = "sis_course_id"
_LONGEST = 255


def wanted_sis_id(given: Parameters, account_id: int, course: Course | None = None) -> str | None:
    """Return the SIS id a course will have: what is given, where the caller may set it at all.

    Without the right it stays as it is, and Canvas says nothing. A null is no wish; an empty text
    takes it away. Raises a 400 by field where another course has it.
    """
    before = course.sis_course_id if course is not None else None
    state, value = the_state(), given.get(_KEY)
    root = state.account_chain(account_id)[-1]
    held = account_rights(state, caller(), state.accounts[account_id])
    if course is not None:
        held |= course_rights(state, caller(), course)
    if value is None or "manage_sis" not in held:
        return before
    wanted = str(value)
    if not wanted.strip():
        return None
    if len(wanted) > _LONGEST:
        message = f"is too long (maximum is {_LONGEST} characters)"
        raise validation_error("sis_source_id", message, "too_long")
    for other in state.courses.values():
        same_root = state.account_chain(other.account_id)[-1] is root
        if other is not course and same_root and other.sis_course_id == wanted:
            raise validation_error("sis_source_id", f'SIS ID "{wanted}" is already in use')
    return wanted
