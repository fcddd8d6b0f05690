"""What waits in the sandbox's Canvas: a launch to be fetched, a migration to be run."""

from dataclasses import dataclass, field

from wizard.sandbox.canvas.model import type_of_context


@dataclass(kw_only=True)
class ContentMigration:
    """An import into a course; the sandbox knows the course copy (doc/api/content_migrations)."""

    id: int
    course_id: int
    user_id: int
    migration_type: str
    source_course_id: int
    workflow_state: str = "pre_processing"
    created_at: str = ""
    started_at: str | None = None
    finished_at: str | None = None
    chosen: frozenset[str] | None = None
    """What is to be copied, as in `copy[all_assignments]`; None for everything."""
    became: dict[str, dict[str, str]] = field(default_factory=dict)
    """For each kind of object, which number there became which here."""


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
