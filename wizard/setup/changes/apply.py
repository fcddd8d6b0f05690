"""Carries out a plan: in its order, except that what must be waited for holds up nothing else."""

from collections.abc import Callable, Iterable
from functools import partial

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, Problem
from wizard.setup.changes.actions import Action
from wizard.setup.changes.base import Done, Made, Service, Services
from wizard.setup.changes.fatal_problems import LASTING, LASTING_FOR_KIND
from wizard.setup.changes.origin import Origin, encode_origin
from wizard.setup.changes.read_back import read_back
from wizard.setup.changes.read_once import read_once
from wizard.setup.changes.results import GOOD, in_vain, interrupted
from wizard.setup.changes.results import ActionResult as ActionResult
from wizard.setup.changes.results import ActionState as ActionState
from wizard.setup.changes.results import ApplyResult as ApplyResult
from wizard.setup.changes.results import Progress as Progress
from wizard.setup.changes.seen_now import WRITES_PER_LOOK, SeenNow
from wizard.setup.changes.sending import NotNotedError, Sender, Sent
from wizard.setup.changes.unknown_outcomes import PATIENT, PatientClock, Unknown, Waits
from wizard.store.errors import StoreError
from wizard.store.journal import Journal

APPLY = "apply"
"""The purpose of the journal's runs that change something."""

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
) -> ApplyResult:
    """Carry out actions one after the other; `origin` is where, for the journal to note.

    What others do meanwhile is seen by lists that are read again after `writes_per_look` writes:
    an action that was overtaken is skipped. In the end what was made is read back.

    An action that fails does not stop the others, unless they depend on it or the service will
    answer nothing any more, or no request of that kind. One whose answer is lost is looked for
    after each of the pauses of `waits`, and sent again only then; meanwhile those go on that do not
    depend on it, and what comes last waits for all. A cancelled run finishes the request in
    flight and stops: an action of which nothing was sent is reported as waiting again; what was
    begun and whose outcome is unknown is settled by `settle` next time. Raises RunInterruptedError
    where the journal can be written no more: what was done until then stays done.
    """
    todo = tuple(actions)
    run_id = journal.open_run(journal_key, APPLY, encode_origin(origin))
    clock = PatientClock(cancellation)
    seen = SeenNow(services.canvas, services.codio, writes_per_look=writes_per_look)
    sender = Sender(journal, run_id, services, cancellation, clock=clock, waits=waits, seen=seen)
    run = _Run(todo, sender, services, made, on_progress, waits)
    try:
        while run.is_left and not cancellation.cancelled and not run.stopped:
            run.look_again(clock.now())
            if not run.begin_next() and run.due is not None:
                clock.wait_until(*run.due)
    except Cancelled:
        return ApplyResult(results=run.results, cancelled=True)
    except NotNotedError as unnoted:
        raise interrupted(unnoted.error, run.results, len(todo)) from unnoted.error
    except StoreError as error:
        raise interrupted(error, run.results, len(todo)) from error
    if run.is_left or run.stopped:
        return ApplyResult(results=run.results, cancelled=True)
    own = ((each.action, Done(id=each.id)) for each in run.results if each.state in GOOD)
    return ApplyResult(results=run.results, read_back=read_back(own, seen))


class _Run:
    """What is left to do, what is waited for, and what has become of the rest, by position."""

    def __init__(
        self,
        todo: tuple[Action, ...],
        sender: Sender,
        services: Services,
        made: Made,
        on_progress: Callable[[Progress], None] | None,
        waits: Waits,
    ) -> None:
        self._todo = todo
        self._sender = sender
        self._services = services
        self._made = made
        self._on_progress = on_progress
        self._waits = waits
        self._left = list(range(len(todo)))
        self._unknown: dict[int, Unknown] = {}
        self._results: dict[int, ActionResult] = {}
        self._standing: dict[Service | type[Action], Problem] = {}
        self.stopped = False

    @property
    def is_left(self) -> bool:
        """Whether something is to be begun, or waited for."""
        return bool(self._left or self._unknown)

    @property
    def results(self) -> tuple[ActionResult, ...]:
        """What has become of the actions that are over, in the order of the plan."""
        return tuple(self._results[position] for position in sorted(self._results))

    @property
    def due(self) -> tuple[float, str] | None:
        """When the next look is due, and at which service; None where nothing is waited for."""
        first = min(self._unknown.values(), key=lambda each: each.due, default=None)
        if first is None:
            return None
        # Those that were lost one right after the other are looked for in one reading.
        soon = (each.due for each in self._unknown.values())
        together = max(due for due in soon if due <= first.due + _TOGETHER_SECONDS)
        return together, first.action.service

    def look_again(self, now: float) -> None:
        """Make the looks that are due, all in one reading."""
        due = [each for each in self._unknown.values() if each.due <= now]
        reading = read_once(self._services)
        for unknown in due:
            del self._unknown[unknown.position]
            self._heed(unknown.position, partial(self._sender.look, unknown, self._made, reading))

    def begin_next(self) -> bool:
        """Begin the next action that need not wait; tell whether there was one."""
        ready = (position for position in self._left if not self._must_wait(self._todo[position]))
        position = next(ready, None)
        if position is None:
            return False
        self._left.remove(position)
        action = self._todo[position]
        standing = self._standing.get(action.service) or self._standing.get(type(action))
        if standing is not None:
            self._end(position, in_vain(action, standing))
        elif reason := action.reason_to_skip(self._made):
            skipped = ActionState.SKIPPED
            self._end(position, ActionResult(action=action, state=skipped, message=reason))
        else:
            self._report(position, ActionResult(action=action, state=ActionState.RUNNING))
            self._heed(position, partial(self._sender.send, position, action, self._made))
        return True

    def _must_wait(self, action: Action) -> bool:
        """Tell whether what is unknown may make it needless to skip an action, or comes before."""
        return bool(self._unknown) and (
            action.comes_last or bool(action.reason_to_skip(self._made))
        )

    def _heed(self, position: int, act: Callable[[], Sent]) -> None:
        """Send or look, and keep what has become of the action."""
        try:
            found, self._made = act()
        except NotNotedError as unnoted:
            self._end(position, unnoted.result)
            raise
        if isinstance(found, Unknown):
            self._unknown[position] = found
            self._report(position, found.told(self._waits))
        elif found.state is ActionState.WAITING:
            self.stopped = True
            self._report(position, found)
        else:
            self._end(position, found)

    def _end(self, position: int, result: ActionResult) -> None:
        if result.problem is not None and result.problem.kind in LASTING:
            self._standing[result.action.service] = result.problem
        elif result.problem is not None and result.problem.kind in LASTING_FOR_KIND:
            self._standing[type(result.action)] = result.problem
        self._results[position] = result
        self._report(position, result)

    def _report(self, position: int, result: ActionResult) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(position=position, total=len(self._todo), result=result))
