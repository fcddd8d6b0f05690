"""The dates of a Canvas assignment, as a teacher is told of all of them."""

import msgspec


class AssignmentDates(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Dates of an assignment: its own (`base`), or those of a section, a group or some people."""

    base: bool = False
    title: str = ""
    due_at: str | None = None
    unlock_at: str | None = None
    lock_at: str | None = None
