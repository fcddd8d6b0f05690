"""Canvas's objects as its REST API sends them; fields keep Canvas's names (canvas.md §1 to §7).

Nothing is read that nothing compares or shows. Unknown fields are ignored and a null counts as
absent. What has no default must be there.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from wizard.canvas.assignment_dates import AssignmentDates as AssignmentDates
from wizard.canvas.fields import AssignmentFields as AssignmentFields
from wizard.canvas.fields import ExternalToolFields as ExternalToolFields
from wizard.canvas.fields import ExternalToolTagFields as ExternalToolTagFields
from wizard.canvas.module_types import Module as Module
from wizard.canvas.module_types import ModuleItem as ModuleItem
from wizard.http.item_by_item import NumberOrText
from wizard.secret import Secret


class User(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A person; which of the optional fields arrive depends on the caller's rights."""

    id: int
    name: NumberOrText = ""
    login_id: NumberOrText | None = None
    email: str | None = None
    sis_user_id: NumberOrText | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A person's own profile; `primary_email` needs `read_email_addresses`."""

    id: int
    name: NumberOrText = ""
    primary_email: str | None = None


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """An account or sub-account of the institution; `uuid` comes for its admins alone."""

    id: int
    name: NumberOrText = ""
    uuid: NumberOrText | None = None
    parent_account_id: int | None = None


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An enrolment term."""

    id: int
    name: NumberOrText = ""
    start_at: str | None = None
    end_at: str | None = None


class OwnEnrollment(msgspec.Struct, frozen=True, kw_only=True):
    """The caller's own role in a course (`type` is "teacher", "observer", …).

    limit_privileges_to_course_section: with it Canvas shows the caller nobody of other sections.
    """

    type: str = ""
    limit_privileges_to_course_section: bool = False


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A course. With `access_restricted_by_date` the list holds nothing but its id."""

    id: int
    name: NumberOrText = ""
    course_code: NumberOrText = ""
    account_id: int | None = None
    root_account_id: int | None = None
    uuid: NumberOrText | None = None
    workflow_state: str = ""
    start_at: str | None = None
    end_at: str | None = None
    time_zone: str | None = None
    sis_course_id: NumberOrText | UnsetType | None = UNSET  # Unset: it is not shown (canvas.md §3).
    created_at: str | None = None
    blueprint: bool = False
    concluded: bool = False
    restrict_enrollments_to_course_dates: bool = False
    access_restricted_by_date: bool = False
    term: Term | None = None
    account: Account | None = None
    enrollments: tuple[OwnEnrollment, ...] = ()


class Permissions(msgspec.Struct, frozen=True, kw_only=True):
    """The rights that Canvas answered with true; unknown names come back false (canvas.md §2)."""

    granted: frozenset[str] = frozenset()


class ExternalTool(msgspec.Struct, frozen=True, kw_only=True):
    """An installed app. The shared secret is never among its fields (canvas.md §4).

    Fields of any type are only compared with those of another app, as a whole.
    """

    id: int
    name: NumberOrText = ""
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    consumer_key: NumberOrText | None = None
    privacy_level: str = ""
    workflow_state: str = ""
    custom_fields: dict[str, str] = {}
    not_selectable: Any = None
    version: NumberOrText = "1.1"
    """Absent in old versions of Canvas, which know 1.1 alone."""
    deployment_id: NumberOrText | None = None
    icon_url: Any = None
    text: Any = None
    selection_width: Any = None
    selection_height: Any = None
    course_navigation: Any = None
    editor_button: Any = None
    assignment_selection: Any = None
    link_selection: Any = None
    resource_selection: Any = None
    context_id: int | None = None
    context_name: Any = None
    created_at: str | None = None
    updated_at: Any = None


