"""Says in words what will happen to a row of the mapping screen, and to all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from wizard.setup.mapping.blueprint import exception_in_words
from wizard.setup.mapping.conversion import losses_in_words
from wizard.setup.mapping.imports import Imported
from wizard.setup.mapping.placement import Place, place_in_words
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.snapshot import NotRead, Snapshot, Unreadable
from wizard.ui.assignments.mapping_columns import group_word, points_word, tr
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.messages import Message, MessageKind


def totals_in_words(counts: Mapping[RowState, int]) -> str:
    """Sum up all rows on one line: “69 assignments: 58 to create, 11 to change, 0 conflicts”."""
    counted = Counter(counts)
    total = sum(counted.values())
    parts = [
        tr("{count} to create").format(count=counted[RowState.WILL_CREATE]),
        tr("{count} to change").format(count=counted[RowState.WILL_CHANGE]),
    ]
    for state, text in (
        (RowState.MAPPED, tr("{count} mapped")),
        (RowState.NO_URL, tr("{count} without URL")),
        (RowState.SKIPPED, tr("{count} skipped")),
    ):
        if counted[state]:
            parts.append(text.format(count=counted[state]))
    conflicts = counted[RowState.CONFLICT]
    parts.append(
        tr("1 conflict") if conflicts == 1 else tr("{count} conflicts").format(count=conflicts)
    )
    heading = tr("1 assignment") if total == 1 else tr("{total} assignments").format(total=total)
    return tr("{heading}: {parts}").format(heading=heading, parts=", ".join(parts))


def why_no_rows(snapshot: Snapshot) -> str:
    """Say why the table has no row: what it waits for, what is wrong, or that there is nothing."""
    match snapshot.codio_course:
        case NotRead():
            return tr("The assignments of the Codio course appear here once they have been read.")
        case Unreadable():
            return tr("The Codio course could not be read. Leave this page and come back to try "
                      "again.")  # fmt: skip
        case _:
            return tr("The Codio course has no assignment yet. Create one in Codio, then check "
                      "again.")  # fmt: skip


def row_in_words(row: MappingRow, group_names: Mapping[int, str], dates: DateWords) -> str:
    """Say what applying the plan does to a row. `group_names` are Canvas's groups by id."""
    match row.state:
        case RowState.SKIPPED:
            return tr("Nothing will happen: you chose to skip it. Canvas stays as it is.")
        case RowState.NO_URL:
            return tr(
                "Nothing will happen yet: Canvas needs the assignment's LTI launch URL. Import "
                "Codio's export, or paste the URL here."
            )
        case RowState.CONFLICT:
            return tr("Nothing will happen until the conflict is settled.")
        case RowState.MAPPED:
            return tr("Nothing to do: “{name}” in Canvas opens it already, as it should.").format(
                name=row.canvas_name
            )
        case RowState.WILL_CREATE:
            return _creation(row, dates)
        case RowState.WILL_CHANGE:
            return _change(row, group_names, dates)


def place_words(place: Place | None, *, wanted: bool) -> str:
    """Say in which module a row stands or will; `wanted` says that it is to stand in one."""
    if place is not None:
        return place_in_words(place)
    return (
        tr("It goes into a Canvas module; which one is told once these are read.") if wanted else ""
    )


def _creation(row: MappingRow, dates: DateWords) -> str:
    first = tr("The wizard will create “{name}” in Canvas").format(name=row.canvas_name)
    parts = [
        tr("1 point")
        if row.points == 1
        else tr("{points} points").format(points=points_word(row.points)),
        tr("group “{group}”").format(group=row.group)
        if row.group
        else tr("in Canvas's default group"),
        tr("published") if row.mapping.published else tr("not published"),
        tr("opened in a new tab") if row.mapping.new_tab else tr("opened inside Canvas"),
        *dates.told(row.dates),
    ]
    return f"{first}: {', '.join(parts)}."


def _change(row: MappingRow, group_names: Mapping[int, str], dates: DateWords) -> str:
    changes = (*changes_in_words(row, group_names), *dates.changes(row))
    first = tr("The wizard will change “{name}” in Canvas").format(
        name=row.current.name if row.current else row.canvas_name
    )
    sentence = f"{first}: {'; '.join(changes)}." if changes else f"{first}."
    told = [sentence]
    if row.converts:
        losses = losses_in_words(row.converts, row.current.url if row.current else None)
        told.append(tr("You have agreed to what it loses: {losses}").format(losses=losses))
    told.append(exception_in_words(row.exceptions))
    return " ".join(part for part in told if part)


