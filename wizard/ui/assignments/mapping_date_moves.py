"""Moves the dates of rows together, such as last term's by so many weeks, in one edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from wizard.imported.dates import DateError
from wizard.imported.moved_dates import moved_date
from wizard.setup.document import AssignmentMapping
from wizard.setup.document_edits import with_dates_of_row
from wizard.setup.mapping.dates import NO_DATES, dates_of, wished_dates
from wizard.ui.assignments.mapping_columns import FIELDS, tr
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController

_WEEK = 7


def move_dates(
    session: MappingSession, controller: SetupController, rows: Iterable[str], days: int
) -> None:
    """Move every date that rows have, wished or in Canvas, by so many days; earlier if negative."""
    try:
        changed = list(_moved(session, rows, days))
    except DateError as error:
        controller.message.emit(
            Message(kind=MessageKind.WARNING, what=str(error), meaning=tr("No date was moved."))
        )
        return
    text = tr("Dates of {count} rows moved by {by}").format(count=len(changed), by=in_words(days))
    session.push(text, changed)


def in_words(days: int) -> str:
    """Say by how much dates are moved, in weeks where they are whole ones."""
    number, rest = divmod(days, _WEEK)
    if not rest:
        return tr("1 week") if number == 1 else tr("{count} weeks").format(count=number)
    return tr("1 day") if days == 1 else tr("{count} days").format(count=days)


def _moved(session: MappingSession, rows: Iterable[str], days: int) -> Iterator[AssignmentMapping]:
    words: DateWords = session.model.dates

    @cache  # Most rows of a course share their dates with others.
    def moved_by_days(date: str) -> str:
        return moved_date(date, days, words.zone.zone)

    for each in rows:
        row = session.model.row_of(each)
        # What the model shows may lag behind: the document's own row is the one that is edited.
        mapping = session.mapping_of(each)
        there = row.canvas if row is not None else None
        now = wished_dates(mapping, dates_of(there) if there is not None else NO_DATES)
        moved = {field: moved_by_days(date) for field in FIELDS.values() if (date := now.of(field))}
        if moved:
            yield with_dates_of_row(mapping, moved)
