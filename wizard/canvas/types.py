"""Canvas's objects as its REST API sends them; fields keep Canvas's names (canvas.md §1 to §7).

Unknown fields are ignored and a null counts as absent. What has no default must be there.
"""

from __future__ import annotations

from typing import Any

import msgspec

from wizard.canvas.fields import AssignmentFields as AssignmentFields
from wizard.canvas.fields import ExternalToolFields as ExternalToolFields
from wizard.canvas.fields import ExternalToolTagFields as ExternalToolTagFields
from wizard.canvas.module_types import Module as Module
from wizard.canvas.module_types import ModuleItem as ModuleItem
from wizard.secret import Secret


class User(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A person; which of the optional fields arrive depends on the caller's rights."""

    id: int
    name: str = ""
    sortable_name: str = ""
    short_name: str = ""
    login_id: str | None = None
    email: str | None = None
    sis_user_id: str | None = None
    integration_id: str | None = None
    root_account: str | None = None
    locale: str | None = None
    effective_locale: str | None = None
    created_at: str | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A person's own profile; `primary_email` needs `read_email_addresses`."""

    id: int
    name: str = ""
    short_name: str = ""
    sortable_name: str = ""
    title: str | None = None
    primary_email: str | None = None
    login_id: str | None = None
    time_zone: str | None = None


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """An account or sub-account of the institution; `uuid` comes for its admins alone."""

    id: int
    name: str = ""
    uuid: str | None = None
    parent_account_id: int | None = None
    root_account_id: int | None = None
    workflow_state: str = ""


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An enrolment term."""

    id: int
    name: str = ""
    start_at: str | None = None
    end_at: str | None = None


class OwnEnrollment(msgspec.Struct, frozen=True, kw_only=True):
    """The caller's own role in a course of a course list (`type` is "teacher", "observer", …)."""

    type: str = ""
    role: str = ""
    enrollment_state: str = ""


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A course. With `access_restricted_by_date` the list holds nothing but its id."""

    id: int
    name: str = ""
    course_code: str = ""
    original_name: str | None = None
    account_id: int | None = None
    root_account_id: int | None = None
    account_name: str | None = None
    uuid: str | None = None
    workflow_state: str = ""
    default_view: str | None = None
    enrollment_term_id: int | None = None
    start_at: str | None = None
    end_at: str | None = None
    time_zone: str | None = None
    sis_course_id: str | None = None
    created_at: str | None = None
    blueprint: bool = False
    template: bool = False
    concluded: bool = False
    restrict_enrollments_to_course_dates: bool = False
    access_restricted_by_date: bool = False
    total_students: int | None = None
    term: Term | None = None
    account: Account | None = None
    enrollments: tuple[OwnEnrollment, ...] = ()
    permissions: dict[str, bool] | None = None


class Permissions(msgspec.Struct, frozen=True, kw_only=True):
    """The rights that Canvas answered with true; unknown names come back false (canvas.md §2)."""

    granted: frozenset[str] = frozenset()

    def any_of(self, *names: str) -> bool:
        """Whether one of the names is granted: ask for the new and the old name together."""
        return not self.granted.isdisjoint(names)


class ExternalTool(msgspec.Struct, frozen=True, kw_only=True):
    """An installed app. The shared secret is never among its fields (canvas.md §4)."""

    id: int
    name: str = ""
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    consumer_key: str | None = None
    privacy_level: str = ""
    workflow_state: str = ""
    custom_fields: dict[str, str] = {}
    not_selectable: bool = False
    version: str = "1.1"
    """Absent in old versions of Canvas, which know 1.1 alone."""
    deployment_id: str | None = None
    icon_url: str | None = None
    text: str | None = None
    selection_width: int | None = None
    selection_height: int | None = None
    course_navigation: dict[str, Any] | None = None
    editor_button: dict[str, Any] | None = None
    assignment_selection: dict[str, Any] | None = None
    link_selection: dict[str, Any] | None = None
    resource_selection: dict[str, Any] | None = None
    context_id: int | None = None
    context_name: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class LtiApp(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the undocumented `lti_apps`, which alone tells an app's level (canvas.md §4.3)."""

    app_type: str
    app_id: int
    name: str = ""
    description: str | None = None
    installed_locally: bool | None = None
    enabled: bool | None = None
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
    content_type: str | None = None
    content_id: int | None = None
    resource_link_id: str | None = None
    external_data: str | dict[str, Any] | None = None
    custom_params: dict[str, Any] | None = None


class AssignmentDates(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Dates of an assignment: its own (`base`), or those of a section, a group or some people."""

    base: bool = False
    due_at: str | None = None
    unlock_at: str | None = None
    lock_at: str | None = None


class BlueprintRestrictions(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Which groups of columns a blueprint course locks (canvas-2026.md §15.4)."""

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
    name: str = ""
    course_code: str = ""
    term_name: str = ""


class BlueprintSubscription(msgspec.Struct, frozen=True, kw_only=True):
    """That a course is associated with a blueprint course; a course has one at most."""

    id: int
    template_id: int | None = None
    blueprint_course: BlueprintCourse | None = None


class Assignment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An assignment as a teacher sees it (canvas.md §5).

    What it says of blueprints is absent where no blueprint course has brought it, and in versions
    of Canvas that have none: then nothing is known to be locked. In the blueprint course itself
    `restricted_by_master_course` is true as well, and locks nothing there (canvas-2026.md §15.4).
    """

    id: int
    name: str = ""
    course_id: int | None = None
    description: str | None = None
    html_url: str | None = None
    position: int | None = None
    points_possible: float | None = None
    grading_type: str = ""
    assignment_group_id: int | None = None
    submission_types: tuple[str, ...] = ()
    published: bool = False
    unpublishable: bool | None = None
    workflow_state: str = ""
    due_at: str | None = None
    lock_at: str | None = None
    unlock_at: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    has_submitted_submissions: bool = False
    graded_submissions_exist: bool = False
    needs_grading_count: int | None = None
    in_closed_grading_period: bool = False
    quiz_id: int | None = None
    is_quiz_lti_assignment: bool | None = None
    """Whether it is one of New Quizzes; absent where it is not (canvas-2026.md §15.6)."""
    frozen_attributes: tuple[str, ...] = ()
    group_category_id: int | None = None
    """The set of groups that hand it in; None where each student does."""
    peer_reviews: bool | None = None
    omit_from_final_grade: bool = False
    only_visible_to_overrides: bool = False
    post_manually: bool | None = None
    """Whether grades stay hidden until somebody posts them; None where Canvas does not tell."""
    in_paced_course: bool = False
    all_dates: tuple[AssignmentDates, ...] = ()
    can_edit: bool | None = None
    max_name_length: int | None = None
    lti_context_id: str | None = None
    integration_id: str | None = None
    external_tool_tag_attributes: ExternalToolTag | None = None
    is_master_course_child_content: bool | None = None
    is_master_course_master_content: bool | None = None
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
    name: str = ""
    position: int | None = None
    group_weight: float | None = None


PENDING = "creation_pending"
"""The state of people enrolled by hand while the course is not published."""
PRESENT_STATES = ("active", "invited", PENDING)
"""The states of enrolments that count, or will once the course is published."""


class Enrollment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One row per person, section and, for an observer, observed student (canvas.md §7)."""

    id: int
    user_id: int
    course_id: int | None = None
    course_section_id: int | None = None
    type: str = ""
    role: str = ""
    role_id: int | None = None
    enrollment_state: str = ""
    associated_user_id: int | None = None
    """The observed student; None for an observer who observes nobody."""
    created_at: str | None = None
    sis_user_id: str | None = None
    user: User | None = None
    observed_user: User | None = None


class CourseUser(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A person of the course's roster."""

    id: int
    name: str = ""
    sortable_name: str = ""
    short_name: str = ""
    login_id: str | None = None
    email: str | None = None
    sis_user_id: str | None = None
    integration_id: str | None = None
    lti_id: str | None = None
    """The LTI 1.1 `user_id`; None until Canvas has first made one."""
    enrollments: tuple[Enrollment, ...] = ()

    def has_role(self, *types: str) -> bool:
        """Tell whether the person is enrolled as one of these, such as “StudentEnrollment”."""
        return any(enrollment.type in types for enrollment in self.enrollments)


class Submission(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a student has handed in for one assignment, or that nothing was."""

    user_id: int
    id: int | None = None
    assignment_id: int | None = None
    score: float | None = None
    grade: str | None = None
    workflow_state: str = ""
    submission_type: str | None = None
    submitted_at: str | None = None
    graded_at: str | None = None
    posted_at: str | None = None
    attempt: int | None = None
    excused: bool | None = None
    entered_score: float | None = None
    """The score as it was given, before a late policy took points off."""
    points_deducted: float | None = None
    grader_id: int | None = None
    """Positive: a person; negative: a tool or a quiz; None: nobody (the Submissions API)."""
    url: str | None = None

    @property
    def key(self) -> object:
        """By what it is told from others: a student who handed in nothing has no submission."""
        return self.id or ("user", self.user_id)


class SessionlessLaunch(msgspec.Struct, frozen=True, kw_only=True):
    """Which app Canvas would launch. `url` logs a browser in as the token's owner: a secret."""

    id: int
    url: Secret
    name: str = ""


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
