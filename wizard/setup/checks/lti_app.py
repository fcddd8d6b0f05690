"""Checks of the LTI app page: key and secret as given, and what is installed already."""

from collections.abc import Iterable, Mapping

from wizard.canvas.types import ExternalTool
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    missing,
    passed,
    unknown,
    warning,
)
from wizard.setup.document import Target
from wizard.setup.freshness import Part
from wizard.setup.lti_app.adding_by_hand import in_one_text, is_to_be_added_by_hand
from wizard.setup.lti_app.app import (
    APP,
    WANTED_APP,
    answering_tool,
    desired_tool,
    differs,
    our_app_in_words,
    tool_in_words,
)
from wizard.setup.lti_app.imported_key import (
    came_with_an_import,
    imported_in_words,
    is_word_of_imports,
)
from wizard.setup.lti_app.limits import app_refusals
from wizard.setup.lti_app.lti_1_3 import (
    how_to_go_on,
    is_proven,
    proven_in_words,
    what_it_takes_over,
)
from wizard.setup.lti_app.pasted_values import looks_like_codios
from wizard.setup.lti_app.tool_finder import answers
from wizard.setup.mapping.doubles import named_in_words, own_doubles, tools_twice
from wizard.setup.mapping.rows import ROWS
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Launches, OwnKind, Section
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.texts import tr

_WHERE = "In Codio open Organization → LTI Integrations → LTI 1.0 Integration and copy {what}."


def _key(facts: Facts) -> Iterable[Outcome]:
    key = facts.document.lti_app.consumer_key
    where = tr(_WHERE, what="LTI Consumer")
    expected = tr("The LTI Consumer of your organization, 36 characters.")
    if not key.strip():
        yield failed(tr("No consumer key was entered."), expected=expected, mend=where)
    elif key == facts.document.codio.client_id:
        yield failed(
            tr("This is the client ID of the API integration, not the LTI consumer key."),
            expected=expected,
            mend=where,
        )
    elif is_word_of_imports(key):
        yield failed(
            tr("“fake” is no key: Canvas writes the word into an app that came with an imported "
               "course."),
            expected=expected,
            mend=where,
        )  # fmt: skip
    elif not looks_like_codios(key.strip()):
        yield warning(
            tr("The consumer key does not look like those Codio gives out."),
            mend=tr("Compare it with LTI Consumer in Codio; go on if it is the same."),
        )
    else:
        yield passed(tr("The consumer key has the form Codio uses."))


def _secret(facts: Facts) -> Iterable[Outcome]:
    secret = facts.snapshot.secret
    where = tr(_WHERE, what="LTI Secret")
    expected = tr("The LTI Secret of your organization.")
    if not secret.given:
        yield missing(tr("No shared secret was entered."), mend=where)
    elif secret.equals_consumer_key:
        yield failed(
            tr("The shared secret is the same as the consumer key."), expected=expected, mend=where
        )
    elif secret.equals_client_secret:
        yield failed(
            tr("This is the secret of the API integration, not the LTI secret."),
            expected=expected,
            mend=where,
        )
    elif secret.has_spaces:
        yield failed(
            tr("The shared secret has a space or a line break in it."),
            expected=expected,
            mend=tr("Use the copy button beside LTI Secret in Codio, and paste it alone."),
        )
    elif secret.has_odd_characters:
        yield failed(
            tr("The shared secret has a letter or sign in it that no secret of Codio has."),
            expected=tr("Plain letters, digits and hyphens."),
            mend=tr("Use the copy button beside LTI Secret in Codio, and paste it alone."),
        )
    elif secret.is_unlike_codios:
        yield warning(
            tr("The shared secret does not look like those Codio gives out."),
            mend=tr("Compare it with LTI Secret in Codio; go on if it is the same."),
        )
    else:
        yield passed(tr("A shared secret is given. Only a launch can prove that it is right."))


def _limits(facts: Facts) -> Iterable[Outcome]:
    refused = tuple(app_refusals(desired_tool(facts.document, facts.endpoints)))
    for each in refused:
        yield failed(each.found, expected=each.expected, mend=each.mend)
    if not refused:
        yield passed(tr("Name, key and domain of the app are of a length that Canvas takes."))


def _launch_url(facts: Facts) -> Iterable[Outcome]:
    text = facts.document.lti_app.launch_url
    if not text:
        yield passed(
            tr("The app will use Codio's general launch URL {url}.", url=facts.endpoints.lti_url)
        )
        return
    url = parse_launch_url(text, facts.endpoints)
    if url.kind in {LaunchUrlKind.ORGANISATION, LaunchUrlKind.ROOT}:
        yield passed(tr("The app will use the launch URL {url}.", url=url.url))
    else:
        yield failed(
            tr("“{url}” is not a launch URL for the app.", url=text),
            expected=tr("{base} or {base}/ followed by your organization's id.",
                        base=facts.endpoints.lti_url),
            mend=tr("Leave the field empty, or copy the LTI URL of your organization from Codio."),
        )  # fmt: skip


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
        id="lti_app.consumer_key",
        step=Step.LTI_APP,
        title="Consumer key",
        proves="A consumer key is given and is not something else.",
        judge=_key,
        parts=(Part.CODIO, Part.LTI_APP),
        obstacle=True,
        sources=("codio.md §2.2", "codio.md §5.5 #3"),
    ),
    Check(
        id="lti_app.shared_secret",
        step=Step.LTI_APP,
        title="Shared secret",
        proves="A shared secret is given and is not something else.",
        judge=_secret,
        parts=(Part.LTI_APP,),
        secrets=(SecretName.SHARED_SECRET, SecretName.CODIO_CLIENT_SECRET),
        obstacle=True,
        sources=("codio.md §2.2", "codio.md §5.5 #3"),
    ),
    Check(
        id="lti_app.launch_url",
        step=Step.LTI_APP,
        title="Launch URL of the app",
        proves="The app is installed with a launch URL of Codio.",
        judge=_launch_url,
        parts=(Part.CODIO, Part.LTI_APP),
        sources=("codio.md §2.3",),
    ),
    Check(
        id="lti_app.limits",
        step=Step.LTI_APP,
        title="Texts of the app",
        proves="Canvas takes the name, the key and the domain of the app.",
        judge=_limits,
        parts=WANTED_APP.parts,
        sources=("canvas.md §4",),
    ),
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
