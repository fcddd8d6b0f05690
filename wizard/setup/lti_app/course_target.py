"""How Codio learns which course a launch means: from URL or custom field (codio.md §2.4).

A plain URL names its course. A constant one does not: the app's custom field
`codio_course_target_id` does, and `codio_parent_course_id` lets Codio copy a course for it.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.setup.document import SetupDocument, Target

TARGET_FIELD = "codio_course_target_id"
TARGET_FIELDS = frozenset({TARGET_FIELD, "codio_class_target_id"})
"""Both spellings; the second is from before about 2021 (codio.md §2.4)."""
_PARENT_FIELDS = frozenset({"codio_parent_course_id", "codio_parent_class_id"})
_SOURCEDID_FIELD = "codio_course_offering_sourcedid"


class CourseMode(StrEnum):
    """What the launch URLs and the custom fields of a course amount to."""

    UNKNOWN = "unknown"
    """No launch URL is known yet."""
    PLAIN = "plain"
    CONSTANT = "constant"
    COURSE_COPY = "course_copy"
    MIXED = "mixed"


class ModeFields(msgspec.Struct, frozen=True, kw_only=True):
    """The custom fields of an app that name a course; empty where it has none."""

    target: str = ""
    parent: str = ""
    sourcedid: str = ""


def fields_of(custom_fields: Mapping[str, str]) -> ModeFields:
    """Pick out the fields that name a course. Canvas doubles no `custom_` in front of a name."""
    known = {
        name.strip().lower().removeprefix("custom_"): value.strip()
        for name, value in custom_fields.items()
    }

    def first(names: Iterable[str]) -> str:
        return next((known[name] for name in sorted(names, reverse=True) if known.get(name)), "")

    return ModeFields(
        target=first(TARGET_FIELDS),
        parent=first(_PARENT_FIELDS),
        sourcedid=known.get(_SOURCEDID_FIELD, ""),
    )


def recognise_mode(kinds: Iterable[LaunchUrlKind], fields: ModeFields) -> CourseMode:
    """Tell the mode from the kinds of a course's launch URLs and the app's fields.

    URLs that open no assignment say nothing here; other checks refuse them.
    """
    found = {kind for kind in kinds if kind in (LaunchUrlKind.PLAIN, LaunchUrlKind.CONSTANT)}
    if len(found) > 1:
        return CourseMode.MIXED
    if LaunchUrlKind.PLAIN in found:
        return CourseMode.PLAIN
    if LaunchUrlKind.CONSTANT in found:
        return CourseMode.COURSE_COPY if fields.parent else CourseMode.CONSTANT
    return CourseMode.COURSE_COPY if fields.parent else CourseMode.UNKNOWN


def wanted_kinds(document: SetupDocument, endpoints: CodioEndpoints) -> tuple[LaunchUrlKind, ...]:
    """Return the kind of each launch URL that the document wants in Canvas."""
    return tuple(
        parse_launch_url(mapping.launch_url, endpoints).kind
        for mapping in document.assignments
        if mapping.launch_url and mapping.target is not Target.SKIP
    )


def with_course_target(
    document: SetupDocument, endpoints: CodioEndpoints, custom_fields: Mapping[str, str]
) -> dict[str, str]:
    """Return an app's custom fields with the chosen course named, where constant URLs need it.

    A target that the document names itself is a person's word, and one that is not of the shape
    of a course id (a name for the copy, or a Canvas variable) is the school's: both are kept. Where
    a copy is asked for, only a person can choose its name.
    """
    fields = dict(custom_fields)
    course_id = document.courses.codio_course_id
    kinds = set(wanted_kinds(document, endpoints))
    constant = LaunchUrlKind.CONSTANT in kinds and LaunchUrlKind.PLAIN not in kinds
    if course_id is None or not constant or fields_of(document.lti_app.custom_fields).target:
        return fields
    found = fields_of(fields)
    if found.target:
        stale = found.target != course_id and has_shape_of(found.target, course_id)
    else:
        stale = not (found.parent or found.sourcedid)
    if not stale:
        return fields
    kept = {
        name: value
        for name, value in fields.items()
        if name.strip().lower().removeprefix("custom_") not in TARGET_FIELDS
    }
    return {**kept, TARGET_FIELD: course_id}


def without_fixed_course(custom_fields: Mapping[str, str], course_id: str | None) -> dict[str, str]:
    """Return an app's custom fields without those that lead to one certain course.

    A variable, which Canvas fills in, suits every course. A parent of its own, other than the
    course `course_id`, is what copies are made of, whichever course asks for one.
    """
    kept = {}
    for name, value in custom_fields.items():
        key, text = name.strip().lower().removeprefix("custom_"), value.strip()
        names_course = key in TARGET_FIELDS or key == _SOURCEDID_FIELD
        is_parent = key in _PARENT_FIELDS and text == course_id
        if not is_parent and (not names_course or text.startswith("$")):
            kept[name] = value
    return kept


def has_shape_of(text: str, course_id: str) -> bool:
    """Tell whether a text could be a course id like this one: ids of old courses differ."""
    return len(text) == len(course_id) and text.isalnum()
