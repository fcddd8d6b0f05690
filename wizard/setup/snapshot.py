"""What Canvas and Codio hold now, read once: the only facts that checks and the plan may use."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from wizard.canvas.access_token import AccessToken
from wizard.canvas.grading_periods import GradingPeriod
from wizard.canvas.types import (
    Account,
    Assignment,
    AssignmentGroup,
    BlueprintCourse,
    Course,
    CourseUser,
    Enrollment,
    ExternalTool,
    Module,
    Profile,
    User,
)
from wizard.codio.types import AssignmentSettings, CodioCourse, CodioUser
from wizard.complete import require_all
from wizard.findings import Evidence
from wizard.http.errors import Problem
from wizard.http.item_by_item import SetAside


class Section(StrEnum):
    """The parts of a snapshot, each read by its own requests.

    Each is read from one service alone, so that one's refusal never hides what the other holds.
    """

    CANVAS_ACCOUNT = "canvas_account"
    CANVAS_TOKEN = "canvas_token"  # noqa: S105 - a name, not a secret
    CODIO_ACCOUNT = "codio_account"
    CANVAS_COURSE = "canvas_course"
    CANVAS_COURSES = "canvas_courses"
    CODIO_COURSE = "codio_course"
    CODIO_OTHER_COURSES = "codio_other_courses"
    TOOLS = "tools"
    ASSIGNMENTS = "assignments"
    MODULES = "modules"
    PEOPLE = "people"
    LAUNCHES = "launches"
    CODIO_SETTINGS = "codio_settings"
    CODIO_RESULTS = "codio_results"
    GRADES = "grades"


class NotRead(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The section was not asked for, or what it needs is not decided yet."""


class Awaited(NotRead, frozen=True, kw_only=True, tag=True):
    """The section is being read; what it holds comes later. It is never kept."""


