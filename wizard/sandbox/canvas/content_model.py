"""What the sandbox's Canvas remembers of courses that were exported, copied and imported."""

from dataclasses import dataclass, field


@dataclass(kw_only=True)
class ContentMigration:
    """An import into a course: a copy, or of an export (doc/api/content_migrations)."""

    id: int
    course_id: int
    user_id: int
    migration_type: str
    source_course_id: int
    content_export_id: int | None = None
    """The export that is imported; None for a course copy."""
    warnings: list[str] = field(default_factory=list)
    workflow_state: str = "pre_processing"
    created_at: str = ""
    started_at: str | None = None
    finished_at: str | None = None
    chosen: frozenset[str] | None = None
    """What is to be copied, as in `copy[all_assignments]`; None for everything."""
    became: dict[str, dict[str, str]] = field(default_factory=dict)
    """For each kind of object, which number there became which here."""


@dataclass(kw_only=True)
class ContentExport:
    """An export of a course into a file (doc/api/content_exports)."""

    id: int
    course_id: int
    user_id: int
    export_type: str
    created_at: str = ""
