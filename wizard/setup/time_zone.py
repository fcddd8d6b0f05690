"""In which time zone the dates of a course are shown and typed."""

import time
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import msgspec

from wizard.setup.snapshot import CanvasCourse, Snapshot
from wizard.texts import tr


class LocalZone(tzinfo):
    """The time zone of this computer, with the rules of every year, by whatever name."""

    def utcoffset(self, at: datetime | None) -> timedelta | None:
        """Return what the clocks of this computer show before UTC at that local time."""
        if at is None:
            return None
        return at.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _at: datetime | None) -> timedelta | None:
        """Return nothing: no caller asks which part of the offset is summer time."""
        return None

    def tzname(self, _at: datetime | None) -> str:
        """Name the zone as this computer does."""
        return time.tzname[0]

    def fromutc(self, at: datetime) -> datetime:
        """Return the local time of a time in UTC."""
        told = at.replace(tzinfo=UTC).astimezone()
        local = told.replace(tzinfo=self, fold=0)
        return local if self.utcoffset(local) == told.utcoffset() else local.replace(fold=1)


class CourseZone(msgspec.Struct, frozen=True, kw_only=True):
    """The zone in which dates are shown and typed.

    name: as people know it, such as America/Denver.
    is_courses: whether it is the Canvas course's own; else it is this computer's.
    """

    zone: tzinfo
    name: str
    is_courses: bool

    def in_words(self) -> str:
        """Say in whose time the dates are."""
        if self.is_courses:
            return tr("Dates are in the time of the Canvas course ({zone}).", zone=self.name)
        return tr(
            "Canvas does not tell the course's time zone: dates are in this computer's time "
            "({zone}).",
            zone=self.name,
        )


def zone_named(name: str | None) -> tzinfo | None:
    """Return a time zone by the name that IANA has for it, None for an unknown one."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def course_zone(snapshot: Snapshot) -> CourseZone:
    """Return the zone of the chosen Canvas course, this computer's where Canvas tells none.

    Canvas tells the name that IANA has for it (its `lib/api/v1/course.rb`).
    """
    known = snapshot.canvas_course
    name = known.course.time_zone if isinstance(known, CanvasCourse) else None
    zone = zone_named(name)
    if zone is not None and name:
        return CourseZone(zone=zone, name=name, is_courses=True)
    local = LocalZone()
    return CourseZone(zone=local, name=local.tzname(None), is_courses=False)
