"""Is a launch signed with the shared secret that was given? (canvas.md §4.2)"""

import base64
import hmac
from urllib.parse import parse_qsl, quote, urlunsplit

from oauthlib.oauth1.rfc5849 import signature

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import ExternalTool, LaunchForm
from wizard.http.addresses import split_address
from wizard.http.errors import NotAuthorized, NotFound
from wizard.secret import Secret
from wizard.setup.snapshot import StoredSecret

_NEEDED = frozenset({"oauth_consumer_key", "oauth_nonce", "oauth_timestamp", "oauth_signature"})


def stored_secret(
    canvas: CanvasClient, course_id: int, tool: ExternalTool, secret: Secret | None
) -> StoredSecret:
    """Have Canvas launch an app, and tell whether it signs with the secret. Raises ServiceError."""
    if not secret:
        return StoredSecret.NOT_GIVEN
    launch = canvas.sessionless_launch(course_id, tool_id=tool.id)
    if launch is None:
        return StoredSecret.UNKNOWN_FORM
    try:
        form = canvas.fetch_launch_form(launch)
    except (NotAuthorized, NotFound):
        return StoredSecret.UNKNOWN_FORM
    return judge_signature(form, secret)


def judge_signature(form: LaunchForm, secret: Secret) -> StoredSecret:
    """Recompute the OAuth 1.0 HMAC-SHA1 signature of a launch form and compare.

    Canvas signs without the URL's query, whose parameters it copies into the body; an app marked
    `oauth_compliant` is signed the standard way. Both are tried. A form that is not signed in
    this manner is of unknown form.
    """
    try:
        return _judge(form, secret)
    except ValueError:
        return StoredSecret.UNKNOWN_FORM  # Its action is no address, or no text can be signed.


def _judge(form: LaunchForm, secret: Secret) -> StoredSecret:
    parameters = form.parameters
    method = parameters.get("oauth_signature_method", "")
    if method != "HMAC-SHA1" or not parameters.keys() >= _NEEDED:
        return StoredSecret.UNKNOWN_FORM
    sent = parameters["oauth_signature"]
    parts = split_address(form.action)
    body = [
        (name, _with_browser_line_ends(value))
        for name, value in form.inputs
        if name != "oauth_signature"
    ]
    query = parse_qsl(parts.query, keep_blank_values=True)
    address = signature.base_string_uri(urlunsplit(parts._replace(query="", fragment="")))
    for signed in (body, [*body, *query]):
        text = signature.signature_base_string(
            "POST",
            address,
            signature.normalize_parameters(signed),  # type: ignore[arg-type]  # takes pairs
        )
        if hmac.compare_digest(_sign(text, secret), sent.encode()):
            return StoredSecret.EQUAL
    return StoredSecret.DIFFERENT


def _sign(text: str, secret: Secret) -> bytes:
    key = f"{quote(secret.reveal(), safe='~')}&"
    return base64.b64encode(hmac.digest(key.encode(), text.encode(), "sha1"))


def _with_browser_line_ends(value: str) -> str:
    return value.replace("\r\n", "\n").replace("\n", "\r\n")
