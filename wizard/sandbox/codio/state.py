"""Everything this Codio knows, as plain mutable values which tests may arrange as they need."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from wizard.sandbox.codio.choices import Choices

if TYPE_CHECKING:
    from wizard.sandbox.codio.grade_return import Delivery

NOT_STARTED = "NOT_STARTED"
STARTED = "STARTED"
COMPLETED = "COMPLETED"


SendGrade = Literal["GRADE_RELEASE", "ALWAYS", "CHANGED"]
"""The custom parameter CUSTOM_CODIO_SEND_GRADE (codio.md §2.4)."""


@dataclass
class User:
    """A Codio account."""

    id: str
    name: str
    login: str
    email: str
    lms_identities: set[tuple[str, str]] = field(default_factory=set)
    """(LMS system id, LMS user id) of every LMS account that has launched as this user."""
    came_from_lms: bool = False
    """Created by a launch. Only such accounts, and teachers', are found again by e-mail address."""
    is_test_student: bool = False
    in_organization: bool = True
    is_owner: bool = False
    """An owner of the organisation: never read-only in a course."""


@dataclass
class Progress:
    """What one student did in one assignment."""

    status: str = STARTED
    seconds_spent: int = 0
    grade: int | None = None
    extra_credit: int | None = None
    completion_date: datetime | None = None
    extended_deadline: int = 0
    extended_time_limit: int = 0
    lis_result_sourcedid: str = ""
    lis_outcome_service_url: str = ""
    send_grade: SendGrade = "GRADE_RELEASE"
    """When the grade goes back, as the last launch said."""
    feedback_url: str = ""
    """Where the LMS's people can read what the grade is for."""
    grade_sent: int | None = None
    """The percentage that was last on its way to the LMS."""
    page: str = ""
    """The page of the assignment at which the last launch landed (custom field `codio_page`)."""


@dataclass
class AssignmentSettings:
    """Settings of an assignment; the names are those of Codio's API (codio.md §1.4)."""

    isDisabled: bool = False  # noqa: N815
    releaseGrades: bool = False  # noqa: N815
    enableResetAssignmentByStudent: bool = False  # noqa: N815
    disableDownloadByStudent: bool = False  # noqa: N815
    visibilityOnDisabled: str = "NO_ACCESS"  # noqa: N815
    visibilityOnCompleted: str = "READ_ONLY"  # noqa: N815
    startTime: datetime | None = None  # noqa: N815
    dueTime: datetime | None = None  # noqa: N815
    endTime: datetime | None = None  # noqa: N815
    markAsCompleteOnDueDate: bool = False  # noqa: N815
    action: str = "COMPLETE"
    penaltiesV2: dict[str, Any] = field(  # noqa: N815
        default_factory=lambda: {
            "enabled": False,
            "deductionIntervalMinutes": 0,
            "deductionPercent": 0,
            "lowestGradePercent": 0,
        }
    )
    examMode: dict[str, Any] = field(  # noqa: N815
        default_factory=lambda: {
            "timedMode": {"enabled": False, "duration": 0},
            "shuffleQuestionsOrder": False,
            "forwardOnlyNavigation": False,
            "singleLogin": False,
            "authentication": False,
            "restrictedIPRange": {"enabled": False, "range": ""},
        }
    )


@dataclass
class Assignment:
    """An assignment of a course."""

    id: str
    name: str
    published: bool = True
    hidden: bool = False
    origin_id: str = ""
    """In a copied course: the id of the first original, which the constant URL keeps."""
    settings: AssignmentSettings = field(default_factory=AssignmentSettings)
    progress: dict[str, Progress] = field(default_factory=dict)
    """By user id."""


@dataclass
class Module:
    """A module of a course."""

    id: str
    name: str
    assignments: list[Assignment] = field(default_factory=list)


@dataclass
class CourseLtiSettings:
    """The page Admin → LTI / LMS of a course; no API reads or writes any of it (codio.md §3)."""

    enable_lti: bool = False
    course_lms_url: str = ""
    enable_constant_urls: bool = False
    enable_course_copy: bool = False
    hide_not_started_assignments: bool = False
    filter_learners_for_mentors: bool = False
    enroll_to_course_only: bool = False
    provide_feedback_link: bool = False


