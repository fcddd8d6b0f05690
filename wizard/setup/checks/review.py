"""The check of the Review page: is the plan applied?"""

from collections.abc import Iterable

from wizard.setup.changes.plan import PLAN
from wizard.setup.checks.base import Check, Facts, Outcome, passed, warning
from wizard.setup.snapshot import Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _nothing_left(facts: Facts) -> Iterable[Outcome]:
    count = len(facts.plan.actions)
    if count == 1:
        yield warning(
            tr("1 change is planned and not made yet."),
            mend=tr("Look through the plan and apply it."),
        )
    elif count:
        yield warning(
            tr("{count} changes are planned and not made yet.", count=count),
            mend=tr("Look through the plan and apply it."),
        )
    else:
        yield passed(tr("Canvas and Codio hold what the setup asks for; nothing is left to do."))


CHECKS = (
    Check(
        id="review.nothing_left",
        step=Step.REVIEW,
        title="The plan is applied",
        proves="Canvas and Codio hold what the setup asks for.",
        judge=_nothing_left,
        needs=(Section.CANVAS_COURSE, Section.TOOLS, Section.ASSIGNMENTS),
        uses=(PLAN,),
        requires=("courses.canvas",),
        sources=("design §2",),
    ),
)
