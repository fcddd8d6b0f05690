"""One report with every status, every table, and texts that try to be more than text."""

from datetime import UTC, datetime

import pytest

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

NOON = datetime(2026, 11, 23, 12, 4, tzinfo=UTC)


def _sections():
    read = ReportEvidence(
        text="GET /api/v1/courses/4821, answered 200", at=NOON, request_id="6f2c7f5e-90b1"
    )
    return (
        ReportSection(
            step="canvas",
            title="Canvas",
            findings=(
                ReportFinding(
                    check="canvas.identity",
                    status=ReportStatus.PASSED,
                    title="The address is a Canvas and the token works",
                    found="Connected as Ada Admin, an account administrator of North College.",
                    evidence=(read,),
                ),
                ReportFinding(
                    check="canvas.published",
                    status=ReportStatus.FAILED,
                    title="The Canvas course is published",
                    subject="CS 101 Autumn",
                    found="The course is unpublished: students cannot launch anything.",
                    expected="The course is published.",
                    mend="Open the course in Canvas and press Publish, or let the plan do it.",
                    evidence=(
                        ReportEvidence(
                            text="GET /api/v1/courses/4821, answered 200",
                            url="https://canvas.north.example.edu/courses/4821",
                            at=NOON,
                        ),
                    ),
                ),
                ReportFinding(
                    check="canvas.students",
                    status=ReportStatus.BLOCKED,
                    title="A student can see the course",
                    found="Not looked at.",
                    blocked_by="The Canvas course is published",
                ),
            ),
        ),
        ReportSection(
            step="lti_app",
            title="LTI app",
            passed_over=True,
            findings=(
                ReportFinding(
                    check="lti.installed",
                    status=ReportStatus.PASSED,
                    title="The Codio app is installed in the course",
                    found="“Codio”, LTI 1.1, installed at course level.",
                ),
                ReportFinding(
                    check="lti.email",
                    status=ReportStatus.CONFIRMED,
                    title="“Enable LTI” is switched on in Codio",
                    found="No API shows this setting.",
                    confirmed_by="Ada Admin",
                    confirmed_at=NOON,
                ),
                ReportFinding(
                    check="lti.term",
                    status=ReportStatus.WARNING,
                    title="The term is open while students work",
                    found="The term ends on 1 December.",
                    expected="A term that covers the course.",
                    mend="Ask for a longer term, or set the course's own dates.",
                ),
                ReportFinding(
                    check="lti.grade",
                    status=ReportStatus.UNKNOWN,
                    title="Grades come back",
                    found="No student has completed an assignment yet.",
                    expected="The Canvas score is percent times points.",
                    mend="Release one completed assignment and check again.",
                ),
                ReportFinding(
                    check="lti.mentors",
                    status=ReportStatus.NOT_APPLICABLE,
                    title="List of mentors",
                    found="No list of mentors is sent.",
                ),
            ),
        ),
    )


def _assignments():
    names = {
        "Coding with Python": ("Numeric and string expressions", "Loops", "2D Lists"),
        "Coding with Java": ("Loops", "Arrays", "File handling"),
    }
    rows = [
        ReportAssignment(
            module=module,
            name=name,
            launch_url=f"https://apollo.codio.com/lti/0f3c9f1a-{at}{index}_8d1e_c0ffee",
            canvas_name=f"{module}: {name}",
            canvas_url=f"https://canvas.north.example.edu/courses/4821/assignments/{at}{index}",
            points=12.5 if name == "Loops" else 10.0,
            group="Codio labs",
            published=True,
            new_tab=True,
            state="created",
        )
        for at, (module, leaves) in enumerate(names.items())
        for index, name in enumerate(leaves)
    ]
    rows.append(ReportAssignment(module="Coding with Java", name="Left out", state="skipped"))
    return tuple(rows)


@pytest.fixture
def report():
    return Report(
        title="CS 101 Autumn is connected to Codio",
        setup_name="Autumn 2026",
        generated_at=NOON,
        program_version="0.1.0",
        canvas=ReportCanvas(
            host="canvas.north.example.edu",
            account="North College / Computing",
            course_name="CS 101 Autumn",
            course_url="https://canvas.north.example.edu/courses/4821",
            connected_as="Ada Admin (ada@north.example.edu)",
        ),
        codio=ReportCodio(
            domain="codio.com",
            organisation="North College",
            course_name="Codio Coding Library",
            course_url="https://codio.com/home/teacher/5f0",
        ),
        sections=_sections(),
        assignments=_assignments(),
        mentors=(
            ReportMentor(
                mentor="mia@north.example.edu",
                learners=("sam@north.example.edu", "sue@north.example.edu"),
                arranged_by="observer links in Canvas",
            ),
        ),
        actions=(
            ReportAction(
                what="Install the LTI app “Codio”",
                at=NOON,
                result="created",
                request_id="9b1d6a4e-1c77-4a0e",
            ),
            ReportAction(what="Create “Coding with Java: Loops”", at=NOON, result="created"),
        ),
        passed_over=(
            ReportPassedOver(
                step="lti_app", title="LTI app", reason="Grades come back: unknown", at=NOON
            ),
        ),
        manual_steps=(ReportManualStep(what="“Enable LTI” in Codio", by="Ada Admin", at=NOON),),
    )
