"""Jinja2 set up for reports: everything is escaped, a misspelt name is an error."""

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from wizard.report.model import Report
from wizard.report.presentation import PRESENTATIONS, status_icon
from wizard.report.summary import count_by_status, needing_attention, verdict
from wizard.report.words import (
    by_module,
    confirmation_in_words,
    evidence_in_words,
    is_web_address,
    points_in_words,
    time_in_words,
    yes_or_no,
)
from wizard.resource_files import resource
from wizard.texts import spoken_code, tr


def render_template(name: str, report: Report) -> str:
    """Return the report put into the template of this name below `resources/templates`."""
    return (
        _environment()
        .get_template(name)
        .render(
            report=report,
            language=spoken_code(),
            presentations=PRESENTATIONS,
            counts=count_by_status(report),
            attention=needing_attention(report),
            verdict=verdict(report),
            modules=by_module(report.assignments),
        )
    )


def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(lambda name: resource("templates", name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        time=time_in_words,
        points=points_in_words,
        yes_or_no=yes_or_no,
        confirmation=confirmation_in_words,
        evidence=evidence_in_words,
        # Our own drawings, not a server's text.
        icon=lambda status: Markup(status_icon(status)),  # noqa: S704
    )
    environment.globals["tr"] = tr
    environment.tests["web_address"] = is_web_address
    return environment