@dataclass
class Course:
    """A course of an organisation."""

    id: str
    name: str
    organization_id: str
    created_at: datetime
    description: str = ""
    start: datetime | None = None
    end: datetime | None = None
    timezone: str = "America/New_York"
    tags: list[str] = field(default_factory=list)
    archived_at: datetime | None = None
    modules: list[Module] = field(default_factory=list)
    students: list[str] = field(default_factory=list)
    """User ids, test students and teachers who also study included."""
    teachers: dict[str, bool] = field(default_factory=dict)
    """By user id: whether the access is read-only."""
    lti: CourseLtiSettings = field(default_factory=CourseLtiSettings)
    parent_id: str = ""
    target_ids: set[str] = field(default_factory=set)
    """Values of `codio_course_target_id`, besides the id, that mean this course."""
    sourcedids: set[str] = field(default_factory=set)
    """LIS course sourcedids that mean this course."""
    uploaded_mentor_filter: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Mentor → learners, as filterLearnersForMentors received them."""
    launched_mentor_filter: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """User id of the mentor → learners, as the launch named them."""

    def assignments(self) -> Iterator[tuple[Module, Assignment]]:
        """Yield every assignment, with its module, in the course's order."""
        for module in self.modules:
            for assignment in module.assignments:
                yield module, assignment

    def find_assignment(self, assignment_id: str) -> Assignment | None:
        """Return the assignment of that id."""
        return next((a for _, a in self.assignments() if a.id == assignment_id), None)


@dataclass(frozen=True)
class PageCursor:
    """What a nextToken stands for."""

    archived: str
    offset: int
    expires_at: datetime


@dataclass(frozen=True)
class GradeOnItsWay:
    """A grade that is due at the LMS, and where it goes."""

    student_id: str
    assignment_id: str
    percent: int
    sourcedid: str
    service_url: str
    feedback_url: str = ""


@dataclass
class CodioState:
    """One Codio with one organisation that a client can sign in to."""

    client_id: str
    client_secret: str = field(repr=False)
    consumer_key: str
    shared_secret: str = field(repr=False)
    organization_id: str
    """The UUID in every launch URL; not the consumer key (codio.md §2.2)."""
    course_id: str
    """The course which the sandbox was started for."""
    organization_name: str = "Example University"
    trial: bool = False
    """In trial mode, launches create no student accounts (codio.md §5.4)."""
    courses: dict[str, Course] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)
    choices: Choices = field(default_factory=Choices)
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    courses_page_size: int = 10
    burst_limit: int = 50
    burst_seconds: int = 10
    daily_limit: int = 10_000
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    access_tokens: dict[str, datetime] = field(default_factory=dict, repr=False)
    """Expiry by access token."""
    page_cursors: dict[str, PageCursor] = field(default_factory=dict, repr=False)
    used_nonces: dict[tuple[str, str], int] = field(default_factory=dict, repr=False)
    """Timestamp, in epoch seconds, by consumer key and nonce."""
    outbox: list[GradeOnItsWay] = field(default_factory=list)
    deliveries: "list[Delivery]" = field(default_factory=list)
    """What became of the grades that were sent, in their order."""

    @property
    def course(self) -> Course:
        """The course which the sandbox was started for."""
        return self.courses[self.course_id]

    def user_by_email(self, email: str) -> User | None:
        """Return the first account with that e-mail address, whatever its case."""
        wanted = email.strip().lower()
        return next((u for u in self.users.values() if wanted and u.email.lower() == wanted), None)

    def user_by_reference(self, reference: str) -> User | None:
        """Return the account of that id, login or e-mail address."""
        if reference in self.users:
            return self.users[reference]
        by_login = next((u for u in self.users.values() if u.login == reference), None)
        return by_login or self.user_by_email(reference)

    def listed_students(self, course: Course) -> list[User]:
        """Return the students that the API lists: no test students, no teachers (codio.md §1.3)."""
        return [
            self.users[user_id]
            for user_id in course.students
            if user_id not in course.teachers and not self.users[user_id].is_test_student
        ]
