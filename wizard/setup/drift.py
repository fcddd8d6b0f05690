"""What has changed since a setup was verified last, what that breaks, and how it is said."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

from wizard.complete import require_all
from wizard.findings import GOOD, Finding, Status
from wizard.languages import SOURCE_LANGUAGE
from wizard.setup.changes.apply import APPLY
from wizard.setup.checks.dependencies import step_inputs
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.snapshot import CodioSettings, Snapshot
from wizard.setup.steps import ORDER
from wizard.store.journal import Journal
from wizard.store.json_files import JsonFileError, decode_json
from wizard.store.verifications import Verification, Verifications
from wizard.texts import spoken_code, tr


class ChangeKind(StrEnum):
    """Which way a finding went."""

    WORSE = "worse"
    BETTER = "better"
    OTHER = "other"
    """As good or bad as before, but something else is there."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """How one finding differs from the last time.

    `before` and `now` are None where the check said nothing of this subject then, or now.
    `breaks` says what does not hold any more; empty where nothing got worse.
    """

    kind: ChangeKind
    title: str
    subject: str = ""
    before: Status | None = None
    before_found: str = ""
    now: Status | None = None
    found: str = ""
    breaks: str = ""


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """The changes since the last verification, what got worse first.

    `since` is None where the setup was never verified before. `setup_changed` tells whether what
    is wanted was edited meanwhile, which may explain the changes.
    """

    since: datetime | None = None
    setup_changed: bool = False
    changes: tuple[Change, ...] = ()


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    check: str
    status: Status
    title: str
    found: str
    subject: str = ""


class _State(msgspec.Struct, frozen=True, kw_only=True):
    inputs: str
    findings: tuple[_Kept, ...]
    codio_course_id: str | None = None
    settings: CodioSettings | None = None
    """Those of the Codio course's assignments: each takes a request, and the next time may have to
    do without reading all of them. None in what was kept by a version that did not keep them."""
    language: str = SOURCE_LANGUAGE
    """In which language the findings are worded: other words alone are no change."""


_RANK = {
    Status.PASSED: 0,
    Status.NOT_APPLICABLE: 0,
    Status.CONFIRMED: 1,
    Status.WARNING: 2,
    Status.UNKNOWN: 3,
    Status.BLOCKED: 4,
    Status.FAILED: 5,
}
require_all("_RANK", _RANK, Status)
_ORDER = tuple(ChangeKind)
_NOTHING_WRONG = {Status.PASSED, Status.NOT_APPLICABLE}
"""The first completed work, or the last mentor taken out, is no change for better or worse."""
_COUNT = re.compile(r"(?<![\w.,])\d+(?!\w|[.,]\d)")
"""A whole number by itself: not that of LTI 1.3."""


def compare_with_last(
    *,
    document: SetupDocument,
    findings: Sequence[Finding],
    verifications: Verifications,
    now: datetime,
    remember: bool = True,
    snapshot: Snapshot | None = None,
) -> Drift:
    """Say what has changed since the last verification, and keep this one in its place.

    Args:
        snapshot: what it was found in; the settings of Codio's assignments are kept of it. None
            leaves those that are kept.
        now: the time of this verification, with its time zone.
        remember: False leaves the last verification as it is.

    Raises StoreError where the wizard's own file cannot be read or written.
    """
    key, inputs = journal_key(document), _inputs(document)
    if not key:
        return Drift()  # Setups without id and name would be compared with one another.
    last = verifications.last(key)
    before = _decoded(last)
    drift = Drift()
    if last is not None and before is not None:
        drift = Drift(
            since=last.verified_at,
            setup_changed=before.inputs != inputs,
            changes=_changes(
                before.findings, findings, same_words=before.language == spoken_code()
            ),
        )
    if remember:
        state = _State(
            inputs=inputs,
            findings=tuple(_kept(finding) for finding in findings),
            language=spoken_code(),
            codio_course_id=document.courses.codio_course_id,
            settings=_settings_to_keep(document, snapshot, before),
        )
        verifications.keep(key, Verification(verified_at=now, findings=msgspec.json.encode(state)))
    return drift


def drift_in_window(
    *,
    document: SetupDocument,
    findings: Sequence[Finding],
    verifications: Verifications,
    journal: Journal,
    now: datetime,
    snapshot: Snapshot | None = None,
) -> Drift:
    """Say what others have changed since the last verification, and keep this one in its place.

    What the wizard itself has made or taken back since is told where it happens; a person who
    just did it is not told that it changed. A setup whose first plan was never applied is no
    state to compare with later, and is not kept.

    Raises StoreError where the wizard's own file cannot be read or written.
    """
    key = journal_key(document)
    last = verifications.last(key)
    if last is None and any(finding.planned for finding in findings):
        return Drift()
    drift = compare_with_last(
        document=document,
        findings=findings,
        verifications=verifications,
        now=now,
        snapshot=snapshot,
    )
    ours = last is not None and any(
        at is not None and at > last.verified_at
        for entry in journal.entries(key)
        if entry.purpose == APPLY
        for at in (entry.begun_at, entry.finished_at, entry.undone_at)
    )
    return Drift() if ours else drift


def kept_settings(document: SetupDocument, verifications: Verifications) -> CodioSettings | None:
    """Return the settings of Codio's assignments as the last verification knew them.

    None where it knew none, or was about another Codio course. Raises StoreError.
    """
    key = journal_key(document)
    return _settings_of(document, _decoded(verifications.last(key))) if key else None


def _settings_of(document: SetupDocument, kept: _State | None) -> CodioSettings | None:
    if kept is None or kept.codio_course_id != document.courses.codio_course_id:
        return None
    return kept.settings


def _settings_to_keep(
    document: SetupDocument, snapshot: Snapshot | None, before: _State | None
) -> CodioSettings | None:
    known = snapshot.codio_settings if snapshot is not None else None
    if isinstance(known, CodioSettings):
        return msgspec.structs.replace(known, evidence=())
    return _settings_of(document, before)


def _decoded(last: Verification | None) -> _State | None:
    """Read what was kept; what another version of the program kept otherwise is no comparison."""
    try:
        return decode_json(last.findings, _State) if last is not None else None
    except JsonFileError:
        return None


def _inputs(document: SetupDocument) -> str:
    parts = "".join(step_inputs(document, step) for step in ORDER)
    return hashlib.sha256(parts.encode()).hexdigest()


def _kept(finding: Finding) -> _Kept:
    return _Kept(
        check=finding.check,
        status=finding.status,
        title=finding.title,
        found=_found(finding),
        subject=finding.subject,
    )


def _found(finding: Finding) -> str:
    """Return what was found: how old it is changes with each verification."""
    return finding.found.removesuffix(finding.age).rstrip()


def _changes(
    before: Iterable[_Kept], findings: Sequence[Finding], *, same_words: bool
) -> tuple[Change, ...]:
    old: dict[tuple[str, str], list[_Kept]] = {}
    for kept in before:
        old.setdefault((kept.check, kept.subject), []).append(kept)
    pairs: list[tuple[_Kept | None, Finding | None]] = []
    waiting: list[Finding] = []
    for finding in findings:
        of_subject = old.get((finding.check, finding.subject), [])
        same = next(
            (kept for kept in of_subject if _is_same(kept, finding, same_words=same_words)), None
        )
        if same is not None:
            of_subject.remove(same)
        else:
            waiting.append(finding)
    for finding in waiting:
        of_subject = old.get((finding.check, finding.subject), [])
        pairs.append((of_subject.pop(0) if of_subject else None, finding))
    pairs += [(kept, None) for rest in old.values() for kept in rest]
    changes = [
        _change(then, now, findings) for then, now in pairs if not _told_by_others(then, now, pairs)
    ]
    return tuple(sorted(changes, key=lambda change: _ORDER.index(change.kind)))


def _is_same(kept: _Kept, finding: Finding, *, same_words: bool) -> bool:
    """Tell whether nothing changed. More students in a course that is well are no change."""
    if kept.status is not finding.status:
        return {kept.status, finding.status} == _NOTHING_WRONG
    found = _found(finding)
    if not same_words or kept.found == found:
        return True
    return kept.status in GOOD and _COUNT.sub("", kept.found) == _COUNT.sub("", found)


def _told_by_others(
    then: _Kept | None, now: Finding | None, pairs: list[tuple[_Kept | None, Finding | None]]
) -> bool:
    """Leave out the sum “all is well” of a check that came or went with its single findings."""
    if now is None and then is not None and then.status in GOOD:
        return any(n is not None and n.check == then.check for _, n in pairs)
    if then is None and now is not None and now.status in GOOD:
        return any(t is not None and t.check == now.check for t, _ in pairs)
    return False


def _change(then: _Kept | None, now: Finding | None, findings: Sequence[Finding]) -> Change:
    known = now or then
    assert known is not None  # noqa: S101 - a pair has at least one side
    # A check that says nothing of a subject has nothing to complain of there.
    was = _RANK[then.status] if then is not None else 0
    is_now = _RANK[now.status] if now is not None else 0
    kind = ChangeKind.OTHER
    if was != is_now:
        kind = ChangeKind.WORSE if is_now > was else ChangeKind.BETTER
    return Change(
        kind=kind,
        title=known.title,
        subject=known.subject,
        before=then.status if then is not None else None,
        before_found=then.found if then is not None else "",
        now=now.status if now is not None else None,
        found=now.found if now is not None else "",
        breaks=_breaks(now, findings) if now is not None and kind is ChangeKind.WORSE else "",
    )


def _breaks(now: Finding, findings: Sequence[Finding]) -> str:
    proves = next((tr(check.proves) for check in CHECKS if check.id == now.check), "")
    if now.status is Status.WARNING:
        told = tr("It still works, but this does not hold in full: {proves}", proves=proves)
    elif now.status is Status.FAILED:
        told = tr("This does not hold any more: {proves}", proves=proves)
    elif now.status is Status.CONFIRMED:
        told = tr("Nothing proves it any more but a person's word: {proves}", proves=proves)
    else:
        told = tr("Nobody can tell whether this still holds: {proves}", proves=proves)
    blocked = dict.fromkeys(f.title for f in findings if f.blocked_by == now.check)
    if blocked:
        titles = ", ".join(f"“{title}”" for title in blocked)
        told = " ".join((told, tr("Not checked because of it: {titles}.", titles=titles)))
    return told


def drift_heading(drift: Drift) -> str:
    """Say since when something has changed, or that nothing has."""
    if drift.since is None:
        return tr("Verified for the first time: there is nothing to compare with.")
    when = f"{drift.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    if not drift.changes:
        return tr("Nothing changed since {when}.", when=when)
    return tr("Changed since {when}:", when=when)


def setup_changed_in_words() -> str:
    """Say what may explain the changes."""
    return tr("The setup itself was edited meanwhile.")


def kind_in_words(kind: ChangeKind) -> str:
    """Return which way a finding went, as one word."""
    return tr(_KINDS[kind])


_KINDS = {
    ChangeKind.WORSE: "worse",
    ChangeKind.BETTER: "better",
    ChangeKind.OTHER: "other",
}
require_all("_KINDS", _KINDS, ChangeKind)


def subject_in_words(change: Change) -> str:
    """Return what a change is about: the check, and the subject where it has one."""
    return f"{change.title} – {change.subject}" if change.subject else change.title


def course_in_words(change: Change, since: datetime) -> str:
    """Say what was found then, what is found now; `since` is when it was found last."""
    date = f"{since.astimezone(UTC):%Y-%m-%d}"
    then = (
        tr("was {status} on {date}", status=_status_in_words(change.before), date=date)
        if change.before
        else tr("was not told of on {date}", date=date)
    )
    now = (
        tr("now {status}: {found}", status=_status_in_words(change.now), found=change.found)
        if change.now
        else tr("now not told of any more")
    )
    if change.before is change.now:
        return tr("{then}, {now} (before: {before})",
                  then=then, now=now, before=change.before_found)  # fmt: skip
    return tr("{then}, {now}", then=then, now=now)


def _status_in_words(status: Status) -> str:
    return tr(_STATUSES[status])


_STATUSES = {
    Status.PASSED: "passed",
    Status.FAILED: "failed",
    Status.WARNING: "warning",
    Status.CONFIRMED: "confirmed by a person",
    Status.UNKNOWN: "unknown",
    Status.BLOCKED: "blocked",
    Status.NOT_APPLICABLE: "not applicable",
}
require_all("_STATUSES", _STATUSES, Status)
