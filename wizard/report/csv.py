"""The report as one CSV table: a row per finding and a row per assignment, told apart by `kind`."""

import csv
import io

from wizard.report.model import Report
from wizard.report.summary import all_findings
from wizard.report.words import evidence_in_words, points_in_words, yes_or_no

COLUMNS = (
    "kind",
    "step",
    "check",
    "status",
    "title",
    "subject",
    "found",
    "expected",
    "mend",
    "evidence",
    "confirmed_by",
    "confirmed_at",
    "module",
    "assignment",
    "launch_url",
    "canvas_name",
    "canvas_url",
    "points",
    "group",
    "published",
    "new_tab",
    "state",
    "canvas_module",
)

# A spreadsheet would run a cell that begins so as a formula (OWASP, “CSV injection”).
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001


def to_csv(report: Report) -> bytes:
    """Return the report as CSV in UTF-8 with a byte order mark, without which Excel misreads it."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    for row in (*_findings(report), *_assignments(report)):
        writer.writerow({column: harmless_cell(cell) for column, cell in row.items()})
    return text.getvalue().encode("utf-8-sig")


def _findings(report: Report) -> list[dict[str, str]]:
    return [
        {
            "kind": "finding",
            "step": section.step,
            "check": finding.check,
            "status": finding.status.value,
            "title": finding.title,
            "subject": finding.subject,
            "found": finding.found,
            "expected": finding.expected,
            "mend": finding.mend,
            "evidence": "; ".join(evidence_in_words(each) for each in finding.evidence),
            "confirmed_by": finding.confirmed_by,
            "confirmed_at": finding.confirmed_at.isoformat() if finding.confirmed_at else "",
        }
        for section, finding in all_findings(report)
    ]


def _assignments(report: Report) -> list[dict[str, str]]:
    return [
        {
            "kind": "assignment",
            "module": assignment.module,
            "assignment": assignment.name,
            "launch_url": assignment.launch_url,
            "canvas_name": assignment.canvas_name,
            "canvas_url": assignment.canvas_url,
            "points": points_in_words(assignment.points),
            "group": assignment.group,
            "published": yes_or_no(assignment.published),
            "new_tab": yes_or_no(assignment.new_tab),
            "state": assignment.state,
            "canvas_module": assignment.canvas_module,
        }
        for assignment in report.assignments
    ]


def harmless_cell(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula; a quote before it marks it as text."""
    # A NUL would end the file for some readers.
    cell = cell.replace("\0", "")
    return f"'{cell}" if cell.lstrip(" ").startswith(_BEGINS_A_FORMULA) else cell
