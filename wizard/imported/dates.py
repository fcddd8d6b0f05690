"""Dates as people, spreadsheets, Canvas and Codio write them: read into instants, and written.

An instant is kept as text in UTC, to the second: `2026-09-01T05:59:59Z`, the form in which Canvas
takes and gives dates (canvas.md §5). What could be two days is never guessed: AmbiguousDateError
tells that a person has to say whether day or month comes first.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from wizard.imported.characters import clean_value, clean_words
from wizard.texts import tr

END_OF_DAY = time(23, 59, 59)
"""What a due or closing date without a time of day means in Canvas."""
START_OF_DAY = time(0, 0, 0)
_LONGEST = 80
_EPOCH_OF_SPREADSHEETS = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's days have no zone
_MOST_DAYS = 2_958_465
"""31 December 9999, the last day that spreadsheets know."""
_ISO = re.compile(
    r"(?P<day>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:[T ]+(?P<time>\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)"
    r" ?(?P<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2}(?::?\d{2})?)?)?",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[ ,]+(.*))?")
_DAY_NAMED = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?(?:[ -]+de)?[ -]+([^\W\d_]{3,12})\.?"
    r"(?:[ -]+del?)?,?[ -]+(\d{4})(?:,? +(.*))?",
    re.IGNORECASE,
)
_MONTH_NAMED = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,? )?([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})"
    r"(?:,? +(.*))?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:at |a las )?(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))? ?(am|pm|a\. ?m\.|p\. ?m\.)?",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"\d{1,7}([.,]\d{1,15})?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january", "ene", "enero"),
            ("feb", "february", "febrero"),
            ("mar", "march", "marzo"),
            ("apr", "april", "abr", "abril"),
            ("may", "mayo"),
            ("jun", "june", "junio"),
            ("jul", "july", "julio"),
            ("aug", "august", "ago", "agosto"),
            ("sep", "sept", "september", "septiembre", "setiembre"),
            ("oct", "october", "octubre"),
            ("nov", "november", "noviembre"),
            ("dec", "december", "dic", "diciembre"),
        ),
        start=1,
    )
    for name in names
}


class DateOrder(StrEnum):
    """Which comes first where a date is written in numbers alone."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class DateError(ValueError):
    """A text is no date that can be meant; the message says in plain words why."""


class AmbiguousDateError(DateError):
    """A date could be two days: a person, or another date of the same column, has to tell."""


def instant(text: str) -> str:
    """Return an ISO 8601 date with a time zone in the form in which instants are kept.

    Raises DateError for what is none, names no zone, or is out of the years 1 to 9999.
    """
    match = _ISO.fullmatch(clean_value(text).text)
    if match is None or not match["offset"]:
        raise DateError(
            tr("“{text}” is no date with a time zone, such as 2026-09-01T05:59:59Z.",
               text=text[:_LONGEST])
        )  # fmt: skip
    return read_date(text, UTC)


def kept_form(in_utc: datetime) -> str:
    """Write a moment in UTC in the form in which instants are kept: 2026-09-01T05:59:59Z."""
    return in_utc.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def read_date(
    text: str,
    zone: tzinfo,
    *,
    order: DateOrder | None = None,
    of_day: time = END_OF_DAY,
) -> str:
    """Return the instant that a text means; empty for an empty one.

    zone: where the text names no zone of its own.
    order: what comes first in numbers alone; None: only what can be one day alone is read.
    of_day: the time of day where the text tells none.

    Raises AmbiguousDateError where the order of day and month decides, DateError for what is no
    date, does not exist (a day of no calendar, an hour that the clocks skip) or is out of range.
    """
    words = " ".join(clean_words(text).split())
    if not words:
        return ""
    if len(words) > _LONGEST:
        raise _no_date(words)
    iso = _ISO.fullmatch(words)
    if iso is not None and iso["offset"]:
        offset = iso["offset"].upper()
        sign = "+00:00" if offset in {"Z", "UTC", "GMT"} else offset
        try:
            offset_zone = datetime.strptime(sign.replace(":", ""), "%z").tzinfo
            aware = datetime.combine(
                _day(words, *map(int, iso["day"].split("-"))),
                _time_of(words, _with_seconds(iso["time"])),
                offset_zone,
            )
        except ValueError as error:
            raise _no_date(words) from error
        return _written(words, aware)
    found, at = _local(words, iso, order)
    return _written(words, _exists(words, datetime.combine(found, at or of_day), zone))


def order_of(texts: tuple[str, ...]) -> DateOrder | None:
    """Return which comes first in a column of dates, as far as one of them tells.

    None where none does, or where they contradict each other.
    """
    told: set[DateOrder] = set()
    for text in texts:
        match = _NUMBERS.fullmatch(" ".join(clean_words(text[: _LONGEST * 2]).split()))
        if match is None or len(match[1]) == len("2026"):
            continue
        first, second = int(match[1]), int(match[3])
        if first > len("JFMAMJJASOND") >= second:
            told.add(DateOrder.DAY_FIRST)
        elif second > len("JFMAMJJASOND") >= first:
            told.add(DateOrder.MONTH_FIRST)
    return told.pop() if len(told) == 1 else None


def written_date(text: str, zone: tzinfo) -> str:
    """Write an instant for a file: local time with its offset, which reads back exactly."""
    return _at(text, zone).isoformat(timespec="seconds") if text else ""


