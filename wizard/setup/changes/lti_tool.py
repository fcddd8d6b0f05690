"""Installs the LTI app in the Canvas course, and changes it in place."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import UNSET

from wizard.canvas.fields import ExternalToolFields
from wizard.canvas.types import ExternalTool
from wizard.http.errors import Cancelled, ServiceError
from wizard.secret import Secret
from wizard.setup.changes.answered import facts_of_tool, keep_if_changed, keep_unless_made_then
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.assignment_back import left_in_words, tag_to_restore
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
    StepBack,
    WayBack,
    change_in_words,
)
from wizard.setup.changes.keeping import (
    ChangedSinceError,
    GoneError,
    KeptError,
    keep_if_locked,
    keep_if_submitted,
    keep_if_used,
    keep_unless,
    require_id,
)
from wizard.setup.changes.partly_read import may_have_domain, partly_read
from wizard.setup.changes.presence import find_assignment, find_tool
from wizard.setup.changes.recognition import changed_by_others, find_own, gone_meanwhile
from wizard.setup.changes.seen_now import (
    Amiss,
    Overtaken,
    SeenNow,
    changed_meanwhile,
    gone_since,
    there_already,
)
from wizard.setup.changes.steps_back import (
    DeleteTool,
    RebindAssignment,
    RestoreTool,
    UnbindAssignment,
)
from wizard.setup.changes.tool_likeness import installed_once, is_app
from wizard.setup.changes.tool_words import changes_in_words, labels, value_in_words
from wizard.setup.document import InstallBy
from wizard.setup.lti_app.app import adapted_tool, desired_tool, unread_apps
from wizard.setup.lti_app.state import ToolState, current_tool
from wizard.setup.mapping.doubles import bound_to
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
        return Before(ids=tuple(tool.id for tool in self._look_alikes(services)))

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether an app with its key and domain has appeared; its secret is not known."""
        appeared = [t for t in seen.tools(self.course_id, self._domain) if is_app(t, self.desired)]
        return Overtaken(words=there_already(appeared[0].name)) if appeared else None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it with its shared secret."""
        fields = _fields(self.desired, _require_secret(services))
        tool = services.canvas.create_external_tool(self.course_id, fields)
        return Done(id=tool.id, answered=facts_of_tool(tool))

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell the assignments which app to be bound to."""
        return msgspec.structs.replace(made, tool_id=done.id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find an app with its key and domain that was not there before.

        One with the key for another host is neither the wizard's nor in its way.
        """
        alike = (tool for tool in self._look_alikes(services) if is_app(tool, self.desired))
        own = find_own(alike, before, name=self.desired.name,
                       is_as_sent=lambda tool: current_tool(tool) == self.desired)  # fmt: skip
        return Done(id=own.id, answered=facts_of_tool(own)) if own is not None else None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other with its key and domain."""
        return installed_once(seen, self.course_id, self.desired, done.id)

    def touches(self, done: Done) -> frozenset[str]:
        """Name the app."""
        return frozenset({f"tool {done.id}", f"settings {done.id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Let go of the app what was bound to no app before, delete it, and put those back.

        Canvas keeps the app of an assignment once it has one; only a new tag is looked up anew
        (canvas.md §5), and finds nothing when the app is gone.
        """
        canvas, made = services.canvas, require_id(self, change.done)
        tool = find_tool(canvas, self.course_id, made)
        if tool is not None:
            known, now = change.done.answered, facts_of_tool(tool)
            keep_unless_made_then(known, now, by_word=change.by_word)
            keep_unless(is_app(tool, self.desired), self)
            keep_if_changed(tool.name, known or msgspec.structs.asdict(self.desired), now)
        unbound = _unbound_before(changes)
        listed = canvas.list_assignments(self.course_id)
        bound = [a for a in listed if bound_to(a) == made]
        ours = [a for a in bound if (a.id, a.launch_url) in unbound]
        if tool is not None:
            keep_if_used([a for a in bound if a not in ours], listed)
        keep_if_submitted(ours, known=listed)
        for assignment in ours:
            keep_if_locked(assignment, ("submission_types", "url"))
        freed = _still_freed(change.steps)
        for assignment in ours:
            step = UnbindAssignment(
                course_id=self.course_id,
                assignment_id=assignment.id,
                tool_id=made,
                state=unbound[assignment.id, assignment.launch_url],
            )
            yield step
            freed.append(step)
        if tool is not None:
            try:
                yield DeleteTool(course_id=self.course_id, tool_id=made, name=tool.name)
            except Cancelled:
                raise
            except ServiceError:
                # It stays, and what was let go for its sake is not to be left without a launch.
                yield from self._rebound(freed, services)
                raise
        yield from self._rebound(freed, services)
        if tool is None and not change.steps and not ours:
            raise GoneError
        return ""

    def _rebound(
        self, freed: Iterable[UnbindAssignment], services: Services
    ) -> Iterator[RebindAssignment]:
        for step in freed:
            found = find_assignment(services.canvas, self.course_id, step.assignment_id)
            # One that somebody has given something to do meanwhile is theirs.
            if found is not None and found.submission_types == ("none",):
                yield RebindAssignment(
                    course_id=self.course_id,
                    assignment_id=step.assignment_id,
                    name=found.name,
                    fields=tag_to_restore(step.state),
                )

    def _look_alikes(self, services: Services) -> tuple[ExternalTool, ...]:
        read = partly_read(services.canvas, lambda c: c.list_external_tools(self.course_id))
        read.nothing_like(lambda odd: may_have_domain(odd, self._domain))
        key = self.desired.consumer_key
        return tuple(tool for tool in read.items if tool.consumer_key == key)

    @property
    def _domain(self) -> str:
        return self.desired.domain or ""


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
            changes="; ".join(
                changes_in_words(self.current, self.desired, write_secret=self.write_secret)
            ),
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself how the app was."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Compare every value, as each is written, with what the plan saw."""
        tool = seen.tool(self.course_id, self.tool_id)
        if tool is None:
            return Overtaken(words=gone_since(self.current.name))
        now = current_tool(tool)
        differences = [
            change_in_words(
                label,
                value_in_words(getattr(self.current, name)),
                value_in_words(getattr(now, name)),
            )
            for name, label in labels()
            if getattr(self.current, name) != getattr(now, name)
        ]
        if not differences:
            return None
        return Overtaken(words=changed_meanwhile(self.current.name, differences))

    def carry_out(self, services: Services, made: Made) -> Done:
        """Write every value, and the shared secret where it has to be."""
        secret = _require_secret(services) if self.write_secret else None
        fields = _fields(self.desired, secret)
        tool = services.canvas.update_external_tool(self.course_id, self.tool_id, fields)
        return Done(id=tool.id, answered=facts_of_tool(tool))

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell the assignments which app to be bound to."""
        return msgspec.structs.replace(made, tool_id=done.id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the app is as it should be, where that tells anything."""
        tool = find_tool(services.canvas, self.course_id, self.tool_id)
        if tool is None:
            raise gone_meanwhile(self.current.name)
        now = current_tool(tool)
        if now not in (self.current, self.desired):
            raise changed_by_others(tool.name)
        if self.can_be_read() and now == self.desired:
            return Done(id=tool.id, answered=facts_of_tool(tool))
        return None

    def can_be_read(self) -> bool:
        """Tell whether more than the secret changes: alone it cannot be read back."""
        return self.current != self.desired

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other with its key and domain."""
        return installed_once(seen, self.course_id, self.desired, self.tool_id)

    def touches(self, done: Done) -> frozenset[str]:
        """Name the app's settings: what rests on the app does not rest on them."""
        return frozenset({f"settings {self.tool_id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Write back each value that holds what was written; its old secret is not known."""
        tool = find_tool(services.canvas, self.course_id, self.tool_id)
        if tool is None:
            raise GoneError
        known = change.done.answered
        keep_unless_made_then(known, facts_of_tool(tool), by_word=change.by_word)
        if not is_app(tool, self.current, self.desired):
            raise ChangedSinceError(tool.name)
        now, fields, left = current_tool(tool), {}, []
        for name, label in labels():
            was, made, found = (getattr(s, name) for s in (self.current, self.desired, now))
            if was != made:
                made = known.get(name, made)
            if was == made or found == was:
                continue
            if found == made:
                fields[name] = was
            else:
                left.append(change_in_words(label, value_in_words(made), value_in_words(found)))
        if left and not fields:
            raise KeptError(left_in_words(tool.name, left))
        if fields:
            yield RestoreTool(
                course_id=self.course_id,
                tool_id=self.tool_id,
                name=tool.name,
                told="; ".join(
                    change_in_words(
                        label, value_in_words(getattr(now, name)), value_in_words(fields[name])
                    )
                    for name, label in labels()
                    if name in fields
                ),
                fields=fields,
            )
        said = [left_in_words(tool.name, left)] if left else []
        if self.write_secret:
            said.append(tr("The shared secret it had before is not known and was not put back."))
        return " ".join(said)


def plan_tool(basis: PlanBasis) -> Iterator[InstallTool | UpdateTool]:
    """Plan to install the app where there is none, or to change ours where it must be."""
    document, app = basis.document, basis.app
    if app is None or not document.lti_app.consumer_key:
        return
    if app.ours is None:
        unread = unread_apps(document, basis.snapshot, basis.endpoints)
        if document.lti_app.install_by is InstallBy.WIZARD and not unread:
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


def _unbound_before(
    changes: tuple[Change, ...],
) -> dict[tuple[int, str | None], AssignmentState]:
    """Return what launched without being bound to an app before changes that are taken back."""
    return {
        (action.assignment_id, action.current.url): action.current
        for action in (change.action for change in changes if change.undone)
        if isinstance(action, UpdateAssignment)
        and action.current.url is not None
        and action.current.content_id is None
    }


def _still_freed(steps: Iterable[StepBack]) -> list[UnbindAssignment]:
    """Return which of the assignments that were let go of the app have not been put back yet."""
    freed: dict[int, UnbindAssignment] = {}
    for step in steps:
        if isinstance(step, UnbindAssignment):
            freed[step.assignment_id] = step
        elif isinstance(step, RebindAssignment):
            freed.pop(step.assignment_id, None)
    return list(freed.values())
