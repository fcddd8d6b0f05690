"""Markdown, CSV and JSON: the same report for wikis, spreadsheets and programs."""

import csv
import io
from datetime import UTC, datetime

import msgspec
import pytest
from msgspec.structs import replace

from wizard.report.csv import COLUMNS, to_csv
from wizard.report.html import to_html
from wizard.report.json import NotAReportError, from_json, to_json
from wizard.report.markdown import to_markdown
from wizard.report.model import ReportAssignment, ReportFinding, ReportSection, ReportStatus
from wizard.report.presentation import PRESENTATIONS


def _rows(report):
    return list(csv.DictReader(io.StringIO(to_csv(report).decode("utf-8-sig"), newline="")))


def test_json_gives_back_the_same_report(report):
    assert from_json(to_json(report)) == report


def test_json_says_what_it_is_and_sums_up(report):
    written = msgspec.json.decode(to_json(report))
    assert written["format"] == "codio-canvas-wizard/report"
    assert written["version"] == 2
    assert written["summary"] == {
        "failed": 1, "warning": 1, "blocked": 1, "unknown": 1, "confirmed": 1, "passed": 2,
        "not_applicable": 1,
    }  # fmt: skip
    assert written["verdict"]["status"] == "failed"
    assert written["report"]["generated_at"] == "2026-11-23T12:04:00Z"


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"format":"other","version":1}',
     b'{"format":"codio-canvas-wizard/report"}',
     b'{"format":"codio-canvas-wizard/report","version":3,"report":{}}',
     b'{"format":"codio-canvas-wizard/report","version":1,"report":{}}'],
)  # fmt: skip
def test_what_is_no_report_is_refused(content):
    with pytest.raises(NotAReportError, match="no report"):
        from_json(content)


def test_csv_has_a_row_for_each_finding_and_each_assignment(report):
    rows = _rows(report)
    assert [row["kind"] for row in rows] == ["finding"] * 8 + ["assignment"] * 7
    assert tuple(rows[0]) == COLUMNS
    assert {row["status"] for row in rows[:8]} == set(ReportStatus)
    loops = rows[9]
    assert (loops["module"], loops["assignment"], loops["points"]) == (
        "Coding with Python",
        "Loops",
        "12.5",
    )
    assert (loops["published"], loops["new_tab"], loops["state"]) == ("yes", "yes", "created")
    assert rows[-1]["published"] == ""


def test_the_canvas_module_of_an_assignment_stands_in_every_form(report):
    placed = replace(report.assignments[0], canvas_module="Week 1 | Loops")
    written = replace(report, assignments=(placed, *report.assignments[1:]))
    rows = [row["canvas_module"] for row in _rows(written) if row["kind"] == "assignment"]
    assert rows == ["Week 1 | Loops", *[""] * 6]
    assert to_markdown(written).count("in the module “Week 1 \\| Loops”") == 1
    assert to_html(written).count("in the module “Week 1 | Loops”") == 1
    assert from_json(to_json(written)).assignments[0].canvas_module == "Week 1 | Loops"


def test_excel_is_told_the_encoding(report):
    assert to_csv(report).startswith(b"\xef\xbb\xbfkind,")


@pytest.mark.parametrize(
    "name",
    ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uff1d1", "\0=1"],
)
def test_no_cell_is_run_as_a_formula(report, name):
    row = ReportAssignment(module="m", name=name, state="s")
    (written,) = _rows(msgspec.structs.replace(report, sections=(), assignments=(row,)))
    assert written["assignment"] == "'" + name.replace("\0", "")


def test_csv_keeps_commas_quotes_and_lines(report):
    name = 'Loops, "while"\nand for — 循环'
    row = ReportAssignment(module="m", name=name, state="s")
    (written,) = _rows(msgspec.structs.replace(report, sections=(), assignments=(row,)))
    assert written["assignment"] == name


def test_markdown_has_every_part(report):
    text = to_markdown(report)
    for heading in ("# CS 101", "## Summary", "## Checks", "### LTI app", "## All assignments",
                    "### Coding with Python", "## Mentors", "## What the wizard did",
                    "## Done by hand and confirmed", "## Passed over"):  # fmt: skip
        assert f"\n{heading}" in "\n" + text
    assert "Not applicable here: List of mentors." in text
    for look in PRESENTATIONS.values():
        folded = look.status is ReportStatus.NOT_APPLICABLE
        assert folded != (f"- **{look.word}** · " in text)
    assert (
        "[Coding with Java: Loops](<https://canvas.north.example.edu/courses/4821/assignments/10>)"
        in text
    )
    assert "not read back" in text


def test_markdown_tables_have_as_many_cells_in_every_row(report):
    blocks = [
        block.splitlines() for block in to_markdown(report).split("\n\n") if block.startswith("|")
    ]
    assert len(blocks) == 7
    for lines in blocks:
        assert len({line.replace("\\|", "").count("|") for line in lines}) == 1


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a | b", r"a \| b"),
        ("line\nbreak", "line break"),
        ("<b>bold</b>", r"\<b\>bold\</b\>"),
        ("[x](http://evil)", r"\[x\]\(http\://evil\)"),
        ("*_`~#!", r"\*\_\`\~\#\!"),
        ("&lt;", r"\&lt;"),
        ("back\\slash", r"back\\slash"),
        ("mail@example.edu", r"mail\@example.edu"),
        ("1. first", r"1\. first"),
    ],
)
def test_markdown_takes_a_servers_text_as_text(report, name, written):
    finding = ReportFinding(check="c", status=ReportStatus.PASSED, title=name)
    section = ReportSection(step="s", title="s", findings=(finding,))
    text = to_markdown(msgspec.structs.replace(report, sections=(section,)))
    assert f"· {written}\n" in text


def test_markdown_links_lead_only_to_the_web(report):
    row = ReportAssignment(
        module="m", name="n", state="s", canvas_name="open", canvas_url="javascript:alert(1)"
    )
    text = to_markdown(msgspec.structs.replace(report, assignments=(row,)))
    assert "javascript" not in text
    row = msgspec.structs.replace(row, canvas_url="https://c.example.edu/a|b <c>")
    text = to_markdown(msgspec.structs.replace(report, assignments=(row,)))
    assert "[open](<https://c.example.edu/a%7Cb%20%3Cc%3E>)" in text


def test_how_old_the_oldest_fact_is_stands_in_every_form_for_people(report):
    read = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)

    old = replace(report, read_from=read)

    assert "- Oldest fact read on: 23 November 2026, 09:41 UTC" in to_markdown(old)
    assert "oldest fact read on" in to_html(old)
    assert 'datetime="2026-11-23T09:41:00+00:00"' in to_html(old)
    assert from_json(to_json(old)).read_from == read
    assert "oldest fact read on" not in to_html(report).lower()
    assert "oldest fact" not in to_markdown(report).lower()


def test_a_report_of_before_says_nothing_of_its_oldest_fact(report):
    written = msgspec.json.decode(to_json(report))
    del written["report"]["read_from"]

    assert from_json(msgspec.json.encode(written)) == report
