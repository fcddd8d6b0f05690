"""Fills the report model from the setup, the snapshot, the findings and the journal."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from wizard.canvas.address import course_home_url
from wizard.canvas.types import Module
from wizard.complete import require_all
from wizard.findings import Evidence, Finding, Status
from wizard.http.addresses import split_address
from wizard.report.model import (
    Report,
    ReportAction,
    ReportAssignment,
    ReportCanvas,
    ReportCodio,
    ReportEvidence,
    ReportFinding,
    ReportManualStep,
    ReportMentor,
    ReportPassedOver,
    ReportSection,
    ReportStatus,
)
from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.journal_facts import records_of
from wizard.setup.changes.origin import origin_of
from wizard.setup.checks.base import moment
from wizard.setup.checks.dependencies import step_inputs
from wizard.setup.connections import endpoints_of
from wizard.setup.document import MentorFilter, SetupDocument
from wizard.setup.freshness import is_thorough
from wizard.setup.mapping.placement import modules_by_assignment
from wizard.setup.mapping.rows import MappingRow, RowState, judge_rows
from wizard.setup.mentors import mentors_from_observers
from wizard.setup.reading.age import oldest_evidence
from wizard.setup.snapshot import (
    CanvasAccount,
    CanvasCourse,
    CodioCourseFacts,
    Modules,
    People,
    Snapshot,
)
from wizard.setup.steps import ORDER, Step, StepResult, step_name, unchecked_steps
from wizard.setup.web_pages import codio_course
from wizard.store.journal import Journal, JournalEntry
from wizard.texts import tr
from wizard.version import PROGRAM_VERSION


def build_report(
    *,
    document: SetupDocument,
    snapshot: Snapshot,
    results: Mapping[Step, StepResult],
    journal: Journal,
    now: datetime,
) -> Report:
    """Put the report together. `now` is the time of the report, with its time zone."""
    rows = judge_rows(document, snapshot, endpoints_of(document))
    read = snapshot.modules
    modules = modules_by_assignment(read.modules) if isinstance(read, Modules) else {}
    findings = [finding for step in ORDER if step in results for finding in results[step].findings]
    return Report(
        title=tr("Setup of Codio in Canvas"),
        setup_name=document.name,
        generated_at=now,
        program_version=PROGRAM_VERSION,
        canvas=_canvas(document, snapshot),
        codio=_codio(document, snapshot),
        sections=_sections(document, results),
        assignments=tuple(
            _assignment(row, document, modules.get(row.canvas.id if row.canvas else 0, ()))
            for row in rows
        ),
        mentors=_mentors(document, snapshot),
        actions=tuple(
            _action(entry)
            for entry in records_of(journal, document, origin_of(document, snapshot)).here
            if entry.purpose == APPLY
        ),
        passed_over=tuple(
            ReportPassedOver(step=step.value, title=step_name(step))
            for step in document.passed_over
        ),
        manual_steps=tuple(
            ReportManualStep(
                what=finding.title, by=finding.confirmed_by, at=moment(finding.confirmed_at)
            )
            for finding in findings
            if finding.status is Status.CONFIRMED
        ),
        unchecked=tuple(
            step_name(step)
            for step in unchecked_steps(
                results, partial(step_inputs, document), thorough=is_thorough(snapshot)
            )
        ),
        read_from=oldest_evidence(findings),
    )


_STATES: dict[RowState, str] = {
    RowState.MAPPED: "mapped",
    RowState.WILL_CREATE: "not created yet",
    RowState.WILL_CHANGE: "not changed yet",
    RowState.CONFLICT: "conflict",
    RowState.NO_URL: "no launch URL",
    RowState.SKIPPED: "skipped",
}
require_all("_STATES", _STATES, RowState)

_ARRANGED: dict[MentorFilter, str] = {
    MentorFilter.OFF: "not filtered",
    MentorFilter.OBSERVERS: "observers linked in Canvas",
    MentorFilter.CUSTOM_FIELD: "custom field codio_custom_mentor_for",
    MentorFilter.CODIO_API: "list sent to Codio",
}
require_all("_ARRANGED", _ARRANGED, MentorFilter)
require_all("ReportStatus", tuple(ReportStatus), Status)


def _canvas(document: SetupDocument, snapshot: Snapshot) -> ReportCanvas:
    account, course = snapshot.canvas_account, snapshot.canvas_course
    known = course.course if isinstance(course, CanvasCourse) else None
    return ReportCanvas(
        host=split_address(document.canvas.address).netloc,
        account=known.account.name if known is not None and known.account is not None else "",
        course_name=known.name if known is not None else "",
        course_url=course_home_url(document.canvas.address, known.id) if known is not None else "",
        connected_as=account.user.name if isinstance(account, CanvasAccount) else "",
    )


def _codio(document: SetupDocument, snapshot: Snapshot) -> ReportCodio:
    course = snapshot.codio_course
    return ReportCodio(
        domain=document.codio.domain,
        course_name=course.course.name if isinstance(course, CodioCourseFacts) else "",
        course_url=codio_course(document) if isinstance(course, CodioCourseFacts) else "",
    )


def _sections(
    document: SetupDocument, results: Mapping[Step, StepResult]
) -> tuple[ReportSection, ...]:
    return tuple(
        ReportSection(
            step=step.value,
            title=step_name(step),
            findings=tuple(_finding(finding) for finding in results[step].findings),
            passed_over=step in document.passed_over,
        )
        for step in ORDER
        if step in results and results[step].findings
    )


def _finding(finding: Finding) -> ReportFinding:
    return ReportFinding(
        check=finding.check,
        status=ReportStatus(finding.status.value),
        title=finding.title,
        subject=finding.subject,
        found=finding.found,
        expected=finding.expected,
        mend=finding.mend,
        moment=moment(finding.moment),
        oldest=moment(finding.oldest),
        evidence=tuple(_evidence(evidence) for evidence in finding.evidence),
        blocked_by=finding.blocked_by,
        confirmed_by=finding.confirmed_by,
        confirmed_at=moment(finding.confirmed_at),
        accepted_until=finding.accepted_until,
        accepted_because=finding.accepted_because,
    )


def _evidence(evidence: Evidence) -> ReportEvidence:
    text = f"{evidence.service}: {evidence.endpoint}"
    if evidence.status is not None:
        text = tr("{text}, answered {status}", text=text, status=evidence.status)
    return ReportEvidence(text=text, at=moment(evidence.at), request_id=evidence.request_id or "")


def _assignment(
    row: MappingRow, document: SetupDocument, modules: Iterable[Module]
) -> ReportAssignment:
    canvas = row.canvas
    url = ""
    if canvas is not None:
        url = canvas.html_url or (
            f"{document.canvas.address}/courses/{document.courses.canvas_course_id}"
            f"/assignments/{canvas.id}"
        )
    return ReportAssignment(
        module=row.module,
        name=row.codio_name,
        state=tr(_STATES[row.state]),
        launch_url=row.mapping.launch_url,
        canvas_name=canvas.name if canvas is not None else "",
        canvas_url=url,
        points=canvas.points_possible if canvas is not None else None,
        group=row.group if canvas is not None else "",
        published=canvas.published if canvas is not None else None,
        new_tab=row.current.new_tab if row.current is not None else None,
        canvas_module=", ".join(module.name for module in modules),
    )


def _mentors(document: SetupDocument, snapshot: Snapshot) -> tuple[ReportMentor, ...]:
    students = document.students
    rows = students.mentors
    if students.mentor_filter is MentorFilter.OBSERVERS and isinstance(snapshot.people, People):
        rows = mentors_from_observers(snapshot.people)
    arranged = tr(_ARRANGED[students.mentor_filter])
    return tuple(
        ReportMentor(mentor=row.mentor, learners=row.learners, arranged_by=arranged) for row in rows
    )


def _action(entry: JournalEntry) -> ReportAction:
    outcome = {
        "done": tr("done"),
        "adopted": tr("done, found by reading back"),
        "failed": tr("failed: {message}", message=entry.message),
        "skipped": tr("interrupted, never carried out"),
        None: tr("interrupted, outcome unknown"),
    }[entry.outcome]
    if entry.undone_at is not None:
        outcome = tr("{outcome}; taken back later", outcome=outcome)
    return ReportAction(
        what=decode_action(entry.action).in_words(),
        result=outcome,
        at=entry.finished_at or entry.begun_at,
    )
