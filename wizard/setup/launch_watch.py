"""Watches Codio for a test launch: the one thing that proves key, secret, switch and mapping.

Codio allows 50 requests in 10 seconds to all integrations of an organisation together
(codio.md §1.6), so a look is never more than two, and the client paces what comes before.
"""

import time
from collections import deque
from collections.abc import Callable
from difflib import get_close_matches

import msgspec

from wizard.codio.client import CodioClient
from wizard.codio.types import AssignmentStudent, CodioAssignment
from wizard.http.answer import Exchange
from wizard.http.cancellation import Cancellation
from wizard.http.errors import NotFound
from wizard.http.item_by_item import SetAside
from wizard.setup.changes.journal_facts import note_launch
from wizard.setup.changes.origin import origin_of
from wizard.setup.changes.partly_read import raise_unread
from wizard.setup.connections import Credentials, connect, evidence_of
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.mapping.told_apart import codio_names
from wizard.setup.snapshot import CanvasCourse, CodioCourseFacts, LaunchProof, Snapshot
from wizard.store.journal import Journal
from wizard.texts import tr

_NOT_STARTED = frozenset({"", "NOT_STARTED"})
_MOST_BASELINES = 20
"""Students whose earlier progress is read before watching: Codio allows 50 requests in 10 s."""
_MOST_CANDIDATES = 8

WATCHING = "watching Codio for the launch"
"""The reason of the pauses between two looks."""


class WatchState(msgspec.Struct, frozen=True, kw_only=True):
    """What the watch sees now. Times are in seconds."""

    elapsed: float
    remaining: float
    message: str


class WatchResult(msgspec.Struct, frozen=True, kw_only=True):
    """How the watch ended: with a proof, or with the likely reasons, the likeliest first."""

    proof: LaunchProof | None
    reasons: tuple[str, ...] = ()


class AssignmentChoiceError(ValueError):
    """No one assignment answers to that name; `candidates` are what could have been meant."""

    def __init__(self, message: str, candidates: tuple[str, ...]) -> None:
        super().__init__(message)
        self.candidates = candidates


