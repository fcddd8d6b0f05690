"""Codio's objects as its API sends them (codio.md §1.3, §1.4); fields keep Codio's names.

Nothing is read that nothing compares or shows. Unknown fields are ignored and a null counts as
absent. Ids are opaque strings.
"""

# ruff: noqa: N815 - the fields keep Codio's names.

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from wizard.http.item_by_item import NumberOrText


class CodioAssignment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An assignment: Codio's API tells its id and name, nothing else."""

    id: NumberOrText
    name: NumberOrText = ""


class CodioModule(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A module of a course, with its assignments in Codio's order."""

    id: NumberOrText
    name: NumberOrText = ""
    assignments: tuple[CodioAssignment, ...] = ()


class CodioCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A course; dates are ISO 8601 texts."""

    id: NumberOrText
    name: NumberOrText = ""
    end: str | None = None
    timezone: NumberOrText | None = None
    archived: bool = False
    modules: tuple[CodioModule, ...] = ()

    def assignments(self) -> tuple[CodioAssignment, ...]:
        """Return the assignments of all modules, in Codio's order."""
        return tuple(assignment for module in self.modules for assignment in module.assignments)


class CodioUser(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A student or teacher; somebody who came anonymously over LTI has no e-mail address."""

    id: NumberOrText
    name: NumberOrText = ""
    email: str | None = None


class RestrictedIPRange(msgspec.Struct, frozen=True, kw_only=True):
    """Addresses from which an assignment may be opened."""

    enabled: bool = False


class ExamMode(msgspec.Struct, frozen=True, kw_only=True):
    """What makes an assignment an exam."""

    restrictedIPRange: RestrictedIPRange | None = None


class AssignmentSettings(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment's settings, as far as they decide whether it opens and returns grades.

    The visibilities and `action` are texts: Codio knows more values than its documents.
    """

    isDisabled: bool | None = None
    releaseGrades: bool | None = None
    visibilityOnCompleted: str | None = None
    startTime: str | None = None
    dueTime: str | None = None
    endTime: str | None = None
    action: str | None = None
    examMode: ExamMode | None = None


class AssignmentSettingsFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What may be changed: the two settings that both of Codio's official sources name alike."""

    releaseGrades: bool | UnsetType = UNSET
    isDisabled: bool | UnsetType = UNSET


class AssignmentStudent(msgspec.Struct, frozen=True, kw_only=True):
    """How far one student is with one assignment."""

    student_id: NumberOrText
    student_email: str | None = None
    student_name: NumberOrText = ""
    status: str = ""
    """`NOT_STARTED`, `STARTED` or `COMPLETED`."""


class AssignmentProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a student is; `grade` is 0 to 100."""

    grade: float | None = None
    status: str = ""


class StudentProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment of a course, for one student."""

    assignment_id: NumberOrText
    started: bool = False
    progress: AssignmentProgress | None = None


class MentorLearners(msgspec.Struct, frozen=True, kw_only=True):
    """Whose work a mentor may see; in every official example the ids are e-mail addresses."""

    mentorId: str
    learnerIds: tuple[str, ...]


class CodioEvent(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened in the organisation, such as ASSIGNMENT_GRADING_FAILED."""

    event: str = ""
    data: dict[str, Any] = {}
    issuedAt: str | None = None
