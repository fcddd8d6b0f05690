"""Addresses from outside, taken apart without a fault: what is no address has no parts.

Python's own functions raise ValueError for a bracket or a port that is none, wherever such a text
comes from: a header, a setup file, a tool of somebody else's. Nothing else takes addresses apart.
"""

from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

LONGEST = 16 * 1024
"""More characters than any server accepts in an address."""

_NONE = SplitResult("", "", "", "", "")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def split_address(text: str) -> SplitResult:
    """Return the parts of an address, all of them empty where the text is none."""
    if len(text) > LONGEST:
        return _NONE
    try:
        parts = urlsplit(text)
        _ = parts.hostname, parts.port
    except ValueError:
        return _NONE
    return parts


def join_address(base: str, text: str) -> str:
    """Return what a link on a page means, "" where it is no address."""
    if len(text) > LONGEST:
        return ""
    try:
        joined = urljoin(base, text)
    except ValueError:
        return ""
    return joined if split_address(joined) != _NONE else ""


def standardise(url: str) -> str:
    """Bring a URL into the form in which Canvas compares it: host lower, query sorted.

    Facts: canvas.md §4.1.
    """
    text = "".join(url.split())
    if "://" not in text:
        text = f"http://{text}"
    parts = split_address(text)
    if not parts.scheme:
        return text  # No address at all: it is like itself alone.
    host, port = (parts.hostname or "").lower(), parts.port
    if port is not None and port != _DEFAULT_PORTS.get(parts.scheme.lower()):
        host = f"{host}:{port}"
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)), errors="replace")
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", query, ""))
