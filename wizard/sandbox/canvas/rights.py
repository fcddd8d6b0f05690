"""Who may do what: rights by role, and their old and new names (canvas.md §2)."""

from datetime import datetime

from wizard.sandbox.canvas.model import Account, Course, Enrollment, User
from wizard.sandbox.canvas.state import CanvasState

STUDENT_TYPES = frozenset({"StudentEnrollment", "StudentViewEnrollment"})
"""The Test Student is a student too."""
INSTRUCTOR_TYPES = frozenset({"TeacherEnrollment", "TaEnrollment", "DesignerEnrollment"})
ACTIVE_STATES = frozenset({"active", "invited"})

_MEMBER = frozenset({"read", "read_outline", "view_announcements"})
_STUDENT = _MEMBER | {"read_roster", "read_grades", "participate_as_student"}
_DESIGNER = _MEMBER | {
    "read_as_admin",
    "read_as_member",
    "update",
    "manage_lti_add",
    "manage_lti_edit",
    "manage_lti_delete",
    "manage_assignments_add",
    "manage_assignments_edit",
    "manage_assignments_delete",
    "manage_course_content_add",
    "manage_course_content_edit",
    "manage_course_content_delete",
    "read_roster",
}
_TA = _DESIGNER | {
    "read_email_addresses",
    "view_user_logins",
    "read_sis",
    "read_reports",
    "manage_grades",
    "view_all_grades",
    "manage_students",
    "add_observer_to_course",
    "remove_observer_from_course",
    "add_student_to_course",
    "remove_student_from_course",
}
_TEACHER = _TA | {
    "manage_courses_publish",
    "manage_courses_conclude",
    "manage_sections_add",
    "manage_sections_edit",
    "manage_sections_delete",
}
ACCOUNT_ADMIN = _TEACHER | {
    "manage",
    "manage_sis",
    "manage_courses_add",
    "manage_courses_admin",
    "manage_courses_delete",
    "create_courses",
    "read_course_list",
    "manage_account_settings",
    "add_teacher_to_course",
    "add_ta_to_course",
    "add_designer_to_course",
    "remove_teacher_from_course",
    "remove_ta_from_course",
    "remove_designer_from_course",
}
CREATING_RIGHTS = frozenset({"manage_courses_add", "create_courses"})
BY_ENROLLMENT_TYPE = {
    "TeacherEnrollment": _TEACHER,
    "TaEnrollment": _TA,
    "DesignerEnrollment": _DESIGNER | {"manage_courses_publish"},
    "StudentEnrollment": _STUDENT,
    "StudentViewEnrollment": _STUDENT,
    # An observer sees no list of users (app/models/role_override.rb, read_roster).
    "ObserverEnrollment": _MEMBER | {"read_grades"},
}
LEGACY_NAMES = {
    "manage_lti_add": ("lti_add_edit", "create_tool_manually"),
    "manage_lti_edit": ("lti_add_edit",),
    "manage_lti_delete": ("lti_add_edit",),
    "manage_assignments_add": ("manage_assignments",),
    "manage_assignments_edit": ("manage_assignments",),
    "manage_assignments_delete": ("manage_assignments",),
    "manage_course_content_add": ("manage_content",),
    "manage_course_content_edit": ("manage_content",),
    "manage_course_content_delete": ("manage_content",),
    "manage_courses_publish": ("change_course_state",),
    "manage_courses_add": ("manage_courses",),
    "manage_sections_add": ("manage_sections",),
    "manage_sections_edit": ("manage_sections",),
    "manage_sections_delete": ("manage_sections",),
    "manage_courses_admin": ("manage_courses",),
}


def active_enrollments(state: CanvasState, user_id: int, course_id: int) -> list[Enrollment]:
    """Return a person's enrolments in a course that still count."""
    return [
        row
        for row in state.enrollments.values()
        if row.user_id == user_id
        and row.course_id == course_id
        and row.enrollment_state in ACTIVE_STATES
    ]


def visible_enrollments(state: CanvasState, user: User, course: Course) -> list[Enrollment]:
    """Return the enrolments of a course that a person may see at all.

    Whoever teaches limited to their sections sees those sections, and teachers without such a
    limit (app/models/course.rb, apply_enrollment_visibility).
    """
    rows = [row for row in state.enrollments.values() if row.course_id == course.id]
    own = active_enrollments(state, user.id, course.id)
    teaching = [row for row in own if row.type in INSTRUCTOR_TYPES]
    limited = teaching and all(row.limit_privileges_to_course_section for row in teaching)
    if not limited or administers(state, user, course.account_id):
        return rows
    sections = {state.section_of(row).id for row in own}
    return [
        row
        for row in rows
        if state.section_of(row).id in sections
        or (row.type in INSTRUCTOR_TYPES and not row.limit_privileges_to_course_section)
    ]


