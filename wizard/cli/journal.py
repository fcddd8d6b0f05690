"""The commands `journal export`, `journal import` and `journal forget`."""

import argparse
import sys
from pathlib import Path

from wizard.cli.commands import DONE, ERROR
from wizard.cli.environment import Environment, find_credentials, held_setup, load_setup
from wizard.cli.output import one_line
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.origin import decode_origin, in_words
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.journal_file import export_journal, import_journal
from wizard.setup.operations import NoKeyError, require_key
from wizard.store.journal import JournalEntry
from wizard.store.paths import write_whole_file


def journal(environment: Environment, arguments: argparse.Namespace) -> int:
    """Write a setup's journal to a file, take one over from a file, or forget it."""
    act = {"export": _export, "import": _take_in, "forget": _forget}[arguments.act]
    try:
        return act(environment, arguments)
    except NoKeyError as error:
        print(error, file=sys.stderr)
        return ERROR


def _export(environment: Environment, arguments: argparse.Namespace) -> int:
    document = load_setup(environment, arguments.setup)
    require_key(document)
    entries = environment.journal.entries(journal_key(document))
    if not entries:
        print("No record on this computer of changes by this setup.", file=sys.stderr)
        return ERROR
    credentials = find_credentials(environment, document)
    secrets = (
        credentials.canvas_token,
        credentials.codio_client_secret,
        credentials.shared_secret,
    )
    file: Path = arguments.file
    write_whole_file(file, export_journal(document, environment.journal, secrets=secrets))
    print(file)
    return DONE


def _take_in(environment: Environment, arguments: argparse.Namespace) -> int:
    data = arguments.file.read_bytes()
    with held_setup(environment, arguments.setup) as document:
        taken = import_journal(data, document, environment.journal)
    print(f"{taken.new} changes taken over, {taken.known} were known already.")
    for line in _places(environment, document):
        print(line)
    return DONE


def _forget(environment: Environment, arguments: argparse.Namespace) -> int:
    with held_setup(environment, arguments.setup) as document:
        entries = environment.journal.entries(journal_key(document))
        if not entries:
            print("No record on this computer of changes by this setup.", file=sys.stderr)
            return ERROR
        standing = [entry for entry in entries if _stands(entry)]
        will = "can no longer be" if arguments.yes else "could then no longer be"
        print(f"{len(standing)} changes {will} taken back from this computer:")
        for entry in standing:
            print(one_line(f"  - {decode_action(entry.action).in_words()}"))
        if not arguments.yes:
            print("Nothing was forgotten. Add --yes to do it.", file=sys.stderr)
            return ERROR
        environment.journal.forget(journal_key(document))
    return DONE


def _stands(entry: JournalEntry) -> bool:
    made = entry.outcome in {"done", "adopted", None}
    return entry.purpose == APPLY and made and entry.undone_at is None


def _places(environment: Environment, document: SetupDocument) -> list[str]:
    """Say where what was taken over was made, and by whom."""
    told = []
    for entry in environment.journal.entries(journal_key(document)):
        if entry.imported_at is None or entry.origin is None or entry.purpose != APPLY:
            continue
        origin = decode_origin(entry.origin)
        line = one_line(f"Imported: made in {in_words(origin)} by {origin.user_name or 'somebody'}")
        if line not in told:
            told.append(line)
    return told
