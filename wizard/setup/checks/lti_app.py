"""Checks of the LTI app page: what is installed already, and whether Codio knows its key."""

from collections.abc import Iterable, Mapping

from wizard.canvas.types import ExternalTool
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    passed,
    unknown,
    warning,
)
from wizard.setup.document import Target
from wizard.setup.lti_app.adding_by_hand import in_one_text, is_to_be_added_by_hand
from wizard.setup.lti_app.app import (
    APP,
    WANTED_APP,
    answering_tool,
    differs,
    our_app_in_words,
    tool_in_words,
)
from wizard.setup.lti_app.imported_key import (
    came_with_an_import,
    imported_in_words,
)
from wizard.setup.lti_app.lti_1_3 import (
    how_to_go_on,
    is_proven,
    proven_in_words,
    what_it_takes_over,
)
from wizard.setup.lti_app.tool_finder import answers
from wizard.setup.mapping.doubles import named_in_words, own_doubles, tools_twice
from wizard.setup.mapping.rows import ROWS
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Launches, OwnKind, Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _no_lti_1_3(facts: Facts) -> Iterable[Outcome]:
    if facts.app is None:
        return
    if not facts.app.hijackers:
        yield passed(tr("No LTI 1.3 app of Codio is installed that could answer instead."))
    for tool in facts.app.hijackers:
        named = tool_in_words(facts.snapshot, tool.id, tool.name)
        taken = _taken_by(facts, tool)
        if not taken and not answers(tool, f"{facts.endpoints.lti_url.rstrip('/')}/assignment"):
            yield warning(
                tr("{tool} is an LTI 1.3 app for Codio. It answers no launch of this setup.",
                   tool=named),
                mend=tr("Have it removed, if nobody uses it: teachers can choose it by mistake."),
                subject=tool.name,
            )  # fmt: skip
            continue
        found = " ".join(
            (
                tr("{tool} is an LTI 1.3 app for Codio, and Canvas prefers those.", tool=named),
                tr("Canvas will send “{name}” to it, not to {ours}.",
                   name=taken, ours=our_app_in_words(facts.snapshot, facts.app))
                if taken
                else tr("It would get every launch, not the app of this setup."),
                what_it_takes_over(),
            )
        )  # fmt: skip
        proof = facts.snapshot.remembered.launch
        if proof is not None and is_proven(proof, tool):
            yield warning(
                f"{found} {proven_in_words(proof)}",
                mend=tr("Accept it, or go back to LTI 1.1.") + f" {how_to_go_on(named)}",
                subject=tool.name,
            )
            continue
        yield failed(
            found,
            expected=tr("No LTI 1.3 app that matches Codio's host, in this course or above it."),
            mend=how_to_go_on(named),
            subject=tool.name,
        )


def _taken_by(facts: Facts, tool: ExternalTool) -> str:
    """Name an assignment whose launch the app gets: by Canvas's own answer, else by its rules."""
    launches = facts.snapshot.launches
    told = (
        {each.url: each.tool_id for each in launches.resolutions}
        if isinstance(launches, Launches)
        else {}
    )
    for row in facts.rows:
        if row.launch_url is None or row.mapping.target is Target.SKIP:
            continue
        url = row.launch_url.url
        predicted = answering_tool(facts.snapshot, url)
        if told.get(url, predicted.id if predicted else None) == tool.id:
            return row.told_as
    return ""


