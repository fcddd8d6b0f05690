"""What the sandbox's Canvas remembers: plain mutable records, one per Canvas object.

Fields are named as in Canvas's own answers wherever an answer shows them (canvas.md §2 to §7).
"""

from dataclasses import dataclass, field
from typing import Literal

type_of_context = Literal["Course", "Account"]


@dataclass(kw_only=True)
class Account:
    """An account or sub-account (canvas.md §2).

    Whether teachers may create courses is set in the root account alone; not "anywhere" means in
    its sub-account for manually created courses (canvas-lms app/models/account.rb).
    """

    id: int
    name: str
    parent_account_id: int | None = None
    root_account_id: int | None = None
    uuid: str = ""
    default_time_zone: str = "America/New_York"
    teachers_can_create_courses: bool = False
    teachers_can_create_courses_anywhere: bool = True


@dataclass(kw_only=True)
class User:
    """A person; `granted` and `denied` change what their roles give (canvas.md §1, §2)."""

    id: int
    name: str
    email: str
    login_id: str
    sis_user_id: str | None = None
    verified: bool = True
    registered: bool = True
    created_at: str = "2026-01-12T14:00:00Z"
    lti_context_id: str | None = None
    uuid: str = ""
    admin_of: set[int] = field(default_factory=set)
    granted: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)

    @property
    def sortable_name(self) -> str:
        """The name as rosters sort it: family name first."""
        given, _, family = self.name.rpartition(" ")
        return f"{family}, {given}" if given else family


@dataclass(kw_only=True)
class Token:
    """An access token (canvas.md §1); `scopes` is None for one a person made for themselves."""

    user_id: int
    id: int = 0
    workflow_state: Literal["active", "pending", "revoked"] = "active"
    purpose: str = "Made for the sandbox"
    created_at: str = "2026-08-01T12:00:00Z"
    last_used_at: str | None = None
    made_by_hand: bool = False
    """Whether a person made a scoped one for themselves."""
    expires_at: str | None = None
    scopes: frozenset[str] | None = None
    allow_includes: bool = False
    developer_key_active: bool = True


@dataclass(kw_only=True)
class Term:
    """An enrolment term; its dates can shut students out (canvas.md §3)."""

    id: int
    name: str
    start_at: str | None = None
    end_at: str | None = None


@dataclass(kw_only=True)
class Course:
    """A course (canvas.md §3); `workflow_state` is the database's, not the API's."""

    id: int
    name: str
    course_code: str
    account_id: int
    uuid: str
    workflow_state: Literal["created", "claimed", "available", "completed", "deleted"] = "claimed"
    default_view: str = "modules"
    enrollment_term_id: int = 1
    start_at: str | None = None
    end_at: str | None = None
    time_zone: str = "America/New_York"
    is_public: bool = False
    restrict_enrollments_to_course_dates: bool = False
    sis_course_id: str | None = None
    created_at: str = "2026-06-01T09:00:00Z"
    lti_context_id: str = ""
    blueprint: bool = False
    restricted_for: set[int] = field(default_factory=set)
    """Users for whom dates hide all but the id (`access_restricted_by_date`)."""
    closed_grading_periods: list[tuple[str, str]] = field(default_factory=list)
    enable_course_paces: bool = False
    nicknames: dict[int, str] = field(default_factory=dict)
    syllabus_body: str | None = None

    @property
    def api_state(self) -> str:
        """The state as the API maps it: created and claimed are both "unpublished"."""
        return (
            "unpublished" if self.workflow_state in {"created", "claimed"} else self.workflow_state
        )


@dataclass(kw_only=True)
class CourseSection:
    """A section of a course; whoever is enrolled is so in one of them (doc/api/sections)."""

    id: int
    course_id: int
    name: str
    default: bool = False
    sis_section_id: str | None = None
    integration_id: str | None = None
    nonxlist_course_id: int | None = None
    """The course it comes from, where it was moved to another."""
    start_at: str | None = None
    end_at: str | None = None
    restrict_enrollments_to_section_dates: bool | None = None
    deleted: bool = False
    created_at: str = "2026-06-01T09:00:00Z"


@dataclass(kw_only=True)
class Enrollment:
    """One row per person, role and, for observers, observed student (canvas.md §7)."""

    id: int
    user_id: int
    course_id: int
    type: str
    enrollment_state: str = "active"
    associated_user_id: int | None = None
    course_section_id: int | None = None
    """None for the course's default section."""
    limit_privileges_to_course_section: bool = False
    start_at: str | None = None
    end_at: str | None = None
    last_attended_at: str | None = None
    created_at: str = "2026-08-20T09:00:00Z"
    updated_at: str = "2026-08-20T09:00:00Z"


@dataclass(kw_only=True)
class Tool:
    """An external tool (canvas.md §4)."""

    id: int
    context_type: type_of_context
    context_id: int
    name: str = ""
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    consumer_key: str = ""
    shared_secret: str = ""
    privacy_level: str = "anonymous"
    custom_fields: dict[str, str] = field(default_factory=dict)
    not_selectable: bool = False
    version: Literal["1.1", "1.3"] = "1.1"
    deployment_id: str | None = None
    icon_url: str | None = None
    text: str | None = None
    selection_width: int | None = None
    selection_height: int | None = None
    oauth_compliant: bool = False
    unified_tool_id: str | None = None
    app_center_id: str | None = None
    canvas_icon_class: str | None = None
    tool_id: str | None = None
    placements: dict[str, dict[str, object]] = field(default_factory=dict)
    deleted: bool = False
    created_at: str = ""
    updated_at: str = ""


