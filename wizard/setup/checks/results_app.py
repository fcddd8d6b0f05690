"""Checks of the app as Canvas holds it: its values, its secret, and which app answers."""

from collections.abc import Iterable

import msgspec

from wizard.canvas.types import ExternalTool
from wizard.codio.launch_url import parse_launch_url
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    not_applicable,
    passed,
    unknown,
    warning,
)
from wizard.setup.lti_app.adding_by_hand import in_one_text, is_to_be_added_by_hand
from wizard.setup.lti_app.app import (
    APP,
    WANTED_APP,
    adapted_tool,
    answering_tool,
    app_domain,
    launch_form,
    our_app_in_words,
    tool_in_words,
)
from wizard.setup.lti_app.course_target import TARGET_FIELDS
from wizard.setup.lti_app.imported_key import came_with_an_import, imported_in_words
from wizard.setup.lti_app.lti_1_3 import how_to_go_on, is_proven, proven_in_words
from wizard.setup.lti_app.state import ToolState, current_tool
from wizard.setup.lti_app.tool_finder import answers_by_url, is_lti_1_3
from wizard.setup.mapping.rows import ROWS, MappingRow, RowState
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Launches, Resolution, Section, StoredSecret, Unreadable
from wizard.setup.steps import Step
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _tool(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None:
        return
    expected = tr("The app with your consumer key, Codio's domain and public privacy.")
    if app.ours is None:
        by_hand = is_to_be_added_by_hand(facts.document, app)
        yield failed(
            tr("The Codio app is not installed."),
            expected=expected,
            mend=in_one_text() if by_hand else tr(_APPLY),
            absent_from=(Listed.TOOL,),
        )
        return
    current = _without_course_target(current_tool(app.ours))
    desired = _without_course_target(adapted_tool(facts.document, app.ours, facts.endpoints))
    wrong = [
        tr("{field} is “{value}”", field=field, value=getattr(current, field))
        for field in ("name", "consumer_key", "url", "domain", "privacy_level", "custom_fields")
        if getattr(current, field) != getattr(desired, field)
    ]
    if wrong and app.in_course:
        named = tool_in_words(facts.snapshot, app.ours.id, app.ours.name)
        imported = [imported_in_words(named)] if came_with_an_import(app.ours) else []
        found = " ".join((*imported, "; ".join(wrong) + "."))
        yield failed(found, expected=expected, mend=tr(_APPLY))
    elif wrong:
        yield warning(
            "; ".join(wrong) + ".",
            mend=tr(
                "Ask its administrator to change {tool} there.",
                tool=tool_in_words(facts.snapshot, app.ours.id, app.ours.name),
            ),
        )
    else:
        yield passed(
            tr(
                "“{name}” stands in Canvas with your key, domain {domain}, public privacy.",
                name=current.name,
                domain=current.domain,
            )
        )


def _without_course_target(tool: ToolState) -> ToolState:
    """Leave out the field that names the course: a check of its own judges it."""
    kept = {name: value for name, value in tool.custom_fields.items() if name not in TARGET_FIELDS}
    return msgspec.structs.replace(tool, custom_fields=kept)


def _which_app(facts: Facts) -> Iterable[Outcome]:
    launches, app = facts.snapshot.launches, facts.app
    if app is None or app.ours is None:
        yield unknown(
            tr("Which app answers a launch was not asked, because none is installed."),
            mend=tr(_APPLY),
        )
        return
    if not isinstance(launches, Launches):
        yield unknown(
            tr("Canvas did not tell which app answers a launch."), mend=tr("Check again.")
        )
        return
    wrong = [each for each in launches.resolutions if each.tool_id != app.ours.id]
    for resolution in wrong:
        yield _sent_elsewhere(facts, app.ours, resolution)
    if not wrong:
        surprises = [
            predicted
            for each in launches.resolutions
            if (predicted := answering_tool(facts.snapshot, each.url)) != app.ours
        ]
        yield passed(
            tr(
                "Canvas says that “{name}” answers; asked for {count} form(s) of launch URL.",
                name=app.ours.name,
                count=len(launches.resolutions),
            )
            + (_expected_another(facts, surprises[0]) if surprises else "")
        )


def _sent_elsewhere(facts: Facts, ours: ExternalTool, resolution: Resolution) -> Outcome:
    predicted = answering_tool(facts.snapshot, resolution.url)
    what = _rows_of(facts, resolution.url)
    expected = tr("“{name}” answers every launch URL.", name=ours.name)
    domain = tr("Set the app's domain to {domain}.", domain=app_domain(facts.endpoints))
    if resolution.tool_id is None:
        return failed(
            tr("Canvas finds no app for {what}.", what=what)
            + (_expected_another(facts, predicted) if predicted is not None else ""),
            expected=expected,
            mend=domain,
            subject=resolution.url,
        )
    other = tool_in_words(facts.snapshot, resolution.tool_id, resolution.tool_name)
    found = tr(
        "Canvas will send {what} to {other}, not to {ours}.",
        what=what,
        other=other,
        ours=our_app_in_words(facts.snapshot, facts.app),
    )
    if predicted is None or predicted.id != resolution.tool_id:
        found += _expected_another(facts, predicted)
    elif is_lti_1_3(predicted):
        found += tr(" It is an LTI 1.3 app, which Canvas prefers.")
        proof = facts.snapshot.remembered.launch
        if proof is not None and is_proven(proof, predicted):
            words = f"{found} {proven_in_words(proof)}"
            return warning(words, mend=how_to_go_on(other), subject=resolution.url)
    elif answers_by_url(predicted, resolution.url):
        found += tr(" Its launch URL is that very URL, which comes before any domain.")
    return failed(
        found,
        expected=expected,
        mend=tr("Have whoever installed it remove {other}, or the part of it that matches.",
                other=other),
        subject=resolution.url,
    )  # fmt: skip


def _expected_another(facts: Facts, predicted: ExternalTool | None) -> str:
    """Say that Canvas's answer is not what its rules let expect (canvas.md §4.1)."""
    if predicted is None:
        return tr(" By its rules no app was expected to answer; Canvas's own answer counts.")
    return tr(
        " By its rules {tool} was expected to answer; Canvas's own answer counts.",
        tool=tool_in_words(facts.snapshot, predicted.id, predicted.name),
    )


def _rows_of(facts: Facts, url: str) -> str:
    """Name the assignments that a URL was asked for: all of its form are launched alike."""
    form = launch_form(facts.snapshot, parse_launch_url(url, facts.endpoints))
    names = [
        row.told_as
        for row in facts.rows
        if row.launch_url is not None
        and row.state is not RowState.SKIPPED
        and launch_form(facts.snapshot, row.launch_url) == form
    ]
    if not names:
        return url
    if len(names) == 1:
        return tr("“{name}”", name=names[0])
    return tr("“{name}” and {count} more", name=names[0], count=len(names) - 1)


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
    if not any(row.current is not None for row in facts.rows):
        yield not_applicable(tr("No assignment of Canvas is mapped yet."))
        return
    unbound = [row for row in facts.rows if _is_unbound(row)]
    for row in unbound:
        found = (
            tr("Canvas found no app for the launch URL of “{name}”.", name=row.canvas_told_as)
            if row.current is None or row.current.content_id is None
            else tr("Canvas ties “{name}” to another app.", name=row.canvas_told_as)
        )
        yield failed(
            found,
            expected=tr("Canvas names the app that opens it."),
            mend=tr("Check the app's domain, then apply the plan."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )
    if not unbound:
        yield passed(tr("Canvas names an app for every mapped assignment."))


def _is_unbound(row: MappingRow) -> bool:
    """Tell whether Canvas ties an assignment that opens the right URL to no app, or to another."""
    current, desired = row.current, row.desired
    if current is None or desired is None or current.url is None or current.url != desired.url:
        return False
    if row.state is RowState.MAPPED:
        return current.content_id is None
    wanted = desired.content_id
    return row.state is RowState.WILL_CHANGE and wanted not in {None, current.content_id}


CHECKS = (
    Check(
        id="results.app",
        step=Step.RESULTS,
        title="The LTI app as installed",
        proves="Canvas holds the app as the setup wants it.",
        judge=_tool,
        needs=(Section.TOOLS,),
        uses=(WANTED_APP,),
        requires=("courses.canvas", "lti_app.consumer_key"),
        mended_by=(InstallTool, UpdateTool),
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
        uses=(APP, ROWS),
        requires=("courses.canvas", "lti_app.no_lti_1_3", "results.app"),
        sources=("canvas.md §13 #9", "canvas.md §4.1"),
    ),
    Check(
        id="results.stored_secret",
        step=Step.RESULTS,
        title="The secret stored in Canvas",
        proves="Canvas signs launches with the secret that was given.",
        judge=_stored_secret,
        about=(Section.LAUNCHES,),
        requires=("courses.canvas", "lti_app.shared_secret", "results.app"),
        mended_by=(UpdateTool,),
        sources=("canvas.md §13 #10", "canvas.md §4.2"),
    ),
    Check(
        id="results.bound",
        step=Step.RESULTS,
        title="Canvas knows the app of each assignment",
        proves="No launch ends with “Couldn't find valid settings for this link”.",
        judge=_bound,
        every_row=True,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        uses=(ROWS,),
        requires=("courses.canvas", "courses.codio"),
        mended_by=(UpdateAssignment,),
        sources=("canvas.md §13 #12", "canvas.md §13 #15"),
    ),
)
