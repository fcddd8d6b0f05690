"""Codio's "Assignment URLs" export: a table whose columns nobody documents (codio.md §2.1).

It is read by what its cells look like: any order of columns, any of the usual delimiters and
encodings, with or without a header.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.exported_urls import NO_URL, SECOND, Collector, ExportedUrls, ExportError
from wizard.codio.launch_identity import identity_of_parsed
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_launch_url
from wizard.http.addresses import split_address
from wizard.http.wrapped_addresses import unwrapped
from wizard.imported import table
from wizard.imported.characters import clean_value
from wizard.imported.errors import FileError

_MOST_COLUMNS = 200
"""Columns in which names are looked for: each is gone through in all lines."""
_WEB_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_MODULE_HEADER = re.compile(
    r"\b(m[oó]dul|section|secci|chapter|kapitel|abschnitt|unit|unidad|folder|topic|tema)",
    re.IGNORECASE,
)
_NAME_HEADER = re.compile(
    r"\b(assignment|name|title|activity|lab|lesson|aufgabe|titel|tarea|t[ií]tulo|nombre|devoir|nom\b)",
    re.IGNORECASE,
)
_URL_HEADER = re.compile(
    r"\b(urls?|links?|launch|lti|address|adresse|enlace|lien)\b", re.IGNORECASE
)
_ID_HEADER = re.compile(r"\b(id|identifier|uuid|key)\b", re.IGNORECASE)
_NOT_A_NAME = re.compile(
    r"[0-9a-f]{24,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\d\s.,:/TZ+-]*|true|false|yes|no",
    re.IGNORECASE,
)


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    cells: tuple[str, ...]
    url: LaunchUrl | None
    url_column: int | None
    beside_url: str
    """What else stands in the URL's own cell."""

    @property
    def text(self) -> str:
        return " | ".join(cell for cell in self.cells if cell)


class _Columns(msgspec.Struct, frozen=True, kw_only=True):
    module: int | None = None
    assignment: int | None = None


