"""What a check found: seven statuses, each with what is, what should be and the mend."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from wizard.complete import require_all
from wizard.texts import tr


class Status(StrEnum):
    """How far a finding can be trusted, and what it says."""

    PASSED = "passed"
    """Read back from an API and right."""
    FAILED = "failed"
    """Read back and wrong."""
    WARNING = "warning"
    """Works, but will hurt."""
    CONFIRMED = "confirmed"
    """No API can read it; a person said so."""
    UNKNOWN = "unknown"
    """Could not be checked."""
    BLOCKED = "blocked"
    """Not checked because an earlier check failed."""
    NOT_APPLICABLE = "not_applicable"
    """Nothing of the kind is there to look at, or the feature is not used."""


class Evidence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One exchange with a service that a finding rests on.

    `endpoint` is method and path without query, `at` a UTC time in ISO 8601, `request_id` the
    service's own id of the answer where it gives one.
    """

    service: str
    endpoint: str
    at: str
    status: int | None = None
    request_id: str | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What one check found about one subject.

    `found` says what is there, `expected` what should be, `mend` what to do about it. `row` is
    the Codio assignment id where the finding is about a row of the mapping screen.
    """

    check: str
    step: str
    status: Status
    title: str
    found: str
    expected: str = ""
    mend: str = ""
    subject: str = ""
    row: str | None = None
    moment: str = ""
    """The moment that it tells of, for programs: UTC, as 2026-12-12T13:05:00Z."""
    evidence: tuple[Evidence, ...] = ()
    blocked_by: str = ""
    confirmed_by: str = ""
    confirmed_at: str = ""
    accepted_until: str = ""
    """The last day until which the person of `confirmed_by` accepts a warning, as 2026-12-31."""
    accepted_because: str = ""
    confirmable: bool = False
    """Whether a person may confirm it, because no API can."""
    missing: bool = False
    """Whether it is unknown because a secret was not given: what rests on it has to wait."""
    partly_read: bool = False
    """Whether it is unknown only because items of a list could not be read."""
    oldest: str = ""
    """When the oldest setting that it rests on was read, where that was in an earlier reading: UTC,
    as 2026-12-12T13:05:00Z."""
    age: str = ""
    """The words at the end of `found` that tell how old that is."""
    planned: bool = False
    """Whether the plan, once applied, mends it: it is wrong now, and nobody has to do more."""


WRONG = frozenset({Status.FAILED, Status.BLOCKED})
GOOD = frozenset({Status.PASSED, Status.CONFIRMED})
NEEDS_ATTENTION = frozenset({Status.FAILED, Status.WARNING, Status.UNKNOWN, Status.BLOCKED})
"""What a person has to look at; by this the exit code of `verify` is decided."""


def all_good(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing needs a person's attention."""
    return not any(finding.status in NEEDS_ATTENTION for finding in findings)


def wait_for_plan(findings: Iterable[Finding]) -> bool:
    """Tell whether something is wrong, and nothing that the plan, once applied, does not mend."""
    wrong = [finding for finding in findings if finding.status in WRONG]
    return bool(wrong) and all(finding.planned for finding in wrong)


_WORK = {
    Status.FAILED: 0,
    Status.BLOCKED: 0,
    Status.WARNING: 1,
    Status.UNKNOWN: 2,
    Status.CONFIRMED: 2,
    Status.PASSED: 3,
    Status.NOT_APPLICABLE: 4,
}
require_all("_WORK", _WORK, Status)


def work_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put what is wrong before what is doubtful, and what passed after; otherwise keep the order.

    What a person confirms keeps its place: unknown and confirmed count alike.
    """
    return tuple(sorted(findings, key=lambda each: _WORK[each.status]))


MOST_OF_ONE_CHECK = 5


def gathered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put what one check says about many subjects, and in the same way, into one finding.

    Up to MOST_OF_ONE_CHECK findings of a check stay as they are. More become one at the place of
    the first, which says how many there are and what the first few of them are.
    """
    ordered = tuple(findings)
    kinds = Counter((each.check, each.status) for each in ordered)
    told: dict[tuple[str, Status], list[Finding]] = {}
    kept: list[Finding | tuple[str, Status]] = []
    for each in ordered:
        kind = (each.check, each.status)
        if kinds[kind] <= MOST_OF_ONE_CHECK:
            kept.append(each)
        elif kind in told:
            told[kind].append(each)
        else:
            told[kind] = [each]
            kept.append(kind)
    return tuple(each if isinstance(each, Finding) else _one_of(told[each]) for each in kept)


def _one_of(many: list[Finding]) -> Finding:
    first = many[0]
    shown = [each.found for each in many[:MOST_OF_ONE_CHECK]]
    shown.append(tr("… and {count} more.", count=len(many) - MOST_OF_ONE_CHECK))
    return msgspec.structs.replace(
        first, title=f"{first.title} ({len(many)})", found="\n".join(shown)
    )


def count_by_status(findings: Iterable[Finding]) -> dict[Status, int]:
    """Count findings by status, every status present."""
    counted = Counter(finding.status for finding in findings)
    return {status: counted[status] for status in Status}
