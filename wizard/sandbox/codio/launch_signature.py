"""Checks that a launch is signed with the organisation's key and secret, now, and once.

OAuth 1.0 HMAC-SHA1 as LTI 1.1 uses it (codio.md §2.2; canvas.md §4.2).
"""

from collections.abc import Sequence
from urllib.parse import parse_qsl

from oauthlib.common import Request
from oauthlib.oauth1.rfc5849.signature import verify_hmac_sha1

from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import CodioState

_LONGEST_AGE_SECONDS = 300
_REQUIRED = (
    "lti_message_type",
    "lti_version",
    "oauth_consumer_key",
    "oauth_nonce",
    "oauth_signature",
    "oauth_signature_method",
    "oauth_timestamp",
)

Parameters = Sequence[tuple[str, str]]


class _SignedRequest(Request):
    """The parts of a request that oauthlib's verifier reads."""

    def __init__(self, uri: str, params: list[tuple[str, str]], signature: str) -> None:
        super().__init__(uri, "POST")
        self.params = params
        self.signature = signature


def check_signature(state: CodioState, url: str, query: str, form: Parameters) -> None:
    """Return when the launch is genuine, and remember its nonce.

    Args:
        state: the Codio whose key and secret count.
        url: the launch URL as the LMS knows it, without query.
        query: the URL's query string, undecoded.
        form: the parameters of the body, decoded, in any order.

    Raises LaunchError: 400 for parameters that are missing or malformed, 401 otherwise.
    """
    given = dict(form)
    _check_parameters(given)
    if given["oauth_consumer_key"] != state.consumer_key:
        raise LaunchError(
            401,
            "Unknown consumer key",
            "No organisation has this LTI Consumer. Copy it again from Organization → LTI"
            " Integrations.",
        )
    timestamp = int(given["oauth_timestamp"])
    now = int(state.clock().timestamp())
    if abs(now - timestamp) > _LONGEST_AGE_SECONDS:
        raise LaunchError(
            401,
            "The launch has expired",
            "Its timestamp is more than five minutes away from the time here. Open the assignment"
            " again, and check the clock of the LMS.",
        )
    if not _signed_with(state.shared_secret, url, query, form, given["oauth_signature"]):
        raise LaunchError(
            401,
            "The signature is wrong",
            "The launch was not signed with this organisation's LTI Secret. Copy the secret again"
            " from Organization → LTI Integrations.",
        )
    _use_nonce(state, given["oauth_nonce"], timestamp, now)


def _check_parameters(given: dict[str, str]) -> None:
    missing = [name for name in _REQUIRED if not given.get(name)]
    if missing:
        raise LaunchError(400, "This is not an LTI launch", f"Missing: {', '.join(missing)}.")
    if given["lti_version"] != "LTI-1p0":
        raise LaunchError(400, "Unsupported LTI version", "This address takes LTI 1.0 and 1.1.")
    if given["oauth_signature_method"] != "HMAC-SHA1":
        raise LaunchError(400, "Unsupported signature method", "LTI 1.1 signs with HMAC-SHA1.")
    if not given["oauth_timestamp"].isdecimal():
        raise LaunchError(400, "This is not an LTI launch", "oauth_timestamp is not a number.")


def _signed_with(secret: str, url: str, query: str, form: Parameters, signature: str) -> bool:
    body = [(name, value) for name, value in form if name != "oauth_signature"]
    in_query = parse_qsl(query, keep_blank_values=True)
    candidates = [in_query + body]
    if in_query and all(pair in body for pair in in_query):
        # Canvas copies the query into the body and signs each parameter once.
        candidates.append(body)
    return any(
        verify_hmac_sha1(_SignedRequest(url, parameters, signature), secret)
        for parameters in candidates
    )


def _use_nonce(state: CodioState, nonce: str, timestamp: int, now: int) -> None:
    for key, used_at in list(state.used_nonces.items()):
        if abs(now - used_at) > _LONGEST_AGE_SECONDS:
            del state.used_nonces[key]
    key = (state.consumer_key, nonce)
    if key in state.used_nonces:
        raise LaunchError(
            401,
            "This launch was used before",
            "Its nonce is known here. Open the assignment from the LMS again.",
        )
    state.used_nonces[key] = timestamp
