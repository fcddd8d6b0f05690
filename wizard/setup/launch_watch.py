"""Watches Codio for a test launch: the one thing that proves key, secret, switch and mapping."""

import time
from collections.abc import Callable

import msgspec

from wizard.codio.client import CodioClient
from wizard.codio.types import CodioAssignment
from wizard.http.answer import Exchange
from wizard.http.control import Control
from wizard.http.errors import NotFound
from wizard.setup.connections import Credentials, connect
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.evidence import evidence_of
from wizard.setup.memory import note_launch
from wizard.setup.snapshot import CanvasCourse, CodioCourseFacts, LaunchProof, Snapshot
from wizard.store.journal import Journal
from wizard.texts import tr

_NOT_STARTED = frozenset({"", "NOT_STARTED"})
_MOST_BASELINES = 20
"""Students whose earlier progress is read before watching: Codio allows 50 requests in 10 s."""


class WatchState(msgspec.Struct, frozen=True, kw_only=True):
    """What the watch sees now. Times are in seconds."""

    elapsed: float
    remaining: float
    message: str


class WatchResult(msgspec.Struct, frozen=True, kw_only=True):
    """How the watch ended: with a proof, or with the likely reasons, the likeliest first."""

    proof: LaunchProof | None
    reasons: tuple[str, ...] = ()


class _Baseline(msgspec.Struct, frozen=True, kw_only=True):
    students: frozenset[str]
    started: dict[str, frozenset[str]]
    """By student: the assignments that had been started before."""
    began: frozenset[str]
    """Students who had started the watched assignment before."""


def watch_launch(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    snapshot: Snapshot,
    control: Control,
    codio_assignment_id: str | None = None,
    seconds: float = 300,
    interval: float = 3,
    on_state: Callable[[WatchState], None] | None = None,
) -> WatchResult:
    """Poll Codio until a student has opened the assignment from Canvas, at most `seconds` long.

    Without an id the first assignment of the course is watched. The proof is kept in the journal.
    Raises ServiceError where Codio refuses, Cancelled when the person stops, ValueError where
    course or assignment are unknown.
    """
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        raise ValueError(tr("The Codio course has not been read."))
    assignment = _assignment(facts, codio_assignment_id)
    exchanges: list[Exchange] = []
    codio = connect(document, credentials, control=control, recorder=exchanges.append).codio
    if codio is None:
        raise ValueError(tr("The Codio API integration is not connected."))
    course_id = facts.course.id
    baseline = _read_baseline(codio, course_id, assignment.id)
    begun = time.monotonic()
    arrived = False
    while (elapsed := time.monotonic() - begun) < seconds:
        exchanges.clear()
        proof, newcomers = _look(codio, facts, assignment, baseline)
        arrived = arrived or bool(newcomers)
        if proof is not None:
            proof = msgspec.structs.replace(
                proof,
                at=exchanges[-1].at if exchanges else "",
                evidence=tuple(map(evidence_of, exchanges)),
            )
            note_launch(journal, journal_key(document), proof)
            return WatchResult(proof=proof)
        if on_state is not None:
            on_state(
                WatchState(
                    elapsed=elapsed,
                    remaining=max(0.0, seconds - elapsed),
                    message=_message(newcomers, assignment),
                )
            )
        control.wait(min(interval, seconds), tr("watching Codio for the launch"), service="Codio")
    elsewhere = _started_elsewhere(codio, facts, baseline)
    return WatchResult(proof=None, reasons=(*elsewhere, *likely_reasons(snapshot, arrived=arrived)))


