"""The one mutable state of the sandbox's Canvas, and the switches that tests and demos turn."""

import hashlib
import hmac
import itertools
import secrets
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from wizard.sandbox.canvas.blueprint_model import Blueprints
from wizard.sandbox.canvas.content_model import ContentExport, ContentMigration
from wizard.sandbox.canvas.model import (
    Account,
    Assignment,
    AssignmentGroup,
    Course,
    CourseSection,
    DiscussionTopic,
    Enrollment,
    Module,
    ModuleItem,
    NewQuiz,
    PendingLaunch,
    Quiz,
    Submission,
    Term,
    Token,
    Tool,
    User,
)
from wizard.sandbox.canvas.throttle import ThrottleSettings

FIRST_IDS = {
    "account": 1,
    "assignment": 30211,
    "blueprint_migration": 301,
    "course": 1400,
    "discussion_topic": 4501,
    "export": 101,
    "enrollment": 7001,
    "group": 811,
    "item": 9001,
    "migration": 3901,
    "module": 501,
    "override": 5101,
    "quiz": 3301,
    "resource_link": 8001,
    "section": 205001,
    "submission": 61001,
    "token": 701,
    "tool": 41,
    "user": 201,
    "error_report": 1,
}


def hint_of(token: str) -> str:
    """Return the five characters by which Canvas tells one token of a person from another."""
    return token.rpartition("~")[2][:5]


