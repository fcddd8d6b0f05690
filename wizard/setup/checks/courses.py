"""Checks of the Courses page: the pair of courses, the rights, matching e-mail addresses."""

from collections.abc import Iterable
from datetime import timedelta

from wizard.http.errors import ProblemKind
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    moment,
    not_read,
    passed,
    read_at,
    unknown,
    warning,
)
from wizard.setup.course_dates import ended_in_words, how_to_reopen
from wizard.setup.error_texts import explain
from wizard.setup.freshness import Part
from wizard.setup.mapping.placement import wants_modules
from wizard.setup.reading.permissions import (
    FOR_MODULES,
    NEEDED,
    missing_permissions,
    purpose_in_words,
)
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import (
    CanvasAccount,
    CanvasCourse,
    CodioCourseFacts,
    Section,
    Unreadable,
)
from wizard.setup.steps import Step
from wizard.texts import tr

_SOON = timedelta(days=14)
_NOT_MINE = frozenset({ProblemKind.NOT_FOUND, ProblemKind.NOT_AUTHORIZED})


def _canvas_course(facts: Facts) -> Iterable[Outcome]:
    expected = tr("A Canvas course that you may change.")
    course = facts.snapshot.canvas_course
    if isinstance(course, CanvasCourse):
        yield from _state(course)
    elif isinstance(course, Unreadable):
        if course.problem.kind in _NOT_MINE:
            yield failed(
                tr(
                    "Canvas does not show course {id} to {name}. It belongs to somebody else, was "
                    "deleted, or you are not enrolled in it.",
                    id=facts.document.courses.canvas_course_id,
                    name=_me(facts),
                ),
                expected=expected,
                mend=tr(
                    "Choose a course of your own, ask its teacher to enrol you as a teacher, or "
                    "use an administrator's access token."
                ),
            )
        else:
            explanation = explain(course.problem)
            yield failed(
                f"{explanation.happened} {explanation.meaning}",
                expected=expected,
                mend=explanation.mend,
            )
    elif facts.document.courses.canvas_course_id is not None:
        yield not_read()
    else:
        yield failed(
            tr("No Canvas course was chosen."),
            expected=expected,
            mend=tr("Choose the course from the list, or create a test course."),
        )


def _state(facts: CanvasCourse) -> Iterable[Outcome]:
    course = facts.course
    if course.workflow_state == "completed" or course.concluded:
        yield failed(
            tr("The Canvas course “{name}” is concluded.", name=course.name),
            expected=tr("A course that still runs."),
            mend=tr("Ask a Canvas administrator to re-open it, or choose another course."),
        )
    elif course.workflow_state == "deleted":
        yield failed(
            tr("The Canvas course “{name}” was deleted.", name=course.name),
            expected=tr("A course that exists."),
            mend=tr("Choose another course."),
        )
    else:
        yield passed(tr("The Canvas course is “{name}”.", name=course.name))


