"""Codio's API, typed (codio.md §1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wizard.codio.endpoints import CodioEndpoints as CodioEndpoints
from wizard.codio.endpoints import is_uk_domain as is_uk_domain
from wizard.codio.types import (
    AssignmentSettings,
    AssignmentSettingsFields,
    AssignmentStudent,
    CodioCourse,
    CodioEvent,
    CodioUser,
    MentorLearners,
    StudentProgress,
)
from wizard.http.answer import Exchange
from wizard.http.control import Control
from wizard.http.secret import Secret


def connect_codio(
    endpoints: CodioEndpoints,
    client_id: str,
    client_secret: Secret,
    *,
    control: Control | None = None,
    recorder: Callable[[Exchange], None] | None = None,
) -> CodioClient:
    raise NotImplementedError


class CodioClient:
    def bound_to(self, control: Control) -> CodioClient: ...
    def close(self) -> None: ...
    def authenticate(self) -> None: ...
    def list_courses(self, *, archived: bool | None = None) -> tuple[CodioCourse, ...]: ...
    def get_course(self, course_id: str, *, with_hidden: bool = True) -> CodioCourse: ...
    def find_course(self, name: str, *, with_hidden: bool = True) -> CodioCourse: ...
    def list_students(self, course_id: str) -> tuple[CodioUser, ...]: ...
    def list_teachers(self, course_id: str) -> tuple[CodioUser, ...]: ...
    def get_assignment_settings(self, course_id: str, assignment_id: str) -> AssignmentSettings: ...
    def update_assignment_settings(
        self, course_id: str, assignment_id: str, fields: AssignmentSettingsFields
    ) -> AssignmentSettings: ...
    def list_assignment_students(
        self, course_id: str, assignment_id: str
    ) -> tuple[AssignmentStudent, ...]: ...
    def get_student_progress(self, course_id: str, student: str) -> tuple[StudentProgress, ...]: ...
    def filter_learners_for_mentors(
        self, course_id: str, mapping: Sequence[MentorLearners]
    ) -> bool: ...
    def list_events(self, *, limit: int = 50) -> tuple[CodioEvent, ...]: ...
