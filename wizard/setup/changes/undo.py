"""Takes back exactly what the journal says the wizard did, and nothing that students rest on."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import assert_never

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.fields import AssignmentFields
from wizard.canvas.types import Assignment, ExternalTool
from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, ServiceError, ValidationFailed
from wizard.setup.changes.actions import (
    Action,
    AssignmentState,
    CreateAssignment,
    CreateAssignmentGroup,
    CreateCourse,
    InstallTool,
    LinkObserver,
    PublishCourse,
    SetMentorFilter,
    ToolState,
    UpdateAssignment,
    UpdateCodioAssignment,
    UpdateTool,
    decode_action,
    in_words,
    mapping_in_words,
)
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.perform import (
    ActionError,
    Before,
    Done,
    Made,
    Services,
    carry_out,
    change_codio_settings,
    codio_assignment_state,
    fields_to_restore,
    read_codio_settings,
    tag_to_restore,
    tool_fields_to_restore,
)
from wizard.setup.error_texts import explain
from wizard.setup.lti_app.tool_finder import standardise
from wizard.setup.mapping.rows import assignment_state, touches_submissions
from wizard.setup.origin import decode_origin
from wizard.store.errors import StoreError
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr


class UndoState(StrEnum):
    """What became of the undoing of one action."""

    UNDONE = "undone"
    KEPT = "kept"
    FAILED = "failed"


class UndoResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one action that was to be undone; `message` says why it was kept."""

    action: Action
    state: UndoState
    message: str = ""


class UndoProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One step back: number `position` of `total`, counted from 0."""

    position: int
    total: int
    result: UndoResult


_RESTORED = ("name", "points", "published", "submission_types", "url", "new_tab")
"""What undoing puts back and compares first; an id may have been unknown to the plan."""


class KeptError(Exception):
    """The change stays; the message says why."""


def undo_actions(
    entries: tuple[JournalEntry, ...],
    *,
    journal: Journal,
    services: Services,
    cancellation: Cancellation,
    on_progress: Callable[[UndoProgress], None] | None = None,
) -> tuple[UndoResult, ...]:
    """Undo changes, the last one first as they come.

    entries: changes that were made where `services` are. What students have already submitted to,
    and what is no longer what the wizard made, is kept with the reason. Raises Cancelled when the
    person stops, RunInterruptedError where the journal fails; what was undone then stays undone.
    """
    results: list[UndoResult] = []
    for position, entry in enumerate(entries):
        cancellation.check()
        try:
            result = _undo(entry, entries, services)
            results.append(result)
            if result.state is UndoState.UNDONE:
                journal.mark_undone(entry.id, result.message)
        except StoreError as error:
            done = sum(each.state is UndoState.UNDONE for each in results)
            raise RunInterruptedError(error, done=done, total=len(entries), undoing=True) from error
        if on_progress is not None:
            on_progress(UndoProgress(position=position, total=len(entries), result=result))
    return tuple(results)


def _undo(
    entry: JournalEntry,
    entries: tuple[JournalEntry, ...],
    services: Services,
) -> UndoResult:
    action = decode_action(entry.action)
    done = decoded(entry.result, Done) if entry.result else Done()
    try:
        message = _take_back(action, done, entry, entries, services)
    except KeptError as reason:
        return UndoResult(action=action, state=UndoState.KEPT, message=str(reason))
    except NotFound:
        if _is_by_word(entry):
            # It may never have been there: the person may have been mistaken about the place.
            message = tr("Canvas has nothing there under this id.")
            return UndoResult(action=action, state=UndoState.KEPT, message=message)
        return UndoResult(action=action, state=UndoState.UNDONE, message=tr("It was gone already."))
    except Cancelled:
        raise
    except ServiceError as error:
        explanation = explain(error.problem)
        return UndoResult(
            action=action,
            state=UndoState.FAILED,
            message=f"{explanation.happened} {explanation.meaning} {explanation.mend}",
        )
    return UndoResult(action=action, state=UndoState.UNDONE, message=message)


def _is_by_word(entry: JournalEntry) -> bool:
    return entry.origin is not None and decode_origin(entry.origin).by_word


def _take_back(
    action: Action,
    done: Done,
    entry: JournalEntry,
    entries: tuple[JournalEntry, ...],
    services: Services,
) -> str:
    match action:
        case UpdateTool():
            return _restore_tool(action, services)
        case UpdateAssignment():
            before = decoded(entry.before, Before) if entry.before else Before()
            return _restore_assignment(action, before.position, services.canvas)
        case UpdateCodioAssignment():
            return _restore_codio_assignment(action, services)
        case PublishCourse():
            return _unpublish(action, entries, services)
        case SetMentorFilter():
            return _send_earlier(action, _sent_earlier(entry, entries), services)
        case InstallTool() if done.id is not None:
            _remove_tool(action, done.id, entries, services.canvas)
            return ""
        case (
            CreateCourse()
            | InstallTool()
            | CreateAssignmentGroup()
            | CreateAssignment()
            | LinkObserver()
        ):
            if done.id is None or isinstance(action, InstallTool):
                raise KeptError(
                    tr("What was created is not known: {action}", action=in_words(action))
                )
            _remove(action, done.id, services.canvas)
            return ""
        case _:
            assert_never(action)


def _remove(
    action: CreateCourse | CreateAssignmentGroup | CreateAssignment | LinkObserver,
    made: int,
    canvas: CanvasClient,
) -> None:
    """Delete what the wizard made; ids are compared with what was made under them.

    Another Canvas, or one that was put back from a copy, has other things under the same ids.
    """
    match action:
        case CreateCourse():
            course = canvas.get_course(made)
            _keep_unless((course.name, course.course_code) == (action.name, action.code), action)
            _refuse_if_submitted(canvas.list_assignments(made))
            canvas.delete_course(made)
        case CreateAssignmentGroup():
            groups = {g.id: g.name for g in canvas.list_assignment_groups(action.course_id)}
            _keep_unless(groups.get(made, action.name) == action.name, action)
            known = canvas.list_assignments(action.course_id)
            _refuse_if_used(tuple(a for a in known if a.assignment_group_id == made))
            canvas.delete_assignment_group(action.course_id, made)
        case CreateAssignment():
            assignment = canvas.get_assignment(action.course_id, made)
            _keep_unless(_opens(assignment, action.launch_url), action)
            _refuse_if_submitted((assignment,))
            canvas.delete_assignment(action.course_id, made)
        case LinkObserver():
            links = canvas.list_enrollments(action.course_id, "ObserverEnrollment")
            pairs = {link.id: (link.user_id, link.associated_user_id) for link in links}
            pair = (action.observer_id, action.student_id)
            _keep_unless(pairs.get(made, pair) == pair, action)
            canvas.delete_enrollment(action.course_id, made)


def _keep_unless(is_own: bool, action: Action) -> None:  # noqa: FBT001 - the one thing it asks
    if not is_own:
        raise KeptError(
            tr(
                "What Canvas has there now is not what the wizard made: {action}",
                action=in_words(action),
            )
        )


def _opens(assignment: Assignment, url: str | None) -> bool:
    """Tell whether an assignment opens this address; None: none at all."""
    found = assignment.launch_url
    if not found or not url:
        return not found and not url
    return standardise(found) == standardise(url)


def _is_app(tool: ExternalTool, *states: ToolState) -> bool:
    """Tell whether an app has key and domain of one of the states that the wizard knew it in."""
    return (tool.consumer_key, _plain(tool.domain)) in {
        (state.consumer_key, _plain(state.domain)) for state in states
    }


def _plain(domain: str | None) -> str:
    return (domain or "").strip().lower()


def _remove_tool(
    action: InstallTool, made: int, entries: tuple[JournalEntry, ...], canvas: CanvasClient
) -> None:
    """Delete the app, and let go of it what was bound to no app before.

    Canvas keeps the app of an assignment once it has one; only a new tag is looked up anew
    (canvas.md §5), and finds nothing when the app is gone.
    """
    course_id = action.course_id
    tool = canvas.get_external_tool(course_id, made)
    _keep_unless(_is_app(tool, action.desired), action)
    unbound: dict[tuple[int, str | None], AssignmentState] = {
        (action.assignment_id, action.current.url): action.current
        for action in map(decode_action, (entry.action for entry in entries))
        if isinstance(action, UpdateAssignment)
        and action.current.url is not None
        and action.current.content_id is None
    }
    bound = tuple(a for a in canvas.list_assignments(course_id) if _content_id(a) == made)
    _refuse_if_used(tuple(a for a in bound if (a.id, a.launch_url) not in unbound))
    canvas.delete_external_tool(course_id, made)
    for assignment in bound:
        nothing = AssignmentFields(submission_types=["none"])
        canvas.update_assignment(course_id, assignment.id, nothing)
        was = unbound[assignment.id, assignment.launch_url]
        canvas.update_assignment(course_id, assignment.id, tag_to_restore(was))


def _refuse_if_used(users: tuple[Assignment, ...]) -> None:
    if users:
        raise KeptError(
            tr(
                "{count} assignments still use it, “{name}” among them.",
                count=len(users),
                name=users[0].name,
            )
        )


def _restore_tool(action: UpdateTool, services: Services) -> str:
    tool = services.canvas.get_external_tool(action.course_id, action.tool_id)
    if not _is_app(tool, action.current, action.desired):
        raise KeptError(tr("Somebody has changed “{name}” since.", name=tool.name))
    services.canvas.update_external_tool(
        action.course_id, action.tool_id, tool_fields_to_restore(action.current)
    )
    if action.write_secret:
        return tr("The shared secret it had before is not known and was not put back.")
    return ""


def _restore_codio_assignment(action: UpdateCodioAssignment, services: Services) -> str:
    try:
        now = codio_assignment_state(read_codio_settings(action, services.codio))
        if now not in {action.current, action.desired}:
            raise KeptError(tr("Somebody has changed “{name}” since.", name=action.name))
        change_codio_settings(action, now, action.current, services.codio)
    except ActionError as error:
        raise KeptError(str(error)) from error
    return ""


def _unpublish(action: PublishCourse, entries: tuple[JournalEntry, ...], services: Services) -> str:
    own = set(_assignments_of(entries))
    known = services.canvas.list_assignments(action.course_id)
    _refuse_if_submitted(tuple(assignment for assignment in known if assignment.id in own))
    try:
        services.canvas.unpublish_course(action.course_id)
    except ValidationFailed as error:
        raise KeptError(
            tr("Canvas keeps the course published: {reason}", reason=error.problem.message)
        ) from error
    return ""


def _assignments_of(entries: tuple[JournalEntry, ...]) -> Iterator[int]:
    for entry in entries:
        action = decode_action(entry.action)
        if isinstance(action, UpdateAssignment):
            yield action.assignment_id
        elif isinstance(action, CreateAssignment) and entry.result:
            made = decoded(entry.result, Done).id
            if made is not None:
                yield made


def _restore_assignment(
    action: UpdateAssignment, position: int | None, canvas: CanvasClient
) -> str:
    now = canvas.get_assignment(action.course_id, action.assignment_id)
    if _is_somebody_elses(action, now, canvas):
        raise KeptError(tr("Somebody has changed “{name}” since.", name=now.name))
    if touches_submissions(action.desired, action.current):
        _refuse_if_submitted((now,))
    canvas.update_assignment(
        action.course_id, action.assignment_id, fields_to_restore(action, position)
    )
    return ""


def _is_somebody_elses(action: UpdateAssignment, now: Assignment, canvas: CanvasClient) -> bool:
    """Tell whether anything the action changed has been changed again, and not back."""
    before, after, found = action.current, action.desired, assignment_state(now)
    if not any(_opens(now, url) for url in (before.url, after.url)):
        return True
    for name in _RESTORED:
        known = {getattr(before, name), getattr(after, name)}
        if len(known) > 1 and getattr(found, name) not in known:
            return True
    if not action.group_name or found.group == before.group:
        return False
    groups = canvas.list_assignment_groups(action.course_id)
    return action.group_name not in {group.name for group in groups if group.id == found.group}


def _refuse_if_submitted(assignments: tuple[Assignment, ...]) -> None:
    submitted = [a.name for a in assignments if a.has_submitted_submissions]
    if submitted:
        raise KeptError(tr("Students have already submitted to “{name}”.", name=submitted[0]))


def _content_id(assignment: Assignment) -> int | None:
    tag = assignment.external_tool_tag_attributes
    return tag.content_id if tag is not None else None


def _send_earlier(
    action: SetMentorFilter, earlier: SetMentorFilter | None, services: Services
) -> str:
    if earlier is None:
        raise KeptError(
            tr(
                "Codio cannot be asked what it held before. Sent was: {mapping}. Change it in "
                "Codio.",
                mapping=mapping_in_words(action.mapping),
            )
        )
    carry_out(earlier, services, Made())
    return tr("The list sent before was sent again.")


def _sent_earlier(entry: JournalEntry, entries: tuple[JournalEntry, ...]) -> SetMentorFilter | None:
    for other in entries:
        if other.id < entry.id:
            action = decode_action(other.action)
            if isinstance(action, SetMentorFilter):
                return action
    return None
