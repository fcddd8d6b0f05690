"""The PDF report: made with or without a display, and all there when its text is taken out."""

import os
import re
import shutil
import subprocess
import sys

import msgspec
import pytest

from wizard.report.json import to_json
from wizard.report.model import ReportAssignment, ReportStatus
from wizard.report.pdf import to_pdf
from wizard.report.presentation import PRESENTATIONS

needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="needs pdftotext (Debian: poppler-utils)"
)

WRITE_WITHOUT_A_DISPLAY = """
import sys
from wizard.report.json import from_json
from wizard.report.pdf import to_pdf
report = from_json(sys.stdin.buffer.read())
first, second = to_pdf(report), to_pdf(report)
assert first.startswith(b"%PDF-") and len(first) == len(second)
"""


def _text(pdf, tmp_path, *options):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf)
    taken = subprocess.run(
        ["pdftotext", *options, str(file), "-"], capture_output=True, text=True, check=True
    )
    return taken.stdout


def _flat(text):
    return " ".join(text.split())


def test_a_program_with_no_display_and_no_application_can_write_it_twice(report):
    environment = {name: value for name, value in os.environ.items() if name not in
                   {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}  # fmt: skip
    finished = subprocess.run(
        [sys.executable, "-c", WRITE_WITHOUT_A_DISPLAY],
        input=to_json(report), env=environment, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr.decode()


def test_it_is_an_a4_document_with_title_and_author(qapp, report):
    pdf = to_pdf(report)
    assert pdf.startswith(b"%PDF-")
    assert re.search(rb"/MediaBox \[0 0 595[.\d]* 84[12][.\d]*\]", pdf)
    assert "CS 101 Autumn is connected to Codio".encode("utf-16-be") in pdf
    assert "Ada Admin".encode("utf-16-be") in pdf


@needs_poppler
def test_everything_in_the_report_is_in_its_text(qapp, report, tmp_path):
    text = _flat(_text(to_pdf(report), tmp_path))
    for look in PRESENTATIONS.values():
        assert look.word in text
    for finding in (each for section in report.sections for each in section.findings):
        assert finding.title in text
        folded = finding.status is ReportStatus.NOT_APPLICABLE
        assert folded != (finding.found in text)
    assert "Confirmed by Ada Admin on 23 November 2026, 12:04 UTC; not read back." in text
    for words in ("1 check failed and needs mending", "mia@north.example.edu", "skipped", "12.5",
                  "Install the LTI app “Codio”", "Passed over with “continue anyway”"):  # fmt: skip
        assert words in text


@needs_poppler
def test_markup_from_a_server_is_printed_not_obeyed(qapp, report, tmp_path):
    hostile = msgspec.structs.replace(report, setup_name="<b>x</b><table><tr><td>&amp;")
    assert "<b>x</b><table><tr><td>&amp;" in _flat(_text(to_pdf(hostile), tmp_path))


@needs_poppler
def test_a_long_table_cuts_no_row_and_repeats_its_heading(qapp, report, tmp_path):
    rows = tuple(
        ReportAssignment(
            module="One long module",
            name=f"Assignment number {number}",
            state="created",
            canvas_name=f"Canvas name {number}",
            launch_url=f"https://apollo.codio.com/lti/{number:032d}_{number:024d}_end{number}end",
        )
        for number in range(120)
    )
    long = msgspec.structs.replace(report, assignments=rows)
    pages = _text(to_pdf(long), tmp_path, "-layout").split("\f")[:-1]
    assert len(pages) > 4
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    for number in range(120):
        (page,) = (page for page in pages if re.search(rf"Assignment number {number}\b", page))
        assert f"end{number}end" in re.sub(r"\s+", "", page)
        assert "Codio assignment" in page


@needs_poppler
def test_no_heading_is_the_last_thing_on_a_page(qapp, report, tmp_path):
    modules = tuple(
        ReportAssignment(module=f"Module {number:03d}", name="Only one", state="created")
        for number in range(60)
    )
    pages = _text(to_pdf(msgspec.structs.replace(report, assignments=modules)), tmp_path, "-layout")
    for page in pages.split("\f")[:-1]:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert not re.match(r"Module \d+|Codio assignment", lines[-2]), lines[-4:]
