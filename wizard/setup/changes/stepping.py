"""Carries out the steps of an undo: each noted, sent, proved by reading, and noted again."""

import itertools
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AbstractContextManager

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, NotFound, ServiceError
from wizard.setup.changes.base import ActionError, Services, StepBack
from wizard.setup.changes.steps_back import encode_step
from wizard.setup.changes.unknown_outcomes import LOST, PatientClock, Waits
from wizard.store.journal import Journal, Outcome


class NotProvedError(Exception):
    """A service has answered as if it had done a step, and reading shows that it has not."""


class BeginAnewError(Exception):
    """A step was not carried out, and may be sent again only if reading shows that it still may."""


class Stepper:
    """Carries out steps, those of several changes side by side.

    noting: the one thread that writes into the journal.
    away: lets the others go on while a step whose answer was lost is waited for.
    """

    def __init__(
        self,
        journal: Journal,
        run_id: int,
        cancellation: Cancellation,
        waits: Waits,
        noting: Executor,
        away: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._journal = journal
        self._run_id = run_id
        self._cancellation = cancellation
        self._waits = waits
        self._noting = noting
        self._away = away
        self._clock = PatientClock(cancellation)
        self._numbers = itertools.count()
        self._begun_anew: Counter[int] = Counter()

    def perform(self, services: Services, change: int, step: StepBack) -> None:
        """Send a step and read it back; a lost answer is read before it is sent again.

        Raises BeginAnewError where it would write over something and the way is to be read again
        before, ServiceError and NotProvedError; the entry stays open where nobody knows whether
        the step was done, for the next undo to settle.
        """
        self._cancellation.check()
        entry = self._begin(encode_step(change, step))
        sent = self._cancellation.writes_sent
        lost: ServiceError | None = None
        for _ in range(1 if step.writes_over else self._waits.tries):
            try:
                step.write(services)
                lost = None
            except Cancelled:
                if self._cancellation.writes_sent == sent:
                    self._finish(entry, "skipped", "cancelled before it was sent")
                raise
            except NotFound as error:
                lost = error
            except ServiceError as error:
                if error.problem.kind not in LOST:
                    self._finish(entry, "failed", str(error))
                    raise
                lost = error
            except ActionError as error:
                self._finish(entry, "failed", str(error))
                raise
            if _is_sent(step, lost) or is_done(step, services):
                self._finish(entry, "adopted" if lost else "done")
                return
        if step.writes_over and self._is_done_late(services, change, step, lost):
            self._finish(entry, "adopted")
            return
        self._finish(entry, "failed", "not so when read back")
        if step.writes_over and self._begun_anew[change] < self._waits.tries - 1:
            self._begun_anew[change] += 1
            raise BeginAnewError
        if lost is not None:
            raise lost
        raise NotProvedError

    def _begin(self, step: bytes) -> int:
        number = next(self._numbers)
        return self._noting.submit(self._journal.begin, self._run_id, number, step, None).result()

    def _finish(self, entry: int, outcome: Outcome, message: str = "") -> None:
        self._noting.submit(self._journal.finish, entry, outcome, None, message).result()

    def _is_done_late(
        self, services: Services, change: int, step: StepBack, lost: ServiceError | None
    ) -> bool:
        """Give a step whose answer was lost time to be carried out after all."""
        if lost is None or lost.problem.kind not in LOST:
            return False
        pauses = self._waits.pauses
        pause = pauses[min(self._begun_anew[change], len(pauses) - 1)]
        with self._away():
            self._clock.wait_until(self._clock.now() + pause, lost.problem.service)
        return is_done(step, services)


def _is_sent(step: StepBack, lost: ServiceError | None) -> bool:
    return lost is None and not step.can_be_read


def is_done(step: StepBack, services: Services) -> bool:
    """Tell by reading whether a step is done; never where reading does not tell."""
    return step.can_be_read and step.is_done(services)
