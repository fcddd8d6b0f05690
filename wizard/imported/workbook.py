"""Workbooks of spreadsheet programs: Excel's own form is read, the others are called by name.

An .xlsx file is a zip of XML (ECMA-376): `xl/workbook.xml` lists the sheets, whose cells hold
numbers, texts, or places in the table of shared texts.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from wizard.imported.archive import Archive, ArchiveLimits, local_name, parse_xml, text_of
from wizard.imported.errors import FileError
from wizard.texts import tr

_BOOK = "xl/workbook.xml"
_SHARED = "xl/sharedStrings.xml"
_MAIN_PARTS = (
    _BOOK,
    "xl/workbook.bin",
    "Index/Document.iwa",
    "Index.zip",
    "mimetype",
    "word/document.xml",
)
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_COLUMNS = 64
_MOST_SHEETS = 20
_LIMITS = ArchiveLimits(entry_bytes=16 * 1024 * 1024)

Row = tuple[int, list[str]]
"""A row's number, from 1, and its cells."""


def holds_workbook(data: bytes) -> bool:
    """Tell whether a zip file is a workbook or document of an office program, read or not."""
    try:
        with Archive(data, _LIMITS) as archive:
            return any(archive.has(name) for name in _MAIN_PARTS)
    except FileError:
        return False


def refuse_other_forms(data: bytes) -> None:
    """Raise FileError for what is a workbook or document that cannot be read, with the way out."""
    if data.startswith(_OLD_EXCEL):
        raise FileError(_saved_as_csv("Excel 97–2003 (.xls)"))
    if data.startswith(b"%PDF"):
        raise FileError(tr("The file is a PDF, not a table. Save the table itself as CSV."))


def _refuse_other_archives(archive: Archive) -> None:
    """Raise FileError for an archive that is no workbook of Excel, with the way out."""
    if archive.has("xl/workbook.bin"):
        raise FileError(_saved_as_csv("Excel (.xlsb)"))
    if archive.has("Index/Document.iwa") or archive.has("Index.zip"):
        raise FileError(_saved_as_csv("Numbers"))
    if archive.has("mimetype") and b"opendocument.spreadsheet" in archive.read("mimetype"):
        raise FileError(_saved_as_csv("LibreOffice (.ods)"))
    if archive.has("word/document.xml"):
        raise FileError(tr("The file is a document of Word. Save its table as CSV from Excel."))
    if not archive.has(_BOOK):
        raise FileError(tr("The file is an archive, not a table. Unpack it first."))


def _saved_as_csv(program: str) -> str:
    return tr(
        "The file is a workbook of {program}, which cannot be read here. Open it there, save or "
        "export it as “CSV UTF-8”, and import that file.",
        program=program,
    )


def read_sheets(data: bytes) -> list[list[Row]]:
    """Return the rows of every sheet of Excel's workbook that is shown, in the workbook's order.

    Raises FileError for other archives, and where a part is damaged, or larger than any list is.
    """
    with Archive(data, _LIMITS) as archive:
        _refuse_other_archives(archive)
        shared = _shared_texts(archive)
        files = _sheet_files(archive)
        return [list(_rows(parse_xml(archive.read(name)), shared)) for name in files]


def _shared_texts(archive: Archive) -> list[str]:
    if not archive.has(_SHARED):
        return []
    root = parse_xml(archive.read(_SHARED))
    return [_spoken(item) for item in root if local_name(item) == "si"]


def _spoken(item: Element) -> str:
    """Return an entry's text without the phonetic signs beside it."""
    parts = []
    for child in item:
        if local_name(child) == "t":
            parts.append(child.text or "")
        elif local_name(child) == "r":
            parts += [each.text or "" for each in child if local_name(each) == "t"]
    return "".join(parts)


def _sheet_files(archive: Archive) -> list[str]:
    targets = {}
    folder = posixpath.dirname(_BOOK)
    links = f"{folder}/_rels/workbook.xml.rels"
    if archive.has(links):
        for link in parse_xml(archive.read(links)):
            target = link.get("Target", "")
            place = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            targets[link.get("Id", "")] = posixpath.normpath(place)
    found = []
    for sheet in parse_xml(archive.read(_BOOK)).iter():
        if local_name(sheet) == "sheet" and sheet.get("state", "visible") == "visible":
            link_id = next((v for key, v in sheet.attrib.items() if key.endswith("}id")), "")
            name = targets.get(link_id, "")
            if archive.has(name):
                found.append(name)
    return found[:_MOST_SHEETS]


def _rows(sheet: Element, shared: list[str]) -> Iterator[Row]:
    number = 0
    for row in sheet.iter():
        if local_name(row) != "row":
            continue
        told = row.get("r", "")
        number = int(told) if told.isascii() and told.isdigit() and len(told) < 8 else number + 1
        cells: list[str] = []
        for cell in row:
            column = _column(cell.get("r", ""), len(cells))
            if local_name(cell) != "c" or column >= _MOST_COLUMNS:
                continue
            cells += [""] * (column + 1 - len(cells))
            cells[column] = _cell_text(cell, shared)
        yield number, cells


def _column(reference: str, following: int) -> int:
    """Return a cell's column, from 0, out of a reference such as `AB12`."""
    column = 0
    for sign in reference[:4]:
        if not ("A" <= sign <= "Z"):
            break
        column = column * 26 + ord(sign) - ord("A") + 1
    return column - 1 if column else following


def _cell_text(cell: Element, shared: list[str]) -> str:
    parts = {local_name(child): child for child in cell}
    if "is" in parts:
        return _spoken(parts["is"])
    value = text_of(parts["v"]) if "v" in parts else ""
    if cell.get("t") != "s":
        return value
    known = value.isascii() and value.isdigit() and len(value) < 9 and int(value) < len(shared)
    return shared[int(value)] if known else ""