@dataclass(kw_only=True)
class ToolTag:
    """What ties an assignment to a launch URL and perhaps a tool (canvas.md §5)."""

    url: str
    new_tab: bool | None = None
    content_id: int | None = None
    external_data: str = ""
    resource_link_id: str = ""
    custom_params: dict[str, object] | None = None


@dataclass(kw_only=True)
class AssignmentOverride:
    """Dates of one section, or some students, for an assignment (Assignment Overrides API)."""

    id: int
    course_section_id: int | None = None
    title: str = ""
    due_at: str | None = None
    unlock_at: str | None = None
    lock_at: str | None = None
    student_ids: list[int] | None = None
    overridden: set[str] | None = None
    """The dates it sets, also to none; None for those that are not None."""


@dataclass(kw_only=True)
class Assignment:
    """An assignment (canvas.md §5); `position` is within its group."""

    id: int
    course_id: int
    assignment_group_id: int
    name: str = "Assignment"
    description: str | None = None
    position: int = 1
    points_possible: float | None = 0.0
    grading_type: str = "points"
    submission_types: list[str] = field(default_factory=lambda: ["none"])
    workflow_state: Literal["unpublished", "published", "deleted"] = "unpublished"
    due_at: str | None = None
    lock_at: str | None = None
    unlock_at: str | None = None
    omit_from_final_grade: bool = False
    hide_in_gradebook: bool = False
    peer_reviews: bool = False
    group_category_id: int | None = None
    annotatable_attachment_id: int | None = None
    frozen_attributes: list[str] | None = None
    """What the plugin that freezes assignments has frozen; None where it is not installed."""
    allowed_attempts: int = -1
    allowed_extensions: list[str] = field(default_factory=list)
    only_visible_to_overrides: bool = False
    overrides: list[AssignmentOverride] = field(default_factory=list)
    post_manually: bool = False
    in_paced_course: bool = False
    important_dates: bool = False
    suppress_assignment: bool = False
    duplicate_of: int | None = None
    post_to_sis: bool = False
    grading_standard_id: int | None = None
    integration_id: str | None = None
    integration_data: dict[str, object] = field(default_factory=dict)
    sis_assignment_id: str | None = None
    lti_context_id: str = ""
    tag: ToolTag | None = None
    created_at: str = ""
    updated_at: str = ""


@dataclass(kw_only=True)
class Quiz:
    """A classic quiz; `question_count` counts what Canvas calls its root entries."""

    id: int
    course_id: int
    title: str = "Unnamed Quiz"
    description: str | None = None
    quiz_type: str = "assignment"
    assignment_id: int | None = None
    assignment_group_id: int | None = None
    points_possible: float | None = None
    question_count: int = 0
    anonymous_submissions: bool = False
    workflow_state: Literal["unpublished", "available", "deleted"] = "unpublished"


@dataclass(kw_only=True)
class DiscussionTopic:
    """A discussion, graded where it has an assignment."""

    id: int
    course_id: int
    title: str = ""
    message: str | None = None
    assignment_id: int | None = None
    entry_count: int = 0
    workflow_state: Literal["unpublished", "active", "deleted"] = "unpublished"


@dataclass(kw_only=True)
class NewQuiz:
    """What New Quizzes, an external tool, keeps for the assignment that launched `url`."""

    assignment_id: int
    title: str
    url: str
    is_cut_off: bool = False


@dataclass(kw_only=True)
class AssignmentGroup:
    """A group of assignments; deleting it deletes what it holds (canvas.md §5)."""

    id: int
    course_id: int
    name: str
    position: int
    group_weight: float = 0.0
    rules: dict[str, object] = field(default_factory=dict)
    sis_source_id: str | None = None
    integration_data: dict[str, object] = field(default_factory=dict)
    deleted: bool = False


@dataclass(kw_only=True)
class Module:
    """A module, always made unpublished (canvas.md §6)."""

    id: int
    course_id: int
    name: str
    position: int
    published: bool = False
    deleted: bool = False
    unlock_at: str | None = None
    require_sequential_progress: bool = False
    publish_final_grade: bool = False
    prerequisite_module_ids: list[int] = field(default_factory=list)


@dataclass(kw_only=True)
class ModuleItem:
    """One item of a module; `published` counts only where its content has no state of its own."""

    id: int
    module_id: int
    type: str
    title: str
    position: int
    indent: int = 0
    content_id: int | None = None
    external_url: str | None = None
    new_tab: bool | None = None
    published: bool = False
    resource_link_id: str = ""
    completion_requirement: dict[str, object] | None = None


@dataclass(kw_only=True)
class Submission:
    """A student's submission and grade for one assignment."""

    id: int
    assignment_id: int
    user_id: int
    workflow_state: str = "submitted"
    submission_type: str | None = "online_upload"
    submitted_at: str | None = None
    score: float | None = None
    graded_at: str | None = None
    url: str | None = None
    attempt: int | None = 1
    excused: bool = False
    grader_id: int | None = None
    """Positive: a person; negative: the tool (Canvas's Submissions API)."""
    entered_score: float | None = None
    """What was given before a late policy took points; None for the score and those points."""
    points_deducted: float | None = None
    late_policy_status: str | None = None
    posted_at: str | None = None
    body: str | None = None
    comments: list[tuple[int, str]] = field(default_factory=list)
    """Who said what of it."""
    graded_attempt: int | None = None
    """The attempt that the score is for; None where that is not known."""


@dataclass(kw_only=True)
class PendingLaunch:
    """A sessionless launch waiting to be fetched once (canvas.md §4.2)."""

    user_id: int
    session_token: str
    made_at: float
    tool_id: int
    context_type: type_of_context
    context_id: int
    url: str
    placement: str | None = None
    assignment_id: int | None = None
    resource_link_id: str | None = None
    title: str = ""
