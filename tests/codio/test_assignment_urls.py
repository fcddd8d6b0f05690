"""The Assignment URLs export, whose columns nobody documents."""

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.workbooks import workbook
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import ExportError, read_assignment_urls, read_export
from wizard.imported.characters import is_unseen

US = CodioEndpoints.for_domain("codio.com")
ORG = "2c08254e-541a-4923-a9f1-224ed64b159e"
COURSE = "61f1d78d48cd9f566a356ed6762579e3"


def _url(number: int) -> str:
    return f"https://apollo.codio.com/lti/{ORG}_{COURSE}_{number:032x}"


COURSE_ROWS = [
    ("Coding with Python", "Loops"),
    ("Coding with Python", "Functions"),
    ("Coding with Java", "Loops"),
    ("Coding with Java", "2D Lists, and more"),
    ("Coding with Java", 'The "quoted" one; really'),
    ("Übungen", "Schleifen\nund mehr"),
]


def _expected(rows) -> set[tuple[str | None, str, str]]:
    return {(m, " ".join(a.split()), _url(i)) for i, (m, a) in enumerate(rows)}


def _found(exported) -> set[tuple[str | None, str, str]]:
    return {(row.module, row.assignment, row.url.url) for row in exported.rows}


def _table(rows, delimiter=",", header=True, order=(0, 1, 2)) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    table = [(m, a, _url(i)) for i, (m, a) in enumerate(rows)]
    if header:
        table.insert(0, ("Module", "Assignment", "LTI Integration URL"))
    for line in table:
        writer.writerow([line[column] for column in order])
    return out.getvalue()


