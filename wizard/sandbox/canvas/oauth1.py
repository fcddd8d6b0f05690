"""Signs a launch form with OAuth 1.0 HMAC-SHA1 the way Canvas does (canvas.md §4.2)."""

import base64
import hashlib
import hmac
import re
import secrets
from urllib.parse import parse_qsl, quote, urlsplit


def signed_form(
    url: str,
    parameters: dict[str, str],
    *,
    consumer_key: str,
    shared_secret: str,
    timestamp: int,
    standard: bool,
) -> dict[str, str]:
    """Return the form's fields with `oauth_*` ones and the signature among them.

    By default the URL's query is copied into the body and left out of the base string, each
    parameter once. `standard` signs as the OAuth specification says: the query stays where it is
    and takes part in the signature. Line ends are CRLF, as browsers send them.
    """
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    form = dict(parameters)
    if not standard:
        for name, value in query:
            form.setdefault(name, value)
    form |= {
        "oauth_consumer_key": consumer_key,
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(timestamp),
        "oauth_nonce": secrets.token_urlsafe(32),
        "oauth_version": "1.0",
    }
    form = {name: re.sub(r"\r?\n", "\r\n", value) for name, value in form.items()}
    pairs = [*form.items(), *(query if standard else [])]
    form["oauth_signature"] = signature_of(url, pairs, shared_secret)
    return form


def signature_of(url: str, pairs: list[tuple[str, str]], shared_secret: str) -> str:
    """Return the signature of a POST to the URL without its query, over these parameters."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if parts.port is not None and {"http": 80, "https": 443}.get(parts.scheme) != parts.port:
        host = f"{host}:{parts.port}"
    address = f"{parts.scheme.lower()}://{host}{parts.path or '/'}"
    ordered = sorted((_escape(name), _escape(value)) for name, value in pairs)
    normalised = "&".join(f"{name}={value}" for name, value in ordered)
    base = "&".join(("POST", _escape(address), _escape(normalised)))
    key = f"{_escape(shared_secret)}&"
    digest = hmac.new(key.encode(), base.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def _escape(text: str) -> str:
    return quote(text, safe="-._~")
