"""What the journal knows of a setup, told apart by where it was done, and what it remembers."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.base import Done
from wizard.setup.changes.canvas_course import CreateCourse
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.changes.order import open_orders_of
from wizard.setup.changes.origin import (
    Likeness,
    Origin,
    decode_origin,
    encode_origin,
    in_words,
    likeness,
    origin_of,
)
from wizard.setup.changes.own_things import made_by, own_doubles_of
from wizard.setup.changes.steps_back import decode_step
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.snapshot import LaunchProof, Remembered, Snapshot
from wizard.store.journal import Journal, JournalEntry, decoded
from wizard.texts import tr

WATCHED_LAUNCH = "watched launch"
"""The purpose of the journal's runs that hold a launch proof."""


UNDO = "undo"
"""The purpose of the journal's runs that take something back: their entries are its steps."""


class LeftAside(msgspec.Struct, frozen=True, kw_only=True):
    """Changes under a setup's key that still stand and are not known to be its course's.

    `origin` says where they were made; None: a version that did not note it has made them.
    """

    origin: Origin | None
    count: int
    asks: bool = False
    """Whether a person can say that it is the same course all the same."""
    on_this_host: bool = False


class Records(msgspec.Struct, frozen=True, kw_only=True):
    """What the journal has under a setup's key, told apart by where it was done.

    origin: where the setup changes something now.
    here: what was done there.
    by_word: the ids of those among it of which a person alone says so.
    in_doubt: what may have been done there, as only a person can tell.
    """

    origin: Origin
    here: tuple[JournalEntry, ...] = ()
    by_word: frozenset[int] = frozenset()
    in_doubt: tuple[tuple[JournalEntry, Origin], ...] = ()
    elsewhere: tuple[tuple[JournalEntry, Origin], ...] = ()
    without_origin: tuple[JournalEntry, ...] = ()
    steps: tuple[JournalEntry, ...] = ()
    """Those of the undos, of whatever place: each names the change that it takes back."""

    @property
    def moved_from(self) -> Origin | None:
        """Where the setup was carried out last, if all that is known of it was done elsewhere.

        A course that the setup created and did not choose counts as nothing done in one.
        """
        if _changes(self.here) or self._in_doubt_on_this_host:
            return None
        places = (
            place
            for entry, place in reversed((*self.elsewhere, *self.in_doubt))
            if entry.purpose == APPLY and not isinstance(decode_action(entry.action), CreateCourse)
        )
        return next(places, None)

    @property
    def _in_doubt_on_this_host(self) -> tuple[JournalEntry, ...]:
        host = self.origin.canvas_host
        return tuple(entry for entry, place in self.in_doubt if place.canvas_host == host)

    @property
    def remembered(self) -> tuple[JournalEntry, ...]:
        """What tells of this course, where nothing speaks against it: no more than a memory."""
        found = (*self.here, *self._in_doubt_on_this_host)
        return tuple(sorted(found, key=lambda entry: (entry.begun_at, entry.id)))

    @property
    def undoable(self) -> tuple[JournalEntry, ...]:
        """The changes made here that can be taken back, the last one first."""
        return tuple(entry for entry in reversed(_changes(self.here)) if _stands(entry))

    @property
    def made(self) -> tuple[JournalEntry, ...]:
        """The changes made here, those taken back already among them, the last one first."""
        return tuple(entry for entry in reversed(_changes(self.here)) if _comes_back(entry))

    @property
    def steps_back(self) -> tuple[JournalEntry, ...]:
        """The steps by which changes made here were taken back, in their order."""
        made = {entry.id for entry in self.made}
        return tuple(step for step in self.steps if decode_step(step.action).change in made)

    @property
    def unfinished(self) -> tuple[JournalEntry, ...]:
        """The changes begun here of which nobody knows whether they were made."""
        return tuple(entry for entry in _changes(self.here) if entry.outcome is None)

    @property
    def left_aside(self) -> tuple[LeftAside, ...]:
        """What stands elsewhere or nobody knows where, by place."""
        places: dict[tuple[Origin | None, bool], int] = {}
        for entry, origin, asks in (
            *((entry, place, True) for entry, place in self.in_doubt),
            *((entry, place, False) for entry, place in self.elsewhere),
            *((entry, None, False) for entry in self.without_origin),
        ):
            if entry.purpose == APPLY and (_stands(entry) or entry.outcome is None):
                known = (p for p in places if p[1] is asks and _is_told_as_one(p[0], origin))
                place = next(known, (origin, asks))
                places[place] = places.get(place, 0) + 1
        return tuple(
            LeftAside(
                origin=origin,
                count=count,
                asks=asks,
                on_this_host=origin is not None and origin.canvas_host == self.origin.canvas_host,
            )
            for (origin, asks), count in places.items()
        )

    @property
    def is_empty(self) -> bool:
        """Whether this computer knows of no change that this setup made here."""
        return not _changes(self.here)