def likely_reasons(snapshot: Snapshot, *, arrived: bool) -> tuple[str, ...]:
    """Say why no launch was seen, the likeliest reason first (codio.md §5.5)."""
    reasons = []
    course = snapshot.canvas_course
    if isinstance(course, CanvasCourse) and course.course.workflow_state == "unpublished":
        reasons.append(tr("The Canvas course is not published, so the student cannot enter it."))
    if arrived:
        reasons.append(
            tr("A new student arrived in the Codio course but did not start this assignment.")
        )
    reasons += [
        tr("Nobody opened the assignment in Canvas during the watch."),
        tr("The shared secret in Canvas is not the one Codio shows today."),
        tr("Enable LTI is off in the Codio course, or was not saved."),
        tr("The assignment is not published in Codio, or is disabled or closed there."),
        tr("The browser blocked third-party cookies: use a private window and a new tab."),
        tr("It was opened in Canvas's Student View; Codio's API does not count test students."),
        tr("The organization is in trial mode; Codio then makes no student accounts."),
    ]
    return tuple(reasons)


def _assignment(facts: CodioCourseFacts, wanted: str | None) -> CodioAssignment:
    for assignment in facts.course.assignments():
        if wanted is None or assignment.id == wanted:
            return assignment
    raise ValueError(tr("The Codio course has no such assignment."))


def _read_baseline(codio: CodioClient, course_id: str, assignment_id: str) -> _Baseline:
    students = codio.list_students(course_id)
    began = frozenset(
        row.student_id
        for row in codio.list_assignment_students(course_id, assignment_id)
        if row.status not in _NOT_STARTED
    )
    started = {
        student.id: _started(codio, course_id, student.id) for student in students[:_MOST_BASELINES]
    }
    return _Baseline(
        students=frozenset(student.id for student in students), started=started, began=began
    )


def _look(
    codio: CodioClient, facts: CodioCourseFacts, assignment: CodioAssignment, baseline: _Baseline
) -> tuple[LaunchProof | None, tuple[str, ...]]:
    course_id = facts.course.id
    newcomers = tuple(s for s in codio.list_students(course_id) if s.id not in baseline.students)
    rows = codio.list_assignment_students(course_id, assignment.id)
    names = {row.student_id: row.student_name or row.student_email or "" for row in rows}
    names.update((student.id, student.name) for student in newcomers)
    began = [
        row.student_id
        for row in rows
        if row.status not in _NOT_STARTED and row.student_id not in baseline.began
    ]
    for student_id in (*began, *(student.id for student in newcomers)):
        started = _started(codio, course_id, student_id)
        earlier = baseline.started.get(student_id)
        if earlier is None and student_id in baseline.students:
            others: frozenset[str] = frozenset()
        else:
            others = started - (earlier or frozenset()) - {assignment.id}
        if student_id in began or others:
            proof = LaunchProof(
                student=names.get(student_id, student_id),
                codio_assignment_id=assignment.id,
                assignment_name=assignment.name,
                started_others=_names(facts, others),
            )
            return proof, ()
    return None, tuple(student.name for student in newcomers)


def _started_elsewhere(
    codio: CodioClient, facts: CodioCourseFacts, baseline: _Baseline
) -> tuple[str, ...]:
    """Tell what known students started meanwhile: perhaps their own work, perhaps the launch."""
    names = {student.id: student.name for student in codio.list_students(facts.course.id)}
    told = []
    for student_id, earlier in baseline.started.items():
        others = _started(codio, facts.course.id, student_id) - earlier
        if others:
            told.append(
                tr(
                    "{student} started {assignments} meanwhile. If that was the test launch, the "
                    "Canvas assignment opens the wrong one.",
                    student=names.get(student_id, student_id),
                    assignments=", ".join(f"“{name}”" for name in _names(facts, others)),
                )
            )
    return tuple(told)


def _started(codio: CodioClient, course_id: str, student_id: str) -> frozenset[str]:
    try:
        progress = codio.get_student_progress(course_id, student_id)
    except NotFound:
        return frozenset()
    return frozenset(row.assignment_id for row in progress if row.started)


def _names(facts: CodioCourseFacts, ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(a.name for a in facts.course.assignments() if a.id in ids)


def _message(newcomers: tuple[str, ...], assignment: CodioAssignment) -> str:
    if newcomers:
        return tr(
            "{people} arrived in Codio; “{name}” is not started yet.",
            people=", ".join(newcomers),
            name=assignment.name,
        )
    return tr("Waiting for a student to open “{name}” in Canvas.", name=assignment.name)
