"""Checks of the dates in Canvas: against Codio's own, and against the term of the course.

After “Until” Canvas still takes a grade that a tool sends (instructure/canvas-lms, issue 1359), but
lets no student open the assignment: what it stops is late work, and with it late grades.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from wizard.canvas.types import Assignment, AssignmentDates
from wizard.codio.types import AssignmentSettings
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.date_words import date_changes_in_words, date_in_words
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    listed,
    moment,
    not_applicable,
    passed,
    read_at,
    warning,
)
from wizard.setup.checks.earlier_settings import settings_read_at
from wizard.setup.document import DateField
from wizard.setup.mapping.dates import has_overrides, wishes_dates
from wizard.setup.mapping.rows import IN_CANVAS, ROWS, MappingRow, RowState
from wizard.setup.snapshot import Assignments, CanvasCourse, CodioSettings, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_ROUNDED = timedelta(minutes=1)
"""Codio's form and its file know minutes, Canvas ends a day with its last second."""
_LONG_AGO = timedelta(days=60)
_SHUTS = frozenset({"DISABLE", "DISABLE_AND_COMPLETE"})


def _dated(facts: Facts) -> Iterator[tuple[MappingRow, Assignment]]:
    """Return the mapped assignments whose dates count.

    A course pace has dates of its own; of many overrides Canvas tells no dates; what the plan is to
    change is told by the first check.
    """
    for row in facts.rows:
        canvas = row.canvas
        if canvas is None or row.state not in IN_CANVAS or canvas.in_paced_course:
            continue
        untold = has_overrides(canvas) and not canvas.all_dates
        if not untold and not _changing(row):
            yield row, canvas


def _changing(row: MappingRow) -> tuple[DateField, ...]:
    """Return the dates that the plan is to change in what is there."""
    if row.state is not RowState.WILL_CHANGE or row.current is None or row.desired is None:
        return ()
    states = row.current, row.desired
    return tuple(each for each in DateField if len({getattr(of, each.value) for of in states}) > 1)


