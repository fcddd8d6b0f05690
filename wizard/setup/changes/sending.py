"""Sends actions, each noted in the journal before and after, and looks for lost ones."""

import time
from collections.abc import Iterable

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.actions import Action, encode_action
from wizard.setup.changes.base import ActionError, Before, Done, Made, Services
from wizard.setup.changes.recognition import OthersError, at_this_time
from wizard.setup.changes.results import ActionResult, ActionState, failure
from wizard.setup.changes.seen_now import Overtaken, SeenNow
from wizard.setup.changes.unknown_outcomes import LOST, PatientClock, Unknown, Waits, left_open
from wizard.store.journal import Journal, Outcome


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """An action that nothing speaks against, with what it was sent with.

    made: what earlier actions of the run have made, as it was when it was begun.
    entry: the id of its entry in the journal; 0 while it has none.
    tries: how often it has been sent, with this time.
    """

    position: int
    action: Action
    before: Before | None
    made: Made
    entry: int = 0
    tries: int = 1


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """What came of sending an action once: what it has done, or why it has not.

    may_have_arrived: whether a byte of the change may have reached the service.
    seconds: how long it took.
    """

    done: Done | None = None
    error: ServiceError | ActionError | None = None
    may_have_arrived: bool = False
    seconds: float = 0.0


class Noting(msgspec.Struct, frozen=True, kw_only=True):
    """What the journal is to keep of how an entry ended."""

    entry: int
    outcome: Outcome
    result: bytes | None = None
    message: str = ""


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """What has become of an action, and what the journal is to keep of that.

    noting: None where nothing is known yet, or nothing was begun.
    passed_on: what later actions may build on; None where nothing was made.
    """

    found: ActionResult | Unknown
    noting: Noting | None = None
    passed_on: Done | None = None


