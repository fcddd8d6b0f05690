"""Links that mail programs and search engines have put around an address, taken off again.

A link in a mail often leads to the mail's guard first and carries the address that is meant in a
parameter or in its path (Microsoft Safe Links, Proofpoint URL Defense, Barracuda Link Protection,
Google's redirect). Some keep the address to themselves; for those only words are left.
"""

from __future__ import annotations

import base64
import html
import string
from urllib.parse import parse_qs, unquote

from wizard.http.addresses import split_address
from wizard.texts import tr

_MOST_LAYERS = 5
"""Two guards in a row are seen now and then."""

_IN_PARAMETER = (
    ("safelinks.protection.outlook.com", "", ("url",)),
    ("safelinks.protection.office365.us", "", ("url",)),
    ("statics.teams.cdn.office.net", "/evergreen-assets/safelinks", ("url",)),
    ("linkprotect.cudasvc.com", "/url", ("a",)),
    ("clicktime.symantec.com", "", ("u",)),
    ("slack-redir.net", "/link", ("url",)),
    ("l.facebook.com", "/l.php", ("u",)),
    ("urldefense.proofpoint.com", "/v1/url", ("u",)),
    ("urldefense.com", "/v1/url", ("u",)),
)
"""Host (or one below it), how the path begins, and the parameters that may hold the address."""

_LOCKED = {
    "mimecast.com": "Mimecast",
    "mimecastprotect.com": "Mimecast",
    "edgepilot.com": "EdgePilot",
    "bit.ly": "Bitly",
    "tinyurl.com": "TinyURL",
    "lnkd.in": "LinkedIn",
    "t.co": "X",
    "goo.gl": "Google",
}
"""Hosts whose links do not hold the address that is meant, and the service's name."""

_THIRD_FORM = "/v3/__"

_RUNS = {
    sign: length
    for length, sign in enumerate(
        string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_", start=2
    )
}
"""How many characters a sign behind `**` stands for in a Proofpoint link of the third form."""


def unwrapped(text: str) -> str:
    """Return the address that a link was put around; any other text comes back as it is.

    Only http and https addresses come out, through several layers where there are any.
    """
    for _ in range(_MOST_LAYERS):
        if "=" not in text and _THIRD_FORM not in text:
            break  # Nearly every address: thousands are looked at.
        inner = _inner(text)
        if not inner:
            break
        text = inner
    return text


def locked_in_words(text: str) -> str:
    """Say what to do with a link that keeps its address to itself; "" for any other text.

    The first sentence says what it is, the second what to do.
    """
    host = _host_of(text)
    service = next((name for own, name in _LOCKED.items() if _is_of(host, own)), "")
    if not service:
        return ""
    return tr(
        "This is a link of {service} that leads to another address and does not contain it. Open "
        "it in the browser, and copy the address from there.",
        service=service,
    )


def _inner(text: str) -> str:
    host = _host_of(text)
    if not host:
        return ""
    parts = split_address(_with_scheme(text))
    found = ""
    for own, path, names in _IN_PARAMETER:
        if _is_of(host, own) and parts.path.startswith(path):
            found = _parameter(parts.query, names)
    if _is_google(host) and parts.path == "/url":
        found = _parameter(parts.query, ("q", "url"))
    elif _is_of(host, "urldefense.proofpoint.com") and parts.path == "/v2/url":
        found = _proofpoint_2(_parameter(parts.query, ("u",)))
    elif host in {"urldefense.com", "urldefense.us", "urldefense.proofpoint.com"}:
        found = found or _proofpoint_3(text)
    inside = split_address(found)
    return found if inside.scheme in {"http", "https"} and inside.hostname else ""


def _with_scheme(text: str) -> str:
    return text if text[:8].lower().startswith(("http://", "https://")) else f"https://{text}"


def _host_of(text: str) -> str:
    if not text or any(c.isspace() for c in text):
        return ""
    return (split_address(_with_scheme(text)).hostname or "").lower().rstrip(".")


def _is_of(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _is_google(host: str) -> bool:
    """Tell whether it is Google in any country: google.com, www.google.co.uk."""
    labels = host.removeprefix("www.").split(".")
    return labels[0] == "google" and 1 < len(labels) <= 3 and all(map(str.isalpha, labels[1:]))


def _parameter(query: str, names: tuple[str, ...]) -> str:
    values = parse_qs(html.unescape(query))
    return next((values[name][0].strip() for name in names if name in values), "")


def _proofpoint_2(text: str) -> str:
    """Decode the second form: `-` for `%` and `_` for `/`."""
    return html.unescape(unquote(text.replace("-", "%").replace("_", "/")))


def _proofpoint_3(text: str) -> str:
    """Decode the third form: `/v3/__ADDRESS__;REPLACED!…`, where `*` stands for what was replaced.

    `**` and a sign stand for several characters; the replaced ones follow in base64.
    """
    _, marked, rest = text.partition(_THIRD_FORM)
    address, ended, rest = rest.partition("__;")
    if not marked or not ended:
        return ""
    try:
        replaced = base64.urlsafe_b64decode(rest.partition("!")[0] + "==").decode("utf-8")
    except ValueError:
        return ""
    return _filled(unquote(_with_two_slashes(address)), replaced)


def _with_two_slashes(address: str) -> str:
    """Give back the slash that servers on the way have taken for a double one in a path."""
    scheme, colon, rest = address.partition(":/")
    return address if rest.startswith("/") or not colon else f"{scheme}://{rest}"


def _filled(address: str, replaced: str) -> str:
    """Put the replaced characters back; "" where there are fewer than places for them."""
    out: list[str] = []
    at = used = 0
    while at < len(address):
        if address[at] != "*":
            out.append(address[at])
            at += 1
            continue
        several = address[at + 1 : at + 2] == "*" and address[at + 2 : at + 3] in _RUNS
        length = _RUNS[address[at + 2]] if several else 1
        out.append(replaced[used : used + length])
        used += length
        at += 3 if several else 1
    return "".join(out) if used <= len(replaced) else ""
