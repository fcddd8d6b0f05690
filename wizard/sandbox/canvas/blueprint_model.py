"""What the sandbox's Canvas remembers of blueprint courses, and which columns each lock holds.

canvas.md §15.4, and Canvas's own `app/models/master_courses/restrictor.rb`,
`abstract_assignment.rb` and `content_tag.rb` for the columns.
"""

from dataclasses import dataclass, field
from typing import Literal

from wizard.sandbox.canvas.model import Assignment, Course

Change = Literal["created", "updated", "deleted"]
LOCKABLE = ("content", "points", "due_dates", "availability_dates", "settings", "state")
COLUMNS = {
    "content": ("title", "description", "content_id", "url", "new_tab"),
    "points": ("points_possible",),
    "due_dates": ("due_at",),
    "availability_dates": ("lock_at", "unlock_at"),
    "settings": (
        "assignment_group_id",
        "grading_type",
        "omit_from_final_grade",
        "submission_types",
        "group_category",
        "group_category_id",
        "grade_group_students_individually",
        "peer_reviews",
        "moderated_grading",
        "peer_reviews_due_at",
        "allowed_attempts",
    ),
    "state": ("workflow_state",),
}


@dataclass(kw_only=True)
class Subscription:
    """That a course is associated with a blueprint."""

    id: int
    template_id: int
    blueprint_course_id: int


@dataclass(kw_only=True)
class Sync:
    """That a blueprint's content was sent to the courses associated with it."""

    id: int
    template_id: int
    user_id: int
    created_at: str
    comment: str | None = None
    children: tuple[int, ...] = ()
    """The courses it went to."""
    changes: dict[int, Change] = field(default_factory=dict)
    """What it brought to courses that had a sync before: the blueprint's assignments."""
    workflow_state: str = "queued"


@dataclass(kw_only=True)
class ChildContent:
    """An assignment that came by a sync: what is locked, and what was changed here since."""

    restrictions: dict[str, bool]
    downstream_changes: set[str] = field(default_factory=set)

    def is_restricted(self) -> bool:
        """Return whether anything is locked; then it cannot be deleted either."""
        return any(self.restrictions.values())

    def skipped_by_syncs(self) -> set[str]:
        """Return the groups that later syncs leave alone: changed here, and not locked."""
        return {
            group
            for group, columns in COLUMNS.items()
            if self.downstream_changes.intersection(columns) and not self.restrictions.get(group)
        }


@dataclass(kw_only=True)
class Blueprints:
    """What the Canvas knows of blueprints: templates and subscriptions by course, items by id."""

    templates: dict[int, int] = field(default_factory=dict)
    subscriptions: dict[int, Subscription] = field(default_factory=dict)
    child_content: dict[int, ChildContent] = field(default_factory=dict)
    master_content: dict[int, dict[str, bool]] = field(default_factory=dict)
    origins: dict[tuple[int, int], int] = field(default_factory=dict)
    """By associated course and the blueprint's assignment, the assignment a sync has made."""
    synced: set[int] = field(default_factory=set)
    syncs: list[Sync] = field(default_factory=list)

    def set_as_blueprint(self, course: Course) -> int:
        """Make a course a blueprint and return its template's id."""
        course.blueprint = True
        return self.templates.setdefault(course.id, len(self.templates) + 1)

    def associate(self, child: Course, master: Course) -> Subscription:
        """Associate a course with a blueprint; a course may have no more than one."""
        subscription = Subscription(
            id=101 + len(self.subscriptions),
            template_id=self.set_as_blueprint(master),
            blueprint_course_id=master.id,
        )
        self.subscriptions[child.id] = subscription
        return subscription

    def add_child_content(self, assignment: Assignment, *locked: str) -> ChildContent:
        """Let an assignment of an associated course be one that a sync has brought."""
        content = ChildContent(restrictions={})
        self.child_content[assignment.id] = content
        self.lock(assignment, *locked)
        return content

    def lock(self, assignment: Assignment, *groups: str) -> None:
        """Lock exactly these groups of an assignment, as somebody does in the blueprint."""
        if unknown := set(groups) - set(LOCKABLE):
            raise ValueError(unknown)
        restrictions = dict.fromkeys(groups, True)
        if assignment.id in self.child_content:
            self.child_content[assignment.id].restrictions = restrictions
        else:
            self.master_content[assignment.id] = restrictions
