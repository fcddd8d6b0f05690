"""Reads what decides over grades: settings of Codio's assignments, and samples of completed work.

Codio allows 50 requests in 10 s (codio.md §1.6): the settings take one request for each mapped
assignment, the samples a handful whatever the size of the course.
"""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Submission
from wizard.codio.client import CodioClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import AssignmentSettings, CodioEvent, CodioUser
from wizard.http.errors import NotAuthorized, NotFound
from wizard.setup.document import SetupDocument, Target
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import (
    Assignments,
    CodioCourseFacts,
    CodioSettings,
    FailedGrading,
    GradeReturn,
    Grades,
    NotRead,
    People,
    Snapshot,
)

_MOST_STUDENTS = 5
_MOST_ASSIGNMENTS = 3
_MOST_EVENTS = 50
_COMPLETED = "COMPLETED"
_GRADING_FAILED = "ASSIGNMENT_GRADING_FAILED"


def read_settings(
    codio: CodioClient, document: SetupDocument, snapshot: Snapshot
) -> CodioSettings | NotRead:
    """Read the settings of every Codio assignment that is mapped, one request each."""
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        return NotRead()
    skipped = {row.codio_assignment_id for row in document.assignments if row.target is Target.SKIP}
    found: dict[str, AssignmentSettings] = {}
    for assignment in facts.course.assignments():
        if assignment.id in skipped:
            continue
        with suppress(NotFound):
            found[assignment.id] = codio.get_assignment_settings(facts.course.id, assignment.id)
    return CodioSettings(settings=found)


def read_grades(
    canvas: CanvasClient,
    codio: CodioClient,
    document: SetupDocument,
    snapshot: Snapshot,
    endpoints: CodioEndpoints,
) -> Grades | NotRead:
    """Look at completed work of a few students, and at the grades Canvas shows for it."""
    facts, people = snapshot.codio_course, snapshot.people
    if not isinstance(facts, CodioCourseFacts) or not isinstance(people, People):
        return NotRead()
    if not isinstance(snapshot.assignments, Assignments):
        return NotRead()
    mapped = {
        row.codio_assignment_id: row.canvas.id
        for row in judge_rows(document, snapshot, endpoints)
        if row.canvas is not None and row.canvas.launch_url and row.mapping.target != Target.SKIP
    }
    completed = _completed(codio, facts, snapshot, frozenset(mapped))
    by_email = {user.email.casefold(): user.id for user in people.users if user.email}
    course_id = document.courses.canvas_course_id or 0
    returns = []
    chosen = tuple(dict.fromkeys(assignment_id for _, assignment_id, _ in completed))
    for codio_assignment_id in chosen[:_MOST_ASSIGNMENTS]:
        canvas_id = mapped[codio_assignment_id]
        rows = {row.user_id: row for row in canvas.list_submissions(course_id, canvas_id)}
        returns += [
            _returned(
                GradeReturn(
                    student=student.name,
                    codio_assignment_id=codio_assignment_id,
                    canvas_assignment_id=canvas_id,
                    percent=percent,
                    score=None,
                ),
                rows.get(by_email[(student.email or "").casefold()]),
            )
            for student, assignment_id, percent in completed
            if assignment_id == codio_assignment_id and (student.email or "").casefold() in by_email
        ]
    return Grades(returns=tuple(returns), failed_gradings=_failed_gradings(codio, facts))


def _returned(due: GradeReturn, row: Submission | None) -> GradeReturn:
    """Return what Canvas has for completed work, nothing where it has no submission."""
    if row is None:
        return due
    return msgspec.structs.replace(
        due,
        score=row.score,
        entered=row.entered_score,
        excused=bool(row.excused),
        graded_by_person=(row.grader_id or 0) > 0,
    )


def _completed(
    codio: CodioClient, facts: CodioCourseFacts, snapshot: Snapshot, mapped: frozenset[str]
) -> list[tuple[CodioUser, str, float]]:
    """List completed and graded work of a few students, the one of the watched launch first."""
    watched = snapshot.remembered.launch
    name = watched.student if watched is not None else ""
    students = sorted(facts.students, key=lambda student: student.name != name)
    found = []
    for student in students[:_MOST_STUDENTS]:
        with suppress(NotFound):
            found += [
                (student, row.assignment_id, row.progress.grade)
                for row in codio.get_student_progress(facts.course.id, student.id)
                if row.progress is not None
                and row.progress.status == _COMPLETED
                and row.progress.grade is not None
                and row.assignment_id in mapped
            ]
    return found


def _failed_gradings(
    codio: CodioClient, facts: CodioCourseFacts
) -> tuple[FailedGrading, ...] | None:
    try:
        events = codio.list_events(most=_MOST_EVENTS)
    except (NotAuthorized, NotFound):
        return None
    failed = [e for e in events if e.event == _GRADING_FAILED and _is_of(e, facts)]
    names = [str(event.data.get("assignmentName", "")) for event in failed]
    return tuple(
        FailedGrading(
            assignment_name=name,
            times=times,
            last_at=_last(e.issuedAt for e, n in zip(failed, names, strict=True) if n == name),
        )
        for name, times in Counter(names).items()
    )


def _is_of(event: CodioEvent, facts: CodioCourseFacts) -> bool:
    """Tell whether an event is of the course; a failure names the course, it has no id."""
    return event.data.get("courseName") == facts.course.name


def _last(times: Iterable[str | None]) -> str:
    return max((time for time in times if time), default="")
