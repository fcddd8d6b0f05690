"""The typed actions of a plan: what each will change, and the words for it."""

from collections.abc import Mapping

import msgspec

from wizard.store.journal import decoded
from wizard.texts import tr


class ToolState(msgspec.Struct, frozen=True, kw_only=True):
    """What the wizard sets on an LTI app in Canvas, the shared secret apart."""

    name: str
    consumer_key: str
    url: str
    domain: str
    privacy_level: str
    custom_fields: dict[str, str]


class AssignmentState(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the wizard sets on a Canvas assignment. `group` is an assignment group's id."""

    name: str
    points: float | None
    group: int | None
    published: bool
    submission_types: tuple[str, ...]
    url: str | None
    new_tab: bool
    content_id: int | None
    position: int | None = None


class CreateCourse(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Create a Canvas course in an account."""

    account_id: int
    name: str
    code: str


class InstallTool(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Install the LTI app in the Canvas course."""

    course_id: int
    desired: ToolState


class UpdateTool(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Change an installed LTI app in place; never delete and create a live one anew."""

    course_id: int
    tool_id: int
    current: ToolState
    desired: ToolState
    write_secret: bool


class CreateAssignmentGroup(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Create an assignment group in the Canvas course."""

    course_id: int
    name: str


class CreateAssignment(msgspec.Struct, frozen=True, kw_only=True, tag=True, gc=False):
    """Create a Canvas assignment that opens a Codio assignment.

    `tool_id` None means the app that this same plan installs; `group_name` names a group that
    may be created by this same plan, empty for Canvas's own default.
    """

    course_id: int
    codio_assignment_id: str
    codio_name: str
    module: str
    name: str
    launch_url: str
    points: float
    group_name: str
    published: bool
    new_tab: bool
    tool_id: int | None


class UpdateAssignment(msgspec.Struct, frozen=True, kw_only=True, tag=True, gc=False):
    """Change an existing Canvas assignment so that it opens a Codio assignment."""

    course_id: int
    assignment_id: int
    codio_assignment_id: str
    codio_name: str
    module: str
    current: AssignmentState
    desired: AssignmentState
    group_name: str
    """The group to move it to, by name; empty to leave it where it is."""


class CodioAssignmentState(msgspec.Struct, frozen=True, kw_only=True):
    """What the wizard may set on a Codio assignment; None where Codio does not tell."""

    release_grades: bool | None
    disabled: bool | None


class UpdateCodioAssignment(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Change the two settings of a Codio assignment that its API can change (codio.md §1.4)."""

    codio_course_id: str
    codio_assignment_id: str
    name: str
    current: CodioAssignmentState
    desired: CodioAssignmentState


class LinkObserver(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Let an observer of the Canvas course observe a student."""

    course_id: int
    observer_id: int
    observer_name: str
    student_id: int
    student_name: str


class SetMentorFilter(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Send Codio the whole list of mentors and their students, by e-mail address."""

    codio_course_id: str
    mapping: dict[str, tuple[str, ...]]


class PublishCourse(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Publish the Canvas course."""

    course_id: int
    name: str


Action = (
    CreateCourse
    | InstallTool
    | UpdateTool
    | CreateAssignmentGroup
    | CreateAssignment
    | UpdateAssignment
    | UpdateCodioAssignment
    | LinkObserver
    | SetMentorFilter
    | PublishCourse
)


def encode_action(action: Action) -> bytes:
    """Write an action as JSON for the journal."""
    return msgspec.json.encode(action)


def decode_action(data: bytes) -> Action:
    """Read an action from the journal. Raises JournalDamagedError."""
    action: Action = decoded(data, Action)  # type: ignore[arg-type]  # a union is no class to mypy
    return action


def group_of(action: Action) -> str:
    """Name the heading under which the plan lists an action."""
    match action:
        case CreateCourse() | PublishCourse():
            return tr("Canvas course")
        case InstallTool() | UpdateTool():
            return tr("LTI app")
        case CreateAssignmentGroup() | CreateAssignment():
            return tr("New assignments in Canvas")
        case UpdateAssignment():
            return tr("Changes to assignments in Canvas")
        case UpdateCodioAssignment():
            return tr("Assignments in Codio")
        case LinkObserver() | SetMentorFilter():
            return tr("Mentors")


def in_words(action: Action) -> str:
    """Say in one sentence what an action will do."""
    match action:
        case CreateCourse():
            return tr("Create the Canvas course “{name}”.", name=action.name)
        case InstallTool():
            return tr(
                "Install the LTI app “{name}” (domain {domain}) in the Canvas course.",
                name=action.desired.name,
                domain=action.desired.domain,
            )
        case UpdateTool():
            changes = tool_changes(action)
            return tr(
                "Change the installed LTI app “{name}”: {changes}.",
                name=action.current.name,
                changes="; ".join(changes),
            )
        case CreateAssignmentGroup():
            return tr("Create the assignment group “{name}”.", name=action.name)
        case CreateAssignment():
            return _creation(action)
        case UpdateAssignment():
            return tr(
                "Change “{name}”: {changes}.",
                name=action.current.name,
                changes="; ".join(assignment_changes(action)),
            )
        case UpdateCodioAssignment():
            return tr(
                "Change “{name}” in Codio: {changes}.",
                name=action.name,
                changes="; ".join(_codio_changes(action)),
            )
        case LinkObserver():
            return tr(
                "Let {observer} observe {student}.",
                observer=action.observer_name,
                student=action.student_name,
            )
        case SetMentorFilter() if len(action.mapping) == 1:
            return tr(
                "Tell Codio which students a mentor may see: {mapping}.",
                mapping=mapping_in_words(action.mapping),
            )
        case SetMentorFilter():
            return tr(
                "Tell Codio which students each of {count} mentors may see: {mapping}.",
                count=len(action.mapping),
                mapping=mapping_in_words(action.mapping),
            )
        case PublishCourse():
            return tr("Publish the Canvas course “{name}”.", name=action.name)


def _codio_changes(action: UpdateCodioAssignment) -> tuple[str, ...]:
    before, after = action.current, action.desired
    changes = []
    if before.release_grades != after.release_grades:
        changes.append(
            tr("release its grades, so that they go back to Canvas")
            if after.release_grades
            else tr("no longer release its grades")
        )
    if before.disabled != after.disabled:
        changes.append(tr("disable it") if after.disabled else tr("enable it for students"))
    return tuple(changes)


def _creation(action: CreateAssignment) -> str:
    sentence = tr(
        "Create “{name}” ({points:g} points), opening “{codio}” of {module}",
        name=action.name,
        points=action.points,
        codio=action.codio_name,
        module=action.module or tr("the course"),
    )
    manner = [tr("in a new tab") if action.new_tab else tr("inside the Canvas page")]
    if action.group_name:
        manner.append(tr("in the group “{group}”", group=action.group_name))
    manner.append(tr("published") if action.published else tr("not published"))
    return f"{sentence}: {', '.join(manner)}."


def mapping_in_words(mapping: Mapping[str, tuple[str, ...]]) -> str:
    """List mentors and their students: `a@x → b@x, c@x; …`."""
    return "; ".join(f"{mentor} → {', '.join(learners)}" for mentor, learners in mapping.items())


def tool_changes(action: UpdateTool) -> tuple[str, ...]:
    """List in words what an update of the app changes."""
    changes = []
    for field, label in (
        ("name", tr("name")),
        ("consumer_key", tr("consumer key")),
        ("url", tr("launch URL")),
        ("domain", tr("domain")),
        ("privacy_level", tr("privacy")),
    ):
        before, after = getattr(action.current, field), getattr(action.desired, field)
        if before != after:
            changes.append(_change(label, before, after))
    if action.current.custom_fields != action.desired.custom_fields:
        changes.append(
            _change(
                tr("custom fields"),
                _fields(action.current.custom_fields),
                _fields(action.desired.custom_fields),
            )
        )
    if action.write_secret:
        changes.append(tr("shared secret (the one stored in Canvas cannot be read back)"))
    return tuple(changes)


def assignment_changes(action: UpdateAssignment) -> tuple[str, ...]:
    """List in words what an update of an assignment changes."""
    before, after = action.current, action.desired
    changes = []
    if before.url != after.url:
        changes.append(
            tr("open “{codio}” of {module} in Codio", codio=action.codio_name, module=action.module)
            if not before.url
            else tr("launch URL from {old} to {new}", old=before.url, new=after.url)
        )
    if before.submission_types != after.submission_types:
        changes.append(
            _change(
                tr("submission type"),
                ", ".join(before.submission_types),
                ", ".join(after.submission_types),
            )
        )
    if before.points != after.points:
        changes.append(_change(tr("points"), _number(before.points), _number(after.points)))
    if action.group_name:
        changes.append(tr("move to the group “{group}”", group=action.group_name))
    if before.new_tab != after.new_tab:
        changes.append(tr("open in a new tab") if after.new_tab else tr("open inside the page"))
    if before.published != after.published:
        changes.append(tr("publish") if after.published else tr("unpublish"))
    if before.url and (before.content_id != after.content_id or after.content_id is None):
        changes.append(tr("bind to the installed app"))
    if before.name != after.name:
        changes.append(_change(tr("name"), before.name, after.name))
    return tuple(changes)


def _change(label: str, before: str, after: str) -> str:
    return tr(
        "{label} from “{before}” to “{after}”",
        label=label,
        before=before or tr("nothing"),
        after=after or tr("nothing"),
    )


def _number(value: float | None) -> str:
    return tr("nothing") if value is None else f"{value:g}"


def _fields(fields: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in sorted(fields.items()))
