"""What the journal remembers that no API gives back."""

from datetime import datetime

import msgspec

from wizard.setup.actions import InstallTool, SetMentorFilter, UpdateTool, decode_action
from wizard.setup.apply import APPLY
from wizard.setup.snapshot import LaunchProof, Remembered
from wizard.store.journal import Journal, JournalEntry

WATCHED_LAUNCH = "watched launch"
"""The purpose of the journal's runs that hold a launch proof."""


def remember(journal: Journal, journal_key: str) -> Remembered:
    """Return the mentors last sent to Codio and the last launch that was watched.

    A launch proves nothing any more once the app has been changed or taken out after it.
    """
    mentor_filter: dict[str, tuple[str, ...]] | None = None
    watched: JournalEntry | None = None
    entries = tuple(e for e in journal.entries(journal_key) if e.outcome in {"done", "adopted"})
    for entry in entries:
        if entry.purpose == WATCHED_LAUNCH:
            watched = entry
        elif entry.purpose == APPLY and entry.undone_at is None:
            action = decode_action(entry.action)
            if isinstance(action, SetMentorFilter):
                mentor_filter = action.mapping
    launch: LaunchProof | None = None
    if watched is not None and not any(_changed_app(e, watched.begun_at) for e in entries):
        launch = msgspec.json.decode(watched.action, type=LaunchProof)
    return Remembered(mentor_filter=mentor_filter, launch=launch)


def _changed_app(entry: JournalEntry, since: datetime) -> bool:
    if entry.purpose != APPLY or (entry.undone_at or entry.begun_at) < since:
        return False
    return isinstance(decode_action(entry.action), InstallTool | UpdateTool)


def note_launch(journal: Journal, journal_key: str, proof: LaunchProof) -> None:
    """Keep the proof of a launch that was watched."""
    run = journal.open_run(journal_key, WATCHED_LAUNCH)
    entry = journal.begin(run, 0, msgspec.json.encode(proof), None)
    journal.finish(entry, "done")
