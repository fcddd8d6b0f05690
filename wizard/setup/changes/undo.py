"""Takes back exactly what the journal says the wizard did, and nothing that students rest on.

Every step is one write: noted before it is sent, proved by reading, and noted after that. An undo
that is stopped anywhere goes on where it stopped.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from enum import StrEnum

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, ServiceError
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.base import ActionError, Before, Change, Done, Services, StepBack, WayBack
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.journal_facts import UNDO
from wizard.setup.changes.keeping import GoneError, KeptError
from wizard.setup.changes.origin import Origin, decode_origin, encode_origin
from wizard.setup.changes.refused import refused_by
from wizard.setup.changes.steps_back import decode_step, encode_step
from wizard.setup.changes.unknown_outcomes import LOST, PATIENT, PatientClock, Waits
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


class _NotProvedError(Exception):
    """A service has answered as if it had done a step, and reading shows that it has not."""


class BeginAnewError(Exception):
    """A step was not carried out, and may be sent again only if reading shows that it still may."""


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
    run = _Run(journal, run_id, services, cancellation, waits)
    results: list[UndoResult] = []
    for position, number in enumerate(todo):
        cancellation.check()
        try:
            result = way_back_result(entries[number], number, changes, services, run.perform)
            results.append(result)
            if result.state is UndoState.UNDONE:
                journal.mark_undone(entries[number].id, result.message)
        except StoreError as error:
            done = sum(each.state is UndoState.UNDONE for each in results)
            raise RunInterruptedError(error, done=done, total=len(todo), undoing=True) from error
        if on_progress is not None:
            on_progress(UndoProgress(position=position, total=len(todo), result=result))
    return tuple(results)


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
            outcome = "adopted" if _is_done(begun.step, services) else "skipped"
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
    except _NotProvedError:
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


class _Run:
    def __init__(
        self,
        journal: Journal,
        run_id: int,
        services: Services,
        cancellation: Cancellation,
        waits: Waits,
    ) -> None:
        self._journal = journal
        self._run_id = run_id
        self._services = services
        self._cancellation = cancellation
        self._waits = waits
        self._clock = PatientClock(cancellation)
        self._sequence = 0
        self._begun_anew: Counter[int] = Counter()

    def perform(self, change: int, step: StepBack) -> None:
        """Send a step and read it back; a lost answer is read before it is sent again.

        Raises BeginAnewError where it would write over something and the way is to be read again
        before, ServiceError and _NotProvedError; the entry stays open where nobody knows whether
        the step was done, for the next undo to settle.
        """
        self._cancellation.check()
        entry = self._journal.begin(self._run_id, self._sequence, encode_step(change, step), None)
        self._sequence += 1
        sent = self._cancellation.writes_sent
        lost: ServiceError | None = None
        for _ in range(1 if step.writes_over else self._waits.tries):
            try:
                step.write(self._services)
                lost = None
            except Cancelled:
                if self._cancellation.writes_sent == sent:
                    self._journal.finish(entry, "skipped", None, "cancelled before it was sent")
                raise
            except NotFound as error:
                lost = error
            except ServiceError as error:
                if error.problem.kind not in LOST:
                    self._journal.finish(entry, "failed", None, str(error))
                    raise
                lost = error
            except ActionError as error:
                self._journal.finish(entry, "failed", None, str(error))
                raise
            if _is_sent(step, lost) or _is_done(step, self._services):
                self._journal.finish(entry, "adopted" if lost else "done")
                return
        if step.writes_over and self._is_done_late(change, step, lost):
            self._journal.finish(entry, "adopted")
            return
        self._journal.finish(entry, "failed", None, "not so when read back")
        if step.writes_over and self._begun_anew[change] < self._waits.tries - 1:
            self._begun_anew[change] += 1
            raise BeginAnewError
        if lost is not None:
            raise lost
        raise _NotProvedError

    def _is_done_late(self, change: int, step: StepBack, lost: ServiceError | None) -> bool:
        """Give a step whose answer was lost time to be carried out after all."""
        if lost is None or lost.problem.kind not in LOST:
            return False
        pauses = self._waits.pauses
        pause = pauses[min(self._begun_anew[change], len(pauses) - 1)]
        self._clock.wait_until(self._clock.now() + pause, lost.problem.service)
        return _is_done(step, self._services)


def _is_sent(step: StepBack, lost: ServiceError | None) -> bool:
    return lost is None and not step.can_be_read


def _is_done(step: StepBack, services: Services) -> bool:
    return step.can_be_read and step.is_done(services)


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
