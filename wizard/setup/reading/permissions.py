"""The Canvas permissions the wizard needs, each with its old and new names (canvas.md §2)."""

from collections.abc import Iterable

import msgspec

from wizard.setup.lti_app.course_sis_id import SHOWING_RIGHTS
from wizard.texts import tr


class NeededPermission(msgspec.Struct, frozen=True, kw_only=True):
    """Something the wizard will do, and the permissions of which any one allows it.

    `label` is the permission's name on Canvas's Permissions page.
    """

    purpose: str
    label: str
    names: tuple[str, ...]


INSTALL_TOOL = NeededPermission(
    purpose="add the LTI app",
    label="LTI - add",
    names=("manage_lti_add", "lti_add_edit", "create_tool_manually"),
)
EDIT_TOOL = NeededPermission(
    purpose="change the LTI app",
    label="LTI - edit",
    names=("manage_lti_edit", "lti_add_edit"),
)
CREATE_ASSIGNMENTS = NeededPermission(
    purpose="create assignments",
    label="Assignments and Quizzes - add",
    names=("manage_assignments_add", "manage_assignments"),
)
EDIT_ASSIGNMENTS = NeededPermission(
    purpose="change assignments",
    label="Assignments and Quizzes - edit",
    names=("manage_assignments_edit", "manage_assignments"),
)
PUBLISH_COURSE = NeededPermission(
    purpose="publish the course",
    label="Courses - publish",
    names=("manage_courses_publish", "change_course_state"),
)
READ_EMAIL = NeededPermission(
    purpose="see e-mail addresses",
    label="Users - view primary email address",
    names=("read_email_addresses",),
)

ADD_MODULES = NeededPermission(
    purpose="create modules",
    label="Course Content - add",
    names=("manage_course_content_add", "manage_content"),
)
EDIT_MODULES = NeededPermission(
    purpose="change modules",
    label="Course Content - edit",
    names=("manage_course_content_edit", "manage_content"),
)
FOR_MODULES = (ADD_MODULES, EDIT_MODULES)
"""Needed only where something is placed into modules: who changes the items of a module changes
the module (canvas.md §6)."""

NEEDED: tuple[NeededPermission, ...] = (
    INSTALL_TOOL,
    EDIT_TOOL,
    CREATE_ASSIGNMENTS,
    EDIT_ASSIGNMENTS,
    PUBLISH_COURSE,
)

ASKED_PERMISSIONS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *(name for needed in (*NEEDED, *FOR_MODULES, READ_EMAIL) for name in needed.names),
            *SHOWING_RIGHTS,
        )
    )
)
"""Unknown names come back false, so new and old ones are asked for together."""


def missing_permissions(
    granted: frozenset[str], needed: Iterable[NeededPermission] = NEEDED
) -> tuple[NeededPermission, ...]:
    """Return the needed permissions of which no name was granted."""
    return tuple(permission for permission in needed if granted.isdisjoint(permission.names))


def purpose_in_words(permission: NeededPermission) -> str:
    """Say what the permission is for, such as “add the LTI app (LTI - add)”."""
    return tr(
        "{purpose} (permission “{label}”)", purpose=tr(permission.purpose), label=permission.label
    )
