"""The record of a setup's changes, kept beyond this computer or given up: what a person can ask.

Window and command line ask alike.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from wizard.secret import Secret
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.origin import decode_origin, in_words
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.journal_file import MOST_BYTES, TakenIn, export_journal, import_journal
from wizard.setup.operations import require_key
from wizard.store.journal import Journal, JournalEntry
from wizard.store.json_files import read_file
from wizard.store.paths import write_whole_file
from wizard.texts import tr


class NoJournalError(Exception):
    """Nothing is known on this computer of changes by the setup."""

    def __init__(self) -> None:
        super().__init__(tr("No record on this computer of changes by this setup."))


class TakenOver(msgspec.Struct, frozen=True, kw_only=True):
    """What a colleague's record told; `places` says where its changes were made, and by whom."""

    taken: TakenIn
    places: tuple[str, ...]


def save_journal(
    *, document: SetupDocument, credentials: Credentials, journal: Journal, file: Path
) -> None:
    """Write all that is known of a setup into a private file, without secrets.

    Raises NoKeyError, NoJournalError where nothing is known, and OSError.
    """
    _entries(document, journal)
    write_whole_file(file, export_journal(document, journal, secrets=_secrets(credentials)))


def take_over_journal(*, document: SetupDocument, journal: Journal, file: Path) -> TakenOver:
    """Take over what a file knows of a setup.

    Raises NoKeyError, JournalFileError for what is no journal of this setup, and OSError.
    """
    require_key(document)
    taken = import_journal(read_file(file, MOST_BYTES), document, journal)
    return TakenOver(taken=taken, places=_places(document, journal))


def what_forgetting_loses(*, document: SetupDocument, journal: Journal) -> tuple[str, ...]:
    """Name the changes that could no longer be taken back from this computer.

    Raises NoKeyError, and NoJournalError where nothing is known.
    """
    return tuple(
        decode_action(entry.action).in_words()
        for entry in _entries(document, journal)
        if _stands(entry)
    )


def forget_journal(*, document: SetupDocument, journal: Journal) -> None:
    """Forget all that is known of a setup. Raises NoKeyError."""
    require_key(document)
    journal.forget(journal_key(document))


def _entries(document: SetupDocument, journal: Journal) -> tuple[JournalEntry, ...]:
    require_key(document)
    entries = journal.entries(journal_key(document))
    if not entries:
        raise NoJournalError
    return entries


def _secrets(credentials: Credentials) -> Iterable[Secret | None]:
    return (
        credentials.canvas_token,
        credentials.codio_client_secret,
        credentials.shared_secret,
    )


def _stands(entry: JournalEntry) -> bool:
    if entry.purpose != APPLY or not decode_action(entry.action).comes_back:
        return False
    return entry.outcome in {"done", "adopted", None} and entry.undone_at is None


def _places(document: SetupDocument, journal: Journal) -> tuple[str, ...]:
    told: dict[str, None] = {}
    for entry in journal.entries(journal_key(document)):
        if entry.imported_at is not None and entry.origin is not None and entry.purpose == APPLY:
            origin = decode_origin(entry.origin)
            who = origin.user_name or tr("somebody")
            told[tr("made in {place} by {who}", place=in_words(origin), who=who)] = None
    return tuple(told)
