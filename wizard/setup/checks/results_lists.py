"""The check of what was read: is everything in it that Canvas and Codio have sent?"""

from collections.abc import Iterable

from wizard.setup.checks.base import Check, Facts, Outcome, not_applicable, passed, warning
from wizard.setup.set_aside import item_in_words, items_in_words
from wizard.setup.snapshot import NotRead, Section, Unreadable, set_aside_in
from wizard.setup.steps import Step
from wizard.texts import tr


def _read_whole(facts: Facts) -> Iterable[Outcome]:
    odd = dict.fromkeys(set_aside_in(facts.snapshot, Section))
    for item in odd:
        yield warning(
            tr(
                "{unread} Everything else was read ({why}).",
                unread=items_in_words((item,)),
                why=item.why,
            ),
            mend=tr(
                "Open it there, correct what is odd and save it; if it looks right, report this. "
                "Accept it if it is of no importance here."
            ),
            subject=item_in_words(item),
        )
    read = (getattr(facts.snapshot, section.value) for section in Section)
    if all(isinstance(part, NotRead | Unreadable) for part in read):
        yield not_applicable(tr("Nothing was read."))
    elif not odd:
        yield passed(tr("Everything in the lists that were read could be understood."))


CHECKS = (
    Check(
        id="results.read_whole",
        step=Step.RESULTS,
        title="Nothing odd in the answers",
        proves="Every item of the lists that Canvas and Codio have sent could be read.",
        judge=_read_whole,
        consults=tuple(Section),
        sources=("design §3",),
    ),
)
