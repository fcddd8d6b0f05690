"""Who may make, change and delete a token, and how long one may last (canvas.md §1).

Written from canvas-lms app/models/access_token.rb `set_policy` and app/controllers/
tokens_controller.rb, with their spec.
"""

from datetime import datetime, timedelta

from wizard.sandbox.canvas.answers import CanvasError, not_found
from wizard.sandbox.canvas.context import caller, logged_in, the_state, unauthorized
from wizard.sandbox.canvas.model import Token, User
from wizard.sandbox.canvas.parameters import Parameters, moment

STUDENTS_DAYS = 120
"""How far ahead a token of somebody who is a student alone may end."""
_DATES = ("%b %d %Y", "%B %d %Y", "%d %b %Y", "%d %B %Y")
_OBSERVING = frozenset({"StudentEnrollment", "ObserverEnrollment"})


def require_may_make(owner: User) -> None:
    """Refuse whoever may make no token for this person: themselves, where tokens are limited."""
    if not _may_manage(owner):
        raise unauthorized()


def require_may_change(token: Token) -> None:
    """Refuse whoever may not change a token; another person's is not found."""
    if not _may_manage(the_state().users[token.user_id]):
        raise _refusal(token)


def require_may_delete(token: Token) -> None:
    """Refuse whoever is neither its owner nor an administrator."""
    if logged_in().id != token.user_id and not logged_in().admin_of:
        raise _refusal(token)


def require_may_read(token: Token, *, made_by_hand: bool) -> None:
    """Refuse whoever is neither its owner nor an administrator, who sees those made by hand."""
    if caller().id != token.user_id and not (caller().admin_of and made_by_hand):
        raise unauthorized()


def waits_for(owner: User) -> bool:
    """Tell whether a token is pending, because somebody else has made or renewed it."""
    return logged_in() is not owner


def checked_end(given: Parameters, *, made_anew: bool) -> str | None:
    """Return when a token is to end. Raises 400 with a bare list where it must end sooner."""
    state = the_state()
    asked = str(given.get("expires_at") or "").strip()
    if state.non_admin_token_expiration and not caller().admin_of:
        days = state.non_admin_token_days
    elif made_anew and _is_student_alone(caller()):
        days = STUDENTS_DAYS
    else:
        return _parsed(asked)
    if not asked:
        raise _refused("Expiration date is required")
    ends = _parsed(asked)
    if ends is None:
        raise _refused("Invalid expiration date format")
    if datetime.fromisoformat(ends) > state.clock() + timedelta(days=days):
        raise _refused(f"Expiration date cannot be more than {days} days in the future")
    return ends


def _may_manage(owner: User) -> bool:
    person, state = logged_in(), the_state()
    if person.admin_of:
        return True
    if person is not owner or state.limit_personal_access_tokens:
        return False
    return not (
        state.restrict_personal_access_tokens_from_students and _kinds_of(person) <= _OBSERVING
    )


def _is_student_alone(person: User) -> bool:
    return not person.admin_of and _kinds_of(person) == {"StudentEnrollment"}


def _kinds_of(person: User) -> set[str]:
    return {
        each.type
        for each in the_state().enrollments.values()
        if each.user_id == person.id
        and each.enrollment_state in {"active", "invited", "creation_pending"}
    }


def _parsed(text: str) -> str | None:
    """Return a date as Canvas writes it; what Rails reads in words is read here in a few forms."""
    try:
        return moment(text)
    except ValueError:
        pass
    for form in _DATES:
        try:
            return datetime.strptime(text.title(), form).strftime("%Y-%m-%dT00:00:00Z")  # noqa: DTZ007 - a day
        except ValueError:
            continue
    return None


def _refusal(token: Token) -> CanvasError:
    return unauthorized() if caller().id == token.user_id else not_found()


def _refused(message: str) -> CanvasError:
    return CanvasError(400, [{"message": message}])
