"""The report as JSON, for other programs: versioned, and read back to the same value."""

import msgspec

from wizard.redact import clip
from wizard.report.model import Report, ReportStatus
from wizard.report.summary import Verdict, count_by_status, verdict
from wizard.store.json_files import JsonFileError, as_utf8, decode_json

FORMAT = "codio-canvas-wizard/report"
VERSION = 2
_READABLE = range(1, VERSION + 1)
"""Version 2 has the status not applicable, and warnings that a person has accepted."""
MOST_BYTES = 256 * 1024 * 1024


class NotAReportError(Exception):
    """The bytes are no report of this format and version; the text says what is wrong."""


class _File(msgspec.Struct, frozen=True, kw_only=True):
    format: str
    version: int
    summary: dict[ReportStatus, int]
    verdict: Verdict
    report: Report


class _Heading(msgspec.Struct, frozen=True, kw_only=True):
    format: str = ""
    version: int = 0


def to_json(report: Report) -> bytes:
    """Return the report as indented UTF-8 JSON with its format, version and summary."""
    file = _File(
        format=FORMAT,
        version=VERSION,
        summary=count_by_status(report),
        verdict=verdict(report),
        report=report,
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def from_json(content: bytes) -> Report:
    """Return the report that `to_json` wrote. Raises NotAReportError."""
    try:
        text = as_utf8(content, MOST_BYTES)
        heading = decode_json(text, _Heading)
        if heading.format != FORMAT or heading.version not in _READABLE:
            raise NotAReportError(
                f"This is no report of format {FORMAT}, versions 1 to {VERSION}: "
                f"it says {clip(heading.format) or 'nothing'}, "
                f"version {clip(str(heading.version), 40)}."
            )
        return decode_json(text, _File).report
    except JsonFileError as error:
        raise NotAReportError(f"This is no report: {error}.") from error
