"""What a check is, and what it may look at."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypedDict, Unpack

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.findings import Evidence, Status
from wizard.setup.changes.actions import Action
from wizard.setup.changes.plan import Plan
from wizard.setup.document import SetupDocument
from wizard.setup.freshness import LooksAt, Part
from wizard.setup.lti_app.app import AppSituation
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.moments import moment as moment
from wizard.setup.reading.asked_parts import AskedPart
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.texts import tr


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a check may look at. `app` is None where the apps were not read."""

    document: SetupDocument
    snapshot: Snapshot
    endpoints: CodioEndpoints
    rows: tuple[MappingRow, ...]
    app: AppSituation | None
    plan: Plan


class Outcome(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a check says about one subject; see `Finding` for the fields.

    `blocked_by` is the id of the check that must be right first; it goes with the status blocked.
    `missing` marks what is unknown because a secret was not given: what requires it is blocked.
    `absent_from` are the lists in which something was looked for and not found: where an item of
    one could not be read, it is unknown.
    `by_hand` marks a failure that only a person mends, although the plan mends others of its check.
    """

    status: Status
    found: str
    expected: str = ""
    mend: str = ""
    subject: str = ""
    row: str | None = None
    moment: str = ""
    blocked_by: str = ""
    by_hand: bool = False
    missing: bool = False
    absent_from: tuple[Listed, ...] = ()
    partly_read: bool = False
    """Whether it is unknown only because items of a list could not be read."""
    oldest: str = ""
    age: str = ""


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One named unit of verification.

    id: `<step>.<what>`, stable: reports and confirmations refer to it.
    proves: what holds when it passes, in one sentence.
    needs: the sections of the snapshot it rests on; it is unknown while one was not read, and says
        nothing while one of THOROUGH was not asked for.
    asked: parts of their answers on which it rests; it is unknown where one did not come.
    every: lists of which it says something as a whole, or that nothing of the kind is there; then
        it is unknown where an item of one could not be read, unless it has found a failure.
    every_row: the same for the rows of the mapping, where an assignment that may be a row's could
        not be read.
    about: sections whose reading it judges itself, refusals included; evidence as `needs` is.
    consults: further sections that it looks at where they were read.
    uses: what it uses that is worked out from sections and parts, such as ROWS.
    parts: the parts of the document that it looks at itself.
    words: confirmations of others that it looks at, by id.
    secrets: secrets of which it looks at what can be said without telling them.
    tells_of: the section of which it is this check that says that it could not be read.
    requires: checks that must not have failed first, nor wait for a secret.
    judge: a pure function; it never raises and returns at least one outcome.
    confirmable: whether a person's word can stand in, because no API can read it.
    obstacle: whether nothing may be applied while it fails, or waits for a secret.
    mended_by: the actions with which the plan mends it; none where only a person can.
    sources: the rows of the reference it answers, such as “canvas.md §13 #7”.
    """

    id: str
    step: Step
    title: str
    proves: str
    judge: Callable[[Facts], Iterable[Outcome]]
    needs: tuple[Section, ...] = ()
    asked: tuple[AskedPart, ...] = ()
    every: tuple[Listed, ...] = ()
    every_row: bool = False
    about: tuple[Section, ...] = ()
    consults: tuple[Section, ...] = ()
    uses: tuple[LooksAt, ...] = ()
    parts: tuple[Part, ...] = ()
    words: tuple[str, ...] = ()
    secrets: tuple[SecretName, ...] = ()
    tells_of: Section | None = None
    requires: tuple[str, ...] = ()
    confirmable: bool = False
    obstacle: bool = False
    mended_by: tuple[type[Action], ...] = ()
    sources: tuple[str, ...] = ()


class Details(TypedDict, total=False):
    """What an outcome may say besides; see `Finding` for the fields."""

    subject: str
    row: str | None
    moment: str
    absent_from: tuple[Listed, ...]


def passed(found: str, *, expected: str = "", **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something read back and right."""
    return Outcome(status=Status.PASSED, found=found, expected=expected, **details)


def failed(
    found: str, *, expected: str, mend: str, by_hand: bool = False, **details: Unpack[Details]
) -> Outcome:
    """Return the outcome of something read back and wrong."""
    return Outcome(
        status=Status.FAILED,
        found=found,
        expected=expected,
        mend=mend,
        by_hand=by_hand,
        **details,
    )


def not_applicable(found: str, **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something that is not there to look at, or of a feature not used."""
    return Outcome(status=Status.NOT_APPLICABLE, found=found, **details)


def warning(found: str, *, mend: str, **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something that works but will hurt."""
    return Outcome(status=Status.WARNING, found=found, mend=mend, **details)


def unknown(found: str, *, mend: str = "", **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something that could not be checked."""
    return Outcome(status=Status.UNKNOWN, found=found, mend=mend, **details)


def missing(found: str, *, mend: str, **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something that cannot be checked before a secret is given."""
    return Outcome(status=Status.UNKNOWN, found=found, mend=mend, missing=True, **details)


def blocked(found: str, *, by: str, mend: str, **details: Unpack[Details]) -> Outcome:
    """Return the outcome of something that was not checked because the check `by` failed."""
    return Outcome(status=Status.BLOCKED, found=found, mend=mend, blocked_by=by, **details)


def not_read() -> Outcome:
    """Return the outcome of something that nobody has read yet."""
    return unknown(tr("Not read yet."), mend=tr("Check this page, or the pages before it."))


def being_read_in_words() -> str:
    """Say of something that it is being read, and will be told of in a moment."""
    return tr("What Codio tells of it is still being read.")


_MOST_NAMED = 5


def listed(names: Iterable[str]) -> str:
    """Join names with commas, the first few where there are many, with how many more there are."""
    known = tuple(names)
    if len(known) <= _MOST_NAMED + 1:
        return ", ".join(known)
    return tr(
        "{names} and {count} more",
        names=", ".join(known[:_MOST_NAMED]),
        count=len(known) - _MOST_NAMED,
    )


def read_at(evidence: Sequence[Evidence]) -> datetime:
    """Return when something was read, so that an old snapshot is judged as of its own day."""
    found = moment(evidence[0].at) if evidence else None
    return found or datetime.now(UTC)
