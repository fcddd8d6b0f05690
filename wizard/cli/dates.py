"""The commands `dates export`, `dates import` and `dates codio`."""

import argparse
import sys

from wizard.cli.commands import CHANGES, DONE, ERROR, read_setup
from wizard.cli.environment import Environment, held_setup, save_setup
from wizard.cli.output import one_line
from wizard.imported.dates import DateOrder
from wizard.setup.date_files import (
    DatesUnknownError,
    dates_for_codio,
    table_of_dates,
    with_table_of_dates,
)
from wizard.setup.mapping.date_table import MOST_BYTES, ImportedDates
from wizard.setup.mapping.imports import Unmatched
from wizard.setup.operations import NoKeyError
from wizard.setup.time_zone import course_zone
from wizard.store.json_files import read_file
from wizard.store.paths import write_whole_file


def dates(environment: Environment, arguments: argparse.Namespace) -> int:
    """Write the dates of the mapping to a file, take them from one, or write Codio's own file."""
    act = {"export": _export, "import": _take_in, "codio": _for_codio}[arguments.act]
    try:
        return act(environment, arguments)
    except (DatesUnknownError, NoKeyError) as error:
        print(one_line(str(error)), file=sys.stderr)
        return ERROR


def _export(environment: Environment, arguments: argparse.Namespace) -> int:
    document, _, snapshot = read_setup(environment, arguments.setup)
    write_whole_file(arguments.file, table_of_dates(document, snapshot))
    print(arguments.file)
    print(one_line(course_zone(snapshot).in_words()))
    return DONE


def _take_in(environment: Environment, arguments: argparse.Namespace) -> int:
    data = read_file(arguments.file, MOST_BYTES)
    order = None
    if arguments.day_first or arguments.month_first:
        order = DateOrder.DAY_FIRST if arguments.day_first else DateOrder.MONTH_FIRST
    with held_setup(environment, arguments.setup):
        document, _, snapshot = read_setup(environment, arguments.setup)
        changed, imported = with_table_of_dates(document, snapshot, data, order)
        _tell(imported)
        if imported.asks_order:
            print("Nothing was changed. Add --day-first or --month-first.", file=sys.stderr)
            return ERROR
        if not imported.changed:
            return DONE
        if not arguments.yes:
            print("Nothing was changed. Add --yes to do it.", file=sys.stderr)
            return CHANGES
        save_setup(environment, arguments.setup, changed)
    print("Run plan to see what that changes in Canvas.")
    return DONE


def _tell(imported: ImportedDates) -> None:
    count = len(imported.changed)
    print(f"{imported.matched} assignments found, the dates of {count} are others in the setup.")
    _tell_lines(imported.unmatched)


def _for_codio(environment: Environment, arguments: argparse.Namespace) -> int:
    document, _, snapshot = read_setup(environment, arguments.setup, thorough=True)
    file = dates_for_codio(document, snapshot)
    _tell_lines(file.left)
    if not file.written:
        print("Codio has every date that its file could give it. Nothing was written.")
        return DONE
    write_whole_file(arguments.file, file.content)
    print(arguments.file)
    print(f"It has the dates of {len(file.written)} assignments.")
    print(one_line(file.how))
    return DONE


def _tell_lines(lines: tuple[Unmatched, ...]) -> None:
    for line in lines:
        print(one_line(f"  - {line.text}: {line.reason}"), file=sys.stderr)
