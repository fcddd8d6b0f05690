"""A setup's journal as a file, so that a colleague can undo on another computer what was done here.

The file holds no secret: no action has one, and where the value of one stands all the same, say in
a custom field of an app, it is masked.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec

from wizard.known_types import known
from wizard.redact import RUN
from wizard.secret import Secret
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.base import Before, Done
from wizard.setup.changes.journal_facts import UNDO
from wizard.setup.changes.order import ORDER, decode_said
from wizard.setup.changes.origin import decode_origin
from wizard.setup.changes.steps_back import decode_step, encode_step
from wizard.setup.document import SetupDocument, journal_key
from wizard.store.errors import JournalDamagedError
from wizard.store.journal import Journal, JournalEntry, Outcome, decoded
from wizard.store.json_files import JsonFileError, as_utf8, decode_json
from wizard.texts import tr
from wizard.version import PROGRAM_VERSION

FORMAT = "codio-canvas-wizard/journal"
VERSION = 1

_UNREADABLE = (msgspec.DecodeError, JsonFileError, JournalDamagedError)
MOST_BYTES = 256 * 1024 * 1024
"""Of a setup with 2,000 assignments it has a few millions."""


class JournalFileError(Exception):
    """The bytes are no journal that can be taken over; the message says why."""


class FiledEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry; `id` is the one of the computer that wrote the file."""

    id: int
    sequence: int
    action: Any
    before: Any = None
    begun_at: datetime
    outcome: Outcome | None = None
    result: Any = None
    message: str = ""
    finished_at: datetime | None = None
    undone_at: datetime | None = None
    undone_message: str = ""


class FiledRun(msgspec.Struct, frozen=True, kw_only=True):
    """One run with its entries; `origin` is where it changed something, None if not noted."""

    purpose: str
    opened_at: datetime
    origin: Any = None
    entries: tuple[FiledEntry, ...] = ()


class JournalFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a journal's file holds; `setup_key` is the id of the setup, or its name without one."""

    format: str = FORMAT
    version: int = VERSION
    program_version: str = ""
    setup_key: str
    setup_name: str = ""
    exported_at: datetime
    runs: tuple[FiledRun, ...] = ()


class TakenIn(msgspec.Struct, frozen=True, kw_only=True):
    """How many changes a file told of that were not known here, and how many that were."""

    new: int
    known: int


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


def export_journal(
    document: SetupDocument, journal: Journal, *, secrets: Iterable[Secret | None]
) -> bytes:
    """Write all that the journal knows of a setup as indented JSON, the `secrets` masked."""
    runs: dict[int, list[JournalEntry]] = {}
    for entry in journal.entries(journal_key(document)):
        runs.setdefault(entry.run_id, []).append(entry)
    file = JournalFile(
        program_version=PROGRAM_VERSION,
        setup_key=journal_key(document),
        setup_name=document.name,
        exported_at=datetime.now(UTC),
        runs=tuple(map(_filed_run, runs.values())),
    )
    for secret in secrets:
        if secret:
            RUN.register(secret)
    return msgspec.json.format(RUN.mask_json(msgspec.json.encode(file)), indent=2)


def import_journal(data: bytes, document: SetupDocument, journal: Journal) -> TakenIn:
    """Take over what a file knows of a setup; what is known already is only completed.

    Raises JournalFileError for what is no journal's file, is another setup's, or cannot be read
    whole: then nothing is taken over.
    """
    file = read_journal_file(data)
    key = journal_key(document)
    if not key or file.setup_key != key:
        raise JournalFileError(
            tr(
                "This is the journal of another setup: “{name}” with the id {id}. Nothing was "
                "taken over.",
                name=file.setup_name,
                id=file.setup_key,
            )
        )
    ids: dict[int, int] = {}
    new = known = 0
    # What a step takes back must be known first, whatever the order in the file.
    for run in sorted(file.runs, key=lambda run: run.purpose == UNDO):
        run_id = journal.take_in_run(
            key,
            run.purpose,
            _written(run.origin),
            run.opened_at.isoformat(),
        )
        for filed in run.entries:
            action = msgspec.json.encode(filed.action)
            if run.purpose == UNDO:
                begun = decode_step(action)
                if begun.change not in ids:
                    continue
                action = encode_step(ids[begun.change], begun.step)
            ids[filed.id], is_new = journal.take_in(run_id, _entry(filed, run_id, run, action))
            if run.purpose == APPLY and decode_action(action).comes_back:
                new, known = new + is_new, known + (not is_new)
    return TakenIn(new=new, known=known)


