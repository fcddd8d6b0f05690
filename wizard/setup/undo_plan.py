"""The plan of an undo: what would be taken back, what would be kept and why, what is left aside."""

from collections.abc import Callable, Collection

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.base import Before, Change, Services, StepBack
from wizard.setup.changes.foreseen import foreseen
from wizard.setup.changes.journal_facts import LeftAside, Records, records_of
from wizard.setup.changes.origin import Origin, encode_origin, read_origin
from wizard.setup.changes.recognition import OthersError
from wizard.setup.changes.undo import (
    UndoResult,
    UndoState,
    change_of,
    settle_steps,
    way_back_result,
)
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.operations import (
    NoRecordError,
    ObstacleError,
    not_connected,
    require_key,
    services_of,
)
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr


class UndoPlanProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How many of the changes that still stand have been looked at."""

    over: int
    total: int


class UndoGroup(msgspec.Struct, frozen=True, kw_only=True):
    """What is told under one heading: either all of it can be taken back, or all of it stays."""

    heading: str
    results: tuple[UndoResult, ...]
    can_go: bool


class UndoPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What an undo would do, the last change first; nothing was written to find it out.

    results: what would become of each change; its `steps` say what would be done.
    needs: by the id of a change's entry, those that must go for it to go.
    """

    origin: Origin
    results: tuple[UndoResult, ...]
    needs: dict[int, frozenset[int]]
    left_aside: tuple[LeftAside, ...]

    @property
    def undoable(self) -> tuple[UndoResult, ...]:
        """What would be taken back."""
        return tuple(each for each in self.results if each.state is UndoState.UNDONE)

    @property
    def standing(self) -> tuple[UndoResult, ...]:
        """What would be kept, or of which reading does not tell."""
        return tuple(each for each in self.results if each.state is not UndoState.UNDONE)

    @property
    def groups(self) -> tuple[UndoGroup, ...]:
        """What can be taken back under the headings of the changes, then what stays."""
        going: dict[str, list[UndoResult]] = {}
        for result in self.undoable:
            going.setdefault(result.action.heading(), []).append(result)
        kept = tuple(each for each in self.standing if each.state is UndoState.KEPT)
        unknown = tuple(each for each in self.standing if each.state is not UndoState.KEPT)
        every = (
            *(
                UndoGroup(heading=heading, results=tuple(results), can_go=True)
                for heading, results in going.items()
            ),
            UndoGroup(heading=tr("Kept"), results=kept, can_go=False),
            UndoGroup(heading=tr("Not known"), results=unknown, can_go=False),
        )
        return tuple(group for group in every if group.results)

    def what_keeps(self, entry: int, going: Collection[int]) -> UndoResult | None:
        """Return the change that must go before this one and stays while these go, if any does."""
        needed = self.needs[entry]
        staying = (r for r in self.results if r.entry in needed and r.entry not in going)
        return next(staying, None)

    def without(self, refused: Collection[int]) -> frozenset[int]:
        """Return the ids of all that can go while these stay, and what they rest on stays too."""
        staying = set(refused) | {each.entry for each in self.standing}
        going = [each.entry for each in self.undoable if each.entry not in staying]
        while blocked := {entry for entry in going if self.needs[entry] & staying}:
            staying |= blocked
            going = [entry for entry in going if entry not in blocked]
        return frozenset(going)


def plan_undo(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    adopts_old_runs: bool = False,
    is_same_canvas: bool = False,
    on_progress: Callable[[UndoPlanProgress], None] | None = None,
) -> UndoPlan:
    """Find out by reading what an undo would do; the arguments are those of `undo_setup`.

    Raises Cancelled, NoRecordError where nothing is known of the course, NoKeyError, ObstacleError
    without a connection, and ServiceError where the course cannot be read.
    """
    require_key(document)
    services = services_of(document, credentials, cancellation)
    if services is None:
        raise ObstacleError(not_connected(document))
    origin = read_origin(document, services.canvas)
    records = records_of(journal, document, origin, is_same_canvas=is_same_canvas)
    if adopts_old_runs:
        records = _with_old_runs(records)
    if records.is_empty:
        raise NoRecordError(origin, records.left_aside)
    would_be = foreseen(services)
    entries = _settled(records, would_be)
    known = settle_steps(records.steps_back, None, would_be)
    changes = [
        change_of(entry, known.get(entry.id, ()), by_word=entry.id in records.by_word)
        for entry in entries
    ]

    def perform(_: int, step: StepBack) -> None:
        cancellation.check()
        step.write(would_be)

    needs = needs_of(changes)
    standing = [number for number, entry in enumerate(entries) if entry.undone_at is None]
    results: list[UndoResult] = []
    for number in standing:
        cancellation.check()
        results.append(way_back_result(entries[number], number, changes, would_be, perform))
        if on_progress is not None:
            on_progress(UndoPlanProgress(over=len(results), total=len(standing)))
    return UndoPlan(
        origin=origin, results=tuple(results), needs=needs, left_aside=records.left_aside
    )


def needs_of(changes: Collection[Change]) -> dict[int, frozenset[int]]:
    """Tell which later changes must go for each to go: those of the same thing, or resting on it.

    changes: the last one first.
    """
    needs: dict[int, frozenset[int]] = {}
    later: dict[str, set[int]] = {}
    for change in changes:
        own = change.action.touches(change.done)
        asked = {*own, *(thing.split()[0] for thing in own)}
        needs[change.id] = frozenset().union(*(later.get(thing, set()) for thing in asked))
        if not change.undone:
            for thing in own | change.action.uses(change.done):
                later.setdefault(thing, set()).add(change.id)
    return needs


def in_words(result: UndoResult) -> str:
    """Say what would be done to take a change back, or which change stays."""
    if result.state is not UndoState.UNDONE:
        return result.action.in_words()
    told = " ".join(step for step in result.steps if step)
    return told or tr("Nothing is to be done for it any more: {action}",
                      action=result.action.in_words())  # fmt: skip


def _with_old_runs(records: Records) -> Records:
    """Return the records as they would be once old runs belong here, as a person says."""
    said = encode_origin(msgspec.structs.replace(records.origin, by_word=True))
    old = tuple(msgspec.structs.replace(e, origin=said) for e in records.without_origin)
    here = tuple(sorted((*records.here, *old), key=lambda entry: (entry.begun_at, entry.id)))
    return msgspec.structs.replace(records, here=here, without_origin=())


def _settled(records: Records, services: Services) -> tuple[JournalEntry, ...]:
    """Return what was made here, with what an interrupted run is found to have made."""
    found = []
    for entry in records.unfinished:
        before = decoded(entry.before, Before) if entry.before else None
        try:
            done = decode_action(entry.action).find_made(before, services)
        except OthersError:
            continue
        if done is not None:
            result = msgspec.json.encode(done)
            found.append(msgspec.structs.replace(entry, outcome="adopted", result=result))
    every = (*records.made, *found)
    return tuple(sorted(every, key=lambda entry: (entry.begun_at, entry.id), reverse=True))