def _rights(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.canvas_course
    if not isinstance(course, CanvasCourse):
        return
    needed = (*NEEDED, *(FOR_MODULES if wants_modules(facts.document) else ()))
    missing = missing_permissions(course.rights, needed)
    if not missing:
        purposes = ", ".join(tr(permission.purpose) for permission in needed)
        yield passed(tr("You may {purposes}.", purposes=purposes))
    ended = ended_in_words(course)
    for permission in missing:
        found = tr("Your role may not {purpose}.", purpose=purpose_in_words(permission))
        yield failed(
            f"{found} {ended}".strip(),
            expected=tr("The permission “{label}” in this course.", label=permission.label),
            mend=how_to_reopen()
            if ended
            else tr(
                "Ask a Canvas administrator to switch on “{label}” for your role under "
                "Admin → Permissions, or to run the wizard.",
                label=permission.label,
            ),
            subject=permission.label,
        )


def _codio_course(facts: Facts) -> Iterable[Outcome]:
    expected = tr("A Codio course of your organization that is not archived.")
    course = facts.snapshot.codio_course
    if isinstance(course, Unreadable):
        explanation = explain(course.problem)
        yield failed(
            f"{explanation.happened} {explanation.meaning}",
            expected=expected,
            mend=explanation.mend,
        )
    elif not isinstance(course, CodioCourseFacts) and facts.document.courses.codio_course_id:
        yield not_read()
    elif not isinstance(course, CodioCourseFacts):
        yield failed(
            tr("No Codio course was chosen."),
            expected=expected,
            mend=tr("Choose the course from the list."),
        )
    elif course.course.archived:
        yield failed(
            tr("The Codio course “{name}” is archived and read-only.", name=course.course.name),
            expected=expected,
            mend=tr("Choose this term's course, or un-archive it in Codio."),
        )
    else:
        yield passed(tr("The Codio course is “{name}”.", name=course.course.name))


def _ends(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.codio_course
    if not isinstance(course, CodioCourseFacts):
        return
    end = moment(course.course.end)
    if end is not None and end < read_at(course.evidence) + _SOON:
        yield warning(
            tr("The Codio course ends on {date}; Codio then archives it, and it is read-only.",
               date=end.date().isoformat()),
            mend=tr("Set a later end date in the settings of the Codio course."),
        )  # fmt: skip
    else:
        yield passed(tr("The Codio course does not end within two weeks."))


def _has_assignments(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.codio_course
    if not isinstance(course, CodioCourseFacts):
        return
    count = len(course.course.assignments())
    if count:
        yield passed(
            tr(
                "It has {count} assignments in {modules} modules.",
                count=count,
                modules=len(course.course.modules),
            )
        )
    else:
        yield failed(
            tr("The Codio course has no assignment."),
            expected=tr("At least one published assignment."),
            mend=tr("Add and publish an assignment in Codio, or choose another course."),
            absent_from=(Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE),
        )


def _same_email(facts: Facts) -> Iterable[Outcome]:
    account, course = facts.snapshot.canvas_account, facts.snapshot.codio_course
    if not isinstance(account, CanvasAccount) or not isinstance(course, CodioCourseFacts):
        return
    email = (account.profile and account.profile.primary_email) or account.user.email
    if not email:
        yield unknown(
            tr("Canvas does not show your e-mail address to the wizard."),
            mend=tr("Compare your e-mail addresses in Canvas and in Codio yourself."),
        )
    elif email.casefold() in {(t.email or "").casefold() for t in course.teachers}:
        yield passed(tr("{email} is a teacher of the Codio course.", email=email))
    else:
        yield warning(
            tr("{email} is not among the teachers of the Codio course.", email=email),
            mend=tr(
                "Your e-mail address must be exactly the same in Canvas and in Codio: change one "
                "of them, or have {email} added as a teacher in Codio.",
                email=email,
            ),
            absent_from=(Listed.CODIO_PERSON,),
        )


def _me(facts: Facts) -> str:
    account = facts.snapshot.canvas_account
    return account.user.name if isinstance(account, CanvasAccount) else tr("you")


CHECKS = (
    Check(
        id="courses.canvas",
        step=Step.COURSES,
        title="Canvas course",
        proves="The Canvas course exists, runs and is yours to change.",
        judge=_canvas_course,
        about=(Section.CANVAS_COURSE,),
        tells_of=Section.CANVAS_COURSE,
        consults=(Section.CANVAS_ACCOUNT,),
        requires=("canvas.token",),
        obstacle=True,
        sources=("canvas.md §13 #4",),
    ),
    Check(
        id="courses.rights",
        step=Step.COURSES,
        title="Permissions in the Canvas course",
        proves="Your role has every permission the setup needs.",
        judge=_rights,
        needs=(Section.CANVAS_COURSE,),
        parts=(Part.DEFAULTS, Part.ASSIGNMENTS),
        requires=("courses.canvas",),
        obstacle=True,
        sources=("canvas.md §13 #5",),
    ),
    Check(
        id="courses.codio",
        step=Step.COURSES,
        title="Codio course",
        proves="The Codio course exists in your organization and is not archived.",
        judge=_codio_course,
        about=(Section.CODIO_COURSE,),
        tells_of=Section.CODIO_COURSE,
        requires=("codio.credentials",),
        obstacle=True,
        sources=("codio.md §5.5 #1", "codio.md §5.5 #23"),
    ),
    Check(
        id="courses.codio_assignments",
        step=Step.COURSES,
        title="Assignments in the Codio course",
        proves="There is something to map.",
        judge=_has_assignments,
        every=(Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE),
        needs=(Section.CODIO_COURSE,),
        requires=("courses.codio",),
        sources=("codio.md §5.1",),
    ),
    Check(
        id="courses.codio_end",
        step=Step.COURSES,
        title="End of the Codio course",
        proves="Codio does not archive the course soon.",
        judge=_ends,
        needs=(Section.CODIO_COURSE,),
        requires=("courses.codio",),
        sources=("codio.md §5.5 #23",),
    ),
    Check(
        id="courses.same_email",
        step=Step.COURSES,
        title="The same e-mail address in both",
        proves="Codio will recognize you when you come from Canvas.",
        judge=_same_email,
        needs=(Section.CANVAS_ACCOUNT, Section.CODIO_COURSE),
        requires=("canvas.token", "courses.codio"),
        sources=("codio.md §5.5 #1", "codio.md §5.5 #4"),
    ),
)
