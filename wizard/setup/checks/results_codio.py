"""Checks of the mapped assignments as Codio holds them: do they open, and do grades come back."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta

from wizard.codio.types import AssignmentSettings
from wizard.setup.changes.codio_assignment import UpdateCodioAssignment
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
    unknown,
    warning,
)
from wizard.setup.checks.earlier_settings import settings_read_at
from wizard.setup.freshness import Part
from wizard.setup.lti_app.app import APP
from wizard.setup.mapping.rows import ROWS, MappingRow, RowState
from wizard.setup.returned_grades import ReturnedGrade, differences_in_words, returned_grade
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import CodioResults, CodioSettings, GradeReturn, Grades, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."
_SHUTS = frozenset({"DISABLE", "DISABLE_AND_COMPLETE"})
_NO_ACCESS = "NO_ACCESS"
_LATELY = timedelta(days=30)


def _settings(facts: Facts) -> Iterable[tuple[MappingRow, AssignmentSettings]]:
    known = facts.snapshot.codio_settings
    if isinstance(known, CodioSettings):
        for row in facts.rows:
            settings = known.settings.get(row.codio_assignment_id)
            if settings is not None and row.state is not RowState.SKIPPED:
                yield row, settings


def _of_mapped(judge: Callable[[Facts], Iterable[Outcome]]) -> Callable[[Facts], Iterable[Outcome]]:
    """Let a check say that there is nothing to look at where no assignment is mapped."""

    def judged(facts: Facts) -> Iterable[Outcome]:
        if any(True for _ in _settings(facts)):
            return judge(facts)
        nothing = tr("No assignment of the Codio course is mapped.")
        return (not_applicable(nothing, absent_from=_OF_CODIO),)

    return judged


def _names_where(facts: Facts, holds: Callable[[AssignmentSettings], bool]) -> str:
    return listed(f"“{row.told_as}”" for row, s in _settings(facts) if holds(s))


def _enabled(facts: Facts) -> Iterable[Outcome]:
    disabled = [row for row, settings in _settings(facts) if settings.isDisabled]
    for row in disabled:
        yield failed(
            tr("“{name}” is disabled in Codio, so it opens for nobody.", name=row.told_as),
            expected=tr("An assignment that is enabled."),
            mend=tr(_APPLY)
            if facts.document.codio_assignments.enable
            else tr(
                "Enable it in Codio's Overview, or let the wizard do it: switch on "
                "“Enable what is disabled” on the page Students and mentors."
            ),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )
    if not disabled:
        yield passed(tr("No mapped assignment is disabled in Codio."))


def _closed(facts: Facts) -> Iterable[Outcome]:
    now = settings_read_at(facts)

    def is_closed(settings: AssignmentSettings) -> bool:
        end = moment(settings.endTime)
        return end is not None and end <= now and settings.action in _SHUTS

    shut = [row for row, settings in _settings(facts) if is_closed(settings)]
    for row in shut:
        yield failed(
            tr("The closing date of “{name}” in Codio has passed.", name=row.told_as),
            expected=tr("A closing date to come, or none."),
            mend=tr("Change the closing date in Codio's Overview."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )
    if not shut:
        yield passed(tr("No closing date keeps students out of a mapped assignment."))


def _started(facts: Facts) -> Iterable[Outcome]:
    now = settings_read_at(facts)
    later = _names_where(facts, lambda s: (moment(s.startTime) or now) > now)
    if later:
        yield unknown(
            tr("Their start date in Codio is to come: {names}. Whether that is meant, no API "
               "tells.", names=later),
            mend=tr("Confirm it if it is; else change the start dates in Codio's Overview."),
        )  # fmt: skip
    else:
        yield passed(tr("No start date keeps students out of a mapped assignment."))


def _place(facts: Facts) -> Iterable[Outcome]:
    def is_restricted(settings: AssignmentSettings) -> bool:
        exam = settings.examMode
        return bool(exam and exam.restrictedIPRange and exam.restrictedIPRange.enabled)

    restricted = _names_where(facts, is_restricted)
    if restricted:
        yield unknown(
            tr("They open at certain IP addresses only: {names}. Whether the range is that of "
               "your rooms, no API tells.", names=restricted),
            mend=tr("Confirm it if it is; else change the range, or switch it off in Codio."),
        )  # fmt: skip
    else:
        yield passed(tr("No mapped assignment is restricted to certain IP addresses."))


def _after_completion(facts: Facts) -> Iterable[Outcome]:
    hidden = _names_where(facts, lambda s: s.visibilityOnCompleted == _NO_ACCESS)
    if hidden:
        yield unknown(
            tr("Once completed, students can no longer open: {names}. Whether that is meant, no "
               "API tells.", names=hidden),
            mend=tr("Confirm it if it is; else choose read-only access in Codio."),
        )  # fmt: skip
    else:
        yield passed(tr("Students can read what they have completed."))


def _release(facts: Facts) -> Iterable[Outcome]:
    tool = facts.app.ours if facts.app is not None else None
    held = _names_where(facts, lambda s: not s.releaseGrades)
    if tool is not None and sends_without_release(tool.custom_fields):
        yield passed(tr("The app's custom fields make Codio send grades without releasing them."))
    elif not held:
        yield passed(tr("Release Grades is on in Codio for every mapped assignment."))
    elif facts.app is None:
        yield unknown(
            tr("Release Grades is off in Codio for {names}. Whether the app sends grades all the "
               "same is not known, because the apps in Canvas were not read.", names=held),
            mend=tr("See to Canvas first, then check again."),
        )  # fmt: skip
    elif facts.document.codio_assignments.release_grades:
        yield failed(
            tr("Release Grades is off in Codio for {names}.", names=held),
            expected=tr("Release Grades on, as the setup wants it."),
            mend=tr(_APPLY),
        )
    else:
        yield unknown(
            tr("Release Grades is off in Codio for {names}; until it is on, no grade goes back.",
               names=held),
            mend=tr(
                "Confirm it if a teacher releases grades, or Release Grades Automatically is on "
                "in Codio's Grading page. Or let the wizard do it: switch on "
                "“Release grades” on the page Students and mentors."
            ),
        )  # fmt: skip


def _came_back(facts: Facts) -> Iterable[Outcome]:
    grades = facts.snapshot.grades
    if not isinstance(grades, Grades):
        return
    due = [(row, one) for one in grades.returns if (row := _row_due(facts, one)) is not None]
    if not due:
        yield not_applicable(
            tr("No completed work is there whose grade is due in Canvas."), absent_from=_RETURNED
        )
        return
    lost = [(row, one) for row, one in due if _kind(row, one) is ReturnedGrade.LOST]
    for row, one in lost:
        expected = one.percent * _points(row) / 100
        score = tr("no score") if one.score is None else tr("{score:g} points", score=one.score)
        yield failed(
            tr("{student} completed “{name}” with {percent:g} % in Codio; Canvas shows {score}.",
               student=one.student, name=row.told_as, percent=one.percent, score=score),
            expected=tr("{points:g} points: {percent:g} % of {all:g}.",
                        points=expected, percent=one.percent, all=_points(row)),
            mend=tr(
                "Let the student open the assignment from Canvas once more and have the grade "
                "sent again. It goes to the Canvas assignment from which it was opened last."
            ),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )  # fmt: skip
    if not lost:
        looked_at = tr(
            "{count} completed assignments were looked at; no grade is missing in Canvas.",
            count=len(due),
        )
        others = Counter(_kind(row, one) for row, one in due)
        yield passed(" ".join((looked_at, *differences_in_words(others))))


def _row_due(facts: Facts, one: GradeReturn) -> MappingRow | None:
    """Return the row of a grade that must have been sent, None where none is due yet."""
    tool = facts.app.ours if facts.app is not None else None
    always = tool is not None and sends_without_release(tool.custom_fields)
    for row, settings in _settings(facts):
        if row.codio_assignment_id == one.codio_assignment_id:
            return row if (always or settings.releaseGrades) and _points(row) else None
    return None


def _points(row: MappingRow) -> float:
    return (row.canvas.points_possible if row.canvas is not None else None) or 0.0


def _kind(row: MappingRow, one: GradeReturn) -> ReturnedGrade:
    return returned_grade(one, _points(row))


def _grading(facts: Facts) -> Iterable[Outcome]:
    results = facts.snapshot.codio_results
    if not isinstance(results, CodioResults):
        return
    if results.failed_gradings is None:
        yield unknown(
            tr("Codio does not show its events to this API integration."),
            mend=tr("Look in Codio's Overview whether completed assignments have grades."),
        )
        return
    since = read_at(results.evidence) - _LATELY
    lately = [one for one in results.failed_gradings if (moment(one.last_at) or since) >= since]
    for one in lately:
        yield warning(
            tr("Grading “{name}” failed in Codio {times} times, last at {at}.",
               name=one.assignment_name, times=one.times, at=one.last_at)
            + _which(facts, one.assignment_name),
            mend=tr("Open the student's work in Codio and run its auto-grade script again."),
            subject=one.assignment_name,
        )  # fmt: skip
    if not lately:
        yield passed(tr("Codio's latest events tell of no grading that failed."))


def _which(facts: Facts, name: str) -> str:
    """Say which assignments have a name that an event tells; empty where there is but one."""
    alike = [row.told_as for row in facts.rows if row.codio_name == name]
    if len(alike) < 2:
        return ""
    words = tr("Codio's event does not tell which of these it was: {names}.", names=listed(alike))
    return f" {words}"


_SEND_GRADE_FIELD = "codio_send_grade"
"""Canvas lower-cases field names, and sends them with `custom_` in front (canvas.md §7)."""
_WITHOUT_RELEASE = frozenset({"ALWAYS", "CHANGED"})


def sends_without_release(custom_fields: Mapping[str, str]) -> bool:
    """Tell whether an app's custom fields make Codio send grades that are not released."""
    return any(
        name.lower().removeprefix("custom_") == _SEND_GRADE_FIELD
        and value.strip().upper() in _WITHOUT_RELEASE
        for name, value in custom_fields.items()
    )