class LtiApp(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the undocumented `lti_apps`, which alone tells an app's level (canvas.md §4.3)."""

    app_type: str
    app_id: int
    name: NumberOrText = ""
    context: str = ""
    """`Course` or `Account`."""
    context_id: int | None = None

    @property
    def key(self) -> object:
        """By what it is told from others."""
        return self.app_type, self.app_id


class ExternalToolTag(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What an assignment launches. Without `content_id` no installed app matched its URL."""

    url: str = ""
    new_tab: bool | None = None
    content_id: int | None = None


class BlueprintRestrictions(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Which groups of columns a blueprint course locks (canvas.md §15.4)."""

    content: bool = False
    points: bool = False
    due_dates: bool = False
    availability_dates: bool = False
    settings: bool = False
    state: bool = False
    all: bool = False


class BlueprintCourse(msgspec.Struct, frozen=True, kw_only=True):
    """The blueprint course that a course is associated with."""

    id: int
    name: NumberOrText = ""


class BlueprintSubscription(msgspec.Struct, frozen=True, kw_only=True):
    """That a course is associated with a blueprint course; a course has one at most."""

    id: int
    blueprint_course: BlueprintCourse | None = None


class Assignment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An assignment as a teacher sees it (canvas.md §5).

    What it says of blueprints is absent where no blueprint course has brought it, and in versions
    of Canvas that have none: then nothing is known to be locked. In the blueprint course itself
    `restricted_by_master_course` is true as well, and locks nothing there (canvas.md §15.4).
    """

    id: int
    name: NumberOrText = ""
    description: str | None = None
    html_url: str | None = None
    position: int | None = None
    points_possible: float | None = None
    grading_type: str = ""
    assignment_group_id: int | None = None
    submission_types: tuple[str, ...] = ()
    published: bool = False
    workflow_state: str = ""
    due_at: str | None = None
    lock_at: str | None = None
    unlock_at: str | None = None
    created_at: str | None = None
    has_submitted_submissions: bool = False
    graded_submissions_exist: bool = False
    quiz_id: int | None = None
    is_quiz_lti_assignment: bool | None = None
    """Whether it is one of New Quizzes; absent where it is not (canvas.md §15.6)."""
    frozen_attributes: tuple[str, ...] = ()
    group_category_id: int | None = None
    """The set of groups that hand it in; None where each student does."""
    peer_reviews: bool | None = None
    omit_from_final_grade: bool = False
    only_visible_to_overrides: bool = False
    post_manually: bool | None = None
    """Whether grades stay hidden until somebody posts them; None where Canvas does not tell."""
    in_paced_course: bool = False
    in_closed_grading_period: bool = False
    has_overrides: bool | None = None
    all_dates: tuple[AssignmentDates, ...] = ()
    max_name_length: int | None = None
    all_dates_count: int | None = None
    """Overrides, counted instead of told in `all_dates` from 25 on (lib/api/v1/assignment.rb)."""
    external_tool_tag_attributes: ExternalToolTag | None = None
    is_master_course_child_content: bool | None = None
    restricted_by_master_course: bool | None = None
    master_course_restrictions: BlueprintRestrictions | None = None

    @property
    def launch_url(self) -> str | None:
        """The URL that the assignment launches, where it launches an external tool."""
        tag = self.external_tool_tag_attributes
        return tag.url or None if tag else None


class AssignmentGroup(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A group of assignments."""

    id: int
    name: NumberOrText = ""
    group_weight: float | None = None


PENDING = "creation_pending"
"""The state of people enrolled by hand while the course is not published."""
PRESENT_STATES = ("active", "invited", PENDING)
"""The states of enrolments that count, or will once the course is published."""


class Enrollment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One row per person, section and, for an observer, observed student (canvas.md §7)."""

    id: int
    user_id: int
    course_section_id: int | None = None
    type: str = ""
    enrollment_state: str = ""
    associated_user_id: int | None = None
    """The observed student; None for an observer who observes nobody."""
    created_at: str | None = None
    user: User | None = None


class CourseUser(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A person of the course's roster."""

    id: int
    name: NumberOrText = ""
    login_id: NumberOrText | None = None
    email: str | None = None
    sis_user_id: NumberOrText | None = None
    lti_id: NumberOrText | None = None
    """The LTI 1.1 `user_id`; None until Canvas has first made one."""
    enrollments: tuple[Enrollment, ...] = ()

    def has_role(self, *types: str) -> bool:
        """Tell whether the person is enrolled as one of these, such as “StudentEnrollment”."""
        return any(enrollment.type in types for enrollment in self.enrollments)


class Submission(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a student has handed in for one assignment, or that nothing was."""

    user_id: int
    id: int | None = None
    score: float | None = None
    excused: bool | None = None
    entered_score: float | None = None
    """The score as it was given, before a late policy took points off."""
    grader_id: int | None = None
    """Positive: a person; negative: a tool or a quiz; None: nobody (the Submissions API)."""

    @property
    def key(self) -> object:
        """By what it is told from others: a student who handed in nothing has no submission."""
        return self.id or ("user", self.user_id)


class SessionlessLaunch(msgspec.Struct, frozen=True, kw_only=True):
    """Which app Canvas would launch. `url` logs a browser in as the token's owner: a secret."""

    id: int
    url: Secret
    name: NumberOrText = ""


class LaunchForm(msgspec.Struct, frozen=True, kw_only=True):
    """The signed form of a launch page: names, e-mail addresses and a signature; never logged."""

    action: str
    inputs: tuple[tuple[str, str], ...]

    @property
    def parameters(self) -> dict[str, str]:
        """The inputs by name."""
        return dict(self.inputs)

    def __repr__(self) -> str:
        return f"LaunchForm({len(self.inputs)} inputs)"
