"""Codio's own dates of an assignment beside those that Canvas will have, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from wizard.codio.types import AssignmentSettings
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.moments import moment
from wizard.setup.setting_ages import with_known_settings
from wizard.setup.snapshot import CodioSettings, Snapshot
from wizard.ui.assignments.mapping_columns import DATES, Column, date_of, tr
from wizard.ui.assignments.mapping_dates import DateWords

_APART = timedelta(minutes=1)
"""Codio knows minutes, Canvas ends a day with its last second."""


def codio_dates_in_words(row: MappingRow, snapshot: Snapshot, words: DateWords) -> str:
    """Compare a row's dates with Codio's start, due and closing times, as far as they were read.

    Empty where neither has any: most courses do without.
    """
    dated = any(date_of(row, column) for column in DATES)
    read = with_known_settings(snapshot).codio_settings
    if not isinstance(read, CodioSettings):
        words_on_it = tr(
            "Codio's own dates are read and compared on the page “Results and report”."
        )
        return words_on_it if dated else ""
    settings = read.settings.get(row.codio_assignment_id)
    told = _told(settings, words) if settings is not None else []
    if settings is None or not told:
        return tr("In Codio it has no dates of its own.") if dated and settings else ""
    parts = [tr("In Codio: {dates}.").format(dates=", ".join(told))]
    if not words.is_paced(row):
        parts += _differences(settings, row)
    return " ".join(parts)


def _told(settings: AssignmentSettings, words: DateWords) -> list[str]:
    return [
        text.format(date=_shown(at, words))
        for text, date in (
            (tr("starts {date}"), settings.startTime),
            (tr("due {date}"), settings.dueTime),
            (tr("closes {date}"), settings.endTime),
        )
        if (at := moment(date)) is not None
    ]


def _shown(at: datetime, words: DateWords) -> str:
    """Write a moment to the minute, as Codio has it."""
    shown = words.shown(at.isoformat())
    return shown.removesuffix(":00") if shown.count(":") > 1 else shown


def _differences(settings: AssignmentSettings, row: MappingRow) -> list[str]:
    opens, due, until = (
        moment(date_of(row, column)) for column in (Column.AVAILABLE_FROM, Column.DUE, Column.UNTIL)
    )
    starts, in_codio, closes = map(moment, (settings.startTime, settings.dueTime, settings.endTime))
    last = max((at for at in (due, until) if at), default=None)
    found = []
    if starts and opens and starts - opens >= _APART:
        found.append(tr("Canvas lets students in before it starts in Codio."))
    if due and in_codio and abs(due - in_codio) >= _APART:
        found.append(tr("The two due dates differ."))
    if closes and last and last - closes >= _APART:
        found.append(tr("Codio closes it before Canvas does."))
    late = max((at for at in (in_codio, closes) if at), default=None)
    if until and late and late - until >= _APART:
        found.append(tr("Canvas closes it before Codio does, which stops late work."))
    return found