def changes_in_words(row: MappingRow, group_names: Mapping[int, str]) -> tuple[str, ...]:
    """List how a Canvas assignment will differ from what it is."""
    current, desired = row.current, row.desired
    if current is None or desired is None:
        return ()
    changes = []
    if current.submission_types != desired.submission_types:
        changes.append(tr("it will be handed in through Codio"))
    if current.url != desired.url:
        changes.append(
            tr("it will open another launch URL than now")
            if current.url
            else tr("it will open the launch URL")
        )
    if current.name != desired.name:
        changes.append(tr("it will be called “{name}”").format(name=desired.name))
    if current.points != desired.points:
        changes.append(
            tr("points from {old} to {new}").format(
                old=points_word(current.points or 0.0), new=points_word(desired.points or 0.0)
            )
        )
    if current.group != desired.group:
        changes.append(
            tr("group from “{old}” to “{new}”").format(
                old=group_names.get(current.group or 0, ""), new=group_word(row.group)
            )
        )
    if current.published != desired.published:
        changes.append(
            tr("it will be published") if desired.published else tr("it will be unpublished")
        )
    if current.new_tab != desired.new_tab:
        changes.append(
            tr("it will open in a new tab") if desired.new_tab else tr("it will open inside Canvas")
        )
    if current.content_id != desired.content_id:
        changes.append(tr("it will be tied to the Codio app"))
    return tuple(changes)


class ImportWords(msgspec.Struct, frozen=True, kw_only=True):
    """What the bar says after an import, with the lines that no row got."""

    text: str
    kind: str
    lines: tuple[str, ...] = ()


def import_in_words(found: Imported, label: str, still_missing: int) -> ImportWords:
    """Say what an import did. `still_missing` rows have no URL after it."""
    if not found.matched:
        text = tr("Nothing in {label} belongs to an assignment of this Codio course.")
        kind = "failure"
    elif not found.changed:
        text = tr("{label} brought nothing new: its {matched} launch URLs are there already.")
        kind = "information"
    else:
        text = tr("{changed} launch URLs taken from {label}.")
        kind = "success"
    parts = [
        text.format(label=label, matched=found.matched, changed=len(found.changed)),
    ]
    if still_missing and found.matched:
        parts.append(tr("{count} assignments still have none.").format(count=still_missing))
    if found.unmatched:
        parts.append(tr("{count} lines were left out.").format(count=len(found.unmatched)))
        kind = "warning" if kind != "failure" else kind
    if found.disagreeing:
        parts.append(tr("{count} derived URLs were wrong.").format(count=len(found.disagreeing)))
        kind = "warning"
    left = (*found.disagreeing, *found.unmatched)
    lines = tuple(f"{each.text}: {each.reason}" for each in left)
    return ImportWords(text=" ".join(parts), kind=kind, lines=lines)


def unreadable(error: Exception) -> Message:
    """Say that a file could not be imported."""
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("The file could not be imported: {error}").format(error=error),
        meaning=tr("No row was changed."),
        to_do=tr("Choose the file that Codio's “Assignment URLs → Export” saved."),
    )


def pasted_no_url(locked: str = "") -> Message:
    """Say that a pasted text is of no use here; `locked` is what is said of a link without one."""
    if locked:
        return Message(kind=MessageKind.WARNING, what=locked)
    return Message(
        kind=MessageKind.WARNING,
        what=tr("What was pasted holds no launch URL of a Codio assignment."),
        to_do=tr("Copy an LTI Integration URL in Codio, or the export's whole text."),
    )


def pasted_too_much(most: int) -> Message:
    """Say that a pasted text is longer than `most` characters."""
    return Message(
        kind=MessageKind.WARNING,
        what=tr("What was pasted is longer than {count} characters.").format(count=most),
        meaning=tr("No row was changed."),
        to_do=tr("Save it as a file and import that, or paste a part of it."),
    )


def not_read_yet() -> Message:
    """Say that URLs cannot be taken before there are rows for them."""
    return Message(
        kind=MessageKind.WARNING,
        what=tr("The assignments of the Codio course are not read yet."),
        to_do=tr("Wait until they are listed, then import the file again."),
    )
