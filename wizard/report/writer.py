"""Writes a report to a file, in the form that the file's suffix asks for."""

from collections.abc import Callable
from pathlib import Path

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


_WRITERS: dict[str, Callable[[Report], bytes]] = {
    ".html": lambda report: to_html(report).encode(),
    ".pdf": _to_pdf,
    ".md": lambda report: to_markdown(report).encode(),
    ".csv": to_csv,
    ".json": to_json,
}

FORMATS = tuple(_WRITERS)
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
    writer = _WRITERS.get(file.suffix.lower())
    if writer is None:
        raise UnknownFormatError(file.suffix)
    write_whole_file(file, writer(with_texts_changed(report, RUN.mask)))