def _changes(entries: Iterable[JournalEntry]) -> tuple[JournalEntry, ...]:
    return tuple(entry for entry in entries if entry.purpose == APPLY)


def _stands(entry: JournalEntry) -> bool:
    return _comes_back(entry) and entry.undone_at is None


def _comes_back(entry: JournalEntry) -> bool:
    return entry.outcome in {"done", "adopted"} and decode_action(entry.action).comes_back


def _is_told_as_one(one: Origin | None, other: Origin | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.canvas_host, one.course_id, one.course_uuid) == (
        other.canvas_host,
        other.course_id,
        other.course_uuid,
    )


def records_of(
    journal: Journal, document: SetupDocument, origin: Origin, *, is_same_canvas: bool = False
) -> Records:
    """Tell apart what the journal knows of a setup; a setup without a key has nothing there.

    is_same_canvas: a person's word that what may have been done here was done here.
    """
    here: list[JournalEntry] = []
    elsewhere: list[tuple[JournalEntry, Origin]] = []
    in_doubt: list[tuple[JournalEntry, Origin]] = []
    by_word: set[int] = set()
    without_origin: list[JournalEntry] = []
    steps: list[JournalEntry] = []
    key = journal_key(document)
    for entry in journal.entries(key) if key else ():
        if entry.purpose == UNDO:
            steps.append(entry)
        elif entry.origin is None:
            without_origin.append(entry)
        else:
            place = _place_of(entry, entry.origin)
            match likeness(place, origin):
                case Likeness.SAME:
                    here.append(entry)
                case Likeness.ASK if is_same_canvas:
                    here.append(entry)
                    by_word.add(entry.id)
                case Likeness.ASK:
                    in_doubt.append((entry, place))
                case Likeness.OTHER:
                    elsewhere.append((entry, place))
    return Records(
        origin=origin,
        here=tuple(here),
        by_word=frozenset(by_word),
        in_doubt=tuple(in_doubt),
        elsewhere=tuple(elsewhere),
        without_origin=tuple(without_origin),
        steps=tuple(steps),
    )


def _place_of(entry: JournalEntry, origin: bytes) -> Origin:
    """Return where an entry belongs: the making of a course, to the course that it made."""
    noted = decode_origin(origin)
    if entry.purpose != APPLY or entry.result is None:
        return noted
    action = decode_action(entry.action)
    if not isinstance(action, CreateCourse):
        return noted
    made = decoded(entry.result, Done)
    return msgspec.structs.replace(
        noted,
        account_id=made.answered.get("root_account_id"),
        course_id=made.id,
        course_uuid=made.answered.get("uuid"),
        course_name=action.name,
    )


def adopt_old_runs(journal: Journal, document: SetupDocument, origin: Origin) -> None:
    """Let the runs of a version that noted no origin belong here, as a person says they do.

    What somebody said of them before is forgotten: it may have been a slip.
    """
    unsaid = {
        entry.run_id
        for entry in journal.entries(journal_key(document))
        if entry.purpose != UNDO and (entry.origin is None or decode_origin(entry.origin).by_word)
    }
    said = msgspec.structs.replace(origin, by_word=True)
    journal.name_origin(sorted(unsaid), encode_origin(said))


