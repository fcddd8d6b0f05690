"""Takes back exactly what the journal says the wizard did, and nothing that students rest on."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, ServiceError
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.base import ActionError, Before, Change, Done, Services
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.keeping import KeptError
from wizard.setup.changes.origin import decode_origin
from wizard.setup.error_texts import explain
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
    changes = tuple(map(_change, entries))
    results: list[UndoResult] = []
    for position, entry in enumerate(entries):
        cancellation.check()
        try:
            result = _undo(entry, changes, services)
            results.append(result)
            if result.state is UndoState.UNDONE:
                journal.mark_undone(entry.id, result.message)
        except StoreError as error:
            done = sum(each.state is UndoState.UNDONE for each in results)
            raise RunInterruptedError(error, done=done, total=len(entries), undoing=True) from error
        if on_progress is not None:
            on_progress(UndoProgress(position=position, total=len(entries), result=result))
    return tuple(results)


def _undo(entry: JournalEntry, changes: tuple[Change, ...], services: Services) -> UndoResult:
    action = decode_action(entry.action)
    try:
        message = action.take_back(_change(entry), changes, services)
    except (KeptError, ActionError) as reason:
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


def _change(entry: JournalEntry) -> Change:
    return Change(
        id=entry.id,
        action=decode_action(entry.action),
        done=decoded(entry.result, Done) if entry.result else Done(),
        before=decoded(entry.before, Before) if entry.before else Before(),
    )
