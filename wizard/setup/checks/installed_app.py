"""Checks of the app as Canvas holds it: its values, its secret, and which app answers."""

from collections.abc import Iterable

from wizard.setup.checks.base import Check, Facts, Outcome, failed, passed, unknown, warning
from wizard.setup.lti_app import adapted_tool, answering_tool, current_tool
from wizard.setup.mapping import RowState
from wizard.setup.snapshot import Launches, Section, StoredSecret, Unreadable
from wizard.setup.steps import Step
from wizard.setup.tool_finder import is_lti_1_3
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _tool(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None:
        return
    expected = tr("The app with your consumer key, Codio's domain and public privacy.")
    if app.ours is None:
        yield failed(tr("The Codio app is not installed."), expected=expected, mend=tr(_APPLY))
        return
    current = current_tool(app.ours)
    desired = adapted_tool(facts.document, app.ours, facts.endpoints)
    wrong = [
        tr("{field} is “{value}”", field=field, value=getattr(current, field))
        for field in ("name", "consumer_key", "url", "domain", "privacy_level", "custom_fields")
        if getattr(current, field) != getattr(desired, field)
    ]
    if wrong and app.in_course:
        yield failed("; ".join(wrong) + ".", expected=expected, mend=tr(_APPLY))
    elif wrong:
        yield warning(
            "; ".join(wrong) + ".",
            mend=tr("The app belongs to an account; ask its administrator to change it there."),
        )
    else:
        yield passed(
            tr(
                "“{name}” stands in Canvas with your key, domain {domain}, public privacy.",
                name=current.name,
                domain=current.domain,
            )
        )


def _which_app(facts: Facts) -> Iterable[Outcome]:
    launches, app = facts.snapshot.launches, facts.app
    if not isinstance(launches, Launches) or app is None or app.ours is None:
        yield unknown(
            tr("Which app answers a launch was not asked, because none is installed."),
            mend=tr(_APPLY),
        )
        return
    wrong = [r for r in launches.resolutions if r.tool_id != app.ours.id]
    for resolution in wrong:
        predicted = answering_tool(facts.snapshot, resolution.url)
        reason = (
            tr(" It is an LTI 1.3 app, which Canvas prefers.")
            if predicted is not None and is_lti_1_3(predicted)
            else ""
        )
        yield failed(
            tr(
                "Canvas would send {url} to “{tool}”.",
                url=resolution.url,
                tool=resolution.tool_name,
            )
            + reason
            if resolution.tool_id is not None
            else tr("Canvas finds no app for {url}.", url=resolution.url),
            expected=tr("“{name}” answers every launch URL.", name=app.ours.name),
            mend=tr(
                "Remove the other app, or set the app's domain to {domain}.",
                domain=current_tool(app.ours).domain,
            ),
            subject=resolution.url,
        )
    if not wrong:
        yield passed(
            tr(
                "Canvas says that “{name}” answers; asked for {count} form(s) of launch URL.",
                name=app.ours.name,
                count=len(launches.resolutions),
            )
        )


def _stored_secret(facts: Facts) -> Iterable[Outcome]:
    launches = facts.snapshot.launches
    if isinstance(launches, Unreadable) or not isinstance(launches, Launches):
        yield unknown(tr("No launch could be looked at."), mend=tr(_APPLY))
        return
    match launches.stored_secret:
        case StoredSecret.EQUAL:
            yield passed(tr("Canvas signs launches with the shared secret you gave."))
        case StoredSecret.DIFFERENT:
            yield failed(
                tr("Canvas signs launches with another secret than the one you gave."),
                expected=tr("The LTI Secret that Codio shows today."),
                mend=tr(
                    "Copy LTI Secret from Codio again and enter it on the LTI app page; the plan "
                    "then writes it to Canvas."
                ),
            )
        case StoredSecret.NOT_GIVEN:
            yield unknown(
                tr("The shared secret is not known to the wizard today."),
                mend=tr("Enter it on the LTI app page and check again."),
            )
        case StoredSecret.UNKNOWN_FORM:
            yield unknown(
                tr("This Canvas shows its launch page in a form the wizard does not know."),
                mend=tr("Watch a test launch: it proves the secret in another way."),
            )


def _bound(facts: Facts) -> Iterable[Outcome]:
    unbound = [
        row
        for row in facts.rows
        if row.state is RowState.MAPPED and row.current and row.current.content_id is None
    ]
    for row in unbound:
        yield failed(
            tr("Canvas found no app for the launch URL of “{name}”.", name=row.canvas_name),
            expected=tr("Canvas names the app that opens it."),
            mend=tr("Check the app's domain, then apply the plan again."),
            subject=row.codio_name,
            row=row.codio_assignment_id,
        )
    if not unbound:
        yield passed(tr("Canvas names an app for every mapped assignment."))


CHECKS = (
    Check(
        id="results.app",
        step=Step.RESULTS,
        title="The LTI app as installed",
        proves="Canvas holds the app as the setup wants it.",
        judge=_tool,
        needs=(Section.TOOLS,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #7", "canvas.md §13 #8", "codio.md §5.5 #27"),
    ),
    Check(
        id="results.which_app",
        step=Step.RESULTS,
        title="The right app answers",
        proves="Canvas sends every launch URL to the app of this setup.",
        judge=_which_app,
        about=(Section.LAUNCHES,),
        needs=(Section.TOOLS,),
        requires=("courses.canvas", "results.app"),
        sources=("canvas.md §13 #9", "canvas.md §4.1"),
    ),
    Check(
        id="results.stored_secret",
        step=Step.RESULTS,
        title="The secret stored in Canvas",
        proves="Canvas signs launches with the secret that was given.",
        judge=_stored_secret,
        about=(Section.LAUNCHES,),
        requires=("courses.canvas", "results.app"),
        sources=("canvas.md §13 #10", "canvas.md §4.2"),
    ),
    Check(
        id="results.bound",
        step=Step.RESULTS,
        title="Canvas knows the app of each assignment",
        proves="No launch ends with “Couldn't find valid settings for this link”.",
        judge=_bound,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        requires=("courses.canvas", "courses.codio"),
        sources=("canvas.md §13 #12", "canvas.md §13 #15"),
    ),
)
