"""How each status looks, here once for the reports and the window: word, icon and colours."""

import msgspec

from wizard.complete import require_all
from wizard.report.model import ReportStatus
from wizard.resource_files import resource
from wizard.texts import tr


class StatusColours(msgspec.Struct, frozen=True, kw_only=True):
    """Colours as `#rrggbb`: text and icon, and the tint that may lie behind them.

    The text has a contrast of at least 4.5:1 on the tint and on the page (WCAG 2.2 AA, 1.4.3).
    """

    ink: str
    tint: str


class StatusPresentation(msgspec.Struct, frozen=True, kw_only=True):
    """One status for the eye and for a screen reader; `source` holds the English texts."""

    status: ReportStatus
    source: tuple[str, str]
    icon: str
    light: StatusColours
    dark: StatusColours

    @property
    def word(self) -> str:
        """The status in one word."""
        return tr(self.source[0])

    @property
    def meaning(self) -> str:
        """What the status says, in one plain sentence."""
        return tr(self.source[1])


def _presentation(
    status: ReportStatus, *, word: str, meaning: str, light: tuple[str, str], dark: tuple[str, str]
) -> StatusPresentation:
    return StatusPresentation(
        status=status,
        source=(word, meaning),
        icon=resource("icons", f"status-{status}.svg").name,
        light=StatusColours(ink=light[0], tint=light[1]),
        dark=StatusColours(ink=dark[0], tint=dark[1]),
    )


PRESENTATIONS: dict[ReportStatus, StatusPresentation] = {
    each.status: each
    for each in (
        _presentation(
            ReportStatus.FAILED,
            word="Failed",
            meaning="Read back and wrong.",
            light=("#b42318", "#fdeceb"),
            dark=("#ff9c92", "#3b1a17"),
        ),
        _presentation(
            ReportStatus.WARNING,
            word="Warning",
            meaning="Works, but will hurt.",
            light=("#855100", "#fff3d9"),
            dark=("#f4c26b", "#352810"),
        ),
        _presentation(
            ReportStatus.BLOCKED,
            word="Blocked",
            meaning="Not checked because an earlier check failed.",
            light=("#6b4423", "#f6eee7"),
            dark=("#dfb896", "#33271d"),
        ),
        _presentation(
            ReportStatus.UNKNOWN,
            word="Unknown",
            meaning="Could not be checked.",
            light=("#475467", "#eef1f5"),
            dark=("#b6c2d1", "#27303c"),
        ),
        _presentation(
            ReportStatus.CONFIRMED,
            word="Confirmed",
            meaning="A person said so; no API can read it.",
            light=("#5a3fb5", "#f1edfd"),
            dark=("#bfadff", "#282048"),
        ),
        _presentation(
            ReportStatus.PASSED,
            word="Passed",
            meaning="Read back from the server and right.",
            light=("#12692f", "#e6f5ea"),
            dark=("#62d48c", "#13311f"),
        ),
        _presentation(
            ReportStatus.NOT_APPLICABLE,
            word="Not applicable",
            meaning="Nothing of the kind is there, or the feature is not used.",
            light=("#5d6775", "#f3f5f8"),
            dark=("#a3afbe", "#20272f"),
        ),
    )
}
"""In the order of urgency, the most urgent first."""
require_all("PRESENTATIONS", PRESENTATIONS, ReportStatus)


def presentation_of(status: str) -> StatusPresentation:
    """Return the presentation of a status, given by its value. Raises ValueError for another."""
    return PRESENTATIONS[ReportStatus(status)]


def status_icon(status: str, colour: str = "currentColor") -> str:
    """Return the status's icon as SVG text, 24 by 24, drawn in one colour.

    colour: what to draw it in; Qt does not know `currentColor`, so the window and the PDF name one.
    """
    icon = resource("icons", presentation_of(status).icon).read_text(encoding="utf-8")
    return icon.replace("currentColor", colour).strip()
