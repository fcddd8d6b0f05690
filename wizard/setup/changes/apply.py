"""Carries out a plan: in its order, several actions at once where none needs another.

What must be waited for holds up nothing else.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, Problem
from wizard.setup.changes.actions import Action, phase_of
from wizard.setup.changes.base import Done, Made, Service, Services
from wizard.setup.changes.fatal_problems import LASTING, LASTING_FOR_KIND
from wizard.setup.changes.order import begin_order
from wizard.setup.changes.origin import Origin, encode_origin
from wizard.setup.changes.pace import Pace
from wizard.setup.changes.read_back import read_back
from wizard.setup.changes.read_once import read_once
from wizard.setup.changes.results import GOOD, in_vain, interrupted
from wizard.setup.changes.results import ActionResult as ActionResult
from wizard.setup.changes.results import ActionState as ActionState
from wizard.setup.changes.results import ApplyResult as ApplyResult
from wizard.setup.changes.results import Progress as Progress
from wizard.setup.changes.seen_now import WRITES_PER_LOOK, SeenNow
from wizard.setup.changes.sending import Attempt, Ready, Sender, Sent
from wizard.setup.changes.unknown_outcomes import PATIENT, PatientClock, Unknown, Waits
from wizard.setup.snapshot import OpenOrder
from wizard.store.errors import StoreError
from wizard.store.journal import Journal

APPLY = "apply"
"""The purpose of the journal's runs that change something."""

WRITERS = 8
"""How many actions are under way at most; how many requests is for the service's limit to say."""

_TOGETHER_SECONDS = 1.0
"""How much later than due a look may be made, to need no reading of its own; never earlier."""


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
    waits: Waits = PATIENT,
    writes_per_look: int = WRITES_PER_LOOK,
    writers: int = WRITERS,
    open_orders: Sequence[OpenOrder] = (),
) -> ApplyResult:
    """Carry out actions; `origin` is where, for the journal to note.

    They begin in their order. Those of one phase of the plan go side by side, `writers` at most,
    as far as their turns allow (`BaseAction.turn`); the first of its kind goes alone, because what
    refuses it refuses all. Each is noted before it is sent.

    What others do meanwhile is seen by lists that are read again after `writes_per_look` writes:
    an action that was overtaken is skipped. In the end what was created is put in its order, with
    what earlier runs have left out of it (`open_orders`), and what was made is read back.

    An action that fails does not stop the others, unless they depend on it or the service will
    answer nothing any more, or no request of that kind. One whose answer is lost is looked for
    after each of the pauses of `waits`, and sent again only then; meanwhile those go on that do not
    depend on it, and what comes last waits for all. A cancelled run finishes the requests in
    flight and stops: an action of which nothing was sent is reported as waiting again; what was
    begun and whose outcome is unknown is settled by `settle` next time. Raises RunInterruptedError
    where the journal can be written no more: what was done until then stays done.
    """
    todo = tuple(actions)
    with journal.together():
        ordering = begin_order(
            todo,
            journal_key=journal_key,
            journal=journal,
            origin=origin,
            earlier=open_orders,
            writers=writers,
        )
        run_id = journal.open_run(journal_key, APPLY, encode_origin(origin))
    clock = PatientClock(cancellation)
    with ThreadPoolExecutor(writers + 1, "apply") as pool:
        seen = SeenNow(
            services.canvas, services.codio, writes_per_look=writes_per_look, ahead=pool.submit
        )
        sender = Sender(
            journal, run_id, services, cancellation, clock=clock, waits=waits, seen=seen
        )
        run = _Run(todo, sender, services, made, on_progress, waits, pool, writers)
        try:
            try:
                run.go(clock, cancellation)
            finally:
                run.drain()
            if run.is_left or run.stopped:
                return ApplyResult(results=run.results, cancelled=True)
            seen.forget()
            unordered = ordering.keep(run.made, seen, sender, pool, len(todo))
        except Cancelled:
            return ApplyResult(results=run.results, cancelled=True)
        except StoreError as error:
            raise interrupted(error, run.results, len(todo)) from error
        own = ((each.action, Done(id=each.id)) for each in run.results if each.state in GOOD)
        found = read_back(own, seen)
    told = (unordered,) if unordered else ()
    return ApplyResult(
        results=run.results, read_back=msgspec.structs.replace(found, unordered=told)
    )


