"""The Canvas rights the wizard needs, each with its old and new names (canvas.md §2)."""

import msgspec

from wizard.texts import tr


class NeededRight(msgspec.Struct, frozen=True, kw_only=True):
    """Something the wizard will do, and the rights of which any one allows it.

    `label` is the permission's name on Canvas's Permissions page.
    """

    purpose: str
    label: str
    names: tuple[str, ...]


INSTALL_TOOL = NeededRight(
    purpose="add the LTI app",
    label="LTI - add",
    names=("manage_lti_add", "lti_add_edit", "create_tool_manually"),
)
EDIT_TOOL = NeededRight(
    purpose="change the LTI app",
    label="LTI - edit",
    names=("manage_lti_edit", "lti_add_edit"),
)
CREATE_ASSIGNMENTS = NeededRight(
    purpose="create assignments",
    label="Assignments and Quizzes - add",
    names=("manage_assignments_add", "manage_assignments"),
)
EDIT_ASSIGNMENTS = NeededRight(
    purpose="change assignments",
    label="Assignments and Quizzes - edit",
    names=("manage_assignments_edit", "manage_assignments"),
)
PUBLISH_COURSE = NeededRight(
    purpose="publish the course",
    label="Courses - publish",
    names=("manage_courses_publish", "change_course_state"),
)
READ_EMAIL = NeededRight(
    purpose="see e-mail addresses",
    label="Users - view primary email address",
    names=("read_email_addresses",),
)

NEEDED: tuple[NeededRight, ...] = (
    INSTALL_TOOL,
    EDIT_TOOL,
    CREATE_ASSIGNMENTS,
    EDIT_ASSIGNMENTS,
    PUBLISH_COURSE,
)

ASKED_RIGHTS: tuple[str, ...] = tuple(
    dict.fromkeys(name for right in (*NEEDED, READ_EMAIL) for name in right.names)
)
"""Unknown names come back false, so new and old ones are asked for together."""


def missing_rights(granted: frozenset[str]) -> tuple[NeededRight, ...]:
    """Return the needed rights of which no name was granted."""
    return tuple(right for right in NEEDED if granted.isdisjoint(right.names))


def purpose_in_words(right: NeededRight) -> str:
    """Say what the right is for, such as “add the LTI app (LTI - add)”."""
    return tr("{purpose} (permission “{label}”)", purpose=tr(right.purpose), label=right.label)