def shown_date(text: str, zone: tzinfo) -> str:
    """Write an instant for people: `2026-09-01 23:59`; typed again, it is the same instant.

    23:59 is the end of the day, with its 59 seconds, as in Canvas. An hour that comes twice has
    its offset beside it the second time.
    """
    if not text:
        return ""
    try:
        local = _at(text, zone)
    except DateError:
        return text[:_LONGEST]
    clock = f"{local:%H:%M:%S}"
    if local.time() == END_OF_DAY or (local.second == 0 and clock != "23:59:00"):
        clock = clock[: len("23:59")]
    offset = f" {local:%z}" if local.fold else ""
    # strftime writes the years before 1000 with fewer digits on some systems.
    return f"{local.year:04d}-{local:%m-%d} {clock}{offset}"


def _at(text: str, zone: tzinfo) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(zone)
    except (ValueError, OverflowError, OSError) as error:
        raise _no_date(text) from error


def _local(
    words: str, iso: re.Match[str] | None, order: DateOrder | None
) -> tuple[date, time | None]:
    """Return the day and the time of day of a text that names no zone."""
    if iso is not None:
        at = _time_of(words, iso["time"]) if iso["time"] else None
        return _day(words, *map(int, iso["day"].split("-"))), at
    if match := _NUMBERS.fullmatch(words):
        first, second, third = int(match[1]), int(match[3]), int(match[4])
        at = _time_of(words, match[5]) if match[5] else None
        if len(match[1]) == len("2026"):
            return _day(words, first, second, third), at
        if len(match[4]) != len("2026"):
            raise _no_date(words)
        return _by_order(words, first, second, third, order), at
    if (match := _DAY_NAMED.fullmatch(words)) and match[2].lower() in _MONTHS:
        at = _time_of(words, match[4]) if match[4] else None
        return _day(words, int(match[3]), _MONTHS[match[2].lower()], int(match[1])), at
    if (match := _MONTH_NAMED.fullmatch(words)) and match[1].lower() in _MONTHS:
        at = _time_of(words, match[4]) if match[4] else None
        return _day(words, int(match[3]), _MONTHS[match[1].lower()], int(match[2])), at
    if _SERIAL.fullmatch(words):
        return _of_serial(words)
    raise _no_date(words)


def _by_order(words: str, first: int, second: int, year: int, order: DateOrder | None) -> date:
    if first == second:
        return _day(words, year, first, second)
    can_be_day_first = second <= len("JFMAMJJASOND")
    can_be_month_first = first <= len("JFMAMJJASOND")
    if can_be_day_first and can_be_month_first and order is None:
        raise AmbiguousDateError(
            tr("“{text}” can be two days. Say whether the day or the month comes first, or write "
               "it as {one} or {other}.",
               text=words,
               one=f"{year:04d}-{first:02d}-{second:02d}",
               other=f"{year:04d}-{second:02d}-{first:02d}")
        )  # fmt: skip
    if can_be_month_first and (order is not DateOrder.DAY_FIRST or not can_be_day_first):
        if order is DateOrder.DAY_FIRST:
            raise _no_date(words)
        return _day(words, year, first, second)
    if order is DateOrder.MONTH_FIRST:
        raise _no_date(words)
    return _day(words, year, second, first)


def _of_serial(words: str) -> tuple[date, time | None]:
    """Read what a workbook keeps for a date: days since 30 December 1899, and parts of a day."""
    days = float(words.replace(",", "."))
    # Below it is a year, a number of points or a mistake sooner than a date.
    if not 20_000 <= days <= _MOST_DAYS:
        raise _no_date(words)
    found = _EPOCH_OF_SPREADSHEETS + timedelta(seconds=round(days * 86_400))
    return found.date(), None if days.is_integer() else found.time()


def _with_seconds(clock: str) -> str:
    """Return the time of day beside an offset with seconds: it is exact as it stands."""
    return clock if clock.count(":") > 1 else f"{clock}:00"


def _time_of(words: str, text: str) -> time:
    match = _TIME.fullmatch(re.sub(r"[.,]\d{1,9}$", "", text) if ":" in text else text)
    if match is None:
        raise _no_date(words)
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    half = (match[4] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        raise _no_date(words)
    if not half and match[2] is None:
        raise _no_date(words)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        at = time(hour, minute, second)
        return END_OF_DAY if match[3] is None and (hour, minute) == (23, 59) else at
    except ValueError as error:
        raise _no_date(words) from error


def _day(words: str, year: int, month: int, of_month: int) -> date:
    try:
        return date(year, month, of_month)
    except ValueError as error:
        raise _no_date(words) from error


def _exists(words: str, local: datetime, zone: tzinfo) -> datetime:
    """Return a local time in its zone; of one that comes twice, the first."""
    aware = local.replace(tzinfo=zone)
    try:
        again = aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    except (OverflowError, OSError, ValueError) as error:
        raise _no_date(words) from error
    if again != local:
        raise DateError(tr("“{text}” does not exist: the clocks go forward over it.", text=words))
    return aware


def _written(words: str, aware: datetime) -> str:
    try:
        in_utc = aware.astimezone(UTC)
    except (OverflowError, ValueError) as error:
        raise _no_date(words) from error
    return kept_form(in_utc)


def _no_date(words: str) -> DateError:
    return DateError(
        tr("“{text}” is no date. Write it as 2026-09-01 23:59.", text=words[:_LONGEST])
    )
