"""What depends on what: which part of the setup and which secret each section is read with.

These are the primary facts, and they stand here once. What a check looks at stands beside the
check, what rows, app and plan are worked out from beside the function that does it. Everything else
is derived: what an edit makes worthless, what a page reads anew, which steps go stale.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from operator import attrgetter

import msgspec

from wizard.complete import require_all
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import NotRead, Section, Snapshot
from wizard.setup.steps import ORDER, Step
from wizard.store.secrets import SecretName


class Part(StrEnum):
    """A part of the setup document that something is read with or judged by."""

    CANVAS = "canvas"
    CODIO = "codio"
    CANVAS_COURSE = "courses.canvas_course_id"
    CODIO_COURSE = "courses.codio_course_id"
    PUBLISHING = "courses.publish_canvas_course"
    SIS_ID = "courses.sis_course_id"
    LTI_APP = "lti_app"
    STUDENTS = "students"
    DEFAULTS = "defaults"
    ASSIGNMENTS = "assignments"
    CODIO_ASSIGNMENTS = "codio_assignments"

    def of(self, document: SetupDocument) -> object:
        """Return what a document has there."""
        return attrgetter(self.value)(document)


DECIDED_ON: dict[Part, Step] = {
    Part.CANVAS: Step.CANVAS,
    Part.CODIO: Step.CODIO,
    Part.CANVAS_COURSE: Step.COURSES,
    Part.CODIO_COURSE: Step.COURSES,
    Part.PUBLISHING: Step.COURSES,
    Part.SIS_ID: Step.COURSES,
    Part.LTI_APP: Step.LTI_APP,
    Part.STUDENTS: Step.STUDENTS,
    Part.DEFAULTS: Step.ASSIGNMENTS,
    Part.ASSIGNMENTS: Step.ASSIGNMENTS,
    Part.CODIO_ASSIGNMENTS: Step.STUDENTS,
}
"""The page on which each part is decided. A choice made there does not make an earlier page stale:
the Review page judges everything again."""
require_all("DECIDED_ON", DECIDED_ON, Part)
for _part in Part:
    _part.of(SetupDocument())  # AttributeError where the document has no such part.


class ReadWith(msgspec.Struct, frozen=True, kw_only=True):
    """What decides the answer when a section is read.

    parts: where it is read, and what it is compared with while it is read. Which assignments are
        sampled follows from the rows; an edit of those leaves what was read as true as it was.
    secrets: what it is asked with.
    is_slow: whether it takes one request per assignment or student, so that it is read only when
        asked for; Codio allows 50 requests in 10 s (codio.md §1.6).
    is_list: whether it holds all that may be chosen from, as the pages show it on which that is
        done; on no other page is it read anew.
    """

    parts: tuple[Part, ...]
    secrets: tuple[SecretName, ...]
    is_slow: bool = False
    is_list: bool = False


_CANVAS_COURSE = ReadWith(
    parts=(Part.CANVAS, Part.CANVAS_COURSE), secrets=(SecretName.CANVAS_TOKEN,)
)
_CODIO_COURSE = ReadWith(
    parts=(Part.CODIO, Part.CODIO_COURSE), secrets=(SecretName.CODIO_CLIENT_SECRET,)
)

READ_WITH: dict[Section, ReadWith] = {
    Section.CANVAS_ACCOUNT: ReadWith(parts=(Part.CANVAS,), secrets=(SecretName.CANVAS_TOKEN,)),
    Section.CANVAS_TOKEN: ReadWith(parts=(Part.CANVAS,), secrets=(SecretName.CANVAS_TOKEN,)),
    Section.CODIO_ACCOUNT: ReadWith(
        parts=(Part.CODIO,), secrets=(SecretName.CODIO_CLIENT_SECRET,), is_list=True
    ),
    Section.CANVAS_COURSE: _CANVAS_COURSE,
    Section.CANVAS_COURSES: ReadWith(
        parts=(Part.CANVAS,), secrets=(SecretName.CANVAS_TOKEN,), is_list=True
    ),
    Section.CODIO_COURSE: _CODIO_COURSE,
    Section.CODIO_OTHER_COURSES: ReadWith(
        parts=(*_CANVAS_COURSE.parts, *_CODIO_COURSE.parts),
        secrets=_CODIO_COURSE.secrets,
    ),
    Section.TOOLS: _CANVAS_COURSE,
    Section.ASSIGNMENTS: _CANVAS_COURSE,
    Section.MODULES: _CANVAS_COURSE,
    Section.PEOPLE: _CANVAS_COURSE,
    Section.LAUNCHES: ReadWith(
        parts=(Part.CANVAS, Part.CODIO, Part.CANVAS_COURSE, Part.LTI_APP),
        secrets=(SecretName.CANVAS_TOKEN, SecretName.SHARED_SECRET),
    ),
    Section.CODIO_SETTINGS: msgspec.structs.replace(_CODIO_COURSE, is_slow=True),
    Section.CODIO_RESULTS: msgspec.structs.replace(_CODIO_COURSE, is_slow=True),
    Section.GRADES: ReadWith(
        parts=(*_CANVAS_COURSE.parts, *_CODIO_COURSE.parts),
        secrets=_CANVAS_COURSE.secrets,
        is_slow=True,
    ),
}
require_all("READ_WITH", READ_WITH, Section)

THOROUGH = frozenset(section for section, read in READ_WITH.items() if read.is_slow)
"""Sections that are read only when asked for."""

LISTS = frozenset(section for section, read in READ_WITH.items() if read.is_list)
"""Sections that hold all that may be chosen from."""

EVERYTHING: tuple[Section, ...] = tuple(s for s in Section if s not in THOROUGH)
"""What a plan and most checks need; the checks of Codio's own settings need THOROUGH besides."""


