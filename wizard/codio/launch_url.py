"""The grammar of Codio's LTI addresses (codio.md §2.3)."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from urllib.parse import parse_qs, quote, urlsplit

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.remembered import FACTS

_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_ID = r"[0-9A-Za-z]+"
_SEGMENT = re.compile(
    rf"(?P<organization>{_UUID})"
    rf"(?:_course_(?P<enrol>{_ID})|(?:_(?P<course>{_ID}))?_(?P<assignment>{_ID}))?"
)

_ENCODED = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


class LaunchUrlKind(StrEnum):
    """What a Codio LTI address opens."""

    PLAIN = "plain"
    """One assignment, named with its course: `<org>_<course>_<assignment>`."""
    CONSTANT = "constant"
    """One assignment whose course comes as a custom parameter: `<org>_<assignment>`."""
    COURSE_ENROL = "course_enrol"
    """Enrols in a course and returns no grades: `<org>_course_<course>`."""
    ORGANISATION = "organisation"
    """What the app itself is installed with: `<org>`."""
    RESOURCE_SELECTION = "resource_selection"
    EDITOR_BUTTON = "editor_button"
    COURSE_NAVIGATION = "course_navigation"
    LINK_ENDPOINT = "link_endpoint"
    ROOT = "root"
    """The LTI base itself, as the App Center installs it."""
    FOREIGN = "foreign"
    """Not an address of this Codio's LTI at all, perhaps of the other region's."""
    MALFORMED = "malformed"
    """Below the LTI base, but of no known form."""


OPENS_ASSIGNMENT = frozenset({LaunchUrlKind.PLAIN, LaunchUrlKind.CONSTANT})
"""Kinds that open one assignment."""

_ENDPOINT_KINDS = {
    kind.value: kind
    for kind in (
        LaunchUrlKind.RESOURCE_SELECTION,
        LaunchUrlKind.EDITOR_BUTTON,
        LaunchUrlKind.COURSE_NAVIGATION,
        LaunchUrlKind.LINK_ENDPOINT,
    )
}


class LaunchUrl(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A parsed address. `url` is the text as it was given, trimmed and with its scheme."""

    kind: LaunchUrlKind
    url: str
    organization_id: str | None = None
    """A UUID in lower case; not the consumer key."""
    course_id: str | None = None
    assignment_id: str | None = None

    @property
    def opens_assignment(self) -> bool:
        """Whether a Canvas assignment can be mapped to it and get its grades back."""
        return self.kind in OPENS_ASSIGNMENT


def parse_launch_url(text: str, endpoints: CodioEndpoints) -> LaunchUrl:
    """Classify an address and take it apart; every text has an answer.

    A missing scheme counts as the LTI base's, http and https as the same Codio, and a query is
    ignored, but for the very old `?orgId=`.
    """
    return parse_below(text, endpoints.lti_url)


@lru_cache(maxsize=FACTS)
def parse_below(text: str, lti_url: str) -> LaunchUrl:
    """Do what `parse_launch_url` does, where nothing but the LTI base is known."""
    base = urlsplit(lti_url)
    url = text.strip()
    if "://" not in url:
        url = f"{base.scheme}://{url.removeprefix('//')}"
    try:
        parts = urlsplit(url)
        same_place = (_host(parts.hostname), _port(parts.port, parts.scheme)) == (
            _host(base.hostname),
            _port(base.port, base.scheme),
        )
    except ValueError:
        return LaunchUrl(kind=LaunchUrlKind.FOREIGN, url=url)
    path, base_path = _plain_path(parts.path), base.path.rstrip("/")
    inside = path == base_path or path.startswith(f"{base_path}/")
    if parts.scheme not in ("http", "https") or not same_place or not inside:
        return LaunchUrl(kind=LaunchUrlKind.FOREIGN, url=url)
    segment = path[len(base_path) :].strip("/")
    if not segment:
        organization = parse_qs(parts.query).get("orgId", [None])[0]
        return LaunchUrl(kind=LaunchUrlKind.ROOT, url=url, organization_id=organization)
    if segment in _ENDPOINT_KINDS:
        return LaunchUrl(kind=_ENDPOINT_KINDS[segment], url=url)
    return _parse_segment(segment, url)


def _parse_segment(segment: str, url: str) -> LaunchUrl:
    match = _SEGMENT.fullmatch(segment)
    if match is None:
        return LaunchUrl(kind=LaunchUrlKind.MALFORMED, url=url)
    if match["enrol"]:
        kind = LaunchUrlKind.COURSE_ENROL
    elif match["course"]:
        kind = LaunchUrlKind.PLAIN
    elif match["assignment"]:
        kind = LaunchUrlKind.CONSTANT
    else:
        kind = LaunchUrlKind.ORGANISATION
    return LaunchUrl(
        kind=kind,
        url=url,
        organization_id=match["organization"].lower(),
        course_id=match["enrol"] or match["course"],
        assignment_id=match["assignment"],
    )


def build_launch_url(
    endpoints: CodioEndpoints,
    kind: LaunchUrlKind,
    *,
    organization_id: str | None = None,
    course_id: str | None = None,
    assignment_id: str | None = None,
) -> LaunchUrl:
    """Return the address of the kind; `parse_launch_url` gives the same value back.

    Raises:
        ValueError: the kind has no form, or a part that it needs is missing or not of its shape.
    """
    base = endpoints.lti_url.rstrip("/")
    if kind in _ENDPOINT_KINDS.values():
        url = f"{base}/{kind.value}"
    elif kind is LaunchUrlKind.ROOT:
        url = f"{base}?orgId={quote(organization_id, safe='')}" if organization_id else base
    else:
        parts = {
            LaunchUrlKind.ORGANISATION: (organization_id,),
            LaunchUrlKind.COURSE_ENROL: (organization_id, "course", course_id),
            LaunchUrlKind.CONSTANT: (organization_id, assignment_id),
            LaunchUrlKind.PLAIN: (organization_id, course_id, assignment_id),
        }.get(kind)
        if parts is None or not all(parts):
            message = f"A launch URL of kind {kind} cannot be built from these parts."
            raise ValueError(message)
        url = f"{base}/{'_'.join(part or '' for part in parts)}"
    built = parse_launch_url(url, endpoints)
    if built.kind is not kind:
        message = f"These parts do not make a launch URL of kind {kind}."
        raise ValueError(message)
    return built


def _host(name: str | None) -> str:
    """Return a host's name without the dot that may end it (RFC 3986 §3.2.2)."""
    return (name or "").removesuffix(".")


def _plain_path(path: str) -> str:
    """Return a path with its dots gone and its plain characters decoded (RFC 3986 §6.2.2)."""
    plain = _ENCODED.sub(_if_unreserved, path)
    kept: list[str] = []
    for part in plain.split("/"):
        if part == "..":
            kept[1:] = kept[1:-1]
        elif part != ".":
            kept.append(part)
    return "/".join(kept)


def _if_unreserved(encoded: re.Match[str]) -> str:
    character = chr(int(encoded[1], 16))
    return character if _UNRESERVED.fullmatch(character) else encoded[0]


def _port(port: int | None, scheme: str) -> int | None:
    """Return the port, None for the scheme's own: http and https of one host are one place."""
    return None if port == {"http": 80, "https": 443}.get(scheme) else port
