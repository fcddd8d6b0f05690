"""Checks of what was set up, read back: the Canvas course, its dates, a launch."""

from collections.abc import Iterable

from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    passed,
    read_at,
    unknown,
    warning,
)
from wizard.setup.course_dates import open_between
from wizard.setup.freshness import Part
from wizard.setup.reading.asked_parts import AskedPart
from wizard.setup.snapshot import CanvasCourse, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _course_published(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.canvas_course
    if not isinstance(course, CanvasCourse):
        return
    if course.course.workflow_state == "available":
        yield passed(tr("The Canvas course “{name}” is published.", name=course.course.name))
    elif facts.document.courses.publish_canvas_course:
        yield failed(
            tr("The Canvas course “{name}” is not published.", name=course.course.name),
            expected=tr("A published course; students cannot enter otherwise."),
            mend=tr(_APPLY),
        )
    else:
        yield warning(
            tr("The Canvas course “{name}” is not published, as you chose.",
               name=course.course.name),
            mend=tr("Publish it in Canvas before students are to start."),
        )  # fmt: skip


def _dates(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.canvas_course
    if not isinstance(course, CanvasCourse):
        return
    now = read_at(course.evidence)
    start, end = open_between(course.course)
    if start is not None and now < start:
        yield warning(
            tr("Students cannot enter the course before {date}.", date=start.date().isoformat()),
            mend=tr("Change the dates of the course or its term if that is too late."),
        )
    elif end is not None and now > end:
        yield warning(
            tr("The dates closed the course on {date}.", date=end.date().isoformat()),
            mend=tr("Change the dates of the course or its term."),
        )
    else:
        yield passed(tr("The dates of course and term let students in today."))


def _launch(facts: Facts) -> Iterable[Outcome]:
    proof = facts.snapshot.remembered.launch
    if proof is None:
        yield unknown(
            tr("Nobody has opened an assignment as a student yet."),
            mend=tr("Watch a test launch, or open one as a student yourself and confirm it here."),
        )
    elif proof.started_others:
        yield failed(
            tr("{student} opened “{name}”, but Codio started {others}.",
               student=proof.student, name=proof.assignment_name,
               others=", ".join(f"“{other}”" for other in proof.started_others)),
            expected=tr("Only the assignment that was opened starts."),
            mend=tr("Import Codio's Assignment URLs export again and apply the plan."),
        )  # fmt: skip
    else:
        yield passed(
            tr("{student} opened “{name}” from Canvas, and exactly that started in Codio.",
               student=proof.student, name=proof.assignment_name)
        )  # fmt: skip


CHECKS = (
    Check(
        id="results.course_published",
        step=Step.RESULTS,
        title="The Canvas course is published",
        proves="Students can see the course.",
        judge=_course_published,
        needs=(Section.CANVAS_COURSE,),
        parts=(Part.PUBLISHING,),
        requires=("courses.canvas",),
        mended_by=(PublishCourse,),
        sources=("canvas.md §13 #16", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.dates",
        step=Step.RESULTS,
        title="The course is open",
        proves="The dates of course and term let students in.",
        judge=_dates,
        needs=(Section.CANVAS_COURSE,),
        asked=(AskedPart.TERM,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #17",),
    ),
    Check(
        id="results.launch",
        step=Step.RESULTS,
        title="A test launch",
        proves="A student who opens an assignment in Canvas starts exactly that one in Codio.",
        judge=_launch,
        confirmable=True,
        sources=("design §3", "codio.md §5.5 #11", "codio.md §5.5 #16"),
    ),
)
