"""The one reader of tables: whatever program has written them, their rows come out alike."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence

import msgspec

from wizard.imported.archive import ZIP
from wizard.imported.characters import clean_lines, clean_words
from wizard.imported.errors import FileError
from wizard.imported.text import decode_text
from wizard.imported.workbook import read_sheets, refuse_other_forms
from wizard.texts import tr

MOST_BYTES = 16 * 1024 * 1024
"""More than any list of a course's assignments or people."""
_SEPARATORS = (",", ";", "\t", "|")
_WEB_PAGE = ("<!doctype html", "<html", "<table")


class Row(msgspec.Struct, frozen=True):
    """A row of a table: the line on which it begins, from 1, and its cells, cleaned."""

    number: int
    cells: tuple[str, ...]


Table = tuple[Row, ...]
Plausibility = Callable[[Sequence[Row]], tuple[int, ...]]
"""Ranks a way of reading: whoever knows what a table is about knows best."""


def read_table(data: bytes, plausibility: Plausibility | None = None) -> Table:
    """Return the rows of a file: text with any usual encoding and separator, or Excel's workbook.

    Of the ways to part it into cells, and of a workbook's sheets, the most plausible is taken.

    Raises FileError where it is too big, or no table; what to do is said.
    """
    if len(data) > MOST_BYTES:
        raise FileError(tr("The file is too big for a list."))
    refuse_other_forms(data)
    if data.startswith(ZIP):
        return max(_sheets(data), key=plausibility or evenness, default=())
    text = decode_text(data)
    if text.lstrip().lower().startswith(_WEB_PAGE):
        raise FileError(
            tr("The file is a web page, not a table. Open it in Excel and save it as “CSV UTF-8”.")
        )
    if text.lstrip().startswith("<?xml"):
        raise FileError(tr("The file is XML, not a table. Save the table as “CSV UTF-8”."))
    return part_text(text, plausibility)


def part_text(text: str, plausibility: Plausibility | None = None) -> Table:
    """Return the rows of a table in text form, such as one that was pasted."""
    text = clean_lines(text).lstrip("\n\r")
    said, rest = _told_separator(text)
    if said:
        return _parted(rest, said, first=2)
    return max((_parted(text, each, first=1) for each in _SEPARATORS), key=plausibility or evenness)


def evenness(rows: Sequence[Row]) -> tuple[int, ...]:
    """Rank a way of reading by how many rows have as many cells as most of them."""
    widths = [sum(1 for cell in row.cells if cell) for row in rows]
    wide = [width for width in widths if width > 1]
    usual = max(wide, key=wide.count, default=1)
    return widths.count(usual) if usual > 1 else 0, usual


def _sheets(data: bytes) -> Iterator[Table]:
    for sheet in read_sheets(data):
        yield tuple(
            Row(number, tuple(" ".join(clean_words(cell).split()) for cell in cells))
            for number, cells in sheet
        )


def _told_separator(text: str) -> tuple[str, str]:
    """Return the separator that Excel's first line `sep=;` tells, and the text below it."""
    head, _, rest = text.partition("\n")
    line = head.strip("\r \"'")
    if len(line) > len("sep=") + 1 or not line.lower().startswith("sep="):
        # A tab behind the sign is stripped with the line's other white space.
        return "", text
    return line[4:] or "\t", rest


def _parted(text: str, separator: str, *, first: int) -> Table:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    rows: list[Row] = []
    start = first
    try:
        for cells in reader:
            # The whole text is clean; to clean each cell again takes long.
            rows.append(Row(start, tuple(" ".join(cell.split()) for cell in cells)))
            start = reader.line_num + first
    except csv.Error:
        rows.append(Row(start, (tr("The rest of the file cannot be read as a table."),)))
    return tuple(rows)
