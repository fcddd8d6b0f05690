"""The shapes of modules and of what stands in them, as Canvas answers them (canvas.md §6)."""

from typing import Any

import msgspec

from wizard.http.item_by_item import NumberOrText


class ModuleItem(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One item of a module; `external_url` is where a tool or a web link leads (canvas.md §6).

    content_id: the id of the assignment, quiz or discussion that it shows.
    completion_requirement: what students must do with it, in Canvas's own form; None: nothing.
    """

    id: int
    title: NumberOrText = ""
    type: str
    external_url: str | None = None
    published: bool | None = None
    module_id: int | None = None
    content_id: int | None = None
    indent: int | None = None
    completion_requirement: Any = None

    def shows_assignment(self, assignment_id: int | None) -> bool:
        """Tell whether it is an assignment's item, and that assignment's."""
        return self.type == "Assignment" and self.content_id == assignment_id is not None


class Module(msgspec.Struct, frozen=True, kw_only=True):
    """A module; `items` is None where Canvas has left them out of a list (canvas.md §6)."""

    id: int
    name: NumberOrText = ""
    published: bool | None = None
    unlock_at: str | None = None
    require_sequential_progress: bool | None = None
    publish_final_grade: bool | None = None
    prerequisite_module_ids: tuple[int, ...] = ()
    items: tuple[ModuleItem, ...] | None = None