def administers(state: CanvasState, user: User, account_id: int) -> bool:
    """Return whether a person is admin of an account or of one above it."""
    return any(account.id in user.admin_of for account in state.account_chain(account_id))


def shut_by_dates(state: CanvasState, course: Course) -> bool:
    """Return whether term or course dates close the course to its students now (§3)."""
    term = state.terms.get(course.enrollment_term_id)
    start, end = (term.start_at, term.end_at) if term else (None, None)
    if course.restrict_enrollments_to_course_dates:
        start, end = course.start_at or start, course.end_at or end
    now = state.clock()
    return (start is not None and now < datetime.fromisoformat(start)) or (
        end is not None and now > datetime.fromisoformat(end)
    )


def is_over(state: CanvasState, course: Course) -> bool:
    """Return whether a course has ended, by hand or by its dates or its term's."""
    term = state.terms.get(course.enrollment_term_id)
    end = term.end_at if term else None
    if course.restrict_enrollments_to_course_dates:
        end = course.end_at or end
    ended = end is not None and state.clock() > datetime.fromisoformat(end)
    return ended or course.workflow_state == "completed"


def restricted_by_date(state: CanvasState, user: User, course: Course) -> bool:
    """Return whether a list shows this person nothing but the course's id (§3)."""
    if user.id in course.restricted_for:
        return True
    if administers(state, user, course.account_id):
        return False
    types = {row.type for row in active_enrollments(state, user.id, course.id)}
    return not types & INSTRUCTOR_TYPES and shut_by_dates(state, course)


def course_rights(state: CanvasState, user: User, course: Course) -> frozenset[str]:
    """Return a person's rights in a course, by their new names; none means not visible."""
    rights: set[str] = set()
    if administers(state, user, course.account_id):
        rights |= ACCOUNT_ADMIN
    open_to_students = course.workflow_state in {"available", "completed"}
    if not restricted_by_date(state, user, course):
        for row in active_enrollments(state, user.id, course.id):
            if row.type in INSTRUCTOR_TYPES or open_to_students:
                rights |= BY_ENROLLMENT_TYPE[row.type]
    if course.workflow_state == "completed" and not administers(state, user, course.account_id):
        rights &= _STUDENT | {"read_as_admin", "view_all_grades"}
    if not rights:
        return frozenset()
    return frozenset((rights | user.granted) - user.denied)


def account_rights(state: CanvasState, user: User, account: Account) -> frozenset[str]:
    """Return a person's rights in an account: an admin's, or what teaching in it gives."""
    if administers(state, user, account.id):
        return frozenset((ACCOUNT_ADMIN | user.granted) - user.denied)
    rights: set[str] = set()
    if account.id in _where_a_teacher_creates(state, user):
        rights |= {"create_courses"}
    for row in state.enrollments.values():
        if row.user_id == user.id and row.type in INSTRUCTOR_TYPES:
            chain = state.account_chain(state.courses[row.course_id].account_id)
            if account in chain:
                rights |= {"read"}
    return frozenset(rights - user.denied)


def where_courses_are_created(state: CanvasState, user: User) -> list[Account]:
    """Return the accounts in which a person may create courses, those of their roles first.

    Teachers and designers may where the root account says so: in the accounts of their courses,
    or only in the one for manually created courses (canvas-lms accounts_controller.rb
    `course_creation_accounts`).
    """
    by_role = [
        account.id
        for account in tuple(state.accounts.values())  # Asking makes one, where there is none yet.
        if "manage_courses_add" in account_rights(state, user, account)
    ]
    ids = dict.fromkeys((*by_role, *_where_a_teacher_creates(state, user)))
    every = [state.accounts[each] for each in ids]
    return [each for each in every if account_rights(state, user, each) & CREATING_RIGHTS]


def _where_a_teacher_creates(state: CanvasState, user: User) -> list[int]:
    taught = [
        state.courses[row.course_id].account_id
        for row in state.enrollments.values()
        if row.user_id == user.id
        and row.type in {"TeacherEnrollment", "DesignerEnrollment"}
        and row.enrollment_state == "active"
    ]
    roots = [state.account_chain(each)[-1] for each in taught]
    if not any(root.teachers_can_create_courses for root in roots):
        return []
    anywhere = any(root.teachers_can_create_courses_anywhere for root in roots)
    return [state.manually_created_courses_account().id, *(taught if anywhere else ())]


def shown_rights(state: CanvasState, rights: frozenset[str]) -> frozenset[str]:
    """Return rights under the names this Canvas knows: new ones, or those of old versions."""
    if state.granular_permissions:
        return rights
    shown: set[str] = set()
    for right in rights:
        shown.update(LEGACY_NAMES.get(right, (right,)))
    return frozenset(shown)
