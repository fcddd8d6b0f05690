"""Canvas addresses: what a person pastes, and what Codio wants as Course LMS URL."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import msgspec

from wizard.http.loopback import is_loopback
from wizard.http.wrapped_addresses import locked_in_words, unwrapped
from wizard.imported.characters import clean_value
from wizard.texts import tr

_COURSE_PATH = re.compile(r"/courses/(?:([0-9]{1,6})~)?([0-9]{1,19})(?:/.*)?", re.DOTALL)
_LARGEST_ID = 2**63 - 1
LONGEST = 8000
"""More characters than any address of a browser has, with a mail guard's link around it."""
_HOST_NAME = re.compile(r"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$")


class AddressError(ValueError):
    """The text is no address of a Canvas; the message says in plain words why."""


class CourseHomeUrl(msgspec.Struct, frozen=True, kw_only=True):
    """The address of a Canvas course: `origin` is scheme and host, `host` may carry a port."""

    origin: str
    host: str
    course_id: int


def normalise_address(text: str) -> str:
    """Return scheme and host of whatever Canvas address was typed or pasted.

    A missing scheme becomes https; plain http is for this computer alone (canvas.md §0, §12). What
    the clipboard adds, and a link that a mail program has put around it, is taken off.

    Raises:
        AddressError: the text holds no usable host name, or asks for http elsewhere.
    """
    if len(text) > LONGEST:
        raise AddressError(tr("The address is far too long to be one."))
    address = unwrapped(clean_value(text).text)
    if locked := locked_in_words(address):
        raise AddressError(locked)
    if not address:
        raise AddressError(tr("The address is empty."))
    if any(character.isspace() for character in address):
        raise AddressError(tr("The address has a space in it."))
    if "://" not in address:
        address = f"https://{address.lstrip('/')}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise AddressError(tr("This is not a web address.")) from None
    if parts.scheme.lower() not in ("https", "http"):
        raise AddressError(
            tr("The address must begin with https://, not {scheme}://.", scheme=parts.scheme)
        )
    if parts.username is not None or parts.password is not None:
        raise AddressError(tr("Leave out the user name and password in front of the host."))
    host = _checked_host(host)
    if parts.scheme.lower() == "http" and not is_loopback(host):
        raise AddressError(
            tr("The address must begin with https://: over http a token can be read.")
        )
    return f"{parts.scheme.lower()}://{_authority(host, port, parts.scheme.lower())}"


def parse_course_home_url(text: str) -> CourseHomeUrl | None:
    """Return the course that a Canvas address points into, or None where it is no such address.

    Whatever follows the course id is ignored (canvas.md §3).
    """
    if len(text) > LONGEST:
        return None
    try:
        parts = urlsplit(unwrapped(clean_value(text).text))
        match = _COURSE_PATH.fullmatch(parts.path)
        if match is None or parts.scheme.lower() not in ("https", "http"):
            return None
        origin = normalise_address(text)
    except ValueError:
        return None
    shard, local = match.groups()
    course_id = int(shard or 0) * 10**13 + int(local)
    if not 0 < course_id <= _LARGEST_ID:
        return None
    return CourseHomeUrl(origin=origin, host=origin.partition("://")[2], course_id=course_id)


def course_home_url(origin: str, course_id: int) -> str:
    """Return the address that goes into Codio's "Course LMS url" (codio.md §7)."""
    return f"{origin.rstrip('/')}/courses/{course_id}"


def _checked_host(host: str) -> str:
    if not host:
        raise AddressError(tr("The address has no host name."))
    if ":" in host:
        return host
    try:
        ascii_host = host.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise AddressError(tr("The host name is not a valid one.")) from None
    if not _HOST_NAME.match(ascii_host):
        raise AddressError(tr("The host name is not a valid one."))
    if "." not in ascii_host and not is_loopback(ascii_host):
        raise AddressError(
            tr("The host name is incomplete; a whole one is like “school.instructure.com”.")
        )
    return ascii_host


def _authority(host: str, port: int | None, scheme: str) -> str:
    name = f"[{host}]" if ":" in host else host
    default = 443 if scheme == "https" else 80
    return name if port in (None, default) else f"{name}:{port}"
