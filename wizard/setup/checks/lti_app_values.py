"""Checks of the LTI app page: key, secret and texts of the app, as they were given."""

from collections.abc import Iterable

from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    missing,
    passed,
    warning,
)
from wizard.setup.freshness import Part
from wizard.setup.lti_app.app import (
    WANTED_APP,
    desired_tool,
)
from wizard.setup.lti_app.imported_key import (
    is_word_of_imports,
)
from wizard.setup.lti_app.limits import app_refusals
from wizard.setup.lti_app.pasted_values import looks_like_codios
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
)
