"""Carries out a plan, writing to the journal before and after every request."""

from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, Problem, ProblemKind, ServiceError
from wizard.setup.changes.actions import Action, decode_action, encode_action
from wizard.setup.changes.base import ActionError, Before, Done, Made, Service, Services
from wizard.setup.changes.fatal_problems import LASTING, LASTING_FOR_KIND
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.origin import Origin, encode_origin
from wizard.setup.changes.read_back import ReadBack, read_back
from wizard.setup.changes.seen_now import WRITES_PER_LOOK, SeenNow
from wizard.setup.error_texts import explain
from wizard.store.errors import StoreError
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr

APPLY = "apply"
"""The purpose of the journal's runs that change something."""

_TRIES = 3

LOST = frozenset(
    {
        ProblemKind.CONNECTION_LOST,
        ProblemKind.TIMED_OUT,
        ProblemKind.SERVER_DOWN,
        ProblemKind.NOT_THE_API,
        ProblemKind.UNEXPECTED_ANSWER,
    }
)
"""After these nobody knows whether the request was carried out."""


class ActionState(StrEnum):
    """How far an action is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    ADOPTED = "adopted"
    FAILED = "failed"
    SKIPPED = "skipped"


_GOOD = frozenset({ActionState.DONE, ActionState.ADOPTED})


class ActionResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one action; `message` says why it failed or was skipped, in words."""

    action: Action
    state: ActionState
    message: str = ""
    mend: str = ""
    problem: Problem | None = None
    id: int | None = None


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """One step forward: action number `position` of `total` (from 0) is now in this state."""

    position: int
    total: int
    result: ActionResult


class ApplyResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the plan. `cancelled` means that a person stopped it before the end.

    read_back: what reading what was made has shown, where the run came to its end.
    """

    results: tuple[ActionResult, ...]
    cancelled: bool = False
    read_back: ReadBack = ReadBack()

    @property
    def complete(self) -> bool:
        """Whether every action is done, and what was made was read back and is there once."""
        all_done = all(result.state in _GOOD for result in self.results)
        return all_done and not self.cancelled and not self.read_back.in_words


def apply_actions(
    actions: Iterable[Action],
    *,
    journal_key: str,
    journal: Journal,
    origin: Origin,
    services: Services,
    made: Made,
    cancellation: Cancellation,
    on_progress: Callable[[Progress], None] | None = None,
    writes_per_look: int = WRITES_PER_LOOK,
) -> ApplyResult:
    """Carry out actions one after the other; `origin` is where, for the journal to note.

    What others do meanwhile is seen by lists that are read again after `writes_per_look` writes:
    an action that was overtaken is skipped. In the end what was made is read back.

    An action that fails does not stop the others, unless they depend on it or the service will
    answer nothing any more, or no request of that kind. A cancelled run finishes the request in
    flight and stops: an action of which nothing was sent is reported as waiting again; what was
    begun and whose outcome is unknown is settled by `settle` next time. Raises RunInterruptedError
    where the journal can be written no more: what was done until then stays done.
    """
    todo = tuple(actions)
    run_id = journal.open_run(journal_key, APPLY, encode_origin(origin))
    run = _Run(journal, run_id, services, cancellation)
    seen = SeenNow(services.canvas, services.codio, writes_per_look=writes_per_look)
    results: list[ActionResult] = []
    stopped: dict[Service | type[Action], Problem] = {}
    for position, action in enumerate(todo):

        def report(result: ActionResult, position: int = position) -> None:
            if on_progress is not None:
                on_progress(Progress(position=position, total=len(todo), result=result))

        if cancellation.cancelled:
            return ApplyResult(results=tuple(results), cancelled=True)
        standing = stopped.get(action.service) or stopped.get(type(action))
        reason = _in_vain(standing) if standing is not None else action.reason_to_skip(made)
        if reason:
            result = ActionResult(action=action, state=ActionState.SKIPPED, message=reason)
        else:
            report(ActionResult(action=action, state=ActionState.RUNNING))
            try:
                result, made = _overtaken(action, seen, made) or run.perform(position, action, made)
            except Cancelled:
                return ApplyResult(results=tuple(results), cancelled=True)
            except _NotNotedError as unnoted:
                report(unnoted.result)
                results.append(unnoted.result)
                raise _interrupted(unnoted.error, results, len(todo)) from unnoted.error
            except StoreError as error:
                raise _interrupted(error, results, len(todo)) from error
        report(result)
        if result.state is ActionState.WAITING:
            return ApplyResult(results=tuple(results), cancelled=True)
        if result.problem is not None and result.problem.kind in LASTING:
            stopped[action.service] = result.problem
        elif result.problem is not None and result.problem.kind in LASTING_FOR_KIND:
            stopped[type(action)] = result.problem
        results.append(result)
    own = ((each.action, Done(id=each.id)) for each in results if each.state in _GOOD)
    return ApplyResult(results=tuple(results), read_back=read_back(own, seen))


def _overtaken(action: Action, seen: SeenNow, made: Made) -> tuple[ActionResult, Made] | None:
    """Return why an action is not performed after what others have done; None where it may be.

    What is there in its place is passed on to later actions, and stays out of the journal: it is
    not the wizard's.
    """
    try:
        found = action.overtaken(seen)
    except Cancelled:
        return ActionResult(action=action, state=ActionState.WAITING), made
    except ServiceError as error:
        return _failure(action, error), made
    if found is None:
        seen.note_write()
        return None
    if found.found is not None:
        made = action.passed_on(Done(id=found.found), made)
    skipped = ActionState.SKIPPED
    return ActionResult(action=action, state=skipped, message=found.words), made


def settle(
    entries: Iterable[JournalEntry], journal: Journal, services: Services
) -> tuple[str, ...]:
    """Find out what became of actions whose answer was never read, and note it in the journal.

    entries: those whose outcome is unknown and that were begun where `services` are.
    Returns one sentence for each. Raises ServiceError while the service cannot be read.
    """
    told = []
    for entry in entries:
        action = decode_action(entry.action)
        done = find_made(action, _before(entry), services)
        if done is not None:
            journal.finish(entry.id, "adopted", msgspec.json.encode(done), "found by reading")
            told.append(tr("Was done before the interruption: {action}", action=action.in_words()))
        else:
            journal.finish(entry.id, "skipped", None, "never carried out")
            told.append(tr("Was interrupted and is planned again: {action}",
                           action=action.in_words()))  # fmt: skip
    return tuple(told)


def find_made(action: Action, before: Before | None, services: Services) -> Done | None:
    """Find what an action of unknown outcome has done, by reading; None: nothing.

    What was to be changed and is gone since counts as nothing done. Raises ServiceError while the
    service cannot be read.
    """
    try:
        return action.find_made(before, services)
    except NotFound:
        return None


class _Run:
    def __init__(
        self, journal: Journal, run_id: int, services: Services, cancellation: Cancellation
    ) -> None:
        self._journal = journal
        self._run_id = run_id
        self._services = services
        self._cancellation = cancellation

    def perform(self, position: int, action: Action, made: Made) -> tuple[ActionResult, Made]:
        """Carry out one action; it is waiting again where it was cancelled before it was sent.

        Raises Cancelled where nobody knows whether a request of it has arrived.
        """
        waiting = ActionResult(action=action, state=ActionState.WAITING)
        try:
            before = action.look_before(self._services)
            self._cancellation.check()
        except Cancelled:
            return waiting, made
        except ServiceError as error:
            return _failure(action, error), made
        entry = self._journal.begin(
            self._run_id,
            position,
            encode_action(action),
            msgspec.json.encode(before) if before is not None else None,
        )
        sent = self._cancellation.writes_sent
        try:
            done, made, adopted = self._try(action, before, made)
        except Cancelled:
            if self._cancellation.writes_sent != sent:
                raise
            # As in a pause that Canvas's pace asks for: no byte of the change has left.
            self._journal.finish(entry, "skipped", None, "cancelled before it was sent")
            return waiting, made
        except _UnknownOutcomeError as unknown:
            # The entry stays open: the next run settles it once the service can be read.
            return _failure(action, unknown.error), made
        except ServiceError as error:
            failure = _failure(action, error)
            self._journal.finish(entry, "failed", None, failure.message)
            return failure, made
        except ActionError as error:
            self._journal.finish(entry, "failed", None, str(error))
            failure = ActionResult(action=action, state=ActionState.FAILED, message=str(error))
            return failure, made
        state = ActionState.ADOPTED if adopted else ActionState.DONE
        result = ActionResult(action=action, state=state, id=done.id)
        try:
            self._journal.finish(entry, "adopted" if adopted else "done", msgspec.json.encode(done))
        except StoreError as error:
            # The entry stays open: the next run reads that it was done.
            raise _NotNotedError(result, error) from error
        return result, made

    def _try(self, action: Action, before: Before | None, made: Made) -> tuple[Done, Made, bool]:
        for attempt in range(1, _TRIES + 1):
            try:
                done = action.carry_out(self._services, made)
            except ServiceError as error:
                if error.problem.kind not in LOST:
                    raise
                found = self._find(action, before)
                if found is not None:
                    return found, action.passed_on(found, made), True
                if attempt == _TRIES:
                    raise
            else:
                return done, action.passed_on(done, made), False
        raise AssertionError

    def _find(self, action: Action, before: Before | None) -> Done | None:
        try:
            return find_made(action, before, self._services)
        except Cancelled:
            raise
        except ServiceError as error:
            raise _UnknownOutcomeError(error) from error


class _UnknownOutcomeError(Exception):
    """An answer was lost, and what became of the request cannot be read either."""

    def __init__(self, error: ServiceError) -> None:
        super().__init__(str(error))
        self.error = error


class _NotNotedError(Exception):
    """An action is done, and the journal could not note it."""

    def __init__(self, result: ActionResult, error: StoreError) -> None:
        super().__init__(str(error))
        self.result = result
        self.error = error


def _interrupted(error: StoreError, results: list[ActionResult], total: int) -> RunInterruptedError:
    done = sum(result.state in _GOOD for result in results)
    return RunInterruptedError(error, done=done, total=total)


def _failure(action: Action, error: ServiceError) -> ActionResult:
    explanation = explain(error.problem)
    return ActionResult(
        action=action,
        state=ActionState.FAILED,
        message=f"{explanation.happened} {explanation.meaning}",
        mend=explanation.mend,
        problem=error.problem,
    )


def _in_vain(stopped: Problem) -> str:
    return tr(
        "Skipped, because nothing more would succeed after this: {reason}",
        reason=explain(stopped).happened,
    )


def _before(entry: JournalEntry) -> Before | None:
    return decoded(entry.before, Before) if entry.before is not None else None