def read_journal_file(data: bytes) -> JournalFile:
    """Read a journal's file. Raises JournalFileError for what is none, or is damaged."""
    try:
        content = as_utf8(data, MOST_BYTES)
        head = decode_json(content, _Head)
    except _UNREADABLE as error:
        raise JournalFileError(tr("This is not a journal: {error}", error=error)) from error
    if head.format != FORMAT:
        raise JournalFileError(
            tr(
                "This is not a journal: its format is “{found}”, not “{wanted}”.",
                found=head.format,
                wanted=FORMAT,
            )
        )
    if head.version > VERSION:
        raise JournalFileError(
            tr(
                "The journal has version {found}; this program reads up to {known}. Install the "
                "newer program to read it.",
                found=head.version,
                known=VERSION,
            )
        )
    try:
        file = decode_json(content, JournalFile)
        _require_readable(file)
    except _UNREADABLE as error:
        raise JournalFileError(tr("The journal is damaged: {error}", error=error)) from error
    return file


def _require_readable(file: JournalFile) -> None:
    """Decode all that undo will need. Raises msgspec.DecodeError for what it could not read."""
    for run in file.runs:
        if run.origin is not None:
            decode_origin(msgspec.json.encode(run.origin))
        for entry in run.entries:
            if run.purpose == UNDO:
                decode_step(msgspec.json.encode(entry.action))
            elif run.purpose == ORDER:
                decode_said(msgspec.json.encode(entry.action))
            elif run.purpose == APPLY:
                decode_action(msgspec.json.encode(entry.action))
                for part, kind in ((entry.before, Before), (entry.result, Done)):
                    if part is not None:
                        msgspec.convert(part, type=known(kind))


def _filed_run(entries: list[JournalEntry]) -> FiledRun:
    first = entries[0]
    return FiledRun(
        purpose=first.purpose,
        opened_at=first.opened_at,
        origin=_read(first.origin),
        entries=tuple(
            FiledEntry(
                id=entry.id,
                sequence=entry.sequence,
                action=_read(entry.action),
                before=_read(entry.before),
                begun_at=entry.begun_at,
                outcome=entry.outcome,
                result=_read(entry.result),
                message=entry.message,
                finished_at=entry.finished_at,
                undone_at=entry.undone_at,
                undone_message=entry.undone_message,
            )
            for entry in entries
        ),
    )


def _entry(filed: FiledEntry, run_id: int, run: FiledRun, action: bytes) -> JournalEntry:
    fields: dict[str, Any] = {
        name: getattr(filed, name)
        for name in (
            "id",
            "sequence",
            "begun_at",
            "outcome",
            "message",
            "finished_at",
            "undone_at",
            "undone_message",
        )
    }
    return JournalEntry(
        run_id=run_id,
        purpose=run.purpose,
        origin=None,
        opened_at=run.opened_at,
        action=action,
        before=_written(filed.before),
        result=_written(filed.result),
        **fields,
    )


def _read(data: bytes | None) -> Any:  # noqa: ANN401 - JSON
    return decoded(data, object) if data is not None else None


def _written(value: Any) -> bytes | None:  # noqa: ANN401 - JSON
    return msgspec.json.encode(value) if value is not None else None