def _situation(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None:
        return
    if app.ours is None:
        if is_to_be_added_by_hand(facts.document, app):
            yield failed(
                tr("The Codio app is not installed yet."),
                expected=tr("The Codio app, added in Canvas by you."),
                mend=in_one_text(),
                absent_from=(Listed.TOOL,),
            )
        else:
            yield passed(
                tr(
                    "No LTI 1.1 app of Codio is installed yet. The wizard will install one in this "
                    "course, beside the LTI 1.3 app that was found."
                )
                if app.hijackers
                else tr("No Codio app is installed yet; the wizard will install it."),
                absent_from=(Listed.TOOL,),
            )
    elif not app.in_course:
        yield passed(
            tr(
                "{tool} is installed above the course with your key; the course uses it.",
                tool=tool_in_words(facts.snapshot, app.ours.id, app.ours.name),
            )
        )
    elif came_with_an_import(app.ours):
        named = tool_in_words(facts.snapshot, app.ours.id, app.ours.name)
        yield passed(
            imported_in_words(named)
            + " "
            + tr("The wizard will write your key and secret into it, and never delete it.")
        )
    elif differs(facts.document, app.ours, facts.endpoints):
        yield passed(
            tr(
                "“{name}” is installed in this course; the wizard will change it in place and "
                "never delete it.",
                name=app.ours.name,
            )
        )
    else:
        yield passed(
            tr("“{name}” is installed in this course as it should be.", name=app.ours.name)
        )


def _others(facts: Facts) -> Iterable[Outcome]:
    if facts.app is None:
        return
    if not facts.app.others:
        yield passed(tr("No second Codio app is installed."))
    ours, own = facts.app.ours, own_doubles(facts.snapshot, OwnKind.TOOL)
    for tool in facts.app.others:
        if ours is not None and tool.id in tools_twice(facts.snapshot, ours.id):
            yield _double(facts, ours, tool, own)
            continue
        named = tool_in_words(facts.snapshot, tool.id, tool.name)
        yield warning(
            imported_in_words(named)
            if came_with_an_import(tool)
            else tr("{tool} is another app for Codio.", tool=named),
            mend=tr("Remove it in Canvas once you are sure that no assignment uses it."),
            subject=tool.name,
        )


def _double(
    facts: Facts, ours: ExternalTool, tool: ExternalTool, own: Mapping[int, str]
) -> Outcome:
    """Name both apps of one key and domain, and who takes the younger one away."""
    named = [
        named_in_words(each.name, each.id, each.created_at, own.get(each.id))
        for each in (ours, tool)
    ]
    return warning(
        tr("Two apps have the same key and domain: {first}; {second}. The wizard uses the first.",
           first=named[0], second=named[1]),
        mend=(
            tr("Go to Review and apply the plan: it binds its assignments to the first and "
               "deletes the second.")
            if tool.id in own
            else tr("Remove it in Canvas once you are sure that no assignment uses it.")
        ),
        subject=tool.name,
    )  # fmt: skip


def _key_and_secret_right(facts: Facts) -> Iterable[Outcome]:
    proof = facts.snapshot.remembered.launch
    if proof is not None:
        yield passed(
            tr("Codio let {student} in from Canvas, so key and secret are right.",
               student=proof.student)
        )  # fmt: skip
    else:
        yield unknown(
            tr("No API tells whether these are the key and secret that Codio expects."),
            mend=tr(
                "Compare both with LTI Consumer and LTI Secret in Codio and confirm it here; a "
                "watched test launch proves it."
            ),
        )


CHECKS = (
    Check(
        id="lti_app.no_lti_1_3",
        step=Step.LTI_APP,
        title="No LTI 1.3 app in the way",
        proves="No installed LTI 1.3 app takes the launches over.",
        judge=_no_lti_1_3,
        every=(Listed.TOOL,),
        needs=(Section.TOOLS,),
        consults=(Section.LAUNCHES,),
        uses=(APP, ROWS),
        requires=("courses.canvas",),
        obstacle=True,
        sources=("canvas.md §13 #6", "codio.md §5.5 #25"),
    ),
    Check(
        id="lti_app.situation",
        step=Step.LTI_APP,
        title="The app in Canvas",
        proves="It is known which app the setup uses.",
        judge=_situation,
        needs=(Section.TOOLS,),
        tells_of=Section.TOOLS,
        uses=(WANTED_APP,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #6",),
    ),
    Check(
        id="lti_app.others",
        step=Step.LTI_APP,
        title="No second Codio app",
        proves="Only one Codio app can be chosen by mistake.",
        judge=_others,
        every=(Listed.TOOL,),
        needs=(Section.TOOLS,),
        uses=(APP,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #6",),
    ),
    Check(
        id="lti_app.key_and_secret",
        step=Step.LTI_APP,
        title="Key and secret are Codio's",
        proves="Codio accepts what Canvas signs.",
        judge=_key_and_secret_right,
        requires=("lti_app.consumer_key", "lti_app.shared_secret"),
        confirmable=True,
        sources=("codio.md §5.5 #3", "design §3"),
    ),
)