def choose_assignment(facts: CodioCourseFacts, wanted: str) -> str:
    """Return the id of the assignment that is meant: by id, name, or “Module: Name”.

    Upper and lower case and spaces do not matter. Raises AssignmentChoiceError where none or more
    than one is meant.
    """
    titles = {
        assignment.id: f"{module.name}: {assignment.name}"
        for module in facts.course.modules
        for assignment in module.assignments
    }
    if wanted.strip() in titles:
        return wanted.strip()
    text = _plain(wanted)
    whole = [key for key, title in titles.items() if _plain(title) == text]
    found = whole or [a.id for a in facts.course.assignments() if _plain(a.name) == text]
    if len(found) == 1:
        return found[0]
    if found:
        message = tr(
            "More than one assignment of the Codio course is called “{name}”.", name=wanted
        )
        raise AssignmentChoiceError(message, tuple(f"{titles[key]} ({key})" for key in found))
    message = tr("The Codio course has no assignment called “{name}”.", name=wanted)
    plain = {_plain(title): title for title in titles.values()}
    near = get_close_matches(text, plain, n=_MOST_CANDIDATES, cutoff=0.4)
    inside = [key for key in plain if text and text in key and key not in near]
    candidates = tuple(plain[key] for key in (*inside, *near))[:_MOST_CANDIDATES]
    raise AssignmentChoiceError(message, candidates)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def watch_launch(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    snapshot: Snapshot,
    cancellation: Cancellation,
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
    codio = connect(
        document, credentials, cancellation=cancellation, recorder=exchanges.append
    ).codio
    if codio is None:
        raise ValueError(tr("The Codio API integration is not connected."))
    watch = _Watch(codio, facts, assignment)
    begun = time.monotonic()
    while (elapsed := time.monotonic() - begun) < seconds:
        exchanges.clear()
        proof = watch.look()
        if proof is not None:
            proof = msgspec.structs.replace(
                proof,
                at=exchanges[-1].at if exchanges else "",
                evidence=tuple(map(evidence_of, exchanges)),
            )
            if journal_key(document):
                note_launch(journal, document, origin_of(document, snapshot), proof)
            return WatchResult(proof=proof)
        if on_state is not None:
            on_state(
                WatchState(
                    elapsed=elapsed,
                    remaining=max(0.0, seconds - elapsed),
                    message=watch.message(),
                )
            )
        cancellation.wait(min(interval, seconds), WATCHING, service="Codio")
    watch.look_at_everybody()
    reasons = likely_reasons(snapshot, arrived=bool(watch.arrived))
    return WatchResult(proof=None, reasons=(*watch.elsewhere, *reasons))


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


class _Watch:
    """What is known of the course's students: as it was before the watch, and since."""

    def __init__(
        self, codio: CodioClient, facts: CodioCourseFacts, assignment: CodioAssignment
    ) -> None:
        self._codio, self._facts, self._assignment = codio, facts, assignment
        odd: list[SetAside] = []
        self._told = codio_names(facts.course)
        self._lists = codio.leaving_out(odd.append)
        self._names = {s.id: s.name for s in self._lists.list_students(facts.course.id)}
        begun = {row.student_id for row in self._begun_rows()}
        # Who cannot be read now is never taken for somebody who begins later.
        if nameless := tuple(each for each in odd if not each.id):
            raise_unread(nameless)
        unread = frozenset(each.id for each in odd)
        self._known = unread.union(self._names)
        self._began = unread.union(begun)
        self._started = {
            student: self._started_by(student) for student in tuple(self._names)[:_MOST_BASELINES]
        }
        self._newcomers: list[str] = []
        self._strayed: dict[str, frozenset[str]] = {}
        self._turns = deque(self._started)
        self._looks = 0

    @property
    def arrived(self) -> tuple[str, ...]:
        """The names of the students who were not in the course before."""
        return tuple(self._names[student] for student in self._newcomers)

    @property
    def elsewhere(self) -> tuple[str, ...]:
        """What known students started meanwhile: perhaps their own work, perhaps the launch."""
        return tuple(
            tr(
                "{student} started {assignments} meanwhile. If that was the test launch, the "
                "Canvas assignment opens the wrong one.",
                student=self._names[student],
                assignments=", ".join(f"“{name}”" for name in self._titles(others)),
            )
            for student, others in self._strayed.items()
        )

    def look(self) -> LaunchProof | None:
        """Look once, with two requests: who began this assignment, and one thing more.

        That is who came to the course and what one of the students started, in turn.
        """
        self._looks += 1
        for row in self._begun_rows():
            if row.student_id not in self._began:
                self._names.setdefault(
                    row.student_id, row.student_name or row.student_email or row.student_id
                )
                return self._proof(row.student_id, self._others_of(row.student_id))
        if self._looks % 2 or not self._turns:
            self._look_for_newcomers()
            return None
        student = self._turns[0]
        self._turns.rotate(-1)
        others = self._others_of(student)
        if others and student in self._newcomers:
            return self._proof(student, others)
        if others:
            self._strayed[student] = others
        return None

    def look_at_everybody(self) -> None:
        """Look at all at the end, so that no launch of a wrong assignment is left out."""
        for student in self._started:
            others = self._others_of(student)
            if others:
                self._strayed[student] = others

    def message(self) -> str:
        """Say what was seen last, in one sentence."""
        if self._newcomers:
            return tr(
                "{people} arrived in Codio; “{name}” is not started yet.",
                people=", ".join(self.arrived),
                name=self._told[self._assignment.id],
            )
        if self._strayed:
            return " ".join(self.elsewhere)
        return tr(
            "Waiting for a student to open “{name}” in Canvas.",
            name=self._told[self._assignment.id],
        )

    def _look_for_newcomers(self) -> None:
        for student in self._lists.list_students(self._facts.course.id):
            if student.id not in self._known and student.id not in self._newcomers:
                self._names[student.id] = student.name
                self._newcomers.append(student.id)
                # The newcomer is the likeliest to have made the launch: ask of them first.
                self._turns = deque(self._newcomers)

    def _begun_rows(self) -> tuple[AssignmentStudent, ...]:
        rows = self._lists.list_assignment_students(self._facts.course.id, self._assignment.id)
        return tuple(row for row in rows if row.status not in _NOT_STARTED)

    def _others_of(self, student: str) -> frozenset[str]:
        """Return what else the student started since; nothing where it is not known from before."""
        earlier = self._started.get(student)
        if earlier is None and student in self._known:
            return frozenset()
        return self._started_by(student) - (earlier or frozenset()) - {self._assignment.id}

    def _started_by(self, student: str) -> frozenset[str]:
        try:
            progress = self._codio.get_student_progress(self._facts.course.id, student)
        except NotFound:
            return frozenset()
        return frozenset(row.assignment_id for row in progress if row.started)

    def _proof(self, student: str, others: frozenset[str]) -> LaunchProof:
        return LaunchProof(
            student=self._names[student],
            codio_assignment_id=self._assignment.id,
            assignment_name=self._told[self._assignment.id],
            started_others=self._titles(others),
        )

    def _titles(self, ids: frozenset[str]) -> tuple[str, ...]:
        return tuple(told for each, told in self._told.items() if each in ids)
