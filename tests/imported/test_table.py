"""A table comes out alike, whatever program has written it."""

import csv
import io

import pytest

from helpers.workbooks import workbook, zipped
from wizard.imported.errors import FileError
from wizard.imported.table import MOST_BYTES, part_text, read_table
from wizard.imported.text import decode_text

ROWS = [
    ["Mentor", "Schüler", "Note"],
    ["ruth.okafor@example.edu", "amira.haddad@example.edu", "Père Noël, “très” bien"],
    ["Åsa; Lindqvist", "ben.larsson@example.edu", "says \"hi\""],
]  # fmt: skip


def written(separator: str, *, quoting: int = csv.QUOTE_MINIMAL, ending: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=ending).writerows(ROWS)
    return out.getvalue()


def cells(data: bytes) -> list[list[str]]:
    return [list(row.cells) for row in read_table(data) if any(row.cells)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac-roman"]
)
def test_any_separator_in_any_encoding(separator, encoding):
    assert cells(written(separator).encode(encoding)) == ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_quoted_cells_and_blank_lines(separator, ending):
    text = written(separator, quoting=csv.QUOTE_ALL, ending=ending)

    assert cells((ending + text.replace(ending, ending * 2) + ending).encode()) == ROWS


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_excels_first_line_tells_the_separator_and_is_no_row(first):
    rows = read_table(f"{first}\r\na,b;c\r\n".encode("cp1252"))

    assert [(row.number, row.cells) for row in rows] == [(2, ("a,b", "c"))]


def test_a_row_knows_the_line_on_which_it_begins():
    rows = part_text('a,b\n"two\nlines",c\n\nd,e\n')

    assert [(row.number, row.cells[0]) for row in rows if row.cells] == [
        (1, "a"), (2, "two lines"), (5, "d"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "word"),
    [
        ("mac-roman", "Schüler"), ("mac-roman", "Élève"), ("mac-roman", "Muñoz"),
        ("mac-roman", "Françoise"), ("cp1252", "Schüler"), ("cp1252", "Élève"),
        ("cp1252", "Muñoz"), ("cp1252", "O\u2019Brien"), ("cp1252", "Straße"),
        ("cp1252", "“Loops”"),
        ("cp1252", "Ångström – naïve"), ("mac-roman", "Ångström"),
    ],
)  # fmt: skip
def test_windows_and_mac_are_told_apart_by_what_words_look_like(encoding, word):
    assert decode_text(f"name;x\n{word};y\n".encode(encoding)) == f"name;x\n{word};y\n"


def test_excels_own_workbook_is_read():
    assert cells(workbook(*ROWS)) == ROWS


def test_cells_that_excel_leaves_out_are_empty():
    (_, row) = read_table(workbook(["Name", "", "URL"], ["", "", "x"]))

    assert row.cells == ("", "", "x")


def test_of_several_sheets_the_one_with_the_table_is_taken():
    assert cells(workbook(*ROWS, before=(["Read me first"],))) == ROWS


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "CSV UTF-8"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "LibreOffice"),
        (zipped({"Index/Document.iwa": b"\x00"}), "Numbers"),
        (zipped({"xl/workbook.bin": b"\x00"}), "xlsb"),
        (zipped({"word/document.xml": "<a/>"}), "Word"),
        (zipped({"photo.jpg": b"\x00"}), "archive"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xef\xbb\xbf<html><table><tr><td>a", "web page"),
        (b"<?xml version='1.0'?><Workbook/>", "XML"),
        (b"\x00\x01\x02" * 9, "not a text file"),
        (b" " * (MOST_BYTES + 1), "too big"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_table_is_called_by_its_name_with_the_way_out(data, words):
    with pytest.raises(FileError, match=words):
        read_table(data)


def test_a_workbook_that_unfolds_without_end_is_refused():
    bomb = {"xl/workbook.xml": b"<a>" + b" " * (20 * 1024 * 1024) + b"</a>"}

    with pytest.raises(FileError, match="larger"):
        read_table(zipped(bomb))


def test_a_workbook_with_entities_is_refused():
    trick = '<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;</a>'

    with pytest.raises(FileError, match="entities"):
        read_table(zipped({"xl/workbook.xml": trick}))


def test_a_cell_far_to_the_right_makes_no_million_cells():
    data = workbook(["a", "b"])
    far = zipped(
        {
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": '<R><L Id="1" Target="worksheets/s.xml"/></R>',
            "xl/worksheets/s.xml": '<w><row r="9"><c r="A9"><v>7</v></c><c r="XFD9"><v>8</v></c>'
            "</row></w>",
        }
    )

    assert [(row.number, row.cells) for row in read_table(far)] == [(9, ("7",))]
    assert cells(data) == [["a", "b"]]


def test_cells_lose_what_nobody_sees():
    assert cells("\ufeffName\u200b;URL\u00a0\nLoo\u00adps;x\ufeff\n".encode()) == [
        ["Name", "URL"], ["Loops", "x"],
    ]  # fmt: skip
