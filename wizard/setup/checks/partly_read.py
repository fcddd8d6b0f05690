"""What a check may say of a list of which an item could not be read."""

from collections.abc import Iterable, Iterator

import msgspec

from wizard.findings import Status
from wizard.setup.checks.base import Check, Facts, Outcome
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.set_aside import items_in_words, of_kinds
from wizard.setup.snapshot import set_aside_in
from wizard.texts import tr

_WITHOUT_FAULT = frozenset({Status.PASSED, Status.NOT_APPLICABLE})
"""A failure stands, whatever else there is."""


def known_outcomes(check: Check, facts: Facts, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes of a check, unknown where they rest on what could not be read."""
    odd = set_aside_in(facts.snapshot, (*check.needs, *check.about))
    rows = _rows_unread(facts) if check.every_row else ""
    every = of_kinds(odd, check.every)
    for outcome in outcomes:
        lost = of_kinds(odd, outcome.absent_from)
        if outcome.status is Status.PASSED:
            lost = (*lost, *every)
        if lost:
            yield _unknown(outcome, items_in_words(lost))
        elif rows and outcome.status in _WITHOUT_FAULT:
            yield _unknown(outcome, rows)
        else:
            yield outcome


def _rows_unread(facts: Facts) -> str:
    """Say what may be the assignment of a row and could not be read; empty where nothing."""
    words = (
        conflict.words
        for row in facts.rows
        for conflict in row.conflicts
        if conflict.kind is ConflictKind.UNREADABLE
    )
    return next(words, "")


def _unknown(outcome: Outcome, words: str) -> Outcome:
    return msgspec.structs.replace(
        outcome,
        status=Status.UNKNOWN,
        found=tr("{unread} So it is not known whether this is as it should be.", unread=words),
        mend=tr(
            "Open it there, correct what is odd and save it; if it looks right, report this. Then "
            "check again."
        ),
        partly_read=True,
    )  # fmt: skip
