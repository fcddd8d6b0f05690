"""The report as plain values, independent of the engine that fills it and of how it is written.

All texts may hold what a server or a person typed: every writer escapes them. All times are UTC.
"""

from datetime import datetime
from enum import StrEnum

import msgspec


class ReportStatus(StrEnum):
    """The seven statuses of a finding (design §3); the values are the engine's."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    NOT_APPLICABLE = "not_applicable"


class ReportEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a finding rests on.

    text: such as “GET /api/v1/courses/5, answered 200”.  url: a page where a person can look.
    """

    text: str
    url: str = ""
    at: datetime | None = None
    request_id: str = ""


class ReportFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What one check found about one subject."""

    check: str
    status: ReportStatus
    title: str
    subject: str = ""
    found: str = ""
    expected: str = ""
    mend: str = ""
    moment: datetime | None = None
    """The moment that it tells of, where there is one."""
    oldest: datetime | None = None
    """When the oldest of what it rests on was read, where that was in an earlier reading."""
    evidence: tuple[ReportEvidence, ...] = ()
    blocked_by: str = ""
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    accepted_until: str = ""
    accepted_because: str = ""


class ReportSection(msgspec.Struct, frozen=True, kw_only=True):
    """The findings of one step. `passed_over`: it was left with “continue anyway”."""

    step: str
    title: str
    findings: tuple[ReportFinding, ...] = ()
    passed_over: bool = False


class ReportCanvas(msgspec.Struct, frozen=True, kw_only=True):
    """The Canvas side: which server, account and course, and as whom it was read."""

    host: str = ""
    account: str = ""
    course_name: str = ""
    course_url: str = ""
    connected_as: str = ""


class ReportCodio(msgspec.Struct, frozen=True, kw_only=True):
    """The Codio side: which domain, organisation and course."""

    domain: str = ""
    organisation: str = ""
    course_name: str = ""
    course_url: str = ""


class ReportAssignment(msgspec.Struct, frozen=True, kw_only=True):
    """One Codio assignment and what became of it in Canvas; `state` says so in words.

    None for points, published or new_tab: there is nothing in Canvas to read it from.
    `module` is Codio's, `canvas_module` the Canvas module in which it stands, empty for none.
    """

    module: str
    name: str
    state: str
    launch_url: str = ""
    canvas_name: str = ""
    canvas_url: str = ""
    points: float | None = None
    group: str = ""
    published: bool | None = None
    new_tab: bool | None = None
    canvas_module: str = ""


class ReportMentor(msgspec.Struct, frozen=True, kw_only=True):
    """One mentor, the students they may see, and how that is arranged, in words."""

    mentor: str
    learners: tuple[str, ...] = ()
    arranged_by: str = ""


class ReportAction(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the wizard did, and with what result."""

    what: str
    result: str
    at: datetime | None = None
    request_id: str = ""


class ReportPassedOver(msgspec.Struct, frozen=True, kw_only=True):
    """A step that was left with “continue anyway” although a check was red."""

    step: str
    title: str
    reason: str = ""
    at: datetime | None = None


class ReportManualStep(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person did by hand and confirmed."""

    what: str
    by: str = ""
    at: datetime | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the writers need, and nothing they would have to look up.

    unchecked: titles of the steps that were not checked, or not in full, for the setup as it is.
    read_from: when the oldest of what the findings rest on was read.
    """

    title: str
    setup_name: str
    generated_at: datetime
    program_version: str
    canvas: ReportCanvas = ReportCanvas()
    codio: ReportCodio = ReportCodio()
    sections: tuple[ReportSection, ...] = ()
    assignments: tuple[ReportAssignment, ...] = ()
    mentors: tuple[ReportMentor, ...] = ()
    actions: tuple[ReportAction, ...] = ()
    passed_over: tuple[ReportPassedOver, ...] = ()
    manual_steps: tuple[ReportManualStep, ...] = ()
    unchecked: tuple[str, ...] = ()
    read_from: datetime | None = None
