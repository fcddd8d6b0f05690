"""Checks of what keeps students out of one Canvas assignment, or hides its grade from them."""

from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from wizard.canvas.types import Assignment, AssignmentDates
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    listed,
    moment,
    not_applicable,
    passed,
    read_at,
    unknown,
    warning,
)
from wizard.setup.mapping.rows import IN_CANVAS, ROWS
from wizard.setup.reading.asked_parts import AskedPart
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Assignments, Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _judged(
    judge: Callable[[tuple[Assignment, ...], datetime], Iterable[Outcome]],
) -> Callable[[Facts], Iterable[Outcome]]:
    """Hand a check the mapped assignments as Canvas holds them, and when they were read."""

    def judged(facts: Facts) -> Iterable[Outcome]:
        known = facts.snapshot.assignments
        found = tuple(
            msgspec.structs.replace(row.canvas, name=row.canvas_told_as)
            for row in facts.rows
            if row.canvas is not None and row.canvas.launch_url and row.state in IN_CANVAS
        )
        if not found or not isinstance(known, Assignments):
            return (not_applicable(tr("No assignment of Canvas is mapped yet.")),)
        return judge(found, read_at(known.evidence))

    return judged


def _open(assignments: tuple[Assignment, ...], now: datetime) -> Iterable[Outcome]:
    told = [each for each in assignments if not _is_only_counted(each)]
    alone = [each for each in told if _is_for_nobody(each)]
    shut = [each for each in told if each not in alone and _is_shut(each, now)]
    yield from _only_counted(assignments)
    if alone:
        yield warning(
            tr("Assigned to nobody in Canvas, so no student can open them: {names}.",
               names=_named(alone)),
            mend=tr("In Canvas open each one and assign it to everyone, or to a section."),
        )  # fmt: skip
    if shut:
        yield warning(
            tr("Their “Available until” date in Canvas has passed, so no student can open them: "
               "{names}.", names=_named(shut)),
            mend=tr(
                "If the dates came along with a copy of a course, change them in Canvas. Codio's "
                "grades for work that is still open there may come after the date."
            ),
        )  # fmt: skip
    if len(told) == len(assignments) and not alone and not shut:
        yield passed(tr("No mapped assignment is closed in Canvas, or assigned to nobody."))


def _started(assignments: tuple[Assignment, ...], now: datetime) -> Iterable[Outcome]:
    told = [each for each in assignments if not _is_only_counted(each)]
    later = [each for each in told if _is_to_come(each, now)]
    yield from _only_counted(assignments)
    if later:
        yield unknown(
            tr("Their “Available from” date in Canvas is to come: {names}. Whether that is meant, "
               "no API tells.", names=_named(later)),
            mend=tr("Confirm it if it is; else change the dates in Canvas."),
        )  # fmt: skip
    elif len(told) == len(assignments):
        yield passed(tr("No mapped assignment waits for a date in Canvas."))


def _only_counted(assignments: tuple[Assignment, ...]) -> Iterable[Outcome]:
    """Say for which assignments Canvas tells only how many dates they have."""
    counted = [each for each in assignments if _is_only_counted(each)]
    if counted:
        yield unknown(
            tr("They have so many dates of their own for students or sections that Canvas tells "
               "only how many: {names}.", names=_named(counted)),
            mend=tr("Look at them in Canvas, and confirm it here if students can open them."),
        )  # fmt: skip


def _is_only_counted(assignment: Assignment) -> bool:
    return assignment.all_dates_count is not None and not assignment.all_dates


def _grades_are_seen(assignments: tuple[Assignment, ...], _now: datetime) -> Iterable[Outcome]:
    hidden = [each for each in assignments if each.post_manually]
    omitted = [each for each in assignments if each.omit_from_final_grade]
    if hidden:
        yield warning(
            tr("Students do not see their grades before somebody posts them: {names}.",
               names=_named(hidden)),
            mend=tr(
                "Post the grades in Canvas's Gradebook when the time has come, or set the Grade "
                "Posting Policy to automatic."
            ),
        )  # fmt: skip
    if omitted:
        yield warning(
            tr("They do not count towards the final grade in Canvas: {names}.",
               names=_named(omitted)),
            mend=tr("If they should, let them count in the assignment's settings in Canvas."),
        )  # fmt: skip
    if hidden or omitted:
        return
    if any(each.post_manually is None for each in assignments):
        yield unknown(
            tr("This Canvas does not tell whether grades are posted by hand."),
            mend=tr("Look at the Grade Posting Policy in the Gradebook, and confirm it here."),
        )
    else:
        yield passed(tr("Students see the grades as they come back, and all of them count."))


def _dates_of(assignment: Assignment) -> tuple[AssignmentDates, ...]:
    """Return for whom an assignment is, with their dates: everyone, sections, groups, people."""
    own = AssignmentDates(base=True, unlock_at=assignment.unlock_at, lock_at=assignment.lock_at)
    known = assignment.all_dates or (own,)
    if assignment.only_visible_to_overrides:
        return tuple(dates for dates in known if not dates.base)
    return known


def _is_for_nobody(assignment: Assignment) -> bool:
    return not _dates_of(assignment)


def _is_shut(assignment: Assignment, now: datetime) -> bool:
    """Tell whether it is closed for everybody; a course pace has dates of its own."""
    if assignment.in_paced_course:
        return False
    ends = [moment(dates.lock_at) for dates in _dates_of(assignment)]
    return all(end is not None and end <= now for end in ends)


def _is_to_come(assignment: Assignment, now: datetime) -> bool:
    dates = _dates_of(assignment)
    if assignment.in_paced_course or not dates:
        return False
    starts = [moment(each.unlock_at) for each in dates]
    return all(start is not None and start > now for start in starts)


def _named(assignments: Iterable[Assignment]) -> str:
    return listed(f"“{each.name}”" for each in assignments)


_NEEDS = (Section.CODIO_COURSE, Section.ASSIGNMENTS)
_REQUIRES = ("courses.canvas", "courses.codio", "courses.codio_assignments")

CHECKS = (
    Check(
        id="results.open_in_canvas",
        step=Step.RESULTS,
        title="Assignments are open in Canvas",
        proves="Students can open every mapped assignment today.",
        judge=_judged(_open),
        every=(Listed.DATES,),
        every_row=True,
        needs=_NEEDS,
        asked=(AskedPart.DATES,),
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=("canvas.md §5", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.start_in_canvas",
        step=Step.RESULTS,
        title="Start dates in Canvas",
        proves="No mapped assignment waits for a date.",
        judge=_judged(_started),
        every=(Listed.DATES,),
        every_row=True,
        needs=_NEEDS,
        asked=(AskedPart.DATES,),
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("canvas.md §5",),
    ),
    Check(
        id="results.grades_seen",
        step=Step.RESULTS,
        title="Students see their grades",
        proves="Grades are shown as they come back, and count.",
        judge=_judged(_grades_are_seen),
        every_row=True,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("canvas.md §5", "canvas.md §13 #14"),
    ),
)