def _as_wished(facts: Facts) -> Iterable[Outcome]:
    wishing = [row for row in facts.rows if row.state in IN_CANVAS and wishes_dates(row.mapping)]
    if not wishing:
        yield not_applicable(tr("The setup wishes no date of an assignment that is in Canvas."))
        return
    left = [row for row in wishing if row.dates_left]
    wrong = [row for row in wishing if _changing(row)]
    for row in wrong:
        changes = "; ".join(
            date_changes_in_words(row.current, row.desired, _zone(facts))
            if row.current is not None and row.desired is not None
            else ()
        )
        yield failed(
            tr("Dates of “{name}” in Canvas are not as the setup wishes: {changes}.",
               name=row.told_as, changes=changes),
            expected=tr("The dates of the mapping."),
            mend=tr("Go to Review and apply the plan."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )  # fmt: skip
    if not wrong and len(left) < len(wishing):
        yield passed(tr("Each date that the setup wishes was read back from Canvas."))
    for words in dict.fromkeys(row.dates_left for row in left):
        yield not_applicable(words)


def _pairs(facts: Facts) -> Iterator[tuple[MappingRow, Assignment, AssignmentSettings]]:
    known = facts.snapshot.codio_settings
    if isinstance(known, CodioSettings):
        for row, canvas in _dated(facts):
            settings = known.settings.get(row.codio_assignment_id)
            if settings is not None:
                yield row, canvas, settings


def _for_whom(assignment: Assignment) -> tuple[AssignmentDates, ...]:
    """Return the dates of everyone, sections, groups and people that an assignment is for."""
    own = AssignmentDates(
        base=True,
        due_at=assignment.due_at,
        unlock_at=assignment.unlock_at,
        lock_at=assignment.lock_at,
    )
    known = assignment.all_dates or (own,)
    if assignment.only_visible_to_overrides:
        return tuple(dates for dates in known if not dates.base)
    return known


def _last(moments: Iterable[datetime | None]) -> datetime | None:
    """Return the last of several moments; None where one of them is open, or there is none."""
    known = tuple(moments)
    found = [each for each in known if each is not None]
    return max(found) if found and len(found) == len(known) else None


def _closes_in_canvas(assignment: Assignment) -> datetime | None:
    return _last(moment(dates.lock_at) for dates in _for_whom(assignment))


def _needed_until(assignment: Assignment) -> datetime | None:
    """Return until when Canvas lets the last student hand in, or has it due; None: unknown."""
    ends = (moment(dates.lock_at) or moment(dates.due_at) for dates in _for_whom(assignment))
    return max((each for each in ends if each is not None), default=None)


def _codio_closes(facts: Facts) -> Iterable[Outcome]:
    now = settings_read_at(facts)
    compared = 0
    early: list[tuple[MappingRow, datetime, datetime]] = []
    for row, canvas, settings in _pairs(facts):
        ends, until = moment(settings.endTime), _needed_until(canvas)
        closed = _closes_in_canvas(canvas)
        if ends is None or until is None or (ends <= now and settings.action in _SHUTS):
            continue
        if closed is not None and closed <= now:
            continue
        compared += 1
        if ends + _ROUNDED <= until:
            early.append((row, ends, until))
    for row, ends, until in early:
        yield warning(
            tr("Codio closes “{name}” on {codio}, Canvas lets students in until {canvas}. Between "
               "the two they can open it and not hand in.",
               name=row.told_as, codio=_shown(ends, facts), canvas=_shown(until, facts)),
            mend=tr(
                "Change the closing date in Codio, by hand or with the file of dates that the "
                "wizard writes for Codio; or change “Until” in Canvas."
            ),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )  # fmt: skip
    if not early:
        yield _agreed(compared, tr("No closing date in Codio is before the one in Canvas."))


def _canvas_closes(facts: Facts) -> Iterable[Outcome]:
    now = settings_read_at(facts)
    compared = 0
    early: list[tuple[MappingRow, datetime, datetime]] = []
    for row, canvas, settings in _pairs(facts):
        closes = _closes_in_canvas(canvas)
        until = max(
            (at for text in (settings.dueTime, settings.endTime) if (at := moment(text))),
            default=None,
        )
        if closes is None or until is None or closes <= now:
            continue
        compared += 1
        if closes + _ROUNDED <= until:
            early.append((row, closes, until))
    for row, closes, until in early:
        yield warning(
            tr("Canvas closes “{name}” on {canvas}, Codio takes work until {codio}. Between the "
               "two students cannot open it from Canvas, so that late work is not done and "
               "returns no grade.",
               name=row.told_as, canvas=_shown(closes, facts), codio=_shown(until, facts)),
            mend=tr("Let “Until” in Canvas be no earlier than Codio's due and closing dates, or "
                    "leave it empty."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )  # fmt: skip
    if not early:
        yield _agreed(compared, tr("Canvas closes nothing before Codio does."))


def _due(facts: Facts) -> Iterable[Outcome]:
    compared = 0
    differing: list[tuple[MappingRow, datetime, datetime]] = []
    for row, canvas, settings in _pairs(facts):
        in_codio = moment(settings.dueTime)
        in_canvas = [at for dates in _for_whom(canvas) if (at := moment(dates.due_at))]
        if in_codio is None or not in_canvas:
            continue
        compared += 1
        if all(abs(each - in_codio) >= _ROUNDED for each in in_canvas):
            differing.append((row, in_codio, in_canvas[0]))
    for row, in_codio, in_canvas_first in differing:
        yield warning(
            tr("“{name}” is due on {canvas} in Canvas and on {codio} in Codio. Students see two "
               "dates, and Codio's penalties follow its own.",
               name=row.told_as,
               canvas=_shown(in_canvas_first, facts), codio=_shown(in_codio, facts)),
            mend=tr("Give both the same due date: in the mapping for Canvas, in Codio by hand or "
                    "with the file of dates that the wizard writes for it."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )  # fmt: skip
    if not differing:
        yield _agreed(compared, tr("Due dates are the same in Canvas and Codio."))


def _agreed(compared: int, words: str) -> Outcome:
    """Return what is said where nothing is wrong: a check that looked at nothing says that."""
    if not compared:
        return not_applicable(tr("No assignment has such a date in both Canvas and Codio."))
    return passed(words)


def _of_this_term(facts: Facts) -> Iterable[Outcome]:
    read = facts.snapshot.assignments
    now = read_at(read.evidence) if isinstance(read, Assignments) else settings_read_at(facts)
    dated = [
        (row, dates) for row, canvas in _dated(facts) if (dates := _dates_still_open(canvas, now))
    ]
    if not dated:
        yield not_applicable(tr("No mapped assignment has a date in Canvas."))
        return
    course = facts.snapshot.canvas_course
    starts = _start_of(course) if isinstance(course, CanvasCourse) else None

    def is_old(row: MappingRow, dates: tuple[datetime, ...]) -> bool:
        if starts is not None:
            return max(dates) < starts
        hidden = row.canvas is not None and not row.canvas.published
        return hidden and max(dates) < now - _LONG_AGO

    old = [row for row, dates in dated if is_old(row, dates)]
    if not old:
        yield passed(tr("No date of a mapped assignment is left over from an earlier term."))
        return
    names = listed(f"“{row.told_as}”" for row in old)
    yield warning(
        tr("Due before the course begins ({start}), as after a copy of last term's course: "
           "{names}. Students see them as overdue.",
           start=_shown(starts, facts), names=names)
        if starts is not None
        else tr("Due long ago and not published, as after a copy of last term's course: {names}.",
                names=names),
        mend=tr("Set this term's dates on the page Assignments, or clear them."),
    )  # fmt: skip


def _dates_still_open(assignment: Assignment, now: datetime) -> tuple[datetime, ...]:
    """Return the due dates; none where it is closed for all, of which another check tells."""
    closes = _closes_in_canvas(assignment)
    if closes is not None and closes <= now:
        return ()
    return tuple(at for dates in _for_whom(assignment) if (at := moment(dates.due_at)))


def _start_of(known: CanvasCourse) -> datetime | None:
    """Return when the course begins: by its own date, else by that of its term."""
    course = known.course
    return moment(course.start_at) or moment(course.term.start_at if course.term else None)


def _shown(at: datetime | None, facts: Facts) -> str:
    return date_in_words(at.isoformat() if at else None, _zone(facts))


def _zone(facts: Facts) -> str:
    course = facts.snapshot.canvas_course
    return (course.course.time_zone or "") if isinstance(course, CanvasCourse) else ""


_SOURCES = ("codio.md §1.4", "codio.md §5.2", "canvas.md §5")
_REQUIRES = ("courses.canvas", "courses.codio", "courses.codio_assignments")
_NEEDS = (Section.CODIO_COURSE, Section.ASSIGNMENTS, Section.CODIO_SETTINGS)

CHECKS = (
    Check(
        id="results.assignment_dates",
        step=Step.RESULTS,
        title="Dates in Canvas are as wished",
        proves="Canvas has each date that the setup wishes.",
        judge=_as_wished,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        consults=(Section.CANVAS_COURSE,),
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(UpdateAssignment,),
        sources=("canvas.md §5",),
    ),
    Check(
        id="results.codio_closes",
        step=Step.RESULTS,
        title="Codio stays open as long as Canvas",
        proves="No student is let in by Canvas and cannot hand in any more in Codio.",
        judge=_codio_closes,
        needs=_NEEDS,
        consults=(Section.CANVAS_COURSE,),
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=_SOURCES,
    ),
    Check(
        id="results.canvas_closes",
        step=Step.RESULTS,
        title="Canvas stays open for late work",
        proves="Canvas shuts no student out of work that Codio still takes.",
        judge=_canvas_closes,
        needs=_NEEDS,
        consults=(Section.CANVAS_COURSE,),
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=_SOURCES,
    ),
    Check(
        id="results.due_dates",
        step=Step.RESULTS,
        title="Due dates agree",
        proves="Where both have a due date, Canvas and Codio have the same.",
        judge=_due,
        needs=_NEEDS,
        consults=(Section.CANVAS_COURSE,),
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=_SOURCES,
    ),
    Check(
        id="results.dates_of_term",
        step=Step.RESULTS,
        title="Dates are of this term",
        proves="No date was left over from the course of an earlier term.",
        judge=_of_this_term,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        consults=(Section.CANVAS_COURSE,),
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=("canvas.md §5", "canvas.md §3"),
    ),
)