_NEEDS = (Section.CODIO_COURSE, Section.CODIO_SETTINGS)
"""Codio alone: which assignments are mapped the setup says, whatever Canvas answers."""
_REQUIRES = ("courses.codio",)
_RETURNED = (Listed.CODIO_PROGRESS, Listed.SUBMISSION, Listed.CODIO_SETTINGS)
_OF_CODIO = (Listed.CODIO_SETTINGS, Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE)

CHECKS = (
    Check(
        id="results.enabled_in_codio",
        step=Step.RESULTS,
        title="Assignments are enabled in Codio",
        proves="No mapped assignment is disabled in Codio.",
        judge=_of_mapped(_enabled),
        every=_OF_CODIO,
        needs=_NEEDS,
        uses=(ROWS,),
        parts=(Part.CODIO_ASSIGNMENTS,),
        requires=_REQUIRES,
        mended_by=(UpdateCodioAssignment,),
        sources=("codio.md §5.5 #22", "codio.md §1.4"),
    ),
    Check(
        id="results.closed_in_codio",
        step=Step.RESULTS,
        title="Closing dates in Codio",
        proves="No mapped assignment is closed.",
        judge=_of_mapped(_closed),
        every=_OF_CODIO,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=("codio.md §5.5 #22", "codio.md §1.4"),
    ),
    Check(
        id="results.start_in_codio",
        step=Step.RESULTS,
        title="Start dates in Codio",
        proves="Every mapped assignment may be started now.",
        judge=_of_mapped(_started),
        every=_OF_CODIO,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("codio.md §5.5 #22", "codio.md §5.2"),
    ),
    Check(
        id="results.ip_range",
        step=Step.RESULTS,
        title="Places from which assignments open",
        proves="Students can open every mapped assignment from anywhere.",
        judge=_of_mapped(_place),
        every=_OF_CODIO,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("codio.md §5.5 #22",),
    ),
    Check(
        id="results.after_completion",
        step=Step.RESULTS,
        title="Completed work can be read",
        proves="Marking as completed does not shut students out.",
        judge=_of_mapped(_after_completion),
        every=_OF_CODIO,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("codio.md §5.5 #13",),
    ),
    Check(
        id="results.grade_release",
        step=Step.RESULTS,
        title="Grades are released in Codio",
        proves="Codio sends the grades of completed assignments.",
        judge=_of_mapped(_release),
        every=_OF_CODIO,
        needs=_NEEDS,
        consults=(Section.TOOLS,),
        uses=(APP, ROWS),
        parts=(Part.CODIO_ASSIGNMENTS,),
        requires=_REQUIRES,
        confirmable=True,
        mended_by=(UpdateCodioAssignment,),
        sources=("codio.md §5.5 #12", "codio.md §5.2"),
    ),
    Check(
        id="results.grade_return",
        step=Step.RESULTS,
        title="Grades that came back",
        proves="Canvas shows percent times points for completed work that was looked at.",
        judge=_came_back,
        every=_RETURNED,
        needs=(*_NEEDS, Section.ASSIGNMENTS, Section.CODIO_RESULTS, Section.GRADES),
        uses=(ROWS,),
        requires=("courses.canvas", *_REQUIRES),
        sources=("codio.md §5.5 #12", "design §3"),
    ),
    Check(
        id="results.grading_failed",
        step=Step.RESULTS,
        title="Auto-grading works",
        proves="Codio tells of no auto-grade script that failed.",
        judge=_grading,
        every=(Listed.CODIO_EVENT,),
        needs=(Section.CODIO_COURSE, Section.CODIO_RESULTS),
        uses=(ROWS,),
        requires=_REQUIRES,
        confirmable=True,
        sources=("codio.md §5.5 #15",),
    ),
)