ORDERS = [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("header", [True, False])
def test_columns_in_any_order_by_any_delimiter_with_or_without_header(order, delimiter, header):
    text = _table(COURSE_ROWS, delimiter, header, order)
    exported = read_assignment_urls(text.encode(), US)
    assert _found(exported) == _expected(COURSE_ROWS)
    assert exported.rejected == ()
    assert [row.url.url for row in exported.rows] == [_url(i) for i in range(len(COURSE_ROWS))]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("header", [True, False])
def test_any_usual_encoding(encoding, header):
    data = _table(COURSE_ROWS, ";", header).encode(encoding)
    assert _found(read_export(data, US)) == _expected(COURSE_ROWS)


NAMES = st.text(
    alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn"), max_codepoint=0x2FFF),
    min_size=1,
    max_size=20,
).filter(
    lambda name: (
        any(c.isalpha() for c in name)
        and "http" not in name.lower()
        and not any(map(is_unseen, name))
    )
)


@given(
    st.lists(NAMES, min_size=2, max_size=8, unique_by=lambda name: " ".join(name.split())),
    st.sampled_from(ORDERS),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_names_come_back_as_they_went_in(names, order, delimiter, encoding):
    rows = [("Module one", name) for name in names]
    exported = read_assignment_urls(_table(rows, delimiter, True, order).encode(encoding), US)
    assert _found(exported) == _expected(rows)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    try:
        exported = read_export(data, US)
    except ExportError as error:
        exported, reason = None, str(error)
    if exported is None:
        assert reason.endswith(".")
    else:
        assert exported.rows == ()


WORDS = st.text(alphabet="abcdefg hijklmnop", min_size=1, max_size=12).filter(str.strip)


@given(st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=12))
def test_no_line_is_dropped_in_silence(lines):
    text = "".join(
        f"{word},{_url(number)}\n" if with_url else f"{word},\n"
        for number, (word, with_url) in enumerate(lines)
    )
    exported = read_assignment_urls(text.encode(), US)
    expected = [number for number, (_, with_url) in enumerate(lines) if with_url]
    assert [row.url.url for row in exported.rows] == [_url(number) for number in expected]
    assert len(exported.rejected) == len(lines) - len(expected)


@given(st.text(max_size=300).filter(lambda text: "\x00" not in text))
def test_any_text_is_read(text):
    assert read_assignment_urls(text.encode(), US).rows == ()


def test_a_second_launch_url_in_a_line_is_not_dropped_in_silence():
    text = f"Loops,{_url(1)},{_url(2)},https://school.example/courses/7\n"
    exported = read_assignment_urls(text.encode(), US)
    assert [(row.assignment, row.url.url) for row in exported.rows] == [("Loops", _url(1))]
    assert [line.text for line in exported.rejected] == [_url(2)]


def test_columns_with_ids_numbers_and_dates_are_not_names():
    lines = ["Assignment ID,Course ID,Name,Points,Due,URL"]
    lines += [f"{i:032x},{COURSE},Lab {i},10,2026-01-01T00:00:00Z,{_url(i)}" for i in range(4)]
    rows = read_assignment_urls("\n".join(lines).encode(), US).rows
    assert [(row.module, row.assignment) for row in rows] == [(None, f"Lab {i}") for i in range(4)]


def test_what_cannot_be_used_is_listed_with_its_line_and_reason():
    enrol = f"https://apollo.codio.com/lti/{ORG}_course_{COURSE}"
    elsewhere = f"https://apollo.codio.co.uk/lti/{ORG}_{COURSE}_ab"
    text = "\n".join(
        [
            "Codio Coding Library – exported 2026-01-02",
            "Name,URL",
            f"Loops,{_url(1)}",
            "Not published yet,",
            "",
            f"Everybody,{enrol}",
            f"Another region,{elsewhere}",
            f"Loops,{_url(1)}",
            "Broken,https://apollo.codio.com/lti/oops",
        ]
    )
    exported = read_assignment_urls(text.encode(), US)
    assert [row.assignment for row in exported.rows] == ["Loops"]
    _, without, enrols, elsewhere_too, repeated, broken = exported.rejected
    assert without.text == "Not published yet"
    assert "no launch URL" in without.reason
    assert "enrols" in enrols.reason
    assert "this Codio" in elsewhere_too.reason
    assert "repeats" in repeated.reason
    assert "no known form" in broken.reason


def test_a_url_without_a_scheme_is_a_url():
    bare = _url(1).removeprefix("https://")
    (row,) = read_assignment_urls(f"Loops,{bare}\n".encode(), US).rows
    assert (row.assignment, row.url.url) == ("Loops", _url(1))


@pytest.mark.parametrize("separator", [": ", " - ", " – ", " "])
def test_a_name_in_front_of_its_url_is_its_name(separator):
    text = "".join(f"Lab {i}{separator}{_url(i)}\n" for i in range(3))
    rows = read_assignment_urls(text.encode(), US).rows
    assert [(row.assignment, row.url.url) for row in rows] == [
        (f"Lab {i}", _url(i)) for i in range(3)
    ]


def test_only_urls_are_rows_without_names():
    rows = read_assignment_urls("\n".join(_url(i) for i in range(3)).encode(), US).rows
    assert [row.assignment for row in rows] == ["", "", ""]


def test_modules_are_told_from_assignments_by_their_repeating():
    shuffled = [(f"Part {i % 3}", f"Lab {i}") for i in range(12)]
    random.Random(4).shuffle(shuffled)
    text = _table(shuffled, header=False, order=(1, 0, 2))
    assert _found(read_assignment_urls(text.encode(), US)) == _expected(shuffled)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"<!DOCTYPE html><html>Log in</html>", "web page"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 40 + b"\xd8\x00", "text"),
        (b"a" * (17 * 1024 * 1024), "too big"),
    ],
)
def test_what_is_no_export_is_refused_with_the_reason(data, why):
    with pytest.raises(ExportError, match=why):
        read_export(data, US)


@pytest.mark.parametrize(
    "header",
    [
        ("Modul", "Aufgabe", "Link"), ("Módulo", "Tarea", "Enlace"), ("Kapitel", "Titel", "URL"),
        ("Section", "Devoir", "Lien"), ("Unidad", "Nombre", "Enlace LTI"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", ORDERS)
def test_headers_of_other_languages_say_which_column_is_which(header, order):
    """Two modules, and names that repeat: without its header nobody could tell the columns."""
    rows = [("Loops", "One"), ("Lists", "Two"), ("Loops", "Two"), ("Lists", "One")]
    table = [header, *((module, name, _url(i)) for i, (module, name) in enumerate(rows))]
    text = "\n".join(";".join(line[column] for column in order) for line in table)

    exported = read_assignment_urls(text.encode("cp1252"), US)

    assert _found(exported) == _expected(rows)
    assert exported.rejected == ()


@pytest.mark.parametrize("name", ["Loops", "Übung"])
def test_an_export_kept_in_a_workbook_is_read(name):
    data = workbook(["Module", "Assignment", "URL"], ["One", name, _url(1)])
    assert _found(read_export(data, US)) == {("One", name, _url(1))}
