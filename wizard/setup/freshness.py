"""Which parts of a snapshot an edit makes worthless, so that no old answer passes for a new one."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import NotRead, Section, Snapshot
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName

_OF_CANVAS_COURSE = frozenset(
    {
        Section.CANVAS_COURSE,
        Section.TOOLS,
        Section.ASSIGNMENTS,
        Section.PEOPLE,
        Section.LAUNCHES,
        Section.GRADES,
    }
)
_OF_CANVAS = _OF_CANVAS_COURSE | {Section.CANVAS_ACCOUNT}
_OF_CODIO_COURSE = frozenset({Section.CODIO_COURSE, Section.CODIO_SETTINGS, Section.GRADES})
_OF_CODIO = _OF_CODIO_COURSE | {Section.CODIO_ACCOUNT}

SECTIONS_OF_SECRET: dict[SecretName, frozenset[Section]] = {
    SecretName.CANVAS_TOKEN: _OF_CANVAS,
    SecretName.CODIO_CLIENT_SECRET: _OF_CODIO,
    SecretName.SHARED_SECRET: frozenset({Section.LAUNCHES}),
}
STEPS_OF_SECRET: dict[SecretName, frozenset[Step]] = {
    SecretName.CANVAS_TOKEN: frozenset(Step) - {Step.WELCOME, Step.CODIO},
    SecretName.CODIO_CLIENT_SECRET: frozenset(Step) - {Step.WELCOME, Step.CANVAS},
    SecretName.SHARED_SECRET: frozenset({Step.LTI_APP, Step.REVIEW, Step.RESULTS}),
}


def outdated_sections(before: SetupDocument, after: SetupDocument) -> frozenset[Section]:
    """Return the sections that were read for something the document no longer says."""
    outdated: frozenset[Section] = frozenset()
    if before.canvas != after.canvas:
        outdated |= _OF_CANVAS
    if before.codio != after.codio:
        outdated |= _OF_CODIO | {Section.LAUNCHES}
    if before.courses.canvas_course_id != after.courses.canvas_course_id:
        outdated |= _OF_CANVAS_COURSE
    if before.courses.codio_course_id != after.courses.codio_course_id:
        outdated |= _OF_CODIO_COURSE
    if before.lti_app != after.lti_app:
        outdated |= {Section.LAUNCHES}
    return outdated


def without(snapshot: Snapshot, sections: Collection[Section]) -> Snapshot:
    """Return the snapshot with the given sections as if they had never been read."""
    return msgspec.structs.replace(snapshot, **{section.value: NotRead() for section in sections})


def merged(snapshot: Snapshot, newer: Snapshot, sections: Collection[Section]) -> Snapshot:
    """Return the snapshot with the given sections, and what no section holds, from `newer`."""
    taken = {section.value: getattr(newer, section.value) for section in sections}
    return msgspec.structs.replace(
        snapshot, **taken, secret=newer.secret, remembered=newer.remembered
    )
