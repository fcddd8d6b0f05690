"""Writing a report to a file: the suffix chooses the form."""

import subprocess
import sys

import pytest

from wizard.report.json import from_json
from wizard.report.writer import FORMATS, UnknownFormatError, write_report

BEGINNINGS = {
    ".html": b"<!DOCTYPE html>",
    ".pdf": b"%PDF-",
    ".md": b"# ",
    ".csv": b"\xef\xbb\xbfkind,",
    ".json": b"{",
}


def test_how_each_form_begins_is_known_here():
    assert set(FORMATS) == set(BEGINNINGS)


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_suffix_chooses_the_form(qapp, report, tmp_path, suffix):
    file = tmp_path / f"report{suffix.upper()}"
    write_report(report, file)
    assert file.read_bytes().startswith(BEGINNINGS[suffix])
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("name", ["report", "report.docx", "report.html.txt"])
def test_another_suffix_is_refused_with_those_that_are_known(report, tmp_path, name):
    with pytest.raises(UnknownFormatError, match=r"\.html, \.pdf, \.md, \.csv, \.json"):
        write_report(report, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_leaves_nothing(report, tmp_path):
    with pytest.raises(FileNotFoundError):
        write_report(report, tmp_path / "none" / "report.json")


def test_a_report_already_there_is_replaced(report, tmp_path):
    file = tmp_path / "report.json"
    file.write_text("old")
    write_report(report, file)
    assert from_json(file.read_bytes()) == report


def test_only_the_pdf_needs_qt():
    code = "import sys, wizard.report.writer; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
