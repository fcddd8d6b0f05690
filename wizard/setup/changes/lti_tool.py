"""Installs the LTI app in the Canvas course, and changes it in place."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec import UNSET

from wizard.canvas.fields import AssignmentFields, ExternalToolFields
from wizard.canvas.types import Assignment, ExternalTool
from wizard.secret import Secret
from wizard.setup.changes.assignment import UpdateAssignment, tag_to_restore
from wizard.setup.changes.base import (
    ActionError,
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    change_in_words,
    first_new,
)
from wizard.setup.changes.keeping import ChangedSinceError, keep_if_used, keep_unless, require_id
from wizard.setup.document import InstallBy
from wizard.setup.lti_app.app import adapted_tool, desired_tool
from wizard.setup.lti_app.state import ToolState, current_tool
from wizard.setup.mapping.state import AssignmentState
from wizard.setup.snapshot import Launches, StoredSecret
from wizard.texts import tr


class InstallTool(BaseAction, frozen=True, kw_only=True, tag=True):
    """Install the LTI app in the Canvas course."""

    course_id: int
    desired: ToolState

    service = Service.CANVAS
    icon = "key"
    does = "installs the app"
    ends_launch_proof = True

    def heading(self) -> str:
        """Put it under the app's own heading."""
        return _heading()

    def in_words(self) -> str:
        """Name the app and its domain."""
        return tr(
            "Install the LTI app “{name}” (domain {domain}) in the Canvas course.",
            name=self.desired.name,
            domain=self.desired.domain,
        )

    def look_before(self, services: Services) -> Before:
        """Note the apps that have the same key already: one may be for another host."""
        return Before(ids=self._look_alikes(services))

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it with its shared secret."""
        fields = _fields(self.desired, _require_secret(services))
        return Done(id=services.canvas.create_external_tool(self.course_id, fields).id)

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell the assignments which app to be bound to."""
        return msgspec.structs.replace(made, tool_id=done.id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find an app with its key that was not there before."""
        return first_new(self._look_alikes(services), before)

    def take_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> str:
        """Delete the app, and let go of it what was bound to no app before.

        Canvas keeps the app of an assignment once it has one; only a new tag is looked up anew
        (canvas.md §5), and finds nothing when the app is gone.
        """
        canvas, made = services.canvas, require_id(self, change.done)
        keep_unless(_is_app(canvas.get_external_tool(self.course_id, made), self.desired), self)
        unbound = _unbound_before(changes)
        bound = tuple(a for a in canvas.list_assignments(self.course_id) if _content_id(a) == made)
        keep_if_used(tuple(a for a in bound if (a.id, a.launch_url) not in unbound))
        canvas.delete_external_tool(self.course_id, made)
        for assignment in bound:
            nothing = AssignmentFields(submission_types=["none"])
            canvas.update_assignment(self.course_id, assignment.id, nothing)
            was = unbound[assignment.id, assignment.launch_url]
            canvas.update_assignment(self.course_id, assignment.id, tag_to_restore(was))
        return ""

    def _look_alikes(self, services: Services) -> tuple[int, ...]:
        return tuple(
            tool.id
            for tool in services.canvas.list_external_tools(self.course_id)
            if tool.consumer_key == self.desired.consumer_key
        )


class UpdateTool(BaseAction, frozen=True, kw_only=True, tag=True):
    """Change an installed LTI app in place; never delete and create a live one anew."""

    course_id: int
    tool_id: int
    current: ToolState
    desired: ToolState
    write_secret: bool

    service = Service.CANVAS
    icon = "key"
    does = "changes the app"
    ends_launch_proof = True

    def heading(self) -> str:
        """Put it under the app's own heading."""
        return _heading()

    def in_words(self) -> str:
        """Name the app and what changes."""
        return tr(
            "Change the installed LTI app “{name}”: {changes}.",
            name=self.current.name,
            changes="; ".join(_changes_in_words(self)),
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself how the app was."""

    def carry_out(self, services: Services, made: Made) -> Done:
        """Write every value, and the shared secret where it has to be."""
        secret = _require_secret(services) if self.write_secret else None
        fields = _fields(self.desired, secret)
        tool = services.canvas.update_external_tool(self.course_id, self.tool_id, fields)
        return Done(id=tool.id)

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell the assignments which app to be bound to."""
        return msgspec.structs.replace(made, tool_id=done.id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the app is as it should be, where that tells anything."""
        tool = services.canvas.get_external_tool(self.course_id, self.tool_id)
        # A secret cannot be read back: alone it tells nothing, with the rest it came along.
        tells = self.current != self.desired
        return Done(id=tool.id) if tells and current_tool(tool) == self.desired else None

    def take_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> str:
        """Write the values it had before; its old secret is not known."""
        tool = services.canvas.get_external_tool(self.course_id, self.tool_id)
        if not _is_app(tool, self.current, self.desired):
            raise ChangedSinceError(tool.name)
        fields = _fields(self.current, None)
        services.canvas.update_external_tool(self.course_id, self.tool_id, fields)
        if self.write_secret:
            return tr("The shared secret it had before is not known and was not put back.")
        return ""


def plan_tool(basis: PlanBasis) -> Iterator[InstallTool | UpdateTool]:
    """Plan to install the app where there is none, or to change ours where it must be."""
    document, app = basis.document, basis.app
    if app is None or not document.lti_app.consumer_key:
        return
    if app.ours is None:
        if document.lti_app.install_by is InstallBy.WIZARD:
            yield InstallTool(
                course_id=basis.course.id, desired=desired_tool(document, basis.endpoints)
            )
        return
    if not app.in_course:
        return
    current = current_tool(app.ours)
    desired = adapted_tool(document, app.ours, basis.endpoints)
    launches = basis.snapshot.launches
    write_secret = current.consumer_key != desired.consumer_key or (
        isinstance(launches, Launches) and launches.stored_secret is StoredSecret.DIFFERENT
    )
    if current != desired or write_secret:
        yield UpdateTool(
            course_id=basis.course.id,
            tool_id=app.ours.id,
            current=current,
            desired=desired,
            write_secret=write_secret,
        )


def _heading() -> str:
    return tr("LTI app")


def _changes_in_words(action: UpdateTool) -> Iterator[str]:
    for field, label in (
        ("name", tr("name")),
        ("consumer_key", tr("consumer key")),
        ("url", tr("launch URL")),
        ("domain", tr("domain")),
        ("privacy_level", tr("privacy")),
    ):
        before, after = getattr(action.current, field), getattr(action.desired, field)
        if before != after:
            yield change_in_words(label, before, after)
    if action.current.custom_fields != action.desired.custom_fields:
        yield change_in_words(
            tr("custom fields"),
            _custom_fields(action.current.custom_fields),
            _custom_fields(action.desired.custom_fields),
        )
    if action.write_secret:
        yield tr("shared secret (the one stored in Canvas cannot be read back)")


def _custom_fields(fields: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in sorted(fields.items()))


def _fields(state: ToolState, secret: Secret | None) -> ExternalToolFields:
    return ExternalToolFields(
        name=state.name,
        consumer_key=state.consumer_key,
        url=state.url,
        domain=state.domain,
        privacy_level=state.privacy_level,
        custom_fields=state.custom_fields,
        shared_secret=secret or UNSET,
    )


def _require_secret(services: Services) -> Secret:
    if not services.shared_secret:
        raise ActionError(tr("The shared secret is missing. Enter it on the LTI app page."))
    return services.shared_secret


def _is_app(tool: ExternalTool, *states: ToolState) -> bool:
    """Tell whether an app has key and domain of one of the states that the wizard knew it in."""
    return (tool.consumer_key, _plain(tool.domain)) in {
        (state.consumer_key, _plain(state.domain)) for state in states
    }


def _plain(domain: str | None) -> str:
    return (domain or "").strip().lower()


def _unbound_before(
    changes: tuple[Change, ...],
) -> dict[tuple[int, str | None], AssignmentState]:
    """Return what launched without being bound to an app before changes bound it."""
    return {
        (action.assignment_id, action.current.url): action.current
        for action in (change.action for change in changes)
        if isinstance(action, UpdateAssignment)
        and action.current.url is not None
        and action.current.content_id is None
    }


def _content_id(assignment: Assignment) -> int | None:
    tag = assignment.external_tool_tag_attributes
    return tag.content_id if tag is not None else None
