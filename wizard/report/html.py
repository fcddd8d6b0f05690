"""The report as one HTML file that needs nothing else: the accessible form of it."""

from wizard.report.model import Report
from wizard.report.templates import render_template


def to_html(report: Report) -> str:
    """Return the report as a self-contained HTML document."""
    return render_template("report.html", report)
