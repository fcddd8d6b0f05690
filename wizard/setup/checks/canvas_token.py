"""Checks of the Canvas token itself: when it ends, and what it is limited to.

Facts: canvas.md §1. A token that is over, deleted or still pending is answered 401, so that
`canvas.token` tells of it first; what is said of one here is for a Canvas that shows it otherwise.
"""

from collections.abc import Iterable
from datetime import timedelta

from wizard.canvas.access_token import AccessToken
from wizard.canvas.scopes import Scope, ScopeUse, lacking
from wizard.complete import require_all
from wizard.http.errors import ProblemKind
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    listed,
    not_read,
    passed,
    read_at,
    unknown,
    warning,
)
from wizard.setup.document import SetupDocument, Target
from wizard.setup.error_texts import explain
from wizard.setup.freshness import Part
from wizard.setup.mapping.placement import wants_modules
from wizard.setup.moments import in_utc, in_words, moment
from wizard.setup.snapshot import CanvasAccount, CanvasToken, Section, Unreadable
from wizard.setup.steps import Step
from wizard.texts import tr

WARNED_BEFORE = timedelta(days=14)
"""How long before its end a token is warned of. Whoever runs a daily verification may be away for
a week and still has one; Canvas's own mail comes 7 days before, where it comes at all
(canvas.md §1). It is less than half of the 30 days that a token may be limited to: else one
that is as long as the institution allows would never be right."""

MOST_DAYS_OF_OTHERS = 30
"""How far ahead a token may end whose owner administers no account, where that is limited
(canvas.md §1: `non_admin_access_token_max_expiration_days`)."""

_OVER = frozenset({"deleted", "disabled"})


def _end(facts: Facts) -> Iterable[Outcome]:
    section = facts.snapshot.canvas_token
    if not isinstance(section, CanvasToken):
        return
    token = section.token
    if token is None:
        yield unknown(
            tr(
                "Canvas does not tell when this access token ends: it shows no such token of yours."
            ),
            mend=_look_it_up(),
        )
        return
    ends = moment(token.expires_at)
    now = read_at(section.evidence)
    if token.workflow_state == "pending":
        yield warning(
            tr("Canvas shows {token} as pending: it was made for you by somebody else.",
               token=_named(token)),
            mend=tr(
                "Activate it in Canvas: Account → Settings → Approved Integrations. Until then "
                "Canvas may refuse it any time."
            ),
        )  # fmt: skip
    elif token.workflow_state in _OVER:
        yield failed(
            tr("Canvas shows {token} as deleted or switched off.", token=_named(token)),
            expected=tr("The access token is active."),
            mend=_make_another(facts),
        )
    elif not token.is_made_by_hand and ends is None:
        yield unknown(
            tr(
                "Canvas does not tell when {token} ends. An app has made it, and most tokens of "
                "apps end after an hour.",
                token=_named(token),
            ),
            mend=_make_another(facts),
        )
    elif not token.is_end_known or (token.expires_at and ends is None):
        yield unknown(
            tr("Canvas does not tell when {token} ends.", token=_named(token)), mend=_look_it_up()
        )
    elif ends is None:
        yield passed(tr("{token} never ends by itself.", token=_named(token, begins=True)))
    elif ends <= now:
        yield failed(
            tr("{token} has ended: {date}.", token=_named(token, begins=True), date=in_words(ends)),
            expected=tr("The access token is active."),
            mend=_make_another(facts),
            moment=in_utc(ends),
        )
    elif ends - now <= WARNED_BEFORE:
        yield warning(_ends(token, in_words(ends)), mend=_replace(facts), moment=in_utc(ends))
    else:
        yield passed(_ends(token, in_words(ends)), moment=in_utc(ends))


def _ends(token: AccessToken, date: str) -> str:
    return tr("{token} ends on {date}.", token=_named(token, begins=True), date=date)


def _named(token: AccessToken, *, begins: bool = False) -> str:
    """Name a token by its purpose, which is the text of whoever made it."""
    if token.purpose and begins:
        return tr("The access token “{purpose}”", purpose=token.purpose)
    if token.purpose:
        return tr("the access token “{purpose}”", purpose=token.purpose)
    return tr("The access token") if begins else tr("the access token")


def _look_it_up() -> str:
    return tr(
        "In Canvas open Account → Settings, look below “Approved Integrations” for the day on "
        "which it expires, and have another one ready before."
    )


def _replace(facts: Facts) -> str:
    return tr(
        "Have another one ready before: without it neither the daily verification nor undo works. "
        "{how}",
        how=_make_another(facts),
    )


def _make_another(facts: Facts) -> str:
    how = tr(
        "In Canvas open Account → Settings → New Access Token, and put the new token here and "
        "wherever a verification is run with the old one."
    )
    account = facts.snapshot.canvas_account
    if isinstance(account, CanvasAccount) and account.admin_accounts:
        return how
    return tr(
        "{how} Choose an end at most {days} days ahead: your institution may allow no more to "
        "people who are not administrators.",
        how=how,
        days=MOST_DAYS_OF_OTHERS,
    )


