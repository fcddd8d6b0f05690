"""Dates pasted from a spreadsheet: a column of them, or several side by side."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from wizard.imported.characters import clean_lines
from wizard.imported.dates import AmbiguousDateError, DateError, DateOrder, order_of
from wizard.setup.document import AssignmentMapping
from wizard.setup.document_edits import with_dates_of_row
from wizard.ui.assignments.mapping_columns import DATES, FIELDS, Column, tr
from wizard.ui.assignments.mapping_dates import DateWords, why_paced
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.messages import Message, MessageKind

_MOST_CHARACTERS = 2_000_000
"""Three dates of 10,000 rows, written at length."""


class PastedDates(msgspec.Struct, frozen=True, kw_only=True):
    """What a pasted text means for the rows from the first one on.

    rows: by line the instants of columns; an empty cell leaves the row as it is.
    wrong: what is wrong with the first cell that is no date; then no row is changed.
    ambiguous: the first cell that can be two days; then a person has to say which comes first.
    """

    rows: tuple[dict[Column, str], ...] = ()
    wrong: str = ""
    ambiguous: str = ""


def read_pasted(
    text: str, first: Column, words: DateWords, order: DateOrder | None = None
) -> PastedDates | None:
    """Read dates from the clipboard, for the column `first` and those to its right.

    `order` is what a person has said of dates that can be two days.

    Returns None where nothing in it is a date: then something else is meant.
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    lines = [line.split("\t") for line in clean_lines(text).strip("\n").split("\n")]
    columns = [column for column in DATES if column >= first]
    if len(lines) > 1 and not any(letter.isdigit() for cell in lines[0] for letter in cell):
        lines = lines[1:]  # A heading, or a row without any.
    rows: list[dict[Column, str]] = []
    wrong = ambiguous = ""
    cells = [line[place : place + 1] for line in lines for place in range(len(columns))]
    order = order or order_of(tuple(cell[0] for cell in cells if cell))
    for line in lines:
        row: dict[Column, str] = {}
        for column, cell in zip(columns, line, strict=False):
            try:
                date = words.read(cell, column, order)
            except AmbiguousDateError:
                ambiguous = ambiguous or cell.strip()
            except DateError as error:
                wrong = wrong or str(error)
            else:
                row |= {column: date} if date else {}
        rows.append(row)
    if not any(rows) and not ambiguous:
        return None
    return PastedDates(rows=tuple(rows), wrong=wrong, ambiguous=ambiguous)


def paste_dates(
    session: MappingSession, pasted: PastedDates, selected: Sequence[str], below: Sequence[str]
) -> Message | None:
    """Give pasted dates to rows, in one edit. Returns what is to be said where that cannot be.

    selected: the rows that are selected; one date goes to all of them.
    below: the rows from the first selected one on, as they are shown; several dates of one row
    that is selected go on there.
    """
    if pasted.wrong:
        return _refusal(pasted.wrong)
    number = len(pasted.rows)
    rows = selected if len(selected) > 1 else below[:number]
    given = pasted.rows * len(rows) if number == 1 else pasted.rows
    if len(given) != len(rows):
        return _refusal(
            tr("{dates} rows of dates were pasted for {count} rows.").format(
                dates=number, count=len(rows)
            ),
            tr("Select as many rows, or the first one alone."),
        )
    known = [row for each in rows if (row := session.model.row_of(each)) is not None]
    if all(map(session.model.dates.is_paced, known)):
        return _refusal(why_paced())
    changed: list[AssignmentMapping] = [
        with_dates_of_row(
            session.mapping_of(each), {FIELDS[column]: date for column, date in dates.items()}
        )
        for each, dates in zip(rows, given, strict=True)
    ]
    session.push(tr("Pasted dates of {count} rows").format(count=len(changed)), changed)
    return None


def _refusal(what: str, to_do: str = "") -> Message:
    return Message(
        kind=MessageKind.WARNING, what=what, meaning=tr("No row was changed."), to_do=to_do
    )
