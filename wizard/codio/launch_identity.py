"""What a link opens, however it is spelled: the one rule by which two links are the same."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_below
from wizard.http.addresses import split_address, standardise
from wizard.remembered import FACTS

_NO_MEANING = frozenset({LaunchUrlKind.FOREIGN, LaunchUrlKind.MALFORMED})


class LaunchIdentity(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What tells one link from another; links that are equal here open the same.

    Attributes:
        kind: what is opened; “assignment” for both kinds of URL that open one.
        text: the address itself, of which nothing more is known; empty where it has a meaning.
    """

    kind: str
    organization_id: str | None = None
    course_id: str | None = None
    assignment_id: str | None = None
    text: str = ""


@lru_cache(maxsize=FACTS)
def identity_of(url: str, lti_url: str, codio_course_id: str | None = None) -> LaunchIdentity:
    """Return what a link opens: organisation, course and assignment, where its address says so.

    Scheme, default port, case of the host, a slash or a query behind it, encoded characters: none
    of it makes another link. An address that is not of this Codio is itself alone, in the form in
    which Canvas compares it (canvas.md §4.1): to another tool a query may mean everything.

    Args:
        lti_url: the LTI base of Codio.
        codio_course_id: the Codio course of the setup, which is meant where a constant URL leaves
            the course to the app (codio.md §2.4); None leaves it open.
    """
    return identity_of_parsed(parse_below(url, lti_url), codio_course_id)


def identity_of_parsed(parsed: LaunchUrl, codio_course_id: str | None = None) -> LaunchIdentity:
    """Return what a link opens whose address was taken apart already; see `identity_of`."""
    if parsed.kind in _NO_MEANING:
        return LaunchIdentity(kind=parsed.kind, text=standardise(parsed.url))
    course = parsed.course_id
    if parsed.kind is LaunchUrlKind.CONSTANT:
        course = codio_course_id
    return LaunchIdentity(
        kind="assignment" if parsed.opens_assignment else parsed.kind,
        organization_id=parsed.organization_id,
        course_id=course,
        assignment_id=parsed.assignment_id,
    )


def opens_the_same(url: str | None, assignments: str) -> bool:
    """Tell whether a link opens what the launch URL of an assignment does; None opens nothing.

    The LTI base is the one that `assignments` itself tells.
    """
    if not url:
        return False
    base = lti_base_of(assignments)
    return identity_of(url, base) == identity_of(assignments, base)


def lti_base_of(assignments: str) -> str:
    """Return the LTI base that the launch URL of an assignment tells."""
    text = assignments.strip()
    parts = split_address(text if "://" in text else f"https://{text}")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').rpartition('/')[0]}"
