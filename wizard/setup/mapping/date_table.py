"""The dates of the mapping as a table: written for a spreadsheet, and read back.

An empty cell leaves a date as it is, “none” clears it, anything else is a date. Whatever a row has
in its cell already changes nothing, so that a table that comes back unchanged changes nothing.
"""

import csv
import io
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import tzinfo

import msgspec

from wizard.imported.dates import (
    END_OF_DAY,
    START_OF_DAY,
    AmbiguousDateError,
    DateError,
    DateOrder,
    order_of,
    read_date,
    written_date,
)
from wizard.imported.errors import FileError
from wizard.imported.table import Row, Table, read_table
from wizard.report.csv import harmless_cell
from wizard.setup.document import NO_DATE, AssignmentMapping, DateField
from wizard.setup.document_edits import with_dates_of_row
from wizard.setup.mapping.imports import Unmatched, normalise
from wizard.setup.mapping.rows import MappingRow
from wizard.texts import tr

MOST_BYTES = 16 * 1024 * 1024
NONE = "none"
"""What a cell says of a date that is to be cleared."""
_NONE_WORDS = frozenset({NONE, "no date", "-", "–", "—", "clear", "sin fecha", "ninguna"})
_MODULE, _NAME, _ID, _CANVAS_NAME = "module", "assignment", "codio_assignment_id", "canvas_name"
COLUMNS = (_MODULE, _NAME, _ID, _CANVAS_NAME, *(each.value for each in DateField))

_HEADINGS: dict[str, tuple[str, ...]] = {
    _MODULE: ("module", "module name", "codio module", "unit", "modulo"),
    _NAME: (
        "assignment", "assignment name", "codio assignment", "name", "title", "tarea", "actividad",
        "nombre",
    ),
    _ID: ("codio assignment id", "assignment id", "codio id"),
    _CANVAS_NAME: ("canvas name", "canvas assignment", "canvas assignment name"),
    DateField.DUE.value: (
        "due at", "due", "due date", "deadline", "due on", "due time", "date due", "vence",
        "fecha de entrega", "fecha limite", "entrega",
    ),
    DateField.UNLOCK.value: (
        "unlock at", "available from", "available from date", "from", "unlock", "unlock date",
        "opens", "open", "start", "starts", "start date", "start time", "disponible desde", "desde",
        "inicio", "apertura",
    ),
    DateField.LOCK.value: (
        "lock at", "available until", "until", "lock", "lock date", "closes", "close", "end",
        "ends", "end date", "closing date", "closing time", "available to", "disponible hasta",
        "hasta", "cierre",
    ),
}  # fmt: skip
"""Headings without accents and signs, as Canvas, Codio (codio.md §1.8) and people write them."""
_CODIO_FORM = frozenset({"start time", "closing time"})
"""Headings of Codio's own file of settings, whose dates begin with the month (codio.md §1.8)."""


class ImportedDates(msgspec.Struct, frozen=True, kw_only=True):
    """What a table of dates does to the rows: nothing is changed yet, and nothing dropped unsaid.

    matched: how many rows the table has a line for.  changed: those that differ now.
    asks_order: whether a date could be two days, so that a person has to say what comes first.
    """

    changed: tuple[AssignmentMapping, ...] = ()
    matched: int = 0
    unmatched: tuple[Unmatched, ...] = ()
    asks_order: bool = False


