"""The columns of the mapping screen: what each shows, says, sorts by and edits."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt

from wizard.complete import require_all
from wizard.setup.document import DateField, Target, UrlSource
from wizard.setup.mapping.conflicts import is_only_locked
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.mapping.suggestions import Suggestion


class Column(IntEnum):
    """The columns, in the order in which they stand."""

    NAME = 0
    URL = 1
    TARGET = 2
    POINTS = 3
    GROUP = 4
    PUBLISHED = 5
    NEW_TAB = 6
    DUE = 7
    AVAILABLE_FROM = 8
    UNTIL = 9
    STATE = 10


class Role(IntEnum):
    """What the mapping model answers beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The `MappingRow`; None for a module."""
    IDENTIFIER = Qt.ItemDataRole.UserRole + 2
    """The Codio assignment id; empty for a module."""
    SUGGESTION = Qt.ItemDataRole.UserRole + 3
    """The `Suggestion` shown for the row, if any."""
    COUNTS = Qt.ItemDataRole.UserRole + 4
    """How many rows of a module are in each state."""


DATES = (Column.DUE, Column.AVAILABLE_FROM, Column.UNTIL)
"""The columns of dates: they are seen once a row has one, or a person wants to see them."""
FIELDS = {
    Column.DUE: DateField.DUE,
    Column.AVAILABLE_FROM: DateField.UNLOCK,
    Column.UNTIL: DateField.LOCK,
}
"""What Canvas calls the date of a column."""
require_all("FIELDS", FIELDS, DATES)

CHOOSABLE = (Column.GROUP, Column.PUBLISHED, Column.NEW_TAB, *DATES)
"""The columns that a person may show and hide."""
EDITABLE = frozenset(
    {
        Column.URL,
        Column.TARGET,
        Column.POINTS,
        Column.GROUP,
        Column.PUBLISHED,
        Column.NEW_TAB,
        *DATES,
    }
)
SWITCHES = frozenset({Column.PUBLISHED, Column.NEW_TAB})
RESETTABLE = frozenset({Column.URL, Column.POINTS, Column.GROUP, *DATES})

STATE_ORDER: tuple[RowState, ...] = (
    RowState.CONFLICT,
    RowState.NO_URL,
    RowState.WILL_CHANGE,
    RowState.WILL_CREATE,
    RowState.MAPPED,
    RowState.SKIPPED,
)


def tr(text: str) -> str:
    """Translate a text of the mapping screen."""
    return QCoreApplication.translate("Mapping", text)


def header(column: Column) -> str:
    """Return a column's heading."""
    return tr(_HEADERS[column])


_HEADERS = {
    Column.NAME: "Codio assignment",
    Column.URL: "Launch URL",
    Column.TARGET: "In Canvas",
    Column.POINTS: "Points",
    Column.GROUP: "Group",
    Column.PUBLISHED: "Published",
    Column.NEW_TAB: "New tab",
    Column.DUE: "Due",
    Column.AVAILABLE_FROM: "Available from",
    Column.UNTIL: "Until",
    Column.STATE: "State",
}
require_all("_HEADERS", _HEADERS, Column)


def short_header(column: Column) -> str:
    """Return a heading for where room is scarce."""
    return tr(_SHORT_HEADERS[column]) if column in _SHORT_HEADERS else header(column)


_SHORT_HEADERS = {Column.URL: "URL", Column.AVAILABLE_FROM: "From"}


def header_help(column: Column) -> str:
    """Explain a column."""
    return tr(_HELP[column])


_HELP = {
    Column.NAME: "The assignment in Codio, in the order of the course.",
    Column.URL: "Whether the assignment's LTI launch URL is known, and where it came from.",
    Column.TARGET: "The Canvas assignment that will open it: a new one, or one you have.",
    Column.POINTS: "The most points; Codio's percentage is turned into them.",
    Column.GROUP: (
        "The assignment group in Canvas; a new name makes a new group, “Default” leaves it "
        "to Canvas."
    ),
    Column.PUBLISHED: "Whether students see the assignment in Canvas.",
    Column.NEW_TAB: "Whether Codio opens in a tab of its own.",
    Column.DUE: "When the assignment is due in Canvas; what comes later counts as late.",
    Column.AVAILABLE_FROM: "When students can first open the assignment in Canvas.",
    Column.UNTIL: "Until when students can open the assignment in Canvas; late work ends with it.",
    Column.STATE: "What will happen to the row.",
}
require_all("_HELP", _HELP, Column)


def state_word(state: RowState) -> str:
    """Return the word for a row's state."""
    return tr(_STATE_WORDS[state])


_STATE_WORDS = {
    RowState.MAPPED: "Mapped",
    RowState.WILL_CREATE: "Will create",
    RowState.WILL_CHANGE: "Will change",
    RowState.CONFLICT: "Conflict",
    RowState.NO_URL: "No URL",
    RowState.SKIPPED: "Skipped",
}
require_all("_STATE_WORDS", _STATE_WORDS, RowState)


def state_phrase(state: RowState) -> str:
    """Return a row's state as it stands within a sentence."""
    return tr(_STATE_PHRASES[state])


