"""Codio's objects as its API sends them (codio.md §1.3, §1.4); fields keep Codio's names.

Unknown fields are ignored and a null counts as absent. Ids are opaque strings.
"""

# ruff: noqa: N815 - the fields keep Codio's names.

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType


class CodioAssignment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An assignment: Codio's API tells its id and name, nothing else."""

    id: str
    name: str = ""


class CodioModule(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A module of a course, with its assignments in Codio's order."""

    id: str
    name: str = ""
    assignments: tuple[CodioAssignment, ...] = ()


class CodioCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A course; dates are ISO 8601 texts."""

    id: str
    name: str = ""
    description: str | None = None
    start: str | None = None
    end: str | None = None
    timezone: str | None = None
    tags: tuple[str, ...] = ()
    creationDate: str | None = None
    archivedDate: str | None = None
    archived: bool = False
    modules: tuple[CodioModule, ...] = ()

    def assignments(self) -> tuple[CodioAssignment, ...]:
        """Return the assignments of all modules, in Codio's order."""
        return tuple(assignment for module in self.modules for assignment in module.assignments)


class CodioUser(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A student or teacher; somebody who came anonymously over LTI has no e-mail address."""

    id: str
    name: str = ""
    login: str = ""
    email: str | None = None


class TimedMode(msgspec.Struct, frozen=True, kw_only=True):
    """A time limit, in minutes."""

    enabled: bool = False
    duration: float | None = None


class RestrictedIPRange(msgspec.Struct, frozen=True, kw_only=True):
    """Addresses from which an assignment may be opened."""

    enabled: bool = False
    range: str | None = None


class ExamMode(msgspec.Struct, frozen=True, kw_only=True):
    """What makes an assignment an exam."""

    timedMode: TimedMode | None = None
    shuffleQuestionsOrder: bool = False
    forwardOnlyNavigation: bool = False
    singleLogin: bool = False
    authentication: bool = False
    restrictedIPRange: RestrictedIPRange | None = None


class AssignmentSettings(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment's settings, as far as they decide whether it opens and returns grades.

    The visibilities and `action` are texts: Codio knows more values than its documents.
    """

    isDisabled: bool | None = None
    releaseGrades: bool | None = None
    visibilityOnDisabled: str | None = None
    visibilityOnCompleted: str | None = None
    startTime: str | None = None
    dueTime: str | None = None
    endTime: str | None = None
    markAsCompleteOnDueDate: bool | None = None
    action: str | None = None
    examMode: ExamMode | None = None


class AssignmentSettingsFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What may be changed: the two settings that both of Codio's official sources name alike."""

    releaseGrades: bool | UnsetType = UNSET
    isDisabled: bool | UnsetType = UNSET


class AssignmentStudent(msgspec.Struct, frozen=True, kw_only=True):
    """How far one student is with one assignment; `grade` is 0 to 100."""

    student_id: str
    student_email: str | None = None
    student_name: str = ""
    seconds_spent: float | None = None
    grade: float | None = None
    extra_credit: float | None = None
    status: str = ""
    """`NOT_STARTED`, `STARTED` or `COMPLETED`."""
    completion_date: str | None = None
    """ISO 8601, UTC; also where Codio sent seconds."""


class AssignmentProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a student is; `grade` is 0 to 100."""

    seconds_spent: float | None = None
    grade: float | None = None
    status: str = ""
    completion_date: str | None = None


class StudentProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment of a course, for one student."""

    assignment_id: str
    assignment_name: str = ""
    module_id: str | None = None
    module_name: str | None = None
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
    id: str | None = None
    completed: bool | None = None
    error: str | None = None
    issuedAt: str | None = None
