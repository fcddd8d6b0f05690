"""What a check may say of settings of which some are of an earlier reading, or not known at all."""

from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from wizard.findings import Status
from wizard.setup.checks.base import Check, Facts, Outcome, read_at
from wizard.setup.mapping.rows import RowState
from wizard.setup.moments import in_utc, moment
from wizard.setup.setting_ages import MOST_AGE, age_in_words, earlier_settings
from wizard.setup.snapshot import CodioSettings, Section
from wizard.texts import tr

_SAYS_ALL_IS_WELL = frozenset({Status.PASSED, Status.NOT_APPLICABLE})
_STANDS = frozenset({Status.FAILED, Status.WARNING, Status.BLOCKED})
"""What was found of one assignment stands, whatever is not known of others."""


def with_ages(check: Check, facts: Facts, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes of a check with the age of the settings that they rest on.

    Where settings are not known that it would say something of, it is not known either.
    """
    known = facts.snapshot.codio_settings
    if Section.CODIO_SETTINGS not in check.needs or not isinstance(known, CodioSettings):
        yield from outcomes
        return
    mapped = [r.codio_assignment_id for r in facts.rows if r.state is not RowState.SKIPPED]
    left = frozenset(known.left).intersection(mapped)
    for outcome in outcomes:
        if left and outcome.status not in _STANDS:
            yield _unknown(outcome, len(left), len(mapped))
        else:
            yield _aged(outcome, known, [outcome.row] if outcome.row else mapped)


def settings_read_at(facts: Facts) -> datetime:
    """Return when the settings were read, so that an old snapshot is judged as of its own day."""
    known = facts.snapshot.codio_settings
    if not isinstance(known, CodioSettings):
        return read_at(())
    return moment(known.begun_at) or read_at(known.evidence)


def _aged(outcome: Outcome, known: CodioSettings, ids: list[str]) -> Outcome:
    times = earlier_settings(known, ids)
    if not times:
        return outcome
    age = age_in_words(known, ids)
    return msgspec.structs.replace(
        outcome,
        found=f"{outcome.found} {age}",
        age=age,
        oldest=in_utc(min(times.values())),
    )


def _unknown(outcome: Outcome, left: int, mapped: int) -> Outcome:
    words = tr(
        "The settings of {count} of {all} assignments were not read, to spare requests to Codio, "
        "and what an earlier reading found is more than {hours} hours old, or nothing.",
        count=left, all=mapped, hours=round(MOST_AGE.total_seconds() / 3600),
    )  # fmt: skip
    so = tr("So it is not known whether this is as it should be.")
    is_well = outcome.status in _SAYS_ALL_IS_WELL
    return msgspec.structs.replace(
        outcome,
        status=Status.UNKNOWN,
        found=f"{words} {so}" if is_well else f"{outcome.found} {words}",
        mend=tr(
            "Check again: what was left out is read first then. On the command line, "
            "--codio-requests names how many requests verify may take."
        )
        if is_well
        else outcome.mend,
        partly_read=True,
    )
