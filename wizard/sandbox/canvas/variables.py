"""Replaces `$Variables` in custom fields; one whose guard fails stays as it is (canvas.md §7)."""

import re
from collections.abc import Callable

from flask import request

from wizard.sandbox.canvas.model import Assignment, Course, User
from wizard.sandbox.canvas.rights import active_enrollments
from wizard.sandbox.canvas.roles import all_roles, concluded_roles, membership_role
from wizard.sandbox.canvas.state import CanvasState


def enrollment_state(state: CanvasState, user: User, course: Course) -> str:
    """Return whether somebody takes part in a course: active or inactive."""
    rows = active_enrollments(state, user.id, course.id)
    return "active" if any(row.enrollment_state == "active" for row in rows) else "inactive"


class Expander:
    """Knows the values of the variables for one launch."""

    def __init__(
        self, state: CanvasState, user: User, course: Course | None, assignment: Assignment | None
    ) -> None:
        self._state = state
        self._user = user
        self._course = course
        self._assignment = assignment
        self._known: dict[str, Callable[[], str | None]] = {
            "com.instructure.User.observees": self._observees,
            "com.instructure.Observee.sisIds": self._observee_sis_ids,
            "Canvas.user.id": lambda: str(user.id),
            "Person.email.primary": lambda: user.email,
            "Person.name.full": lambda: user.name,
            "Person.name.given": lambda: user.name.rpartition(" ")[0],
            "Person.name.family": lambda: user.name.rpartition(" ")[2],
            "Person.address.timezone": lambda: state.accounts[1].default_time_zone,
            "Canvas.api.domain": lambda: request.host,
            "Canvas.enrollment.enrollmentState": lambda: (
                enrollment_state(state, user, course) if course else None
            ),
            "Canvas.membership.concludedRoles": lambda: (
                concluded_roles(state, user, course) if course else None
            ),
            "Canvas.assignment.pointsPossible": lambda: (
                f"{assignment.points_possible or 0:g}" if assignment else None
            ),
            "Canvas.user.loginId": lambda: user.login_id or None,
            "Canvas.user.sisSourceId": lambda: user.sis_user_id,
            "Person.sourcedId": lambda: user.sis_user_id,
            "User.id": lambda: state.lti_user_id(user),
            "User.username": lambda: user.login_id or None,
            "Canvas.course.id": lambda: str(course.id) if course else None,
            "Canvas.course.name": lambda: course.name if course else None,
            "Canvas.course.sisSourceId": lambda: course.sis_course_id if course else None,
            "CourseOffering.sourcedId": lambda: course.sis_course_id if course else None,
            "Context.id": lambda: course.lti_context_id if course else None,
            "Canvas.assignment.id": lambda: str(assignment.id) if assignment else None,
            "Canvas.assignment.title": lambda: assignment.name if assignment else None,
            "Canvas.xuser.allRoles": lambda: all_roles(state, user, course),
            "Membership.role": lambda: membership_role(state, user, course) if course else None,
        }

    def expand(self, text: str) -> str:
        """Return the text with its variables replaced: `$Var` alone, `${Var}` anywhere."""
        if text.startswith("$") and not text.startswith("${"):
            return self._value(text[1:], text)
        return re.sub(r"\$\{([^}]+)\}", lambda match: self._value(match[1], match[0]), text)

    def _value(self, name: str, literal: str) -> str:
        known = self._known.get(name)
        value = known() if known else None
        return literal if value is None else value

    def _observed(self) -> list[User]:
        course = self._course
        if course is None:
            return []
        rows = active_enrollments(self._state, self._user.id, course.id)
        ids = [
            row.associated_user_id
            for row in rows
            if row.type == "ObserverEnrollment" and row.associated_user_id is not None
        ]
        return [self._state.users[user_id] for user_id in ids]

    def _observees(self) -> str | None:
        if self._course is None:
            return None
        return ",".join(self._state.lti_user_id(user) for user in self._observed())

    def _observee_sis_ids(self) -> str | None:
        if self._course is None:
            return None
        return ",".join(user.sis_user_id for user in self._observed() if user.sis_user_id)

    def observees(self) -> str:
        """Return the LTI ids of the observed students, comma-joined; empty where there are none."""
        return self._observees() or ""