class _Run:
    """What is left to do, under way or waited for, and what has become of the rest, by position."""

    def __init__(
        self,
        todo: tuple[Action, ...],
        sender: Sender,
        services: Services,
        made: Made,
        on_progress: Callable[[Progress], None] | None,
        waits: Waits,
        pool: ThreadPoolExecutor,
        writers: int,
    ) -> None:
        self._todo = todo
        self._sender = sender
        self._services = services
        self.made = made
        self._on_progress = on_progress
        self._waits = waits
        self._pool = pool
        self._writers = writers
        self._left = list(range(len(todo)))
        self._under_way: dict[Future[Attempt], Ready] = {}
        self._unknown: dict[int, Unknown] = {}
        self._results: dict[int, ActionResult] = {}
        self._standing: dict[Service | type[Action], Problem] = {}
        self._succeeded: set[type[Action]] = set()
        self._cancelled: Cancelled | None = None
        self._pace = Pace(writers)
        self.stopped = False

    @property
    def is_left(self) -> bool:
        """Whether something is to be begun, or waited for."""
        return bool(self._left or self._under_way or self._unknown)

    @property
    def results(self) -> tuple[ActionResult, ...]:
        """What has become of the actions that are over, in the order of the plan."""
        return tuple(self._results[position] for position in sorted(self._results))

    def go(self, clock: PatientClock, cancellation: Cancellation) -> None:
        """Carry out what is left, until it is over, stopped or cancelled."""
        while self.is_left and not cancellation.cancelled and not self.stopped:
            self._look_again(clock.now())
            if self._go_on():
                continue
            due = self._due()
            if self._under_way:
                moments = [self._pace.seconds_left()] if self._may_more_go() else []
                moments += [] if due is None else [max(0.0, due[0] - clock.now())]
                wait(self._under_way, min(moments, default=None), FIRST_COMPLETED)
            elif due is not None:
                clock.wait_until(*due)

    def drain(self) -> None:
        """Wait for the requests in flight and keep what came of them; begin nothing more.

        Raises Cancelled where nobody knows whether one of them has arrived.
        """
        wait(self._under_way)
        ended = self._ended()
        for position, sent in ended.items():
            self._learn(position, sent)
        self._keep(ended, [])
        if self._cancelled is not None:
            raise self._cancelled

    def _go_on(self) -> bool:
        """Keep what has ended and begin what may begin; tell whether there was any of either."""
        ended = self._ended()
        for position, sent in ended.items():
            self._learn(position, sent)
        left = len(self._left)
        self._keep(ended, self._next())
        return bool(ended) or len(self._left) < left

    def _ended(self) -> dict[int, Sent]:
        """Take what is no longer under way, and say what has become of it, by position."""
        ended: dict[int, Sent] = {}
        for future in [each for each in self._under_way if each.done()]:
            ready = self._under_way.pop(future)
            try:
                attempt = future.result()
                self._pace.lasted(attempt.seconds)
                ended[ready.position] = self._sender.conclude(ready, attempt)
            except Cancelled as cancelled:
                self._cancelled = cancelled
        return ended

    def _may_more_go(self) -> bool:
        return len(self._under_way) < self._writers and self._next_position() is not None

    def _next(self) -> list[Ready]:
        """Take from what is left the next that may begin now, where there is a place for it."""
        while len(self._under_way) < self._writers and not self.stopped:
            position = self._next_position()
            if position is None or (self._under_way and self._pace.seconds_left() > 0):
                break
            self._left.remove(position)
            found = self._prepared(position, self._todo[position])
            if isinstance(found, Ready):
                return [found]
            self._learn(position, found)
            self._tell(position, found)
        return []

    def _next_position(self) -> int | None:
        """Return the first of what is left that need not wait for anything."""
        beside = [each.action for each in self._under_way.values()]
        for position in self._left:
            action = self._todo[position]
            if beside and phase_of(action) != phase_of(beside[0]):
                return None
            if not (self._must_wait(action) or self._is_in_the_way(action, beside)):
                return position
        return None

    def _prepared(self, position: int, action: Action) -> Ready | Sent:
        standing = self._standing.get(action.service) or self._standing.get(type(action))
        if standing is not None:
            return Sent(found=in_vain(action, standing))
        if reason := action.reason_to_skip(self.made):
            skipped = ActionState.SKIPPED
            return Sent(found=ActionResult(action=action, state=skipped, message=reason))
        self._report(position, ActionResult(action=action, state=ActionState.RUNNING))
        return self._sender.prepare(position, action, self.made)

    def _must_wait(self, action: Action) -> bool:
        """Tell whether what is unknown may make it needless to skip an action, or comes before."""
        return bool(self._unknown) and (action.comes_last or bool(action.reason_to_skip(self.made)))

    def _is_in_the_way(self, action: Action, beside: list[Action]) -> bool:
        """Tell whether one of those under way is of its turn, or the first of its kind."""
        kind, turn = type(action), action.turn()
        return any(
            (turn and each.turn() == turn) or (kind not in self._succeeded and type(each) is kind)
            for each in beside
        )

    def _look_again(self, now: float) -> None:
        """Make the looks that are due, all in one reading."""
        due = [each for each in self._unknown.values() if each.due <= now]
        reading = read_once(self._services)
        for unknown in due:
            del self._unknown[unknown.position]
            sent = self._sender.look(unknown, self.made, reading)
            self._learn(unknown.position, sent)
            self._keep({unknown.position: sent}, [])

    def _due(self) -> tuple[float, str] | None:
        """Return when the next look is due, and at which service; None: nothing is waited for."""
        first = min(self._unknown.values(), key=lambda each: each.due, default=None)
        if first is None:
            return None
        # Those that were lost one right after the other are looked for in one reading.
        soon = (each.due for each in self._unknown.values())
        together = max(due for due in soon if due <= first.due + _TOGETHER_SECONDS)
        return together, first.action.service

    def _learn(self, position: int, sent: Sent) -> None:
        """Heed what has become of an action in all that is begun from here on."""
        action, found = self._todo[position], sent.found
        if sent.passed_on is not None:
            self.made = action.passed_on(sent.passed_on, self.made)
        if isinstance(found, Unknown):
            self._unknown[position] = found
        elif found.state in GOOD:
            self._succeeded.add(type(action))
        elif found.state is ActionState.WAITING:
            self.stopped = True
        elif found.problem is not None and found.problem.kind in LASTING:
            self._standing[action.service] = found.problem
        elif found.problem is not None and found.problem.kind in LASTING_FOR_KIND:
            self._standing[type(action)] = found.problem

    def _keep(self, ended: dict[int, Sent], ready: list[Ready]) -> None:
        """Note what has ended and what begins, tell it, and send what begins."""
        if not ended and not ready:
            return
        try:
            begun = self._sender.note(ended.values(), ready)
        except StoreError:
            # What is done is done: the next run reads it, because its entry stays open.
            for position, sent in ended.items():
                if not isinstance(sent.found, Unknown) and sent.found.state in GOOD:
                    self._tell(position, sent)
            raise
        for position, sent in ended.items():
            self._tell(position, sent)
        for each in begun:
            self._under_way[self._pool.submit(self._sender.attempt, each)] = each
            self._pace.begun()

    def _tell(self, position: int, sent: Sent) -> None:
        found = sent.found
        if isinstance(found, Unknown):
            found = found.told(self._waits)
        elif found.state is not ActionState.WAITING:
            self._results[position] = found
        self._report(position, found)

    def _report(self, position: int, result: ActionResult) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(position=position, total=len(self._todo), result=result))
