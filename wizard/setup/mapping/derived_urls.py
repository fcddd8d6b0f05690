"""Launch URLs of a whole course from a single one, where its parts are Codio's own ids.

That the last part of an LTI Integration URL is the API's assignment id, and the middle one its
course id, is likely but nowhere documented (codio.md §2.3): what is made here is a suggestion.
"""

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import (
    LaunchUrl,
    LaunchUrlKind,
    build_launch_url,
    parse_launch_url,
)
from wizard.codio.types import CodioCourse
from wizard.setup.document import SetupDocument, UrlSource
from wizard.setup.mapping.imports import opens_other_course
from wizard.texts import tr


class DerivedUrls(msgspec.Struct, frozen=True, kw_only=True):
    """The launch URL that follows for each assignment of the course, by Codio assignment id."""

    urls: dict[str, str]


class Misfit(msgspec.Struct, frozen=True, kw_only=True):
    """Why nothing follows from a launch URL, and what to do instead."""

    reason: str
    mend: str


def derive_launch_urls(
    sample: LaunchUrl,
    codio_course: CodioCourse,
    *,
    endpoints: CodioEndpoints,
    organization_id: str | None = None,
) -> DerivedUrls | Misfit:
    """Make the launch URLs of a course from one of them, or say why that cannot be done.

    `organization_id` is that of other launch URLs, where one is known: Codio's API does not tell
    it.
    """
    reason = _misfit(sample, codio_course, organization_id)
    if reason:
        return Misfit(
            reason=reason,
            mend=tr(
                "In Codio open Admin → LTI / LMS, press Assignment URLs → Export, and import the "
                "file: it holds the URL of every assignment."
            ),
        )
    return DerivedUrls(
        urls={
            assignment.id: url_like(sample, assignment.id, endpoints=endpoints)
            for assignment in codio_course.assignments()
        },
    )


def misfit_of_only_url(
    document: SetupDocument, course: CodioCourse, *, endpoints: CodioEndpoints
) -> Misfit | None:
    """Say why the others do not follow where a single row has a URL; None where they do.

    With no URL, or with several, there is nothing to explain.
    """
    given = [
        mapping
        for mapping in document.assignments
        if mapping.launch_url and mapping.url_source is not UrlSource.DERIVED
    ]
    if len(given) != 1 or len(course.assignments()) == 1:
        return None
    sample = parse_launch_url(given[0].launch_url, endpoints)
    found = derive_launch_urls(sample, course, endpoints=endpoints)
    return found if isinstance(found, Misfit) else None


def url_like(sample: LaunchUrl, codio_assignment_id: str, *, endpoints: CodioEndpoints) -> str:
    """Return the URL of another assignment of the same course, in the form of the sample."""
    return build_launch_url(
        endpoints,
        sample.kind,
        organization_id=sample.organization_id,
        course_id=sample.course_id,
        assignment_id=codio_assignment_id,
    ).url


def _misfit(sample: LaunchUrl, course: CodioCourse, organization_id: str | None) -> str:
    if not sample.opens_assignment:
        return tr("It is not the launch URL of an assignment.")
    if organization_id and sample.organization_id != organization_id.lower():
        return tr("It belongs to another Codio organization than the other launch URLs.")
    if opens_other_course(sample, course.id):
        return tr("It opens another Codio course than “{name}”.", name=course.name)
    if sample.kind is LaunchUrlKind.PLAIN and sample.course_id != course.id:
        return tr("It names its course by another kind of id than Codio's API does.")
    if sample.assignment_id not in {assignment.id for assignment in course.assignments()}:
        if sample.kind is LaunchUrlKind.CONSTANT:
            return tr(
                "It names an assignment that “{name}” does not list by this id: with constant "
                "URLs a copied course keeps the ids of the course it was copied from.",
                name=course.name,
            )
        return tr("It names an assignment that “{name}” does not list by this id.",
                  name=course.name)  # fmt: skip
    return ""
