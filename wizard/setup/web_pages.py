"""Where the web pages are in which a person works by hand; empty while it is not known."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from wizard.canvas.address import AddressError, course_home_url, normalise_address
from wizard.codio.endpoints import UK_DOMAIN, US_DOMAIN, CodioEndpoints
from wizard.http.addresses import split_address
from wizard.http.loopback import is_loopback
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument


def endpoints_or_usual(document: SetupDocument) -> CodioEndpoints:
    """Return Codio's addresses, the usual ones while those of the setup cannot be any."""
    try:
        return endpoints_of(document)
    except ValueError:
        return CodioEndpoints.for_domain(US_DOMAIN)


def codio_home(document: SetupDocument) -> str:
    """Return where a person signs in to Codio: empty while its domain is not typed in full.

    The addresses of a Codio live below the domain at which people sign in (codio.md §1.1); a
    stand-in serves pages and launches alike.
    """
    try:
        endpoints = endpoints_of(document)
    except ValueError:
        return ""
    lti = split_address(endpoints.lti_url)
    below = (endpoints.domain, US_DOMAIN, UK_DOMAIN)
    host = next((each for each in below if lti.netloc.lower().endswith(f".{each}")), "")
    home = split_address(f"https://{host}" if host else f"{lti.scheme}://{lti.netloc}")
    is_whole = "." in (home.hostname or "").strip(".") or is_loopback(home.hostname or "")
    return home.geturl() if is_whole else ""


def codio_course(document: SetupDocument) -> str:
    """Return the chosen Codio course's overview, for teachers (codio.md §1.3)."""
    course = _codio_course(document)
    return f"{course}/overview" if course else ""


def codio_assignment(document: SetupDocument, assignment_id: str) -> str:
    """Return an assignment of the chosen Codio course, as Codio's teachers see it.

    Codio's own page has further parameters that nobody documents (codio.md §1.3).
    """
    course = _codio_course(document)
    asked = urlencode({"tab": "assignments", "assignmentId": assignment_id})
    return f"{course}?{asked}" if course and assignment_id else ""


def canvas_settings(document: SetupDocument) -> str:
    """Return the page on which a person makes an access token (canvas.md §0)."""
    origin = _canvas_origin(document)
    return f"{origin}/profile/settings" if origin else ""


def canvas_course(document: SetupDocument, *path: str) -> str:
    """Return a page of the chosen Canvas course: its home, or `path` below it."""
    origin, course = _canvas_origin(document), document.courses.canvas_course_id
    if not origin or course is None:
        return ""
    return "/".join((course_home_url(origin, course), *path))


def _codio_course(document: SetupDocument) -> str:
    home, course = codio_home(document), document.courses.codio_course_id
    return f"{home}/home/teacher/{quote(course, safe='')}" if home and course else ""


def _canvas_origin(document: SetupDocument) -> str:
    try:
        return normalise_address(document.canvas.address)
    except AddressError:
        return ""
