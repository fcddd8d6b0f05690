"""Sends actions one by one, each noted in the journal before and after, and looks for lost ones."""

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.actions import Action, encode_action
from wizard.setup.changes.base import ActionError, Before, Done, Made, Services
from wizard.setup.changes.recognition import OthersError, at_this_time
from wizard.setup.changes.results import ActionResult, ActionState, failure
from wizard.setup.changes.seen_now import Overtaken, SeenNow
from wizard.setup.changes.unknown_outcomes import LOST, PatientClock, Unknown, Waits, left_open
from wizard.store.errors import StoreError
from wizard.store.journal import Journal, Outcome

Sent = tuple[ActionResult | Unknown, Made]
"""What has become of an action, and what later ones of the run may build on."""


class NotNotedError(Exception):
    """An action is done, and the journal could not note it."""

    def __init__(self, result: ActionResult, error: StoreError) -> None:
        super().__init__(str(error))
        self.result = result
        self.error = error


class Sender:
    """Sends the actions of one run, and finds out what became of those whose answer was lost.

    Every method raises Cancelled where nobody knows whether a request has arrived, NotNotedError
    where the journal could not note what was done, and StoreError where it can be written no more.
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

    def send(self, position: int, action: Action, made: Made) -> Sent:
        """Send an action; it is waiting again where it was cancelled before it was sent.

        One that others have overtaken since the plan was made is skipped. What is there in its
        place is passed on to later actions, and stays out of the journal: it is not the wizard's.
        """
        try:
            overtaken = action.overtaken(self._seen)
            if overtaken is not None:
                return _skipped(action, overtaken, made)
            before = action.look_before(self._services)
            self._cancellation.check()
        except Cancelled:
            return ActionResult(action=action, state=ActionState.WAITING), made
        except ServiceError as error:
            return failure(action, error.problem), made
        self._seen.note_write()
        before = at_this_time(before, self._services)
        entry = self._journal.begin(
            self._run_id,
            position,
            encode_action(action),
            msgspec.json.encode(before) if before is not None else None,
        )
        return self._carry_out(position, action, before, entry, 1, made)

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
                return self._finished(unknown.action, unknown.entry, done, made, "adopted")
        if looks < len(pauses):
            due = self._clock.now() + pauses[looks]
            return msgspec.structs.replace(unknown, looks=looks, due=due), made
        if unread is not None:
            # The entry stays open: the next run settles it once the service can be read.
            return left_open(unknown, unread), made
        if others:
            self._journal.finish(unknown.entry, "skipped", None, others)
            skipped = ActionState.SKIPPED
            return ActionResult(action=unknown.action, state=skipped, message=others), made
        if unknown.tries < self._waits.tries:
            return self._carry_out(
                unknown.position,
                unknown.action,
                unknown.before,
                unknown.entry,
                unknown.tries + 1,
                made,
            )
        return self._failed(unknown.entry, failure(unknown.action, unknown.lost), made)

    def _carry_out(
        self,
        position: int,
        action: Action,
        before: Before | None,
        entry: int,
        tries: int,
        made: Made,
    ) -> Sent:
        sent = self._cancellation.writes_sent
        try:
            done = action.carry_out(self._services, made)
        except Cancelled:
            if tries > 1 or self._cancellation.writes_sent != sent:
                raise
            # As in a pause that Canvas's pace asks for: no byte of the change has left.
            self._journal.finish(entry, "skipped", None, "cancelled before it was sent")
            return ActionResult(action=action, state=ActionState.WAITING), made
        except ServiceError as error:
            if error.problem.kind not in LOST:
                return self._failed(entry, failure(action, error.problem), made)
            unknown = Unknown(
                position=position,
                action=action,
                before=before,
                entry=entry,
                lost=error.problem,
                tries=tries,
                due=self._clock.now(),
            )
            due = unknown.due + unknown.pauses(self._waits)[0]
            return msgspec.structs.replace(unknown, due=due), made
        except ActionError as error:
            failed = ActionResult(action=action, state=ActionState.FAILED, message=str(error))
            return self._failed(entry, failed, made)
        return self._finished(action, entry, done, made, "done")

    def _failed(self, entry: int, failed: ActionResult, made: Made) -> Sent:
        self._journal.finish(entry, "failed", None, failed.message)
        return failed, made

    def _finished(
        self, action: Action, entry: int, done: Done, made: Made, outcome: Outcome
    ) -> Sent:
        result = ActionResult(action=action, state=ActionState(outcome), id=done.id)
        try:
            self._journal.finish(entry, outcome, msgspec.json.encode(done))
        except StoreError as error:
            # The entry stays open: the next run reads that it was done.
            raise NotNotedError(result, error) from error
        return result, action.passed_on(done, made)


def _skipped(action: Action, overtaken: Overtaken, made: Made) -> Sent:
    if overtaken.found is not None:
        made = action.passed_on(Done(id=overtaken.found), made)
    skipped = ActionState.SKIPPED
    return ActionResult(action=action, state=skipped, message=overtaken.words), made
