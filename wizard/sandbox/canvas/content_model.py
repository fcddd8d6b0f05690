"""What the sandbox's Canvas remembers of courses that were copied."""

from dataclasses import dataclass, field


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
