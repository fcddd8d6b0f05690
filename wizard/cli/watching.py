"""Watching a test launch on the command line; everything is told on the error output."""

import sys
from collections.abc import Iterable

from wizard.cli.output import one_line
from wizard.findings import Finding, Status
from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.connections import Credentials, endpoints_of
from wizard.setup.document import SetupDocument
from wizard.setup.launch_watch import AssignmentChoiceError, WatchState, choose_assignment
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import CodioCourseFacts, LaunchProof, Snapshot
from wizard.store.journal import Journal

_TELL_EVERY = 15.0
"""Seconds between two lines while nothing new is seen."""


def watch(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    snapshot: Snapshot,
    cancellation: Cancellation,
    wanted: str,
    seconds: float,
) -> LaunchProof | None:
    """Watch for a launch of the named assignment; return the proof, None where there is none.

    Raises ServiceError where Codio refuses and Cancelled when the person stops.
    """
    course = snapshot.codio_course
    if not isinstance(course, CodioCourseFacts):
        _tell("No launch can be watched, because the Codio course could not be read; see below.")
        return None
    try:
        assignment_id = choose_assignment(course, wanted)
    except AssignmentChoiceError as error:
        _tell(str(error))
        if error.candidates:
            _tell("Name one of these:")
        for candidate in error.candidates:
            _tell(f"  {candidate}")
        return None
    _instruct(document, snapshot, assignment_id, seconds)
    result = operations.watch_launch(
        document=document,
        credentials=credentials,
        journal=journal,
        snapshot=snapshot,
        cancellation=cancellation,
        codio_assignment_id=assignment_id,
        seconds=seconds,
        on_state=Teller().tell,
    )
    if result.proof is None:
        _tell(f"No launch of it was seen in {seconds:g} s. Likely reasons, the likeliest first:")
        for number, reason in enumerate(result.reasons, start=1):
            _tell(f"  {number}. {reason}")
    return result.proof


def tell_proved(
    proof: LaunchProof, without: Iterable[Finding], with_proof: Iterable[Finding]
) -> None:
    """Say which findings the launch has proved, each with its evidence.

    Args:
        without: what the checks say of the same snapshot without the proof.
        with_proof: what they say with it.
    """
    if proof.started_others:
        others = ", ".join(f"“{name}”" for name in proof.started_others)
        _tell(
            f"{proof.student} launched “{proof.assignment_name}” in Canvas, but Codio started "
            f"{others}."
        )
    else:
        _tell(f"{proof.student} started “{proof.assignment_name}” in Codio.")
    passed_without = {finding.check for finding in without if finding.status is Status.PASSED}
    for finding in with_proof:
        if finding.status is Status.PASSED and finding.check not in passed_without:
            _tell(f"Proved: {finding.title}: {finding.found}")
            for evidence in proof.evidence:
                asked = f", request {evidence.request_id}" if evidence.request_id else ""
                _tell(f"    {evidence.service}: {evidence.endpoint}, at {evidence.at}{asked}")
    if not proof.started_others:
        _tell("Once the student has completed it and Codio has released the grade, verify again:")
        _tell("the score in Canvas is then compared with the percentage in Codio.")


class Teller:
    """Tells what is new at once, and the time that is left every 15 seconds."""

    def __init__(self) -> None:
        self._message = ""
        self._told_at = 0.0

    def tell(self, state: WatchState) -> None:
        """Hear what the watch sees."""
        is_new = state.message != self._message
        if not is_new and state.elapsed - self._told_at < _TELL_EVERY:
            return
        self._message, self._told_at = state.message, state.elapsed
        minutes, seconds = divmod(round(state.remaining), 60)
        _tell(f"{minutes}:{seconds:02} left – {state.message}")


def _instruct(
    document: SetupDocument, snapshot: Snapshot, assignment_id: str, seconds: float
) -> None:
    rows = judge_rows(document, snapshot, endpoints_of(document))
    row = next(row for row in rows if row.codio_assignment_id == assignment_id)
    _tell(f"Watching Codio for a launch of “{row.module}: {row.codio_name}”, {seconds:g} s.")
    _tell("In a private window log in to Canvas as a test student: a person of the course, not")
    _tell("Student View, which Codio's API does not count.")
    if row.canvas is None:
        _tell("No Canvas assignment is known that opens it: apply the plan first.")
    else:
        address = f" {row.canvas.html_url}" if row.canvas.html_url else ""
        _tell(f"Open “{row.canvas.name}” there, and wait until Codio shows it.{address}")
    _tell("Ctrl+C stops the watch.")


def _tell(text: str) -> None:
    print(one_line(text), file=sys.stderr, flush=True)
