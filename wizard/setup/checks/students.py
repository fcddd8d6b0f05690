"""Checks of what students see in Codio."""

from collections.abc import Iterable

from wizard.setup.checks.base import Check, Facts, Outcome, unknown
from wizard.setup.freshness import Part
from wizard.setup.steps import Step
from wizard.texts import tr


def _hide_not_started(facts: Facts) -> Iterable[Outcome]:
    wanted = tr("on") if facts.document.students.hide_not_started else tr("off")
    yield unknown(
        tr("No API tells how Hide not started assignments is set in Codio."),
        mend=tr(
            "In the Codio course open Admin → LTI / LMS, switch Hide not started assignments "
            "{wanted}, press Save Changes, and confirm it here.",
            wanted=wanted,
        ),
    )


CHECKS = (
    Check(
        id="students.hide_not_started",
        step=Step.STUDENTS,
        title="Hide not started assignments",
        proves="Codio's dashboard shows students what you chose.",
        judge=_hide_not_started,
        parts=(Part.STUDENTS,),
        confirmable=True,
        sources=("codio.md §3", "codio.md §5.5 #28"),
    ),
)
