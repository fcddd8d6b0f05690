"""Checks of what was set up, read back: the app, the assignments, the course, a launch."""

from collections.abc import Iterable
from datetime import UTC, datetime

from wizard.canvas.types import Course
from wizard.setup.checks.base import Check, Facts, Outcome, failed, passed, unknown, warning
from wizard.setup.lti_app import adapted_tool, answering_tool, current_tool
from wizard.setup.mapping import MappingRow, RowState
from wizard.setup.snapshot import (
    CanvasCourse,
    Launches,
    Section,
    StoredSecret,
    Unreadable,
)
from wizard.setup.steps import Step
from wizard.setup.tool_finder import is_lti_1_3, returns_grades
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _tool(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None:
        return
    expected = tr("The app with your consumer key, Codio's domain and public privacy.")
    if app.ours is None:
        yield failed(tr("The Codio app is not installed."), expected=expected, mend=tr(_APPLY))
        return
    current = current_tool(app.ours)
    desired = adapted_tool(facts.document, app.ours, facts.endpoints)
    wrong = [
        tr("{field} is “{value}”", field=field, value=getattr(current, field))
        for field in ("name", "consumer_key", "url", "domain", "privacy_level", "custom_fields")
        if getattr(current, field) != getattr(desired, field)
    ]
    if wrong and app.in_course:
        yield failed("; ".join(wrong) + ".", expected=expected, mend=tr(_APPLY))
    elif wrong:
        yield warning(
            "; ".join(wrong) + ".",
            mend=tr("The app belongs to an account; ask its administrator to change it there."),
        )
    else:
        yield passed(
            tr(
                "“{name}” stands in Canvas with your key, domain {domain}, public privacy.",
                name=current.name,
                domain=current.domain,
            )
        )


def _which_app(facts: Facts) -> Iterable[Outcome]:
    launches, app = facts.snapshot.launches, facts.app
    if not isinstance(launches, Launches) or app is None or app.ours is None:
        yield unknown(
            tr("Which app answers a launch was not asked, because none is installed."),
            mend=tr(_APPLY),
        )
        return
    wrong = [r for r in launches.resolutions if r.tool_id != app.ours.id]
    for resolution in wrong:
        predicted = answering_tool(facts.snapshot, resolution.url)
        reason = (
            tr(" It is an LTI 1.3 app, which Canvas prefers.")
            if predicted is not None and is_lti_1_3(predicted)
            else ""
        )
        yield failed(
            tr(
                "Canvas would send {url} to “{tool}”.",
                url=resolution.url,
                tool=resolution.tool_name,
            )
            + reason
            if resolution.tool_id is not None
            else tr("Canvas finds no app for {url}.", url=resolution.url),
            expected=tr("“{name}” answers every launch URL.", name=app.ours.name),
            mend=tr(
                "Remove the other app, or set the app's domain to {domain}.",
                domain=current_tool(app.ours).domain,
            ),
            subject=resolution.url,
        )
    if not wrong:
        yield passed(
            tr(
                "Canvas says that “{name}” answers; asked for {count} form(s) of launch URL.",
                name=app.ours.name,
                count=len(launches.resolutions),
            )
        )


def _stored_secret(facts: Facts) -> Iterable[Outcome]:
    launches = facts.snapshot.launches
    if isinstance(launches, Unreadable) or not isinstance(launches, Launches):
        yield unknown(tr("No launch could be looked at."), mend=tr(_APPLY))
        return
    match launches.stored_secret:
        case StoredSecret.EQUAL:
            yield passed(tr("Canvas signs launches with the shared secret you gave."))
        case StoredSecret.DIFFERENT:
            yield failed(
                tr("Canvas signs launches with another secret than the one you gave."),
                expected=tr("The LTI Secret that Codio shows today."),
                mend=tr(
                    "Copy LTI Secret from Codio again and enter it on the LTI app page; the plan "
                    "then writes it to Canvas."
                ),
            )
        case StoredSecret.NOT_GIVEN:
            yield unknown(
                tr("The shared secret is not known to the wizard today."),
                mend=tr("Enter it on the LTI app page and check again."),
            )
        case StoredSecret.UNKNOWN_FORM:
            yield unknown(
                tr("This Canvas shows its launch page in a form the wizard does not know."),
                mend=tr("Watch a test launch: it proves the secret in another way."),
            )


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


def _bound(facts: Facts) -> Iterable[Outcome]:
    unbound = [
        row
        for row in facts.rows
        if row.state is RowState.MAPPED and row.current and row.current.content_id is None
    ]
    for row in unbound:
        yield failed(
            tr("Canvas found no app for the launch URL of “{name}”.", name=row.canvas_name),
            expected=tr("Canvas names the app that opens it."),
            mend=tr("Check the app's domain, then apply the plan again."),
            subject=row.codio_name,
            row=row.codio_assignment_id,
        )
    if not unbound:
        yield passed(tr("Canvas names an app for every mapped assignment."))


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
        id="results.app",
        step=Step.RESULTS,
        title="The LTI app as installed",
        proves="Canvas holds the app as the setup wants it.",
        judge=_tool,
        needs=(Section.TOOLS,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #7", "canvas.md §13 #8", "codio.md §5.5 #27"),
    ),
    Check(
        id="results.which_app",
        step=Step.RESULTS,
        title="The right app answers",
        proves="Canvas sends every launch URL to the app of this setup.",
        judge=_which_app,
        about=(Section.LAUNCHES,),
        needs=(Section.TOOLS,),
        requires=("courses.canvas", "results.app"),
        sources=("canvas.md §13 #9", "canvas.md §4.1"),
    ),
    Check(
        id="results.stored_secret",
        step=Step.RESULTS,
        title="The secret stored in Canvas",
        proves="Canvas signs launches with the secret that was given.",
        judge=_stored_secret,
        about=(Section.LAUNCHES,),
        requires=("courses.canvas", "results.app"),
        sources=("canvas.md §13 #10", "canvas.md §4.2"),
    ),
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
        id="results.bound",
        step=Step.RESULTS,
        title="Canvas knows the app of each assignment",
        proves="No launch ends with “Couldn't find valid settings for this link”.",
        judge=_bound,
        needs=_ROWS,
        requires=("courses.canvas", "courses.codio"),
        sources=("canvas.md §13 #12", "canvas.md §13 #15"),
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
