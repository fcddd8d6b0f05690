"""Reads the sections of a snapshot from Canvas and Codio; each fact by one request."""

from collections.abc import Callable, Collection
from typing import assert_never

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.codio.endpoints import is_uk_domain
from wizard.findings import Evidence
from wizard.http.answer import Exchange
from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, Problem, ServiceError
from wizard.http.item_by_item import SetAside
from wizard.setup.changes.fatal_problems import NOT_REACHED
from wizard.setup.connections import Connections, Credentials, connect, evidence_of
from wizard.setup.document import SetupDocument
from wizard.setup.reading.access_token import read_access_token
from wizard.setup.reading.account import read_canvas_account
from wizard.setup.reading.blueprint import read_blueprint
from wizard.setup.reading.codio_settings import SettingsReading
from wizard.setup.reading.courses import (
    CHOSEN_IN,
    read_canvas_courses,
    read_codio_course,
    read_codio_courses,
    read_other_codio_courses,
)
from wizard.setup.reading.grades import read_grades, read_results
from wizard.setup.reading.grading_periods import read_closed_periods
from wizard.setup.reading.launches import read_launches
from wizard.setup.reading.patience import USUAL, Patience, bounded, too_long
from wizard.setup.reading.people import read_people
from wizard.setup.reading.permissions import ASKED_PERMISSIONS
from wizard.setup.reading.recorded import Recorded
from wizard.setup.reading.secret_traits import traits_of
from wizard.setup.reading.side_by_side import read_side_by_side
from wizard.setup.reading.tool_levels import read_tools
from wizard.setup.snapshot import (
    Assignments,
    Awaited,
    CanvasAccount,
    CanvasCourse,
    CanvasCourses,
    CanvasToken,
    CodioAccount,
    CodioCourseFacts,
    CodioOtherCourses,
    CodioResults,
    CodioSettings,
    Grades,
    Launches,
    Modules,
    NotRead,
    People,
    Section,
    Snapshot,
    Tools,
    Unreadable,
)

_OF_CODIO = frozenset(section for section in Section if section.value.startswith("codio_"))
_FIRST_LOOK = {
    Section.CANVAS_ACCOUNT: "Canvas",
    Section.CODIO_COURSE: "Codio",
    Section.CODIO_ACCOUNT: "Codio",
}
"""What tells whether a service answers at all: the first of its sections here that is read."""
_BUILDS_ON = {
    Section.CANVAS_COURSES: (Section.CANVAS_ACCOUNT, Section.CANVAS_COURSE),
    Section.CODIO_ACCOUNT: (Section.CODIO_COURSE,),
    Section.CODIO_OTHER_COURSES: (
        Section.CODIO_ACCOUNT,
        Section.TOOLS,
        Section.ASSIGNMENTS,
        Section.MODULES,
    ),
    Section.TOOLS: (Section.CANVAS_ACCOUNT, Section.CANVAS_COURSE),
    Section.LAUNCHES: (Section.CANVAS_COURSE, Section.TOOLS),
    Section.CODIO_SETTINGS: (Section.CODIO_COURSE,),
    Section.CANVAS_TOKEN: (Section.CANVAS_ACCOUNT,),
    Section.CODIO_RESULTS: (Section.CODIO_COURSE,),
    Section.GRADES: (
        Section.CODIO_COURSE,
        Section.CODIO_RESULTS,
        Section.TOOLS,
        Section.ASSIGNMENTS,
        Section.PEOPLE,
    ),
}
"""Which sections are read with what others hold; all others need the document alone."""
_BEGINS_AFTER = _BUILDS_ON | {
    Section.CODIO_SETTINGS: (
        Section.CODIO_COURSE,
        Section.CODIO_ACCOUNT,
        Section.CODIO_RESULTS,
    )
}
"""Nothing else of Codio waits behind a request for each assignment, but what waits for Canvas."""


def builds_on(section: Section) -> tuple[Section, ...]:
    """Return the sections with whose contents one is read; for most, the document is enough."""
    return _BUILDS_ON.get(section, ())


_COURSE_DETAILS = ("term", "account", "permissions")


