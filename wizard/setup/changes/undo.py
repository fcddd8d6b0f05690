"""Takes back exactly what the journal says the wizard did, and nothing that students rest on.

Every step is one write: noted before it is sent, proved by reading, and noted after that. An undo
that is stopped anywhere goes on where it stopped.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from enum import StrEnum
from functools import partial

import msgspec
from msgspec.structs import replace

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, ServiceError
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.base import (
    ActionError,
    BaseAction,
    Before,
    Change,
    Done,
    Services,
    StepBack,
    WayBack,
)
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.journal_facts import UNDO
from wizard.setup.changes.keeping import GoneError, KeptError
from wizard.setup.changes.origin import Origin, decode_origin, encode_origin
from wizard.setup.changes.refused import refused_by
from wizard.setup.changes.stepping import BeginAnewError, NotProvedError, Stepper, is_done
from wizard.setup.changes.steps_back import decode_step
from wizard.setup.changes.together import TOGETHER, CanvasTogether, Together
from wizard.setup.changes.unknown_outcomes import PATIENT, Waits
from wizard.setup.error_texts import explain
from wizard.store.errors import StoreError
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr

_LIST_IS_CHEAPER = 4
"""From how many things on a list is read for them, instead of each thing."""


class UndoState(StrEnum):
    """What became of the undoing of one action."""

    UNDONE = "undone"
    KEPT = "kept"
    FAILED = "failed"


class UndoResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one action that was to be undone.

    message: why it was kept or failed, or what of it was left.
    steps: the steps back that were carried out now, in words.
    entry: the id of the journal's entry.
    """

    action: Action
    state: UndoState
    message: str = ""
    steps: tuple[str, ...] = ()
    entry: int = 0


class UndoProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One step back: number `position` of `total`, counted from 0."""

    position: int
    total: int
    result: UndoResult


def undo_actions(
    entries: tuple[JournalEntry, ...],
    steps: Iterable[JournalEntry],
    *,
    journal_key: str,
    journal: Journal,
    origin: Origin,
    services: Services,
    cancellation: Cancellation,
    by_word: Collection[int] = (),
    chosen: Collection[int] | None = None,
    on_progress: Callable[[UndoProgress], None] | None = None,
    waits: Waits = PATIENT,
) -> tuple[UndoResult, ...]:
    """Undo the changes that still stand, the last one first as they come.

    entries: all changes that were made where `services` are, those taken back already among them.
    steps: the steps of earlier undos; those of unknown outcome are settled by reading first.
    origin: where it is, for the journal to note.
    by_word: the ids of those of which nothing but a person's word says that they were made here.
    chosen: the ids of the entries to undo, None for all.
    waits: how often a step is sent at most, and the pauses before one that writes over something.
    What students have already submitted to, and what is no longer what the wizard made, is kept
    with the reason. Raises Cancelled when the person stops, what was undone until then stays
    undone; RunInterruptedError where the journal fails; and ServiceError while an open step
     cannot be settled.
    """
    known = settle_steps(steps, journal, services)
    changes = [
        change_of(entry, known.get(entry.id, ()), by_word=entry.id in by_word) for entry in entries
    ]
    todo = [
        number
        for number, entry in enumerate(entries)
        if entry.undone_at is None and (chosen is None or entry.id in chosen)
    ]
    if not todo:
        return ()
    run_id = journal.open_run(journal_key, UNDO, encode_origin(origin))
    together = Together()
    beside = replace(services, canvas=CanvasTogether(services.canvas, together))
    results: list[UndoResult] = []
    with ThreadPoolExecutor(TOGETHER, "undo") as pool, ThreadPoolExecutor(1, "journal") as noting:
        stepper = Stepper(journal, run_id, cancellation, waits, noting, together.away)

        def go_back(number: int, seen_by: Services) -> UndoResult:
            with together.at_work():
                perform = partial(stepper.perform, seen_by)
                return way_back_result(entries[number], number, changes, seen_by, perform)

        for batch in _batches(todo, changes):
            cancellation.check()
            together.expect(len(batch))
            seen_by = beside if len(batch) > 1 else services
            futures = [pool.submit(go_back, number, seen_by) for number in batch]
            wait(futures)
            if len(batch) == 1:
                together.forget()
            over = [each.result() for each in futures if each.exception() is None]
            try:
                _note_undone(journal, over)
                for result in over:
                    results.append(result)
                    if on_progress is not None:
                        at = len(results) - 1
                        on_progress(UndoProgress(position=at, total=len(todo), result=result))
                for each in futures:
                    each.result()
            except StoreError as error:
                done = sum(each.state is UndoState.UNDONE for each in results)
                raise RunInterruptedError(
                    error, done=done, total=len(todo), undoing=True
                ) from error
    return tuple(results)


def _batches(todo: Iterable[int], changes: Sequence[Change]) -> Iterator[list[int]]:
    """Put next to each other what may go back side by side; all else goes back alone.

    Of two changes of one thing the later goes back before the earlier one begins.
    """
    batch: list[int] = []
    kind: type[BaseAction] | None = None
    touched: set[str] = set()
    for number in todo:
        action, things = (
            changes[number].action,
            changes[number].action.touches(changes[number].done),
        )
        is_one_more = type(action) is kind and not action.turn_back() and touched.isdisjoint(things)
        if batch and not (is_one_more and len(batch) < TOGETHER):
            yield from _worth_a_list(batch)
            batch, touched = [], set()
        batch.append(number)
        touched |= things
        kind = None if action.turn_back() else type(action)
    yield from _worth_a_list(batch)


def _worth_a_list(batch: list[int]) -> Iterator[list[int]]:
    """Return a batch whole, or one by one where to read each thing takes less than the list."""
    if len(batch) >= _LIST_IS_CHEAPER:
        yield batch
    else:
        yield from ([number] for number in batch)


def _note_undone(journal: Journal, over: Iterable[UndoResult]) -> None:
    for result in over:
        if result.state is UndoState.UNDONE:
            journal.mark_undone(result.entry, result.message)


def settle_steps(
    steps: Iterable[JournalEntry], journal: Journal | None, services: Services
) -> dict[int, tuple[StepBack, ...]]:
    """Find out what became of steps whose outcome is unknown, and note it in a journal if given.

    Returns the steps that were carried out, by the id of the entry they take back. Raises
    ServiceError while a service cannot be read.
    """
    known: dict[int, tuple[StepBack, ...]] = {}
    for entry in steps:
        begun = decode_step(entry.action)
        outcome = entry.outcome
        if outcome is None:
            outcome = "adopted" if is_done(begun.step, services) else "skipped"
            if journal is not None:
                journal.finish(entry.id, outcome, None, "found by reading")
        if outcome in {"done", "adopted"}:
            known[begun.change] = (*known.get(begun.change, ()), begun.step)
    return known


def way_back_result(
    entry: JournalEntry,
    number: int,
    changes: list[Change],
    services: Services,
    perform: Callable[[int, StepBack], None],
) -> UndoResult:
    """Go the way back of one change, which is number `number` of `changes`; it is noted there.

    `perform` carries out a step of an entry's. Raises Cancelled.
    """
    action = decode_action(entry.action)
    told: list[str] = []

    def result(state: UndoState, message: str) -> UndoResult:
        return UndoResult(
            action=action, state=state, message=message, steps=tuple(told), entry=entry.id
        )

    try:
        message = _go_back(entry.id, number, changes, services, perform, told)
    except (KeptError, ActionError) as reason:
        return result(UndoState.KEPT, str(reason))
    except GoneError:
        if (changes[number].by_word or _is_by_word(entry)) and not changes[number].steps:
            # It may never have been there: the person may have been mistaken about the place.
            return result(UndoState.KEPT, tr("Canvas has nothing there under this id."))
        message = "" if changes[number].steps else tr("It was gone already.")
    except NotProvedError:
        return result(
            UndoState.FAILED,
            tr(
                "{service} answered as if it were done, but reading it back shows that it is not. "
                "Try again later.",
                service=action.service,
            ),
        )
    except NotFound as error:
        return result(
            UndoState.FAILED,
            tr(
                "{service} answered that there is no {path}. What is not read back is not taken "
                "for gone. Check that this token still reaches the course, and try again.",
                service=action.service,
                path=error.problem.path,
            ),
        )
    except Cancelled:
        raise
    except ServiceError as error:
        explanation = explain(error.problem, refused_by(action, undoing=True))
        return result(
            UndoState.FAILED,
            f"{explanation.happened} {explanation.meaning} {explanation.mend}",
        )
    changes[number] = msgspec.structs.replace(changes[number], undone=True)
    return result(UndoState.UNDONE, message)


def _go_back(
    entry: int,
    number: int,
    changes: list[Change],
    services: Services,
    perform: Callable[[int, StepBack], None],
    told: list[str],
) -> str:
    """Go the way back of a change; its steps are noted in `changes`. Returns the way's message."""

    def carry_out(step: StepBack) -> None:
        perform(entry, step)
        told.append(step.in_words())
        known = changes[number]
        changes[number] = msgspec.structs.replace(known, steps=(*known.steps, step))

    while True:
        with suppress(BeginAnewError):
            way = changes[number].action.way_back(changes[number], tuple(changes), services)
            return _go(way, carry_out)


def _go(way: WayBack, carry_out: Callable[[StepBack], None]) -> str:
    """Carry out each step as it comes. Returns the way's message."""
    try:
        step = next(way)
        while True:
            try:
                carry_out(step)
            except ServiceError as error:
                step = way.throw(error)
            else:
                step = next(way)
    except StopIteration as end:
        return str(end.value)


def _is_by_word(entry: JournalEntry) -> bool:
    return entry.origin is not None and decode_origin(entry.origin).by_word


def change_of(
    entry: JournalEntry, steps: tuple[StepBack, ...] = (), *, by_word: bool = False
) -> Change:
    """Return a change as the journal knows it, with the steps back that were carried out."""
    return Change(
        id=entry.id,
        action=decode_action(entry.action),
        done=decoded(entry.result, Done) if entry.result else Done(),
        before=decoded(entry.before, Before) if entry.before else Before(),
        undone=entry.undone_at is not None,
        steps=steps,
        by_word=by_word,
    )
