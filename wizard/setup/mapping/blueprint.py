"""What a blueprint course locks in an associated course, and what a change there means.

A blueprint locks whole groups of an assignment's columns in the courses that it is synced to. What
it does not lock may be changed, and later syncs then leave that group of that assignment alone
(canvas.md §15.4; which column is in which group: Canvas's own `restrictor.rb`,
`abstract_assignment.rb`, `content_tag.rb`). In the blueprint course itself, and for what somebody
made in an associated course, nothing is locked.
"""

from collections.abc import Collection, Iterable

import msgspec
from msgspec import UNSET

from wizard.canvas.fields import AssignmentFields
from wizard.canvas.types import Assignment
from wizard.setup.document import DateField
from wizard.setup.mapping.conflicts import Conflict, ConflictKind
from wizard.setup.mapping.dates import labels
from wizard.setup.mapping.state import AssignmentState
from wizard.setup.snapshot import Assignments
from wizard.texts import tr

_TAG = ("url", "new_tab", "content_id")
_GROUPS: dict[str, tuple[str, ...]] = {
    "content": ("name", *_TAG),
    "points": ("points",),
    "settings": ("group", "submission_types"),
    "state": ("published",),
    "due_dates": ("due_at",),
    "availability_dates": ("unlock_at", "lock_at"),
}
"""By the group that Canvas locks as one, the fields of an `AssignmentState` that are in it."""


def blueprint_name(read: object) -> str:
    """Name the blueprint course that has brought some of the assignments that were read, if any."""
    known = read.blueprint if isinstance(read, Assignments) else None
    return known.name if known is not None else ""


def changed_fields(
    before: AssignmentState, after: AssignmentState, *, binds: bool = False
) -> tuple[str, ...]:
    """Name the fields of an assignment that a change would write, but for its position.

    binds: whether it is bound to an app that is not installed yet, and so has no id.
    """
    names = dict.fromkeys(
        name
        for fields in _GROUPS.values()
        for name in fields
        if getattr(before, name) != getattr(after, name)
    )
    if binds:
        names["content_id"] = None
    return tuple(names)


def written_fields(now: AssignmentState, fields: AssignmentFields) -> tuple[str, ...]:
    """Name the fields of an assignment that a request would change from what they are now."""
    after: dict[str, object] = {
        name: value
        for name, value in (
            ("name", fields.name),
            ("points", fields.points_possible),
            ("published", fields.published),
            ("group", fields.assignment_group_id),
            *((each.value, getattr(fields, each.value)) for each in DateField),
        )
        if value is not UNSET
    }
    if fields.submission_types is not UNSET:
        tag = fields.external_tool_tag_attributes
        after["submission_types"] = tuple(fields.submission_types)
        if tag is UNSET:
            after["url"] = None
        else:
            sent = ((name, getattr(tag, name)) for name in _TAG)
            after |= {name: value for name, value in sent if value is not UNSET}
    return changed_fields(now, msgspec.structs.replace(now, **after))


def locked_fields(assignment: Assignment, changed: Iterable[str]) -> tuple[str, ...]:
    """Return which of the fields a blueprint course locks, so that Canvas refuses the change."""
    return tuple(name for name in changed if _is_locked(assignment, _group_of(name)))


def is_locked(assignment: Assignment) -> bool:
    """Tell whether a blueprint locks anything of an assignment; then it cannot be deleted.

    Canvas answers a deletion as if a right were lacking (`assignments_controller.rb` destroy).
    """
    return bool(
        assignment.is_master_course_child_content and assignment.restricted_by_master_course
    )


def exceptions_of(assignment: Assignment, changed: Iterable[str]) -> tuple[str, ...]:
    """Return the groups that later syncs of the blueprint leave alone once these are changed."""
    if not assignment.is_master_course_child_content:
        return ()
    return tuple(dict.fromkeys(map(_group_of, changed)))


def exception_in_words(groups: Collection[str]) -> str:
    """Say that later syncs leave these groups alone; empty where there are none."""
    if not groups:
        return ""
    words = {
        "content": tr("content"),
        "points": tr("points"),
        "settings": tr("settings"),
        "state": tr("publishing"),
        "due_dates": tr("due date"),
        "availability_dates": tr("availability dates"),
    }
    return tr(
        "This becomes an exception to later syncs of the blueprint: they leave its {groups} alone.",
        groups=", ".join(words.get(group, group) for group in groups),
    )


def lasting_in_words(groups: Collection[str]) -> str:
    """Say that an exception outlasts the change that made it; empty where there are none."""
    if not groups:
        return ""
    return tr(
        "Later syncs of the blueprint leave it alone all the same: Canvas remembers that it was "
        "changed here."
    )


def blueprint_in_words() -> str:
    """Say what a change of the blueprint course itself means."""
    return tr(
        "This is a blueprint course: the next sync takes what is changed here to its associated "
        "courses, except to what was changed there and is not locked."
    )


def locked_conflict(
    name: str, locked: Iterable[str], changed: Collection[str], blueprint: str
) -> Conflict:
    """Say which fields of the assignment told by that name the blueprint locks.

    changed: all that its row would change.
    blueprint: the name of the blueprint course, empty where Canvas does not tell it.
    """
    fields = fields_in_words(locked)
    return Conflict(
        kind=ConflictKind.LOCKED_BY_BLUEPRINT,
        words=tr("Locked by the blueprint “{blueprint}”: {fields} of “{name}”.",
                 blueprint=blueprint, fields=fields, name=name)
        if blueprint
        else tr("Locked by the blueprint: {fields} of “{name}”.",
                fields=fields, name=name),
        mend=tr(
            "Unlock it in the blueprint course, or change it there and sync, then check again. "
            "Or choose another Canvas assignment for this row, or a new one."
        )
        # One that opens this launch URL is the row's own, whatever else it is given.
        if "url" in changed
        else tr(
            "Unlock it in the blueprint course, or change it there and sync, then check again. "
            "Or let this row keep what Canvas has."
        ),
    )  # fmt: skip


def fields_in_words(names: Iterable[str]) -> str:
    """Name fields of an assignment."""
    words = {
        "name": tr("name"),
        "url": tr("launch URL"),
        "new_tab": tr("new tab"),
        "content_id": tr("app"),
        "points": tr("points"),
        "group": tr("group"),
        "submission_types": tr("submission type"),
        "published": tr("published"),
        **{field.value: label for field, label in labels().items()},
    }
    return ", ".join(words[name] for name in names)


def _is_locked(assignment: Assignment, group: str) -> bool:
    if not is_locked(assignment):
        return False
    restrictions = assignment.master_course_restrictions
    # Where Canvas says that something is locked, and not what, anything may be.
    return restrictions is None or restrictions.all or bool(getattr(restrictions, group))


def _group_of(name: str) -> str:
    return next(group for group, fields in _GROUPS.items() if name in fields)