def write_dates(rows: Sequence[MappingRow], zone: tzinfo) -> bytes:
    """Return the dates of all rows as CSV: UTF-8 with a byte order mark, for Excel.

    zone: in whose time they are written; each has its offset beside it, so that it reads back.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        names = (row.module, row.codio_name, row.codio_assignment_id, row.canvas_name)
        dates = (_cell(row, each, zone) for each in DateField)
        writer.writerow([*map(harmless_cell, names), *dates])
    return text.getvalue().encode("utf-8-sig")


def _cell(row: MappingRow, field: DateField, zone: tzinfo) -> str:
    wish: str | None = getattr(row.mapping, field.value)
    if wish == NO_DATE:
        return NONE
    date = wish or row.dates.of(field)
    if not date:
        return ""
    try:
        return written_date(date, zone)
    except DateError:
        return ""  # Canvas told something that is no date: it is left as it is.


def is_table_of_dates(data: bytes) -> bool:
    """Tell whether a file is a table with a column of assignments and one of dates."""
    try:
        _columns_of(read_table(data, _plausibility))
    except FileError:
        return False
    return True


def read_dates(
    data: bytes, rows: Sequence[MappingRow], zone: tzinfo, *, order: DateOrder | None = None
) -> ImportedDates:
    """Bring the dates of a file to the rows: CSV with any usual separator, or Excel's workbook.

    zone: where a date names none.
    order: which comes first in numbers alone; None: what the file itself shows.

    Raises FileError where it is no table, or has no column of assignments or none of dates.
    """
    table = read_table(data, _plausibility)
    columns, below = _columns_of(table)
    lines = [(line, _cells(line, columns)) for line in below if any(line.cells)]
    told = order or _order_of(columns, table, [cells for _, cells in lines])
    finder = _RowFinder(rows)
    given: dict[str, AssignmentMapping] = {}
    unmatched: list[Unmatched] = []
    asks = False
    for line, cells in lines:
        row, reason = finder.find(cells)
        if row is not None and row.codio_assignment_id in given:
            row, reason = None, tr("Another line is about the same assignment.")
        if row is not None:
            try:
                given[row.codio_assignment_id] = _with_cells(row, cells, zone, told)
            except AmbiguousDateError as error:
                asks, reason = True, str(error)
            except DateError as error:
                reason = str(error)
        if reason:
            unmatched.append(Unmatched(text=_label(line, cells), reason=reason))
    now = {row.codio_assignment_id: row.mapping for row in rows}
    return ImportedDates(
        changed=tuple(new for identifier, new in given.items() if new != now[identifier]),
        matched=len(given),
        unmatched=tuple(unmatched),
        asks_order=asks,
    )


def _with_cells(
    row: MappingRow, cells: Mapping[str, str], zone: tzinfo, order: DateOrder | None
) -> AssignmentMapping:
    wishes: dict[DateField, str | None] = {}
    for field in DateField:
        text = cells.get(field.value, "").removeprefix("'")
        if not text:
            continue
        if text.casefold() in _NONE_WORDS:
            wishes[field] = NO_DATE
            continue
        of_day = START_OF_DAY if field is DateField.UNLOCK else END_OF_DAY
        date = read_date(text, zone, order=order, of_day=of_day)
        wish: str | None = getattr(row.mapping, field.value)
        if date != (row.dates.of(field) if wish is None else wish):
            wishes[field] = date
    return with_dates_of_row(row.mapping, wishes)


class _RowFinder:
    """Finds the row that a line is about: by Codio's id, else by names that fit one row alone."""

    def __init__(self, rows: Sequence[MappingRow]) -> None:
        self._by_id = {row.codio_assignment_id: row for row in rows}
        self._by_names: dict[tuple[str, ...], list[MappingRow]] = defaultdict(list)
        for row in rows:
            name, module = normalise(row.codio_name), normalise(row.module)
            keys = {
                (module, name),
                (name,),
                (normalise(f"{row.module}: {row.codio_name}"),),
                (normalise(row.canvas_name),),
            }
            for key in keys:
                self._by_names[key].append(row)

    def find(self, cells: Mapping[str, str]) -> tuple[MappingRow | None, str]:
        """Return the row of a line, or None and the reason."""
        if cells.get(_ID, "") in self._by_id:
            return self._by_id[cells[_ID]], ""
        module, name = (
            normalise(cells.get(each, "").removeprefix("'")) for each in (_MODULE, _NAME)
        )
        canvas_name = normalise(cells.get(_CANVAS_NAME, "").removeprefix("'"))
        keys = [(module, name)] if module and name else [(name or canvas_name,)]
        for key in (*keys, (canvas_name,)):
            found = self._by_names.get(key, []) if any(key) else []
            if len(found) == 1:
                return found[0], ""
            if found:
                return None, tr(
                    "Several assignments have this name; the module beside it is missing."
                )
        if not (name or canvas_name or cells.get(_ID)):
            return None, tr("It names no assignment.")
        return None, tr("The chosen Codio course has no assignment of this name.")


def _columns_of(table: Table) -> tuple[dict[str, int], Table]:
    """Return the columns by what they hold, and the lines below the header."""
    for number, row in enumerate(table):
        columns = _columns_in(row)
        if columns.keys() & {_NAME, _ID, _CANVAS_NAME} and _dated(columns):
            return columns, table[number + 1 :]
    raise FileError(
        tr(
            "The file has no header with an assignment and a date. Name the columns: {columns}.",
            columns=", ".join(COLUMNS),
        )
    )


def _columns_in(row: Row) -> dict[str, int]:
    names = [heading(cell) for cell in row.cells]
    columns: dict[str, int] = {}
    for holds, known in _HEADINGS.items():
        # The order of the headings says which of several columns is meant.
        place = next((names.index(each) for each in known if each in names), None)
        if place is not None:
            columns[holds] = place
    return columns


def heading(cell: str) -> str:
    """Return a heading in lower case, without accents, signs and what stands in parentheses."""
    apart = unicodedata.normalize("NFKD", cell.partition("(")[0])
    plain = (c for c in apart if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).casefold().split())


def _dated(columns: Mapping[str, int]) -> bool:
    return any(each.value in columns for each in DateField)


def _plausibility(rows: Sequence[Row]) -> tuple[int, ...]:
    """Rank ways to part a text by how many of the known columns a header of it names."""
    best = max((len(_columns_in(row)) for row in rows[:20]), default=0)
    return best, sum(1 for row in rows if len(row.cells) > 1)


def _cells(line: Row, columns: Mapping[str, int]) -> dict[str, str]:
    return {
        holds: line.cells[place].strip()
        for holds, place in columns.items()
        if place < len(line.cells)
    }


def _order_of(
    columns: Mapping[str, int], table: Table, lines: Sequence[Mapping[str, str]]
) -> DateOrder | None:
    """Return what comes first in the file's dates: one date that tells, tells for all."""
    if any({heading(cell) for cell in row.cells} >= _CODIO_FORM for row in table[:20]):
        return DateOrder.MONTH_FIRST
    fields = [each.value for each in DateField if each.value in columns]
    return order_of(tuple(_each(lines, fields)))


def _each(lines: Sequence[Mapping[str, str]], fields: Sequence[str]) -> Iterator[str]:
    for cells in lines:
        for field in fields:
            yield cells.get(field, "")


def _label(line: Row, cells: Mapping[str, str]) -> str:
    names = [cells[each] for each in (_MODULE, _NAME, _CANVAS_NAME) if cells.get(each)]
    return " · ".join(names) or tr("line {number}", number=line.number)