def read_sections(
    *,
    document: SetupDocument,
    credentials: Credentials,
    sections: Collection[Section],
    previous: Snapshot,
    cancellation: Cancellation,
    on_section: Callable[[Section], None] | None = None,
    patience: Patience = USUAL,
    settings: SettingsReading = SettingsReading(),  # noqa: B008 - it cannot be changed
    on_awaiting: Callable[[Snapshot], None] = lambda _: None,
) -> Snapshot:
    """Read the given sections anew and keep the others of `previous`.

    A section whose course or credentials are not decided yet becomes `NotRead`; one that the
    service refuses becomes `Unreadable`, and so does all that is not read when `patience` is at
    its end. `on_awaiting` is told once of all that was read while the settings of Codio's
    assignments, which take longest, are `Awaited` yet. Raises Cancelled, and AddressError or
    ValueError where an address of the document cannot be one.
    """
    with bounded(cancellation, patience) as within:
        reading = _Reading(document, credentials, within, previous, sections, settings)
        left = set(sections)

        def read(section: Section) -> "_Value":
            try:
                return reading.read(section)
            except Cancelled:
                cancellation.check()
                return Unreadable(problem=too_long(_service_of(section), patience))

        def end(section: Section, value: "_Value") -> None:
            reading.keep(section, value)
            left.remove(section)
            if left == {Section.CODIO_SETTINGS}:
                on_awaiting(msgspec.structs.replace(reading.snapshot, codio_settings=Awaited()))

        read_side_by_side(
            [section for section in Section if section in sections],
            builds_on=_BEGINS_AFTER,
            service_of=_service_of,
            read=read,
            on_begin=on_section or (lambda _: None),
            on_end=end,
        )
        return reading.snapshot


def _service_of(section: Section) -> str:
    return "Codio" if section in _OF_CODIO else "Canvas"


_Value = (
    CanvasAccount
    | CanvasToken
    | CodioAccount
    | CanvasCourse
    | CanvasCourses
    | CodioCourseFacts
    | CodioOtherCourses
    | Tools
    | Assignments
    | Modules
    | People
    | Launches
    | CodioSettings
    | CodioResults
    | Grades
    | Unreadable
    | NotRead
)


class _Reading:
    """A snapshot that is read section by section, each with the requests it rests on."""

    def __init__(
        self,
        document: SetupDocument,
        credentials: Credentials,
        cancellation: Cancellation,
        previous: Snapshot,
        sections: Collection[Section],
        settings: SettingsReading,
    ) -> None:
        self._recorded = Recorded(_FIRST_LOOK.values())
        connections = connect(
            document, credentials, cancellation=cancellation, recorder=self._recorded.note
        )
        self._reader = _Reader(
            document, credentials, connections, cancellation, self._recorded, sections, settings
        )
        self.snapshot = msgspec.structs.replace(previous, secret=traits_of(document, credentials))

    def read(self, section: Section) -> "_Value":
        """Read one section with what others hold already. Raises Cancelled."""
        with self._recorded.in_this_thread() as recorded:
            value = self._reader.read(section, self.snapshot)
            if isinstance(value, NotRead):
                return value
            evidence = _evidence(recorded.exchanges) or self._of_chosen(section)
            value = msgspec.structs.replace(value, evidence=evidence)
            if isinstance(value, Unreadable):
                return value
            # What several requests of a section hold is set aside by each of them.
            set_aside = tuple(dict.fromkeys(recorded.set_aside))
            return msgspec.structs.replace(value, set_aside=set_aside)

    def _of_chosen(self, section: Section) -> tuple[Evidence, ...]:
        """Return what a list rests on where the chosen course stands for it."""
        chosen = CHOSEN_IN.get(section)
        return getattr(getattr(self.snapshot, chosen), "evidence", ()) if chosen else ()

    def keep(self, section: Section, value: "_Value") -> None:
        """Have a section in the snapshot, for those that build on it."""
        self.snapshot = msgspec.structs.replace(self.snapshot, **{section.value: value})


