"""The roles a launch tells a tool (canvas.md §4.2, §7)."""

from wizard.sandbox.canvas.model import Course, User
from wizard.sandbox.canvas.rights import active_enrollments, administers
from wizard.sandbox.canvas.state import CanvasState

LTI_ROLES = {
    "TeacherEnrollment": "Instructor",
    "TaEnrollment": "urn:lti:role:ims/lis/TeachingAssistant",
    "DesignerEnrollment": "ContentDeveloper",
    "StudentEnrollment": "Learner",
    "StudentViewEnrollment": "Learner",
    "ObserverEnrollment": "urn:lti:role:ims/lis/Mentor",
}
INSTITUTION_ROLES = {
    "TeacherEnrollment": "urn:lti:instrole:ims/lis/Instructor",
    "TaEnrollment": "urn:lti:instrole:ims/lis/Instructor",
    "DesignerEnrollment": "urn:lti:instrole:ims/lis/Instructor",
    "StudentEnrollment": "urn:lti:instrole:ims/lis/Student",
    "StudentViewEnrollment": "urn:lti:instrole:ims/lis/Student",
    "ObserverEnrollment": "urn:lti:instrole:ims/lis/Observer",
}
ADMINISTRATOR = "urn:lti:instrole:ims/lis/Administrator"
NONE = "urn:lti:sysrole:ims/lis/None"
USER = "urn:lti:sysrole:ims/lis/User"


def launch_roles(state: CanvasState, user: User, course: Course | None) -> str:
    """Return the `roles` parameter of a launch."""
    found: list[str] = []
    if course is not None:
        rows = active_enrollments(state, user.id, course.id)
        found = [LTI_ROLES[row.type] for row in sorted(rows, key=lambda row: row.id)]
    admin = administers(state, user, course.account_id) if course else bool(user.admin_of)
    if admin:
        found.append(ADMINISTRATOR)
    return ",".join(dict.fromkeys(found)) or NONE


def all_roles(state: CanvasState, user: User, course: Course | None) -> str:
    """Return every role of a person, as whole URNs (`ext_roles`, lti_integration_spec.rb)."""
    types = {row.type for row in state.enrollments.values() if row.user_id == user.id}
    found = [INSTITUTION_ROLES[kind] for kind in types]
    if user.admin_of:
        found.append(ADMINISTRATOR)
    if course is not None:
        rows = active_enrollments(state, user.id, course.id)
        found += [_whole(LTI_ROLES[row.type]) for row in rows]
    return ",".join(sorted({*found, USER}))


def _whole(role: str) -> str:
    return role if role.startswith("urn:") else f"urn:lti:role:ims/lis/{role}"


def concluded_roles(state: CanvasState, user: User, course: Course) -> str:
    """Return the roles somebody had in a course until their enrolment was concluded."""
    rows = [
        row
        for row in state.enrollments.values()
        if (row.user_id, row.course_id) == (user.id, course.id)
        and row.enrollment_state == "completed"
    ]
    return ",".join(dict.fromkeys(LTI_ROLES[row.type] for row in rows))


def membership_role(state: CanvasState, user: User, course: Course) -> str:
    """Return the roles in the course as full URNs."""
    roles = launch_roles(state, user, course).split(",")
    return ",".join(_whole(role) for role in roles)
