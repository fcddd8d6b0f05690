"""What the journal knows of a setup, told apart by where it was done, and what it remembers."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.base import Done
from wizard.setup.changes.canvas_course import CreateCourse
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.changes.origin import (
    Origin,
    decode_origin,
    encode_origin,
    in_words,
    is_same_place,
    origin_of,
)
from wizard.setup.changes.steps_back import decode_step
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.snapshot import LaunchProof, Remembered, Snapshot
from wizard.store.journal import Journal, JournalEntry
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


class Records(msgspec.Struct, frozen=True, kw_only=True):
    """What the journal has under a setup's key, told apart by where it was done.

    `origin` is where the setup changes something now, and `here` what was done there.
    """

    origin: Origin
    here: tuple[JournalEntry, ...] = ()
    elsewhere: tuple[tuple[JournalEntry, Origin], ...] = ()
    without_origin: tuple[JournalEntry, ...] = ()
    steps: tuple[JournalEntry, ...] = ()
    """Those of the undos, of whatever place: each names the change that it takes back."""

    @property
    def moved_from(self) -> Origin | None:
        """Where the setup was carried out last, if all that is known of it was done elsewhere.

        A course that the setup created and did not choose counts as nothing done in one.
        """
        if _changes(self.here):
            return None
        places = (
            place
            for entry, place in reversed(self.elsewhere)
            if entry.purpose == APPLY and not isinstance(decode_action(entry.action), CreateCourse)
        )
        return next(places, None)

    @property
    def undoable(self) -> tuple[JournalEntry, ...]:
        """The changes made here that can be taken back, the last one first."""
        return tuple(entry for entry in reversed(_changes(self.here)) if _stands(entry))

    @property
    def made(self) -> tuple[JournalEntry, ...]:
        """The changes made here, those taken back already among them, the last one first."""
        return tuple(e for e in reversed(_changes(self.here)) if e.outcome in {"done", "adopted"})

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
        places: dict[Origin | None, int] = {}
        for entry, origin in (*self.elsewhere, *((entry, None) for entry in self.without_origin)):
            if entry.purpose == APPLY and (_stands(entry) or entry.outcome is None):
                place = next((p for p in places if _is_told_as_one(p, origin)), origin)
                places[place] = places.get(place, 0) + 1
        return tuple(LeftAside(origin=origin, count=count) for origin, count in places.items())

    @property
    def is_empty(self) -> bool:
        """Whether this computer knows of no change that this setup made here."""
        return not _changes(self.here)


def _changes(entries: Iterable[JournalEntry]) -> tuple[JournalEntry, ...]:
    return tuple(entry for entry in entries if entry.purpose == APPLY)


def _stands(entry: JournalEntry) -> bool:
    return entry.outcome in {"done", "adopted"} and entry.undone_at is None


def _is_told_as_one(one: Origin | None, other: Origin | None) -> bool:
    if one is None or other is None:
        return one is other
    return is_same_place(one, other)


def records_of(journal: Journal, document: SetupDocument, origin: Origin) -> Records:
    """Tell apart what the journal knows of a setup; a setup without a key has nothing there."""
    here: list[JournalEntry] = []
    elsewhere: list[tuple[JournalEntry, Origin]] = []
    without_origin: list[JournalEntry] = []
    steps: list[JournalEntry] = []
    key = journal_key(document)
    for entry in journal.entries(key) if key else ():
        if entry.purpose == UNDO:
            steps.append(entry)
        elif entry.origin is None:
            without_origin.append(entry)
        elif is_same_place(place := _place_of(entry, entry.origin), origin):
            here.append(entry)
        else:
            elsewhere.append((entry, place))
    return Records(
        origin=origin,
        here=tuple(here),
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
    made = msgspec.json.decode(entry.result, type=Done).id
    return msgspec.structs.replace(noted, course_id=made, course_uuid=None, course_name=action.name)


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
    return msgspec.structs.replace(snapshot, remembered=_remembered(records, document))


def _remembered(records: Records, document: SetupDocument) -> Remembered:
    """Return the mentors last sent to the Codio course, and the last launch that was watched.

    A launch proves nothing any more once the app has been changed or taken out after it.
    """
    mentor_filter: dict[str, tuple[str, ...]] | None = None
    watched: JournalEntry | None = None
    entries = tuple(e for e in records.here if e.outcome in {"done", "adopted"})
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
        launch = msgspec.json.decode(watched.action, type=LaunchProof)
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
    """Say what was left aside, and where it was made."""
    if aside.origin is None:
        return tr(
            "{count} changes were made by a version of this program that did not note in which "
            "Canvas and course.",
            count=aside.count,
        )
    return tr(
        "{count} changes were made in {place}; they are left as they are.",
        count=aside.count,
        place=in_words(aside.origin),
    )
