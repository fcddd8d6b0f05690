"""Keeps the order of what a run creates side by side, and remembers it until it is kept.

The journal knows of it before the first assignment is created: a run that is killed leaves its
order open, and the next plan says what is to be moved.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor

import msgspec

from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.assignment_place import MoveAssignment, moves_to_make
from wizard.setup.changes.base import Done, Made
from wizard.setup.changes.origin import Origin, encode_origin
from wizard.setup.changes.results import GOOD, ActionResult
from wizard.setup.changes.seen_now import SeenNow
from wizard.setup.changes.sending import Ready, Sender, Sent, left_to_reading
from wizard.setup.changes.unknown_outcomes import Unknown
from wizard.setup.error_texts import explain
from wizard.setup.snapshot import OpenOrder
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr

ORDER = "order"
"""The purpose of the journal's runs that say in which order an apply creates assignments."""

_ROUNDS = 3
"""How often the order is read and put right; once is enough where nobody else moves anything."""


class WantedOrder(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The Codio assignments that a run creates assignments for, in the order of the course."""

    course_id: int
    codio_assignment_ids: tuple[str, ...]


class OrderKept(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """That the order of the same run was read and is so; a person may change it from then on."""


Said = WantedOrder | OrderKept
"""What the runs of this purpose hold, the one after the other."""

_PLACES = (WantedOrder, OrderKept)


class Ordering:
    """The orders that a run has to keep: its own, and those that earlier ones left open.

    own: the id of the journal's run that notes it, and the order.
    """

    def __init__(
        self, journal: Journal, own: tuple[int, WantedOrder] | None, earlier: Sequence[OpenOrder]
    ) -> None:
        self._journal = journal
        self._own = own
        self._earlier = earlier

    def keep(
        self, made: Made, seen: SeenNow, sender: Sender, pool: Executor, next_position: int
    ) -> str:
        """Move what is out of order, each move noted, until reading shows that nothing is.

        made: what the run has made; seen: knows no list of before that.
        next_position: the first number that the journal's run has not used.
        Returns why it is not in order, empty where it is; it stays open then, as where this
        raises Cancelled or StoreError.
        """
        for run, course_id, wanted in self._wanted(made):
            mover = _Mover(course_id, made, seen, sender, pool, next_position)
            try:
                words = mover.put_in_order(wanted)
            except Cancelled:
                raise
            except ServiceError as error:
                words = _not_in_order(explain(error.problem).reason)
            if words:
                return words
            next_position = mover.next_position
            note_kept(self._journal, run)
        return ""

    def _wanted(self, made: Made) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        for each in self._earlier:
            yield each.run, each.course_id, each.assignment_ids
        if self._own is not None:
            run, order = self._own
            known = (made.assignments.get(each) for each in order.codio_assignment_ids)
            yield run, order.course_id, tuple(each for each in known if each is not None)


def begin_order(
    actions: Iterable[Action],
    *,
    journal_key: str,
    journal: Journal,
    origin: Origin,
    earlier: Sequence[OpenOrder],
    writers: int,
) -> Ordering:
    """Note the order of what is going to be created, where several go into a group at once."""
    created = [each for each in actions if isinstance(each, CreateAssignment)]
    several = any(count > 1 for count in Counter(each.group_name for each in created).values())
    if not several or writers == 1:
        return Ordering(journal, None, earlier)
    order = WantedOrder(
        course_id=created[0].course_id,
        codio_assignment_ids=tuple(each.codio_assignment_id for each in created),
    )
    with journal.together():
        run = journal.open_run(journal_key, ORDER, encode_origin(origin))
        _note(journal, run, order)
    return Ordering(journal, (run, order), earlier)


def note_kept(journal: Journal, run: int) -> None:
    """Note that what a run of the journal says of the order has been seen to be so."""
    _note(journal, run, OrderKept())


def _note(journal: Journal, run: int, said: Said) -> None:
    with journal.together():
        entry = journal.begin(run, _PLACES.index(type(said)), msgspec.json.encode(said), None)
        journal.finish(entry, "done")


def open_orders_of(entries: Iterable[JournalEntry], own: frozenset[int]) -> tuple[OpenOrder, ...]:
    """Return the orders that were noted and never seen to be kept, of what still stands.

    entries: what was done in this very course.
    own: the ids of the assignments that were created there and not taken back.
    """
    known = tuple(entries)
    noted = [(each.run_id, decode_said(each.action)) for each in known if each.purpose == ORDER]
    kept = {run for run, said in noted if isinstance(said, OrderKept)}
    ids = dict(_created(known)) if len(noted) > len(kept) else {}
    return tuple(
        OpenOrder(
            run=run,
            course_id=said.course_id,
            assignment_ids=tuple(
                ids[each] for each in said.codio_assignment_ids if ids.get(each) in own
            ),
        )
        for run, said in noted
        if isinstance(said, WantedOrder) and run not in kept
    )


def decode_said(data: bytes) -> Said:
    """Read what the journal notes of an order. Raises JournalDamagedError."""
    said: Said = decoded(data, Said)  # type: ignore[arg-type]  # a union is no class to mypy
    return said


def _created(entries: Iterable[JournalEntry]) -> Iterator[tuple[str, int]]:
    for entry in entries:
        if entry.purpose != ORDER and entry.outcome in {"done", "adopted"} and entry.result:
            action = decode_action(entry.action)
            identifier = decoded(entry.result, Done).id
            if isinstance(action, CreateAssignment) and identifier is not None:
                yield action.codio_assignment_id, identifier


class _Mover:
    """Makes moves, those of one wave at once, each noted under a number of its own."""

    def __init__(
        self,
        course_id: int,
        made: Made,
        seen: SeenNow,
        sender: Sender,
        pool: Executor,
        next_position: int,
    ) -> None:
        self._course_id = course_id
        self._made = made
        self._seen = seen
        self._sender = sender
        self._pool = pool
        self.next_position = next_position

    def put_in_order(self, wanted: Sequence[int]) -> str:
        """Move until reading shows that nothing is to be moved. Returns why it is not so."""
        for _ in range(_ROUNDS):
            listed = self._seen.assignments(self._course_id)
            waves = moves_to_make(self._course_id, listed, wanted)
            if not waves:
                return ""
            for wave in waves:
                for found in self._send(wave):
                    if found.state not in GOOD:
                        return _not_in_order(found.message)
            self._seen.forget()
        return tr(
            "The new assignments are not in the order of the Codio course: somebody else is "
            "moving them. Plan again."
        )

    def _send(self, wave: Sequence[MoveAssignment]) -> list[ActionResult]:
        """Send moves; of one whose answer was lost nothing is told: reading shows what is left."""
        prepared = [
            self._sender.prepare(position, move, self._made)
            for position, move in enumerate(wave, start=self.next_position)
        ]
        self.next_position += len(wave)
        begun = self._sender.note((), (each for each in prepared if isinstance(each, Ready)))
        attempts = list(self._pool.map(self._sender.attempt, begun))
        sent = [each for each in prepared if isinstance(each, Sent)]
        for ready, attempt in zip(begun, attempts, strict=True):
            each = self._sender.conclude(ready, attempt)
            sent.append(left_to_reading(each.found) if isinstance(each.found, Unknown) else each)
        self._sender.note(sent, ())
        return [each.found for each in sent if isinstance(each.found, ActionResult)]


def _not_in_order(reason: str) -> str:
    return tr(
        "The new assignments are not in the order of the Codio course yet. {reason} Plan again.",
        reason=reason,
    )
