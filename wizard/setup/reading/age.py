"""How old what was read is, and how that is said."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from wizard.findings import Finding
from wizard.setup.moments import moment
from wizard.setup.snapshot import Section, Snapshot
from wizard.texts import tr

GOOD_FOR = timedelta(minutes=5)
"""How long what was read is good enough to be judged by on another page.

What is written never rests on it: that is looked at again beside the writes.
"""

GOOD_FOR_LONGER = {Section.CODIO_SETTINGS: timedelta(hours=1)}
"""What takes a request for each assignment; each setting tells its age where it rests on one."""

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def read_since(value: object) -> datetime | None:
    """Return when a section was read, by its first request; None where nothing was asked."""
    evidence = getattr(value, "evidence", ())
    return moment(evidence[0].at) if evidence else None


def is_young(section: Section, value: object, now: datetime) -> bool:
    """Tell whether a section was read a moment ago; where nothing was asked, nothing is old.

    What was read later than now was read by a clock that has been put back since.
    """
    at = read_since(value)
    good_for = GOOD_FOR_LONGER.get(section, GOOD_FOR)
    return at is None or -GOOD_FOR < now - at <= good_for


def oldest_fact(snapshot: Snapshot, sections: Iterable[Section]) -> datetime | None:
    """Return when the oldest of some sections was read; None where nothing of them was."""
    times = (read_since(getattr(snapshot, section.value)) for section in sections)
    return min((at for at in times if at is not None), default=None)


def oldest_evidence(findings: Iterable[Finding]) -> datetime | None:
    """Return when the oldest of what findings rest on was read; None where they rest on nothing."""
    texts = {each.at for finding in findings for each in finding.evidence}
    return min((at for at in map(moment, texts) if at is not None), default=None)


def age_in_words(at: datetime, now: datetime) -> str:
    """Say how long ago something was read: “Read 3 minutes ago”; the numbers are rounded down."""
    age = now - at
    if age < _MINUTE:
        return tr("Read just now")
    for unit, one, many in (
        (_DAY, tr("Read 1 day ago"), tr("Read {count} days ago", count=age // _DAY)),
        (_HOUR, tr("Read 1 hour ago"), tr("Read {count} hours ago", count=age // _HOUR)),
    ):
        if age >= unit:
            return one if age // unit == 1 else many
    count = age // _MINUTE
    return tr("Read 1 minute ago") if count == 1 else tr("Read {count} minutes ago", count=count)