_STATE_PHRASES = {
    RowState.MAPPED: "mapped",
    RowState.WILL_CREATE: "will create",
    RowState.WILL_CHANGE: "will change",
    RowState.CONFLICT: "in conflict",
    RowState.NO_URL: "without URL",
    RowState.SKIPPED: "skipped",
}
require_all("_STATE_PHRASES", _STATE_PHRASES, RowState)


STATE_ICONS = {
    RowState.MAPPED: ("check", "success"),
    RowState.WILL_CREATE: ("plus", "accent_text"),
    RowState.WILL_CHANGE: ("edit", "accent_text"),
    RowState.CONFLICT: ("alert", "danger"),
    RowState.NO_URL: ("link", "warning"),
    RowState.SKIPPED: ("skip", "faint"),
}
"""The icon of each state, and the token that colours it."""
require_all("STATE_ICONS", STATE_ICONS, RowState)


def source_word(source: UrlSource) -> str:
    """Say where a launch URL came from."""
    return tr(_SOURCES[source])


_SOURCES = {
    UrlSource.NONE: "Known",
    UrlSource.EXPORT: "Imported",
    UrlSource.PASTED: "Pasted",
    UrlSource.CANVAS: "From Canvas",
    UrlSource.DERIVED: "By pattern",
}
require_all("_SOURCES", _SOURCES, UrlSource)


def group_word(group: str) -> str:
    """Name an assignment group; empty is Canvas's own choice."""
    return group or tr("Default")


def points_word(points: float) -> str:
    """Write a number of points as short as it can be."""
    return f"{points:g}"


def target_word(row: MappingRow) -> str:
    """Say what the row becomes in Canvas."""
    match row.mapping.target:
        case Target.SKIP:
            return tr("Skip")
        case Target.EXISTING:
            return row.canvas.name if row.canvas else tr("No longer there")
        case Target.CREATE:
            return row.canvas.name if row.canvas else tr("Create new")


def suggestion_word(suggestion: Suggestion, name: str) -> str:
    """Show a suggestion as what it is."""
    return tr("{score} % · {name}?").format(name=name, score=percent(suggestion))


def percent(suggestion: Suggestion) -> int:
    """Return a suggestion's score as a whole percentage."""
    return round(suggestion.score)


def cell_text(row: MappingRow, column: Column) -> str:
    """Return what a cell shows; dates need to know in whose time: see `date_text`."""
    match column:
        case Column.NAME:
            return row.codio_name
        case Column.URL:
            url = row.mapping.launch_url
            return source_word(row.mapping.url_source) if url else tr("Missing")
        case Column.TARGET:
            return target_word(row)
        case Column.POINTS:
            return points_word(row.points)
        case Column.GROUP:
            return group_word(row.group)
        case Column.STATE:
            return tr("Locked") if is_only_locked(row.conflicts) else state_word(row.state)
        case _:
            return ""


def spoken_text(row: MappingRow, column: Column) -> str:
    """Return what a screen reader says of a cell."""
    match column:
        case Column.NAME:
            parts = [row.codio_name, row.module, state_phrase(row.state)]
            if row.state is not RowState.SKIPPED:
                parts.append(tr("{points} points").format(points=points_word(row.points)))
            return ", ".join(part for part in parts if part)
        case Column.PUBLISHED | Column.NEW_TAB:
            value = tr("yes") if switch_value(row, column) else tr("no")
        case _:
            value = cell_text(row, column)
    return f"{header(column)}: {value}, {row.codio_name}"


def switch_value(row: MappingRow, column: Column) -> bool:
    """Return the value of a column that is on or off."""
    return row.mapping.published if column is Column.PUBLISHED else row.mapping.new_tab


def date_of(row: MappingRow, column: Column) -> str:
    """Return the instant that a column of dates is about; empty where there will be none."""
    return row.dates.of(FIELDS[column]) or ""


def date_wish(row: MappingRow, column: Column) -> str | None:
    """Return what the row itself wishes of a column of dates; None for what Canvas has."""
    wish: str | None = getattr(row.mapping, FIELDS[column].value)
    return wish


def edited_from(row: MappingRow, column: Column) -> object:
    """Return the value of a cell as its editor takes it."""
    match column:
        case Column.URL:
            return row.mapping.launch_url
        case Column.TARGET:
            return (row.mapping.target, row.mapping.canvas_assignment_id)
        case Column.POINTS:
            return row.points
        case Column.GROUP:
            return row.group
        case Column.PUBLISHED | Column.NEW_TAB:
            return switch_value(row, column)
        case Column.DUE | Column.AVAILABLE_FROM | Column.UNTIL:
            return date_of(row, column)
        case _:
            return cell_text(row, column)


def sort_key(row: MappingRow, column: Column) -> tuple[object, ...]:
    """Return what rows are ordered by within their module."""
    match column:
        case Column.URL:
            return (bool(row.mapping.launch_url), row.mapping.url_source)
        case Column.DUE | Column.AVAILABLE_FROM | Column.UNTIL:
            date = date_of(row, column)
            return (not date, date)  # As they are kept, instants are ordered as texts.
        case Column.TARGET:
            return (row.mapping.target, target_word(row).casefold())
        case Column.POINTS:
            return (row.points,)
        case Column.PUBLISHED | Column.NEW_TAB:
            return (not switch_value(row, column),)
        case Column.STATE:
            return (STATE_ORDER.index(row.state),)
        case _:
            return (cell_text(row, column).casefold(),)