class Sender:
    """Sends the actions of one run, and finds out what became of those whose answer was lost.

    Only `attempt` may be called from several threads. Every method raises Cancelled where nobody
    knows whether a request has arrived, and StoreError where the journal can be written no more.
    """

    def __init__(
        self,
        journal: Journal,
        run_id: int,
        services: Services,
        cancellation: Cancellation,
        *,
        clock: PatientClock,
        waits: Waits,
        seen: SeenNow,
    ) -> None:
        self._journal = journal
        self._run_id = run_id
        self._services = services
        self._cancellation = cancellation
        self._clock = clock
        self._waits = waits
        self._seen = seen

    def prepare(self, position: int, action: Action, made: Made) -> Ready | Sent:
        """See that an action may be sent now; it is waiting again where it was cancelled before.

        One that others have overtaken since the plan was made is skipped. What is there in its
        place is passed on to later actions, and stays out of the journal: it is not the wizard's.
        """
        try:
            overtaken = action.overtaken(self._seen)
            if overtaken is not None:
                return _skipped(action, overtaken)
            before = action.look_before(self._services)
            self._cancellation.check()
        except Cancelled:
            return Sent(found=ActionResult(action=action, state=ActionState.WAITING))
        except ServiceError as error:
            return Sent(found=failure(action, error.problem))
        self._seen.note_write()
        return Ready(
            position=position,
            action=action,
            before=at_this_time(before, self._services),
            made=made,
        )

    def note(self, ended: Iterable[Sent], begun: Iterable[Ready]) -> list[Ready]:
        """Write into the journal what has ended and what is about to be sent, at once.

        It is on the disk when this returns. Returns those that are begun with their entries.
        """
        with self._journal.together():
            for each in ended:
                if (noting := each.noting) is not None:
                    self._journal.finish(
                        noting.entry, noting.outcome, noting.result, noting.message
                    )
            return [self._begun(ready) for ready in begun]

    def _begun(self, ready: Ready) -> Ready:
        entry = self._journal.begin(
            self._run_id,
            ready.position,
            encode_action(ready.action),
            msgspec.json.encode(ready.before) if ready.before is not None else None,
        )
        return msgspec.structs.replace(ready, entry=entry)

    def attempt(self, ready: Ready) -> Attempt:
        """Send an action that the journal knows of."""
        sent, begun = self._cancellation.writes_sent, time.monotonic()
        try:
            done = ready.action.carry_out(self._services, ready.made)
        except (ServiceError, ActionError) as error:
            arrived = self._cancellation.writes_sent != sent
            return Attempt(error=error, may_have_arrived=arrived, seconds=time.monotonic() - begun)
        return Attempt(done=done, seconds=time.monotonic() - begun)

    def conclude(self, ready: Ready, attempt: Attempt) -> Sent:
        """Say what an attempt means."""
        action, error = ready.action, attempt.error
        if attempt.done is not None:
            return _finished(action, ready.entry, attempt.done, "done")
        if isinstance(error, Cancelled):
            if ready.tries > 1 or attempt.may_have_arrived:
                raise error
            # As in a pause that Canvas's pace asks for: no byte of the change has left.
            return Sent(
                found=ActionResult(action=action, state=ActionState.WAITING),
                noting=Noting(
                    entry=ready.entry, outcome="skipped", message="cancelled before it was sent"
                ),
            )
        if isinstance(error, ServiceError):
            if error.problem.kind not in LOST:
                return _failed(ready.entry, failure(action, error.problem))
            unknown = Unknown(
                position=ready.position,
                action=action,
                before=ready.before,
                entry=ready.entry,
                lost=error.problem,
                tries=ready.tries,
                due=self._clock.now(),
            )
            due = unknown.due + unknown.pauses(self._waits)[0]
            return Sent(found=msgspec.structs.replace(unknown, due=due))
        failed = ActionResult(action=action, state=ActionState.FAILED, message=str(error))
        return _failed(ready.entry, failed)

    def look(self, unknown: Unknown, made: Made, services: Services) -> Sent:
        """Look for what an action of unknown outcome has made; after the last look, send it again.

        services: what is read with; lists may have been read for other looks already.
        It is never sent again where reading failed, or where somebody else has made it meanwhile.
        """
        pauses = unknown.pauses(self._waits)
        looks, others, unread = unknown.looks + 1, "", None
        try:
            done = unknown.action.find_made(unknown.before, services)
        except Cancelled:
            raise
        except ServiceError as error:
            unread = error
        except OthersError as error:
            # Its own may still come: a request is carried out late, whatever others have made.
            others = str(error)
        else:
            if done is not None:
                return _finished(unknown.action, unknown.entry, done, "adopted")
        if looks < len(pauses):
            due = self._clock.now() + pauses[looks]
            return Sent(found=msgspec.structs.replace(unknown, looks=looks, due=due))
        if unread is not None:
            # The entry stays open: the next run settles it once the service can be read.
            return Sent(found=left_open(unknown, unread))
        if others:
            skipped = ActionState.SKIPPED
            return Sent(
                found=ActionResult(action=unknown.action, state=skipped, message=others),
                noting=Noting(entry=unknown.entry, outcome="skipped", message=others),
            )
        if unknown.tries < self._waits.tries:
            again = Ready(
                position=unknown.position,
                action=unknown.action,
                before=unknown.before,
                made=made,
                entry=unknown.entry,
                tries=unknown.tries + 1,
            )
            return self.conclude(again, self.attempt(again))
        return _failed(unknown.entry, failure(unknown.action, unknown.lost))


def left_to_reading(unknown: Unknown) -> Sent:
    """Say of a change whose answer was lost, and that does no harm twice, that reading decides."""
    message = "its answer was lost"
    return Sent(
        found=unknown,
        noting=Noting(entry=unknown.entry, outcome="skipped", message=message),
    )


def _failed(entry: int, failed: ActionResult) -> Sent:
    return Sent(found=failed, noting=Noting(entry=entry, outcome="failed", message=failed.message))


def _finished(action: Action, entry: int, done: Done, outcome: Outcome) -> Sent:
    return Sent(
        found=ActionResult(action=action, state=ActionState(outcome), id=done.id),
        noting=Noting(entry=entry, outcome=outcome, result=msgspec.json.encode(done)),
        passed_on=done,
    )


def _skipped(action: Action, overtaken: Overtaken) -> Sent:
    skipped = ActionState.SKIPPED
    return Sent(
        found=ActionResult(action=action, state=skipped, message=overtaken.words),
        passed_on=Done(id=overtaken.found) if overtaken.found is not None else None,
    )
