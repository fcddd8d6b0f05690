"""Writes a report to a file, in the form that the file's suffix asks for."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from wizard import report as folder
from wizard.complete import modules_of, require_all
from wizard.redact import RUN
from wizard.report.csv import to_csv
from wizard.report.html import to_html
from wizard.report.json import to_json
from wizard.report.markdown import to_markdown
from wizard.report.model import Report
from wizard.store.paths import write_whole_file
from wizard.text_changes import with_texts_changed
from wizard.texts import tr


def _to_pdf(report: Report) -> bytes:
    from wizard.report.pdf import to_pdf  # Imports Qt, which the other forms can do without.

    return to_pdf(report)


class ReportForm(msgspec.Struct, frozen=True, kw_only=True):
    """A form that a report can be written in.

    suffix: what its files end in, with the dot.
    command: the menu's words for it, in English.
    write: makes the whole content of the file; text becomes UTF-8.
    """

    suffix: str
    command: str
    write: Callable[[Report], bytes | str]


FORMS = (
    ReportForm(suffix=".html", command="Web page (HTML)…", write=to_html),
    ReportForm(suffix=".pdf", command="PDF…", write=_to_pdf),
    ReportForm(suffix=".md", command="Markdown…", write=to_markdown),
    ReportForm(suffix=".csv", command="Table (CSV)…", write=to_csv),
    ReportForm(suffix=".json", command="Data (JSON)…", write=to_json),
)

_NO_FORMS = ("model", "pdf", "presentation", "summary", "templates", "words", "writer")
"""Modules of this folder that write nothing; of `pdf` stands a function above."""
require_all(
    "FORMS",
    {form.write.__module__ for form in FORMS} | {f"{folder.__name__}.{name}" for name in _NO_FORMS},
    modules_of(folder),
)

FORMATS = tuple(form.suffix for form in FORMS)
"""The suffixes that a report can be written in."""


class UnknownFormatError(Exception):
    """The file's suffix is none of those a report can be written in."""

    def __init__(self, suffix: str) -> None:
        super().__init__(
            tr(
                "A report cannot be written as “{suffix}”. Nothing was written. Choose a name "
                "that ends in one of {formats}.",
                suffix=suffix or tr("a file without a suffix"),
                formats=", ".join(FORMATS),
            )
        )


def write_report(report: Report, file: Path) -> None:
    """Write the report, whole or not at all, in the form its suffix names.

    No secret of this run is in it.

    Raises UnknownFormatError; OSError where the file cannot be written.
    """
    suffix = file.suffix.lower()
    form = next((form for form in FORMS if form.suffix == suffix), None)
    if form is None:
        raise UnknownFormatError(file.suffix)
    content = form.write(with_texts_changed(report, RUN.mask))
    write_whole_file(file, content.encode() if isinstance(content, str) else content)