class CanvasState:
    """Everything the sandbox's Canvas knows.

    Hold `lock` to change it while requests may be running. The switches choose between the
    behaviours that canvas.md tells apart by the age or the settings of a Canvas.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.monotonic: Callable[[], float] = time.monotonic
        self.shard_key = secrets.token_bytes(32)

        self.accounts: dict[int, Account] = {}
        self.terms: dict[int, Term] = {}
        self.users: dict[int, User] = {}
        self.tokens: dict[str, Token] = {}
        self.courses: dict[int, Course] = {}
        self.sections: dict[int, CourseSection] = {}
        self.enrollments: dict[int, Enrollment] = {}
        self.tools: dict[int, Tool] = {}
        self.assignments: dict[int, Assignment] = {}
        self.quizzes: dict[int, Quiz] = {}
        self.discussion_topics: dict[int, DiscussionTopic] = {}
        self.new_quizzes: dict[int, NewQuiz] = {}
        self.groups: dict[int, AssignmentGroup] = {}
        self.modules: dict[int, Module] = {}
        self.items: dict[int, ModuleItem] = {}
        self.submissions: dict[int, Submission] = {}
        self.blueprints = Blueprints()
        self.launches: dict[str, PendingLaunch] = {}
        self.migrations: dict[int, ContentMigration] = {}
        self.exports: dict[int, ContentExport] = {}
        self.nonces: set[tuple[int, str]] = set()
        """By tool, the nonces of outcome requests that were taken."""
        self._ids: defaultdict[str, Iterator[int]] = defaultdict(itertools.count)
        for kind, first in FIRST_IDS.items():
            self._ids[kind] = itertools.count(first)

        self.canvas_token = ""
        """The administrator's token, made by the seed."""
        self.course_id = 0
        """The course the demo works on."""

        # Switches (canvas.md section in brackets).
        self.throttling = ThrottleSettings()
        """Leaky bucket figures and the form of a throttled answer [§9]."""
        self.user_agent_required = True
        """403 for a request without User-Agent, as on Instructure's cloud [§12]."""
        self.api_auth_error_updates = False
        """403 instead of 401 where a right is lacking [§1]."""
        self.names_token_faults = True
        """Say "Expired…"/"Revoked access token." as new versions do [§1]."""
        self.granular_permissions = True
        """Name rights as current versions do; else by their old names [§2]."""
        self.tool_version_shown = True
        """Tools carry `version` and `deployment_id`; absent on old Canvas [§4]."""
        self.verify_uniqueness_known = True
        """False on old versions, which know no `verify_uniqueness` [§4]."""
        self.skip_content_tags_known = True
        """False on old versions: whatever is asked, a module takes its items along [§6]."""
        self.disable_lti_post_only = False
        """Root-account setting for standard OAuth signing of launches [§4.2]."""
        self.lti_resource_links_known = True
        """False where the feature is off: a 404 that carries a code (canvas.md §15.2)."""
        self.redis_down = False
        """Sessionless launches answer 503 [§4.2]."""
        self.non_admin_token_expiration = False
        """Tokens of whoever administers no account must end soon (canvas.md §1)."""
        self.non_admin_token_days = 30
        self.limit_personal_access_tokens = False
        """Only administrators make tokens [§1]."""
        self.restrict_personal_access_tokens_from_students = False
        """Who is student or observer alone makes none."""
        self.course_creation_accounts_known = True
        """False on old versions, where that path is 404 [§2]."""
        self.minimum_search_length = 3
        """Newer versions accept 2 [§3]."""
        self.maximum_assignment_name_length = 255
        """Smaller where the account limits names for SIS [§5]."""
        self.post_to_sis_requires_due_at = False
        """The account demands a due date of what is posted to SIS [§5]."""

    def next_id(self, kind: str) -> int:
        """Return a new id for an object of that kind; ids are the same in every start."""
        return next(self._ids[kind])

    def now(self) -> str:
        """Return the present moment as Canvas writes it."""
        return self.clock().strftime("%Y-%m-%dT%H:%M:%SZ")

    def opaque_identifier(self, asset: str) -> str:
        """Return the 40 hex digits that LTI 1.1 knows an asset by (canvas.md §7)."""
        return hmac.new(self.shard_key, asset.encode(), hashlib.sha1).hexdigest()

    def lti_user_id(self, user: User) -> str:
        """Return the LTI 1.1 `user_id` of a person, made at first need and then kept."""
        if user.lti_context_id is None:
            user.lti_context_id = self.opaque_identifier(f"user_{user.id}")
        return user.lti_context_id

    def new_token_text(self) -> str:
        """Return the secret text of a new token, unlike any other in its hint too."""
        taken = {hint_of(text) for text in self.tokens}
        while True:
            text = f"1~{secrets.token_hex(32)}"
            if hint_of(text) not in taken and not hint_of(text).isdecimal():
                return text

    def mint_token(
        self,
        user_id: int,
        *,
        scopes: frozenset[str] | set[str] | None = None,
        allow_includes: bool = False,
        expires_at: str | None = None,
    ) -> str:
        """Make an access token for a person and return its secret text.

        Args:
            user_id: whose token it is.
            scopes: None for a token the person made; else like `url:GET|/api/v1/courses/:id`.
            allow_includes: whether the developer key has "Allow Include Parameters".
            expires_at: ISO 8601 moment of expiry, or None.
        """
        text = self.new_token_text()
        with self.lock:
            self.tokens[text] = Token(
                id=self.next_id("token"),
                user_id=user_id,
                created_at=self.now(),
                scopes=None if scopes is None else frozenset(scopes),
                allow_includes=allow_includes,
                expires_at=expires_at,
            )
        return text

    def add_user(self, name: str, email: str, **more: object) -> User:
        """Add a person to the university and return the record."""
        identifier = self.next_id("user")
        user = User(
            id=identifier,
            name=name,
            email=email,
            login_id=email.partition("@")[0],
            uuid=secrets.token_hex(20),
        )
        for key, value in more.items():
            setattr(user, key, value)
        self.users[identifier] = user
        return user

    def user_named(self, name: str) -> User:
        """Return the person of that name; KeyError where there is none."""
        for user in self.users.values():
            if user.name == name:
                return user
        raise KeyError(name)

    def enroll(
        self,
        user_id: int,
        course_id: int,
        enrollment_type: str,
        *,
        associated_user_id: int | None = None,
        enrollment_state: str = "active",
    ) -> Enrollment:
        """Enrol a person in a course and return the row."""
        enrollment = Enrollment(
            id=self.next_id("enrollment"),
            user_id=user_id,
            course_id=course_id,
            type=enrollment_type,
            associated_user_id=associated_user_id,
            enrollment_state=enrollment_state,
            created_at=self.now(),
            updated_at=self.now(),
        )
        self.enrollments[enrollment.id] = enrollment
        return enrollment

    def add_test_student(self, course_id: int) -> User:
        """Add the Test Student that a teacher's "Student View" makes, and return the record."""
        user = self.add_user("Test Student", "")
        self.enroll(user.id, course_id, "StudentViewEnrollment")
        return user

    def add_course(self, name: str, course_code: str, account_id: int, **more: object) -> Course:
        """Add a course with its default assignment group and return the record."""
        identifier = int(str(more.pop("id", None) or self.next_id("course")))
        course = Course(
            id=identifier,
            name=name,
            course_code=course_code,
            account_id=account_id,
            uuid=secrets.token_urlsafe(30),
            created_at=self.now(),
            lti_context_id=self.opaque_identifier(f"course_{identifier}"),
        )
        for key, value in more.items():
            setattr(course, key, value)
        self.courses[identifier] = course
        self.add_group(identifier, "Assignments")
        self.add_section(identifier, name, id=identifier + 100_000, default=True)
        return course

    def add_section(self, course_id: int, name: str, **more: object) -> CourseSection:
        """Add a section to a course and return it."""
        identifier = int(str(more.pop("id", None) or self.next_id("section")))
        section = CourseSection(
            id=identifier, course_id=course_id, name=name, created_at=self.now()
        )
        for key, value in more.items():
            setattr(section, key, value)
        self.sections[identifier] = section
        return section

    def sections_of(self, course_id: int) -> list[CourseSection]:
        """Return a course's sections, the default one first."""
        found = [s for s in self.sections.values() if s.course_id == course_id and not s.deleted]
        return sorted(found, key=lambda section: (not section.default, section.id))

    def section_of(self, row: Enrollment) -> CourseSection:
        """Return the section that somebody is enrolled in."""
        if row.course_section_id is not None:
            return self.sections[row.course_section_id]
        return self.sections_of(row.course_id)[0]

    def add_group(self, course_id: int, name: str) -> AssignmentGroup:
        """Add an assignment group at the end of a course's list and return it."""
        group = AssignmentGroup(
            id=self.next_id("group"),
            course_id=course_id,
            name=name,
            position=1 + len(self.groups_of(course_id)),
        )
        self.groups[group.id] = group
        return group

    def groups_of(self, course_id: int) -> list[AssignmentGroup]:
        """Return a course's assignment groups in their order."""
        groups = [g for g in self.groups.values() if g.course_id == course_id and not g.deleted]
        return sorted(groups, key=lambda group: (group.position, group.id))

    def assignments_of(self, course_id: int) -> list[Assignment]:
        """Return a course's assignments that are not deleted, in no particular order."""
        return [
            a
            for a in self.assignments.values()
            if a.course_id == course_id and a.workflow_state != "deleted"
        ]

    def assignments_in(self, group_id: int) -> list[Assignment]:
        """Return a group's assignments in their order."""
        found = [
            a
            for a in self.assignments.values()
            if a.assignment_group_id == group_id and a.workflow_state != "deleted"
        ]
        return sorted(found, key=lambda assignment: (assignment.position, assignment.id))

    def submissions_of(self, assignment_id: int) -> list[Submission]:
        """Return what students have handed in or been graded for in an assignment."""
        return [s for s in self.submissions.values() if s.assignment_id == assignment_id]

    def manually_created_courses_account(self) -> Account:
        """Return the sub-account for courses of people without one, made when it is needed."""
        root = next(each for each in self.accounts.values() if each.parent_account_id is None)
        name = "Manually-Created Courses"
        below = [a for a in self.accounts.values() if a.parent_account_id == root.id]
        found = next((each for each in below if each.name == name), None)
        if found is None:
            found = Account(
                id=max(self.accounts) + 1,
                name=name,
                parent_account_id=root.id,
                root_account_id=root.id,
                uuid=secrets.token_urlsafe(30),
            )
            self.accounts[found.id] = found
        return found

    def account_chain(self, account_id: int | None) -> list[Account]:
        """Return an account and its parents, nearest first."""
        chain = []
        while account_id is not None:
            account = self.accounts[account_id]
            chain.append(account)
            account_id = account.parent_account_id
        return chain
