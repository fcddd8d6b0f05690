"""Takes back exactly what the journal says the wizard did, and nothing that students rest on."""

from collections.abc import Callable
from enum import StrEnum
from typing import assert_never

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Assignment
from wizard.http.control import Control
from wizard.http.errors import Cancelled, NotFound, ServiceError, ValidationFailed
from wizard.setup.actions import (
    Action,
    CreateAssignment,
    CreateAssignmentGroup,
    CreateCourse,
    InstallTool,
    LinkObserver,
    PublishCourse,
    SetMentorFilter,
    UpdateAssignment,
    UpdateTool,
    decode_action,
    in_words,
    mapping_in_words,
)
from wizard.setup.apply import APPLY
from wizard.setup.executing import (
    Done,
    Made,
    Services,
    carry_out,
    fields_to_restore,
    tool_fields_to_restore,
)
from wizard.setup.explanations import explain
from wizard.setup.mapping import assignment_state
from wizard.store.journal import Journal, JournalEntry
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


class KeptError(Exception):
    """The change stays; the message says why."""


def undoable(journal: Journal, journal_key: str) -> tuple[JournalEntry, ...]:
    """Return the entries that can be undone, the last one first."""
    entries = journal.entries(journal_key)
    return tuple(
        entry
        for entry in reversed(entries)
        if entry.purpose == APPLY
        and entry.outcome in {"done", "adopted"}
        and entry.undone_at is None
    )


def undo_actions(
    *,
    journal_key: str,
    journal: Journal,
    services: Services,
    control: Control,
    on_progress: Callable[[UndoProgress], None] | None = None,
) -> tuple[UndoResult, ...]:
    """Undo everything the journal knows, in reverse order.

    What students have already submitted to is kept, with the reason. Raises Cancelled when the
    person stops; what was undone until then stays undone.
    """
    entries = undoable(journal, journal_key)
    results: list[UndoResult] = []
    for position, entry in enumerate(entries):
        control.check()
        result = _undo(entry, entries, services)
        if result.state is UndoState.UNDONE:
            journal.mark_undone(entry.id, result.message)
        results.append(result)
        if on_progress is not None:
            on_progress(UndoProgress(position=position, total=len(entries), result=result))
    return tuple(results)


def _undo(
    entry: JournalEntry,
    entries: tuple[JournalEntry, ...],
    services: Services,
) -> UndoResult:
    action = decode_action(entry.action)
    done = msgspec.json.decode(entry.result, type=Done) if entry.result else Done()
    try:
        message = _take_back(action, done, services, _sent_earlier(entry, entries))
    except KeptError as reason:
        return UndoResult(action=action, state=UndoState.KEPT, message=str(reason))
    except NotFound:
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


def _take_back(
    action: Action,
    done: Done,
    services: Services,
    sent_earlier: SetMentorFilter | None,
) -> str:
    match action:
        case UpdateTool():
            return _restore_tool(action, services)
        case UpdateAssignment():
            return _restore_assignment(action, services)
        case PublishCourse():
            return _unpublish(action, services)
        case SetMentorFilter():
            return _send_earlier(action, sent_earlier, services)
        case (
            CreateCourse()
            | InstallTool()
            | CreateAssignmentGroup()
            | CreateAssignment()
            | LinkObserver()
        ):
            if done.id is None:
                raise KeptError(
                    tr("What was created is not known: {action}", action=in_words(action))
                )
            _remove(action, done.id, services.canvas)
            return ""
        case _:
            assert_never(action)


def _remove(
    action: CreateCourse | InstallTool | CreateAssignmentGroup | CreateAssignment | LinkObserver,
    made: int,
    canvas: CanvasClient,
) -> None:
    match action:
        case CreateCourse():
            _refuse_if_submitted(canvas.list_assignments(made))
            canvas.delete_course(made)
        case InstallTool():
            known = canvas.list_assignments(action.course_id)
            _refuse_if_used(tuple(a for a in known if _content_id(a) == made))
            canvas.delete_external_tool(action.course_id, made)
        case CreateAssignmentGroup():
            known = canvas.list_assignments(action.course_id)
            _refuse_if_used(tuple(a for a in known if a.assignment_group_id == made))
            canvas.delete_assignment_group(action.course_id, made)
        case CreateAssignment():
            _refuse_if_submitted((canvas.get_assignment(action.course_id, made),))
            canvas.delete_assignment(action.course_id, made)
        case LinkObserver():
            canvas.delete_enrollment(action.course_id, made)


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
    services.canvas.update_external_tool(
        action.course_id, action.tool_id, tool_fields_to_restore(action.current)
    )
    if action.write_secret:
        return tr("The shared secret it had before is not known and was not put back.")
    return ""


def _unpublish(action: PublishCourse, services: Services) -> str:
    try:
        services.canvas.unpublish_course(action.course_id)
    except ValidationFailed as error:
        raise KeptError(
            tr("Canvas keeps the course published: {reason}", reason=error.problem.message)
        ) from error
    return ""


def _restore_assignment(action: UpdateAssignment, services: Services) -> str:
    now = services.canvas.get_assignment(action.course_id, action.assignment_id)
    state = assignment_state(now)
    if (state.url, state.points) != (action.desired.url, action.desired.points):
        raise KeptError(tr("Somebody has changed “{name}” since.", name=now.name))
    _refuse_if_submitted((now,))
    services.canvas.update_assignment(
        action.course_id, action.assignment_id, fields_to_restore(action)
    )
    return ""


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