class LooksAt(msgspec.Struct, frozen=True, kw_only=True):
    """What something that is worked out looks at, such as the rows of the mapping screen.

    `words` are the ids of confirmations: a person's word decides there as well.
    """

    sections: tuple[Section, ...] = ()
    parts: tuple[Part, ...] = ()
    words: tuple[str, ...] = ()


def outdated_sections(before: SetupDocument, after: SetupDocument) -> frozenset[Section]:
    """Return the sections that were read for something the document no longer says."""
    changed = {part for part in Part if part.of(before) != part.of(after)}
    return frozenset(
        section for section, read in READ_WITH.items() if not changed.isdisjoint(read.parts)
    )


def sections_of_secret(name: SecretName) -> frozenset[Section]:
    """Return the sections that are read with a secret."""
    return frozenset(section for section, read in READ_WITH.items() if name in read.secrets)


def what_decides_reading(document: SetupDocument) -> tuple[object, ...]:
    """Return the values that everything is read with, the secrets apart."""
    parts = dict.fromkeys(part for read in READ_WITH.values() for part in read.parts)
    return tuple(part.of(document) for part in parts)


def is_thorough(snapshot: Snapshot) -> bool:
    """Tell whether every section of THOROUGH was asked for, be it that a service refused."""
    return not any(isinstance(getattr(snapshot, section.value), NotRead) for section in THOROUGH)


def in_time(parts: Iterable[Part], step: Step) -> frozenset[Part]:
    """Leave out the parts that are decided on a later page than this step's."""
    position = ORDER.index(step)
    return frozenset(part for part in parts if ORDER.index(DECIDED_ON[part]) <= position)


def without(snapshot: Snapshot, sections: Collection[Section]) -> Snapshot:
    """Return the snapshot with the given sections as if they had never been read."""
    return msgspec.structs.replace(snapshot, **{section.value: NotRead() for section in sections})


def merged(snapshot: Snapshot, newer: Snapshot, sections: Collection[Section]) -> Snapshot:
    """Return the snapshot with the given sections, and what no section holds, from `newer`."""
    taken = {section.value: getattr(newer, section.value) for section in sections}
    return msgspec.structs.replace(
        snapshot, **taken, secret=newer.secret, remembered=newer.remembered
    )
