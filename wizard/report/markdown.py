"""The report as Markdown (GitHub's tables), for a wiki, a ticket or a mail."""

import re
from collections.abc import Iterable, Sequence

from wizard.report.model import Report, ReportAssignment, ReportFinding, ReportStatus
from wizard.report.presentation import PRESENTATIONS
from wizard.report.summary import count_by_status, verdict
from wizard.report.words import (
    PROGRAM,
    by_module,
    confirmation_in_words,
    evidence_in_words,
    is_web_address,
    points_in_words,
    time_in_words,
    yes_or_no,
)
from wizard.texts import tr

_SPECIAL = re.compile(
    r"([\\`*_{}\[\]<>()#+!|~&$-]|(?<=\d)[.)]|(?<=http):|(?<=https):|(?<=www)\.|@)"
)


def to_markdown(report: Report) -> str:
    """Return the report as Markdown in which no text of a server can make a link or a tag."""
    blocks = [
        f"# {_plain(report.title)}",
        f"**{_plain(verdict(report).headline)}.** {_plain(verdict(report).detail)}",
        *_about(report),
        *_summary(report),
        *_checks(report),
        *_assignments(report),
        *_mentors(report),
        *_actions(report),
        *_by_hand(report),
        tr("Made by {program}.", program=f"{PROGRAM} {_plain(report.program_version)}"),
    ]
    return "\n\n".join(blocks) + "\n"


def _about(report: Report) -> list[str]:
    rows = (
        (tr("Setup"), _plain(report.setup_name)),
        (tr("Made on"), time_in_words(report.generated_at)),
        (tr("Oldest fact read on"), time_in_words(report.read_from)),
        ("Canvas", _plain(report.canvas.host)),
        (tr("Canvas account"), _plain(report.canvas.account)),
        (tr("Canvas course"), _link(report.canvas.course_name, report.canvas.course_url)),
        (tr("Connected as"), _plain(report.canvas.connected_as)),
        ("Codio", _plain(report.codio.domain)),
        (tr("Codio organisation"), _plain(report.codio.organisation)),
        (tr("Codio course"), _link(report.codio.course_name, report.codio.course_url)),
    )
    return ["\n".join(f"- {label}: {value}" for label, value in rows if value)]


def _summary(report: Report) -> list[str]:
    rows = (
        (PRESENTATIONS[status].word, str(count), PRESENTATIONS[status].meaning)
        for status, count in count_by_status(report).items()
    )
    return [_heading(tr("Summary")), _table((tr("Status"), tr("Number"), tr("Meaning")), rows)]


def _checks(report: Report) -> list[str]:
    blocks = [_heading(tr("Checks"))] if report.sections else []
    for section in report.sections:
        blocks.append(f"### {_plain(section.title)}")
        if section.passed_over:
            blocks.append(f"*{tr('This step was passed over with “continue anyway”.')}*")
        told = [f for f in section.findings if f.status is not ReportStatus.NOT_APPLICABLE]
        idle = [f for f in section.findings if f.status is ReportStatus.NOT_APPLICABLE]
        blocks.append("\n".join(map(_finding, told)) or tr("Nothing to check."))
        if idle:
            blocks.append(
                tr(
                    "Not applicable here: {titles}.",
                    titles=_plain(", ".join(f.title for f in idle)),
                )
            )
    return blocks


def _finding(finding: ReportFinding) -> str:
    subject = f" — {_plain(finding.subject)}" if finding.subject else ""
    word = PRESENTATIONS[finding.status].word
    lines = [f"- **{word}** · {_plain(finding.title)}{subject}"]
    for label, text in (
        (tr("Found"), finding.found),
        (tr("Expected"), finding.expected),
        (tr("What to do"), finding.mend),
        (tr("Blocked by"), finding.blocked_by),
        (tr("On whose word"), confirmation_in_words(finding)),
    ):
        if text:
            lines.append(f"  - {label}: {_plain(text)}")
    lines += [
        f"  - {tr('Evidence')}: {_link(evidence_in_words(each), each.url)}"
        for each in finding.evidence
    ]
    return "\n".join(lines)


def _assignments(report: Report) -> list[str]:
    blocks = [_heading(tr("All assignments"))] if report.assignments else []
    headings = (
        tr("Assignment"),
        tr("In Canvas"),
        tr("Points"),
        tr("Group"),
        tr("Published"),
        tr("New tab"),
        tr("State"),
        tr("Launch URL"),
    )
    for module, assignments in by_module(report.assignments):
        blocks.append(f"### {_plain(module) or tr('Without a module')}")
        blocks.append(_table(headings, map(_assignment_row, assignments)))
    return blocks


def _in_canvas(assignment: ReportAssignment) -> str:
    shown = _link(assignment.canvas_name, assignment.canvas_url)
    if not assignment.canvas_module:
        return shown
    return f"{shown} {tr('in the module “{name}”', name=_plain(assignment.canvas_module))}"


def _assignment_row(assignment: ReportAssignment) -> tuple[str, ...]:
    return (
        _plain(assignment.name),
        _in_canvas(assignment),
        points_in_words(assignment.points),
        _plain(assignment.group),
        yes_or_no(assignment.published),
        yes_or_no(assignment.new_tab),
        _plain(assignment.state),
        _plain(assignment.launch_url),
    )


def _mentors(report: Report) -> list[str]:
    if not report.mentors:
        return []
    rows = (
        (_plain(each.mentor), _plain(", ".join(each.learners)), _plain(each.arranged_by))
        for each in report.mentors
    )
    headings = (tr("Mentor"), tr("Students"), tr("Arranged by"))
    return [_heading(tr("Mentors")), _table(headings, rows)]


def _actions(report: Report) -> list[str]:
    if not report.actions:
        return []
    rows = (
        (_plain(each.what), time_in_words(each.at), _plain(each.result), _plain(each.request_id))
        for each in report.actions
    )
    headings = (tr("What"), tr("When"), tr("Result"), tr("Request"))
    return [_heading(tr("What the wizard did")), _table(headings, rows)]


def _by_hand(report: Report) -> list[str]:
    blocks = []
    if report.manual_steps:
        rows = (
            (_plain(each.what), _plain(each.by), time_in_words(each.at))
            for each in report.manual_steps
        )
        headings = (tr("What"), tr("By"), tr("When"))
        blocks += [_heading(tr("Done by hand and confirmed")), _table(headings, rows)]
    if report.passed_over:
        rows = (
            (_plain(each.title), _plain(each.reason), time_in_words(each.at))
            for each in report.passed_over
        )
        headings = (tr("Step"), tr("Why"), tr("When"))
        blocks += [_heading(tr("Passed over")), _table(headings, rows)]
    return blocks


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _heading(text: str) -> str:
    return f"## {text}"


def _plain(text: str) -> str:
    """Return the text on one line with everything escaped that Markdown would act upon."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _link(text: str, address: str) -> str:
    """Return a link, or the text alone where the address is none for a browser."""
    if not is_web_address(address):
        return _plain(text)
    safe = "".join(f"%{ord(each):02X}" if each in "<>|\\ \t\r\n" else each for each in address)
    return f"[{_plain(text or address)}](<{safe}>)"
