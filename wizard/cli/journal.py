"""The commands `journal export`, `journal import` and `journal forget`."""

import argparse
import sys

from wizard.cli.commands import DONE, ERROR
from wizard.cli.environment import Environment, find_credentials, held_setup, load_setup
from wizard.cli.output import one_line
from wizard.setup.journal_keeping import (
    NoJournalError,
    forget_journal,
    save_journal,
    take_over_journal,
    what_forgetting_loses,
)
from wizard.setup.operations import NoKeyError, require_key


def journal(environment: Environment, arguments: argparse.Namespace) -> int:
    """Write a setup's journal to a file, take one over from a file, or forget it."""
    act = {"export": _export, "import": _take_in, "forget": _forget}[arguments.act]
    try:
        return act(environment, arguments)
    except (NoKeyError, NoJournalError) as error:
        print(error, file=sys.stderr)
        return ERROR


def _export(environment: Environment, arguments: argparse.Namespace) -> int:
    document = load_setup(environment, arguments.setup)
    require_key(document)
    save_journal(
        document=document,
        credentials=find_credentials(environment, document),
        journal=environment.journal,
        file=arguments.file,
    )
    print(arguments.file)
    return DONE


def _take_in(environment: Environment, arguments: argparse.Namespace) -> int:
    with held_setup(environment, arguments.setup) as document:
        over = take_over_journal(
            document=document, journal=environment.journal, file=arguments.file
        )
    print(f"{over.taken.new} changes taken over, {over.taken.known} were known already.")
    for place in over.places:
        print(one_line(f"Imported: {place}"))
    return DONE


def _forget(environment: Environment, arguments: argparse.Namespace) -> int:
    with held_setup(environment, arguments.setup) as document:
        lost = what_forgetting_loses(document=document, journal=environment.journal)
        will = "can no longer be" if arguments.yes else "could then no longer be"
        print(f"{len(lost)} changes {will} taken back from this computer:")
        for change in lost:
            print(one_line(f"  - {change}"))
        if not arguments.yes:
            print("Nothing was forgotten. Add --yes to do it.", file=sys.stderr)
            return ERROR
        forget_journal(document=document, journal=environment.journal)
    return DONE