class _Reader:
    def __init__(
        self,
        document: SetupDocument,
        credentials: Credentials,
        connections: Connections,
        cancellation: Cancellation,
        recorded: Recorded,
        sections: Collection[Section],
        settings: SettingsReading,
    ) -> None:
        """`sections` are all that are read in this reading."""
        self._document = document
        self._recorded = recorded
        self._secret = credentials.shared_secret
        self._token = credentials.canvas_token
        self._connections = _leaving_out(connections, recorded.set_aside)
        self._cancellation = cancellation
        self._sections = sections
        self._first_look = {_FIRST_LOOK[s]: s for s in reversed(_FIRST_LOOK) if s in sections}
        self._settings = settings
        self._not_reached: dict[str, Problem] = {}

    def read(self, section: Section, snapshot: Snapshot) -> _Value:
        """Read one section; a service that was not even reached before is not tried again.

        Once it has answered anything at all, everything else may be asked at the same time.
        """
        service = _service_of(section)
        first_look = self._first_look.get(service) is section
        if not first_look and service in self._first_look:
            self._recorded.answered[service].wait()
        if service in self._not_reached:
            return Unreadable(problem=self._not_reached[service])
        try:
            return self._read(section, snapshot)
        except Cancelled:
            raise
        except ServiceError as error:
            if first_look and error.problem.kind in NOT_REACHED:
                self._not_reached[service] = error.problem
            named = error.problem.service or service
            return Unreadable(problem=msgspec.structs.replace(error.problem, service=named))
        finally:
            if first_look:
                self._recorded.answered[service].set()

    def _read(self, section: Section, snapshot: Snapshot) -> _Value:
        canvas, codio = self._connections.canvas, self._connections.codio
        course_id = self._document.courses.canvas_course_id
        codio_course_id = self._document.courses.codio_course_id
        match section:
            case Section.CODIO_ACCOUNT if codio and not is_uk_domain(self._document.codio.domain):
                with_it = CHOSEN_IN[section] in self._sections
                return read_codio_courses(codio, snapshot, with_chosen=with_it)
            case Section.CODIO_COURSE if codio and codio_course_id:
                return read_codio_course(codio, codio_course_id, self._recorded)
            case Section.CODIO_OTHER_COURSES if codio:
                return read_other_codio_courses(codio, self._document, snapshot)
            case Section.CODIO_SETTINGS if codio:
                return self._settings.read(codio, self._document, snapshot, self._recorded)
            case Section.CODIO_RESULTS if codio:
                return read_results(codio, snapshot, self._recorded)
            case Section.CANVAS_ACCOUNT if canvas:
                address = self._document.canvas.address
                return read_canvas_account(canvas, address, self._cancellation, self._recorded)
            case Section.CANVAS_COURSES if canvas:
                with_it = CHOSEN_IN[section] in self._sections
                return read_canvas_courses(canvas, self._document, snapshot, with_chosen=with_it)
            case Section.CANVAS_TOKEN if canvas and self._token:
                if isinstance(snapshot.canvas_account, Unreadable):
                    return snapshot.canvas_account
                return read_access_token(canvas, self._token)
            case _ if canvas is None or course_id is None:
                return NotRead()
        return self._read_of_course(canvas, course_id, section, snapshot)

    def _read_of_course(
        self, canvas: CanvasClient, course_id: int, section: Section, snapshot: Snapshot
    ) -> _Value:
        match section:
            case Section.CANVAS_COURSE:
                course, permissions = self._recorded.at_once(
                    "Canvas",
                    lambda: canvas.get_course(course_id, include=_COURSE_DETAILS),
                    lambda: canvas.get_permissions(course_id, ASKED_PERMISSIONS),
                )
                return CanvasCourse(course=course, rights=permissions.granted)
            case Section.TOOLS:
                return _tools(canvas, course_id, snapshot)
            case Section.ASSIGNMENTS:
                assignments, groups = self._recorded.at_once(
                    "Canvas",
                    lambda: canvas.list_assignments(course_id),
                    lambda: canvas.list_assignment_groups(course_id),
                )
                return Assignments(
                    assignments=assignments,
                    groups=groups,
                    blueprint=read_blueprint(canvas, course_id, assignments),
                    closed_periods=read_closed_periods(canvas, course_id, assignments),
                )
            case Section.MODULES:
                return Modules(modules=canvas.list_modules(course_id))
            case Section.PEOPLE:
                return read_people(canvas, course_id)
            case Section.GRADES:
                endpoints = self._connections.endpoints
                return read_grades(canvas, self._document, snapshot, endpoints, self._recorded)
            case Section.LAUNCHES:
                document, endpoints = self._document, self._connections.endpoints
                return read_launches(
                    canvas, course_id, document, snapshot, endpoints, self._secret, self._recorded
                )
            case (
                Section.CANVAS_ACCOUNT
                | Section.CANVAS_COURSES
                | Section.CANVAS_TOKEN
                | Section.CODIO_ACCOUNT
                | Section.CODIO_COURSE
                | Section.CODIO_OTHER_COURSES
                | Section.CODIO_SETTINGS
                | Section.CODIO_RESULTS
            ):
                return NotRead()
        assert_never(section)


def _leaving_out(connections: Connections, set_aside: Callable[[SetAside], None]) -> Connections:
    """Return the clients so that they keep what can be read of a list."""
    canvas, codio = connections.canvas, connections.codio
    return msgspec.structs.replace(
        connections,
        canvas=canvas.leaving_out(set_aside) if canvas is not None else None,
        codio=codio.leaving_out(set_aside) if codio is not None else None,
    )


def _evidence(exchanges: list[Exchange]) -> tuple[Evidence, ...]:
    """Leave out the log-in to Codio, which says nothing about what was asked after it."""
    told = [exchange for exchange in exchanges if not exchange.path.endswith("/token")]
    return tuple(evidence_of(exchange) for exchange in told or exchanges)


def _tools(canvas: CanvasClient, course_id: int, snapshot: Snapshot) -> Tools:
    course, account = snapshot.canvas_course, snapshot.canvas_account
    return read_tools(
        canvas,
        course_id,
        course.course if isinstance(course, CanvasCourse) else None,
        account.admin_accounts if isinstance(account, CanvasAccount) else (),
    )
