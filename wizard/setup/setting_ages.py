"""How old the settings of Codio's assignments are that are known: what is too old is not known.

Each setting takes a request of its own, at Codio's pace and of its 10,000 a day for the whole
organisation (codio.md §1.6), so that a reading may leave some as an earlier one has found them.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

import msgspec

from wizard.setup.moments import in_words, moment
from wizard.setup.snapshot import CodioSettings, Snapshot
from wizard.texts import tr

MOST_AGE = timedelta(hours=4)
"""For how long a setting counts as known. Teachers change settings in the course of a day."""


def with_known_settings(snapshot: Snapshot) -> Snapshot:
    """Return the snapshot without the settings that are too old to be called known.

    What was left unread and is not known from earlier stays in `left`, what is too old joins it.
    """
    known = snapshot.codio_settings
    if not isinstance(known, CodioSettings) or not known.left:
        return snapshot
    settings = {
        each: value for each, value in known.settings.items() if not _is_too_old(known, each)
    }
    left = tuple(each for each in known.left if each not in settings)
    return msgspec.structs.replace(
        snapshot, codio_settings=msgspec.structs.replace(known, settings=settings, left=left)
    )


def earlier_settings(known: CodioSettings, ids: Iterable[str]) -> dict[str, datetime]:
    """Return when those of the settings were read that are of an earlier reading."""
    begun = moment(known.begun_at)
    if begun is None:
        return {}
    read = {each: moment(known.read_at.get(each)) for each in ids if each in known.settings}
    return {each: at for each, at in read.items() if at is not None and at < begun}


def age_in_words(known: CodioSettings, ids: Collection[str]) -> str:
    """Say how many of the settings are of an earlier reading, and how old; empty for none."""
    times = earlier_settings(known, ids)
    begun = moment(known.begun_at)
    if not times or begun is None:
        return ""
    oldest = min(times.values())
    age = duration_in_words(begun - oldest)
    if len(ids) == 1:
        return tr("Its settings in Codio were read {age} earlier, on {when}.",
                  age=age, when=in_words(oldest))  # fmt: skip
    return tr(
        "The settings of {count} of {all} assignments were read earlier, the oldest {age} before, "
        "on {when}.",
        count=len(times), all=len(ids), age=age, when=in_words(oldest),
    )  # fmt: skip


def duration_in_words(duration: timedelta) -> str:
    """Say how long something takes or has lasted, to the minute: “2 h 5 min”."""
    hours, minutes = divmod(max(1, round(duration.total_seconds() / 60)), 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def _is_too_old(known: CodioSettings, each: str) -> bool:
    begun, at = moment(known.begun_at), moment(known.read_at.get(each))
    if each not in known.left or begun is None:
        return False
    return at is None or begun - at > MOST_AGE