def read_assignment_urls(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    """Return the launch URLs of a table, text or workbook, with the names beside them.

    Raises:
        ExportError: it is too big, or no table.
    """
    try:
        rows = table.read_table(data, _Ranking(endpoints))
    except FileError as error:
        raise ExportError(str(error)) from error
    return _urls_of(_lines_of(rows, endpoints), endpoints)


def read_table(text: str, endpoints: CodioEndpoints) -> ExportedUrls:
    """Return the launch URLs of a table in text form."""
    return _urls_of(_lines_of(table.part_text(text, _Ranking(endpoints)), endpoints), endpoints)


class _Ranking:
    """Ranks ways to read a table by the launch URLs that come out of it."""

    def __init__(self, endpoints: CodioEndpoints) -> None:
        self._endpoints = endpoints

    def __call__(self, rows: Sequence[table.Row]) -> tuple[int, ...]:
        return _plausibility(_lines_of(rows, self._endpoints))


def _lines_of(rows: Sequence[table.Row], endpoints: CodioEndpoints) -> list[_Line]:
    return [_line(row.cells, endpoints) for row in rows]


def _urls_of(lines: list[_Line], endpoints: CodioEndpoints) -> ExportedUrls:
    header, columns = _columns_of(lines)
    collector = Collector()
    for line in lines:
        if line is header or not any(line.cells):
            continue
        if line.url is None:
            collector.reject(line.text, NO_URL)
            continue
        collector.add(
            module=_cell(line, columns.module),
            assignment=_cell(line, columns.assignment) or line.beside_url,
            url=line.url,
            text=line.text,
        )
        for url in _further_urls(line, endpoints):
            collector.reject(url, SECOND)
    return collector.result()


def _line(cells: tuple[str, ...], endpoints: CodioEndpoints) -> _Line:
    best: tuple[LaunchUrl, int, str] | None = None
    for column, cell in enumerate(cells):
        found = _find_url(cell, endpoints)
        if found is None:
            continue
        url, beside = found
        if best is None or (url.opens_assignment and not best[0].opens_assignment):
            best = (url, column, beside)
    if best is None:
        return _Line(cells=cells, url=None, url_column=None, beside_url="")
    return _Line(cells=cells, url=best[0], url_column=best[1], beside_url=best[2])


def _find_url(cell: str, endpoints: CodioEndpoints) -> tuple[LaunchUrl, str] | None:
    """Return the URL in a cell and what else stands there."""
    if cell and " " not in cell and not (cell[0].isalnum() and cell[-1].isalnum()):
        cell = clean_value(cell).text
    match = _WEB_ADDRESS.search(cell)
    if match is None:
        base = split_address(endpoints.lti_url)
        bare = re.escape(f"{base.netloc}{base.path.rstrip('/')}")
        match = re.search(rf"{bare}[^\s\"'<>]*", cell, re.IGNORECASE)
    if match is None:
        return None
    rest = _WEB_ADDRESS.sub(" ", cell[match.end() :]).strip(" ,;|)")
    beside = cell[: match.start()].rstrip(" :-–—=>\t(").strip() or rest
    return _url_in(match.group(), endpoints), beside


def _url_in(text: str, endpoints: CodioEndpoints) -> LaunchUrl:
    bare = text.rstrip(".,;)")
    value = bare if bare.isascii() else clean_value(bare).text
    return parse_launch_url(unwrapped(value), endpoints)


def _further_urls(line: _Line, endpoints: CodioEndpoints) -> list[str]:
    """Return the launch URLs of assignments that stand beside the one that was taken."""
    urls = [_url_in(text, endpoints) for cell in line.cells for text in _WEB_ADDRESS.findall(cell)]
    taken = identity_of_parsed(line.url) if line.url else None
    return [url.url for url in urls if url.opens_assignment and identity_of_parsed(url) != taken]


def _plausibility(lines: list[_Line]) -> tuple[int, int, int]:
    """Rank a way of splitting: most URLs alone in a cell, then most cells with names."""
    alone = sum(1 for line in lines if line.url and not line.beside_url)
    known = sum(1 for line in lines if line.url and line.url.kind is not LaunchUrlKind.FOREIGN)
    widths = [len(line.cells) for line in lines if line.url]
    even = int(bool(widths) and min(widths) == max(widths))
    return known + alone, even, max(widths, default=0)


def _columns_of(lines: list[_Line]) -> tuple[_Line | None, _Columns]:
    """Return the header line, if there is one, and which columns hold the names."""
    with_url = [line for line in lines if line.url is not None]
    candidates = _name_columns(with_url)
    header = _header_of(lines)
    if header is not None:
        columns = _columns_by_header(header, {line.url_column for line in with_url})
        if columns.assignment is not None:
            return header, columns
    if not candidates:
        return header, _Columns()
    if len(candidates) == 1:
        return header, _Columns(assignment=candidates[0])
    # Names of modules repeat, names of assignments hardly do.
    distinct = {column: len({_cell(line, column) for line in with_url}) for column in candidates}
    first, second = sorted(candidates, key=lambda column: (-distinct[column], column))[:2]
    if distinct[first] == distinct[second]:
        return header, _Columns(module=min(first, second), assignment=max(first, second))
    return header, _Columns(module=second, assignment=first)


def _name_columns(lines: list[_Line]) -> list[int]:
    """Return the columns that hold words: no URL, no ids, no numbers, no dates."""
    width = min(max((len(line.cells) for line in lines), default=0), _MOST_COLUMNS)
    columns = []
    for column in range(width):
        cells = [
            (line, cell)
            for line in lines
            if column != line.url_column and (cell := _cell(line, column))
        ]
        names = [cell for line, cell in cells if not _is_part_of_url(cell, line)]
        if names and 2 * len(names) > len(cells) and not _all_urls(names):
            columns.append(column)
    return columns


def _is_part_of_url(cell: str, line: _Line) -> bool:
    url = line.url
    parts = (url.organization_id, url.course_id, url.assignment_id) if url else ()
    return cell in parts or _NOT_A_NAME.fullmatch(cell) is not None


def _all_urls(cells: Sequence[str]) -> bool:
    return all(_WEB_ADDRESS.match(cell) for cell in cells)


def _header_of(lines: list[_Line]) -> _Line | None:
    """Return the last line above the first URL, if its cells are headings."""
    above: _Line | None = None
    for line in lines:
        if line.url is not None:
            break
        if any(line.cells):
            above = line
    else:
        return None
    if above is None:
        return None
    headings = (_MODULE_HEADER, _NAME_HEADER, _URL_HEADER)
    hits = sum(1 for cell in above.cells if any(pattern.search(cell) for pattern in headings))
    filled = sum(1 for cell in above.cells if cell)
    return above if hits and 2 * hits >= filled else None


def _columns_by_header(header: _Line, url_columns: set[int | None]) -> _Columns:
    module = assignment = None
    for column, cell in enumerate(header.cells):
        if column in url_columns or _ID_HEADER.search(cell) or _URL_HEADER.search(cell):
            continue
        if _MODULE_HEADER.search(cell):
            module = column if module is None else module
        elif _NAME_HEADER.search(cell):
            better = "assignment" in cell.casefold()
            if assignment is None or (
                better and "assignment" not in header.cells[assignment].casefold()
            ):
                assignment = column
    return _Columns(module=module, assignment=assignment)


def _cell(line: _Line, column: int | None) -> str:
    return line.cells[column] if column is not None and column < len(line.cells) else ""