def _scopes(facts: Facts) -> Iterable[Outcome]:
    section = facts.snapshot.canvas_token
    if isinstance(section, Unreadable):
        yield _unreadable_scopes(section)
        return
    if not isinstance(section, CanvasToken):
        yield not_read()
        return
    scopes = section.token.scopes if section.token is not None else None
    if scopes is None:
        yield unknown(
            tr("Canvas does not tell whether the access token is limited to scopes."),
            mend=tr(
                "If requests are refused although you have the right, use a token that is not "
                "limited to scopes."
            ),
        )
        return
    if not scopes:
        yield passed(tr("It is not limited to scopes: it may do whatever you may do."))
        return
    meant = _uses_meant(facts.document)
    if lacking(scopes, (ScopeUse.SHOW_TOKEN,)):
        yield warning(
            tr(
                "{lacks} But Canvas has just shown the token itself, which is not among them "
                "either, so that it may not hold the token to them.",
                lacks=_lacks(scopes, lacking(scopes, (*meant, ScopeUse.SHOW_TOKEN))),
            ),
            mend=_widen(),
        )
        return
    now, later = lacking(scopes, meant), lacking(scopes, _LATER)
    if now:
        yield failed(
            _lacks(scopes, now),
            expected=tr("The access token may do all that this setup needs."),
            mend=_widen(),
        )
    elif later:
        yield warning(_lacks(scopes, later), mend=_widen())
    else:
        yield passed(
            tr(
                "It is limited to {count} scopes, and those that this setup needs are among them. "
                "Whether include parameters are allowed Canvas does not tell; what does not come "
                "because of that is said where it is looked for.",
                count=len(scopes),
            )
        )


def _unreadable_scopes(section: Unreadable) -> Outcome:
    if section.problem.kind is ProblemKind.SCOPE_MISSING:
        return unknown(
            tr("It is limited to scopes, and may not even show which they are."), mend=_widen()
        )
    explanation = explain(section.problem)
    return unknown(f"{explanation.happened} {explanation.meaning}", mend=explanation.mend)


def _lacks(scopes: tuple[str, ...], missing: tuple[Scope, ...]) -> str:
    uses = tuple(dict.fromkeys(scope.use for scope in missing))
    return tr(
        "It is limited to {count} scopes and lacks {missing} that are needed: to {purposes} "
        "({names}).",
        count=len(scopes),
        missing=len(missing),
        purposes=", ".join(tr(_PURPOSES[use]) for use in uses),
        names=listed(scope.name for scope in missing),
    )


def _widen() -> str:
    return tr(
        "Have these scopes, and “Allow Include Parameters”, added to its developer key, or use a "
        "token that is not limited to scopes: Account → Settings → New Access Token."
    )


_LATER = (ScopeUse.UNDO, ScopeUse.TAKE_TOKEN_BACK)
"""Nothing of this setup waits for it, but a person may want it one day."""


def _uses_meant(document: SetupDocument) -> tuple[ScopeUse, ...]:
    """Return what this setup has the wizard do in Canvas."""
    # Before the mapping screen was seen, assignments are what the setup is for.
    rows = document.assignments
    wanted = not rows or any(mapping.target is not Target.SKIP for mapping in rows)
    meant = {
        ScopeUse.READ: True,
        ScopeUse.INSTALL_APP: True,
        ScopeUse.MAKE_ASSIGNMENTS: wanted,
        ScopeUse.FILL_MODULES: wants_modules(document),
        ScopeUse.PUBLISH_COURSE: any(
            [document.courses.publish_canvas_course, document.courses.sis_course_id]
        ),
        ScopeUse.LINK_OBSERVERS: document.students.link_observers,
    }
    return tuple(use for use, is_meant in meant.items() if is_meant)


_PURPOSES: dict[ScopeUse, str] = {
    ScopeUse.READ: "see how things stand",
    ScopeUse.INSTALL_APP: "install and change the app",
    ScopeUse.MAKE_ASSIGNMENTS: "create and change assignments",
    ScopeUse.FILL_MODULES: "place assignments into modules",
    ScopeUse.PUBLISH_COURSE: "publish the course, or give it a SIS id",
    ScopeUse.CREATE_COURSE: "create a course",
    ScopeUse.LINK_OBSERVERS: "link observers to students",
    ScopeUse.UNDO: "take changes back",
    ScopeUse.SHOW_TOKEN: "tell when the token ends",
    ScopeUse.TAKE_TOKEN_BACK: "take the token back at the end",
    ScopeUse.BESIDES: "say more about accounts",
}
require_all("_PURPOSES", _PURPOSES, ScopeUse)


CHECKS = (
    Check(
        id="canvas.token_end",
        step=Step.CANVAS,
        title="The access token lasts",
        proves="The access token does not end within two weeks.",
        judge=_end,
        needs=(Section.CANVAS_TOKEN,),
        consults=(Section.CANVAS_ACCOUNT,),
        tells_of=Section.CANVAS_TOKEN,
        requires=("canvas.token",),
        sources=("canvas.md §1",),
    ),
    Check(
        id="canvas.token_scopes",
        step=Step.CANVAS,
        title="The access token is not limited too much",
        proves="The access token's scopes, where it has any, hold what the setup needs.",
        judge=_scopes,
        about=(Section.CANVAS_TOKEN,),
        parts=(
            Part.PUBLISHING,
            Part.SIS_ID,
            Part.STUDENTS,
            Part.DEFAULTS,
            Part.ASSIGNMENTS,
        ),
        requires=("canvas.token",),
        sources=("canvas.md §1",),
    ),
)
