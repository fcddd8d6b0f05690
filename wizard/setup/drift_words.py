"""What has changed since the last verification, in the words of both window and command line."""

from datetime import UTC, datetime

from wizard.complete import require_all
from wizard.findings import Status
from wizard.setup.drift import Change, ChangeKind, Drift
from wizard.texts import tr


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
        tr("was {status} on {date}", status=_status(change.before), date=date)
        if change.before
        else tr("was not told of on {date}", date=date)
    )
    now = (
        tr("now {status}: {found}", status=_status(change.now), found=change.found)
        if change.now
        else tr("now not told of any more")
    )
    if change.before is change.now:
        return tr("{then}, {now} (before: {before})",
                  then=then, now=now, before=change.before_found)  # fmt: skip
    return tr("{then}, {now}", then=then, now=now)


def _status(status: Status) -> str:
    return tr(_STATUSES[status])


_STATUSES = {
    Status.PASSED: "passed",
    Status.FAILED: "failed",
    Status.WARNING: "warning",
    Status.CONFIRMED: "confirmed by a person",
    Status.UNKNOWN: "unknown",
    Status.BLOCKED: "blocked",
}
require_all("_STATUSES", _STATUSES, Status)