def with_memory(snapshot: Snapshot, journal: Journal, document: SetupDocument) -> Snapshot:
    """Return the snapshot with what the journal remembers of the course that was read."""
    records = records_of(journal, document, origin_of(document, snapshot))
    made_assignments = made_by(_changes(records.here), CreateAssignment)
    remembered = msgspec.structs.replace(
        _remembered(records, document),
        own_doubles=own_doubles_of(_changes(records.here), snapshot),
        made_assignments=made_assignments,
        open_orders=open_orders_of(records.here, made_assignments),
        made_modules=made_by(_changes(records.here), CreateModule),
    )
    return msgspec.structs.replace(snapshot, remembered=remembered)


def changed_in_codio(journal: Journal, document: SetupDocument) -> dict[str, datetime]:
    """Return when the setup last changed something about an assignment, by Codio's id.

    In Canvas too: what the plan has touched is what a person wants to see read back first.
    """
    key = journal_key(document)
    found: dict[str, datetime] = {}
    for entry in journal.entries(key) if key else ():
        if entry.purpose != APPLY:
            continue
        changed = getattr(decode_action(entry.action), "codio_assignment_id", None)
        times = (entry.begun_at, entry.finished_at, entry.undone_at, found.get(changed or ""))
        if changed is not None:
            found[changed] = max(at for at in times if at is not None)
    return found


def _remembered(records: Records, document: SetupDocument) -> Remembered:
    """Return the mentors last sent to the Codio course, and the last launch that was watched.

    A launch proves nothing any more once the app has been changed or taken out after it.
    """
    mentor_filter: dict[str, tuple[str, ...]] | None = None
    watched: JournalEntry | None = None
    entries = tuple(e for e in records.remembered if e.outcome in {"done", "adopted"})
    for entry in entries:
        if entry.purpose == WATCHED_LAUNCH:
            watched = entry
        elif entry.purpose == APPLY and entry.undone_at is None:
            action = decode_action(entry.action)
            if (
                isinstance(action, SetMentorFilter)
                and action.codio_course_id == document.courses.codio_course_id
            ):
                mentor_filter = action.mapping
    launch: LaunchProof | None = None
    if watched is not None and not any(_ends_proof(e, watched.begun_at) for e in entries):
        launch = decoded(watched.action, LaunchProof)
    return Remembered(mentor_filter=mentor_filter, launch=launch)


def _ends_proof(entry: JournalEntry, since: datetime) -> bool:
    if entry.purpose != APPLY or (entry.undone_at or entry.begun_at) < since:
        return False
    return decode_action(entry.action).ends_launch_proof


def note_launch(
    journal: Journal, document: SetupDocument, origin: Origin, proof: LaunchProof
) -> None:
    """Keep the proof of a launch that was watched."""
    run = journal.open_run(journal_key(document), WATCHED_LAUNCH, encode_origin(origin))
    entry = journal.begin(run, 0, msgspec.json.encode(proof), None)
    journal.finish(entry, "done")


def left_aside_in_words(aside: LeftAside) -> str:
    """Say what was left aside, where it was made, and why that is in doubt where it is."""
    if aside.origin is None:
        return tr(
            "{count} changes were made by a version of this program that did not note in which "
            "Canvas and course.",
            count=aside.count,
        )
    place = in_words(aside.origin)
    if not aside.asks:
        return tr(
            "{count} changes were made in {place}; they are left as they are.",
            count=aside.count,
            place=place,
        )
    if not aside.on_this_host:
        return tr(
            "{count} changes were made in {place}. That course has the same uuid: it is another "
            "address of this Canvas, or one of the two is a copy of the other.",
            count=aside.count,
            place=place,
        )
    return tr(
        "{count} changes were made in {place}. Whether that is the very course that is there now "
        "is not known, because its uuid or root account could not be read.",
        count=aside.count,
        place=place,
    )
