"""What the administrator has chosen, step by step, in a few words each."""

from __future__ import annotations

from collections import Counter

import msgspec
from PySide6.QtCore import QCoreApplication

from wizard.complete import require_all
from wizard.setup.document import InstallBy, MentorFilter, SetupDocument, Target
from wizard.setup.snapshot import (
    CanvasAccount,
    CanvasCourse,
    CodioCourseFacts,
    Snapshot,
)
from wizard.setup.steps import Step


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("SetupSummary", text)


_INSTALLED = {
    InstallBy.WIZARD: "installed by the wizard",
    InstallBy.APP_CENTER: "installed through the App Center",
}
require_all("_INSTALLED", _INSTALLED, InstallBy)

_MENTORS = {
    MentorFilter.OFF: "Mentors see every student",
    MentorFilter.OBSERVERS: "Mentors see the students they observe",
    MentorFilter.CUSTOM_FIELD: "Mentors are filtered by a custom field",
    MentorFilter.CODIO_API: "Mentors are filtered by a list sent to Codio",
}
require_all("_MENTORS", _MENTORS, MentorFilter)


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """The choices of one step, one line each."""

    step: Step
    lines: tuple[str, ...]


def choices_of(document: SetupDocument, snapshot: Snapshot) -> tuple[Choice, ...]:
    """Sum up the setup document, with names from what was read where they are known."""
    found = (
        (Step.CANVAS, _canvas(document, snapshot)),
        (Step.CODIO, _codio(document)),
        (Step.COURSES, _courses(document, snapshot)),
        (Step.LTI_APP, _lti_app(document)),
        (Step.STUDENTS, _students(document)),
        (Step.ASSIGNMENTS, _assignments(document, snapshot)),
    )
    return tuple(
        Choice(step=step, lines=tuple(line for line in lines if line) or (tr("Nothing yet"),))
        for step, lines in found
    )


def _canvas(document: SetupDocument, snapshot: Snapshot) -> tuple[str, ...]:
    account = snapshot.canvas_account
    who = account.user.name if isinstance(account, CanvasAccount) else ""
    return (
        document.canvas.address.removeprefix("https://").removeprefix("http://"),
        tr("as {name}").format(name=who) if who else "",
    )


def _codio(document: SetupDocument) -> tuple[str, ...]:
    return (document.codio.domain if document.codio.client_id else "",)


def _courses(document: SetupDocument, snapshot: Snapshot) -> tuple[str, ...]:
    chosen = document.courses
    lines = []
    if isinstance(snapshot.canvas_course, CanvasCourse):
        lines.append(tr("Canvas: {name}").format(name=snapshot.canvas_course.course.name))
    elif chosen.canvas_course_id is not None:
        lines.append(tr("Canvas: course {id}").format(id=chosen.canvas_course_id))
    if isinstance(snapshot.codio_course, CodioCourseFacts):
        lines.append(tr("Codio: {name}").format(name=snapshot.codio_course.course.name))
    elif chosen.codio_course_id is not None:
        lines.append(tr("Codio: course {id}").format(id=chosen.codio_course_id))
    if chosen.canvas_course_id is not None and not chosen.publish_canvas_course:
        lines.append(tr("The Canvas course is not published"))
    if chosen.sis_course_id:
        lines.append(tr("SIS id where it has none: {sis_id}").format(sis_id=chosen.sis_course_id))
    return tuple(lines)


def _lti_app(document: SetupDocument) -> tuple[str, ...]:
    app = document.lti_app
    if not app.consumer_key:
        return ()
    by = tr(_INSTALLED[app.install_by])
    fields = len(app.custom_fields)
    return (
        tr("“{name}”, {by}").format(name=app.name, by=by),
        tr("{count} custom fields").format(count=fields) if fields > 1 else "",
        tr("1 custom field") if fields == 1 else "",
    )


def _students(document: SetupDocument) -> tuple[str, ...]:
    students = document.students
    hidden = (
        tr("Assignments not started are hidden")
        if students.hide_not_started
        else tr("Assignments not started are shown")
    )
    return (hidden, tr(_MENTORS[students.mentor_filter]))


def _assignments(document: SetupDocument, snapshot: Snapshot) -> tuple[str, ...]:
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        return ()
    chosen = {mapping.codio_assignment_id: mapping.target for mapping in document.assignments}
    targets = Counter(
        chosen.get(assignment.id, Target.CREATE) for assignment in facts.course.assignments()
    )
    lines = [
        tr("{count} as new assignments").format(count=targets[Target.CREATE]),
        tr("{count} on existing assignments").format(count=targets[Target.EXISTING]),
        tr("{count} skipped").format(count=targets[Target.SKIP]),
    ]
    shown = zip((Target.CREATE, Target.EXISTING, Target.SKIP), lines, strict=True)
    told = tuple(line for target, line in shown if targets[target])
    if document.defaults.place_in_modules:
        return (*told, tr("New ones go into Canvas modules named like Codio's"))
    return told