class Unreadable(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The section was asked for and the service refused, or could not be reached."""

    problem: Problem
    evidence: tuple[Evidence, ...] = ()


class CanvasAccount(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Who the access token belongs to and which accounts they administer.

    `courses` is what `CanvasCourses` holds since; snapshot files of older versions have it here.
    """

    user: User
    profile: Profile | None
    admin_accounts: tuple[Account, ...]
    courses: tuple[Course, ...] = ()
    creation_accounts: tuple[Account, ...] | None = None
    """Where they may create courses, the first hundred; None where Canvas does not tell."""
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def where_to_create(self) -> tuple[Account, ...]:
        """Return the accounts in which to offer a new course.

        Where Canvas does not tell, those that the person administers stand in.
        """
        return self.admin_accounts if self.creation_accounts is None else self.creation_accounts


class CanvasToken(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What Canvas tells of the access token itself; None where it does not know it by its hint."""

    token: AccessToken | None
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CodioAccount(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The courses of the organisation that the API integration belongs to.

    `is_whole` is false where nobody needed the list: then it holds the chosen course alone.
    """

    courses: tuple[CodioCourse, ...]
    is_whole: bool = True
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CanvasCourse(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The chosen Canvas course and what the token's owner may do there."""

    course: Course
    rights: frozenset[str]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CanvasCourses(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The courses in which the token's owner has a role.

    `is_whole` is false where nobody needed the list: then it holds the chosen course alone.
    """

    courses: tuple[Course, ...]
    is_whole: bool = True
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CodioCourseFacts(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The chosen Codio course with its people."""

    course: CodioCourse
    teachers: tuple[CodioUser, ...]
    students: tuple[CodioUser, ...]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CodioOtherCourses(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Codio courses beside the chosen one that links or the app in Canvas name, where found."""

    courses: tuple[CodioCourse, ...]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class ToolPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where an app of an account sits.

    `level` counts upwards from the course's own account, which is 1; None where nobody tells.
    `account_name` is empty where the token may not read it.
    """

    tool_id: int
    level: int | None = None
    account_name: str = ""


class Tools(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The external tools that could answer a launch: of the course, and of the accounts above."""

    of_course: tuple[ExternalTool, ...]
    of_accounts: tuple[ExternalTool, ...]
    places: tuple[ToolPlace, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Assignments(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The assignments and assignment groups of the Canvas course.

    `blueprint` is the course that has brought some of them; None where none has, or nobody tells.
    `closed_periods` are the closed grading periods, where some of them are due in one.
    """

    assignments: tuple[Assignment, ...]
    groups: tuple[AssignmentGroup, ...]
    blueprint: BlueprintCourse | None = None
    closed_periods: tuple[GradingPeriod, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Modules(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The modules of the Canvas course with their items."""

    modules: tuple[Module, ...]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class People(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The roster of the Canvas course."""

    users: tuple[CourseUser, ...]
    enrollments: tuple[Enrollment, ...]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class StoredSecret(StrEnum):
    """Whether Canvas signs launches with the shared secret that was given (canvas.md §4.2)."""

    EQUAL = "equal"
    DIFFERENT = "different"
    UNKNOWN_FORM = "unknown_form"
    NOT_GIVEN = "not_given"


class Resolution(msgspec.Struct, frozen=True, kw_only=True):
    """Which app Canvas says it would launch for a URL; None when it finds none."""

    url: str
    tool_id: int | None
    tool_name: str


class Launches(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What sessionless launches showed: which app answers, and what signs the launch."""

    resolutions: tuple[Resolution, ...]
    stored_secret: StoredSecret
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class CodioSettings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The settings of the mapped Codio assignments, by id; one that Codio lacks is left out.

    Each takes a request, so that not all may be of one reading: `setting_ages` tells them apart.
    Times are UTC in ISO 8601. What was kept by a version without them is all of one reading.
    """

    settings: dict[str, AssignmentSettings]
    read_at: dict[str, str] = {}
    """When each was read."""
    begun_at: str = ""
    """When the last reading began: what was read before is of an earlier one."""
    left: tuple[str, ...] = ()
    """The mapped assignments that the last reading did not ask about, to spare requests."""
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class FailedGrading(msgspec.Struct, frozen=True, kw_only=True):
    """How often Codio reported that grading an assignment failed, and when it last did."""

    assignment_name: str
    times: int
    last_at: str


class CompletedWork(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment that a student has completed in Codio; `percent` is its grade there."""

    student: str
    email: str | None
    codio_assignment_id: str
    percent: float


class CodioResults(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Completed work of a few students in Codio, and gradings that failed.

    `failed_gradings` is None where Codio shows no events.
    """

    completed: tuple[CompletedWork, ...]
    failed_gradings: tuple[FailedGrading, ...] | None
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class GradeReturn(msgspec.Struct, frozen=True, kw_only=True):
    """One student's completed work: `percent` in Codio, and the points Canvas shows for it.

    `score` None means that Canvas shows no score.
    """

    student: str
    codio_assignment_id: str
    canvas_assignment_id: int
    percent: float
    score: float | None
    entered: float | None = None
    """The score before a late policy took points off."""
    excused: bool = False
    graded_by_person: bool = False


class Grades(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What Canvas shows for samples of completed work."""

    returns: tuple[GradeReturn, ...]
    set_aside: tuple[SetAside, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class SecretTraits(msgspec.Struct, frozen=True, kw_only=True):
    """What can be said of the secrets without telling them; `given` is the shared secret."""

    canvas_token_given: bool = False
    client_secret_given: bool = False
    given: bool = False
    equals_consumer_key: bool = False
    equals_client_secret: bool = False
    has_spaces: bool = False
    has_odd_characters: bool = False
    """Whether something else than plain letters, digits and signs is in it."""
    is_unlike_codios: bool = False
    """Whether it has not the form of the secrets that Codio gives out."""


class LaunchProof(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A launch that was watched: who opened which assignment, and what Codio showed after it."""

    student: str
    codio_assignment_id: str
    assignment_name: str
    started_others: tuple[str, ...] = ()
    """Other assignments that the same launch started: then the mapping is wrong."""
    at: str = ""
    evidence: tuple[Evidence, ...] = ()


class OwnKind(StrEnum):
    """What the wizard makes and may find there twice."""

    ASSIGNMENT = "assignment"
    TOOL = "tool"
    GROUP = "group"
    MODULE = "module"
    ITEM = "item"


class OwnDouble(msgspec.Struct, frozen=True, kw_only=True):
    """The younger of two things of the course, made by this setup and not changed since.

    made_at: when, by this computer's clock, ISO 8601.
    """

    kind: OwnKind
    id: int
    made_at: str


class OpenOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order of assignments that a run was to keep, and nobody knows that it did.

    run: the id of the journal's run that says so.
    assignment_ids: those that this setup has made, in the order in which they are to stand.
    """

    run: int
    course_id: int
    assignment_ids: tuple[int, ...]


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """What only the journal knows, because no API gives it back.

    `mentor_filter` is the mapping last sent to Codio, `launch` the last launch that was watched;
    `own_doubles` are those of the things that were read which are there twice and may go;
    `made_assignments` and `made_modules` the ids of what this setup has made in this very course.
    """

    mentor_filter: dict[str, tuple[str, ...]] | None = None
    launch: LaunchProof | None = None
    own_doubles: tuple[OwnDouble, ...] = ()
    made_assignments: frozenset[int] = frozenset()
    made_modules: frozenset[int] = frozenset()
    open_orders: tuple[OpenOrder, ...] = ()


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was read, section by section, plus what the journal remembers."""

    canvas_account: CanvasAccount | Unreadable | NotRead = NotRead()
    canvas_token: CanvasToken | Unreadable | NotRead = NotRead()
    codio_account: CodioAccount | Unreadable | NotRead = NotRead()
    canvas_course: CanvasCourse | Unreadable | NotRead = NotRead()
    canvas_courses: CanvasCourses | Unreadable | NotRead = NotRead()
    codio_course: CodioCourseFacts | Unreadable | NotRead = NotRead()
    codio_other_courses: CodioOtherCourses | Unreadable | NotRead = NotRead()
    tools: Tools | Unreadable | NotRead = NotRead()
    assignments: Assignments | Unreadable | NotRead = NotRead()
    modules: Modules | Unreadable | NotRead = NotRead()
    people: People | Unreadable | NotRead = NotRead()
    launches: Launches | Unreadable | NotRead = NotRead()
    codio_settings: CodioSettings | Unreadable | NotRead = NotRead()
    codio_results: CodioResults | Unreadable | NotRead = NotRead()
    grades: Grades | Unreadable | NotRead = NotRead()
    secret: SecretTraits = SecretTraits()
    remembered: Remembered = Remembered()


require_all("Snapshot", Snapshot.__struct_fields__, Section)


def person_of(snapshot: Snapshot) -> str:
    """Name the person whose access token is used; empty where Canvas was not read."""
    account = snapshot.canvas_account
    return account.user.name if isinstance(account, CanvasAccount) else ""


def canvas_courses_in(snapshot: Snapshot) -> tuple[Course, ...]:
    """Return the courses of the token's owner, as far as they were read."""
    read, account = snapshot.canvas_courses, snapshot.canvas_account
    before = account.courses if isinstance(account, CanvasAccount) else ()
    return before or (read.courses if isinstance(read, CanvasCourses) else ())


def codio_courses_in(snapshot: Snapshot) -> tuple[CodioCourse, ...]:
    """Return the courses of the Codio organisation, as far as they were read."""
    known, others = snapshot.codio_account, snapshot.codio_other_courses
    listed = known.courses if isinstance(known, CodioAccount) else ()
    named = others.courses if isinstance(others, CodioOtherCourses) else ()
    return tuple({course.id: course for course in (*named, *listed)}.values())


def is_held(value: object) -> bool:
    """Tell whether a section was read, and in full where it is a list."""
    return not isinstance(value, NotRead | Unreadable) and bool(getattr(value, "is_whole", True))


def set_aside_in(snapshot: Snapshot, sections: Iterable[Section]) -> tuple[SetAside, ...]:
    """Return the items that could not be read when the given sections were."""
    read = (getattr(snapshot, section.value) for section in sections)
    return tuple(each for part in read for each in getattr(part, "set_aside", ()))
