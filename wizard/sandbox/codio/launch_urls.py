"""Launch URLs in Codio's forms: `/lti/<organisation>[_<course>][_<assignment>]` (codio.md §2.3)."""

import re
from dataclasses import dataclass

from wizard.sandbox.codio.state import Assignment, Course

_LAST_SEGMENT = re.compile(
    r"(?P<organization>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
    r"(?:_course_(?P<enrol>[0-9A-Za-z]+)"
    r"|(?:_(?P<course>[0-9A-Za-z]+))?_(?P<assignment>[0-9A-Za-z]+))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class LaunchPath:
    """What the last segment of a launch URL names; '' for what it leaves out."""

    organization_id: str
    enrol_course_id: str = ""
    course_id: str = ""
    assignment_id: str = ""


def parse_launch_path(segment: str) -> LaunchPath | None:
    """Return what the segment names, or None for one of no known form."""
    match = _LAST_SEGMENT.fullmatch(segment)
    if match is None:
        return None
    return LaunchPath(
        organization_id=match["organization"].lower(),
        enrol_course_id=match["enrol"] or "",
        course_id=match["course"] or "",
        assignment_id=match["assignment"] or "",
    )


def assignment_url(base: str, course: Course, assignment: Assignment) -> str:
    """Return the assignment's LTI Integration URL, plain or constant as the course is set.

    Args:
        base: scheme and host, without a slash at the end.
    """
    if course.lti.enable_constant_urls:
        lasting_id = assignment.origin_id or assignment.id
        return f"{base}/lti/{course.organization_id}_{lasting_id}"
    return f"{base}/lti/{course.organization_id}_{course.id}_{assignment.id}"


def enrolment_url(base: str, course: Course) -> str:
    """Return the link that only enrols in the course."""
    return f"{base}/lti/{course.organization_id}_course_{course.id}"
