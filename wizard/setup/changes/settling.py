"""Finds out what became of what an interrupted run has left open, before anything else is done."""

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.base import Before, Services
from wizard.setup.changes.read_once import read_once
from wizard.setup.changes.recognition import OthersError
from wizard.setup.changes.unknown_outcomes import PATIENT, PatientClock, Waits
from wizard.store.journal import Journal, JournalEntry, Outcome, decoded
from wizard.texts import tr


def settle(
    entries: Iterable[JournalEntry],
    journal: Journal,
    services: Services,
    *,
    cancellation: Cancellation,
    waits: Waits = PATIENT,
) -> tuple[str, ...]:
    """Find out what became of actions whose answer was never read, and note it in the journal.

    entries: those whose outcome is unknown and that were begun where `services` are.
    waits: what was begun more recently than these take in all is looked for until they are over,
        because a request may be carried out after the program that sent it has ended.
    Returns one sentence for each. Raises ServiceError while the service cannot be read, and
    Cancelled where a person does not want to wait; what is not settled then stays open.
    """
    settler = _Settler(journal, services, PatientClock(cancellation), waits)
    left = [settler.opened(entry) for entry in entries]
    pauses = iter(waits.pauses)
    while left := settler.look_for(left):
        last = max(each.over for each in left)
        pause = next(pauses, waits.pauses[-1])
        settler.wait(pause, last, left[0].action)
    return tuple(settler.told)


class _Open(msgspec.Struct, frozen=True, kw_only=True):
    """An open entry; `over` is when what is not found by then was never carried out."""

    entry: int
    action: Action
    before: Before | None
    over: float


class _Settler:
    def __init__(
        self, journal: Journal, services: Services, clock: PatientClock, waits: Waits
    ) -> None:
        self._journal = journal
        self._services = services
        self._clock = clock
        self._waits = waits
        self.told: list[str] = []

    def opened(self, entry: JournalEntry) -> _Open:
        """Return an entry with how long it is to be looked for."""
        action = decode_action(entry.action)
        age = max(0.0, (datetime.now(UTC) - entry.begun_at).total_seconds())
        wait = self._waits.seconds if action.can_be_read() else 0.0
        return _Open(
            entry=entry.id,
            action=action,
            before=decoded(entry.before, Before) if entry.before is not None else None,
            over=self._clock.now() + max(0.0, wait - age),
        )

    def wait(self, pause: float, last: float, action: Action) -> None:
        """Wait for the next look, which is not later than the last one has to be."""
        self._clock.wait_until(min(self._clock.now() + pause, last), action.service)

    def look_for(self, left: list[_Open]) -> list[_Open]:
        """Look for each once, and return those that must be looked for again.

        Raises ServiceError where one whose time is over could not be read.
        """
        reading = read_once(self._services)
        again, unread = [], None
        for each in left:
            over = self._clock.now() >= each.over
            try:
                is_settled = self._look(each, reading, over=over)
            except Cancelled:
                raise
            except ServiceError as error:
                unread = unread or (error if over else None)
                is_settled = over
            if not is_settled:
                again.append(each)
        if unread is not None:
            raise unread
        return again

    def _look(self, each: _Open, reading: Services, *, over: bool) -> bool:
        in_words = each.action.in_words()
        try:
            done = each.action.find_made(each.before, reading)
        except OthersError as error:
            if over:
                self._note(each, "skipped", None, str(error))
                self.told.append(tr("Was interrupted: {action} {reason}",
                                    action=in_words, reason=error))  # fmt: skip
            return over
        if done is not None:
            self._note(each, "adopted", msgspec.json.encode(done), "found by reading")
            self.told.append(tr("Was done before the interruption: {action}", action=in_words))
            return True
        if over:
            self._note(each, "skipped", None, "never carried out")
            self.told.append(tr("Was interrupted and is planned again: {action}", action=in_words))
        return over

    def _note(self, each: _Open, outcome: Outcome, result: bytes | None, message: str) -> None:
        self._journal.finish(each.entry, outcome, result, message)
