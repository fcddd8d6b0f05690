"""Codio's API, typed (codio.md §1.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.rate_limit import CodioRateLimit
from wizard.codio.tokens import CodioTokens
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
from wizard.http.answer import Answer
from wizard.http.auth import BearerAuth
from wizard.http.cancellation import Cancellation
from wizard.http.decode import convert, parse_json
from wizard.http.errors import TokenInvalid
from wizard.http.item_by_item import SetAside
from wizard.http.pagination import endless_pages, late_pages
from wizard.http.transport import Parameters, Transport

T = TypeVar("T")
P = TypeVar("P", "_CourseList", "_EventList")

_MOST_PAGES = 1000
_EVENTS_PER_PAGE = 50


class _CourseList(msgspec.Struct, frozen=True, kw_only=True):
    courses: tuple[CodioCourse, ...]
    nextToken: str = ""  # noqa: N815 - Codio's name


class _EventEntry(msgspec.Struct, frozen=True, kw_only=True):
    event: dict[str, Any] = {}
    issuedAt: str | None = None  # noqa: N815 - Codio's name


class _EventList(msgspec.Struct, frozen=True, kw_only=True):
    events: tuple[_EventEntry, ...]
    nextToken: str = ""  # noqa: N815 - Codio's name


class _Completed(msgspec.Struct, frozen=True, kw_only=True):
    completed: bool = True


class CodioClient:
    """What the wizard asks of one organisation in Codio. Safe in several threads.

    Every method raises a `wizard.http.errors.ServiceError`, whose kind says what happened.
    Nothing of a course's LTI settings can be read or written over this API (codio.md §1.3).
    """

    def __init__(
        self,
        endpoints: CodioEndpoints,
        transport: Transport,
        tokens: CodioTokens,
        cancellation: Cancellation | None = None,
        set_aside: Callable[[SetAside], None] | None = None,
        pace: CodioRateLimit | None = None,
    ) -> None:
        self.endpoints = endpoints
        self.pace = pace or CodioRateLimit()
        """How fast the organisation is asked, and how much is left of its day."""
        self._transport = transport
        self._tokens = tokens
        self._cancellation = cancellation or Cancellation()
        self._set_aside = set_aside

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CodioClient:
        """Return this client, which leaves out of lists what cannot be read, and tells of it.

        Any other refuses such a list, so that nobody concludes from it what is not there.
        """
        return CodioClient(
            self.endpoints, self._transport, self._tokens, self._cancellation, set_aside, self.pace
        )

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()
        self._tokens.close()

    def list_courses(self, *, archived: bool | None = None) -> tuple[CodioCourse, ...]:
        """Return the organisation's courses: all, archived ones only, or the others only."""
        params = [] if archived is None else [("archived", _flag(archived))]
        found: dict[str, CodioCourse] = {}
        for page in self._pages("courses_list", params, _CourseList):
            for course in page.courses:
                found.setdefault(course.id, course)
        return tuple(found.values())

    def get_course(self, course_id: str) -> CodioCourse:
        """Return one course with its modules and assignments, hidden ones too."""
        params = [("withHiddenAssignments", "true")]
        return self._get(f"courses/{_part(course_id)}", CodioCourse, params)

    def list_students(self, course_id: str) -> tuple[CodioUser, ...]:
        """Return the students, without test students and without those who teach here too."""
        return self._get(f"courses/{_part(course_id)}/students", tuple[CodioUser, ...])

    def list_teachers(self, course_id: str) -> tuple[CodioUser, ...]:
        """Return the teachers; mentors are among them once they have come over from Canvas."""
        return self._get(f"courses/{_part(course_id)}/teachers", tuple[CodioUser, ...])

    def get_assignment_settings(self, course_id: str, assignment_id: str) -> AssignmentSettings:
        """Return an assignment's settings."""
        return self._get(_settings_path(course_id, assignment_id), AssignmentSettings)

    def update_assignment_settings(
        self, course_id: str, assignment_id: str, fields: AssignmentSettingsFields
    ) -> AssignmentSettings:
        """Change the settings that are set, and return all of them as they are then."""
        answer = self._call("POST", _settings_path(course_id, assignment_id), body=fields)
        return convert(parse_json(answer), AssignmentSettings, answer)

    def list_assignment_students(
        self, course_id: str, assignment_id: str
    ) -> tuple[AssignmentStudent, ...]:
        """Return how far each student is with one assignment."""
        path = f"courses/{_part(course_id)}/assignments/{_part(assignment_id)}/students"
        return self._get(path, tuple[AssignmentStudent, ...])

    def get_student_progress(self, course_id: str, student: str) -> tuple[StudentProgress, ...]:
        """Return how far a student, named by id, e-mail or login, is with each assignment."""
        path = f"courses/{_part(course_id)}/students/{_part(student)}/progress"
        return self._get(path, tuple[StudentProgress, ...])

    def filter_learners_for_mentors(
        self, course_id: str, mapping: Sequence[MentorLearners]
    ) -> bool:
        """Tell Codio whose work each mentor may see; returns whether Codio says it is done.

        Whether it replaces or adds is not documented (codio.md §4), so nothing may be tried out
        here: only for a mapping that a person has seen and agreed to.

        Raises:
            ValueError: the mapping is empty.
            ServiceError: of kind PRECONDITION_FAILED, where LTI or the filter is presumably not
                on in the course.
        """
        if not mapping:
            message = "An empty mapping is never sent: it might take away every mentor's learners."
            raise ValueError(message)
        path = f"courses/{_part(course_id)}/filterLearnersForMentors"
        answer = self._call("POST", path, body=list(mapping))
        return convert(parse_json(answer), _Completed, answer).completed

    def list_events(self, *, most: int = 200) -> tuple[CodioEvent, ...]:
        """Return up to about `most` of the organisation's events, as Codio orders them."""
        events: list[CodioEvent] = []
        for page in self._pages("events", [("limit", str(_EVENTS_PER_PAGE))], _EventList):
            events += [_event(item) for item in page.events]
            if len(events) >= most:
                break
        return tuple(events)

    def _call(
        self, method: str, path: str, *, params: Parameters = (), body: object = None
    ) -> Answer:
        token = self._tokens.token(self._cancellation)
        try:
            return self._transport.request(
                method, path, params=params, body=body, auth=BearerAuth(token)
            )
        except TokenInvalid:
            self._tokens.forget(token)
        token = self._tokens.token(self._cancellation)
        return self._transport.request(
            method, path, params=params, body=body, auth=BearerAuth(token)
        )

    def _get(
        self,
        path: str,
        type_: type[T],
        params: Parameters = (),
    ) -> T:
        answer = self._call("GET", path, params=params)
        return convert(parse_json(answer), type_, answer, set_aside=self._set_aside)

    def _pages(self, path: str, params: Parameters, type_: type[P]) -> Iterator[P]:
        seen: set[str] = set()
        is_late = self._transport.list_deadline()
        while True:
            answer = self._call("GET", path, params=params)
            page = convert(parse_json(answer), type_, answer, set_aside=self._set_aside)
            yield page
            token = page.nextToken
            if not token:
                return
            if token in seen or len(seen) >= _MOST_PAGES:
                raise endless_pages(answer)
            if is_late():
                raise late_pages(answer)
            seen.add(token)
            params = [("nextToken", token)]


def _part(text: str) -> str:
    return quote(text, safe="")


def _flag(value: bool) -> str:  # noqa: FBT001 - the value itself
    return "true" if value else "false"


def _settings_path(course_id: str, assignment_id: str) -> str:
    return f"courses/{_part(course_id)}/assignments/{_part(assignment_id)}/settings"


def _event(item: _EventEntry) -> CodioEvent:
    name, data = item.event.get("event"), item.event.get("data")
    return CodioEvent(
        event=name if isinstance(name, str) else "",
        data=data if isinstance(data, dict) else {},
        issuedAt=item.issuedAt,
    )
