"""Checks of what was set up, read back: the assignments, the course, a launch."""

from collections.abc import Iterable
from datetime import UTC, datetime

from wizard.canvas.types import Course
from wizard.setup.checks.base import Check, Facts, Outcome, failed, passed, unknown, warning
from wizard.setup.mapping import MappingRow, RowState
from wizard.setup.snapshot import CanvasCourse, Section
from wizard.setup.steps import Step
from wizard.setup.tool_finder import returns_grades
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _assignments(facts: Facts) -> Iterable[Outcome]:
    wanted = [row for row in facts.rows if row.state is not RowState.SKIPPED]
    wrong = [row for row in wanted if row.state is not RowState.MAPPED]
    for row in wrong:
        yield failed(
            _state_in_words(row),
            expected=tr("A published Canvas assignment that opens it in Codio."),
            mend=" ".join(c.mend for c in row.conflicts) or tr(_APPLY),
            subject=row.codio_name,
            row=row.codio_assignment_id,
        )
    if not wrong:
        yield passed(
            tr(
                "{count} of {count} assignments were read back from Canvas: launch URL, new tab, "
                "points, app and published state are as they should be.",
                count=len(wanted),
            )
        )


def _state_in_words(row: MappingRow) -> str:
    match row.state:
        case RowState.WILL_CREATE:
            return tr("No Canvas assignment opens “{name}”.", name=row.codio_name)
        case RowState.WILL_CHANGE:
            return tr(
                "The Canvas assignment “{name}” is not as it should be.", name=row.canvas_name
            )
        case RowState.NO_URL:
            return tr("“{name}” has no launch URL.", name=row.codio_name)
        case _:
            return " ".join(conflict.words for conflict in row.conflicts)


def _grades(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None or app.ours is None:
        yield unknown(tr("No app is installed that could return grades."), mend=tr(_APPLY))
        return
    clean = True
    for row in facts.rows:
        if row.state is not RowState.MAPPED or row.canvas is None or row.current is None:
            continue
        reason = ""
        if not row.canvas.points_possible:
            reason = tr("it is worth 0 points")
        elif row.canvas.grading_type == "not_graded":
            reason = tr("it is not graded in Canvas")
        elif not returns_grades(app.ours, row.current.url or ""):
            reason = tr("its URL lies outside the app's domain")
        if reason:
            clean = False
            yield failed(
                tr("No grade can come back for “{name}”: {reason}.",
                   name=row.canvas_name, reason=reason),
                expected=tr("More than 0 points, graded, and a URL inside the app's domain."),
                mend=tr("Change the assignment in Canvas, or its row here, and apply the plan."),
                subject=row.codio_name,
                row=row.codio_assignment_id,
            )  # fmt: skip
    if clean:
        yield passed(tr("Nothing in Canvas stands in the way of grades coming back."))


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
    read_at = course.evidence[0].at if course.evidence else None
    now = datetime.fromisoformat(read_at) if read_at else datetime.now(UTC)
    start, end = _open_between(course.course)
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


def _open_between(course: Course) -> tuple[datetime | None, datetime | None]:
    term = course.term
    own = course.restrict_enrollments_to_course_dates
    start = course.start_at if own else (term.start_at if term else None)
    end = course.end_at if own else (term.end_at if term else None)
    return _time(start), _time(end)


def _time(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


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


_ROWS = (Section.CODIO_COURSE, Section.ASSIGNMENTS)

CHECKS = (
    Check(
        id="results.assignments",
        step=Step.RESULTS,
        title="Assignments as they stand",
        proves="Every mapped assignment was read back and is right.",
        judge=_assignments,
        needs=_ROWS,
        requires=("courses.canvas", "courses.codio"),
        sources=("canvas.md §13 #12", "canvas.md §13 #13", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.grades",
        step=Step.RESULTS,
        title="Grades can come back",
        proves="Nothing in Canvas keeps grades from coming back.",
        judge=_grades,
        needs=(*_ROWS, Section.TOOLS),
        requires=("courses.canvas", "courses.codio", "results.app"),
        sources=("canvas.md §13 #14", "codio.md §5.5 #24"),
    ),
    Check(
        id="results.course_published",
        step=Step.RESULTS,
        title="The Canvas course is published",
        proves="Students can see the course.",
        judge=_course_published,
        needs=(Section.CANVAS_COURSE,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #16", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.dates",
        step=Step.RESULTS,
        title="The course is open",
        proves="The dates of course and term let students in.",
        judge=_dates,
        needs=(Section.CANVAS_COURSE,),
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
