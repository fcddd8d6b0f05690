"""Reads samples of completed work and of its grades: a handful of requests, however many there are.

Codio allows 50 requests in 10 s (codio.md §1.6).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Submission
from wizard.codio.client import CodioClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioEvent, CodioUser, StudentProgress
from wizard.http.errors import NotAuthorized, NotFound
from wizard.http.item_by_item import SetAside
from wizard.setup.document import SetupDocument, Target
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import (
    Assignments,
    CodioCourseFacts,
    CodioResults,
    CompletedWork,
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


def read_results(
    codio: CodioClient, snapshot: Snapshot, recorded: Recorded
) -> CodioResults | NotRead:
    """Look at completed work of a few students in Codio, and at what Codio could not grade."""
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        return NotRead()
    return CodioResults(
        completed=tuple(_completed(codio, facts, snapshot, recorded)),
        failed_gradings=_failed_gradings(codio, facts),
    )


def read_grades(
    canvas: CanvasClient,
    document: SetupDocument,
    snapshot: Snapshot,
    endpoints: CodioEndpoints,
    recorded: Recorded,
) -> Grades | NotRead:
    """Look at the grades that Canvas shows for work that was completed in Codio.

    recorded: is told of rows that cannot be read. Work whose row may be one of them is left out:
    nobody knows whether Canvas shows a grade for it.
    """
    results, people = snapshot.codio_results, snapshot.people
    if not isinstance(results, CodioResults) or not isinstance(people, People):
        return NotRead()
    if not isinstance(snapshot.assignments, Assignments):
        return NotRead()
    mapped = {
        row.codio_assignment_id: row.canvas.id
        for row in judge_rows(document, snapshot, endpoints)
        if row.canvas is not None and row.canvas.launch_url and row.mapping.target != Target.SKIP
    }
    completed = [each for each in results.completed if each.codio_assignment_id in mapped]
    by_email = {user.email.casefold(): user.id for user in people.users if user.email}
    course_id = document.courses.canvas_course_id or 0
    returns: list[GradeReturn] = []
    chosen = tuple(dict.fromkeys(each.codio_assignment_id for each in completed))

    def read(codio_assignment_id: str) -> tuple[tuple[Submission, ...], list[SetAside]]:
        odd: list[SetAside] = []
        reader = canvas.leaving_out(odd.append)
        return reader.list_submissions(course_id, mapped[codio_assignment_id]), odd

    found = recorded.read_each("Canvas", chosen[:_MOST_ASSIGNMENTS], read)
    for codio_assignment_id, (listed, odd) in found.items():
        canvas_id = mapped[codio_assignment_id]
        rows = {row.user_id: row for row in listed}
        for each in completed:
            user_id = by_email.get((each.email or "").casefold())
            if each.codio_assignment_id != codio_assignment_id or user_id is None:
                continue
            if odd and user_id not in rows:
                continue
            due = GradeReturn(
                student=each.student,
                codio_assignment_id=codio_assignment_id,
                canvas_assignment_id=canvas_id,
                percent=each.percent,
                score=None,
            )
            returns.append(_returned(due, rows.get(user_id)))
        for row in odd:
            recorded.set_aside(row)
    return Grades(returns=tuple(returns))


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
    codio: CodioClient, facts: CodioCourseFacts, snapshot: Snapshot, recorded: Recorded
) -> Iterator[CompletedWork]:
    """Find completed and graded work of a few students, the one of the watched launch first."""
    watched = snapshot.remembered.launch
    name = watched.student if watched is not None else ""
    students = sorted(facts.students, key=lambda student: student.name != name)[:_MOST_STUDENTS]

    def read(student: CodioUser) -> tuple[StudentProgress, ...]:
        with suppress(NotFound):
            return codio.get_student_progress(facts.course.id, student.id)
        return ()

    for student, rows in recorded.read_each("Codio", students, read).items():
        for row in rows:
            if row.progress is None or row.progress.status != _COMPLETED:
                continue
            if row.progress.grade is not None:
                yield CompletedWork(
                    student=student.name,
                    email=student.email,
                    codio_assignment_id=row.assignment_id,
                    percent=row.progress.grade,
                )


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
