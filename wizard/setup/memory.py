"""What the journal remembers that no API gives back."""

import msgspec

from wizard.setup.actions import SetMentorFilter, decode_action
from wizard.setup.apply import APPLY
from wizard.setup.snapshot import LaunchProof, Remembered
from wizard.store.journal import Journal

WATCHED_LAUNCH = "watched launch"
"""The purpose of the journal's runs that hold a launch proof."""


def remember(journal: Journal, journal_key: str) -> Remembered:
    """Return the mentors last sent to Codio and the last launch that was watched."""
    mentor_filter: dict[str, tuple[str, ...]] | None = None
    launch: LaunchProof | None = None
    for entry in journal.entries(journal_key):
        if entry.outcome not in {"done", "adopted"} or entry.undone_at is not None:
            continue
        if entry.purpose == WATCHED_LAUNCH:
            launch = msgspec.json.decode(entry.action, type=LaunchProof)
        elif entry.purpose == APPLY:
            action = decode_action(entry.action)
            if isinstance(action, SetMentorFilter):
                mentor_filter = action.mapping
    return Remembered(mentor_filter=mentor_filter, launch=launch)


def note_launch(journal: Journal, journal_key: str, proof: LaunchProof) -> None:
    """Keep the proof of a launch that was watched."""
    run = journal.open_run(journal_key, WATCHED_LAUNCH)
    entry = journal.begin(run, 0, msgspec.json.encode(proof), None)
    journal.finish(entry, "done")
