"""The grading periods of a course, as Canvas lists them (doc/api/grading_periods)."""

import msgspec


class GradingPeriod(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a term. Once it `is_closed`, only administrators change what is due in it."""

    id: int
    title: str = ""
    start_date: str | None = None
    end_date: str | None = None
    is_closed: bool = False


class GradingPeriods(msgspec.Struct, frozen=True, kw_only=True):
    """What Canvas answers: no plain list."""

    grading_periods: tuple[GradingPeriod, ...] = ()
