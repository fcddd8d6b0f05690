"""Says in words what became of a file of dates."""

from __future__ import annotations

from wizard.setup.mapping.codio_dates import CodioDatesFile
from wizard.setup.mapping.date_table import ImportedDates
from wizard.setup.mapping.imports import Unmatched
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_words import ImportWords
from wizard.ui.messages import Message, MessageKind


def saved(name: str) -> ImportWords:
    """Say that the dates of all rows are in a file, and what can be done with it."""
    text = tr(
        "The dates were saved as “{name}”. Change them in a spreadsheet and bring them in again: "
        "an empty cell leaves a date as it is, “none” clears it."
    )
    return ImportWords(text=text.format(name=name), kind="success")


def brought_in(found: ImportedDates, changed: int, name: str) -> ImportWords:
    """Say what a file of dates has done to the rows; `changed` of them differ now."""
    if not found.matched:
        text, kind = (
            tr("Nothing in {label} belongs to an assignment of this Codio course."),
            "failure",
        )
    elif not changed:
        text, kind = (
            tr("{name} brought nothing new: the rows have its dates already."),
            "information",
        )
    elif changed == 1:
        text, kind = tr("1 row has other dates by {name}."), "success"
    else:
        text, kind = tr("{changed} rows have other dates by {name}."), "success"
    parts = [text.format(name=name, label=name, changed=changed)]
    if found.unmatched:
        number = len(found.unmatched)
        left = tr("1 line was left out.") if number == 1 else tr("{count} lines were left out.")
        parts.append(left.format(count=number))
        kind = "warning" if kind != "failure" else kind
    return ImportWords(text=" ".join(parts), kind=kind, lines=_lines(found.unmatched))


def saved_for_codio(made: CodioDatesFile, name: str) -> ImportWords:
    """Say that Codio's file is there, what a person does with it, and what it leaves out."""
    text = (
        tr("Saved as “{name}”, with the dates of 1 assignment.")
        if len(made.written) == 1
        else tr("Saved as “{name}”, with the dates of {count} assignments.")
    )
    parts = [text.format(name=name, count=len(made.written)), made.how, _left(made)]
    return ImportWords(
        text=" ".join(part for part in parts if part),
        kind="warning" if made.left else "information",
        lines=_lines(made.left),
    )


def codio_has_them(made: CodioDatesFile) -> ImportWords:
    """Say why there is no file for Codio."""
    text = tr("Codio has all dates that Canvas has or will have: no file is needed.")
    if made.left:
        text = tr("No date can be put into a file for Codio.")
    parts = [text, _left(made)]
    return ImportWords(
        text=" ".join(part for part in parts if part),
        kind="warning" if made.left else "information",
        lines=_lines(made.left),
    )


def _left(made: CodioDatesFile) -> str:
    if len(made.left) == 1:
        return tr("1 assignment is left to you.")
    if made.left:
        return tr("{count} assignments are left to you.").format(count=len(made.left))
    return ""


def unreadable_dates(error: Exception) -> Message:
    """Say that a file of dates could not be read."""
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("The dates could not be brought in: {error}").format(error=error),
        meaning=tr("No row was changed."),
        to_do=tr("Choose a table with a column of assignments and one of dates."),
    )


def not_written(name: str, error: Exception) -> Message:
    """Say that a file could not be written."""
    why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("“{name}” could not be written. {why}").format(name=name, why=why),
        to_do=tr("Choose another folder."),
    )


def _lines(left: tuple[Unmatched, ...]) -> tuple[str, ...]:
    return tuple(f"{each.text}: {each.reason}" for each in left)
