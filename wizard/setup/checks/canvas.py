"""Checks of the Canvas page: is it Canvas, does the token work, may its owner act."""

from collections.abc import Iterable

from wizard.http.addresses import split_address
from wizard.http.errors import ProblemKind
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    missing,
    not_read,
    passed,
    unknown,
    warning,
)
from wizard.setup.error_texts import explain
from wizard.setup.freshness import Part
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import CanvasAccount, Section, Unreadable, canvas_courses_in
from wizard.setup.steps import Step
from wizard.texts import tr

_OF_THE_TOKEN = frozenset(
    {
        ProblemKind.TOKEN_INVALID,
        ProblemKind.TOKEN_EXPIRED,
        ProblemKind.TOKEN_REVOKED,
        ProblemKind.SCOPE_MISSING,
        ProblemKind.NOT_AUTHORIZED,
        ProblemKind.UNVERIFIED,
    }
)


_ROLES = (Listed.ACCOUNT, Listed.COURSE, Listed.OWN_ENROLLMENT)


def _address(facts: Facts) -> Iterable[Outcome]:
    if not facts.document.canvas.address:
        yield failed(
            tr("No Canvas address was entered."),
            expected=tr("An address such as https://school.instructure.com"),
            mend=tr("Copy the address from the browser after you have logged in to Canvas."),
        )
        return
    account = facts.snapshot.canvas_account
    if isinstance(account, Unreadable) and account.problem.kind not in _OF_THE_TOKEN:
        explanation = explain(account.problem)
        yield failed(
            f"{explanation.happened} {explanation.meaning}",
            expected=tr("Canvas answers at this address."),
            mend=explanation.mend,
        )
    elif isinstance(account, CanvasAccount | Unreadable):
        yield passed(tr("Canvas answers at {address}.", address=facts.document.canvas.address))
    else:
        yield unknown(
            tr("The address was not tried yet."),
            mend=tr("Enter an access token and check this page."),
        )


def _token(facts: Facts) -> Iterable[Outcome]:
    account = facts.snapshot.canvas_account
    if isinstance(account, CanvasAccount):
        email = (account.profile and account.profile.primary_email) or account.user.email
        person = f"{account.user.name} <{email}>" if email else account.user.name
        yield passed(tr("Connected as {person}.", person=person))
    elif isinstance(account, Unreadable):
        explanation = explain(account.problem)
        yield failed(
            f"{explanation.happened} {explanation.meaning}",
            expected=tr("Canvas accepts the access token."),
            mend=explanation.mend,
        )
    elif facts.snapshot.secret.canvas_token_given:
        yield not_read()
    else:
        yield missing(
            tr("No access token was entered."),
            mend=tr("In Canvas open Account → Settings → New Access Token and paste it here."),
        )


def _role(facts: Facts) -> Iterable[Outcome]:
    account = facts.snapshot.canvas_account
    if not isinstance(account, CanvasAccount):
        return
    if account.admin_accounts:
        names = ", ".join(admin.name for admin in account.admin_accounts)
        yield passed(tr("You administer {accounts}.", accounts=names))
        return
    listed = canvas_courses_in(facts.snapshot)
    own = {enrollment.type for course in listed for enrollment in course.enrollments}
    if own & {"teacher", "designer", "TeacherEnrollment", "DesignerEnrollment"}:
        yield passed(tr("You teach courses here. An administrator's role is not needed for them."))
    elif own:
        yield failed(
            tr("In this Canvas you are neither an administrator nor a teacher of any course."),
            expected=tr("The token's owner may change the course."),
            mend=tr("Use the access token of the course's teacher or of an administrator."),
            absent_from=_ROLES,
        )
    else:
        yield warning(
            tr("Canvas lists no course and no account of yours."),
            mend=tr("Make sure that you are enrolled as a teacher in the course."),
            absent_from=_ROLES,
        )


def _production(facts: Facts) -> Iterable[Outcome]:
    host = split_address(facts.document.canvas.address).hostname or ""
    if host.endswith((".test.instructure.com", ".beta.instructure.com")):
        yield warning(
            tr("{host} is a test copy of your Canvas.", host=host),
            mend=tr("Instructure overwrites it regularly; set up production at its own address."),
        )
    else:
        yield passed(tr("This is not one of Instructure's test copies."))


CHECKS = (
    Check(
        id="canvas.address",
        step=Step.CANVAS,
        title="The address is Canvas",
        proves="A Canvas answers at the address.",
        judge=_address,
        about=(Section.CANVAS_ACCOUNT,),
        obstacle=True,
        sources=("canvas.md §13 #1",),
    ),
    Check(
        id="canvas.token",
        step=Step.CANVAS,
        title="The access token works",
        proves="Canvas accepts the token and says whose it is.",
        judge=_token,
        about=(Section.CANVAS_ACCOUNT,),
        requires=("canvas.address",),
        obstacle=True,
        sources=("canvas.md §13 #2", "canvas.md §13 #3"),
    ),
    Check(
        id="canvas.role",
        step=Step.CANVAS,
        title="You may set up courses",
        proves="The token's owner is an administrator or teaches a course.",
        judge=_role,
        about=(Section.CANVAS_ACCOUNT, Section.CANVAS_COURSES),
        requires=("canvas.token",),
        sources=("canvas.md §13 #3",),
    ),
    Check(
        id="canvas.production",
        step=Step.CANVAS,
        title="This is the real Canvas",
        proves="The address is not a test or beta copy.",
        judge=_production,
        parts=(Part.CANVAS,),
        requires=("canvas.address",),
        sources=("canvas.md §1",),
    ),
)
