"""The report as JSON, for other programs: versioned, and read back to the same value."""

import msgspec

from wizard.report.model import Report, ReportStatus
from wizard.report.summary import Verdict, count_by_status, verdict

FORMAT = "codio-canvas-wizard/report"
VERSION = 1


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
        heading = msgspec.json.decode(content, type=_Heading)
        if heading.format != FORMAT or heading.version != VERSION:
            raise NotAReportError(
                f"This is no report of format {FORMAT}, version {VERSION}: "
                f"it says {heading.format or 'nothing'}, version {heading.version}."
            )
        return msgspec.json.decode(content, type=_File).report
    except msgspec.MsgspecError as error:
        raise NotAReportError(f"This is no report: {error}.") from error
