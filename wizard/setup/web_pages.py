"""Where the web pages are in which a person works by hand; empty while it is not known."""

from __future__ import annotations

from wizard.canvas.address import AddressError, course_home_url, normalise_address
from wizard.codio.endpoints import US_DOMAIN, CodioEndpoints
from wizard.http.addresses import split_address
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument


def endpoints_or_usual(document: SetupDocument) -> CodioEndpoints:
    """Return Codio's addresses, the usual ones while those of the setup cannot be any."""
    try:
        return endpoints_of(document)
    except ValueError:
        return CodioEndpoints.for_domain(US_DOMAIN)


def codio_home(document: SetupDocument) -> str:
    """Return where a person signs in to Codio.

    Codio's own addresses live below its domain; a stand-in serves pages and launches alike.
    """
    try:
        endpoints = endpoints_of(document)
    except ValueError:
        return ""
    lti = split_address(endpoints.lti_url)
    if (lti.hostname or "").endswith(f".{endpoints.domain}"):
        return f"https://{endpoints.domain}"
    return f"{lti.scheme}://{lti.netloc}"


def codio_course(document: SetupDocument) -> str:
    """Return the chosen Codio course's overview, for teachers (codio.md §1.3)."""
    home, course = codio_home(document), document.courses.codio_course_id
    return f"{home}/home/teacher/{course}/overview" if home and course else ""


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


def _canvas_origin(document: SetupDocument) -> str:
    try:
        return normalise_address(document.canvas.address)
    except AddressError:
        return ""
